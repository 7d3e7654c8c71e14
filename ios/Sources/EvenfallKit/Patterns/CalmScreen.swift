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
    }
    .headed(model.state?.title ?? "")
  }
}
