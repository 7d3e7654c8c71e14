import EvenfallCore
import Observation

/// What stands behind every screen: the diary or why there is none, the words around, where she is, what was said.
@MainActor @Observable public final class EvenfallModel {
  public enum Standing {
    case opening
    case trouble(TroubleState)
    case firstRun(OpenDiary)
    case open(OpenDiary)
  }
  public private(set) var standing = Standing.opening
  public private(set) var chrome: ChromeState
  public var said: Said?
  public let places = Places()
  public let door: Door

  public init(_ door: Door) {
    self.door = door
    chrome = chromeWithoutDiary(language: door.language)
  }

  /// Opens the diary, or says why it cannot be.
  public func open() async {
    do {
      let diary = try await door.open(), now = diary.now()
      let (around, done) = try await diary.ask { (try $0.chrome(now: now), try $0.firstRun(now: now).done) }
      chrome = around
      standing = done ? .open(diary) : .firstRun(diary)
    } catch {
      standing = .trouble(words(error))
    }
  }

  /// Asks for the words around as they are now: the deep night comes by itself, and an ending takes the weeks away.
  public func refresh(_ diary: OpenDiary) async {
    let now = diary.now()
    do { chrome = try await diary.ask { try $0.chrome(now: now) } } catch { standing = .trouble(words(error)) }
  }

  /// Takes back what was just kept.
  public func undo(_ step: Int64, in diary: OpenDiary) async {
    do {
      let words = try await diary.change { try $0.undo(step: step) }
      said = words.map { Said(words: $0, undo: nil) }
    } catch {
      said = Said(words: words(error).title, undo: nil)
    }
  }

  /// Leaves the first run, or begins over a diary that was just restored.
  public func begin() async {
    places.begin()
    await open()
  }

  /// Puts the diary that cannot be opened aside, and begins a new one.
  public func beginAnew() async {
    do {
      try await door.beginAnew()
      await begin()
    } catch {
      standing = .trouble(words(error))
    }
  }

  private func words(_ error: any Error) -> TroubleState {
    if let known = error as? DiaryError { return known.words }
    return error is KeyLost ? lostKeyTrouble(language: door.language) : unforeseenTrouble(language: door.language)
  }
}
