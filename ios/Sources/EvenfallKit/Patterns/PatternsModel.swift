import EvenfallCore

/// A screen of Patterns, at one week or at the newest.
public class PatternsModel<State: Sendable>: ScreenModel<State> {
  public typealias At = @Sendable (Diary, NaiveDate?, Moment) throws -> State
  private let at: At
  private var week: NaiveDate?

  init(_ diary: OpenDiary, at: @escaping At) {
    self.at = at
    super.init(diary) { try at($0, nil, $1) }
  }

  public override func show() {
    let (at, week) = (at, week)
    tell({ try at($0, week, $1) }, changes: false) { self.state = $0 }
  }

  /// Shows the week that holds `day`; the newest without one.
  public func showWeek(_ day: NaiveDate?) {
    week = day
    show()
  }
}

public final class NightsModel: PatternsModel<NightsState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.nights(week: $1, now: $2) } }
}

public final class IronModel: PatternsModel<IronState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.ironPatterns(week: $1, now: $2) } }
}

public final class MovementModel: PatternsModel<MovementState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.movement(week: $1, now: $2) } }
}

public final class CalmModel: PatternsModel<CalmState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.calm(week: $1, now: $2) } }
}
