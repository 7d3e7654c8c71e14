import EvenfallCore
import Foundation
import Staging
import Testing

@testable import EvenfallKit

/// What a screen reader says on each screen, stop by stop, beside the text that both shells agree on.
@MainActor struct ReadingOrderTests {
  struct Scene: Sendable, CustomTestStringConvertible {
    var name: String, place: Where, sample: String? = "restless", at = Moment("2026-11-22T08:52Z")
    var locked = false
    /// What is pressed to come there; the last button of the screen, where it has no words.
    var presses: [String?] = []
    /// How many lines are compared, where the rest depends on how much of a list a phone makes at once.
    var lines: Int?
    var testDescription: String { name }
  }

  nonisolated static let scenes = [
    Scene(name: "log", place: .in(.logSheet)),
    Scene(name: "morning", place: .in(.morning)),
    Scene(name: "day-diary", place: .in(.dayDiary(day: nil)), lines: 60),
    Scene(name: "nights", place: .in(.nights), at: Moment("2026-11-22T20:30Z")),
    Scene(name: "nights-empty", place: .in(.nights), sample: "new"),
    Scene(name: "iron", place: .in(.iron)),
    Scene(name: "movement", place: .in(.movement)),
    Scene(name: "calm", place: .in(.calm)),
    Scene(name: "timeline", place: .in(.timeline)),
    Scene(name: "timeline-empty", place: .in(.timeline), sample: "undated"),
    Scene(name: "due-date", place: .in(.dueDate)),
    Scene(name: "settings", place: .in(.settings)),
    Scene(name: "ended", place: .in(.ended)),
    Scene(name: "ended-after", place: .in(.ended), sample: "after_loss"),
    Scene(name: "restore", place: .restore),
    Scene(name: "export", place: .export),
    Scene(name: "import", place: .import),
    Scene(name: "about-lock", place: .aboutLock),
    Scene(name: "lock", place: .in(.today), locked: true),
    Scene(name: "lock-tonight", place: .in(.today), locked: true, presses: ["Write in the dark"]),
    Scene(name: "first-run", place: .in(.today), sample: nil),
    Scene(name: "first-run-2", place: .in(.today), sample: nil, presses: [nil]),
    Scene(name: "first-run-3", place: .in(.today), sample: nil, presses: [nil, nil]),
    Scene(name: "first-run-4", place: .in(.today), sample: nil, presses: [nil, nil, nil]),
    Scene(name: "first-run-5", place: .in(.today), sample: nil, presses: [nil, nil, nil, nil]),
  ]

  @Test(arguments: scenes) func is_read_in_the_order_that_was_written(_ scene: Scene) async throws {
    let file = DiaryFile()
    if let sample = scene.sample { try file.read(sample: sample) }
    let phone = Phone.recording(file)
    phone.choices.lock = scene.locked
    let (stage, model) = try await Stage.app(over: file, at: scene.at, phone: phone)
    model.places.go(scene.place)
    await stage.settle()
    for press in scene.presses {
      try await stage.tap(try press ?? #require(stage.read().last { $0.role == "button" }).words)
    }
    let written = repository.appendingPathComponent("tests/vectors/reading/\(scene.name).txt")
    let golden = try String(contentsOf: written, encoding: .utf8)
    func part(_ text: String) -> [Substring] { Array(text.split(separator: "\n").prefix(scene.lines ?? .max)) }
    #expect(part(stage.reading()) == part(golden))
  }
}
