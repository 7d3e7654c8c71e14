import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct TodayTests {
  let file = DiaryFile()

  @Test func a_new_diary_asks_for_a_due_date() async throws {
    let diary = try file.open(at: Moment("2026-11-22T08:52Z"))
    let stage = Stage(TodayScreen(TodayModel(diary)), over: diary)
    await stage.appear()
    print(stage.reading())
    #expect(stage.says("Add a due date"))
  }

  @Test func the_morning_shows_the_week_and_last_night() async throws {
    try file.read(sample: "restless")
    let diary = try file.open(at: Moment("2026-11-22T08:52Z"))
    let stage = Stage(TodayScreen(TodayModel(diary)), over: diary)
    await stage.appear()
    print(stage.reading())
    #expect(stage.says("29 weeks 4 days"))
  }
}
