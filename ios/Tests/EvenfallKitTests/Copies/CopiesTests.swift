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
  private func restore(at folder: DiaryFile) async -> (stage: Stage, model: RestoreModel, door: Door) {
    let now = now, key = KeyInMemory(folder.key), path = URL(fileURLWithPath: folder.path)
    let door = Door(file: path, key: key, clock: { now }, language: "en")
    let model = RestoreModel(door, files: files), stage = Stage(RestoreScreen(model) {})
    await stage.appear()
    return (stage, model, door)
  }
  /// A backup made by pressing through the screen.
  private func backedUp() async throws -> URL {
    let (stage, _) = try await backUp()
    try await stage.tap("Use words of my own")
    try await stage.type(Self.passphrase, into: "A passphrase of your own")
    try await stage.tap("It is written down")
    try await stage.type(Self.passphrase, into: "Passphrase")
    try await stage.tap("Make the file")
    try await stage.wait("the picker") { $0.asksForFile() }
    let backup = try await stage.put(into: chosen)
    try await stage.wait(for: "Backed up.")
    return backup
  }
  private func leftBehind() throws -> [String] {
    let folder = file.folder.appendingPathComponent("carried")
    return FileManager.default.fileExists(atPath: folder.path)
      ? try FileManager.default.contentsOfDirectory(atPath: folder.path) : []
  }

  @Test func a_backup_is_made_once_its_passphrase_was_typed_back() async throws {
    let (stage, model) = try await backUp()
    let suggested = model.suggested
    #expect(passphraseGroups(text: suggested).count == 6)
    try await stage.tap("Suggest another")
    #expect(model.suggested != suggested)
    try await stage.tap("It is written down")
    try await stage.type("something else", into: "Passphrase")
    try await stage.tap("Make the file")
    #expect(!stage.asksForFile() && stage.says("This is not the same."))
    try await stage.type(model.suggested.lowercased(), into: "Passphrase")
    try await stage.tap("Make the file")
    try await stage.wait("the picker") { $0.asksForFile() }
    let backup = try await stage.put(into: chosen)
    #expect(backup.lastPathComponent == model.words?.backUp.fileName)
    try await stage.wait(for: "Backed up. The file was read back and is whole.")
    let looked = try lookIntoBackup(file: backup.path, passphrase: model.suggested, language: "en")
    guard case .opens = looked else { Issue.record("the backup does not open: \(looked)"); return }
    #expect(try leftBehind() == [])
  }

  @Test func a_poor_passphrase_is_refused_at_its_field() async throws {
    let (stage, model) = try await backUp()
    try await stage.tap("Use words of my own")
    try await stage.type("short", into: "A passphrase of your own")
    try await stage.tap("It is written down")
    #expect(stage.says("Use at least") && !model.asking)
    try await stage.tap("Show what is typed")
    #expect(stage.reading().contains("field | A passphrase of your own, short\n"))
    try await stage.tap("Use six groups instead")
    #expect(stage.says("Your passphrase") && !stage.says("Use at least"))
  }

  @Test func a_step_back_in_a_backup_shows_the_passphrase_again() async throws {
    let (stage, model) = try await Stage.app(over: file, at: now)
    model.places.go(.backUp)
    await stage.settle()
    try await stage.tap("It is written down")
    try await stage.tap("Back")
    #expect(stage.says("Your passphrase"))
    try await stage.tap("Back")
    #expect(stage.says("29 weeks"))
  }

  @Test func a_backup_that_is_not_sent_leaves_nothing_behind() async throws {
    let (stage, model) = try await backUp()
    try await stage.tap("It is written down")
    try await stage.type(model.suggested, into: "Passphrase")
    try await stage.tap("Make the file")
    try await stage.wait("the picker") { $0.asksForFile() }
    try await stage.choose(())
    #expect(try leftBehind() == [])
    #expect(stage.says("Type it back") && model.undone == nil)
  }

  @Test func a_backup_that_arrives_otherwise_than_it_was_made_is_not_called_done() async throws {
    let (stage, model) = try await backUp()
    try await stage.tap("It is written down")
    try await stage.type(model.suggested, into: "Passphrase")
    try await stage.tap("Make the file")
    try await stage.wait("the picker") { $0.asksForFile() }
    try await stage.put(into: chosen) { file in
      let whole = try Data(contentsOf: file)
      try whole.dropLast().write(to: file)
    }
    try await stage.wait(for: "No file can be read or written there.")
    #expect(model.done == nil)
    #expect(try leftBehind() == [])
  }

  @Test func a_backup_becomes_the_diary_of_another_phone() async throws {
    let backup = try await backedUp(), other = DiaryFile()
    let (stage, _, door) = await restore(at: other)
    try await stage.tap("Choose the backup")
    try await stage.choose(backup)
    try await stage.type("seven brave otters nap at dawn", into: "Passphrase")
    try await stage.tap("Look inside")
    try await stage.wait(for: "This passphrase does not open the file.")
    try await stage.type(Self.passphrase, into: "Passphrase")
    try await stage.tap("Look inside")
    try await stage.wait(for: "In this backup")
    #expect(stage.says("323 entries, from 6 July 2026 to 3 December 2026"))
    try await stage.tap("Restore this")
    try await stage.wait(for: "Restored.")
    let today = try await door.open().ask { [now] in try $0.today(now: now) }
    #expect("\(today)".contains("29 weeks"))
    #expect(try leftBehind() == [])
  }

  @Test func a_restore_can_be_left_before_anything_is_changed() async throws {
    let backup = try await backedUp(), other = DiaryFile()
    let (stage, model, _) = await restore(at: other)
    try await stage.tap("Choose the backup")
    try await stage.choose(backup)
    try await stage.type(Self.passphrase, into: "Passphrase")
    try await stage.tap("Look inside")
    try await stage.wait(for: "In this backup")
    try await stage.tap("Leave everything as it is")
    #expect(model.source == nil && stage.says("First Evenfall shows what is in the backup."))
    #expect(!FileManager.default.fileExists(atPath: other.path))
  }

  @Test func a_restore_that_comes_to_nothing_leaves_the_diary_open() async throws {
    let (_, _, door) = await restore(at: file)
    let diary = try await door.open(), broken = chosen.appendingPathComponent("broken")
    try Data("no backup".utf8).write(to: broken)
    guard case .notDone = try await door.restore(backup: broken, passphrase: Self.passphrase) else {
      Issue.record("it was restored")
      return
    }
    let today = try await diary.ask { [now] in try $0.today(now: now) }
    #expect("\(today)".contains("29 weeks"))
  }

  @Test func a_file_that_cannot_be_read_is_said_to_be_so() async throws {
    let (stage, _, _) = await restore(at: DiaryFile())
    try await stage.tap("Choose the backup")
    try await stage.choose(chosen.appendingPathComponent("not there"))
    try await stage.type(Self.passphrase, into: "Passphrase")
    try await stage.tap("Look inside")
    try await stage.wait(for: "No file can be read or written there.")
    #expect(try leftBehind() == [])
  }

  @Test func everything_goes_out_as_json_and_comes_in_elsewhere() async throws {
    let diary = try file.open(at: now), out = Stage(ExportScreen(CopiesModel(diary, files: files)), over: diary)
    await out.appear()
    #expect(out.says("These files are not sealed"))
    try await out.tap("One file, as JSON")
    try await out.wait("the picker") { $0.asksForFile() }
    let json = try await out.put(into: chosen)
    try await out.wait(for: "Everything was written out.")

    let other = try DiaryFile().open(at: now), model = CopiesModel(other, files: files)
    let into = Stage(ImportScreen(model), over: other)
    await into.appear()
    try await into.tap("Choose the file")
    try await into.choose(json)
    try await into.wait(for: "things were added.")
    #expect(other.changes.count == 1)
    let broken = chosen.appendingPathComponent("broken.json")
    try Data("{".utf8).write(to: broken)
    try await into.tap("Choose the file")
    try await into.choose(broken)
    try await into.wait("why not") { _ in model.undone != nil || !model.refused.isEmpty }
    #expect(model.done == nil)
    #expect(try leftBehind() == [])
  }

  @Test func the_tables_go_into_a_folder_of_their_own() async throws {
    let diary = try file.open(at: now), model = CopiesModel(diary, files: files)
    let stage = Stage(ExportScreen(model), over: diary)
    await stage.appear()
    for folder in ["", "-2"] {
      try await stage.tap("Tables, as CSV")
      try await stage.choose(chosen)
      try await stage.wait(for: "Everything was written out.")
      let name = try #require(model.words?.export.folderName) + folder
      let tables = try FileManager.default.contentsOfDirectory(atPath: chosen.appendingPathComponent(name).path)
      #expect(tables.count > 10 && tables.allSatisfy { $0.hasSuffix(".csv") })
    }
    try await stage.tap("Tables, as CSV")
    try await stage.choose(NotCarried())
    #expect(stage.says("No file can be read or written there."))
    #expect(try leftBehind() == [])
  }
}
