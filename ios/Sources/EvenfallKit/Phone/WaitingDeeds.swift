import EvenfallCore
import Foundation

/// What she pressed on a ring while the diary could not be opened: in files of their own, which the phone seals as soon as
/// they are written, and can write while it is locked.
struct WaitingDeeds: Sendable {
  private static let begins = "ring-deed-"
  let folder: URL

  struct Deed: Codable, Equatable, Sendable {
    let ring: String, deed: String, ms: Int64, offset: Int32
    var act: RingAct? { RingAct(name: deed) }
    var at: Moment { Moment(epochMs: ms, offsetMinutes: offset) }
  }

  func keep(_ act: RingAct, on ring: String, at moment: Moment) throws {
    let deed = Deed(ring: ring, deed: act.name, ms: moment.epochMs, offset: moment.offsetMinutes)
    let file = folder.appendingPathComponent(Self.begins + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #if os(iOS)
      try JSONEncoder().encode(deed).write(to: file, options: [.atomic, .completeFileProtectionUnlessOpen])
    #else
      try JSONEncoder().encode(deed).write(to: file, options: .atomic)
    #endif
  }

  /// All that waits, in the order she pressed; what cannot be read waits on.
  func all() -> [(file: URL, deed: Deed)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix(Self.begins) }.compactMap { name in
      let file = folder.appendingPathComponent(name)
      guard let kept = try? Data(contentsOf: file), let deed = try? JSONDecoder().decode(Deed.self, from: kept) else {
        return nil
      }
      return (file, deed)
    }
    .sorted { $0.deed.ms < $1.deed.ms }
  }

  func forget(_ file: URL) { try? FileManager.default.removeItem(at: file) }
}
