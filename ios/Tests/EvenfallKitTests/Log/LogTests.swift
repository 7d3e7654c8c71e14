import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct LogTests {
  let file = DiaryFile()

  private func open(_ sample: String = "restless") async throws -> Stage {
    try file.read(sample: sample)
    let (stage, _) = try await Stage.app(over: file, at: Moment("2026-11-22T08:52Z"))
    try await stage.tap("Log")
    return stage
  }

  @Test func a_kind_opens_its_form_and_is_kept() async throws {
    let stage = try await open()
    try await stage.tap("Weight")
    #expect(stage.reading().contains("heading | Weight\n"))
    try await stage.type("71", into: "What the scales showed")
    try await stage.tap("Save")
    #expect(stage.says("Undo"))
    #expect(!stage.reading().contains("heading | Log\n"))
  }

  @Test func what_she_used_last_stands_first_and_a_new_diary_has_none() async throws {
    let stage = try await open()
    #expect(stage.says("Last used"))
    let other = DiaryFile()
    try other.read(sample: "new")
    let (fresh, _) = try await Stage.app(over: other, at: Moment("2026-11-22T08:52Z"))
    try await fresh.tap("Log")
    #expect(!fresh.says("Last used"))
  }

  @Test func urgent_help_is_pressed_above_the_sheet() async throws {
    let stage = try await open()
    try await stage.tap("Urgent help")
    #expect(!stage.reading().contains("heading | Log\n"))
    #expect(stage.says("999"))
  }

  @Test func closing_leaves_her_where_she_was() async throws {
    let stage = try await open()
    try await stage.tap("Close")
    #expect(stage.reading().contains("tab | Today | selected\n"))
  }
}
