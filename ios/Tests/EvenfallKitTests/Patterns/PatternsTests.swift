import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct PatternsTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")

  private func open(_ sample: String = "restless") async throws -> (Stage, EvenfallModel) {
    try file.read(sample: sample)
    let (stage, model) = try await Stage.app(over: file, at: morning)
    try await stage.tap("Patterns")
    return (stage, model)
  }

  @Test func each_chip_leads_to_its_screen_and_is_told_as_the_one_she_is_at() async throws {
    let (stage, _) = try await open()
    for (chip, says) in [
      ("Iron", "Ferritin, µg/L"), ("Movement", "of movement"), ("Calm", "Mood"), ("Nights", "Restless"),
    ] {
      try await stage.tap(chip)
      #expect(stage.reading().contains("tab | \(chip) | selected\n"))
      #expect(stage.says(says))
    }
  }

  @Test func the_weeks_before_are_looked_at_and_come_back_from() async throws {
    let (stage, _) = try await open()
    #expect(!stage.says("The week after"))
    try await stage.tap("The week before")
    #expect(stage.reading().contains("heading | Nights, 8–15 Nov\n"))
    try await stage.tap("The week after")
    #expect(stage.reading().contains("heading | Nights, 15–22 Nov\n"))
  }

  @Test func the_week_she_looks_at_stays_when_the_diary_changes() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Movement")
    try await stage.tap("The week before")
    let diary = try #require(model.diary)
    let kept = try await diary.change {
      try $0.submit(
        kind: "activity", entry: nil,
        answers: [
          Answer(field: "what", value: .one("walking_brisk")), Answer(field: "minutes", value: .number(20)),
          Answer(field: "at", value: .at(Moment("2026-11-12T10:00Z"))),
        ], confirmed: [], now: Moment("2026-11-22T08:52Z"))
    }
    guard case .kept = kept else { Issue.record("it was not kept: \(kept)"); return }
    await stage.settle()
    #expect(stage.reading().contains("heading | Days, 9–15 Nov\n"))
    #expect(stage.says("Walking"))
  }

  @Test func a_chart_is_read_as_a_list_without_a_gesture() async throws {
    let (stage, _) = try await open()
    #expect(!stage.says("Night of 21–22 November"))
    try await stage.tap("Read as a list")
    #expect(stage.says("Night of 21–22 November"))
  }

  @Test func at_large_text_the_list_stands_under_the_chart_by_itself() async throws {
    let (stage, _) = try await open()
    await stage.phone { $0.dynamicTypeSize = .accessibility3 }
    #expect(stage.says("Night of 21–22 November"))
    #expect(!stage.says("Read as a list"))
  }

  @Test func a_result_is_asked_about_in_its_form() async throws {
    let (stage, _) = try await open()
    try await stage.tap("Iron")
    try await stage.tap("Ask about this")
    #expect(stage.reading().contains("heading | A question to ask\n"))
  }

  @Test func an_empty_diary_says_what_will_be_here_and_one_thing_to_do() async throws {
    let (stage, _) = try await open("new")
    try await stage.tap("After your first night, it shows here.")
    #expect(stage.says("How was last night?"))
  }

  @Test func the_nights_lead_to_the_entries() async throws {
    let (stage, _) = try await open()
    try await stage.tap("Entry by entry")
    #expect(stage.says("Sunday 22 November"))
    try await stage.tap("Back")
    #expect(stage.says("Nights, 15–22 Nov"))
  }
}
