import EvenfallCore
import EvenfallKit
import SwiftUI
import Foundation

/// Diaries for tests: each in a folder of its own, which goes with the value.
public final class DiaryFile: Sendable {
  public let folder: URL
  public let key = Data(repeating: 7, count: 32)
  public var path: String { folder.appendingPathComponent("diary").path }

  public init() {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("evenfall-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch { preconditionFailure("no folder for a diary: \(error)") }
  }
  deinit { try? FileManager.default.removeItem(at: folder) }

  public func open(language: String = "en") throws -> Diary { try Diary.open(path: path, key: key, language: language) }
  public func open(at moment: Moment, language: String = "en") throws -> OpenDiary {
    OpenDiary(try open(language: language), clock: { moment }, language: language)
  }
  /// Reads a sample diary of the repository in.
  public func read(sample: String) throws {
    let file = repository.appendingPathComponent("tests/diaries/sample/\(sample).json").path
    guard case .done = try open().importJson(file: file) else { preconditionFailure("\(sample) was not read in") }
  }
}

/// A key that lies in memory, and can be lost.
public final class KeyInMemory: DiaryKey, @unchecked Sendable {
  private let lock = NSLock()
  private var key: Data?, lost = false
  public private(set) var putAsides = 0
  public init(_ key: Data? = nil) { self.key = key }

  public func isThere() -> Bool { lock.withLock { key != nil || lost } }
  public func unseal() throws -> Data {
    try lock.withLock {
      if lost { throw KeyLost() }
      let made = key ?? Data((0..<32).map { _ in UInt8.random(in: 0...255) })
      key = made
      return made
    }
  }
  public func putAside() { lock.withLock { (key, lost, putAsides) = (nil, false, putAsides + 1) } }
  /// The Keychain has lost it.
  public func lose() { lock.withLock { (key, lost) = (nil, true) } }
}

/// A phone that does nothing but remember.
@MainActor public final class RecordingPhone: Dimming {
  public private(set) var dialled: [String] = [], light: [String] = []
  /// Whether the screen stays on untouched.
  public private(set) var staysOn = false
  /// The centre of its notices, and the zone it is in.
  public let notices = SetNotices()
  /// What it offered to other apps.
  public let sharing = SetSharing()
  public var zone = "Europe/London"
  public private(set) var settingsOpened = 0
  public init() {}
  public func stayOn(_ on: Bool) { staysOn = on }
  public func lower() { light.append("low") }
  public func giveBack() { if light.last == "low" { light.append("back") } }
  public func phone(_ file: DiaryFile, unlock: any Unlock = Answering(.yes)) -> Phone {
    let suite = "evenfall-\(UUID().uuidString)"
    guard let choices = UserDefaults(suiteName: suite) else { preconditionFailure("no defaults") }
    return Phone(  // whose random bytes are the same each time
      choices: Choices(choices), files: Files(folder: file.folder), unlock: unlock,
      dial: { self.dialled.append($0) }, dimming: self, frames: SetFrames(),
      rings: Rings(notices, folder: file.folder, zone: { self.zone }), sharing: sharing,
      settings: { self.settingsOpened += 1 }, random: { Data((0..<$0).map(UInt8.init)) })
  }
}
/// The phone's question, always answered so.
public struct Answering: Unlock {
  let answer: Answered
  public init(_ answer: Answered) { self.answer = answer }
  public func ask(_ words: LockState) async -> Answered { answer }
}
extension Phone {
  @MainActor public static func recording(_ file: DiaryFile) -> Phone { RecordingPhone().phone(file) }
}

/// Frames that come when a test lets them.
@MainActor public final class SetFrames: Frames {
  private var told: AsyncStream<Double>.Continuation?
  public init() {}
  public func come() -> AsyncStream<Double> {
    let (frames, told) = AsyncStream.makeStream(of: Double.self)
    self.told = told
    return frames
  }
  /// The frame so many seconds after the first.
  public func come(at seconds: Double) { told?.yield(seconds) }
}

/// A clock that a test sets.
public final class SetClock: @unchecked Sendable {
  private let guarded = NSLock()
  private var moment: Moment
  public init(_ moment: Moment) { self.moment = moment }
  public var now: Moment { guarded.withLock { moment } }
  public func set(_ to: Moment) { guarded.withLock { moment = to } }
  public func later(_ seconds: Int) {
    let now = now
    set(Moment(epochMs: now.epochMs + Int64(seconds) * 1000, offsetMinutes: now.offsetMinutes))
  }
}

/// The whole app over a diary file.
extension Stage {
  public static func app(
    over file: DiaryFile, at moment: Moment, key: (any DiaryKey)? = nil, phone: Phone? = nil, language: String = "en",
    _ set: (inout EnvironmentValues) -> Void = { _ in }
  ) async throws -> (stage: Stage, model: EvenfallModel) {
    try await app(over: file, clock: { moment }, key: key, phone: phone, language: language, set)
  }

  /// The same, by a clock that a test sets.
  public static func app(
    over file: DiaryFile, clock: @escaping Clock, key: (any DiaryKey)? = nil, phone: Phone? = nil,
    language: String = "en", _ set: (inout EnvironmentValues) -> Void = { _ in }
  ) async throws -> (stage: Stage, model: EvenfallModel) {
    let door = Door(
      file: URL(fileURLWithPath: file.path), key: key ?? KeyInMemory(file.key), clock: clock, language: language)
    let model = EvenfallModel(door, phone: phone ?? .recording(file), drafts: Drafts(folder: file.folder))
    let stage = Stage(model, set)
    await stage.appear()
    return (stage, model)
  }
}

/// The repository these sources lie in.
public let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

extension Moment {
  /// A moment as it is written, with the offset it shows, such as 2026-11-22T08:52Z or 2026-11-22T08:52+02:00.
  public init(_ written: String) {
    let offset = written.hasSuffix("Z") ? "+00:00" : String(written.suffix(6))
    let local = written.hasSuffix("Z") ? String(written.dropLast()) : String(written.dropLast(6))
    let form = DateFormatter()
    (form.locale, form.timeZone) = (Locale(identifier: "en_US_POSIX"), TimeZone(secondsFromGMT: 0))
    form.dateFormat = "yyyy-MM-dd'T'HH:mm"
    guard let date = form.date(from: local) else { preconditionFailure("\(written) is no moment") }
    let parts = offset.dropFirst().split(separator: ":").compactMap { Int32($0) }
    let minutes = (offset.hasPrefix("-") ? -1 : 1) * (parts[0] * 60 + parts[1])
    self.init(epochMs: Int64(date.timeIntervalSince1970) * 1000 - Int64(minutes) * 60_000, offsetMinutes: minutes)
  }
}
