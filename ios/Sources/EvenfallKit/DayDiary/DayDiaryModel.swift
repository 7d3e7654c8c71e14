import EvenfallCore
import Observation

/// Her diary, day by day, the newest first; days before are read when they come in sight.
@Observable public final class DayDiaryModel: ScreenModel<DayDiaryState> {
  /// The days in sight so far.
  public private(set) var days: [DayDiaryState] = []
  @ObservationIgnored private var wanted = 1
  private let first: NaiveDate?

  public init(_ diary: OpenDiary, day: NaiveDate?) {
    first = day
    super.init(diary) { try $0.dayDiary(day: day, now: $1) }
  }

  public override func show() {
    let (first, wanted) = (first, wanted)
    tell(
      { diary, now in
        var read = [try diary.dayDiary(day: first, now: now)]
        while read.count < wanted, let earlier = read.last?.earlierWritten {
          read.append(try diary.dayDiary(day: earlier, now: now))
        }
        return read
      }, changes: false
    ) {
      (self.days, self.state, self.wanted) = ($0, $0.first, $0.count)
    }
  }

  /// Reads the last day before that has entries, once.
  public func showEarlier() {
    guard wanted == days.count, let earlier = days.last?.earlierWritten else { return }
    wanted += 1
    tell({ try $0.dayDiary(day: earlier, now: $1) }, changes: false) {
      if self.days.last?.earlierWritten == earlier { self.days.append($0) }
    }
  }

  public func remove(_ row: DiaryRow, then kept: @escaping @MainActor (Kept) -> Void) {
    tell { diary, _ in
      try diary.remove(kind: row.kind, entry: row.id)
    } then: {
      if case .kept(let what) = $0 { kept(what) }
    }
  }
}
