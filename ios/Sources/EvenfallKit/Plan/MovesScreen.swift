import EvenfallCore
import SwiftUI

/// What a mark would move, in a sheet: she keeps it, or leaves everything as it is.
struct MovesScreen: View {
  @State private var model: MovesModel
  let onClose: @MainActor () -> Void
  @Environment(\.around) private var around

  init(_ model: MovesModel, onClose: @escaping @MainActor () -> Void) {
    (_model, self.onClose) = (State(initialValue: model), onClose)
  }

  var body: some View {
    let state = model.state
    Sheet(state?.title ?? "", onClose: onClose) {
      if let trouble = model.trouble { Trouble(words: trouble) { if state == nil { model.show() } else { keep() } } }
      if let state {
        Words(state.line)
        Moving(label: state.movesLabel, moves: state.moves)
      }
    } foot: {
      if let state { Confirming(confirm: state.confirm, leave: state.leave, onConfirm: keep, onLeave: onClose) }
    }
    .task { model.show() }
    .onChange(of: model.isGone) { _, gone in if gone { onClose() } }
  }

  private func keep() {
    model.keep {
      onClose()
      around.answered($0)
    }
  }
}
