import EvenfallCore
import EvenfallKit
import Staging
import SwiftUI

/// A screen to be drawn: over which sample diary, when, and what is done before it is looked at.
struct Picture {
  var name: String
  var sample = "restless"
  var at = morning
  var lights = Light.screen
  var before: @MainActor (Stage) async throws -> Void = { _ in }
  let screen: @MainActor (OpenDiary) -> AnyView

  @MainActor func stage(_ light: Light) async throws -> Stage {
    let file = DiaryFile()
    try file.read(sample: sample)
    let diary = try file.open(at: at)
    let stage = Stage(screen(diary), over: diary, light.set)
    await stage.appear()
    try await before(stage)
    return stage
  }
}

let morning = Moment("2026-11-22T08:52Z"), evening = Moment("2026-11-22T20:30Z"), night = Moment("2026-11-22T03:12Z")

/// Every picture of the gallery.
@MainActor let pictures: [Picture] = [
  Picture(name: "today") { AnyView(TodayScreen(TodayModel($0))) }
]
