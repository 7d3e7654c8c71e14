import EvenfallCore

/// A screen on which she can say something of the windows of her plan.
public class MarkModel<State: Sendable>: ScreenModel<State> {
  private var deeds = 0

  /// Says something of a window; `on` is the day she had it, where she chose one. Where that would move others nothing is
  /// kept yet, and `ask` goes to what would move.
  func mark(
    _ window: String, _ how: String, on day: NaiveDate? = nil, ask: @escaping @MainActor (Where) -> Void,
    then answered: @escaping @MainActor (Submitted) -> Void
  ) {
    once({ diary, now in
      let moves = try diary.previewMark(id: window, how: how, on: day, now: now)
      return moves == nil ? try diary.markWindow(id: window, how: how, on: day, now: now) : nil
    }) { (kept: Submitted?) in
      if let kept { answered(kept) } else { ask(.marking(window: window, how: how, on: day)) }
    }
  }

  /// Takes back what she said of a window.
  func takeBack(_ window: String, then answered: @escaping @MainActor (Submitted) -> Void) {
    once({ try $0.unmarkWindow(id: window, now: $1) }, then: answered)
  }

  /// Does a deed once, however often it is pressed before it is done.
  func once<T: Sendable>(_ call: @escaping Call<T>, then: @escaping @MainActor (T) -> Void) {
    guard deeds == 0 else { return }
    deeds += 1
    let deed = tell(call, then: then)
    Task {
      await deed.value
      deeds -= 1
    }
  }
}
