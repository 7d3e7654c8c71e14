import EvenfallCore
import SwiftUI

/// Movement, a week at a time.
public struct MovementScreen: View {
  @State private var model: MovementModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  public init(_ model: MovementModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      PatternTabs(tabs: state.tabs)
      WeekCardOf(
        week: state.week, figures: state.figures, bars: state.bars, ink: sky.colours.move, onWeek: model.showWeek
      ) {}
      if let empty = state.empty { InvitationCard(empty) { around.go($0) } }
      Sentences([state.counted] + state.kinds)
      Sentences([state.caution])
    }
    .headed(model.state?.title ?? "")
  }
}
