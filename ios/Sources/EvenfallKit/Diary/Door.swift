import EvenfallCore
import Foundation

/// The one way to the diary of this phone: opens it once for everyone who asks, and closes it for a restore.
public actor Door {
  private let file: URL, key: any DiaryKey
  public nonisolated let clock: Clock
  public nonisolated let language: String
  private let line = Line("app.evenfall.door")
  /// The diary, once somebody asked for it.
  public private(set) var opened: OpenDiary?
  public nonisolated var unownedExecutor: UnownedSerialExecutor { line.asUnownedSerialExecutor() }

  public init(file: URL, key: any DiaryKey, clock: @escaping Clock = phoneClock, language: String) {
    (self.file, self.key, self.clock, self.language) = (file, key, clock, language)
  }

  /// The open diary. Throws a `DiaryError`, or `KeyLost` where the phone lost the key; nothing is changed then.
  public func open() throws -> OpenDiary {
    if let opened { return opened }
    try makeFolder()
    let key = try key.unseal()
    let diary = try foreseen(language) { try Diary.open(path: file.path, key: key, language: language) }
    let open = OpenDiary(diary, clock: clock, language: language)
    opened = open
    return open
  }

  /// Closes the diary behind every call that was made.
  public func close() async {
    await opened?.close()
    opened = nil
  }

  /// What a backup holds; nothing is changed.
  public func look(into backup: URL, passphrase: String) throws -> LookedInto {
    try foreseen(language) { try lookIntoBackup(file: backup.path, passphrase: passphrase, language: language) }
  }

  /// Makes a backup the diary; the diary that was here is kept aside. Where nothing comes of it, that one is open again.
  public func restore(backup: URL, passphrase: String) async throws -> Copied {
    let before = opened
    await close()
    do {
      try makeFolder()
      if keyIsLost() { try key.putAside() }
      let key = try key.unseal()
      let copied = try foreseen(language) {
        try restoreBackup(path: file.path, key: key, file: backup.path, passphrase: passphrase, language: language)
      }
      if case .done = copied { return copied }
      try await reopen(before)
      return copied
    } catch {
      try await reopen(before)
      throw error
    }
  }

  private func reopen(_ before: OpenDiary?) async throws {
    guard let before else { return }
    let key = try key.unseal()
    await before.reopen(try foreseen(language) { try Diary.open(path: file.path, key: key, language: language) })
    opened = before
  }

  /// Keeps a diary that cannot be opened aside, so that the next `open` begins a new one. Nothing is deleted.
  public func beginAnew() async throws {
    await close()
    _ = try foreseen(language) { try putAside(path: file.path, language: language) }
    if keyIsLost() { try key.putAside() }
  }

  private func keyIsLost() -> Bool {
    do {
      _ = try key.unseal()
      return false
    } catch { return error is KeyLost }
  }

  /// The folder of the diary: sealed while the phone is locked, and left out of every backup of the phone.
  private func makeFolder() throws {
    var folder = file.deletingLastPathComponent()
    #if os(iOS)
      let sealed: [FileAttributeKey: Any] = [.protectionKey: FileProtectionType.complete]
    #else
      let sealed: [FileAttributeKey: Any] = [:]
    #endif
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: sealed)
    #if os(iOS)
      var values = URLResourceValues()
      values.isExcludedFromBackup = true
      try folder.setResourceValues(values)
    #endif
    _ = folder
  }
}
