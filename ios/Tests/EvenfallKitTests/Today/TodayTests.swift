import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct TodayTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")

  private func open(
    _ sample: String = "restless", clock: SetClock? = nil
  ) async throws -> (stage: Stage, model: EvenfallModel) {
    try file.read(sample: sample)
    return try await Stage.app(over: file, clock: { [morning] in clock?.now ?? morning })
  }
  private func advice(_ model: EvenfallModel, _ at: Moment) async throws -> AdviceCard? {
    try await #require(model.diary).ask { try $0.today(now: at).advice }
  }

  @Test func a_new_diary_asks_for_a_due_date() async throws {
    let (stage, _) = try await open("new")
    #expect(stage.says("Add a due date"))
  }

  @Test func the_morning_shows_the_week_and_last_night() async throws {
    let (stage, _) = try await open()
    #expect(stage.says("29 weeks 4 days"))
  }

  @Test func each_pillar_leads_to_its_page_and_back() async throws {
    let (stage, model) = try await open()
    let pillars = try await #require(model.diary).ask { [morning] in try $0.today(now: morning).pillars }
    for one in pillars {
      try await stage.tap(one.spoken)
      #expect(model.places.page == .in(one.place), "\(one.label)")
      model.places.back()
      await stage.settle()
    }
  }

  @Test func the_advice_is_read_before_the_visit_and_leads_to_why() async throws {
    let (stage, model) = try await open()
    let card = try #require(try await advice(model, morning))
    let words = stage.read().map(\.words)
    let (at, visit) = (words.firstIndex(of: card.spoken), words.firstIndex { $0.hasPrefix("Next visit") })
    #expect(try #require(at) < #require(visit))
    try await stage.tap(card.why.words)
    #expect(model.places.page == .in(.whyThis(rule: card.rule)))
  }

  @Test func what_was_in_sight_rests_from_the_next_day_on() async throws {
    let clock = SetClock(morning)
    let (stage, model) = try await open(clock: clock)
    let first = try #require(try await advice(model, morning))
    #expect(stage.says(first.point))
    let tomorrow = Moment("2026-11-23T08:52Z")
    #expect(try await advice(model, tomorrow)?.rule != first.rule)
    clock.set(tomorrow)
    await stage.phone { $0.scenePhase = .background }
    await stage.phone { $0.scenePhase = .active }
    #expect(!stage.says(first.point))
    let next = try #require(try await advice(model, tomorrow))
    #expect(stage.says(next.point))
    #expect(try await advice(model, Moment("2026-11-24T08:52Z"))?.rule != next.rule, "this one was seen too")
  }

  @Test func an_advice_under_another_page_was_not_seen() async throws {
    let clock = SetClock(morning)
    let (stage, model) = try await open(clock: clock)
    try await stage.tap("Settings")
    let tomorrow = Moment("2026-11-23T08:52Z")
    clock.set(tomorrow)
    await stage.phone { $0.scenePhase = .background }
    await stage.phone { $0.scenePhase = .active }
    let next = try #require(try await advice(model, tomorrow))
    #expect(try await advice(model, Moment("2026-11-24T08:52Z"))?.rule == next.rule)
  }

  @Test func a_full_disk_does_not_stand_before_today() async throws {
    let disk = try SmallDisk(at: file.folder), clock = SetClock(morning)
    let (stage, model) = try await open(clock: clock)
    try disk.fill()
    clock.set(Moment("2026-11-23T08:52Z"))
    await stage.phone { $0.scenePhase = .background }
    await stage.phone { $0.scenePhase = .active }
    #expect(stage.says("29 weeks 5 days") && stage.says("Not for me") && !stage.says("Try again"))
    stage.kill()
    await model.door.close()
    disk.remove()
  }

  @Test func not_for_me_brings_another_or_none_and_is_taken_back() async throws {
    let (stage, model) = try await open()
    let first = try #require(try await advice(model, morning))
    try await stage.tap(try #require(first.notForMe))
    #expect(!stage.says(first.point))
    try await stage.tap("Undo")
    #expect(stage.says(first.point))
  }

  @Test func what_an_advice_asks_is_added_to_her_questions_and_taken_back() async throws {
    let (stage, model) = try await open()
    try await stage.keepSorted(over: model)
    try await stage.tap("Add as a question")
    #expect(stage.says("This is in your questions.") && !stage.says("Add as a question"))
    try await stage.tap("Undo")
    #expect(stage.says("Add as a question"))
  }

  @Test func a_warning_sign_leads_to_help_and_cannot_be_silenced() async throws {
    let (stage, model) = try await open()
    try await stage.keepPressure(over: model)
    #expect(stage.says("Call now. Your blood pressure was 161 over 95.") && !stage.says("Not for me"))
    let card = try #require(try await advice(model, morning))
    try await stage.tap(try #require(card.action).words, at: 1)
    #expect(model.places.page == .in(.urgentHelp))
  }
}
