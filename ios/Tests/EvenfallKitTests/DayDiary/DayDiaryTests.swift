import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct DayDiaryTests {
  let file = DiaryFile(), iron = "08:10. Iron, 65 mg"

  private func open(_ sample: String = "restless") async throws -> (Stage, EvenfallModel) {
    try file.read(sample: sample)
    let (stage, model) = try await Stage.app(over: file, at: Moment("2026-11-22T08:52Z"))
    model.places.go(.in(.dayDiary(day: nil)))
    await stage.settle()
    return (stage, model)
  }
  private func count(_ stage: Stage, _ words: String) -> Int { stage.read().filter { $0.words == words }.count }

  @Test func an_entry_is_deleted_by_its_action_and_taken_back() async throws {
    let (stage, _) = try await open()
    let before = count(stage, iron)
    try await stage.act("Delete", on: iron)
    #expect(count(stage, iron) == before - 1)
    try await stage.tap("Undo")
    #expect(count(stage, iron) == before)
  }

  @Test func a_press_shows_what_can_be_done_to_those_who_see() async throws {
    let (stage, _) = try await open()
    #expect(!stage.reading().contains("button | Delete\n"))
    try await stage.tap(iron)
    let before = count(stage, iron)
    try await stage.tap("Delete")
    #expect(count(stage, iron) == before - 1)
  }

  @Test func an_entry_is_changed_in_the_form_it_was_written_in() async throws {
    let (stage, _) = try await open()
    try await stage.act("Change", on: iron)
    #expect(stage.reading().contains("heading | Iron tablet\n"))
    try await stage.type("30", into: "Iron in it")
    try await stage.tap("Save")
    #expect(stage.says("08:10. Iron, 30 mg"))
    #expect(!stage.reading().contains("heading | Iron tablet\n"))
  }

  @Test func older_days_come_as_she_scrolls_and_none_is_missing() async throws {
    let (stage, _) = try await open()
    #expect(!stage.says("Monday 9 November"))
    for _ in 0..<8 { await stage.scroll() }
    #expect(stage.says("Monday 9 November"))
    let days = stage.read().filter { $0.role == "heading" }.map(\.words).filter { $0.hasSuffix("November") }
    #expect(Set(days).count == days.count)
  }

  @Test func the_days_she_scrolled_to_stay_when_one_entry_goes() async throws {
    let (stage, _) = try await open()
    for _ in 0..<8 { await stage.scroll() }
    let days = stage.read().filter { $0.role == "heading" }.count
    try await stage.act("Delete", on: iron)
    #expect(stage.read().filter { $0.role == "heading" }.count == days)
  }

  @Test func a_day_without_entries_says_so() async throws {
    let (stage, _) = try await open("new")
    #expect(stage.read().contains { $0.role == "button" && $0.words.contains(" · ") })
  }

  @Test func a_diary_that_cannot_be_read_says_what_is_safe_and_keeps_what_was_seen() async throws {
    let (stage, model) = try await open()
    let diary = try #require(model.diary)
    await diary.close()
    try await stage.act("Delete", on: iron)
    #expect(stage.says(unforeseenTrouble(language: "en").title))
    #expect(stage.says(iron))
  }
}
