import EvenfallCore
import SwiftUI

/// The nights of a week, and of six.
public struct NightsScreen: View {
  @State private var model: NightsModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  public init(_ model: NightsModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      PatternTabs(tabs: state.tabs)
      WeekCardOf(
        week: state.week, figures: state.figures, bars: state.bars, ink: sky.colours.rest, onWeek: model.showWeek
      ) {
        let notes = [state.lostNote, state.efficiency].compactMap { $0 }
        ForEach(notes, id: \.self) { Words($0, .note, ink: sky.colours.ink2) }
      }
      if let empty = state.empty { InvitationCard(empty) { around.go($0) } }
      if let strip = state.strip {
        OpenCard {
          Charted(strip.words, points: strip.points) {
            HeatStrip(chart: strip)
          } key: {
            Words(strip.key, .note, ink: sky.colours.ink2)
          }
        }
      }
      Sentences([state.comparison, state.howCommon])
      OpenCard { LineRow(state.diary.words, icon: .source, onPress: { around.go(state.diary.place) }) }
    }
    .headed(model.state?.title ?? "")
  }
}
