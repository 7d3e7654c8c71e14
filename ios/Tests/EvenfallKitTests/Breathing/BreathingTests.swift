import EvenfallCore
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct BreathingTests {
  let file = DiaryFile(), phone = RecordingPhone()
  private static let soft = SensoryFeedback.impact(flexibility: .soft, intensity: 0.6)

  private func open(
    _ file: DiaryFile? = nil, at moment: String = "2026-11-22T08:52Z",
    _ set: (inout EnvironmentValues) -> Void = { _ in }
  ) async throws -> (stage: Stage, model: EvenfallModel) {
    let file = file ?? self.file
    try file.read(sample: "new")
    let app = try await Stage.app(over: file, at: Moment(moment), phone: phone.phone(file), set)
    try await app.stage.go("Patterns", "Calm", "Slow down")
    return app
  }
  private func kept(_ model: EvenfallModel) async throws -> [String] {
    let diary = try #require(model.diary), now = diary.now()
    return try await diary.ask {
      try $0.dayDiary(day: nil, now: now).rows.filter { $0.kind == "breathing" }.map(\.line)
    }
  }
  private func breadth(_ stage: Stage) -> String? { stage.host.page().all.first { $0.kind == "Canvas" }?.svg }

  @Test func nothing_runs_until_she_starts_it() async throws {
    let (stage, model) = try await open()
    await stage.pass(60, over: model)
    #expect(stage.says("Start") && !stage.says("Breathe in") && !phone.staysOn)
    #expect(stage.reading().contains("choice | Slow breathing | selected\n"))
    #expect(stage.says("No breath is held.") && !stage.says("Nothing moves."))
  }

  @Test func it_leads_and_ends_by_itself_and_is_kept_and_taken_back() async throws {
    let (stage, model) = try await open()
    try await stage.tap("1 min")
    try await stage.breathe(0, over: model)
    #expect(stage.says("Breathe in") && phone.staysOn)
    await stage.pass(4, over: model)
    #expect(stage.says("Breathe out") && !stage.says("Breathe in"))
    await stage.pass(10, over: model)
    #expect(stage.says("Breathe in"))
    await stage.pass(59.9, over: model)
    #expect(stage.says("End now"))
    #expect(try await kept(model).isEmpty)
    await stage.pass(60, over: model)
    #expect(stage.says("That is done.") && stage.says("Start") && !phone.staysOn)
    #expect(try await kept(model).count == 1)
    try await stage.tap("Undo")
    #expect(try await kept(model).isEmpty)
  }

  @Test func the_circle_grows_and_shrinks_with_the_breath() async throws {
    let (stage, model) = try await open()
    try await stage.breathe(1, over: model)
    let small = try #require(breadth(stage))
    await stage.pass(3, over: model)
    #expect(breadth(stage) != small)
    await stage.pass(11, over: model)
    #expect(breadth(stage) == small, "one breath is like the other")
    let length = try #require(
      try await model.diary?.ask { try $0.breathing(now: Border.now) }.exercises.first?.lengths.first)
    var led = Led(exercise: "slow_breathing", length: length)
    let breadths = [0, 1, 2, 4, 5.5, 7, 9.25, 10, 58.5].map { seconds in
      led.seconds = seconds
      return led.breadth
    }
    #expect(breadths == [0, 0.25, 0.5, 1, 0.75, 0.5, 0.125, 0, 0.25])
  }

  @Test func ending_it_keeps_what_was_done() async throws {
    let (stage, model) = try await open()
    try await stage.breathe(100, over: model)
    try await stage.tap("End now")
    #expect(stage.says("That is done.") && stage.says("Undo"))
    #expect(try await kept(model).first?.contains("2 min") == true)
  }

  @Test func less_than_half_a_minute_is_not_kept_and_that_is_said() async throws {
    let (stage, model) = try await open()
    try await stage.breathe(29, over: model)
    try await stage.tap("End now")
    #expect(stage.says("Under half a minute is not saved.") && !stage.says("Undo"))
    #expect(try await kept(model).isEmpty)
    try await stage.tap("Start")
    #expect(!stage.says("Under half a minute"))
  }

  @Test func leaving_the_page_the_app_or_for_help_ends_it_and_keeps_what_was_done() async throws {
    let (stage, model) = try await open()
    try await stage.breathe(70, over: model)
    try await stage.tap("Back")
    #expect(stage.says("Undo") && !phone.staysOn)
    #expect(try await kept(model).count == 1)
    try await stage.tap("Slow down")
    try await stage.breathe(70, over: model)
    try await stage.tap("Urgent help")
    #expect(try await kept(model).count == 2)
    try await stage.tap("Back")
    #expect(stage.says("That is done.") && stage.says("Start"))
    try await stage.breathe(70, over: model)
    await stage.phone { $0.scenePhase = .inactive }
    #expect(phone.staysOn, "what only comes over it for a moment does not end it")
    await stage.phone { $0.scenePhase = .background }
    #expect(try await kept(model).count == 3)
    await stage.phone { $0.scenePhase = .active }
    #expect(stage.says("Start") && !phone.staysOn)
    try await stage.breathe(70, over: model)
    model.places.go(.in(.logSheet))
    await stage.settle()
    #expect(try await kept(model).count == 4, "nothing leads on under a sheet")
  }

  @Test func the_lock_ends_it_and_keeps_what_was_done() async throws {
    let (stage, model) = try await open()
    model.phone.choices.lock = true
    try await stage.breathe(70, over: model)
    await stage.phone { $0.scenePhase = .background }
    #expect(try await kept(model).count == 1)
  }

  @Test func letting_go_leads_by_words_and_one_touch_each() async throws {
    let (stage, model) = try await open()
    try await stage.tap("Letting muscles go")
    #expect(stage.says("Nothing moves."))
    try await stage.breathe(0, over: model)
    await stage.pass(10, over: model)
    #expect(stage.says("Let your forehead grow smooth") && breadth(stage) == nil)
    await stage.pass(15, over: model)
    await stage.pass(20, over: model)
    #expect(stage.says("Let your eyes rest") && stage.host.felt == [Self.soft, Self.soft])
    await stage.pass(179, over: model)
    #expect(stage.says("Let your calves and feet go"))
    await stage.pass(180, over: model)
    #expect(stage.says("That is done.") && stage.host.felt.last == .success)
    #expect(try await kept(model).count == 1)
  }

  @Test func in_the_deep_night_and_with_less_motion_words_and_touches_lead() async throws {
    for (moment, less) in [("2026-11-22T08:52Z", true), ("2026-11-22T03:12Z", false)] {
      let (stage, model) = try await open(DiaryFile(), at: moment) { $0.accessibilityReduceMotion = less }
      #expect(stage.says("Nothing moves.") && phone.light.last == (less ? nil : "low"))
      try await stage.breathe(1, over: model)
      #expect(breadth(stage) == nil && stage.says("Breathe in"))
      await stage.pass(3, over: model)
      #expect(stage.host.felt == [Self.soft], "one at the beginning of each part")
      await stage.pass(5, over: model)
      await stage.pass(11, over: model)
      #expect(stage.host.felt == [Self.soft, Self.soft, Self.soft])
      await stage.pass(31, over: model)
      try await stage.tap("End now")
      #expect(stage.host.felt.last == .success)
    }
  }

  @Test func where_it_cannot_be_kept_it_can_be_tried_again() async throws {
    let disk = try SmallDisk(at: file.folder)
    let (stage, model) = try await open()
    try await stage.breathe(100, over: model)
    try disk.fill()
    try await stage.tap("End now")
    #expect(!stage.says("That is done.") && stage.says("Try again"))
    await stage.phone { $0.scenePhase = .background }
    await stage.phone { $0.scenePhase = .active }
    #expect(stage.says("Try again"), "it stands until it is kept")
    try await stage.breathe(70, over: model)
    try await stage.tap("End now")
    try disk.free()
    try await stage.tap("Try again")
    #expect(stage.says("That is done.") && !stage.says("Try again"))
    #expect(try await kept(model).count == 2)
    stage.kill()
    await model.door.close()
    disk.remove()
  }
}
