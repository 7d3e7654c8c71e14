import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct DueDateTests {
  let file = DiaryFile()

  private func open(_ sample: String) async throws -> Stage {
    try file.read(sample: sample)
    let (stage, model) = try await Stage.app(over: file, at: Moment("2026-11-22T08:52Z"))
    model.places.go(.in(.dueDate))
    await stage.settle()
    return stage
  }

  @Test func old_dates_stay_with_their_reasons() async throws {
    let stage = try await open("restless")
    let accounts = stage.read().filter { $0.role == "text" && $0.words.contains(" · Entered ") }
    #expect(accounts.count == 2)
  }

  @Test func a_new_date_shows_what_moves_before_it_is_kept() async throws {
    let stage = try await open("restless")
    try await stage.tap("A due date from a scan or clinic")
    print(stage.reading())
    try await stage.set("Due date", to: "2027-02-10")
    try await stage.tap("Save")
    print(stage.reading())
  }

  @Test func without_a_date_there_are_the_ways_to_one() async throws {
    let stage = try await open("undated")
    #expect(!stage.says("How it was found"))
    #expect(stage.says("First day of my last period"))
  }
}
