import EvenfallCore

/// Saying that the pregnancy has ended, and taking it back.
public final class EndedModel: ScreenModel<EndedState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.ended(now: $1) } }

  public func takeBack(then kept: @escaping @MainActor (Kept) -> Void) {
    tell { diary, _ in
      try diary.takeBackEnding()
    } then: {
      if case .kept(let what) = $0 { kept(what) }
    }
  }
}
