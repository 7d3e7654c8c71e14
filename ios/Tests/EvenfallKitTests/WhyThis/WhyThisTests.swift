import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct WhyThisTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")
  private static let rule = "ferritin_gap"

  private func open(_ sample: String = "restless") async throws -> (stage: Stage, model: EvenfallModel) {
    try file.read(sample: sample)
    let app = try await Stage.app(over: file, at: morning)
    app.model.places.go(.in(.whyThis(rule: Self.rule)))
    await app.stage.settle()
    return app
  }
  private func waiting(_ model: EvenfallModel) async throws -> Int {
    try await #require(model.diary).ask { [morning] in try $0.care(now: morning).questions.count }
  }

  @Test func what_was_seen_compared_and_not_known_stands_there() async throws {
    let (stage, _) = try await open()
    let read = stage.read().filter { $0.role == "heading" }.map(\.words)
    #expect(
      read == [
        "Why this?", "What we saw in your diary", "When it is said", "What we compared it with", "What is not known",
        "How we know",
      ])
    #expect(stage.says("Ferritin 41 µg/L, 13 Nov, entered by you") && stage.says("Adults; no pregnancy value given"))
  }

  @Test func its_question_is_added_and_taken_back() async throws {
    let (stage, model) = try await open()
    let before = try await waiting(model)
    try await stage.tap("Add as a question")
    #expect(try await waiting(model) == before + 1)
    #expect(stage.says("This is in your questions.") && !stage.says("Add as a question"))
    try await stage.tap("Undo")
    #expect(try await waiting(model) == before)
    #expect(stage.says("Add as a question"))
  }

  @Test func two_presses_in_a_hurry_add_one_question() async throws {
    let (stage, model) = try await open()
    let before = try await waiting(model)
    let press = try #require(stage.read().first { $0.named("Add as a question") }?.node.press)
    press()
    press()
    await stage.settle()
    #expect(try await waiting(model) == before + 1)
  }

  @Test func not_for_me_keeps_it_quiet_says_until_when_and_is_taken_back() async throws {
    let (stage, _) = try await open()
    try await stage.tap("Not for me")
    #expect(!stage.reading().contains("button | Not for me\n") && stage.says("Quiet"))
    try await stage.tap("Undo")
    #expect(stage.reading().contains("button | Not for me\n") && !stage.says("Quiet"))
  }

  @Test func a_rule_that_sees_nothing_says_so_and_asks_nothing() async throws {
    let (stage, _) = try await open("new")
    #expect(stage.says("Nothing in your diary leads to this now.") && !stage.says("Add as a question"))
  }

  @Test func a_rule_that_fits_no_more_is_left() async throws {
    let (stage, model) = try await open()
    model.places.go(.in(.whyThis(rule: "no rule")))
    await stage.settle()
    #expect(model.places.page == .in(.whyThis(rule: Self.rule)) && stage.says("Why this?"))
  }

  @Test func trouble_stands_first_and_what_was_there_stays() async throws {
    let (stage, model) = try await open()
    await model.diary?.close()
    try await stage.tap("Add as a question")
    #expect(stage.says(unforeseenTrouble(language: "en").title) && stage.says("What we compared it with"))
  }

  @Test func every_rule_leads_to_its_why_and_back() async throws {
    try file.read(sample: "restless")
    let (stage, model) = try await Stage.app(over: file, at: morning)
    try await stage.go("Care", "Library", "What Evenfall may say")
    let groups = try await #require(model.diary).ask { [morning] in try $0.adviceList(now: morning).groups }
    for row in groups.flatMap(\.rows) {
      try await stage.tap("\(row.title) · \(row.note)")
      #expect(model.places.page == .in(row.place) && stage.says("How we know"), "\(row.rule)")
      try await stage.tap("Back")
    }
    let titles = stage.read().filter { $0.role == "heading" }.map(\.words)
    #expect(titles == ["What Evenfall may say"] + groups.map(\.title))
  }
}
