import EvenfallCore
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct WeekTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")

  private func open(_ sample: String = "restless", _ week: Int32? = nil) async throws -> Stage {
    try file.read(sample: sample)
    let (stage, model) = try await Stage.app(over: file, at: morning)
    model.places.go(.in(.week(week: week)))
    await stage.settle()
    return stage
  }
  private func title(_ stage: Stage) -> String { stage.read().first { $0.role == "heading" }?.words ?? "" }

  @Test func her_own_week_says_so_and_back_and_forth_leads_to_it_again() async throws {
    let stage = try await open()
    #expect(title(stage) == "29 weeks" && stage.says("You are here") && !stage.says("Your own week"))
    try await stage.tap("The week after")
    #expect(title(stage) == "30 weeks" && !stage.says("You are here"))
    #expect(AccessibilityNotification._said.contains("30 weeks"))
    try await stage.go("The week before", "The week before")
    #expect(title(stage) == "28 weeks")
    try await stage.tap("Your own week")
    #expect(title(stage) == "29 weeks" && stage.says("You are here"))
    try await stage.tap("Back")
    #expect(title(stage).hasPrefix("Today"), "weeks are turned in place")
  }

  @Test func the_first_and_the_last_week_lead_one_way() async throws {
    let last = try await open("restless", 99)
    #expect(title(last) == "42 weeks" && !last.says("The week after") && last.says("The week before"))
    try await last.tap("The week before")
    #expect(title(last) == "41 weeks" && last.says("The week after"))
  }

  @Test func figures_opened_in_one_week_are_shut_in_the_next() async throws {
    let stage = try await open("restless", 8)
    let shut = stage.read().count
    guard let more = stage.read().first(where: { $0.role == "button" && $0.words.hasPrefix("More") }) else { return }
    try await stage.tap(more.words)
    #expect(stage.read().count > shut)
    try await stage.go("The week after", "The week before")
    #expect(stage.read().count == shut + 1, "beside what was shut is the way to her own week")
  }

  @Test func without_a_date_it_asks_for_one_and_after_a_loss_it_counts_nothing() async throws {
    let stage = try await open("undated")
    try await stage.tap("Add a due date to see your week.")
    #expect(title(stage) == "Due date")
    let other = WeekTests()
    let after = try await other.open("after_loss")
    #expect(!after.says("weeks") && !after.says("The week before"))
  }
}
