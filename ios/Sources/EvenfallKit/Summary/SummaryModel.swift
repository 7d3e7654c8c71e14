import EvenfallCore
import Foundation
import Observation

/// The summary for her midwife: of which days, which parts go in, and how it is handed over.
@MainActor @Observable public final class SummaryModel: ScreenModel<SummaryState> {
  /// Six groups that lock the file; absent while it is not locked.
  public private(set) var groups: String?
  public let share: SummaryShare
  /// The very page, as it would be handed over now.
  public let page: SummaryPage
  private var range = SummaryRange.fourWeeks
  private var leftOut: Set<String> = []
  private var chosenForm: SummaryForm?
  private var chosenPaper: SummaryPaper?
  private let random: @MainActor (Int) -> Data

  public convenience init(_ diary: OpenDiary, phone: Phone) {
    self.init(diary, phone: phone, page: SummaryPage(diary))
  }
  init(_ diary: OpenDiary, phone: Phone, page: SummaryPage) {
    (random, share) = (phone.random, SummaryShare(phone.files, sheet: phone.sharing))
    self.page = page
    super.init(diary) { try $0.summary(range: .fourWeeks, sections: nil, now: $1) }
  }

  public override func show() {
    read {
      self.state = $0
      self.makePage()
    }
  }
  private func makePage() { page.make(SummaryWish(paper: paper, range: range, sections: sections)) }

  // MARK: of which days

  func choose(_ days: SummaryRange) {
    range = days
    show()
  }
  func begin(on day: NaiveDate) { if let state { choose(.between(first: day, last: state.last)) } }
  func end(on day: NaiveDate) { if let state { choose(.between(first: state.first, last: day)) } }

  // MARK: what goes in

  func goesIn(_ part: SummaryPart) -> Bool { !leftOut.contains(part.id) }
  func turn(_ part: SummaryPart, on: Bool) {
    if on { leftOut.remove(part.id) } else { leftOut.insert(part.id) }
    show()
  }

  /// The parts that go in, by name; absent means all.
  private var sections: [String]? {
    leftOut.isEmpty ? nil : state?.sections.map(\.id).filter { !leftOut.contains($0) }
  }

  // MARK: how

  var form: SummaryForm { chosenForm ?? state?.forms.first?.form ?? .pdf }
  var paper: SummaryPaper { chosenPaper ?? state?.papers.first(where: \.here)?.paper ?? .a4 }
  func choose(_ form: SummaryForm) { chosenForm = form }
  func choose(_ paper: SummaryPaper) {
    chosenPaper = paper
    makePage()
  }

  func seal(_ on: Bool) {
    groups = nil
    if on { another() }
  }
  func another() {
    guard let words = suggestPassphrase(random: random(32)) else { preconditionFailure("32 bytes make a passphrase") }
    groups = words
  }

  /// Makes the file and offers it; where a receiver took it, that is kept, and `kept` is told what to say.
  func hand(then kept: @escaping @MainActor (String) -> Void) {
    guard let opens = state?.sealOpens else { return }
    let (form, paper, range, sections, groups) = (form, paper, range, sections, groups)
    let (diary, now) = (diary, diary.now())
    trouble = nil
    Task {
      do {
        try await share.hand {
          try await diary.askAside { diary in
            guard let groups else {
              return .sealed(
                files: try diary.summaryFiles(form: form, paper: paper, range: range, sections: sections, now: now))
            }
            return try diary.summarySealed(
              form: form, paper: paper, range: range, sections: sections, passphrase: groups, now: now)
          }
        } words: { made in
          if groups != nil { return opens }
          return form == .text ? made.first.map { String(decoding: $0.bytes, as: UTF8.self) } : nil
        } taken: {
          self.tell({ try $0.keepSharedSummary(form: form, range: range, sections: sections, now: $1) }, then: kept)
        }
      } catch let error as DiaryError {
        trouble = error.words
      } catch {
        trouble = unforeseenTrouble(language: diary.language)
      }
    }
  }

  /// The summary as she chose it, to be read on this screen.
  func toRead(then show: @escaping @MainActor (HandedOver) -> Void) {
    read { show(HandedOver(state: $0, squares: nil)) }
  }
  /// The same as squares; where it fits no more the screen says so.
  func toScan(then show: @escaping @MainActor (HandedOver) -> Void) {
    guard let state else { return }
    let (range, sections) = (range, sections)
    tell({ try $0.summarySquares(range: range, sections: sections, now: $1) }, changes: false) { squares in
      if let squares { show(HandedOver(state: state, squares: squares)) } else { self.show() }
    }
  }

  func forget(_ shared: SharedSummary, then said: @escaping @MainActor (String) -> Void) {
    tell({ diary, _ in try diary.forgetSharedSummary(id: shared.id) }, then: said)
  }

  private func read(then: @escaping @MainActor (SummaryState) -> Void) {
    let (range, sections) = (range, sections)
    tell({ try $0.summary(range: range, sections: sections, now: $1) }, changes: false, then: then)
  }
}
