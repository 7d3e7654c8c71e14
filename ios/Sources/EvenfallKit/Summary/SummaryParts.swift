import EvenfallCore
import SwiftUI

/// What goes in: each part with its switch, and what it says below.
struct SummaryParts: View {
  let state: SummaryState, model: SummaryModel

  var body: some View {
    SectionTitle(state.sectionsLabel)
    ForEach(state.sections, id: \.id) { Part(part: $0, model: model) }
    if let nothing = state.nothingIn { TonedCard { Words(nothing) }.announced(nothing) }
    Quietly(state.foot)
  }
}

private struct Part: View {
  let part: SummaryPart, model: SummaryModel
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  var body: some View {
    let on = Binding(get: { model.goesIn(part) }, set: { model.turn(part, on: $0) })
    return OpenCard {
      SwitchRow(part.title, ink: part.urgent ? sky.colours.urgent : nil, header: true, on: on)
      if part.on {
        PartCharts(part: part)
        ForEach(Array(part.lines.enumerated()), id: \.offset) { _, line in
          if large { Words(line, .label) } else { Point(line, .label) }  // a dot takes the room of long words
        }
      }
    }
  }
}

/// What a part shows as a drawing; its title stands over it already.
struct PartCharts: View {
  let part: SummaryPart
  @Environment(\.sky) private var sky

  var body: some View {
    if let bars = part.bars {
      Charted(bars.words, points: bars.points, titled: false) { WeekBars(chart: bars, ink: sky.colours.legs) }
    }
    if let bands = part.bands {
      Charted(bands.words, points: bands.points, titled: false) { Bands(chart: bands, ink: sky.colours.iron) }
    }
  }
}
