import EvenfallCore

/// Everything that can be logged.
public final class LogSheetModel: ScreenModel<LogSheetState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.logSheet(now: $1) } }
}
