import EvenfallCore
import Observation

/// Whether Evenfall is locked, and what was said of the last try.
@MainActor @Observable public final class LockModel {
  public private(set) var locked: Bool
  /// Why it did not open; absent before the first try.
  public private(set) var said: String?
  public let words: LockState
  private let choices: Choices, clock: Clock
  private var left: Moment?

  public init(_ choices: Choices, words: LockState, clock: @escaping Clock) {
    (self.choices, self.words, self.clock, locked) = (choices, words, clock, choices.lock)
  }

  /// Whether Tonight may add meanwhile.
  public var slip: Bool { choices.tonightWhileLocked }

  public func answered(_ how: Answered) {
    locked = locked && how != .yes && how != .noneSet
    said =
      switch how {
      case .yes: nil
      case .no: words.failed
      case .lockedOut: words.lockedOut
      case .noneSet: words.noneSet
      }
  }

  /// Locks at once, where she has a lock.
  public func shut() { if choices.lock { (locked, said) = (true, nil) } }

  /// She left the app: from now on the grace time runs.
  public func leave() { left = left ?? clock() }

  /// She came back; after the grace time it is locked. A clock set back locks too.
  public func comeBack() {
    guard let left else { return }
    let away = clock().epochMs - left.epochMs
    self.left = nil
    if choices.lock, away < 0 || away > Int64(words.graceSeconds) * 1000 { (locked, said) = (true, nil) }
  }
}
