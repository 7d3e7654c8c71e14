import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct EndedTests {
  let file = DiaryFile()

  private func open(_ sample: String) async throws -> Stage {
    try file.read(sample: sample)
    let (stage, model) = try await Stage.app(over: file, at: Moment("2026-11-22T08:52Z"))
    model.places.go(.in(.ended))
    await stage.settle()
    return stage
  }

  @Test func it_is_said_in_three_presses_and_the_weeks_go() async throws {
    let stage = try await open("restless")
    #expect(stage.says("Timeline"))
    try await stage.tap("This pregnancy has ended")
    try await stage.tap("I would rather not say")
    try await stage.tap("Save")
    #expect(!stage.says("Timeline"))
    #expect(stage.says("This is noted"))
  }

  @Test func a_mistake_is_undone_from_the_same_screen() async throws {
    let stage = try await open("after_loss")
    #expect(!stage.says("Timeline"))
    try await stage.tap("This was set by mistake")
    #expect(stage.says("Timeline"))
    try await stage.tap("Undo")
    #expect(!stage.says("Timeline"))
  }
}
