import EvenfallCore
import Foundation

/// What she is typing into a form, kept through the end of the app: in a file that is sealed while the phone is locked,
/// in a folder that no backup takes along. The system's own saved state would carry it out of the app.
public struct Drafts: Sendable {
  private let file: URL
  public init(folder: URL) { file = folder.appendingPathComponent("draft") }
  private init(file: URL) { self.file = file }

  /// What is answered on a page, apart from the form that may lie over it.
  public var ofPages: Drafts { Drafts(file: file.deletingLastPathComponent().appendingPathComponent("page")) }

  private struct Draft: Codable {
    var form: String, answers: [String: Written]
  }
  private enum Written: Codable {
    case number(Double), text(String), one(String), several([String]), at(Int64, Int32), on(String), yes(Bool)
  }

  /// Keeps the answers of the form named `form`, and only these. Without room what is typed is still on the screen.
  public func keep(_ form: String, _ answers: [String: Value]) {
    guard let written = try? JSONEncoder().encode(Draft(form: form, answers: answers.mapValues(Self.written))) else {
      return
    }
    #if os(iOS)
      try? written.write(to: file, options: [.atomic, .completeFileProtection])
    #else
      try? written.write(to: file, options: .atomic)
    #endif
  }

  /// The answers kept for the form named `form`, or none; none too where another version wrote them.
  public func read(_ form: String) -> [String: Value] {
    guard let written = try? Data(contentsOf: file),
      let draft = try? JSONDecoder().decode(Draft.self, from: written), draft.form == form
    else { return [:] }
    return draft.answers.mapValues(Self.read)
  }

  /// Forgets it: it was saved, or left.
  public func forget() { try? FileManager.default.removeItem(at: file) }

  private static func written(_ value: Value) -> Written {
    switch value {
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .one(let id): .one(id)
    case .several(let ids): .several(ids)
    case .at(let moment): .at(moment.epochMs, moment.offsetMinutes)
    case .on(let day): .on(day)
    case .yes(let yes): .yes(yes)
    }
  }

  private static func read(_ written: Written) -> Value {
    switch written {
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .one(let id): .one(id)
    case .several(let ids): .several(ids)
    case .at(let ms, let offset): .at(Moment(epochMs: ms, offsetMinutes: offset))
    case .on(let day): .on(day)
    case .yes(let yes): .yes(yes)
    }
  }
}
