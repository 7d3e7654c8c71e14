import EvenfallCore
import Foundation
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

  private func give(_ stage: Stage) async throws {
    try await stage.tap("A due date from a scan or clinic")
    try await stage.tap("Due date, Not said")
    try await stage.set("Due date", to: Date(timeIntervalSince1970: 1_802_260_800))  // 10 February 2027
    try await stage.tap("Choose")
    try await stage.tap("Save")
  }

  @Test func a_new_date_shows_what_moves_before_it_is_kept() async throws {
    let stage = try await open("restless")
    try await give(stage)
    #expect(!stage.says("Undo"))
    try await stage.tap("Use this date")
    #expect(stage.says("10 February 2027"))
    #expect(stage.read().filter { $0.words.contains(" · Entered ") }.count == 3)
    try await stage.tap("Undo")
    #expect(!stage.says("10 February 2027"))
  }

  @Test func a_new_date_can_be_left_when_she_sees_what_moves() async throws {
    let stage = try await open("restless")
    try await give(stage)
    try await stage.tap("Leave everything as it is")
    #expect(stage.says("Due date, 10 February 2027"))
    #expect(!stage.says("What moves"))
  }

  @Test func without_a_date_there_are_the_ways_to_one() async throws {
    let stage = try await open("undated")
    #expect(!stage.says("How it was found"))
    #expect(stage.says("First day of my last period"))
  }
}
