import EvenfallCore

/// Where she is in the forty weeks.
public final class TimelineModel: MarkModel<TimelineState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.timeline(now: $1) } }
}
