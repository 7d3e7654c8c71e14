import EvenfallCore

/// What matters now.
public final class TodayModel: ScreenModel<TodayState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.today(now: $1) } }

  /// Keeps that the advice was in sight. Where that cannot be kept the same stands there tomorrow, and nothing worse: Today
  /// does not wait for a full disk.
  public func sighted(_ rule: String) {
    let (diary, now) = (diary, diary.now())
    Task { try? await diary.ask { try $0.adviceSeen(rule: rule, now: now) } }
  }
}
