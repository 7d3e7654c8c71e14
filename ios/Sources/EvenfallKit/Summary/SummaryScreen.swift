import EvenfallCore
import SwiftUI

/// The summary for her midwife: what stands in it, part by part, to be read together.
public struct SummaryScreen: View {
  @State private var model: SummaryModel
  public init(_ model: SummaryModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      Quietly([state.about])
      SectionTitle(state.rangesLabel)
      Wrapping {
        ForEach(Array(state.ranges.filter { !$0.range.isOfHerOwn }.enumerated()), id: \.offset) { _, days in
          ChoiceChip(days.words, chosen: days.here) { model.choose(days.range) }
        }
      }
      SectionTitle(state.sectionsLabel)
      ForEach(Array(state.sections.enumerated()), id: \.offset) { Part(part: $0.element) }
      Quietly(state.foot)
    }
    .headed(model.state?.title ?? "", line: model.state?.covers ?? "")
  }
}

private struct Part: View {
  let part: SummaryPart
  @Environment(\.sky) private var sky

  var body: some View {
    OpenCard {
      Words(part.title, .lead, ink: part.urgent ? sky.colours.urgent : sky.colours.ink)
        .accessibilityAddTraits(.isHeader)
      if let bars = part.bars {
        Charted(bars.words, points: bars.points) { WeekBars(chart: bars, ink: sky.colours.legs) }
      }
      if let bands = part.bands {
        Charted(bands.words, points: bands.points) { Bands(chart: bands, ink: sky.colours.iron) }
      }
      ForEach(Array(part.lines.enumerated()), id: \.offset) { Point($0.element, .label) }
    }
  }
}

extension SummaryRange {
  fileprivate var isOfHerOwn: Bool { if case .between = self { true } else { false } }
}
