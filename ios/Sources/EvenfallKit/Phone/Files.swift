import Foundation

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

  /// Reads a copy of what she chose; the phone lends it only for this long.
  public func carryIn<T: Sendable>(_ source: URL, read: (URL) async throws -> T) async throws -> T {
    let within = try newFolder()
    defer { remove(within) }
    let copy = within.appendingPathComponent("chosen")
    #if canImport(Darwin)
      let lent = source.startAccessingSecurityScopedResource()
      defer { if lent { source.stopAccessingSecurityScopedResource() } }
    #endif
    try FileManager.default.copyItem(at: source, to: copy)
    return try await read(copy)
  }
}
