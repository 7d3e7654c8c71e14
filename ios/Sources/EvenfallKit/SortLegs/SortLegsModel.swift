import EvenfallCore
import Observation

/// The last sorting of her legs, and the one she is at: her answers so far, and the page they lead to.
@MainActor @Observable public final class SortLegsModel: ScreenModel<SortedLegsState> {
  /// What came of keeping; nil where a sign could not be kept, and help is shown all the same.
  public typealias Then = @MainActor (Submitted?) -> Void
  /// The question or the result that her answers lead to; nil before she begins.
  public private(set) var page: SortLegsState?
  /// What is chosen at this question and not yet answered with, or was before she came back to it.
  public private(set) var chosen: [String] = []
  /// Whether these answers are kept: a sign among them is, at once.
  public var isKept: Bool { kept == answers }

  private var answers: [String: Value] = [:]
  private var kept: [String: Value]?
  @ObservationIgnored private var entry: String?
  @ObservationIgnored private var asking = false
  @ObservationIgnored private var keeping = false
  private let drafts: Drafts?
  private static let draft = "sort_legs"
  /// The answer that a warning was read, which is taken out with the answer before.
  private static let goOn = "go_on"
  /// When she began.
  private static let begun = "begun"
  /// What begins the names of the draft's own values, which no field has.
  private static let own = ".", ownChosen = ".chosen", ownKept = ".kept", ownEntry = ".entry"

  public init(_ diary: OpenDiary, drafts: Drafts? = nil) {
    self.drafts = drafts
    super.init(diary) { try $0.sortedLegs(now: $1) }
  }

  /// Asks for the last sorting, and anew for the page she is at; the first time for the one kept when the app ended.
  public override func show() {
    super.show()
    if asking { return }
    if let step = page?.step {
      look(answers, nil, at: step.field) { _ in }
    } else if page != nil {
      look(answers, [], at: nil) { _ in }
    } else if let draft = drafts?.read(Self.draft), !draft.isEmpty {
      takeUp(draft)
    }
  }

  private func takeUp(_ draft: [String: Value]) {
    let answered = draft.filter { !$0.key.hasPrefix(Self.own) }
    if case .text(let id)? = draft[Self.ownEntry] { entry = id }
    if draft[Self.ownKept] == .yes(true) { kept = answered }
    look(answered, draft[Self.ownChosen]?.ids ?? [], at: nil) { _ in }
  }

  /// How many pages lie behind her.
  public var depth: Int { answers.count }

  public func begin() { ask(begun, nil) { _ in } }

  private var begun: [String: Value] { [Self.begun: .at(diary.now())] }

  /// Chooses, or leaves, one of several; they are answered with by going on.
  public func choose(_ id: String) {
    chosen = chosen.contains(id) ? chosen.filter { $0 != id } : chosen + [id]
  }

  /// Answers a question. Where the answer is `urgent`, help does not wait for a diary that cannot be read.
  public func answer(_ field: String, _ id: String, urgent: Bool = false, then: @escaping Then) {
    ask(answers.merging([field: .one(id)]) { $1 }, nil, urgent: urgent, then)
  }

  public func goOn(_ field: String, then: @escaping Then) {
    ask(answers.merging([field: .several(chosen)]) { $1 }, field, then)
  }

  /// One page back: what was answered there is chosen still. Before the first question is where she began.
  public func back() {
    guard let field = page?.backTo else { return leave() }
    ask(answers.filter { $0.key != field && $0.key != Self.goOn }, field) { _ in }
  }

  /// The page these answers lead to; where that is the question of `field`, what was chosen there is chosen still. One
  /// press is answered before the next is taken.
  private func ask(_ given: [String: Value], _ field: String?, urgent: Bool = false, _ then: @escaping Then) {
    guard !asking else { return }
    asking = true
    let before = field.flatMap { given[$0] ?? answers[$0] }?.ids ?? []
    let deed = look(given, before, at: field, then)
    Task {
      await deed.value
      asking = false
      if urgent, answers != given, page?.step != nil { then(nil) }
    }
  }

  /// What was chosen at the question of `field` is chosen still where that is asked again.
  @discardableResult private func look(
    _ given: [String: Value], _ chosen: [String]?, at field: String?, _ then: @escaping Then
  ) -> Task<Void, Never> {
    let asked = given.map { Answer(field: $0.key, value: $0.value) }
    return tell({ try $0.sortLegs(answers: asked, now: $1) }, changes: false) { next in
      (self.answers, self.page) = (given, next)
      self.chosen = field == nil || next.step?.field == field ? chosen ?? self.chosen : []
      if next.forgotten { self.forget() }
      if next.result?.keepNow == true { self.keep(then: then) }
    }
  }

  /// Answers of an earlier day do not count.
  private func forget() { (answers, kept, entry, chosen) = (begun, nil, nil, []) }

  /// Keeps the answers, once however often it is pressed, and leaves the questions unless some can still be answered.
  public func keep(then: @escaping Then) {
    guard let page, !keeping, !isKept else { return }
    keeping = true
    var done = false
    let (kind, entry, answers, sign) = (page.kind, entry, answers, page.result?.keepNow == true)
    let given = answers.map { Answer(field: $0.key, value: $0.value) }
    let deed = tell {
      let all = given + [Answer(field: "at", value: .at($1))]
      let changed = try $0.submit(kind: kind, entry: entry, answers: all, confirmed: [], now: $1)
      // What was kept at a sign may have been taken back since.
      guard case .gone = changed, entry != nil else { return changed }
      return try $0.submit(kind: kind, entry: nil, answers: all, confirmed: [], now: $1)
    } then: { answer in
      if case .kept(let what) = answer {
        done = true
        (self.entry, self.kept) = (what.entry, answers)
        if page.result?.goOn == nil { self.leave() }
      }
      then(answer)
    }
    Task {
      await deed.value
      keeping = false
      if sign, !done { then(nil) }
    }
  }

  public func remove(then: @escaping @MainActor (Submitted) -> Void) {
    guard let state, let entry = state.entry else { return }
    let kind = state.kind
    tell({ diary, _ in try diary.remove(kind: kind, entry: entry) }, then: then)
  }

  /// Leaves the questions and what was answered.
  public func leave() {
    (answers, page, chosen, kept, entry) = ([:], nil, [], nil, nil)
    drafts?.forget()
  }

  /// Keeps where she is through the end of the app.
  public func keepDraft() {
    if page == nil { return }
    var draft = answers
    draft[Self.ownChosen] = .several(chosen)
    draft[Self.ownKept] = .yes(isKept)
    if let entry { draft[Self.ownEntry] = .text(entry) }
    drafts?.keep(Self.draft, draft)
  }
}

extension Value {
  fileprivate var ids: [String] {
    switch self {
    case .one(let id): [id]
    case .several(let ids): ids
    default: []
    }
  }
}
