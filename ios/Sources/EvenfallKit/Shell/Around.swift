import EvenfallCore
import SwiftUI

/// What every screen is given by the shell around it: the words, the ways, and where to say that something was kept.
public struct Around: Sendable {
  public var chrome: ChromeState
  public var language: String
  public var now: Clock
  var goTo: @MainActor @Sendable (Where) -> Void = { _ in }
  public var back: (@MainActor @Sendable () -> Void)?
  /// Whether a sheet stands over the screen; nothing steps back under it.
  public var sheet = false
  /// Says something at the foot of the screen.
  public var say: @MainActor @Sendable (Said) -> Void = { _ in }
  /// Says what was kept, with its undo; what is urgent leads to Urgent help at once.
  public var keep: @MainActor @Sendable (Kept) -> Void = { _ in }

  public init(chrome: ChromeState, language: String, now: @escaping Clock = phoneClock) {
    (self.chrome, self.language, self.now) = (chrome, language, now)
  }

  @MainActor public func go(_ place: Place) { goTo(.in(place)) }
  @MainActor public func go(_ here: Where) { goTo(here) }

  /// Says what came of a deed that no form stands for.
  @MainActor public func answered(_ submitted: Submitted) {
    switch submitted {
    case .kept(let kept): keep(kept)
    case .gone(let words): say(Said(words: words, undo: nil))
    case .asked(let notes), .refused(let notes): say(Said(words: inSentences(notes.map(\.words)), undo: nil))
    }
  }
}

private struct AroundKey: EnvironmentKey {
  static let defaultValue = Around(chrome: chromeWithoutDiary(language: "en"), language: "en")
}
private struct InSightKey: EnvironmentKey { static let defaultValue = true }
extension EnvironmentValues {
  /// The shell around the screen.
  public var around: Around {
    get { self[AroundKey.self] }
    set { self[AroundKey.self] = newValue }
  }
  /// The words that stand around every screen.
  var chrome: ChromeState { around.chrome }
  /// Whether this page is the one she sees; those below it in the stack wait.
  var inSight: Bool {
    get { self[InSightKey.self] }
    set { self[InSightKey.self] = newValue }
  }
}
