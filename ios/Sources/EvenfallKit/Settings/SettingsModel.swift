import EvenfallCore

/// Her choices.
public final class SettingsModel: ScreenModel<SettingsState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.settings(now: $1) } }

  public func takeBackEnding(then kept: @escaping @MainActor (Kept) -> Void) {
    tell { diary, _ in
      try diary.takeBackEnding()
    } then: {
      if case .kept(let what) = $0 { kept(what) }
    }
  }
}
