import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct TonightTests {
  let file = DiaryFile(), night = Moment("2026-11-22T03:12Z")

  @Test func one_tap_at_3_am_keeps_the_spell() async throws {
    try file.read(sample: "restless")
    let (stage, _) = try await Stage.app(over: file, at: night)
    try await stage.tap("Tonight")
    print(stage.reading())
    try await stage.tap("My legs are restless")
    print(stage.reading())
    #expect(stage.says("Undo"))
  }
}
