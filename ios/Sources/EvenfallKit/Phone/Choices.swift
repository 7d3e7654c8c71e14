import Foundation
import Observation

/// What she chose for this phone. It must be known before the diary is open, and goes into no backup.
@MainActor @Observable public final class Choices {
  private let kept: UserDefaults
  /// Whether Evenfall asks for her face, finger or code.
  public var lock: Bool { didSet { kept.set(lock, forKey: "lock") } }
  /// Whether Tonight may add while Evenfall is locked.
  public var tonightWhileLocked: Bool { didSet { kept.set(tonightWhileLocked, forKey: "tonight_while_locked") } }
  /// Whether the app switcher, and recordings of the screen, show nothing.
  public var hideInRecents: Bool { didSet { kept.set(hideInRecents, forKey: "hide_in_recents") } }

  public init(_ kept: UserDefaults = .standard) {
    func read(_ name: String, _ before: Bool) -> Bool { kept.object(forKey: name) as? Bool ?? before }
    self.kept = kept
    lock = read("lock", false)
    tonightWhileLocked = read("tonight_while_locked", true)
    hideInRecents = read("hide_in_recents", true)
  }
}
