import EvenfallCore
import EvenfallKit
import SwiftUI

/// What she does with the summary for her midwife, in the words of any language.
extension Stage {
  private func summary(_ model: EvenfallModel) async throws -> SummaryState {
    guard let diary = model.diary else { throw StageTrouble("no diary is open") }
    let now = diary.now()
    return try await diary.ask { try $0.summary(range: .fourWeeks, sections: nil, now: now) }
  }

  /// The page of her summary that is drawn, counted from nought.
  public func printed(_ place: Int = 0) -> _Page? {
    let drawn = host.page().all.compactMap(\.page)
    return drawn.indices.contains(place) ? drawn[place] : nil
  }
  /// Waits until the page is drawn that would be handed over now.
  public func seePage(
    _ paper: SummaryPaper = .a4, _ sections: [String]? = nil, over model: EvenfallModel
  ) async throws {
    guard let diary = model.diary else { throw StageTrouble("no diary is open") }
    let now = diary.now()
    let made = try await diary.ask {
      try $0.summaryPages(paper: paper, range: .fourWeeks, sections: sections, now: now)
    }
    try await wait("the page") { $0.printed()?.pdf == made.pdf }
  }
  /// Has the page drawn so large that it can be read.
  public func readPage(over model: EvenfallModel) async throws {
    let small = printed()?.width ?? 0
    try await tap(try await summary(model).readLarge)
    try await wait("the large page") { $0.printed()?.width ?? 0 > small }
  }

  /// Chooses days of her own.
  public func chooseOwnDates(over model: EvenfallModel) async throws {
    guard let own = try await summary(model).ranges.last else { throw StageTrouble("there are no days") }
    try await tap(own.words)
  }
  public func sealSummary(over model: EvenfallModel) async throws { try await tap(try await summary(model).seal) }
  public func showSummary(over model: EvenfallModel) async throws { try await tap(try await summary(model).show) }

  /// Leaves every part out but this one.
  public func keepOnly(_ part: String?, over model: EvenfallModel) async throws {
    for one in try await summary(model).sections where one.id != part { try await tap(one.title) }
  }
  /// Shows what she wants to ask as squares.
  public func showSquares(over model: EvenfallModel) async throws {
    try await keepOnly("questions", over: model)
    guard let diary = model.diary else { throw StageTrouble("no diary is open") }
    let now = diary.now()
    let fits = try await diary.ask { try $0.summary(range: .fourWeeks, sections: ["questions"], now: now).squares }
    guard let fits else { throw StageTrouble("the questions do not fit") }
    try await tap(fits)
  }
}
