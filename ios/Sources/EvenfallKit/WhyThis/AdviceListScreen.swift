import EvenfallCore
import SwiftUI

/// Everything that may be said by itself, by what it means.
public struct AdviceListScreen: View {
  @State private var model: AdviceListModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  public init(_ model: AdviceListModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      Words(state.opening, .label, ink: sky.colours.ink2).padding(.horizontal, 4)
      ForEach(Array(state.groups.enumerated()), id: \.offset) { _, group in
        let look = group.tone.colours(sky)
        Eyebrow(words: group.title, icon: look.icon, ink: group.tone == .plain ? sky.colours.ink2 : look.ink)
          .padding(4)
          .accessibilityElement(children: .combine).accessibilityAddTraits(.isHeader)
        OpenCard {
          ForEach(group.rows, id: \.rule) { row in LineRow(row.title, note: row.note) { around.go(row.place) } }
        }
      }
    }
    .headed(model.state?.title ?? "")
  }
}
