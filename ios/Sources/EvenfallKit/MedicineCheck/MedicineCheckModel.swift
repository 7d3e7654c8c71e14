import EvenfallCore
import Observation

/// The name of a medicine as she types it, and what the core says of the one she checked last.
@MainActor @Observable public final class MedicineCheckModel: ScreenModel<MedicineCheckState> {
  /// What stands in the field.
  public private(set) var typed = ""
  /// Why a question about it was not kept.
  public private(set) var refused: String?
  @ObservationIgnored private var checked = ""
  @ObservationIgnored private var begun = false
  private let drafts: Drafts?
  private static let draft = "medicine_check", typedName = "typed", checkedName = "checked"

  public init(_ diary: OpenDiary, drafts: Drafts? = nil) {
    self.drafts = drafts
    super.init(diary) { try $0.medicineCheck(typed: "", now: $1) }
  }

  /// Asks anew about what she checked last; the first time about what was kept when the app ended.
  public override func show() {
    if !begun, let draft = drafts?.ofPages.read(Self.draft) {
      if case .text(let text)? = draft[Self.typedName] { typed = text }
      if case .text(let text)? = draft[Self.checkedName] { checked = text }
    }
    begun = true
    let asked = checked
    tell({ try $0.medicineCheck(typed: asked, now: $1) }, changes: false) {
      if asked == self.checked { self.state = $0 }
    }
  }

  /// An answer goes with the name it was for.
  public func type(_ text: String) {
    (typed, refused) = (text, nil)
    if !checked.isEmpty, text != checked { look(for: "") }
  }

  /// Checks what stands in the field.
  public func check() { look(for: typed) }

  /// Checks a name that was suggested, which then stands in the field.
  public func check(_ near: MedicineSuggestion) {
    (typed, refused) = (near.typed, nil)
    check()
  }

  /// Keeps a question about the medicine she checked.
  public func ask(then answered: @escaping @MainActor (Submitted) -> Void) {
    let name = checked
    tell {
      try $0.askAboutMedicine(typed: name, now: $1)
    } then: { answer in
      if case .refused(let notes) = answer {
        self.refused = notes.map(\.words).joined(separator: "\n")
      } else {
        answered(answer)
      }
    }
  }

  /// Has the form of a medicine begin with the name she checked.
  public func beginLog(_ place: Place) {
    guard case .form(let kind) = place, let state else { return }
    drafts?.keep(FormModel.draft(of: kind), ["name": .text(state.typed)])
  }

  /// Keeps what she typed through the end of the app.
  public func keepDraft() {
    let draft = [Self.typedName: typed, Self.checkedName: checked].filter { !$0.value.isEmpty }
    if draft.isEmpty {
      drafts?.ofPages.forget()
    } else {
      drafts?.ofPages.keep(Self.draft, draft.mapValues { .text($0) })
    }
  }

  /// Leaves what was typed.
  public func leave() { drafts?.ofPages.forget() }

  private func look(for name: String) {
    (checked, refused) = (name, nil)
    show()
  }
}
