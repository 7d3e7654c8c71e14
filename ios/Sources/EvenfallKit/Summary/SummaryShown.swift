import EvenfallCore
import SwiftUI

/// What her midwife reads on this screen: the summary page by page, or its squares for a camera.
public struct HandedOver: Sendable {
  let state: SummaryState, squares: SummarySquares?
  var parts: [SummaryPart] { state.sections.filter(\.on) }
}

/// The summary in large letters, while nothing else of the app can be reached but Urgent help. The phone stays on; how
/// bright it is stays hers.
struct SummaryShown: View {
  let handed: HandedOver, model: EvenfallModel
  @State private var helping = false

  var body: some View {
    let around = around
    return Framed(around) { _ in
      if helping {
        Help(model: model)
      } else if let squares = handed.squares {
        Scanned(squares: squares, state: handed.state)
      } else {
        Read(state: handed.state, parts: handed.parts)
      }
    }
    .accessibilityAction(.escape) { around.back?() }
    .onAppear { model.phone.dimming.stayOn(true) }
    .onDisappear { model.phone.dimming.stayOn(false) }
  }

  private var around: Around {
    var around = Around(chrome: model.chrome, language: model.door.language, now: model.door.clock)
    let (helping, model) = ($helping, model)
    around.goTo = { if $0 == .in(.urgentHelp) { helping.wrappedValue = true } }
    around.back = { if helping.wrappedValue { helping.wrappedValue = false } else { model.takeBack() } }
    return around
  }
}

/// One part a page.
private struct Read: View {
  let state: SummaryState, parts: [SummaryPart]
  @State private var place = 0
  @Environment(\.sky) private var sky

  var body: some View {
    let part = parts.indices.contains(place) ? parts[place] : nil
    return Page {
      if let part {
        if let page = part.page { Words(page, .label, ink: sky.colours.ink2).announced(page) }
        if part.bars != nil || part.bands != nil { OpenCard { PartCharts(part: part) } }
        ForEach(Array(part.lines.enumerated()), id: \.offset) { Words($0.element, .title) }
      }
    } foot: {
      VStack(spacing: 8) {
        if place + 1 < parts.count { MainButton(state.next) { place += 1 } }
        if place > 0 { SideButton(state.previous, wide: true) { place -= 1 } }
      }
    }
    .id(place)  // each is read from its beginning
    .headed(Heading(title: part?.title ?? "", settings: false, bar: false))
  }
}

/// The squares, as large as the screen lets them be.
private struct Scanned: View {
  let squares: SummarySquares, state: SummaryState

  var body: some View {
    GeometryReader { room in
      let side = max(min(room.size.width, room.size.height, Look.reading) - 2 * Look.margin, Look.leastSquares)
      ScrollView {
        VStack(spacing: 16) {
          Squares(dark: squares.dark, side: Int(squares.side)).frame(width: side, height: side)
            .accessibilityElement(children: .ignore).accessibilityLabel(squares.spoken)
            .accessibilityAddTraits(.isImage)
          Words(state.squaresNote, .lead, align: .center)
        }
        .padding(Look.margin).frame(maxWidth: .infinity)
      }
    }
    .headed(Heading(title: state.title, settings: false, bar: false))
  }
}
