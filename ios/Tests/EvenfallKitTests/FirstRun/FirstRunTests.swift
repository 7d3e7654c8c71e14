import EvenfallCore
import Foundation
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct FirstRunTests {
  let file = DiaryFile(), now = Moment("2026-11-21T18:00Z")

  @Test func five_steps_lead_to_today_and_each_can_be_gone_back_to() async throws {
    let (stage, _) = try await Stage.app(over: file, at: now)
    #expect(
      stage.reading().hasPrefix(
        "heading | Step 1 of 5\nbutton | Urgent help\nheading | What you write here stays here\n"))
    #expect(!stage.says("Settings") && !stage.says("Patterns"))
    try await stage.tap("Continue")
    #expect(stage.says("Where are you cared for?"))
    try await stage.tap("Back")
    #expect(stage.says("Step 1 of 5"))
    try await stage.tap("Continue")
    try await stage.tap("Not now")
    try await stage.tap("Not sure yet. Everything else still works")
    try await stage.tap("Not now")
    #expect(stage.says("Lock Evenfall?"))
    try await stage.tap("Start")
    #expect(stage.says("Today · Saturday 21 November"))
  }

  @Test func what_is_answered_in_a_step_is_kept_and_stands_there_when_gone_back_to() async throws {
    let (stage, _) = try await Stage.app(over: file, at: now)
    try await stage.tap("Continue")
    try await stage.tap("England")
    try await stage.tap("Continue")
    try await stage.tap("Back")
    #expect(stage.says("England"))
    try await stage.tap("Continue")
    try await stage.tap("Not sure yet. Everything else still works")
    try await stage.type("020 7946 0018", into: "Maternity unit")
    try await stage.tap("Continue")
    try await stage.tap("Start")
    try await stage.tap("Urgent help")
    #expect(stage.says("020 7946 0018, saved by you"))
  }

  @Test func the_first_run_begins_again_where_the_app_was_ended_in_it() async throws {
    let (stage, model) = try await Stage.app(over: file, at: now)
    try await stage.tap("Continue")
    stage.kill()
    await model.door.close()
    let (again, _) = try await Stage.app(over: file, at: now)
    #expect(again.says("Step 1 of 5"))
  }

  @Test func urgent_help_is_open_during_the_first_run() async throws {
    let (stage, _) = try await Stage.app(over: file, at: now)
    try await stage.tap("Continue")
    try await stage.tap("Urgent help")
    #expect(stage.says("Trouble breathing, or chest pain"))
    try await stage.tap("Back")
    #expect(stage.says("Step 2 of 5"))
  }

  @Test func the_lock_is_set_in_the_last_step_where_the_phone_knows_her() async throws {
    for answer in [Answered.no, .noneSet, .yes] {
      let phone = RecordingPhone().phone(DiaryFile(), unlock: Answering(answer))
      let (stage, _) = try await Stage.app(over: DiaryFile(), at: now, phone: phone)
      for press in ["Continue", "Not now", "Not sure yet. Everything else still works", "Not now"] {
        try await stage.tap(press)
      }
      let before = stage.reading()
      try await stage.tap(try #require(stage.read().first { $0.role == "switch" }).words)
      #expect(phone.choices.lock == (answer == .yes))
      #expect(stage.says("This phone has no screen lock yet.") == (answer == .noneSet))
      #expect((stage.reading() == before) == (answer == .no))
    }
  }
}
