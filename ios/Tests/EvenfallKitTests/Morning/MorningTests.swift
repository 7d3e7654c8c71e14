import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct MorningTests {
  let file = DiaryFile()

  private func open(_ sample: String, at moment: String = "2026-11-22T08:52Z") async throws -> (Stage, EvenfallModel) {
    try file.read(sample: sample)
    let (stage, model) = try await Stage.app(over: file, at: Moment(moment))
    model.places.go(.in(.morning))
    await stage.settle()
    return (stage, model)
  }

  @Test func the_night_that_is_written_is_changed_and_not_written_twice() async throws {
    let (stage, model) = try await open("restless")
    let diary = try #require(model.diary)
    func nights() async throws -> Int {
      try await diary.ask { try $0.dayDiary(day: "2026-11-22", now: Moment("2026-11-22T08:52Z")).rows.count }
    }
    let before = try await nights()
    try await stage.type("95", into: "Time awake in the night")
    try await stage.tap("Done")
    #expect(try await nights() == before)
    #expect(stage.reading().contains("heading | Today"))
    #expect(stage.says("Undo"))
  }

  @Test func what_cannot_be_is_told_at_the_field_and_she_stays() async throws {
    let (stage, _) = try await open("restless")
    try await stage.type("many", into: "Time awake in the night")
    try await stage.tap("Done")
    #expect(stage.says("Please look at the marked answers"))
    #expect(stage.says("How was last night?"))
    #expect(stage.says("many"))
  }

  @Test func a_night_of_nothing_is_one_press_and_taken_back() async throws {
    let (stage, model) = try await open("new")
    let quiet = try #require(
      try await model.diary?.ask { try $0.morning(now: Moment("2026-11-22T08:52Z")).quiet?.words })
    try await stage.tap(quiet)
    #expect(stage.reading().contains("heading | Today"))
    try await stage.tap("Undo")
    #expect(!stage.says("Undo"))
  }

  @Test func what_she_typed_outlives_the_app() async throws {
    let (stage, model) = try await open("restless")
    try await stage.type("95", into: "Time awake in the night")
    await stage.phone { $0.scenePhase = .background }
    stage.kill()
    let again = Stage(MorningScreen(MorningModel(try #require(model.diary), drafts: model.drafts)), over: model.diary)
    await again.appear()
    #expect(again.says("Time awake in the night, 95"))
  }
}
