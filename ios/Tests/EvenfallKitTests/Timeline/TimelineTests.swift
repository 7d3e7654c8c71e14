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
