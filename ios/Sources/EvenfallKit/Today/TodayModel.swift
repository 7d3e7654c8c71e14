import EvenfallCore

/// What matters now.
public final class TodayModel: ScreenModel<TodayState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.today(now: $1) } }
}
