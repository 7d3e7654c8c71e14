import EvenfallCore
import Observation

/// A week: hers, or one that is named.
@MainActor @Observable public final class WeekModel: ScreenModel<WeekState> {
  /// How often she went to another week: each is read from its beginning.
  public private(set) var turn = 0
  @ObservationIgnored private var week: Int32?

  public init(_ diary: OpenDiary, week: Int32?) {
    self.week = week
    super.init(diary) { try $0.week(week: week, now: $1) }
  }

  public override func show() { show(week, turns: false) }

  /// Shows another week; her own without one.
  public func turn(to week: Int32?) { show(week, turns: true) }

  private func show(_ week: Int32?, turns: Bool) {
    self.week = week
    tell({ try $0.week(week: week, now: $1) }, changes: false) {
      guard week == self.week else { return }
      self.state = $0
      if turns { self.turn += 1 }
    }
  }
}
