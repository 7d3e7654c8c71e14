import EvenfallCore
import SwiftUI

/// It ended: no reason asked, nothing lost, a mistake undone from here.
public struct EndedScreen: View {
  @State private var model: EndedModel
  @Environment(\.around) private var around
  public init(_ model: EndedModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      TonedCard { ForEach(Array(state.lines.enumerated()), id: \.offset) { Words($0.element) } }
      if let sheet = state.sheet { MainButton(state.title) { around.go(.form(kind: sheet)) } }
      if !state.actions.isEmpty {
        OpenCard {
          ForEach(Array(state.actions.enumerated()), id: \.offset) { _, action in
            LineRow(action.words, onPress: { around.go(action.place) })
          }
        }
      }
      if let mistake = state.mistake { SideButton(mistake) { model.takeBack { around.keep($0) } } }
    }
    .headed(model.state?.title ?? "")
  }
}
