import EvenfallCore
import Observation

/// The first run, and the forms some of its steps hold.
@MainActor public final class FirstRunModel: ScreenModel<FirstRunState> {
  private var forms: [String: FormModel] = [:]

  public init(_ diary: OpenDiary) { super.init(diary) { try $0.firstRun(now: $1) } }

  /// The form a step holds.
  public func form(_ kind: String) -> FormModel {
    let form = forms[kind] ?? FormModel(diary, kind: kind)
    forms[kind] = form
    return form
  }

  public func finish(onFinished: @escaping @MainActor () -> Void) {
    tell { core, _ in
      try core.finishFirstRun()
    } then: {
      onFinished()
    }
  }
}
