import EvenfallCore
import Observation

/// What the Mood check shows: the form of a new check, and what the newest came to.
@MainActor @Observable public final class MoodCheckModel: ScreenModel<MoodCheckState> {
  public let form: FormModel
  private var entry: String?
  private static let kind = "mood_check", harm = "harm", yes = "yes"

  public init(_ diary: OpenDiary, drafts: Drafts? = nil) {
    form = FormModel(diary, kind: Self.kind, drafts: drafts) { try $0.moodCheck(now: $1).form }
    super.init(diary) { try $0.moodCheck(now: $1) }
  }

  public override func show() {
    super.show()
    form.show()
  }

  /// Whether the check she filled in here is kept, and is what stands as the newest: until it is taken back.
  public var isKept: Bool { entry != nil && state?.last?.entry == entry }

  /// Whether whom to call is to stand under this field: the moment Yes is chosen, before anything is kept.
  public func calls(under field: String) -> Bool { field == Self.harm && form.answers[field] == .one(Self.yes) }

  /// What came of keeping it.
  public func kept(_ kept: Kept) { entry = kept.entry }

  public func remove(then: @escaping @MainActor (Submitted) -> Void) {
    guard let state, let entry = state.last?.entry else { return }
    tell({ diary, _ in try diary.remove(kind: state.form.kind, entry: entry) }, then: then)
  }
}
