import EvenfallCore
import Foundation
import Staging
import Testing

@testable import EvenfallKit

/// What a screen reader says on each screen, stop by stop, beside the text that both shells agree on.
@MainActor struct ReadingOrderTests {
  struct Scene: Sendable, CustomTestStringConvertible {
    var name: String, place: Place, sample = "restless", at = Moment("2026-11-22T08:52Z")
    /// How many lines are compared, where the rest depends on how much of a list a phone makes at once.
    var lines: Int?
    var testDescription: String { name }
  }

  nonisolated static let scenes = [
    Scene(name: "log", place: .logSheet),
    Scene(name: "morning", place: .morning),
    Scene(name: "day-diary", place: .dayDiary(day: nil), lines: 60),
    Scene(name: "nights", place: .nights, at: Moment("2026-11-22T20:30Z")),
    Scene(name: "nights-empty", place: .nights, sample: "new"),
    Scene(name: "iron", place: .iron),
    Scene(name: "movement", place: .movement),
    Scene(name: "calm", place: .calm),
    Scene(name: "timeline", place: .timeline),
    Scene(name: "timeline-empty", place: .timeline, sample: "undated"),
    Scene(name: "due-date", place: .dueDate),
    Scene(name: "settings", place: .settings),
    Scene(name: "ended", place: .ended),
    Scene(name: "ended-after", place: .ended, sample: "after_loss"),
  ]

  @Test(arguments: scenes) func is_read_in_the_order_that_was_written(_ scene: Scene) async throws {
    let file = DiaryFile()
    try file.read(sample: scene.sample)
    let (stage, model) = try await Stage.app(over: file, at: scene.at)
    model.places.go(.in(scene.place))
    await stage.settle()
    let written = repository.appendingPathComponent("tests/vectors/reading/\(scene.name).txt")
    let golden = try String(contentsOf: written, encoding: .utf8)
    func part(_ text: String) -> [Substring] { Array(text.split(separator: "\n").prefix(scene.lines ?? .max)) }
    #expect(part(stage.reading()) == part(golden))
  }
}
