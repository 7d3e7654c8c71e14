import EvenfallCore
import SwiftUI

/// What she can do with a window of her plan, wherever it stands.
struct Marks {
  let go: @MainActor (Place) -> Void
  /// Says something of a window: its name, and that of the act.
  let mark: @MainActor (String, String) -> Void
  let takeBack: @MainActor (String) -> Void

  /// What a screen does with her marks.
  @MainActor init<State>(_ model: MarkModel<State>, _ around: Around) {
    go = { around.go($0) }
    mark = { model.mark($0, $1, ask: { around.go($0) }) { around.answered($0) } }
    takeBack = { model.takeBack($0) { around.answered($0) } }
  }
}

/// A stretch of the rail, with what can be said of the windows on it.
struct Nodes: View {
  let nodes: [Node], marks: Marks

  var body: some View {
    VStack(spacing: 0) {
      ForEach(Array(nodes.enumerated()), id: \.offset) { place, node in
        let press: (@MainActor () -> Void)? = if let to = node.place { { marks.go(to) } } else { nil }
        RailNode(node: node, last: place == nodes.count - 1, onPress: press) { Deeds(node: node, marks: marks) }
      }
    }
  }
}

/// What she can say of a window, and taking it back.
struct Deeds: View {
  let node: Node, marks: Marks

  var body: some View {
    if let window = node.window, !node.acts.isEmpty || node.takeBack != nil {
      Wrapping(down: 8) {
        ForEach(node.acts, id: \.id) { act in
          SideButton(act.words) { marks.mark(window, act.id) }.said(act.spoken)
        }
        if let back = node.takeBack {
          QuietButton(back, icon: .undo) { marks.takeBack(window) }.said("\(back), \(node.title)")
        }
      }
      .padding(.top, 8)
    }
  }
}
