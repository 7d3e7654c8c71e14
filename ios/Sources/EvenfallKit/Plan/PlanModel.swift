import EvenfallCore

/// What is offered when, and what of it she had.
public final class PlanModel: MarkModel<PlanState> {
  public init(_ diary: OpenDiary) { super.init(diary) { try $0.plan(now: $1) } }
}
