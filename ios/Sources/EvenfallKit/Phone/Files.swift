import Foundation

/// The phone could not carry a file to or from the place she chose.
public struct NotCarried: Error {
  public init() {}
}

/// What was made and is about to go where she chooses: what stays here to be compared with, and the copy that goes.
public struct Parcel: Sendable {
  let folder: URL, kept: URL
  public let file: URL
}

/// Files of the phone: what the core writes is made in a folder of the app and carried from there, and what she chooses
/// is read from a copy; both are removed at once.
public struct Files: Sendable {
  private let folder: URL
  public init(folder: URL) { self.folder = folder }

  /// A new empty folder, which `remove` takes away again.
  public func newFolder() throws -> URL {
    let new = folder.appendingPathComponent("carried-\(UUID().uuidString)")
    #if os(iOS)
      let sealed: [FileAttributeKey: Any] = [.protectionKey: FileProtectionType.complete]
    #else
      let sealed: [FileAttributeKey: Any] = [:]
    #endif
    try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true, attributes: sealed)
    return new
  }

  /// Takes a file or folder of the app away; one that is already gone, or was moved to where she chose, is no error.
  public func remove(_ file: URL) { try? FileManager.default.removeItem(at: file) }

  /// Removes what an app that was killed left behind.
  public func tidy() throws {
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix("carried-") {
      remove(folder.appendingPathComponent(name))
    }
  }

  /// Puts files into a folder of their own, for others to read until it is removed. Where one cannot be written none stays.
  func lay(_ made: [(name: String, bytes: Data)]) throws -> (folder: URL, files: [URL]) {
    let folder = try newFolder()
    do {
      return (
        folder,
        try made.map { name, bytes in
          let file = folder.appendingPathComponent(name)
          #if os(iOS)
            try bytes.write(to: file, options: .completeFileProtection)
          #else
            try bytes.write(to: file)
          #endif
          return file
        }
      )
    } catch {
      remove(folder)
      throw NotCarried()
    }
  }

  /// Room for a file that will go out under this name.
  func parcel(_ name: String) throws -> Parcel {
    let folder = try newFolder(), file = folder.appendingPathComponent("out").appendingPathComponent(name)
    return Parcel(folder: folder, kept: folder.appendingPathComponent("made"), file: file)
  }

  /// Makes the copy that goes out.
  func wrap(_ parcel: Parcel) async throws {
    let out = parcel.file.deletingLastPathComponent()
    try carrying {
      try FileManager.default.createDirectory(at: out, withIntermediateDirectories: false)
      try FileManager.default.copyItem(at: parcel.kept, to: parcel.file)
    }
  }

  /// Whether what stands at a place she chose is what was made: it is read back there.
  func arrived(_ parcel: Parcel, at place: URL) async -> Bool {
    lent(place) { FileManager.default.contentsEqual(atPath: parcel.kept.path, andPath: place.path) }
  }

  /// Lets `make` fill a folder, then carries its files into a new folder at the place she chose and reads them back.
  func carryOutAll<T: Sendable>(
    _ place: URL, _ name: String, make: @Sendable (URL) async throws -> T
  ) async throws -> T {
    let made = try newFolder()
    defer { remove(made) }
    let answer = try await make(made)
    try lent(place) {
      try carrying {
        let into = Self.free(name, in: place), files = FileManager.default
        try files.copyItem(at: made, to: into)
        guard files.contentsEqual(atPath: made.path, andPath: into.path) else { throw NotCarried() }
      }
    }
    return answer
  }

  /// Reads a copy of what she chose; the phone lends it only for this long.
  func carryIn<T: Sendable>(_ source: URL, read: @Sendable (URL) async throws -> T) async throws -> T {
    let within = try newFolder()
    defer { remove(within) }
    let copy = within.appendingPathComponent("chosen")
    try lent(source) { try carrying { try FileManager.default.copyItem(at: source, to: copy) } }
    return try await read(copy)
  }

  /// What the phone cannot do with a file is one thing to say.
  private func carrying(_ deed: () throws -> Void) throws { do { try deed() } catch { throw NotCarried() } }

  private func lent<T>(_ place: URL, _ deed: () throws -> T) rethrows -> T {
    #if canImport(Darwin)
      let lent = place.startAccessingSecurityScopedResource()
      defer { if lent { place.stopAccessingSecurityScopedResource() } }
    #endif
    return try deed()
  }

  /// A name that is not taken there yet.
  private static func free(_ name: String, in place: URL) -> URL {
    let names = [name] + (2...999).lazy.map { "\(name)-\($0)" }
    let free = names.first { !FileManager.default.fileExists(atPath: place.appendingPathComponent($0).path) }
    return place.appendingPathComponent(free ?? UUID().uuidString)
  }
}
