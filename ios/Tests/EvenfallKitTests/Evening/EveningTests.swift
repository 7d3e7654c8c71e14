import EvenfallCore
import Staging
import Testing

@testable import EvenfallKit

@MainActor struct EveningTests {
  let file = DiaryFile(), morning = Moment("2026-11-22T08:52Z")

  private func open(_ sample: String) async throws -> (stage: Stage, model: EvenfallModel, state: EveningState) {
    try file.read(sample: sample)
    let (stage, model) = try await Stage.app(over: file, at: morning)
    try await stage.go("Care", "Library", "A plan for tonight")
    let state = try await #require(model.diary).ask { [morning] in try $0.evening(now: morning) }
    return (stage, model, state)
  }

  @Test(arguments: ["restless", "new", "after_loss", "after_birth"])
  func the_steps_stand_in_order_under_the_parts_of_the_evening(sample: String) async throws {
    let (stage, _, state) = try await open(sample)
    let words = stage.read().map(\.words)
    let steps = state.steps.map { step in words.firstIndex { $0 == step.spoken || $0.hasPrefix(step.spoken) } ?? -1 }
    #expect(steps == steps.sorted() && !steps.contains(-1))
    #expect(Set(state.steps.map(\.when)).isSubset(of: stage.read().filter { $0.role == "heading" }.map(\.words)))
    #expect(state.relief.allSatisfy { stage.says($0.spoken) })
  }

  @Test func one_leg_comes_first_and_leads_to_help() async throws {
    let (stage, model, state) = try await open("new")
    try await stage.tap(state.check.words)
    #expect(model.places.page == .in(.urgentHelp))
  }

  @Test func what_it_leads_to_is_gone_to_and_come_back_from() async throws {
    let (stage, model, state) = try await open("restless")
    let ways = state.steps.compactMap { step in step.action.map { (step.spoken, $0.place) } }
    for (words, place) in ways + state.actions.map({ ($0.words, $0.place) }) {
      try await stage.tap(words)
      #expect(model.places.page == .in(place), "\(words)")
      model.places.back()
      await stage.settle()
    }
    #expect(model.places.page == .in(.evening))
  }
}
