import EvenfallCore
import Foundation
import Observation

/// What the four screens of copies share: their words, that something is being done, and what became of it.
@MainActor @Observable public class CopyModel {
  public private(set) var words: CopyingState?
  public private(set) var working = false
  /// What became of it.
  public private(set) var done: CopyState?
  /// Why nothing did.
  public private(set) var undone: CopyState?
  public private(set) var refused: [FieldNote] = []
  public private(set) var trouble: TroubleState?
  /// Whether the phone asks where what was made shall go.
  public var sending = false
  /// What was made, until it stands where she chose.
  public private(set) var parcel: Parcel?
  let files: Files, language: String, clock: Clock
  private var made: Copied?

  init(_ files: Files, language: String, clock: @escaping Clock) {
    (self.files, self.language, self.clock) = (files, language, clock)
  }

  public func show() {
    guard words == nil else { return }
    let now = clock()
    do { words = try foreseen(language) { try copying(now: now, language: language) } } catch { went(wrong: error) }
  }

  func work(_ deed: @escaping @MainActor () async throws -> Void) {
    guard !working else { return }
    clear()
    working = true
    Task {
      do { try await deed() } catch { went(wrong: error) }
      working = false
    }
  }

  /// Lets `make` write a file of this name, and asks where it shall go.
  func send(_ name: String, _ make: @escaping @Sendable (URL) async throws -> Copied) {
    forget()
    work {
      let parcel = try self.files.parcel(name)
      do {
        let copied = try await make(parcel.kept)
        guard case .done = copied else {
          self.files.remove(parcel.folder)
          return self.became(copied)
        }
        try await self.files.wrap(parcel)
        (self.parcel, self.made, self.sending) = (parcel, copied, true)
      } catch {
        self.files.remove(parcel.folder)
        throw error
      }
    }
  }

  /// It was put where she chose: it is read back there before it is called done.
  public func sent(_ place: Result<URL, any Error>) {
    guard let parcel, let made else { return }
    work {
      defer { self.forget() }
      guard case .success(let there) = place, await self.files.arrived(parcel, at: there) else { throw NotCarried() }
      self.became(made)
    }
  }

  /// What was made and never sent is taken away again.
  public func forget() {
    if let parcel { files.remove(parcel.folder) }
    (parcel, made, sending) = (nil, nil, false)
  }

  func became(_ copied: Copied) {
    clear()
    switch copied {
    case .done(let state): done = state
    case .notDone(let state): undone = state
    case .refused(let notes): refused = notes
    }
  }

  func became(undone state: CopyState) {
    clear()
    undone = state
  }

  /// What was said of the last time is no longer true.
  func clear() { (done, undone, refused, trouble) = (nil, nil, [], nil) }

  /// The phone could not carry the file: what was made is not where she wanted it.
  func notCarried() {
    clear()
    undone = words?.notCarried
  }

  private func went(wrong error: any Error) {
    switch error {
    case let known as DiaryError: trouble = known.words
    case is KeyLost: trouble = lostKeyTrouble(language: language)
    case is NotCarried: notCarried()
    default: trouble = unforeseenTrouble(language: language)
    }
  }
}
