import EvenfallCore
import SwiftUI

/// Stress, mood and letting go, a week at a time.
public struct CalmScreen: View {
  @State private var model: CalmModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  public init(_ model: CalmModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      PatternTabs(tabs: state.tabs)
      WeekCardOf(
        week: state.week, figures: state.figures, bars: state.bars, ink: sky.colours.calm, onWeek: model.showWeek
      ) {}
      if let empty = state.empty { InvitationCard(empty) { around.go($0) } }
      Sentences(state.changes)
      if let checks = state.checks { Checks(trend: checks) }
      OpenCard {
        LineRow(state.start.words, icon: .calm, ink: sky.colours.calm) { around.go(state.start.place) }
        Between()
        LineRow(state.check.words, icon: .question, ink: sky.colours.calm) { around.go(state.check.place) }
      }
    }
    .headed(model.state?.title ?? "")
  }
}

/// What her mood checks came to, scale by scale.
private struct Checks: View {
  let trend: MoodTrend
  @Environment(\.sky) private var sky

  var body: some View {
    OpenCard {
      PillarEyebrow(words: trend.title, pillar: .calm)
        .accessibilityElement(children: .combine).accessibilityAddTraits(.isHeader)
      ForEach(Array(trend.scales.enumerated()), id: \.offset) { _, scale in
        Words(scale.title, .strong).padding(.top, 8).accessibilityAddTraits(.isHeader)
        Charted(scale.chart.words, points: scale.chart.points) { Bands(chart: scale.chart, ink: sky.colours.calm) }
      }
      Words(trend.whose, .note, ink: sky.colours.ink2)
    }
  }
}
