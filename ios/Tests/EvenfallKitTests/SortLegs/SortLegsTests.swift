import EvenfallCore
import Foundation
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct SortLegsTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")
  private static let neither = "None of these: both legs look and feel alike"

  private func open(_ sample: String? = "restless") async throws -> (stage: Stage, model: EvenfallModel) {
    if let sample { try file.read(sample: sample) }
    let app = try await Stage.app(over: file, at: morning)
    try await app.stage.go("Care", "Sort my legs")
    return app
  }
  private func sortings(_ model: EvenfallModel) async throws -> Int {
    let rows = try await #require(model.diary).ask { [morning] in try $0.dayDiary(day: nil, now: morning).rows }
    return rows.filter { $0.kind == "sorted_legs" }.count
  }
  private func question(_ stage: Stage) -> String { stage.read().first { $0.words.hasPrefix("Question") }?.words ?? "" }

  @Test func a_pattern_that_fits_is_kept_when_she_says_so() async throws {
    let (stage, model) = try await open()
    try await stage.sort(fits, over: model)
    try await stage.sortToTheEnd(over: model)
    #expect(stage.says("The pattern fits restless legs"))
    #expect(try await sortings(model) == 0)
    try await stage.tap("Keep this in my diary")
    #expect(try await sortings(model) == 1)
    #expect(stage.says("Sorted on 22 November 2026") && stage.says("Undo") && stage.says("Sort again"))
    try await stage.tap("Undo")
    #expect(try await sortings(model) == 0)
    #expect(stage.says("A few plain questions"))
  }

  @Test func back_leads_a_page_back_with_what_she_chose_and_then_out() async throws {
    let (stage, model) = try await open()
    try await stage.sort(Array(fits.prefix(2)), over: model)
    #expect(question(stage).hasPrefix("Question 3 of 17"))
    try await stage.tap("Back")
    #expect(question(stage).hasPrefix("Question 2 of 17"))
    #expect(stage.reading().contains("choice | Yes | selected\n"))
    try await stage.tap("Back")
    #expect(stage.reading().contains("choice | \(Self.neither) | selected\n"))
    try await stage.tap("Back")
    #expect(stage.says("A few plain questions"))
    try await stage.tap("Back")
    #expect(model.places.page == .in(.care))
  }

  @Test func one_leg_is_kept_at_once_and_opens_help() async throws {
    let (stage, model) = try await open()
    try await stage.sort([("safety", "one_leg")], over: model)
    #expect(model.places.page == .in(.urgentHelp) && stage.says("Call 999") && stage.says("Undo"))
    #expect(try await sortings(model) == 1)
    try await stage.tap("Back")
    #expect(stage.says("Call maternity now, day or night.") && stage.says("Sort again"))
    try await stage.tap("Delete")
    #expect(try await sortings(model) == 0)
  }

  @Test func help_opens_too_where_the_diary_cannot_be_read() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Begin")
    await model.diary?.close()
    try await stage.tap("Yes, one leg is different")
    #expect(model.places.page == .in(.urgentHelp) && stage.says("One leg swollen, hot, red or sore"))
    try await stage.tap("Back")
    #expect(stage.says(unforeseenTrouble(language: "en").title))
  }

  @Test func help_opens_too_where_there_is_no_room_to_keep_a_sign() async throws {
    let disk = try SmallDisk(at: file.folder)
    let (stage, model) = try await open()
    try await stage.tap("Begin")
    try disk.fill()
    try await stage.tap("Yes, one leg is different")
    #expect(model.places.page == .in(.urgentHelp) && stage.says("Call 999"))
    try await stage.tap("Back")
    #expect(stage.says("Call maternity now, day or night.") && stage.says("Keep this in my diary"))
    try disk.free()
    try await stage.tap("Keep this in my diary")
    #expect(try await sortings(model) == 1)
    stage.kill()
    await model.door.close()
    disk.remove()
  }

  @Test func after_another_sign_she_may_go_on_and_all_is_one_entry() async throws {
    let (stage, model) = try await open()
    let way = fits.map { $0.field == "swelling" ? ($0.field, "sudden") : $0 }
    let before = Array(way.prefix { $0.0 != "joints" })
    try await stage.sort(before, over: model)
    #expect(model.places.page == .in(.urgentHelp))
    #expect(try await sortings(model) == 1)
    try await stage.tap("Back")
    try await stage.tap("Answer the other questions")
    #expect(question(stage).hasPrefix("Question 10 of 17"))
    for _ in way.dropFirst(before.count).prefix(5) { try await stage.tap("No") }
    try await stage.tap("Yes")
    try await stage.tap("No, it is new")
    try await stage.go("None of these", "Go on")
    try await stage.tap("Keep this in my diary")
    #expect(try await sortings(model) == 1)
  }

  @Test func a_sign_taken_back_is_kept_anew_with_the_rest() async throws {
    let (stage, model) = try await open()
    try await stage.sort(Array(fits.prefix(8)) + [("swelling", "sudden")], over: model)
    try await stage.tap("Undo")
    #expect(try await sortings(model) == 0)
    try await stage.tap("Back")
    try await stage.tap("Answer the other questions")
    for _ in 0..<5 { try await stage.tap("No") }
    try await stage.go("Yes", "No, it is new", "None of these", "Go on", "Keep this in my diary")
    #expect(try await sortings(model) == 1)
  }

  @Test func several_are_chosen_and_what_does_not_go_together_is_said_at_the_question() async throws {
    let (stage, model) = try await open()
    try await stage.sort(fits, over: model)
    try await stage.go("Diabetes", "None of these", "Go on")
    #expect(stage.says("Not both."))
    #expect(stage.reading().contains("choice | Diabetes | selected\n"))
    try await stage.go("Diabetes", "Go on")
    #expect(stage.says("The pattern fits restless legs"))
  }

  @Test func going_on_with_nothing_chosen_leads_on() async throws {
    let (stage, model) = try await open()
    try await stage.sort(fits, over: model)
    try await stage.go("Go on", "Keep this in my diary")
    #expect(try await sortings(model) == 1)
  }

  @Test func her_answers_live_through_the_lock() async throws {
    try file.read(sample: "restless")
    let clock = SetClock(morning)
    let (stage, model) = try await Stage.app(over: file, clock: { clock.now })
    try await stage.go("Care", "Sort my legs")
    try await stage.sort(Array(fits.prefix(3)), over: model)
    let at = question(stage)
    (model.phone.choices.lock, model.phone.choices.tonightWhileLocked) = (true, true)
    await stage.phone { $0.scenePhase = .background }
    clock.later(120)
    await stage.phone { $0.scenePhase = .active }
    #expect(model.lock.locked && question(stage).isEmpty)
    try await stage.tap(model.lock.words.unlock)
    #expect(question(stage) == at)
  }

  @Test func her_answers_live_through_help_and_the_end_of_the_app() async throws {
    let (stage, model) = try await open()
    try await stage.sort(Array(fits.prefix(3)), over: model)
    let at = question(stage)
    try await stage.go("Urgent help", "Back")
    #expect(question(stage) == at)
    await stage.phone { $0.scenePhase = .background }
    stage.kill()
    await model.door.close()
    let (again, _) = try await open(nil)
    #expect(question(again) == at)
    try await again.tap("Care")
    try await again.tap("Sort my legs")
    #expect(again.says("A few plain questions"), "what was left is forgotten")
  }

  @Test func a_form_over_a_question_takes_nothing_from_it() async throws {
    let (stage, model) = try await open()
    try await stage.sort(Array(fits.prefix(3)), over: model)
    let at = question(stage)
    model.places.go(.in(.form(kind: "remark")))
    await stage.settle()
    #expect(!stage.says("Back") && !stage.says(at))
    try await stage.type("hard night", into: stage.read().first { $0.role == "field" }?.words ?? "")
    await stage.phone { $0.scenePhase = .background }
    stage.kill()
    await model.door.close()
    let (again, next) = try await open(nil)
    #expect(question(again) == at)
    next.places.go(.in(.form(kind: "remark")))
    await again.settle()
    #expect(again.says("hard night"))
  }

  @Test func two_presses_in_a_hurry_answer_one_question() async throws {
    let (stage, _) = try await open()
    try await stage.tap("Begin")
    let press = try #require(stage.read().first { $0.named(Self.neither) }?.node.press)
    press()
    press()
    await stage.settle()
    #expect(question(stage).hasPrefix("Question 2 of 17"))
  }

  @Test func the_figures_stand_under_a_section_once_she_opens_it() async throws {
    let (stage, _) = try await open()
    #expect(!stage.says("First trimester 8 %"))
    try await stage.tap("Show the figures")
    #expect(stage.says("First trimester 8 %"))
    try await stage.tap("Show the figures")
    #expect(!stage.says("First trimester 8 %"))
  }
}
