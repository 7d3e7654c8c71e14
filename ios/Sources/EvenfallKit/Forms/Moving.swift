import SwiftUI

/// What would move, each from and to; nothing where nothing does.
struct Moving: View {
  let label: String, moves: [String]

  var body: some View {
    if !moves.isEmpty {
      OpenCard {
        Words(label, .strong)
        ForEach(Array(moves.enumerated()), id: \.offset) { Words($0.element, .label) }
      }
    }
  }
}

/// Keeps what would move something, or leaves everything as it is.
struct Confirming: View {
  let confirm: String, leave: String, onConfirm: @MainActor () -> Void, onLeave: @MainActor () -> Void

  var body: some View {
    VStack(spacing: 8) {
      MainButton(confirm, onPress: onConfirm)
      SideButton(leave, onPress: onLeave)
    }
  }
}
