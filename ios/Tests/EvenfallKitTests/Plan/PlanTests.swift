import EvenfallCore
import Foundation
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct PlanTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")

  private func open(_ here: Place = .plan, _ sample: String = "restless") async throws -> (Stage, EvenfallModel) {
    try file.read(sample: sample)
    let (stage, model) = try await Stage.app(over: file, at: morning)
    model.places.go(.in(here))
    await stage.settle()
    return (stage, model)
  }
  private func window(_ id: String, _ model: EvenfallModel) async throws -> WindowState? {
    try await #require(model.diary).ask { [morning] in try $0.window(id: id, now: morning) }
  }

  @Test func the_plan_stands_in_groups_and_says_where_countries_differ() async throws {
    let (stage, _) = try await open()
    let headings = stage.read().filter { $0.role == "heading" }.map(\.words)
    #expect(
      headings == [
        "Visits and tests", "Open now", "Ahead", "Earlier, not marked here", "Behind you", "Where countries differ",
      ])
    #expect(stage.says("If you had it, you can say so. If not, it is worth asking."))
    #expect(stage.says("Strep B swab: not routine in England"))
  }

  @Test func another_plan_is_chosen_and_nothing_she_had_is_lost() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Flu vaccine: Had it")
    try await stage.tap("Plan: England, first baby")
    try await stage.tap("United States")
    try await stage.tap("Save")
    #expect(model.places.sheet == nil && stage.says("Plan: United States"))
    #expect(stage.says("Had it on 22 Nov"))
  }

  @Test func settings_lead_to_whose_plan_it_is() async throws {
    let (stage, model) = try await open(.settings)
    try await stage.tap("Whose plan")
    #expect(model.places.sheet == .in(.form(kind: "care_plan")))
    try await stage.tap("My own: only visits I write down")
    try await stage.tap("Save")
    model.places.go(.in(.plan))
    await stage.settle()
    #expect(stage.says("A plan of your own") && !stage.says("Where countries differ"))
    try await stage.tap("A plan of your own")
    #expect(model.places.sheet == .in(.form(kind: "appointment")))
  }

  @Test func where_her_team_plans_it_says_so() async throws {
    let (stage, model) = try await open(.today)
    try await stage.chose("care_plan", "team_plan", .yes(true), over: model)
    model.places.go(.in(.plan))
    await stage.settle()
    #expect(stage.says("Plan: your team's") && stage.says("You said that your team plans for you"))
    #expect(stage.says("RSV vaccine") && !stage.says("Week of 2 December"))
  }

  @Test func without_a_date_it_asks_for_one() async throws {
    let (stage, model) = try await open(.plan, "undated")
    try await stage.tap("Add a due date to see what is offered when.")
    #expect(model.places.page == .in(.dueDate))
  }

  @Test func after_a_loss_nothing_is_planned() async throws {
    let (stage, _) = try await open(.plan, "after_loss")
    #expect(stage.reading().contains("heading | Your own follow-up\n") && stage.says("Nothing is planned here."))
    for baby in ["RSV", "weeks", "Plan:", "Change"] { #expect(!stage.says(baby), "\(baby)") }
  }

  // MARK: one window

  @Test func a_window_says_what_it_is_and_where_it_comes_from() async throws {
    let (stage, model) = try await open(.window(id: "england-rsv"))
    #expect(stage.says("It helps protect your baby from a chest infection in the first months."))
    #expect(stage.says("We read it in the source itself.") && stage.says("F-041"))
    try await stage.tap("The whole plan")
    #expect(model.places.page == .in(.plan))
  }

  @Test func it_is_marked_with_a_day_of_her_choice() async throws {
    let (stage, model) = try await open(.window(id: "england-rsv"))
    try await stage.tap("The day you had it, Not said")
    try await stage.set("The day you had it, Date", to: Date(timeIntervalSince1970: 1_763_294_400 + 365 * 86_400))
    try await stage.tap("Choose")
    #expect(try await window("england-rsv", model)?.node.lines == ["Had it on 16 Nov"])
    #expect(stage.says("Had it on 16 Nov") && !stage.says("The day you had it") && stage.says("Undo"))
    try await stage.tap("Take this back, RSV vaccine")
    #expect(stage.says("The day you had it") && stage.says("RSV vaccine: Had it"))
  }

  @Test func a_day_that_is_still_to_come_is_refused_where_she_chose_it() async throws {
    let (stage, model) = try await open(.window(id: "england-rsv"))
    try await stage.tap("The day you had it, Not said")
    try await stage.set("The day you had it, Date", to: Date(timeIntervalSince1970: 1_763_294_400 + 400 * 86_400))
    try await stage.tap("Choose")
    #expect(try await window("england-rsv", model)?.node.state == .open)
    #expect(stage.reading().contains("button | The day you had it, 21 December 2026\n"), "it still says what she chose")
    #expect(
      stage.read().filter { $0.words == "This time has not come yet." }.count == 2, "at the field, and at the foot")
    #expect(model.said?.undo == nil)
  }

  @Test func what_is_ahead_has_no_day_she_had_it() async throws {
    let (stage, _) = try await open(.window(id: "england-contact-34"))
    #expect(stage.says("Week of 23 December") && !stage.says("The day you had it") && !stage.says("Had it"))
  }

  @Test func a_window_her_plan_holds_no_more_is_left() async throws {
    let (stage, model) = try await open()
    model.places.go(.in(.window(id: "england-rsv")))
    await stage.settle()
    try await stage.chose("care_plan", "care_plan", .one("who"), over: model)
    await stage.phone { $0.scenePhase = .background }
    await stage.phone { $0.scenePhase = .active }
    #expect(model.places.page == .in(.plan) && stage.says("Plan: WHO"))
  }

  // MARK: what moves

  private func moving() async throws -> (Stage, EvenfallModel) {
    let app = try await open(.today)
    try await app.0.hadFirstVisit(over: app.1)
    return app
  }

  @Test func what_moves_is_shown_and_kept_only_when_she_says_so() async throws {
    let (stage, model) = try await moving()
    #expect(stage.says("Plan the next visits anew?") && stage.says("Visit: from 25 Nov to 2 Dec"))
    #expect(try await window("who-contact-1", model)?.node.acts.isEmpty == false, "nothing is kept yet")
    try await stage.tap("Leave everything as it is")
    #expect(model.places.sheet == nil && model.said == nil)
    try await stage.tap("First visit: Had it")
    try await stage.tap("Save it")
    #expect(model.places.sheet == nil && stage.says("Undo") && stage.says("Had it on"))
    try await stage.tap("Undo")
    #expect(stage.says("First visit: Had it"))
  }

  @Test func two_presses_in_a_hurry_keep_it_once() async throws {
    let (stage, model) = try await moving()
    let press = try #require(stage.read().first { $0.words == "Save it" }?.node.press)
    press()
    press()
    await stage.settle()
    try await stage.tap("Undo")
    #expect(try await window("who-contact-1", model)?.node.takeBack == nil)
  }

  @Test func what_goes_wrong_stands_first_and_the_plan_stays() async throws {
    let (stage, model) = try await open()
    let diary = try #require(model.diary)
    await diary.close()
    try await stage.tap("RSV vaccine: Had it")
    #expect(stage.says(unforeseenTrouble(language: "en").title) && stage.says("Plan: England, first baby"))
  }
}
