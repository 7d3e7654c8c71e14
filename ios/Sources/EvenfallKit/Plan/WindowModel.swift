import EvenfallCore
import Observation

/// One window of her plan.
@Observable public final class WindowModel: MarkModel<WindowState> {
  /// A day she gave that was not kept, and why.
  private(set) var day: Value?
  private(set) var refused: String?
  @ObservationIgnored private let id: String
  /// The one thing to say of a window that has a day of its own.
  static let had = "had"

  public init(_ diary: OpenDiary, id: String) {
    self.id = id
    super.init(diary) { try $0.window(id: id, now: $1) }
  }

  /// Says that she had it on that day.
  func hadOn(
    _ value: Value?, ask: @escaping @MainActor (Where) -> Void, then answered: @escaping @MainActor (Submitted) -> Void
  ) {
    (day, refused) = (nil, nil)
    guard case .on(let on)? = value else { return }
    mark(id, Self.had, on: on, ask: ask) { answer in
      if case .refused(let notes) = answer {
        (self.day, self.refused) = (value, notes.map(\.words).joined(separator: "\n"))
      }
      answered(answer)
    }
  }
}
