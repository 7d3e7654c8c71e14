import EvenfallCore

/// The next conversation: her visit, her questions, and what can be looked up for it.
public final class CareModel: ScreenModel<CareState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.care(now: $1) } }

  /// Keeps that a question was asked.
  public func markAsked(_ question: CareQuestion, then answered: @escaping @MainActor (Submitted) -> Void) {
    tell({ try $0.markAsked(question: question.id, now: $1) }, then: answered)
  }

  /// Moves a question that waits by one place.
  public func move(_ question: CareQuestion, up: Bool, then answered: @escaping @MainActor (Submitted) -> Void) {
    tell({ try $0.moveQuestion(question: question.id, up: up, now: $1) }, then: answered)
  }
}
