import EvenfallCore
import Foundation
import Observation

/// The summary on its way out: its files are made, lie in a folder of their own, and are offered to who shall have them.
@MainActor @Observable public final class SummaryShare {
  /// Whether the making takes so long that it is said.
  public private(set) var making = false
  /// Whether the phone could not write the files down.
  public private(set) var notMade = false
  /// What is wrong with the passphrase.
  public private(set) var refused: [FieldNote] = []
  private let files: Files, sheet: any Sharing, patience: Duration
  @ObservationIgnored private var busy = false
  /// Grows each time she leaves.
  @ObservationIgnored private var turn = 0
  @ObservationIgnored private var folders: [URL] = []

  /// `patience` is how long nothing is said of the making.
  init(_ files: Files, sheet: any Sharing, patience: Duration = .milliseconds(500)) {
    (self.files, self.sheet, self.patience) = (files, sheet, patience)
  }

  /// Makes the files and offers them, with words beside them. `taken` is told when a receiver has them.
  func hand(
    _ make: @Sendable () async throws -> SealedSummary, words: @MainActor ([SummaryFile]) -> String?,
    taken: @escaping @MainActor () -> Void
  ) async throws {
    guard !busy else { return }
    (busy, notMade, refused) = (true, false, [])
    let (turn, patience) = (turn, patience)
    let slow = Task {
      try? await Task.sleep(for: patience)
      if !Task.isCancelled { making = true }
    }
    defer {
      slow.cancel()
      (busy, making) = (false, false)
    }
    switch try await make() {
    case .refused(let notes): refused = notes
    case .sealed(let made):
      guard turn == self.turn else { return }  // nothing is offered over a screen she left
      do {
        let laid = try files.lay(made.map { ($0.name, $0.bytes) })
        folders.append(laid.folder)
        sheet.offer(laid.files, words: words(made), taken: taken)
      } catch { notMade = true }
    }
  }

  /// Takes away what was made: a receiver may read it until she leaves the screen.
  func leave() {
    turn += 1
    for folder in folders { files.remove(folder) }
    (folders, notMade, refused) = ([], false, [])
  }
}
