import EvenfallCore
import Foundation
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct RemindersTests {
  let file = DiaryFile(), phone = RecordingPhone(), now = Moment("2026-11-22T08:52Z")
  private var notices: SetNotices { phone.notices }

  /// From Today by what she sees.
  private func open(_ sample: String = "restless") async throws -> (Stage, EvenfallModel) {
    try file.read(sample: sample)
    let (stage, model) = try await Stage.app(over: file, at: now, phone: phone.phone(file))
    stage.host.rows = 10_000
    try await stage.go("Settings", "Reminders")
    return (stage, model)
  }
  private func on(_ stage: Stage) -> [String] {
    stage.read().filter { $0.role == "switch" && $0.states.contains("on") }.map(\.words)
  }

  @Test func all_are_off_until_she_chooses_one() async throws {
    let (stage, _) = try await open()
    #expect(on(stage).isEmpty && stage.says("All are off until you choose one.") && stage.says("Nothing rings yet."))
    #expect(notices.asked == 0, "the phone asks with the first that is on")
    #expect(stage.read().filter { $0.role == "switch" }.count == 10)
  }

  @Test func the_first_that_is_on_has_the_phone_ask_and_then_it_rings() async throws {
    let (stage, _) = try await open()
    try await stage.tap("Iron tablet", at: 1)
    try await stage.wait("the rings") { _ in !notices.pending.isEmpty }
    #expect(on(stage) == ["Iron tablet"] && stage.says("Iron tablet: on.") && notices.asked == 1)
    #expect(!stage.says("All are off") && stage.says("Your iron tablet"))
    try await stage.tap("Undo")
    try await stage.wait("silence") { _ in notices.pending.isEmpty }
    #expect(on(stage).isEmpty)
    try await stage.tap("Winding down", at: 1)
    #expect(notices.asked == 1)
  }

  @Test func denied_she_is_told_and_they_wait_in_the_app() async throws {
    notices.answer = .no
    let (stage, _) = try await open()
    #expect(!stage.says("Your phone keeps Evenfall quiet"))
    try await stage.tap("Iron tablet", at: 1)
    try await stage.wait(for: "Your phone keeps Evenfall quiet. Reminders wait in the app.")
    #expect(on(stage) == ["Iron tablet"] && stage.says("Waiting in the app") && notices.pending.isEmpty)
    try await stage.tap("Your phone keeps Evenfall quiet. Reminders wait in the app.")
    #expect(phone.settingsOpened == 1)
  }

  @Test func a_row_opens_its_form_and_what_is_kept_there_is_shown() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Evening stretch, off: 20:00")
    #expect(model.places.sheet == .in(.form(kind: "reminder_stretch")))
    if stage.read().contains(where: { $0.role == "switch" && $0.words == "On" && $0.states.contains("off") }) {
      try await stage.tap("On")
    }
    try await stage.tap("Save")
    #expect(model.places.sheet == nil && on(stage) == ["Evening stretch"], "\(stage.reading())")
  }

  @Test func one_of_her_own_is_set_in_its_form_and_has_its_row_and_its_entry() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Add one of your own")
    #expect(model.places.sheet == .in(.form(kind: "reminder_own")))
    try await stage.type("Kicks", into: "What it is")
    try await stage.tap("Time, Not said")
    try await stage.set("Time", to: Date(timeIntervalSince1970: 1_795_348_800))  // noon
    try await stage.tap("Choose")
    try await stage.tap("Save")
    #expect(model.places.sheet == nil, "\(stage.reading())")
    #expect(stage.says("Your own") && on(stage) == ["Kicks"])
    let row = try #require(stage.read().first { $0.role == "button" && $0.words.hasPrefix("Kicks") })
    try await stage.tap(row.words)
    guard case .entry(let kind, _)? = model.places.sheet else { return #expect(Bool(false), "it is an entry") }
    #expect(kind == "reminder_own")
  }

  @Test func quiet_hours_and_words_lead_to_their_form() async throws {
    let (stage, model) = try await open()
    for fact in ["Quiet hours", "On the lock screen"] {
      try await stage.tap(fact)
      #expect(model.places.sheet == .in(.form(kind: "reminder_hours")))
      model.places.close()
      await stage.settle()
    }
  }

  @Test func after_a_birth_what_fits_is_offered_and_none_is_on() async throws {
    let (stage, _) = try await open("after_birth")
    #expect(on(stage).isEmpty && stage.says("What you chose before is silent now."))
    #expect(!stage.says("A new trimester") && !stage.says("Prenatal"))
  }

  @Test func a_zone_the_phone_does_not_know_is_said() async throws {
    phone.zone = "Mars/Olympus"
    let (stage, _) = try await open()
    #expect(stage.says("Your phone does not know the rules of this time zone."))
  }

  @Test func what_goes_wrong_is_said_and_the_page_stays() async throws {
    let (stage, model) = try await open()
    await model.door.close()
    try await stage.tap("Iron tablet", at: 1)
    #expect(stage.says("Try again") && stage.says("Winding down"))
  }

  // MARK: why it did not ring

  @Test func why_it_did_not_ring_is_read_from_the_phone() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Iron tablet", at: 1)
    try await stage.wait("the rings") { _ in !notices.pending.isEmpty }
    try await stage.tap("Why did it not ring?")
    #expect(stage.says("All is set to ring.") && stage.says("The phone holds that ring") && stage.says("Europe/London"))
    notices.drop(notices.pending.map(\.id))
    notices.full = true
    await stage.phone { $0.scenePhase = .background }
    await stage.phone { $0.scenePhase = .active }
    #expect(stage.says("Something holds it back.") && stage.says("The phone does not hold that ring"))
    try await stage.tap("Reminders")
    #expect(model.places.page == .in(.reminders))
  }

  @Test func what_the_phone_can_change_leads_to_its_settings() async throws {
    notices.now = RingStanding(allowed: .no, exact: false, heldBack: true)
    let (stage, _) = try await open()
    try await stage.tap("Why did it not ring?")
    let mended = stage.read().filter { $0.role == "button" && $0.words.contains("settings") }
    #expect(mended.count == 3, "\(stage.reading())")
    for one in mended { try await stage.tap(one.words) }
    #expect(phone.settingsOpened == 3)
  }

  // MARK: the calendar

  @Test func the_calendar_goes_where_she_chooses() async throws {
    try file.read(sample: "restless")
    let (stage, model) = try await Stage.app(over: file, at: now, phone: phone.phone(file))
    model.places.go(.export)
    await stage.settle()
    let words = try copying(now: now, language: "en").export
    try await stage.tap(words.calendar)
    try await stage.wait("the picker") { $0.asksForFile() }
    let chosen = file.folder.appendingPathComponent("chosen")
    try FileManager.default.createDirectory(at: chosen, withIntermediateDirectories: true)
    let kept = try await stage.put(into: chosen)
    try await stage.wait(for: "The calendar was written.")
    #expect(kept.lastPathComponent == "evenfall-2026-11-22.ics")
    #expect(try String(contentsOf: kept, encoding: .utf8).hasPrefix("BEGIN:VCALENDAR"))
  }
}
