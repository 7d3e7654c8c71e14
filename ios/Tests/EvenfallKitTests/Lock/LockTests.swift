import EvenfallCore
import Foundation
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct LockTests {
  let file = DiaryFile(), night = Moment("2026-11-22T03:12Z")

  /// The app of a phone whose lock is on.
  private func locked(_ answer: Answered = .yes, slip: Bool = true) async throws -> (stage: Stage, phone: Phone) {
    try file.read(sample: "restless")
    let phone = RecordingPhone().phone(file, unlock: Answering(answer))
    (phone.choices.lock, phone.choices.tonightWhileLocked) = (true, slip)
    return (try await Stage.app(over: file, at: night, phone: phone).stage, phone)
  }

  @Test func a_locked_app_shows_nothing_of_hers_and_opens_for_her() async throws {
    let (stage, _) = try await locked()
    #expect(
      stage.reading() == """
        heading | Evenfall is locked
        button | Urgent help
        text | Your diary is closed.
        button | Write in the dark
        button | Unlock

        """)
    try await stage.tap("Unlock")
    #expect(!stage.says("Evenfall is locked") && stage.says("29 weeks"))
  }

  @Test(arguments: [(Answered.no, "That did not open it."), (.lockedOut, "Too many tries.")])
  func what_went_wrong_is_said_and_it_stays_locked(_ how: Answered, _ said: String) async throws {
    let (stage, _) = try await locked(how)
    try await stage.tap("Unlock")
    #expect(stage.says(said) && stage.says("Evenfall is locked"))
  }

  @Test func a_phone_that_has_lost_its_screen_lock_lets_her_in() async throws {
    let (stage, _) = try await locked(.noneSet)
    try await stage.tap("Unlock")
    #expect(!stage.says("Evenfall is locked"))
  }

  @Test func urgent_help_opens_while_locked() async throws {
    let (stage, _) = try await locked()
    try await stage.tap("Urgent help")
    #expect(stage.says("Trouble breathing, or chest pain"))
    try await stage.tap("Back")
    #expect(stage.says("Evenfall is locked"))
  }

  @Test func the_slip_adds_while_locked_and_shows_nothing() async throws {
    let (stage, _) = try await locked()
    try await stage.tap("Write in the dark")
    #expect(stage.says("What is it?") && !stage.says("You need not lie still."))
    try await stage.tap("My legs are restless")
    #expect(stage.says("Saved") && !stage.says("03:12"))
    try await stage.tap("Close")
    #expect(stage.says("Evenfall is locked"))
  }

  @Test func the_slip_is_not_offered_where_she_chose_so() async throws {
    let (stage, _) = try await locked(slip: false)
    #expect(!stage.says("Write in the dark"))
  }

  @Test func it_locks_after_the_grace_time_and_when_the_clock_was_set_back() {
    let choices = RecordingPhone().phone(file).choices, moment = SetClock(night)
    let lock = LockModel(choices, words: EvenfallCore.lock(language: "en"), clock: { moment.now })
    lock.leave()
    moment.later(3600)
    lock.comeBack()
    #expect(!lock.locked)  // it is not on
    choices.lock = true
    for (seconds, locks) in [(60, false), (61, true), (-1, true)] {
      lock.answered(.yes)
      lock.leave()
      moment.later(seconds)
      lock.comeBack()
      #expect(lock.locked == locks, "\(seconds)")
    }
  }

  @Test func the_app_switcher_sees_a_blank_card() async throws {
    try file.read(sample: "restless")
    let (stage, model) = try await Stage.app(over: file, at: night)
    await stage.phone { $0.scenePhase = .inactive }
    #expect(stage.reading() == "\n")
    model.phone.choices.hideInRecents = false
    await stage.settle()
    #expect(stage.says("29 weeks"))
    model.phone.choices.hideInRecents = true
    await stage.phone { $0.scenePhase = .active }
    #expect(stage.says("29 weeks"))
  }

  @Test func what_the_lock_cannot_do_is_said() async throws {
    let (stage, model) = try await Stage.app(over: file, at: night)
    model.places.go(.aboutLock)
    await stage.settle()
    #expect(stage.says("What the lock cannot do") && stage.says("someone who knows the phone’s PIN"))
  }
}
