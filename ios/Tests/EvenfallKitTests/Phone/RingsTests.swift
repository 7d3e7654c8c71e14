import EvenfallCore
import Foundation
import Staging
import Testing

@testable import EvenfallKit

/// What the phone holds and what becomes of it, over a real diary and a centre that rings when it is let.
@MainActor struct RingsTests {
  let file = DiaryFile(), phone = RecordingPhone(), clock = SetClock(Moment("2026-11-22T08:52Z"))
  private var notices: SetNotices { phone.notices }

  init() throws {
    try file.read(sample: "restless")
    notices.now.allowed = .yes
  }

  private func open() async throws -> (Stage, EvenfallModel) {
    let clock = clock
    return try await Stage.app(over: file, clock: { clock.now }, phone: phone.phone(file))
  }
  private func turn(_ name: String, _ on: Bool = true, in model: EvenfallModel) async throws {
    let diary = try #require(model.diary), now = clock.now
    _ = try await diary.change { try $0.switchReminder(name: name, on: on, now: now) }
    await model.arm()
  }
  private func iron(_ model: EvenfallModel) async throws -> Int {
    let diary = try #require(model.diary), now = clock.now
    return try await diary.ask { try $0.dayDiary(day: nil, now: now).rows.filter { $0.kind == "iron_dose" }.count }
  }
  private var ids: [String] { notices.pending.map(\.id) }

  @Test func the_phone_holds_the_next_rings_and_no_others() async throws {
    let (_, model) = try await open()
    await model.arm()
    #expect(ids.isEmpty)
    try await turn("water", in: model)
    #expect(ids.count == 64 && ids.first == "water@2026-11-22T1100")
    #expect(notices.buttons.map(\.act) == [.done, .snooze(minutes: 10), .snooze(minutes: 30), .snooze(minutes: 60)])
    notices.forgetDeeds()
    await model.arm()
    #expect(notices.deeds.isEmpty, "nothing is set twice")
    try await turn("iron", in: model)
    #expect(Set(ids).count == 64 && notices.deeds.contains("set iron@2026-11-23T1030"))
    #expect(notices.deeds.contains { $0.hasPrefix("drop water@") }, "the latest give way")
    try await turn("water", false, in: model)
    #expect(ids.allSatisfy { $0.hasPrefix("iron@") })
    try await turn("iron", false, in: model)
    #expect(ids.isEmpty)
  }

  @Test func a_change_of_the_diary_is_handed_over_by_itself() async throws {
    let (stage, model) = try await open()
    let diary = try #require(model.diary), now = clock.now
    _ = try await diary.change { try $0.switchReminder(name: "iron", on: true, now: now) }
    try await stage.wait("the rings") { _ in !ids.isEmpty }
    await stage.phone { $0.scenePhase = .background }
    notices.drop(ids)
    await stage.phone { $0.scenePhase = .active }
    try await stage.wait("the rings") { _ in !ids.isEmpty }
  }

  @Test func what_rang_while_the_app_slept_rings_no_more() async throws {
    let (_, model) = try await open()
    try await turn("iron", in: model)
    clock.set(Moment("2026-11-23T12:00Z"))
    notices.pass(to: clock.now)
    #expect(notices.shown.map(\.id) == ["iron@2026-11-23T1030"])
    await model.arm()
    await model.arm()
    #expect(notices.shown.count == 1 && !ids.contains("iron@2026-11-23T1030"))
  }

  @Test func what_the_phone_did_not_take_is_handed_over_again() async throws {
    let (_, model) = try await open()
    notices.full = true
    try await turn("iron", in: model)
    #expect(ids.isEmpty)
    notices.full = false
    await model.arm()
    #expect(ids.first == "iron@2026-11-23T1030")
  }

  @Test func in_another_zone_a_ring_keeps_its_name_and_follows_her_clock() async throws {
    let (_, model) = try await open()
    try await turn("iron", in: model)
    let before = try #require(notices.pending.first { $0.id == "iron@2026-11-23T1030" })
    phone.zone = "America/New_York"
    clock.set(Moment("2026-11-22T15:00-05:00"))
    notices.pass(to: clock.now)
    await model.arm()
    let after = try #require(notices.pending.first { $0.id == "iron@2026-11-23T1030" })
    #expect(after.at.epochMs - before.at.epochMs == 5 * 3_600_000 && Set(ids).count == ids.count)
  }

  @Test func denied_it_holds_nothing_and_allowed_again_it_holds_what_is_next() async throws {
    let (_, model) = try await open()
    try await turn("iron", in: model)
    notices.now.allowed = .no
    await model.arm()
    #expect(ids.isEmpty)
    notices.now.allowed = .yes
    await model.arm()
    #expect(ids.first == "iron@2026-11-23T1030")
  }

  @Test func where_the_diary_cannot_say_the_phone_keeps_what_it_has() async throws {
    let (_, model) = try await open()
    try await turn("iron", in: model)
    let before = ids
    await model.door.close()
    await model.arm()
    #expect(ids == before && !before.isEmpty)
  }

  // MARK: what she presses

  @Test func done_logs_the_dose_once() async throws {
    let (_, model) = try await open()
    try await turn("iron", in: model)
    clock.set(Moment("2026-11-23T10:31Z"))
    let before = try await iron(model)
    notices.pass(to: clock.now)
    await notices.press(.done, on: "iron@2026-11-23T1030")
    #expect(try await iron(model) == before + 1 && model.said?.undo != nil)
    await notices.press(.done, on: "iron@2026-11-23T1030")
    #expect(try await iron(model) == before + 1)
  }

  @Test func put_off_it_comes_again_once() async throws {
    let (_, model) = try await open()
    try await turn("iron", in: model)
    clock.set(Moment("2026-11-23T10:31Z"))
    notices.pass(to: clock.now)
    await notices.press(.snooze(minutes: 30), on: "iron@2026-11-23T1030")
    let again = try #require(notices.pending.first { $0.id == "iron@2026-11-23T1030" })
    #expect(again.at.epochMs == Moment("2026-11-23T11:01Z").epochMs)
    clock.set(Moment("2026-11-23T11:05Z"))
    notices.pass(to: clock.now)
    await model.arm()
    #expect(notices.shown.count == 2 && !ids.contains("iron@2026-11-23T1030"))
  }

  @Test func a_press_that_starts_the_app_is_kept_before_any_screen() async throws {
    let clock = clock, path = URL(fileURLWithPath: file.path)
    let door = Door(file: path, key: KeyInMemory(file.key), clock: { clock.now }, language: "en")
    let model = EvenfallModel(door, phone: phone.phone(file), drafts: Drafts(folder: file.folder))
    await notices.press(.done, on: "water@2026-11-22T0800")
    #expect(model.said == nil, "no such reminder was ever on")
    let now = clock.now
    _ = try await door.open().change { try $0.switchReminder(name: "water", on: true, now: now) }
    await notices.press(.done, on: "water@2026-11-22T1100")
    #expect(model.said?.undo != nil && !ids.contains("water@2026-11-22T1100"))
  }

  @Test func with_the_key_lost_a_press_waits_is_said_and_is_kept_at_the_next_opening() async throws {
    let (stage, first) = try await open()
    try await turn("iron", in: first)
    stage.kill()
    await first.door.close()
    clock.set(Moment("2026-11-23T10:31Z"))

    let clock = clock, path = URL(fileURLWithPath: file.path), key = KeyInMemory(file.key)
    key.lose()
    let door = Door(file: path, key: key, clock: { clock.now }, language: "en")
    let model = EvenfallModel(door, phone: phone.phone(file), drafts: Drafts(folder: file.folder))
    await notices.press(.done, on: "iron@2026-11-23T1030")
    let words = ringWords(language: "en"), said = try #require(notices.shown.last)
    #expect(said.title == words.discreet && said.text == words.waits && !said.rings && model.said == nil)
    #expect(try files("ring-deed-").count == 1)

    clock.set(Moment("2026-11-23T13:00Z"))
    let (_, later) = try await open()
    await later.arm()
    #expect(try await iron(later) == 1)
    #expect(try files("ring-deed-").isEmpty)
    let diary = try #require(later.diary), now = clock.now
    let row = try await diary.ask { try $0.dayDiary(day: nil, now: now).rows.first { $0.kind == "iron_dose" } }
    #expect(row?.spoken.contains("10:31") == true, "when she pressed, not when it was opened")
  }
  private func files(_ begin: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file.folder.path).filter { $0.hasPrefix(begin) }
  }

  @Test func where_even_that_cannot_be_kept_nothing_is_promised() async throws {
    let nowhere = Rings(notices, folder: URL(fileURLWithPath: "/dev/null/nowhere"))
    await #expect(throws: (any Error).self) {
      try await nowhere.wait(.done, on: "iron@2026-11-23T1030", at: clock.now, language: "en")
    }
    #expect(notices.shown.isEmpty)
  }

  // MARK: the mapping

  private func ring(_ at: String, _ channel: RingChannel = .gentle) -> Ring {
    Ring(
      id: "iron@2026-11-23T1030", reminder: "iron", at: Moment(at), last: Moment(at), late: false, channel: channel,
      title: "A note for you", text: "", plainTitle: "Your iron tablet", plainText: "An hour’s gap", when: "",
      actions: [], spoken: "")
  }

  @Test func a_notice_says_no_more_than_the_lock_screen_may() {
    let notice = Notice(ring("2026-11-23T10:30+05:45"), now: clock.now)
    #expect(notice.title == "A note for you" && notice.text.isEmpty && notice.thread == "gentle" && notice.rings)
    #expect(Notice(ring("2026-11-23T10:30Z", .appointments), now: clock.now).thread == "appointments")
    #expect(!"\(notice)".contains("iron tablet") && !"\(notice)".contains("gap"))
  }

  @Test func its_instant_is_the_same_wherever_the_phone_is() throws {
    let due = try #require(Notice(ring("2026-11-23T10:30+05:45"), now: clock.now).due)
    #expect(due.timeZone == .gmt && due.hour == 4 && due.minute == 45 && due.second == 0 && due.day == 23)
    #expect(due.date?.timeIntervalSince1970 == Double(Moment("2026-11-23T10:30+05:45").epochMs) / 1000)
  }

  @Test func what_is_due_already_rings_at_once() {
    #expect(Notice(ring("2026-11-22T08:52Z"), now: clock.now).due == nil)
    #expect(Notice(ring("2026-11-22T08:40Z"), now: clock.now).due == nil)
    #expect(Notice(ring("2026-11-22T08:53Z"), now: clock.now).due != nil)
  }

  @Test func a_button_is_known_by_its_name() {
    for act in [RingAct.done, .snooze(minutes: 10), .snooze(minutes: 30), .snooze(minutes: 60)] {
      #expect(RingAct(name: act.name) == act)
    }
    for name in ["", "snooze", "snooze-", "snooze-soon", "com.apple.UNNotificationDefaultActionIdentifier"] {
      #expect(RingAct(name: name) == nil)
    }
  }

  // MARK: a spell from outside

  @Test func a_spell_is_noted_from_outside_and_tells_nothing() async throws {
    let (_, model) = try await open()
    let first = await model.logSpell(), second = await model.logSpell()
    #expect(!first.isEmpty && second == "Already saved.")
    model.phone.choices.lock = true
    model.phone.choices.tonightWhileLocked = false
    #expect(await model.logSpell() == model.lock.words.line)
    model.phone.choices.tonightWhileLocked = true
    #expect(await model.logSpell() == "Already saved.")
  }
}
