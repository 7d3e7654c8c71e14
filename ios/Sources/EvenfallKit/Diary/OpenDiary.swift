import Dispatch
import EvenfallCore
import Observation

/// Grows with every change, so that what is visible asks again.
@MainActor @Observable public final class Changes {
  public private(set) var count = 0
  nonisolated init() {}
  func more() { count += 1 }
}

/// Her open diary: one call at a time, in the order of the taps, off the main thread, never cut short.
public actor OpenDiary {
  private var diary: Diary?
  private let line: Line
  private let clock: Clock
  public nonisolated let language: String
  public nonisolated let changes = Changes()
  public nonisolated var unownedExecutor: UnownedSerialExecutor { line.asUnownedSerialExecutor() }

  public init(_ diary: Diary, clock: @escaping Clock, language: String) {
    (self.diary, self.clock, self.language) = (diary, clock, language)
    line = Line("app.evenfall.diary")
  }

  /// The moment of a tap.
  public nonisolated func now() -> Moment { clock() }

  /// Reads.
  public func ask<State: Sendable>(_ call: @Sendable (Diary) throws -> State) throws -> State {
    let diary = try opened()
    return try foreseen(language) { try call(diary) }
  }

  /// Changes the diary, and tells every screen that it did.
  public func change<State: Sendable>(_ call: @Sendable (Diary) throws -> State) async throws -> State {
    let state = try ask(call)
    await changes.more()
    return state
  }

  /// A long reading, such as a backup, beside the line: her taps do not wait for it.
  public nonisolated func askAside<State: Sendable>(
    _ call: @escaping @Sendable (Diary) throws -> State
  ) async throws -> State {
    let (diary, language) = (try await opened(), language)
    return try await withCheckedThrowingContinuation { waiting in
      DispatchQueue.global(qos: .userInitiated).async {
        waiting.resume(with: Result { try foreseen(language) { try call(diary) } })
      }
    }
  }

  /// Closes the diary behind every call that was made; the core closes it when nobody holds it any more.
  func close() { diary = nil }

  /// Opens it again after a restore that came to nothing.
  func reopen(_ diary: Diary) { self.diary = diary }

  private func opened() throws -> Diary {
    guard let diary else { throw DiaryError.OutOfReach(words: unforeseenTrouble(language: language)) }
    return diary
  }
}

/// Runs a call of the core; what nobody foresaw becomes the fifth case, its text unread.
func foreseen<State>(_ language: String, _ call: () throws -> State) throws -> State {
  do {
    return try call()
  } catch let error as DiaryError {
    throw error
  } catch {
    throw DiaryError.OutOfReach(words: unforeseenTrouble(language: language))
  }
}

extension DiaryError {
  /// What to say of it.
  public var words: TroubleState {
    switch self {
    case .WrongKey(let words), .Newer(let words), .NoSpace(let words), .Damaged(let words), .OutOfReach(let words):
      words
    }
  }
}
