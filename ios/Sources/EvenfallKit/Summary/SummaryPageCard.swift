import EvenfallCore
import SwiftUI

/// The page as it will be printed, small beside what it covers, or large enough to read.
struct SummaryPageCard: View {
  let state: SummaryState, page: SummaryPage, paper: SummaryPaper
  @Environment(\.largeText) private var largeText

  var body: some View {
    OpenCard {
      if state.nothingIn != nil {
        Covers(state: state)
      } else if page.cannot {
        Words(state.noPage, .label).announced(state.noPage)
        Covers(state: state)
      } else if page.large {
        beside
        Every(page: page, paper: paper)
      } else if largeText {
        First(page: page, paper: paper)
        beside
      } else {
        HStack(alignment: .top, spacing: 16) {
          First(page: page, paper: paper)
          VStack(alignment: .leading, spacing: 4) { beside }
        }
      }
    }
  }

  @ViewBuilder private var beside: some View {
    Covers(state: state)
    QuietButton(page.large ? state.readSmall : state.readLarge) { page.large.toggle() }
  }
}

/// Whose words these are, and of which days.
private struct Covers: View {
  let state: SummaryState

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Badge(state.selfReported)
      Words(state.covers, .label)
    }
    .accessibilityElement(children: .combine)
  }
}

/// The first page; a screen reader hears of all of them.
private struct First: View {
  let page: SummaryPage, paper: SummaryPaper

  var body: some View {
    PrintedSheet(
      picture: page.drawn.first, width: Look.page, tall: page.tall(0, paper),
      spoken: page.made?.spoken.joined(separator: " ")
    )
    .drawing(page, Look.page)
  }
}

/// All of them, first seen from where reading begins.
private struct Every: View {
  let page: SummaryPage, paper: SummaryPaper
  /// Between two of them, as a part of their width.
  private static let gap = 0.02

  var body: some View {
    let spoken = page.made?.spoken ?? [], places = 0..<max(spoken.count, 1)
    let tall = places.map { page.tall($0, paper) }.reduce(0, +) + Double(places.count - 1) * Self.gap
    GeometryReader { room in
      let width = room.size.width * Look.readPage
      ScrollView(.horizontal) {
        VStack(spacing: width * Self.gap) {
          ForEach(places, id: \.self) { place in
            PrintedSheet(
              picture: page.drawn.indices.contains(place) ? page.drawn[place] : nil, width: width,
              tall: page.tall(place, paper), spoken: spoken.indices.contains(place) ? spoken[place] : nil)
          }
        }
      }
      .drawing(page, width)
    }
    .aspectRatio(1 / (Look.readPage * tall), contentMode: .fit)
  }
}

extension SummaryPage {
  /// How many times as high as wide a page is: as its picture, and before there is one as the paper.
  fileprivate func tall(_ place: Int, _ paper: SummaryPaper) -> Double {
    if drawn.indices.contains(place) { return drawn[place].tall }
    return switch paper {
    case .a4: 297.0 / 210
    case .letter: 11 / 8.5
    }
  }
}

extension View {
  /// Has the page drawn for so many points, when it was made and when they are others.
  fileprivate func drawing(_ page: SummaryPage, _ width: Double) -> some View {
    modifier(Drawing(page: page, width: width))
  }
}
private struct Drawing: ViewModifier {
  let page: SummaryPage, width: Double
  @Environment(\.displayScale) private var scale

  func body(content: Content) -> some View {
    let dots = width * Double(scale)
    content.task(id: Wish(pages: page.pages?.id, dots: dots)) { await page.draw(across: dots) }
  }
  private struct Wish: Hashable {
    let pages: UUID?, dots: Double
  }
}
