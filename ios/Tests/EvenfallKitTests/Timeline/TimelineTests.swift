import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct TimelineTests {
  let file = DiaryFile()

  private func open(_ sample: String = "restless", at moment: String = "2026-11-22T08:52Z") async throws -> Stage {
    try file.read(sample: sample)
    let (stage, _) = try await Stage.app(over: file, at: Moment(moment))
    try await stage.tap("Timeline")
    return stage
  }

  @Test func the_date_leads_to_how_it_was_found_and_to_a_new_one() async throws {
    let stage = try await open()
    try await stage.tap("Due 3 February 2027")
    #expect(stage.reading().contains("heading | Due date\n"))
    #expect(stage.says("Replaced: in the UK the dating scan sets the date."))
    try await stage.tap("First day of my last period")
    #expect(stage.reading().contains("button | Close\n"))
  }

  @Test func what_lies_further_back_is_folded_out_and_away() async throws {
    let stage = try await open()
    #expect(!stage.says("First blood tests") && stage.says("Whooping cough vaccine"))
    try await stage.tap("Show 10 from earlier weeks")
    let words = stage.read().map(\.words)
    let (far, near) = (
      words.firstIndex { $0.contains("First blood tests") }, words.firstIndex { $0.contains("Whooping cough vaccine") }
    )
    #expect(try #require(far) < #require(near))
    try await stage.tap("RSV vaccine: Not for me")
    #expect(stage.says("First blood tests"), "it stays unfolded when the diary changes")
    try await stage.tap("Show 10 from earlier weeks")
    #expect(!stage.says("First blood tests"))
  }

  @Test func a_window_is_marked_where_it_stands_and_taken_back() async throws {
    let stage = try await open()
    try await stage.tap("RSV vaccine: Had it")
    #expect(stage.says("Had it on 22 Nov") && !stage.says("RSV vaccine: Had it") && stage.says("Undo"))
    try await stage.tap("Take this back, RSV vaccine")
    #expect(stage.says("RSV vaccine: Had it") && !stage.says("Had it on"))
    try await stage.tap("RSV vaccine: Ask about it")
    #expect(stage.says("Saved. It is among your questions.") && stage.says("You mean to ask about it"))
    try await stage.tap("Undo")
    #expect(!stage.says("You mean to ask about it"))
    try await stage.tap("Care")
    #expect(!stage.says("RSV vaccine: can I have it"))
  }

  @Test func two_presses_in_a_hurry_mark_once() async throws {
    let stage = try await open()
    let press = try #require(stage.read().first { $0.words == "RSV vaccine: Had it" }?.node.press)
    press()
    press()
    await stage.settle()
    try await stage.tap("Undo")
    #expect(stage.says("RSV vaccine: Had it"))
  }

  @Test func it_leads_to_the_plan_and_to_each_window() async throws {
    let stage = try await open()
    try await stage.tap("28 weeks. RSV vaccine")
    #expect(stage.reading().contains("heading | RSV vaccine\n") && stage.says("Where this comes from"))
    try await stage.go("Back", "Plan: England, first baby")
    #expect(stage.reading().contains("heading | Visits and tests\n"))
  }

  @Test func without_a_date_it_asks_for_one() async throws {
    let stage = try await open("undated")
    #expect(!stage.says("of 40 weeks"))
    try await stage.tap("Add a due date to see weeks. The log works without.")
    #expect(stage.says("Due date"))
  }

  @Test func after_the_due_date_it_leads_to_saying_that_it_ended() async throws {
    let stage = try await open(at: "2027-02-09T08:52Z")
    try await stage.tap("This pregnancy has ended")
    #expect(stage.says("Everything you wrote is kept"))
  }
}
