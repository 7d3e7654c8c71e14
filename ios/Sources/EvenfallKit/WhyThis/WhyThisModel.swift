import EvenfallCore

/// What one rule saw, compared and does not know, whether or not it speaks now.
public final class WhyThisModel: ScreenModel<WhyThisState> {
  public init(_ diary: OpenDiary, rule: String) { super.init(diary) { try $0.whyThis(rule: rule, now: $1) } }
}

/// Everything that may be said by itself.
public final class AdviceListModel: ScreenModel<AdviceListState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.adviceList(now: $1) } }
}

/// What she can do with an advice, on Today and in Why this.
@MainActor struct AdviceTaps {
  let ask: @MainActor (String) -> Void, silence: @MainActor (String) -> Void, go: @MainActor (Place) -> Void

  init<State>(_ model: ScreenModel<State>, _ around: Around) {
    ask = { rule in model.tell({ try $0.askFromAdvice(rule: rule, now: $1) }, then: { around.answered($0) }) }
    silence = { rule in model.tell({ try $0.notForMe(rule: rule, now: $1) }, then: { around.answered($0) }) }
    go = { around.go($0) }
  }
}
