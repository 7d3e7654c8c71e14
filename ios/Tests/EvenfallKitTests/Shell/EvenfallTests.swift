import EvenfallCore
import Foundation
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct EvenfallTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")

  @Test func today_is_read_title_help_settings_content_bar() async throws {
    try file.read(sample: "restless")
    let (stage, _) = try await Stage.app(over: file, at: morning)
    #expect(
      stage.reading().hasPrefix(
        "heading | Today · Sunday 22 November\nbutton | Urgent help\nbutton | Tonight\nbutton | Settings\n"))
    #expect(
      stage.reading().hasSuffix("tab | Today | selected\ntab | Patterns\ntab | Log\ntab | Timeline\ntab | Care\n"))
  }

  @Test func urgent_help_is_one_tap_away_and_back_leads_back() async throws {
    try file.read(sample: "restless")
    let (stage, _) = try await Stage.app(over: file, at: morning)
    try await stage.tap("Urgent help")
    #expect(stage.says("Call 999"))
    try await stage.tap("Back")
    #expect(stage.says("29 weeks"))
  }

  @Test func the_deep_night_comes_by_itself() async throws {
    try file.read(sample: "restless")
    let (stage, _) = try await Stage.app(over: file, at: Moment("2026-11-22T03:12Z"))
    let deep = Colours.deep.ink
    #expect(
      stage.host.page().all.contains {
        $0.looks.contains { look in
          if case .css(let css) = look { css == "color:\(deep._paint(EnvironmentValues()).css)" } else { false }
        }
      })
  }

  @Test func another_language_turns_the_screen_round() async throws {
    try file.read(sample: "restless")
    let (stage, model) = try await Stage.app(over: file, at: morning, language: "ar-XB")
    #expect(model.chrome.fromRight)
    #expect(
      stage.host.page().all.contains {
        $0.looks.contains { look in
          if case .css("direction:rtl") = look { true } else { false }
        }
      })
  }

  @Test func the_card_of_the_app_switcher_is_blank() async throws {
    try file.read(sample: "restless")
    let phone = RecordingPhone().phone(file)
    let (stage, _) = try await Stage.app(over: file, at: morning, phone: phone)
    await stage.phone { $0.scenePhase = .inactive }
    #expect(stage.host.page().children.last?.children.last?.kind == "Color")
    phone.choices.hideInRecents = false
    await stage.settle()
    #expect(stage.host.page().children.last?.children.last?.kind != "Color")
  }

  @Test func a_screen_that_is_recorded_says_so_while_it_is() async throws {
    try file.read(sample: "restless")
    let (stage, model) = try await Stage.app(over: file, at: morning)
    #expect(!stage.says(model.chrome.captured))
    await stage.phone { $0.isSceneCaptured = true }
    #expect(stage.says(model.chrome.captured))
    await stage.phone { $0.isSceneCaptured = false }
    #expect(!stage.says(model.chrome.captured))
  }

  @Test func what_is_said_goes_by_itself_and_stays_for_a_screen_reader() async throws {
    for listening in [false, true] {
      var over = false
      let toast = Toast(said: Said(words: "Saved", undo: 1), undoWords: "Undo") { _ in
      } onOver: {
        over = true
      }
      let stage = Stage(toast) { env in
        (env.toastStays, env.accessibilityVoiceOverEnabled) = (.milliseconds(10), listening)
      }
      await stage.appear()
      try await Task.sleep(for: .milliseconds(200))
      #expect(over == !listening)
    }
  }

  // MARK: what opens, and what does not

  @Test func a_wrong_key_is_said_and_nothing_is_lost() async throws {
    try file.read(sample: "restless")
    let key = KeyInMemory(Data(repeating: 8, count: 32))
    let (stage, _) = try await Stage.app(over: file, at: morning, key: key)
    #expect(stage.read().first?.role == "heading")
    #expect(stage.says("Try again") && stage.says("Restore"))
    try await stage.tap("Urgent help")
    #expect(!stage.read().filter { $0.role == "button" }.isEmpty && stage.says("Back"))
    try await stage.tap("Back")
    let weeks = try file.open().today(now: morning).week?.weeks
    #expect(weeks == "29 weeks")
  }

  @Test func a_lost_key_puts_the_diary_aside_only_when_she_says_so() async throws {
    try file.read(sample: "restless")
    let key = KeyInMemory(file.key)
    key.lose()
    let (stage, model) = try await Stage.app(over: file, at: morning, key: key)
    let anew = try #require(lostKeyTrouble(language: "en").actions.first { $0.act == .beginAnew })
    let note = try #require(anew.note)
    try await stage.tap(anew.words)
    #expect(stage.says(note) && key.putAsides == 0)
    try await stage.tap(model.chrome.forms.cancel)
    #expect(!stage.says(note))
    try await stage.tap(anew.words)
    try await stage.tap(anew.words)
    #expect(key.putAsides == 1)
    guard case .firstRun = model.phase else { return #expect(Bool(false), "\(model.phase)") }
    #expect(FileManager.default.fileExists(atPath: file.path + ".before-anew-1"))
  }

  @Test func trying_again_opens_what_can_be_opened_now() async throws {
    try file.read(sample: "restless")
    var other: Diary? = try file.open()
    let (stage, _) = try await Stage.app(over: file, at: morning)
    #expect(stage.says("The diary is open somewhere else."))
    withExtendedLifetime(other) {}
    other = nil
    try await stage.tap("Try again")
    #expect(stage.says("29 weeks"))
  }

  // MARK: the lock

  @Test func a_locked_app_shows_nothing_of_hers_but_help_and_the_slip() async throws {
    try file.read(sample: "restless")
    let phone = RecordingPhone().phone(file, unlock: Answering(.no))
    phone.choices.lock = true
    let (stage, model) = try await Stage.app(over: file, at: Moment("2026-11-22T03:12Z"), phone: phone)
    let words = model.lock.words
    #expect(!stage.says("29 weeks") && stage.says(words.line))
    try await stage.tap(words.unlock)
    #expect(stage.says(words.failed) && !stage.says("29 weeks"))
    try await stage.tap(words.tonight)
    try await stage.tap("My legs are restless")
    #expect(stage.says("Undo"))
    #expect(!stage.says("Saved at"))
    try await stage.tap("Close")
    try await stage.tap("Urgent help")
    #expect(stage.says("Call 999"))
  }

  @Test func the_lock_comes_after_the_grace_time() async throws {
    let phone = RecordingPhone().phone(file)
    phone.choices.lock = true
    let clock = SetClock(morning)
    let lock = LockModel(phone.choices, words: EvenfallCore.lock(language: "en"), clock: { clock.now })
    lock.answered(.yes)
    #expect(!lock.locked)
    for (away, locked) in [(60_000, false), (60_001, true), (-1, true)] as [(Int64, Bool)] {
      lock.answered(.yes)
      lock.leave()
      clock.now = Moment(epochMs: clock.now.epochMs + away, offsetMinutes: 0)
      lock.comeBack()
      #expect(lock.locked == locked, "\(away)")
    }
  }
  final class SetClock: @unchecked Sendable {
    var now: Moment
    init(_ now: Moment) { self.now = now }
  }
}
