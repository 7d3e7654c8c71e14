import EvenfallCore
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct MoodCheckTests {
  let file = DiaryFile(), phone = RecordingPhone(), morning = Moment("2026-11-22T08:52Z")
  private static let call = "Thoughts of harming yourself or the baby. Call 999 now."

  private func open(_ sample: String? = "restless") async throws -> (stage: Stage, model: EvenfallModel) {
    if let sample { try file.read(sample: sample) }
    let app = try await Stage.app(over: file, at: morning, phone: phone.phone(file))
    try await app.stage.go("Patterns", "Calm", "Mood check")
    return app
  }
  private func checks(_ model: EvenfallModel) async throws -> Int {
    let rows = try await #require(model.diary).ask { [morning] in try $0.dayDiary(day: nil, now: morning).rows }
    return rows.filter { $0.kind == "mood_check" }.count
  }

  @Test func a_check_is_kept_and_what_it_comes_to_stands_with_people_to_talk_to() async throws {
    let (stage, model) = try await open()
    #expect(!stage.says("Your check of") && stage.says("Once a month is often enough."))
    try await stage.check(mood: threeOfSix, over: model)
    try await stage.tap("Save")
    #expect(try await checks(model) == 1)
    #expect(stage.says("Your check of 22 November") && stage.says("3 of 6") && stage.says("2 of 6"))
    #expect(stage.says("Worth telling your midwife or doctor this week."))
    #expect(!stage.reading().contains("button | Save\n") && !stage.says("Little interest"))
    try await stage.tap("Samaritans")
    #expect(phone.dialled == ["116123"])
    try await stage.tap("Undo")
    #expect(try await checks(model) == 0)
    #expect(!stage.says("Your check of") && stage.reading().contains("choice | More than half the days | selected\n"))
  }

  @Test func a_yes_shows_whom_to_call_before_it_is_kept_and_goes_with_it() async throws {
    let (stage, model) = try await open()
    try await stage.check(mood: [("harm", "no")], over: model)
    #expect(!stage.says(Self.call))
    #expect(stage.host.reached.isEmpty)
    try await stage.check(mood: [("harm", "yes")], over: model)
    let words = stage.read().map(\.words)
    let (yes, card) = (words.firstIndex(of: "Yes"), words.firstIndex { $0.hasPrefix(Self.call) })
    #expect(try #require(card) == #require(yes) + 1)
    #expect(AccessibilityNotification._said.contains { $0.hasPrefix(Self.call) } && stage.host.reached == ["at_once"])
    #expect(try await checks(model) == 0)
    try await stage.tap("Yes")
    #expect(!stage.says(Self.call))
    try await stage.tap("Yes")
    try await stage.tap(Self.call)
    #expect(model.places.page == .in(.urgentHelp))
    try await stage.tap("Back")
    #expect(stage.says(Self.call), "her answers wait")
  }

  @Test func a_yes_that_is_kept_opens_help_and_stands_first_when_she_comes_back() async throws {
    let (stage, model) = try await open()
    try await stage.check(mood: [("interest", "several_days"), ("harm", "yes")], over: model)
    try await stage.tap("Save")
    #expect(model.places.page == .in(.urgentHelp) && stage.says("Undo"))
    #expect(try await checks(model) == 1, "nothing is asked first, half a pair or not")
    try await stage.tap("Back")
    let words = stage.read().map(\.words)
    let (card, title) = (
      words.firstIndex { $0.hasPrefix(Self.call) }, words.firstIndex(of: "Your check of 22 November")
    )
    #expect(try #require(card) < #require(title))
    #expect(!stage.says("this week"))
  }

  @Test func half_a_pair_is_asked_about_and_kept_without_a_total() async throws {
    let (stage, model) = try await open()
    try await stage.check(mood: [("interest", "several_days")], over: model)
    try await stage.tap("Save")
    #expect(stage.says("Two answers make a total.") && stage.says("Please look at the marked answers"))
    try await stage.tap("Keep it")
    #expect(try await checks(model) == 1)
    #expect(stage.says("no total") && !stage.says("Two answers make a total."))
  }

  @Test func with_no_answer_it_stays_and_says_so() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Save")
    #expect(stage.says("Answer one question at least."))
    #expect(try await checks(model) == 0)
  }

  @Test func the_last_check_is_changed_in_its_form_and_deleted() async throws {
    let (stage, model) = try await open()
    try await stage.keep(mood: threeOfSix, over: model)
    try await stage.tap("Change")
    guard case .entry(kind: "mood_check", id: _)? = model.places.sheet else {
      return #expect(Bool(false), "\(String(describing: model.places.sheet))")
    }
    try await stage.tap("Close")
    try await stage.tap("Delete")
    #expect(try await checks(model) == 0)
    #expect(!stage.says("Your check of") && stage.says("Undo"))
  }

  @Test func two_presses_in_a_hurry_keep_one_check() async throws {
    let (stage, model) = try await open()
    try await stage.check(mood: threeOfSix, over: model)
    let press = try #require(stage.read().first { $0.words == "Save" }?.node.press)
    press()
    press()
    await stage.settle()
    #expect(try await checks(model) == 1)
  }

  @Test func her_answers_live_through_the_lock_and_the_end_and_not_through_leaving() async throws {
    let (stage, model) = try await open()
    try await stage.check(mood: threeOfSix, over: model)
    await stage.phone { $0.scenePhase = .background }
    stage.kill()
    await model.door.close()
    let (again, next) = try await open(nil)
    #expect(again.reading().contains("choice | More than half the days | selected\n"))
    next.phone.choices.lock = true
    await again.phone { $0.scenePhase = .background }
    next.lock.answered(.yes)
    await again.phone { $0.scenePhase = .active }
    #expect(again.reading().contains("choice | More than half the days | selected\n"))
    try await again.tap("Back")
    try await again.tap("Mood check")
    #expect(!again.reading().contains("days | selected\n"))
  }

  @Test func what_the_checks_came_to_stands_in_calm() async throws {
    let (stage, model) = try await open()
    try await stage.keep(mood: threeOfSix, over: model)
    try await stage.tap("Back")
    #expect(stage.says("PHQ-2: interest, and feeling down") && stage.says("3 of 6 on 22 Nov: at the line of 3."))
    #expect(stage.says("2 of 6 on 22 Nov: below the line of 3."))
    try await stage.tap("Read as a list", at: 1)
    #expect(stage.says("22 Nov: 3 of 6"))
  }
}
