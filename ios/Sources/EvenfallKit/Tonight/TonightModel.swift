import EvenfallCore
import Observation

/// What Tonight shows. While the app is locked it is a slip: it can add, and reads nothing.
@MainActor @Observable public final class TonightModel: ScreenModel<TonightState> {
  public let slip: Bool
  /// What the last tap kept, and the step that takes it back.
  public private(set) var kept: String?
  public private(set) var undo: Int64?

  public init(_ diary: OpenDiary, slip: Bool = false) {
    self.slip = slip
    super.init(diary) { slip ? try $0.slip(now: $1) : try $0.tonight(now: $1) }
  }

  public func tap(_ id: String) {
    let slip = slip
    tell {
      slip ? try $0.slipTap(tap: id, now: $1) : try $0.tap(tap: id, now: $1)
    } then: { tapped in
      (self.state, self.kept, self.undo) = (tapped.state, tapped.words, tapped.undo)
    }
  }

  public func takeBack() {
    guard let step = undo else { return }
    tell { diary, _ in
      try diary.undo(step: step)
    } then: { words in
      (self.kept, self.undo) = (words, nil)
      self.show()
    }
  }
}
