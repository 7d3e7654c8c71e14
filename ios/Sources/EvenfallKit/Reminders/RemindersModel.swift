import EvenfallCore

/// A page of rings: the phone is asked what it says of itself before the diary is.
public class RingsModel<State: Sendable>: ScreenModel<State> {
  fileprivate let rings: Rings
  private let read: @Sendable (Diary, PhoneRings, Moment) throws -> State

  fileprivate init(
    _ diary: OpenDiary, _ rings: Rings, read: @escaping @Sendable (Diary, PhoneRings, Moment) throws -> State
  ) {
    (self.rings, self.read) = (rings, read)
    super.init(diary) { _, _ in nil }
  }

  public override func show() {
    let read = read
    Task {
      let phone = await rings.phone()
      tell({ try read($0, phone, $1) }, changes: false) { self.came($0) }
    }
  }

  fileprivate func came(_ state: State) { self.state = state }
}

/// What rings, what could, and how quietly.
public final class RemindersModel: RingsModel<RemindersState> {
  public init(_ diary: OpenDiary, rings: Rings) {
    super.init(diary, rings) { try $0.reminders(phone: $1, now: $2) }
  }

  public func turn(_ name: String, _ on: Bool, then answered: @escaping @MainActor (Submitted) -> Void) {
    tell({ try $0.switchReminder(name: name, on: on, now: $1) }, then: answered)
  }

  /// With the first that is on the phone asks her.
  fileprivate override func came(_ state: RemindersState) {
    super.came(state)
    guard state.groups.contains(where: { $0.rows.contains(where: \.on) }) else { return }
    Task { if await rings.ask(diary) { show() } }
  }
}

/// Why a ring did not come, read from the phone.
public final class WhyNotRingModel: RingsModel<WhyNotRingState> {
  public init(_ diary: OpenDiary, rings: Rings) {
    super.init(diary, rings) { try $0.whyNotRing(phone: $1, now: $2) }
  }
}
