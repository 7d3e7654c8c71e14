import EvenfallCore
import Observation

/// What one screen shows, and what went wrong since. The state before stays until the next is in.
@MainActor @Observable open class ScreenModel<State: Sendable> {
  public typealias Call<T> = @Sendable (Diary, Moment) throws -> T
  public var state: State?
  public var trouble: TroubleState?
  /// Whether there is no such screen any more: after an end some pages are offered no longer.
  public private(set) var isGone = false
  public let diary: OpenDiary
  private let read: Call<State?>

  public init(_ diary: OpenDiary, read: @escaping Call<State?>) { (self.diary, self.read) = (diary, read) }

  /// Asks for the screen as it is now.
  open func show() {
    tell(read, changes: false) {
      self.isGone = $0 == nil
      self.state = $0 ?? self.state
    }
  }

  /// A deed of hers at this moment; what comes of it goes to `then`.
  @discardableResult public func tell<T: Sendable>(
    _ call: @escaping Call<T>, changes: Bool = true, then: @escaping @MainActor (T) -> Void = { _ in }
  ) -> Task<Void, Never> {
    let (tapped, diary) = (diary.now(), diary)
    return Task {
      do {
        let answer =
          changes
          ? try await diary.change { try call($0, tapped) } : try await diary.ask { try call($0, tapped) }
        trouble = nil
        then(answer)
      } catch let error as DiaryError {
        trouble = error.words
      } catch {
        trouble = unforeseenTrouble(language: diary.language)
      }
    }
  }
}
