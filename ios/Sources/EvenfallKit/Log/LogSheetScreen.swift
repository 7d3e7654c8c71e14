import EvenfallCore
import SwiftUI

/// The sheet of things to log: what she used last, then everything.
public struct LogSheetScreen: View {
  @State private var model: LogSheetModel
  let onClose: @MainActor () -> Void
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  public init(_ model: LogSheetModel, onClose: @escaping @MainActor () -> Void) {
    _model = State(initialValue: model)
    self.onClose = onClose
  }

  public var body: some View {
    Sheet(model.state?.title ?? "", onClose: onClose) {
      if let trouble = model.trouble { Trouble(words: trouble) { model.show() } }
      if let state = model.state { rows(state) }
    }
    .shown(model)
  }

  @ViewBuilder private func rows(_ state: LogSheetState) -> some View {
    if !state.last.isEmpty {
      SectionTitle(state.lastLabel)
      let each = ForEach(state.last, id: \.kind) { kind in
        SideButton(kind.words, icon: kind.pillar.icon, ink: kind.pillar.colour(sky)) { go(kind) }
      }
      if large { VStack(spacing: 8) { each } } else { Wrapping(down: 8) { each } }
    }
    ForEach(Array(state.groups.enumerated()), id: \.offset) { _, group in
      SectionTitle(group.title).padding(.top, 8)
      ForEach(group.kinds, id: \.kind) { kind in
        LineRow(kind.words, icon: kind.pillar.icon, ink: kind.pillar.colour(sky), onPress: { go(kind) })
      }
    }
  }

  private func go(_ kind: KindChoice) { around.go(.form(kind: kind.kind)) }
}
