import EvenfallCore

/// A plan for tonight.
public final class EveningModel: ScreenModel<EveningState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.evening(now: $1) } }
}
