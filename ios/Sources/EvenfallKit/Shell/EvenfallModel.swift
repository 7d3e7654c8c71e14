import EvenfallCore
import Foundation
import Observation

/// What stands before her: the diary opens, cannot be opened, is new, or is open.
public enum Phase: Sendable {
  case opening
  case shut(TroubleState)
  case firstRun(OpenDiary)
  case home(OpenDiary)
}

/// The root: opens the diary, keeps the words around every screen, and says what was kept.
@MainActor @Observable public final class EvenfallModel {
  public private(set) var phase = Phase.opening
  public private(set) var chrome: ChromeState
  /// What is said at the foot of the screen, and for how long it can be taken back.
  public var said: Said?
  /// That what she kept is a sign: whom to call stands before everything.
  public private(set) var urgent: String?
  /// What she lets her midwife read on this screen, while nothing else can be reached.
  public private(set) var handed: HandedOver?
  public private(set) var places = Places()
  /// How many diaries were opened: what stood over the one before does not stand over the next.
  public private(set) var turn = 0
  public let door: Door, lock: LockModel, phone: Phone, drafts: Drafts

  public init(_ door: Door, phone: Phone, drafts: Drafts) {
    (self.door, self.phone, self.drafts) = (door, phone, drafts)
    chrome = chromeWithoutDiary(language: door.language)
    lock = LockModel(phone.choices, words: EvenfallCore.lock(language: door.language), clock: door.clock)
    try? phone.files.tidy()  // what cannot be removed now is removed at another start
    phone.rings.notices.listen { [weak self] in await self?.pressed($0, on: $1) }
  }

  /// The diary, once it is open.
  public var diary: OpenDiary? {
    switch phase {
    case .home(let diary), .firstRun(let diary): diary
    case .opening, .shut: nil
    }
  }

  /// Opens the diary, or says why it cannot be.
  public func open() async {
    do {
      let before = diary, diary = try await door.open(), now = diary.now()
      let (words, done) = try await diary.ask { (try $0.chrome(now: now), try $0.firstRun(now: now).done) }
      chrome = words
      if diary !== before { turn += 1 }
      phase = done ? .home(diary) : .firstRun(diary)
    } catch {
      phase = .shut(trouble(error))
    }
  }

  /// Opens the diary that stands there now, from Today on: after the first run, and after a restore.
  public func begin() async {
    places = Places()
    await open()
  }

  /// Keeps the diary that cannot be opened aside, and begins a new one.
  public func beginAnew() async {
    do {
      try await door.beginAnew()
      await begin()
    } catch {
      phase = .shut(trouble(error))
    }
  }

  /// After a change, and when she comes back: the bar and the deep night may be others.
  public func refresh() async {
    guard let diary else { return }
    let now = diary.now()
    // Where this fails the screens say what went wrong; the words around them are still good.
    if let words = try? await diary.ask({ try $0.chrome(now: now) }) { chrome = words }
  }

  /// She left Urgent help: the sign that led there was read.
  public func helped() { urgent = nil }

  /// Says what was kept. Where it is a sign, whom to call stands before everything.
  public func kept(_ kept: Kept) {
    said = Said(words: kept.words, undo: kept.undo)
    urgent = kept.urgent
    if urgent != nil { places.go(.in(.urgentHelp)) }
  }

  public func undo(_ step: Int64) async {
    guard let diary else { return }
    said = nil
    do {
      if let words = try await diary.change({ try $0.undo(step: step) }) { said = Said(words: words, undo: nil) }
    } catch {
      said = Said(words: trouble(error).title, undo: nil)
    }
  }

  /// Shows this to her midwife, and nothing else.
  public func handOver(_ what: HandedOver) { handed = what }

  /// The phone is in her hand again, or is said to be: where she has a lock it asks.
  public func takeBack() {
    handed = nil
    lock.shut()
  }

  /// Hands the phone the rings it should hold.
  public func arm() async { if let diary { await phone.rings.arm(diary) } }

  /// She pressed a button of a ring, perhaps while the app slept. What the diary cannot take in now waits, and that is said.
  func pressed(_ act: RingAct, on ring: String) async {
    let (now, rings) = (door.clock(), phone.rings)
    do {
      if case .kept(let what) = try await rings.press(act, on: ring, at: now, in: door.open()) { kept(what) }
    } catch {
      let words = trouble(error)
      do { try await rings.wait(act, on: ring, at: now, language: door.language) } catch {
        await rings.say(words.title, words.safe, at: now)
      }
    }
  }

  /// Notes that her legs are restless, from outside of the app, and gives what to say: it tells nothing of the diary. Where
  /// the lock lets nothing be added it says that.
  public func logSpell() async -> String {
    guard !phone.choices.lock || lock.slip else { return lock.words.line }
    let now = door.clock()
    do { return try await door.open().change { try $0.slipTap(tap: "restless", now: now) }.words } catch {
      return trouble(error).title
    }
  }

  /// Opens Tonight, as the control, the shortcut and the Action button do.
  public func tonight() {
    places.begin()
    places.go(.in(.tonight))
  }

  private func trouble(_ error: any Error) -> TroubleState {
    if let known = error as? DiaryError { return known.words }
    return error is KeyLost ? lostKeyTrouble(language: door.language) : unforeseenTrouble(language: door.language)
  }
}
