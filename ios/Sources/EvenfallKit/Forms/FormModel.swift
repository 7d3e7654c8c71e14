import EvenfallCore
import Observation

/// A form, what she has answered so far, and what the core says about the answers.
@MainActor @Observable public final class FormModel: ScreenModel<DrawnForm> {
  public let kind: String
  /// Her answers by field. A number being typed is still text.
  public private(set) var answers: [String: Value] = [:]
  public private(set) var refused: [String: String] = [:]
  public private(set) var asked: [String: String] = [:]
  /// That what she wanted to change is no longer there.
  public private(set) var gone: String?
  /// What would move, for a new due date: shown before it is kept.
  public private(set) var preview: DuePreviewState?
  private let drafts: Drafts?, name: String, read: Call<DrawnForm?>
  private var given: [String: Value] = [:]
  private var confirmed: Set<String> = []
  private var saves = 0

  /// `read` gives the form where it does not come by its kind, as the morning's does.
  public init(
    _ diary: OpenDiary, kind: String, entry: String? = nil, drafts: Drafts? = nil, read: Call<DrawnForm?>? = nil
  ) {
    let read = read ?? { try $0.form(kind: kind, entry: entry, now: $1) }
    (self.kind, self.drafts, self.read, name) = (kind, drafts, read, Self.draft(of: kind, entry))
    super.init(diary, read: read)
  }

  /// The name of the draft of this form: what is kept under it stands in the form when it opens.
  public static func draft(of kind: String, _ entry: String? = nil) -> String { "\(kind)/\(entry ?? "")" }

  /// Whether she changed anything.
  public var touched: Bool { answers != given }

  /// Asks for the form once: what she types is not overwritten by a change elsewhere.
  public override func show() {
    guard state == nil else { return }
    tell(read, changes: false) { if let form = $0 { self.begin(form) } }
  }

  private func begin(_ form: DrawnForm) {
    given = Dictionary(uniqueKeysWithValues: form.fields.compactMap { field in field.value.map { (field.id, $0) } })
    let draft = drafts?.read(name) ?? [:]
    answers = given.merging(draft.filter { kept in form.fields.contains { $0.id == kept.key } }) { $1 }
    state = form
  }

  public func answer(_ field: String, _ value: Value?) {
    answers[field] = value
    refused[field] = nil
    asked[field] = nil
    preview = nil
    confirmed.remove(field)
  }

  /// Keeps what she typed through the end of the app.
  public func keepDraft() { if touched { drafts?.keep(name, answers) } }

  /// Leaves the form and what was typed.
  public func leave() {
    drafts?.forget()
    (answers, refused, asked) = (given, [:], [:])
  }

  /// Says that an odd answer is right.
  public func keepOdd(_ field: String, onKept: @escaping @MainActor (Kept) -> Void) {
    confirmed.insert(field)
    asked[field] = nil
    if asked.isEmpty { save(onKept: onKept) }
  }

  /// Leaves the date as it is.
  public func leavePreview() { preview = nil }

  /// Keeps the form, once however often it is pressed. A due date is kept at the second press, when she has seen what
  /// moves.
  public func save(onKept: @escaping @MainActor (Kept) -> Void) {
    guard let form = state, saves == 0 else { return }
    let written = form.fields.compactMap { field in
      answers[field.id].map { Answer(field: field.id, value: Self.read(field.shape, $0)) }
    }
    if preview != nil || form.entry != nil { return submit(written, to: form.entry, onKept: onKept) }
    let kind = kind
    saving(
      tell({ try $0.previewDue(way: kind, answers: written, now: $1) }, changes: false) { before in
        switch before {
        case nil: self.submit(written, to: nil, onKept: onKept)
        case .ready(let state)?: self.preview = state
        case .refused(let notes)?: self.refused = Self.byField(notes)
        }
      })
  }

  private func submit(_ written: [Answer], to entry: String?, onKept: @escaping @MainActor (Kept) -> Void) {
    let (kind, odd) = (kind, confirmed.sorted())
    let deed = tell {
      try $0.submit(kind: kind, entry: entry, answers: written, confirmed: odd, now: $1)
    } then: { answer in
      (self.refused, self.asked, self.preview) = ([:], [:], nil)
      switch answer {
      case .kept(let kept):
        self.drafts?.forget()
        self.given = self.answers
        onKept(kept)
      case .asked(let notes): self.asked = Self.byField(notes)
      case .refused(let notes): self.refused = Self.byField(notes)
      case .gone(let words): self.gone = words
      }
    }
    saving(deed)
  }

  private func saving(_ deed: Task<Void, Never>) {
    saves += 1
    Task {
      await deed.value
      saves -= 1
    }
  }

  /// What the core cannot read as a number goes to it as it was typed: it says at the field what is wrong.
  private static func read(_ shape: FieldShape, _ value: Value) -> Value {
    guard case .text(let text) = value, shape.isNumber, let number = readNumber(text: text) else { return value }
    return .number(number)
  }

  private static func byField(_ notes: [FieldNote]) -> [String: String] {
    Dictionary(notes.map { ($0.field, $0.words) }) { $0 + "\n" + $1 }
  }
}

extension FieldShape {
  /// Whether the field is answered by a number.
  var isNumber: Bool {
    switch self {
    case .stepper, .amount, .minutes, .scale, .timeOfDay: true
    default: false
    }
  }
}
