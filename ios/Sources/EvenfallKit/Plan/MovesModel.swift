import EvenfallCore

/// What a mark would move, before it is kept.
public final class MovesModel: MarkModel<MovesState> {
  private let window: String, how: String, day: NaiveDate?

  public init(_ diary: OpenDiary, window: String, how: String, on day: NaiveDate?) {
    (self.window, self.how, self.day) = (window, how, day)
    super.init(diary) { try $0.previewMark(id: window, how: how, on: day, now: $1) }
  }

  func keep(then answered: @escaping @MainActor (Submitted) -> Void) {
    let (window, how, day) = (window, how, day)
    once({ try $0.markWindow(id: window, how: how, on: day, now: $1) }, then: answered)
  }
}
