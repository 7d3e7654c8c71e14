import EvenfallCore

/// The summary for her midwife, of the days she chose.
public final class SummaryModel: ScreenModel<SummaryState> {
  private var range = SummaryRange.fourWeeks

  public init(_ diary: OpenDiary) {
    super.init(diary) { try $0.summary(range: .fourWeeks, sections: nil, now: $1) }
  }

  public override func show() {
    let range = range
    tell({ try $0.summary(range: range, sections: nil, now: $1) }, changes: false) { self.state = $0 }
  }

  func choose(_ days: SummaryRange) {
    range = days
    show()
  }
}
