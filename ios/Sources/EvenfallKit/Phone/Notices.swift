import EvenfallCore
import Foundation

/// Whether the phone may ring for Evenfall.
public enum Allowed: Sendable { case yes, no, notAsked }

/// What the phone says of the rings it is given.
public struct RingStanding: Equatable, Sendable {
  public var allowed: Allowed, exact: Bool, heldBack: Bool
  public init(allowed: Allowed, exact: Bool = true, heldBack: Bool = false) {
    (self.allowed, self.exact, self.heldBack) = (allowed, exact, heldBack)
  }
}

/// The phone's own centre of notices.
@MainActor public protocol Notices: AnyObject {
  func standing() async -> RingStanding
  /// Asks her whether it may ring. The system asks once, and answers by itself from then on.
  func ask() async
  /// The rings it holds and has not shown.
  func held() async -> [PendingRing]
  /// Shows it when it is due, in the place of one of the same name.
  func hold(_ notice: Notice) async throws
  func drop(_ rings: [String])
  /// The buttons that stand under every ring.
  func offer(_ buttons: [RingAction])
  /// Tells of a button she pressed, by the name of the ring.
  func listen(_ heard: @escaping @MainActor @Sendable (RingAct, String) async -> Void)
}

/// A ring as the phone's centre takes it: no more of it than a lock screen may say.
public struct Notice: Equatable, Sendable {
  public let id: String, title: String, text: String, at: Moment
  /// What lies together on the lock screen.
  public let thread: String
  /// The instant, by a clock that no journey and no summer time moves; absent where it rings at once.
  public let due: DateComponents?
  /// Whether it has the buttons of a ring.
  public let rings: Bool

  public init(_ ring: Ring, now: Moment) {
    (id, title, text, at, rings) = (ring.id, ring.title, ring.text, ring.at, true)
    thread = ring.channel == .appointments ? "appointments" : "gentle"
    // A date that has passed is never shown.
    due = ring.at.epochMs > now.epochMs + 1_000 ? Self.instant(ring.at) : nil
  }

  /// Something to say at once, about no ring.
  public init(_ id: String, title: String, text: String, now: Moment) {
    (self.id, self.title, self.text, at, thread, due, rings) = (id, title, text, now, "gentle", nil, false)
  }

  private static func instant(_ moment: Moment) -> DateComponents {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let second = Date(timeIntervalSince1970: (Double(moment.epochMs) / 1000).rounded(.up))
    var due = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: second)
    (due.calendar, due.timeZone) = (calendar, .gmt)
    return due
  }
}

extension RingAct {
  /// What the system calls the button.
  var name: String {
    switch self {
    case .done: "done"
    case .snooze(let minutes): "snooze-\(minutes)"
    }
  }

  /// The button that the system calls so.
  init?(name: String) {
    if name == "done" {
      self = .done
    } else if name.hasPrefix("snooze-"), let minutes = Int32(name.dropFirst("snooze-".count)) {
      self = .snooze(minutes: minutes)
    } else {
      return nil
    }
  }
}
