import EvenfallCore
import EvenfallKit
import Staging
import SwiftUI

/// A screen to be drawn: over which sample diary, when, and what is tapped to come there.
struct Picture {
  var name: String
  var sample = "restless"
  var at = morning
  var lights = Light.screen
  var before: @MainActor (Stage) async throws -> Void = { _ in }
  @MainActor func stage(_ light: Light) async throws -> Stage {
    let file = DiaryFile()
    try file.read(sample: sample)
    let (stage, _) = try await Stage.app(over: file, at: at, light.set)
    try await before(stage)
    return stage
  }
}

let morning = Moment("2026-11-22T08:52Z"), evening = Moment("2026-11-22T20:30Z"), night = Moment("2026-11-22T03:12Z")

/// Every picture of the gallery.
@MainActor let pictures: [Picture] = [
  Picture(name: "today"),
  Picture(name: "nights", at: evening) { try await $0.tap("Patterns") },
  Picture(name: "iron") { try await $0.go("Patterns", "Iron") },
  Picture(name: "movement") { try await $0.go("Patterns", "Movement") },
  Picture(name: "calm") { try await $0.go("Patterns", "Calm") },
  Picture(name: "timeline") { try await $0.tap("Timeline") },
  Picture(name: "due-date") { try await $0.go("Timeline", "Due 3 February 2027") },
  Picture(name: "day-diary") { try await $0.go("Patterns", "Day diary") },
  Picture(name: "log") { try await $0.tap("Log") },
  Picture(name: "nights-new", sample: "new", lights: [.day]) { try await $0.tap("Patterns") },
  Picture(name: "iron-new", sample: "new", lights: [.day]) { try await $0.go("Patterns", "Iron") },
  Picture(name: "timeline-new", sample: "undated", lights: [.day]) { try await $0.tap("Timeline") },
]
