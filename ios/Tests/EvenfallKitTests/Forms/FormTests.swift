import EvenfallCore
import Foundation
import Staging
import Testing

@testable import EvenfallKit

/// Every kind of field, filled in as she would, over the real diary.
@MainActor struct FormTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")

  private func open(_ kind: String) async throws -> (stage: Stage, model: EvenfallModel) {
    try file.read(sample: "restless")
    let app = try await Stage.app(over: file, at: morning)
    app.model.places.go(.in(.form(kind: kind)))
    await app.stage.settle()
    return app
  }
  private func rows(_ model: EvenfallModel) async throws -> [DiaryRow] {
    try await #require(model.diary).ask { [morning] in try $0.dayDiary(day: nil, now: morning).rows }
  }

  @Test func help_stands_above_a_sheet_and_the_page_under_it_is_not_read() async throws {
    let (stage, _) = try await open("iron_dose")
    #expect(stage.reading().hasPrefix("heading | Today · Sunday 22 November\nbutton | Urgent help\n"))
    #expect(stage.says("Iron tablet"))
    #expect(!stage.says("29 weeks") && !stage.says("Patterns"))
    try await stage.tap("Urgent help")
    #expect(stage.says("Call 999"))
  }

  @Test func what_is_saved_twice_in_a_hurry_is_kept_once() async throws {
    try file.read(sample: "new")
    let diary = try file.open(at: morning), model = FormModel(diary, kind: "question")
    let stage = Stage(
      FormScreen(model) { _ in
      } onClose: {
      }, over: diary)
    await stage.appear()
    try await stage.type("Is a cool shower fine?", into: "What you want to ask")
    for _ in 1...3 { model.save { _ in } }
    await stage.settle()
    let rows = try await diary.ask { [morning] in try $0.dayDiary(day: nil, now: morning).rows }
    #expect(rows.count == 1)
  }

  @Test func a_dose_is_kept_said_and_taken_back() async throws {
    let (stage, model) = try await open("iron_dose")
    try await stage.type("65", into: "Iron in it")
    try await stage.tap("Tea")
    try await stage.tap("Save")
    #expect(model.places.sheet == nil)
    #expect(stage.says("Saved: Iron, 65 mg"))
    #expect(try await rows(model).contains { $0.line.contains("65 mg") })
    let before = try await rows(model).count
    try await stage.tap("Undo")
    #expect(try await rows(model).count == before - 1)
  }

  @Test func what_is_wrong_stands_at_its_field() async throws {
    let (stage, model) = try await open("iron_dose")
    try await stage.tap("Save")
    #expect(stage.says(model.chrome.forms.look))
    try await stage.type("a lot", into: "Iron in it")
    #expect(!stage.says(model.chrome.forms.look), "an answer changed is no longer refused")
    try await stage.tap("Save")
    let read = stage.read().map(\.words)
    let field = try #require(read.firstIndex(of: "Iron in it, a lot, mg"))
    #expect(!read[field + 1].isEmpty && stage.says(model.chrome.forms.look))
  }

  @Test func an_odd_answer_is_asked_about_and_kept_when_she_says_so() async throws {
    let (stage, model) = try await open("iron_dose")
    try await stage.type("900", into: "Iron in it")
    try await stage.tap("Save")
    #expect(model.places.sheet != nil)
    try await stage.tap("Keep it")
    #expect(stage.says("Saved: Iron, 900 mg"))
  }

  @Test func a_number_is_stepped_and_minutes_are_said() async throws {
    let (stage, _) = try await open("nap")
    try await stage.type("85", into: "Time asleep")
    #expect(stage.says("1 h 25 min"))
    try await stage.tap("One more, Time asleep")
    #expect(stage.says("Time asleep, 90"))
    #expect(stage.says("1 h 30 min"))
    for _ in 0..<30 { try await stage.tap("One less, Time asleep") }
    #expect(!stage.says("Time asleep, -"))
  }

  @Test func a_scale_and_chips_are_chosen_and_taken_back() async throws {
    let (stage, _) = try await open("spell")
    func states(_ name: String) -> [String] { stage.read().first { $0.words == name }?.states ?? ["absent"] }
    let seven = "How strong was the need to move?: 7 of 10"
    try await stage.tap(seven)
    #expect(states(seven) == ["selected"])
    try await stage.tap(seven)
    #expect(states(seven) == [])
    try await stage.tap("Walking")
    try await stage.tap("Stretching")
    #expect(states("Walking") == ["selected"] && states("Stretching") == ["selected"])
    try await stage.tap("Walking")
    #expect(states("Walking") == [])
  }

  @Test func a_day_and_a_time_are_picked_in_the_sheet() async throws {
    let (stage, model) = try await open("iron_dose")
    try await stage.type("65", into: "Iron in it")
    try await stage.tap("When, 22 November 2026")
    try await stage.set("When, Date", to: Date(timeIntervalSince1970: 1_795_262_400))  // noon of 21 November
    try await stage.tap("Choose")
    try await stage.tap("When, 08:52")
    try await stage.set("When, Time", to: Date(timeIntervalSince1970: 1_795_248_600))  // 08:10
    try await stage.tap("Choose")
    #expect(stage.says("When, 21 November 2026") && stage.says("When, 08:10"))
    try await stage.tap("Save")
    let day = try await #require(model.diary).ask { [morning] in
      try $0.dayDiary(day: "2026-11-21", now: morning)
    }
    #expect(day.rows.contains { $0.time == "08:10" && $0.line.contains("65 mg") })
  }

  @Test func a_few_letters_find_a_food_accents_or_not() async throws {
    let (stage, _) = try await open("food")
    #expect(stage.read().filter { $0.words.contains("iron ·") }.count <= 8)
    try await stage.type("PATE", into: "Which food")
    #expect(stage.says("Chicken liver pâté, tinned"))
    try await stage.type("xyzzy", into: "Which food")
    #expect(stage.says(chromeWithoutDiary(language: "en").forms.nothingFound))
    try await stage.type("oyst", into: "Which food")
    try await stage.tap("Oysters, cooked")
    try await stage.tap("Clear, Oysters, cooked")
    #expect(stage.says("Which food"))
  }

  @Test func a_switch_says_how_it_stands() async throws {
    let (stage, _) = try await open("own_food")
    try await stage.tap("Meat, fish or poultry")
    #expect(stage.reading().contains("switch | Meat, fish or poultry | on\n"))
  }

  @Test func what_she_typed_is_not_lost_by_a_slip_of_the_thumb() async throws {
    let (stage, model) = try await open("remark")
    let words = model.chrome.forms
    try await stage.type("hard night", into: stage.read().first { $0.role == "field" }?.words ?? "")
    try await stage.tap("Close")
    #expect(stage.says(words.unsavedTitle))
    try await stage.tap(words.unsavedKeep)
    #expect(stage.says("hard night"))
    try await stage.tap("Close")
    try await stage.tap(words.unsavedLeave)
    #expect(model.places.sheet == nil)
    model.places.go(.in(.form(kind: "remark")))
    await stage.settle()
    #expect(!stage.says("hard night"), "what was left is forgotten")
  }

  @Test func a_draft_lives_through_the_end_of_the_app() async throws {
    let (stage, model) = try await open("iron_dose")
    try await stage.type("65", into: "Iron in it")
    await stage.phone { $0.scenePhase = .background }
    stage.kill()
    await model.door.close()
    let (again, next) = try await Stage.app(over: file, at: morning)
    next.places.go(.in(.form(kind: "iron_dose")))
    await again.settle()
    #expect(again.says("Iron in it, 65"))
    try await again.tap("Save")
    next.places.go(.in(.form(kind: "iron_dose")))
    await again.settle()
    #expect(!again.says("Iron in it, 65"))
  }

  @Test func an_entry_is_opened_again_and_changed() async throws {
    let (stage, model) = try await open("iron_dose")
    try await stage.type("65", into: "Iron in it")
    try await stage.tap("Save")
    let row = try #require(try await rows(model).first { $0.kind == "iron_dose" })
    model.places.go(.entry(kind: row.kind, id: row.id))
    await stage.settle()
    try await stage.type("100", into: "Iron in it")
    try await stage.tap("Save")
    #expect(stage.says("Changed: Iron, 100 mg"))
  }

  @Test func a_warning_sign_leads_to_urgent_help_at_once() async throws {
    let (stage, model) = try await open("movement_note")
    let form = try await #require(model.diary).ask { [morning] in
      try $0.form(kind: "movement_note", entry: nil, now: morning)
    }
    guard case .one(let choices)? = form?.fields.first(where: { $0.id == "how" })?.shape else {
      throw StageTrouble("how it moves is one of a few")
    }
    try await stage.tap(try #require(choices.first { $0.id == "less" }).words)
    try await stage.tap("Save")
    #expect(model.places.page == .in(.urgentHelp))
    #expect(stage.says("Call 999"))
  }

  @Test func every_form_of_the_sheet_is_drawn_and_its_fields_are_named() async throws {
    let (stage, model) = try await open("iron_dose")
    let sheet = try await #require(model.diary).ask { [morning] in try $0.logSheet(now: morning) }
    for kind in sheet.groups.flatMap(\.kinds) {
      model.places.go(.in(.form(kind: kind.kind)))
      await stage.settle()
      #expect(stage.read().allSatisfy { !$0.words.isEmpty }, "\(kind.kind)")
      #expect(stage.reading().hasSuffix("button | Save\n"), "\(kind.kind)")
    }
  }
}
