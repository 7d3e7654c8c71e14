import EvenfallCore

/// What Morning shows: the night as it was logged, and the form that finishes it.
public final class MorningModel: ScreenModel<MorningState> {
  /// The form of the night.
  public let sleep: FormModel

  public init(_ diary: OpenDiary, drafts: Drafts? = nil) {
    sleep = FormModel(diary, kind: "sleep", drafts: drafts) { try $0.morning(now: $1).form }
    super.init(diary) { try $0.morning(now: $1) }
  }

  public override func show() {
    super.show()
    sleep.show()
  }

  /// Says that there is nothing to write.
  public func quiet(_ tap: String, then tapped: @escaping @MainActor (Tapped) -> Void) {
    tell({ try $0.tap(tap: tap, now: $1) }, then: tapped)
  }
}
