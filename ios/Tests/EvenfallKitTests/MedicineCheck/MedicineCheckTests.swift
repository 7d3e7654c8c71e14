import EvenfallCore
import Staging
import SwiftUI
import Testing

@testable import EvenfallKit

@MainActor struct MedicineCheckTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")
  private static let name = "Name of the medicine", stirs = "Can stir up restless legs."

  private func open(_ sample: String? = "new") async throws -> (stage: Stage, model: EvenfallModel) {
    if let sample { try file.read(sample: sample) }
    let app = try await Stage.app(over: file, at: morning)
    try await app.stage.go("Care", "Check a medicine")
    return app
  }

  @Test func a_name_is_checked_by_the_button_and_by_the_keyboard() async throws {
    let (stage, _) = try await open()
    #expect(!stage.says(Self.stirs) && !stage.says("Log this medicine"))
    try await stage.type("promethazine", into: Self.name)
    try await stage.tap("Check")
    #expect(stage.says(Self.stirs) && stage.says("How we know"))
    try await stage.type("paracetamol", into: "\(Self.name), promethazine")
    #expect(!stage.says(Self.stirs), "an answer goes with the name it was for")
    try await stage.submit(Self.name)
    #expect(stage.says("Not in our list"))
  }

  @Test func a_name_that_is_near_is_checked_at_a_press() async throws {
    let (stage, _) = try await open()
    try await stage.type("phenergen", into: Self.name)
    try await stage.tap("Check")
    #expect(stage.says("Did you mean") && !stage.says(Self.stirs))
    try await stage.tap("A product with promethazine")
    #expect(stage.says(Self.stirs) && stage.says("\(Self.name), phenergan"))
  }

  @Test func it_becomes_a_question_once_and_the_question_stands_in_care() async throws {
    let (stage, _) = try await open()
    try await stage.type("promethazine", into: Self.name)
    try await stage.tap("Check")
    try await stage.tap("Add as a question")
    #expect(!stage.says("Add as a question"))
    try await stage.tap("Undo")
    #expect(stage.says("Add as a question"))
    try await stage.tap("Add as a question")
    try await stage.tap("Back")
    #expect(
      stage.read().contains { $0.role == "button" && $0.words.hasPrefix("1. ") && $0.words.contains("promethazine") })
  }

  @Test func what_cannot_be_a_question_says_so_at_the_field() async throws {
    let (stage, _) = try await open()
    try await stage.type(String(repeating: "very long ", count: 200), into: Self.name)
    try await stage.tap("Check")
    try await stage.tap("Add as a question")
    let refused = "That is longer than a name. The name alone is enough."
    #expect(stage.read().filter { $0.words == refused }.count == 1)
    try await stage.type("promethazine", into: Self.name)
    #expect(!stage.says(refused))
  }

  @Test func it_is_logged_with_its_name() async throws {
    let (stage, model) = try await open()
    try await stage.type("promethazine", into: Self.name)
    try await stage.tap("Check")
    try await stage.tap("Log this medicine")
    #expect(model.places.sheet == .in(.form(kind: "medicine")))
    #expect(stage.read().contains { $0.role == "field" && $0.words.hasSuffix(", promethazine") })
    try await stage.tap("Save")
    #expect(model.places.page == .in(.medicineCheck) && stage.says("promethazine"))
  }

  @Test func what_she_typed_lives_through_the_end_of_the_app_and_not_through_leaving() async throws {
    let (stage, model) = try await open()
    try await stage.type("promethazine", into: Self.name)
    try await stage.tap("Check")
    await stage.phone { $0.scenePhase = .background }
    stage.kill()
    await model.door.close()
    let (again, _) = try await open(nil)
    #expect(again.says("\(Self.name), promethazine") && again.says(Self.stirs))
    try await again.tap("Back")
    try await again.tap("Check a medicine")
    #expect(!again.says("promethazine"))
  }
}
