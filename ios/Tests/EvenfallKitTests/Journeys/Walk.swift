import EvenfallCore
import Foundation
import Staging
import SwiftUI

@testable import EvenfallKit

/// What a journey did not find.
struct Missing: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// She takes a journey, step by step, over the whole app.
@MainActor final class Walk {
  private var file = DiaryFile(), key: KeyInMemory, phone: Phone
  private let clock: SetClock, unlock = SetUnlock(), disk: SmallDisk?
  private var stage: Stage, model: EvenfallModel
  /// The backup outlives the phone it was made on.
  private let kept = DiaryFile()
  private var backup: URL?

  init(_ begin: Journey.Begin) async throws {
    clock = SetClock(Moment(seconds: begin.clock))
    disk = begin.smallDisk ? try SmallDisk(at: file.folder) : nil
    if let diary = begin.diary { try file.read(sample: String(diary.dropLast(".json".count))) }
    key = KeyInMemory(begin.diary == nil ? nil : file.key)
    phone = RecordingPhone().phone(file, unlock: unlock)
    (stage, model) = Self.started(file, key, phone, clock)
    await stage.appear()
  }

  func end() async {
    await stop()
    disk?.remove()
  }

  /// Takes the steps that are iOS's, and says at which one it stopped.
  func take(_ steps: [Journey.Step], under: String = "") async throws {
    for (number, step) in steps.enumerated() where step.only?.contains("ios") ?? true {
      let place = "\(under)\(number + 1)"
      if case .steps(let within) = step.act {
        try await take(within, under: place + ".")
        continue
      }
      do { try await take(step.act) } catch {
        throw Missing("step \(place), \(step.act): \(error)\n\nThe screen:\n\(stage.reading())")
      }
    }
  }

  private func take(_ act: Journey.Act) async throws {
    switch act {
    case .go(let place): try await go(place)
    case .press(let words): try await press(words)
    case .see(let words): for one in words where !sees(one) { throw Missing("“\(one)” is not there") }
    case .unseen(let words): for one in words where sees(one) { throw Missing("“\(one)” is there") }
    case .clock(let moment): clock.set(Moment(seconds: moment))
    case .phone(let happening): try await happens(happening)
    case .fill(let fields): for (label, text) in fields { try await stage.type(text, into: label) }
    case .choose(let fields): for (label, chosen) in fields { try await choose(chosen, at: label) }
    case .set(let fields): for (label, value) in fields { try await set(value, at: label) }
    case .backUp(let passphrase): try await backUp(passphrase)
    case .restore(let passphrase): try await restore(passphrase)
    case .keptAside(let count):
      guard try aside() == count else { throw Missing("\(try aside()) are kept aside") }
    case .steps: break
    }
  }

  // MARK: the phone

  private static func started(
    _ file: DiaryFile, _ key: KeyInMemory, _ phone: Phone, _ clock: SetClock
  ) -> (Stage, EvenfallModel) {
    let path = URL(fileURLWithPath: file.path)
    let door = Door(file: path, key: key, clock: { clock.now }, language: "en")
    let model = EvenfallModel(door, phone: phone, drafts: Drafts(folder: file.folder)), stage = Stage(model)
    stage.host.rows = 10_000  // she scrolls to the end of every list
    return (stage, model)
  }

  private func stop() async {
    stage.kill()
    await model.door.close()
  }
  private func start() async {
    (stage, model) = Self.started(file, key, phone, clock)
    await stage.appear()
  }

  private func happens(_ happening: Journey.Happening) async throws {
    switch happening {
    case .killed:
      await stop()
      await start()
    case .new:
      await stop()
      (file, key) = (DiaryFile(), KeyInMemory())
      phone = RecordingPhone().phone(file, unlock: unlock)
      await start()
    case .keyLost:
      await stop()
      key.lose()
      await start()
    case .diskFull: try disk?.fill()
    case .diskFreed: try disk?.free()
    case .locked:
      (phone.choices.lock, phone.choices.tonightWhileLocked) = (true, true)
      let now = clock.now, away = Int64(model.lock.words.graceSeconds + 1) * 1000
      await stage.phone { $0.scenePhase = .background }
      clock.set(Moment(epochMs: now.epochMs + away, offsetMinutes: now.offsetMinutes))
      await stage.phone { $0.scenePhase = .active }
      clock.set(now)
    case .notUnlocked, .unlocked:
      unlock.answer = happening == .unlocked ? .yes : .no
      try await press(model.lock.words.unlock)
    }
  }

  private func aside() throws -> Int {
    let names = try FileManager.default.contentsOfDirectory(atPath: file.folder.path)
    return names.filter { name in
      name.contains(".before-") && !["-wal", "-shm", "-journal"].contains { name.hasSuffix($0) }
    }.count
  }

  // MARK: what she does

  private func go(_ name: String) async throws {
    if name == "urgent_help" { return try await stage.tap(model.chrome.urgentHelp) }  // the bar's, which is read first
    guard case .home = model.phase else { throw Missing("no way leads to \(name)") }
    let places: [String: Place] = [
      "today": .today, "tonight": .tonight, "morning": .morning, "nights": .nights, "iron": .iron,
      "movement": .movement, "calm": .calm, "log_sheet": .logSheet, "day_diary": .dayDiary(day: nil),
      "timeline": .timeline, "due_date": .dueDate, "care": .care, "plan": .plan, "medicine_check": .medicineCheck,
      "sort_legs": .sortLegs, "breathing": .breathing, "mood_check": .moodCheck, "settings": .settings, "ended": .ended,
      "library": .library, "summary": .summary, "glossary": .glossary, "evening": .evening, "week": .week(week: nil),
      "advice_list": .adviceList,
      "reminders": .reminders, "why_not_ring": .whyNotRing,
    ]
    let form = name.hasPrefix("form:") ? Place.form(kind: String(name.dropFirst("form:".count))) : nil
    guard let place = form ?? places[name] else { throw Missing("there is no place \(name)") }
    model.places.go(.in(place))
    await stage.settle()
  }

  /// Presses the one thing with these words: all that it says, or a part of it.
  private func press(_ words: String, after: Int = 0, before: Int = .max) async throws {
    let stops = stage.read()
    let there = stops[min(after, stops.count)..<min(before, stops.count)].filter { $0.node.press != nil }
    let whole = there.filter { $0.words == words }
    let found = whole.isEmpty ? there.filter { $0.says(words) } : whole
    guard found.count == 1, let stop = found.first else { throw Missing("“\(words)” is there \(found.count) times") }
    guard !stop.states.contains("disabled") else { throw Missing("“\(words)” cannot be pressed") }
    stop.node.press?()
    await stage.settle()
  }

  /// Whether words stand anywhere on the screen.
  private func sees(_ words: String) -> Bool {
    let words = words.inOneLine
    return stage.read().contains { stop in
      stop.words.inOneLine.contains(words) || stop.texts.contains { $0.inOneLine.contains(words) }
    }
  }

  /// Where the answers of a field stand: from behind its label to the next one's.
  private func field(_ label: String) throws -> Range<Int> {
    let stops = stage.read()
    guard let at = stops.firstIndex(where: { $0.role == "heading" && $0.named(label) }) else {
      throw Missing("there is no field “\(label)”")
    }
    let next = stops[(at + 1)...].firstIndex { $0.role == "heading" } ?? stops.count
    return at + 1..<next
  }

  private func choose(_ chosen: Journey.Chosen, at label: String) async throws {
    switch chosen {
    case .turned(let on):
      guard let turn = stage.read().first(where: { $0.role == "switch" && $0.named(label) }) else {
        throw Missing("there is no switch “\(label)”")
      }
      if turn.states.contains("on") != on { try await stage.tap(turn.words) }
    case .one(let words): try await choose(words, at: label)
    case .several(let words): for one in words { try await choose(one, at: label) }
    }
  }
  private func choose(_ words: String, at label: String) async throws {
    let within = try field(label), stops = stage.read()[within]
    if stops.contains(where: { $0.says(words) && $0.states.contains("selected") }) { return }
    if !stops.contains(where: { $0.says(words) }), stops.contains(where: { $0.role == "field" }) {
      try await stage.type(words, into: label)
    }
    let now = try field(label)
    try await press(words, after: now.lowerBound, before: now.upperBound)
  }

  private func set(_ value: Journey.Turned, at label: String) async throws {
    let forms = model.chrome.forms
    switch value {
    case .number(let number):
      let written = writeNumber(value: number, language: "en")
      if stage.read().contains(where: { $0.role == "field" && $0.named(label) }) {
        try await stage.type(written, into: label)
      } else {
        try await choose(written, at: label)
      }
    case .time(let written):
      let parts = written.split(separator: " ").map(String.init)
      for (place, part) in parts.enumerated() {
        let openers = stage.read().filter { $0.role == "button" && $0.named(label) }
        guard openers.count == parts.count else { throw Missing("“\(label)” is opened in \(openers.count) places") }
        openers[place].node.press?()
        await stage.settle()
        let (form, words) = part.contains("-") ? ("yyyy-MM-dd", forms.date) : ("HH:mm", forms.time)
        try await stage.set("\(label), \(words)", to: try Self.date(part, form))
        try await press(forms.choose)
      }
    }
  }
  private static func date(_ written: String, _ form: String) throws -> Date {
    let read = DateFormatter()
    (read.locale, read.timeZone, read.dateFormat) = (Locale(identifier: "en_US_POSIX"), .gmt, form)
    guard let date = read.date(from: written) else { throw Missing("\(written) is no day or time") }
    return date
  }

  // MARK: copies

  private func words() throws -> CopyingState { try copying(now: clock.now, language: "en") }

  private func backUp(_ passphrase: String) async throws {
    let words = try words().backUp, label = try self.words().passphrase
    try await go("settings")
    try await press(words.title)
    try await press(words.own)
    try await stage.type(passphrase, into: words.ownLabel)
    try await press(words.goOn)
    try await stage.type(passphrase, into: label)
    try await press(words.make)
    try await stage.wait("the picker") { $0.asksForFile() }
    backup = try await stage.put(into: kept.folder)
    try await done()
  }

  private func restore(_ passphrase: String) async throws {
    guard let backup else { throw Missing("there is no backup yet") }
    let words = try words().restore, label = try self.words().passphrase
    if !sees(words.choose) {
      try await go("settings")
      try await press(words.title)
    }
    try await press(words.choose)
    try await stage.choose(backup)
    try await stage.type(passphrase, into: label)
    try await press(words.look)
    try await done()
    guard sees(words.inside) else { return }
    try await press(words.restore)
    try await done()
  }

  /// Waits until what takes its time is over.
  private func done() async throws {
    let working = try words().working
    try await stage.wait("an end of the work") { !$0.says(working) }
  }
}

extension Stop {
  /// All the words that are drawn there.
  @MainActor fileprivate var texts: [String] { node.all.compactMap(\.text) }
  /// Whether these are its words, or a whole part of them.
  @MainActor fileprivate func says(_ words: String) -> Bool { named(words) || texts.contains(words) }
}
extension String {
  /// With runs of space as one.
  fileprivate var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Moment {
  /// A moment written with its seconds.
  fileprivate init(seconds written: String) { self.init(written.replacingOccurrences(of: ":00Z", with: "Z")) }
}

/// The phone's question, answered as was set last.
final class SetUnlock: Unlock, @unchecked Sendable {
  private let guarded = NSLock()
  private var how = Answered.yes
  var answer: Answered {
    get { guarded.withLock { how } }
    set { guarded.withLock { how = newValue } }
  }
  func ask(_ words: LockState) async -> Answered { answer }
}
