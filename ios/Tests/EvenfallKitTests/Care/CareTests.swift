import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct CareTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")
  let first = "Does a ferritin of 41 matter for my legs?"

  private func open(_ sample: String = "restless") async throws -> (stage: Stage, model: EvenfallModel) {
    try file.read(sample: sample)
    let app = try await Stage.app(over: file, at: morning)
    try await app.stage.tap("Care")
    return app
  }

  @Test func the_visit_and_a_question_open_in_the_sheet() async throws {
    let (stage, model) = try await open()
    #expect(stage.reading().contains("tab | Care | selected\n"))
    try await stage.tap("Change the visit")
    #expect(stage.says("Elm Street clinic") && model.places.sheet != nil)
    try await stage.tap("Close")
    try await stage.tap("1. \(first)")
    #expect(stage.reading().contains("field | What you want to ask, \(first)\n"))
  }

  @Test func a_question_that_was_asked_waits_for_its_answer_and_can_be_taken_back() async throws {
    let (stage, _) = try await open()
    try await stage.tap("It was asked, \(first)")
    #expect(stage.says("Asked. What were you told?"))
    #expect(stage.read().contains { $0.words == first && $0.role == "button" })
    #expect(stage.says("1. Would a different time for my iron help?"))
    try await stage.tap("Undo")
    #expect(stage.says("1. \(first)") && !stage.says("What were you told"))
  }

  @Test func a_question_marked_twice_in_a_hurry_is_asked_once_and_told() async throws {
    let (stage, model) = try await open()
    let mark = try #require(stage.read().first { $0.named("It was asked, \(first)") }?.node.press)
    mark()
    mark()
    await stage.settle()
    #expect(model.said?.undo == nil && stage.says("1. Would a different time for my iron help?"))
    #expect(stage.read().filter { $0.words == first }.count == 1)
  }

  @Test func a_question_is_added() async throws {
    let (stage, _) = try await open("new")
    #expect(stage.says("Nothing to ask yet."))
    try await stage.tap("Add a question")
    try await stage.type("Is a cool shower fine?", into: "What you want to ask")
    try await stage.tap("Save")
    #expect(stage.says("1. Is a cool shower fine?"))
  }

  @Test func each_row_leads_on_and_back_leads_to_care() async throws {
    let (stage, _) = try await open()
    for (row, says) in [("Sort my legs", "A few plain questions"), ("Check a medicine", "Name of the medicine")] {
      try await stage.tap(row)
      #expect(stage.says(says))
      try await stage.tap("Back")
      #expect(stage.says("Look something up"))
    }
    try await stage.tap("My numbers")
    #expect(stage.reading().hasSuffix("button | Save\n"))
  }
}
