import EvenfallCore
import EvenfallKit

/// A centre of notices that rings when a test lets it.
@MainActor public final class SetNotices: Notices {
  public var now = RingStanding(allowed: .notAsked)
  /// What she answers when the phone asks her.
  public var answer = Allowed.yes
  public private(set) var asked = 0, pending: [Notice] = [], shown: [Notice] = [], buttons: [RingAction] = []
  /// What was set and what was taken out, in order.
  public private(set) var deeds: [String] = []
  /// Whether it takes nothing in.
  public var full = false
  private var heard: (@MainActor @Sendable (RingAct, String) async -> Void)?
  public init() {}

  public func standing() async -> RingStanding { now }
  public func ask() async {
    asked += 1
    if now.allowed == .notAsked { now.allowed = answer }
  }
  public func held() async -> [PendingRing] { pending.map { PendingRing(id: $0.id, at: $0.at) } }
  public func hold(_ notice: Notice) async throws {
    if full { throw StageTrouble("the centre takes nothing in") }
    deeds.append("set \(notice.id)")
    pending.removeAll { $0.id == notice.id }
    if notice.due == nil { shown.append(notice) } else { pending.append(notice) }
  }
  public func drop(_ rings: [String]) {
    deeds += rings.map { "drop \($0)" }
    pending.removeAll { rings.contains($0.id) }
  }
  public func offer(_ buttons: [RingAction]) { self.buttons = buttons }
  public func listen(_ heard: @escaping @MainActor @Sendable (RingAct, String) async -> Void) { self.heard = heard }

  /// Shows all that is due at this moment, as the system does while the app sleeps.
  public func pass(to moment: Moment) {
    shown += pending.filter { $0.at.epochMs <= moment.epochMs }.sorted { $0.at.epochMs < $1.at.epochMs }
    pending.removeAll { $0.at.epochMs <= moment.epochMs }
  }
  /// She presses a button of a ring.
  public func press(_ act: RingAct, on ring: String) async { await heard?(act, ring) }
  public func forgetDeeds() { deeds = [] }
}
