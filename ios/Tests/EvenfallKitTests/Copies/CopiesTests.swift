import EvenfallCore
import Foundation
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct CopiesTests {
  let file = DiaryFile(), chosen: URL
  let now = Moment("2026-11-22T08:52Z")
  var files: Files { Files(folder: file.folder.appendingPathComponent("carried")) }
  static let passphrase = "seven brave otters nap at noon"

  init() throws {
    chosen = file.folder.appendingPathComponent("chosen")
    try FileManager.default.createDirectory(at: chosen, withIntermediateDirectories: true)
    try file.read(sample: "restless")
  }

  private func backUp() async throws -> (stage: Stage, model: BackUpModel) {
    let diary = try file.open(at: now), model = BackUpModel(diary, files: files)
    let stage = Stage(BackUpScreen(model), over: diary)
    await stage.appear()
    return (stage, model)
  }
  /// A backup made by pressing through the screen.
  private func backedUp() async throws -> URL {
    let (stage, _) = try await backUp()
    try await stage.tap("Use words of my own")
    try await stage.type(Self.passphrase, into: "Your own passphrase")
    try await stage.tap("I have written it down")
    try await stage.type(Self.passphrase, into: "Passphrase")
    try await stage.tap("Back up")
    try await stage.wait("the picker") { $0.asksForFile() }
    return try await stage.put(into: chosen)
  }
  private func leftBehind() throws -> [String] {
    let folder = file.folder.appendingPathComponent("carried")
    return FileManager.default.fileExists(atPath: folder.path)
      ? try FileManager.default.contentsOfDirectory(atPath: folder.path) : []
  }

  @Test func a_backup_is_made_once_its_passphrase_was_typed_back() async throws {
    let (stage, model) = try await backUp()
    print(stage.reading())
    let suggested = model.suggested
    try await stage.tap("Suggest another")
    #expect(model.suggested != suggested)
    try await stage.tap("I have written it down")
    print(stage.reading())
    try await stage.type("something else", into: "Passphrase")
    try await stage.tap("Back up")
    print(stage.reading())
    #expect(!stage.asksForFile())
    try await stage.type(model.suggested, into: "Passphrase")
    try await stage.tap("Back up")
    try await stage.wait("the picker") { $0.asksForFile() }
    let backup = try await stage.put(into: chosen)
    try await stage.wait(for: "Backed up. The file was read back and is whole.")
    print(stage.reading())
    let looked = try lookIntoBackup(file: backup.path, passphrase: model.suggested, language: "en")
    guard case .opens = looked else { Issue.record("the backup does not open: \(looked)"); return }
    #expect(try leftBehind() == [])
  }
}
