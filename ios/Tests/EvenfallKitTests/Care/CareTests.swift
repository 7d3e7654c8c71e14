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

  private func order(_ stage: Stage) -> [Substring] {
    stage.read().filter { $0.role == "button" }.map(\.words).filter { $0.first?.isNumber == true }.map {
      $0.prefix(2) + $0.dropFirst(3).prefix(4)
    }
  }

  @Test func a_question_is_moved_by_its_buttons_and_taken_back() async throws {
    let (stage, _) = try await open()
    #expect(order(stage) == ["1.Does", "2.Woul", "3.What"])
    #expect(!stage.says("Move up, \(first)") && !stage.says("Move down, What can I do when it wakes me at 3?"))
    try await stage.tap("Move down, \(first)")
    #expect(order(stage) == ["1.Woul", "2.Does", "3.What"] && stage.says("Moved to place 2."))
    try await stage.tap("Undo")
    #expect(order(stage) == ["1.Does", "2.Woul", "3.What"])
    try await stage.tap("Move up, What can I do when it wakes me at 3?")
    #expect(order(stage) == ["1.Does", "2.What", "3.Woul"])
  }

  @Test func a_question_is_moved_by_its_own_actions() async throws {
    let (stage, _) = try await open()
    let actions = stage.read().filter { $0.words.first?.isNumber == true }.map { $0.actions.map(\.name) }
    #expect(actions == [["Move down"], ["Move up", "Move down"], ["Move up"]])
    try await stage.act("Move up", on: "2. Would a different time for my iron help?")
    #expect(order(stage) == ["1.Woul", "2.Does", "3.What"])
  }

  @Test func what_is_open_in_the_plan_leads_to_it() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Open now · Whooping cough vaccine")
    #expect(model.places.page == .in(.window(id: "england-whooping-cough")))
    try await stage.tap("Back")
    try await stage.tap("Visits and tests")
    #expect(stage.says("Plan: England, first baby") && model.places.page == .in(.plan))
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
