import EvenfallCore
import Foundation
import Observation

/// Of what a summary is made.
struct SummaryWish: Sendable {
  let paper: SummaryPaper, range: SummaryRange, sections: [String]?
}

/// The very page that would be handed over, and its pictures. Those before stay until the next are drawn.
@MainActor @Observable public final class SummaryPage {
  private(set) var made: SummaryPages?
  /// What draws it; absent before it was made, and where nothing goes in.
  private(set) var pages: Pages?
  /// A picture a page; none before the first is drawn.
  private(set) var drawn: [DrawnPage] = []
  /// That it could not be made, or not be drawn.
  private(set) var cannot = false
  /// Whether it is drawn so large that it can be read.
  var large = false
  private let printed: @Sendable (SummaryWish) async throws -> SummaryPages
  @ObservationIgnored private var wanted: SummaryWish?
  @ObservationIgnored private var making = false
  @ObservationIgnored private var drawnOf: (pages: UUID, dots: Double)?

  convenience init(_ diary: OpenDiary) {
    self.init { wish in
      let now = diary.now()
      return try await diary.askAside {
        try $0.summaryPages(paper: wish.paper, range: wish.range, sections: wish.sections, now: now)
      }
    }
  }
  init(_ printed: @escaping @Sendable (SummaryWish) async throws -> SummaryPages) { self.printed = printed }

  /// One is made at a time, and of what she chose meanwhile only the last.
  func make(_ wish: SummaryWish) {
    wanted = wish
    guard !making else { return }
    making = true
    Task {
      while let wish = wanted {
        wanted = nil
        let next = try? await printed(wish), pages = await Self.opened(next)
        if wanted == nil { take(next, pages) }
      }
      making = false
    }
  }

  private func take(_ next: SummaryPages?, _ pages: Pages?) {
    guard let next, next.pdf.isEmpty || pages != nil else { return cannot = true }
    if next != made || cannot { (made, self.pages) = (next, pages) }
    if next.pdf.isEmpty { drawn = [] }
    cannot = false
  }
  private nonisolated static func opened(_ made: SummaryPages?) async -> Pages? { made.flatMap { Pages($0.pdf) } }

  /// Draws what was made, so many dots wide; once it stands so, nothing is drawn again.
  func draw(across dots: Double) async {
    guard let pages else { return }
    if let drawnOf, drawnOf == (pages.id, dots) { return }
    let next = await pages.drawn(across: dots)
    guard !Task.isCancelled, pages === self.pages else { return }
    if let next { (drawn, drawnOf) = (next, (pages.id, dots)) } else { cannot = true }
  }
}
