import EvenfallCore

/// The due date with its memory.
public final class DueDateModel: ScreenModel<DueDateState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.dueDate(now: $1) } }
}
