import EvenfallCore
import EvenfallKit

/// The pattern is there and nothing feels alike, up to the last question.
public let fits: [(field: String, id: String)] =
  [("safety", "neither")] + ["urge", "at_rest", "moving", "evening"].map { ($0, "yes") }
  + ["cramp", "position", "veins", "swelling", "joints", "nerve", "restless_inside", "itch", "explained"].map {
    ($0, "no")
  } + [("family", "yes"), ("had_before", "never")]

/// What she does to come to a screen, in the words of any language.
extension Stage {
  /// Skips steps of the first run.
  public func skip(_ steps: Int, over model: EvenfallModel) async throws {
    for step in try await ask(model, { try $0.firstRun(now: $1) }).steps.prefix(steps) {
      try await tap(step.skip ?? step.goOn)
    }
  }

  public func check(medicine: String, over model: EvenfallModel) async throws {
    let words = try await ask(model) { try $0.medicineCheck(typed: "", now: $1) }
    try await type(medicine, into: words.label)
    try await tap(words.check)
  }

  /// Begins to sort her legs, and answers page by page.
  public func sort(_ answers: [(field: String, id: String)], over model: EvenfallModel) async throws {
    try await tap(try await ask(model) { try $0.sortedLegs(now: $1) }.begin)
    for place in answers.indices {
      let step = try await step(after: Array(answers[..<place]), model)
      try await tap(words(of: answers[place].id, step))
    }
  }

  /// The last question of a pattern that fits, answered with none of these.
  public func sortToTheEnd(over model: EvenfallModel) async throws {
    let last = try await step(after: fits, model)
    try await tap(words(of: "none", last))
    try await tap(last.goOn)
  }

  /// Comes back from Urgent help, which opened by itself, after what was said has gone.
  public func backFromHelp(over model: EvenfallModel) async {
    model.places.back()
    await settle()
    model.said = nil
    await settle()
  }

  private func step(after answers: [(field: String, id: String)], _ model: EvenfallModel) async throws -> SortStep {
    let given = answers.map { Answer(field: $0.field, value: .one($0.id)) }
    guard let step = try await ask(model, { try $0.sortLegs(answers: given, now: $1) }).step else {
      throw StageTrouble("no question follows \(answers)")
    }
    return step
  }
  private func words(of id: String, _ step: SortStep) throws -> String {
    guard let choice = step.choices.first(where: { $0.id == id }) else {
      throw StageTrouble("\(step.field) has no \(id)")
    }
    return choice.words
  }
  private func ask<T: Sendable>(
    _ model: EvenfallModel, _ call: @escaping @Sendable (Diary, Moment) throws -> T
  ) async throws -> T {
    guard let diary = model.diary else { throw StageTrouble("no diary is open") }
    let now = diary.now()
    return try await diary.ask { try call($0, now) }
  }
}
