import EvenfallCore
import SwiftUI

/// Her care plan: whose it is, what is offered when and how it stands, and where countries differ.
public struct PlanScreen: View {
  @State private var model: PlanModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  public init(_ model: PlanModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      if !state.whose.isEmpty { Whose(state: state) { around.go($0) } }
      if let notice = state.notice { CoreCard(notice) { around.go($0) } }
      ForEach(Array(state.groups.enumerated()), id: \.offset) { _, group in
        SectionTitle(group.title)
        if !group.line.isEmpty { Words(group.line, .label, ink: sky.colours.ink2).padding(.horizontal, 4) }
        Nodes(nodes: group.nodes, marks: Marks(model, around))
      }
      if !state.differences.isEmpty {
        SectionTitle(state.differencesLabel)
        OpenCard {
          ForEach(Array(state.differences.enumerated()), id: \.offset) { Point($0.element, .label) }
        }
      }
      if let empty = state.empty { InvitationCard(empty) { around.go($0) } }
    }
    .headed(model.state?.title ?? "")
  }
}

/// Whose plan it is, whose word comes before it, and what changes it.
private struct Whose: View {
  let state: PlanState, go: @MainActor (Place) -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    let change = state.change
    let press: (@MainActor () -> Void)? = if let change { { go(change.place) } } else { nil }
    TonedCard(deed: change?.words, onPress: press) {
      Words(state.whose, .title)
      ForEach(Array(state.whoseLines.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
      if let change { CardDeed(change.words) }
    }
  }
}
