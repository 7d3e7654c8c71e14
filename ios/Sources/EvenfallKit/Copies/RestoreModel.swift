import EvenfallCore
import Foundation
import Observation

/// A backup being looked into, and made the diary.
@MainActor @Observable public final class RestoreModel: CopyModel {
  public private(set) var source: URL?
  /// What the backup holds, once it was opened.
  public private(set) var inside: BackupState?
  private let door: Door
  private var passphrase = ""

  public init(_ door: Door, files: Files) {
    self.door = door
    super.init(files, language: door.language, clock: door.clock)
  }

  public func choose(_ file: URL) {
    clear()
    (source, inside) = (file, nil)
  }

  public func look(_ typed: String) {
    guard let source else { return }
    let (door, files) = (door, files)
    passphrase = typed
    work {
      switch try await files.carryIn(source, read: { try await door.look(into: $0, passphrase: typed) }) {
      case .opens(let state): self.inside = state
      case .closed(let state): self.became(undone: state)
      }
    }
  }

  public func restore() {
    guard let source else { return }
    let (door, files, passphrase) = (door, files, passphrase)
    work {
      self.became(
        try await files.carryIn(source) { try await door.restore(backup: $0, passphrase: passphrase) })
    }
  }

  public func leave() {
    clear()
    (inside, source, passphrase) = (nil, nil, "")
  }
}
