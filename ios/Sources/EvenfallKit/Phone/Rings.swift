import EvenfallCore
import Foundation

/// Lets the phone hold the next rings and no others. What is set and what is taken out is the core's to say.
@MainActor public final class Rings {
  public let notices: any Notices
  /// The name of the zone the phone is in.
  let zone: @MainActor () -> String
  private let waiting: WaitingDeeds
  private var arming = false, again = false, asking = false

  /// `folder` is where a press waits that the diary could not take in.
  public init(_ notices: any Notices, folder: URL, zone: @escaping @MainActor () -> String = phoneZone) {
    (self.notices, self.zone, waiting) = (notices, zone, WaitingDeeds(folder: folder))
  }

  /// What the phone says of itself now. One that nobody asked yet keeps nothing quiet.
  func phone() async -> PhoneRings {
    let standing = await notices.standing()
    return PhoneRings(
      zone: zone(), allowed: standing.allowed != .no, exact: standing.exact, heldBack: standing.heldBack,
      pending: await notices.held().map(\.id))
  }

  /// Hands the phone what it should hold: at every start, after a change, in another zone, by another clock.
  public func arm(_ diary: OpenDiary) async {
    again = true
    guard !arming else { return }
    arming = true
    defer { arming = false }
    while again {
      again = false
      await armOnce(diary)
    }
  }

  private func armOnce(_ diary: OpenDiary) async {
    await catchUp(diary)
    let held = await notices.held()
    guard await notices.standing().allowed == .yes else { return notices.drop(held.map(\.id)) }
    let (now, zone) = (diary.now(), zone())
    let asked = try? await diary.ask {
      let arming = try $0.armRings(zone: zone, pending: held, ringsByItself: true, now: now)
      return (arming, try $0.nextRings(zone: zone, count: 1, now: now).rings.first)
    }
    // Where the diary cannot say, the phone keeps what it has.
    guard let (arming, next) = asked else { return }
    if let next { notices.offer(next.actions) }
    notices.drop(arming.cancel)
    // What the phone does not take it does not hold, and is given anew the next time.
    for ring in arming.arm { try? await notices.hold(Notice(ring, now: now)) }
  }

  /// Asks her whether the phone may ring, where nobody did yet. True when she was asked.
  func ask(_ diary: OpenDiary) async -> Bool {
    guard !asking, await notices.standing().allowed == .notAsked, !asking else { return false }
    asking = true
    await notices.ask()
    asking = false
    await arm(diary)
    return true
  }

  /// Does what she pressed on a ring.
  func press(_ act: RingAct, on ring: String, at moment: Moment, in diary: OpenDiary) async throws -> Submitted {
    let answer = try await diary.change { try act.done(on: ring, in: $0, at: moment) }
    await arm(diary)
    return answer
  }

  /// Keeps a press until the diary can take it in, and says so.
  func wait(_ act: RingAct, on ring: String, at moment: Moment, language: String) async throws {
    try waiting.keep(act, on: ring, at: moment)
    let words = ringWords(language: language)
    await say(words.discreet, words.waits, at: moment)
  }

  func say(_ title: String, _ text: String, at moment: Moment) async {
    try? await notices.hold(Notice("waits", title: title, text: text, now: moment))
  }

  private func catchUp(_ diary: OpenDiary) async {
    for (file, deed) in waiting.all() {
      guard let act = deed.act else { continue }
      let done = try? await diary.change { try act.done(on: deed.ring, in: $0, at: deed.at) }
      if done != nil { waiting.forget(file) }
    }
  }
}

extension RingAct {
  fileprivate func done(on ring: String, in diary: Diary, at moment: Moment) throws -> Submitted {
    switch self {
    case .done: try diary.ringDone(ring: ring, now: moment)
    case .snooze(let minutes): try diary.snoozeRing(ring: ring, minutes: minutes, now: moment)
    }
  }
}
