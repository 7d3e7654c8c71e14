import EvenfallCore
import Foundation
import Staging
import Testing

/// A diary to try the border on, as any shell could call it.
final class Border {
  static let now = Moment("2026-11-22T08:10Z")
  let file = DiaryFile()
  private(set) var diary: Diary!

  init() throws { diary = try file.open() }
  func close() { diary = nil }
  func reopen(_ language: String = "en") throws {
    close()
    diary = try file.open(language: language)
  }
  /// Reads a sample diary of the repository in.
  func read(sample: String) throws {
    let file = repository.appendingPathComponent("tests/diaries/sample/\(sample).json").path
    guard case .done = try diary.importJson(file: file) else { throw StageTrouble("\(sample) was not read in") }
  }
  func beside(_ name: String) -> String { file.folder.appendingPathComponent(name).path }

  /// Answers a form; when it happened is now, unless it is said.
  func submit(
    _ kind: String, _ answers: [String: Value] = [:], entry: String? = nil, confirmed: [String] = [],
    now: Moment = Border.now
  ) throws -> Submitted {
    let timed = answers.merging(["at": .at(now)]) { given, _ in given }
    return try diary.submit(
      kind: kind, entry: entry, answers: timed.map { Answer(field: $0.key, value: $0.value) }, confirmed: confirmed,
      now: now)
  }
  /// Keeps answers that must stand.
  @discardableResult func keep(
    _ kind: String, _ answers: [String: Value], entry: String? = nil, now: Moment = Border.now
  ) throws -> Kept {
    let answer = try submit(kind, answers, entry: entry, now: now)
    guard case .kept(let kept) = answer else { throw StageTrouble("\(kind) was not kept: \(answer)") }
    return kept
  }
  @discardableResult func dose(_ mg: Double = 65, entry: String? = nil, now: Moment = Border.now) throws -> Kept {
    try keep("iron_dose", ["elemental": .number(mg)], entry: entry, now: now)
  }
  func readBack(_ kind: String, _ entry: String?) throws -> [String: Value] {
    let form = try #require(try diary.form(kind: kind, entry: entry, now: Border.now))
    return Dictionary(uniqueKeysWithValues: form.fields.compactMap { field in field.value.map { (field.id, $0) } })
  }
  func rows() throws -> [DiaryRow] { try diary.dayDiary(day: nil, now: Border.now).rows }
}

extension Copied {
  var done: Bool { if case .done = self { true } else { false } }
  var notDone: Bool { if case .notDone = self { true } else { false } }
  var refused: Bool { if case .refused = self { true } else { false } }
}
extension Submitted {
  var gone: Bool { if case .gone = self { true } else { false } }
  var kept: Bool { if case .kept = self { true } else { false } }
  /// The fields the core has something to say of.
  var noted: [String] {
    switch self {
    case .asked(let notes), .refused(let notes): notes.map(\.field)
    case .kept, .gone: []
    }
  }
}
