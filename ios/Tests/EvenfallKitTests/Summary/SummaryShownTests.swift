import EvenfallCore
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct SummaryShownTests {
  let file = DiaryFile(), phone = RecordingPhone(), morning = Moment("2026-11-22T08:52Z")

  private func show(
    lock: Bool = false, squares: Bool = false
  ) async throws -> (stage: Stage, model: EvenfallModel) {
    try file.read(sample: "restless")
    let app = try await Stage.app(over: file, at: morning, phone: phone.phone(file))
    app.model.phone.choices.lock = lock
    try await app.stage.go("Care", "Summary for my midwife")
    if squares {
      try await app.stage.showSquares(over: app.model)
    } else {
      try await app.stage.showSummary(over: app.model)
    }
    return app
  }

  @Test func it_is_read_page_by_page_and_the_phone_stays_on() async throws {
    let (stage, _) = try await show()
    #expect(phone.staysOn && phone.light == [])
    #expect(stage.says("1 of 13") && stage.says("3. What can I do when it wakes me at 3?"))
    #expect(!stage.says("Page before") && !stage.says("Warning signs"))
    try await stage.tap("Next page")
    #expect(stage.says("2 of 13") && stage.says("Warning signs") && !stage.says("What can I do"))
    try await stage.tap("Page before")
    #expect(stage.says("1 of 13"))
    for _ in 0..<12 { try await stage.tap("Next page") }
    #expect(stage.says("13 of 13") && !stage.says("Next page"))
    try await stage.tap("Back")
    #expect(!phone.staysOn && stage.says("Which days"))
  }

  @Test func nothing_else_can_be_reached_but_urgent_help() async throws {
    let (stage, _) = try await show()
    let pressed = stage.read().filter { $0.node.press != nil }.map(\.words)
    #expect(pressed == ["Back", "Urgent help", "Next page"])
    try await stage.tap("Urgent help")
    #expect(stage.says("Call 999") && !stage.says("1 of 13") && !stage.reading().contains("tab | "))
    try await stage.tap("Back")
    #expect(stage.says("1 of 13"))
  }

  @Test func it_locks_when_it_is_left_and_what_she_chose_stands_where_there_is_no_lock() async throws {
    let (stage, _) = try await show(lock: true)
    try await stage.tap("Back")
    #expect(stage.says("Evenfall is locked") && !stage.says("Which days"))
    try await stage.tap("Unlock")
    #expect(stage.says("Which days") && !stage.says("1 of 13"))
  }

  @Test func away_for_long_it_is_locked_and_over() async throws {
    let clock = SetClock(morning)
    try file.read(sample: "restless")
    let (stage, model) = try await Stage.app(over: file, clock: { clock.now }, phone: phone.phone(file))
    model.phone.choices.lock = true
    try await stage.go("Care", "Summary for my midwife")
    try await stage.showSummary(over: model)
    await stage.phone { $0.scenePhase = .background }
    clock.later(3_600)
    await stage.phone { $0.scenePhase = .active }
    #expect(stage.says("Evenfall is locked") && !phone.staysOn)
    try await stage.tap("Unlock")
    #expect(!stage.says("1 of 13"))
  }

  @Test func what_she_left_out_is_no_page_and_her_choice_stands_afterwards() async throws {
    let (stage, model) = try await show(squares: true)
    try await stage.tap("Back")
    #expect(stage.reading().contains("switch | Warning signs | off\n"))
    try await stage.showSummary(over: model)
    #expect(stage.says("1 of 1") && !stage.says("Next page"))
  }

  @Test func squares_are_dark_on_light_in_every_light_with_four_around_them() async throws {
    let (stage, model) = try await show(squares: true)
    let squares = try await #require(model.diary).ask { [morning] in
      try $0.summarySquares(range: .fourWeeks, sections: ["questions"], now: morning)
    }
    let spoken = try #require(squares).spoken
    #expect(stage.reading().contains("chart | \(spoken)\n") && phone.staysOn)
    func drawn() throws -> String { try #require(stage.host.page().all.first { $0.kind == "Canvas" }?.svg) }
    let day = try drawn()
    await stage.phone { $0.colorScheme = .dark }
    #expect(try drawn() == day)
    await stage.phone { $0.layoutDirection = .rightToLeft }
    #expect(try drawn() == day)
  }

  @Test func where_it_does_not_fit_there_is_no_button_and_it_says_why() async throws {
    try file.read(sample: "restless")
    let (stage, _) = try await Stage.app(over: file, at: morning, phone: phone.phone(file))
    stage.host.rows = 10_000
    try await stage.go("Care", "Summary for my midwife")
    #expect(!stage.says("Show as a square code") && stage.says("This is too long for a square code."))
  }
}
