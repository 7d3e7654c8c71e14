import EvenfallCore
import EvenfallKit
import Staging
import SwiftUI

/// A screen to be drawn: over which sample diary, when, and what is done to come there.
struct Picture {
  var name: String
  var sample = "restless"
  var at = morning
  var lights = Light.screen
  var before: @MainActor (Stage, EvenfallModel) async throws -> Void = { _, _ in }

  @MainActor func stage(_ light: Light) async throws -> Stage {
    let file = DiaryFile()
    try file.read(sample: sample)
    let language = light == .arabic ? "ar-XB" : "en"
    let (stage, model) = try await Stage.app(over: file, at: at, language: language, light.set)
    try await before(stage, model)
    await stage.settle()
    return stage
  }

  /// A place the core names, gone to from Today.
  static func place(
    _ name: String, _ place: Place, sample: String = "restless", at: Moment = morning, lights: [Light] = Light.screen
  ) -> Picture {
    Picture(name: name, sample: sample, at: at, lights: lights) { _, model in model.places.go(.in(place)) }
  }
}

let morning = Moment("2026-11-22T08:52Z"), evening = Moment("2026-11-22T20:30Z"), night = Moment("2026-11-22T03:12Z")

/// Every picture of the gallery.
@MainActor let pictures: [Picture] = [
  Picture(name: "today"),
  .place("tonight", .tonight, at: night, lights: Light.night),
  .place("tonight-running", .tonight, sample: "running", at: night, lights: Light.night),
  .place("urgent-help", .urgentHelp),
  .place("urgent-help-night", .urgentHelp, at: night, lights: [.deep]),
  .place("form-iron-dose", .form(kind: "iron_dose")),
  .place("form-spell", .form(kind: "spell")),
]
