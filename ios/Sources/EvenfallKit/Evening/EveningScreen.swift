import EvenfallCore
import SwiftUI

/// A plan for tonight: small steps in the order of the evening, and what eased her legs before.
public struct EveningScreen: View {
  @State private var model: EveningModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  public init(_ model: EveningModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      Quietly([state.line, state.review])
      SideButton(state.check.words, icon: .warn, ink: sky.colours.urgent, wide: true) { around.go(state.check.place) }
      ForEach(Array(state.steps.enumerated()), id: \.element.id) { place, step in
        if place == 0 || state.steps[place - 1].when != step.when { SectionTitle(step.when) }
        Step(step: step) { around.go($0) }
      }
      if !state.relief.isEmpty {
        TitledCard(title: state.reliefLabel) {
          ForEach(Array(state.relief.enumerated()), id: \.offset) {
            LineRow($0.element.title, note: $0.element.line, spoken: $0.element.spoken)
          }
          Words(state.reliefNote, .note, ink: sky.colours.ink2)
        }
      }
      Ways(actions: state.actions) { around.go($0) }
    }
    .headed(model.state?.title ?? "")
  }
}

/// One step: what to do, why it stands here tonight, what it rests on; a press leads on where it leads anywhere.
private struct Step: View {
  let step: EveningStep, go: @MainActor (Place) -> Void

  var body: some View {
    let action = step.action
    let press: (@MainActor () -> Void)? = if let action { { go(action.place) } } else { nil }
    return TonedCard(spoken: step.spoken, deed: action?.words, onPress: press) {
      Words(step.line.words, .strong)
      Words(step.why, .label)
      Footing(line: step.line)
      if let action { CardDeed(action.words) }
    }
  }
}
