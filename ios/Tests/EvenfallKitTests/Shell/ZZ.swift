import EvenfallCore
import Staging
import Testing
@testable import EvenfallKit
@MainActor struct ZZ {
  @Test func all() async throws {
    let file = DiaryFile()
    try file.read(sample: "restless")
    let (stage, _) = try await Stage.app(over: file, at: Moment("2026-11-22T08:52Z"))
    try await stage.tap("Patterns"); print("## nights"); print(stage.reading())
    for tab in ["Iron", "Movement", "Calm"] { try await stage.tap(tab); print("## \(tab)"); print(stage.reading()) }
    try await stage.tap("Timeline"); print("## tl"); print(stage.reading())
    try await stage.tap("Log"); print("## log"); print(stage.reading())
  }
}
