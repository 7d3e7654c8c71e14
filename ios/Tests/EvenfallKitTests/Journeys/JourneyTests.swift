import Foundation
import Staging
import Testing

/// The journeys that every shell takes.
@MainActor struct JourneyTests {
  nonisolated static let folder = repository.appendingPathComponent("tests/journeys")
  nonisolated static let names = [
    "after_loss", "first_day", "full_disk", "locked_phone", "lost_key", "new_phone", "sort_legs", "three_am",
    "wrong_due_date",
  ]

  @Test(arguments: names) func is_taken_to_its_end(_ name: String) async throws {
    let journey = try Journey.read(Self.folder.appendingPathComponent("\(name).json"))
    let walk = try await Walk(journey.begin)
    do { try await walk.take(journey.steps) } catch { Issue.record("\(journey.title): \(error)") }
    await walk.end()
  }

  @Test func every_journey_is_taken() throws {
    let written = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".json") }
    #expect(written.sorted() == Self.names.map { $0 + ".json" })
  }

  @Test func an_unknown_step_is_refused() {
    for wrong in [#"{"fly": "away"}"#, #"{"go": "today", "see": []}"#, #"{"only": ["ios"]}"#] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(Journey.Step.self, from: Data(wrong.utf8)) }
    }
  }
}
