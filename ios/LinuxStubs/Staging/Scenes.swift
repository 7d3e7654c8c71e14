import EvenfallCore
import EvenfallKit

/// The pattern is there and nothing feels alike, up to the last question.
public let fits: [(field: String, id: String)] =
  [("safety", "neither")] + ["urge", "at_rest", "moving", "evening"].map { ($0, "yes") }
  + ["cramp", "position", "veins", "swelling", "joints", "nerve", "restless_inside", "itch", "explained"].map {
    ($0, "no")
  } + [("family", "yes"), ("had_before", "never")]

/// A mood check that comes to 3 of 6, and 2 of 6.
public let threeOfSix: [(field: String, id: String)] = [
  ("interest", "more_than_half_the_days"), ("down", "several_days"), ("nervous", "several_days"),
  ("worrying", "several_days"),
]

/// The reminders that are on where several are.
public let severalOn = ["appointment", "iron", "tea", "wind_down"]

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

  /// Starts the exercise that stands chosen, and lets so many seconds pass.
  public func breathe(_ seconds: Double, over model: EvenfallModel) async throws {
    try await tap(try await ask(model) { try $0.breathing(now: $1) }.start)
    await pass(seconds, over: model)
  }

  /// The frame so many seconds after an exercise began.
  public func pass(_ seconds: Double, over model: EvenfallModel) async {
    (model.phone.frames as? SetFrames)?.come(at: seconds)
    await settle()
  }

  /// Answers of a mood check, by the names of its questions.
  public func check(mood answers: [(field: String, id: String)], over model: EvenfallModel) async throws {
    let form = try await ask(model) { try $0.moodCheck(now: $1) }.form
    for (field, id) in answers {
      guard let asked = form.fields.first(where: { $0.id == field }), case .one(let choices) = asked.shape,
        let words = choices.first(where: { $0.id == id })?.words
      else { throw StageTrouble("\(field) has no \(id)") }
      try await choose(words, under: asked.label)
    }
  }

  /// Keeps a mood check, and lets what was said of it go.
  public func keep(mood answers: [(field: String, id: String)], over model: EvenfallModel) async throws {
    try await check(mood: answers, over: model)
    try await tap(model.chrome.save)
    model.said = nil
    await settle()
  }

  /// Keeps answers to a form, as another screen would.
  public func keep(_ kind: String, _ given: [(field: String, value: Value)], over model: EvenfallModel) async throws {
    guard let diary = model.diary else { throw StageTrouble("no diary is open") }
    let now = diary.now(), answers = (given + [("at", .at(now))]).map { Answer(field: $0.field, value: $0.value) }
    _ = try await diary.change {
      try $0.submit(kind: kind, entry: nil, answers: answers, confirmed: [], now: now)
    }
    await settle()
  }

  /// Goes to her reminders, of which these are on, on a phone that may ring or may not.
  public func remind(
    _ on: [String], allowed: Bool = true, to place: Place = .reminders, over model: EvenfallModel
  ) async throws {
    guard let diary = model.diary else { throw StageTrouble("no diary is open") }
    (model.phone.rings.notices as? SetNotices)?.now = RingStanding(
      allowed: allowed ? .yes : .no, exact: false)
    let now = diary.now()
    for name in on { _ = try await diary.change { try $0.switchReminder(name: name, on: true, now: now) } }
    await model.arm()
    model.places.go(.in(place))
    await settle()
  }

  /// Keeps a blood pressure that says whom to call.
  public func keepPressure(over model: EvenfallModel) async throws {
    try await keep("blood_pressure", [("systolic", .number(161)), ("diastolic", .number(95))], over: model)
  }

  /// Keeps that the pattern fits, so that what comes after sorting her legs is said.
  public func keepSorted(over model: EvenfallModel) async throws {
    try await keep("sorted_legs", fits.map { ($0.field, .one($0.id)) }, over: model)
  }

  /// Looks for a word in the glossary.
  public func seek(_ word: String, over model: EvenfallModel) async throws {
    try await type(word, into: try await ask(model) { try $0.glossary(now: $1) }.search)
  }

  /// Presses the choice that is called so after this label.
  private func choose(_ words: String, under label: String) async throws {
    let stops = read(), from = stops.firstIndex { $0.role == "heading" && $0.words.hasPrefix(label) } ?? 0
    guard let choice = stops[from...].first(where: { $0.role == "choice" && $0.words == words }) else {
      throw StageTrouble("no “\(words)” under “\(label)” in:\n\(reading())")
    }
    choice.node.press?()
    await settle()
  }

  /// What she chose in a sheet of Settings before, the rest of it left as it stood.
  public func chose(_ sheet: String, _ field: String, _ value: Value, over model: EvenfallModel) async throws {
    let kept = try await ask(model) { diary, now in
      let stood = try diary.form(kind: sheet, entry: nil, now: now)?.fields ?? []
      let answers = stood.compactMap { one in
        (one.id == field ? value : one.value).map { Answer(field: one.id, value: $0) }
      }
      return try diary.submit(kind: sheet, entry: nil, answers: answers, confirmed: [], now: now)
    }
    guard case .kept = kept else { throw StageTrouble("\(sheet) was not kept: \(kept)") }
  }

  /// Folds out what lies further back on the timeline.
  public func unfoldEarlier(over model: EvenfallModel) async throws {
    try await tap(try await ask(model) { try $0.timeline(now: $1) }.earlierSpoken)
  }

  /// Says that she had her first visit today, in the World Health Organization's plan: the next ones move.
  public func hadFirstVisit(over model: EvenfallModel) async throws {
    try await chose("care_plan", "care_plan", .one("who"), over: model)
    model.places.go(.in(.window(id: "who-contact-1")))
    await settle()
    let acts = try await ask(model) { try $0.window(id: "who-contact-1", now: $1) }?.node.acts ?? []
    guard let had = acts.first(where: { $0.id == "had" }) else { throw StageTrouble("it cannot be marked") }
    try await tap(had.spoken)
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
