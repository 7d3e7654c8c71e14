// swift-tools-version: 6.0
import PackageDescription

let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]

#if os(Linux)
  // Here the library is the one cargo built, and SwiftUI is a stand-in: test equipment that Xcode never sees.
  let library: [Target] = [.systemLibrary(name: "EvenfallCoreFFI", path: "Generated/EvenfallCoreFFI")]
  let linking: [LinkerSetting] = [
    .unsafeFlags(["-L", "\(Context.packageDirectory)/Generated/lib"]),
    .unsafeFlags(["-Xlinker", "-rpath", "-Xlinker", "\(Context.packageDirectory)/Generated/lib"]),
  ]
  let screens: [Target.Dependency] = ["SwiftUI"]
  let equipment: [Target] = [
    .target(name: "SwiftUI", path: "LinuxStubs/SwiftUI", swiftSettings: strict),
    .target(name: "Drawing", dependencies: ["SwiftUI"], path: "LinuxStubs/Drawing", swiftSettings: strict),
    .target(
      name: "Staging", dependencies: ["EvenfallKit", "SwiftUI"], path: "LinuxStubs/Staging", swiftSettings: strict),
    .executableTarget(
      name: "see", dependencies: ["Drawing", "Staging"], path: "LinuxStubs/see", swiftSettings: strict),
    .testTarget(
      name: "EvenfallKitTests", dependencies: ["EvenfallKit", "Staging"], swiftSettings: strict),
  ]
#else
  let library: [Target] = [.binaryTarget(name: "EvenfallCoreFFI", path: "Generated/EvenfallCore.xcframework")]
  let linking: [LinkerSetting] = [.linkedFramework("Security"), .linkedFramework("CoreFoundation")]  // SQLCipher's
  let screens: [Target.Dependency] = []
  let equipment: [Target] = []
#endif

let package = Package(
  name: "EvenfallKit",
  platforms: [.iOS(.v17)],
  products: [.library(name: "EvenfallKit", targets: ["EvenfallKit"])],
  targets: library + equipment + [
    .target(
      name: "EvenfallCore", dependencies: ["EvenfallCoreFFI"], path: "Generated/EvenfallCore", linkerSettings: linking),
    .target(name: "EvenfallKit", dependencies: ["EvenfallCore"] + screens, swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
