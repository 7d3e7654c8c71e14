import EvenfallCore
import SwiftUI

/// One window of her plan: when it is, what it is, what she can say of it, and where that comes from.
public struct WindowScreen: View {
  @State private var model: WindowModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  public init(_ model: WindowModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { cards($0) }
      .headed(model.state?.title ?? "")
  }

  @ViewBuilder private func cards(_ state: WindowState) -> some View {
    Standing(node: state.node, marks: Marks(model, around))
    ForEach(Array(state.about.enumerated()), id: \.offset) { _, words in TonedCard { Words(words) } }
    if state.node.acts.contains(where: { $0.id == WindowModel.had }) { OpenCard { hadOn(state.hadOn) } }
    SectionTitle(state.sourceLabel)
    TonedCard {
      ForEach(Array(state.source.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
      if !state.evidence.isEmpty { Words(state.evidence, .note, ink: sky.colours.ink2) }
    }
    OpenCard { LineRow(state.plan.words, icon: .timeline) { around.go(state.plan.place) } }
  }

  /// The day she had it, if she knows it: choosing one says that she did.
  private func hadOn(_ label: String) -> some View {
    let field = DrawnField(id: "on", label: label, help: nil, required: false, shape: .date, value: nil)
    return FieldView(field: field, value: model.day, note: model.refused) {
      model.hadOn($0, ask: { around.go($0) }) { around.answered($0) }
    }
  }
}

/// When it is and how it stands, and what she can say of it.
private struct Standing: View {
  let node: Node, marks: Marks
  @Environment(\.sky) private var sky

  var body: some View {
    OpenCard {
      VStack(alignment: .leading, spacing: 6) {
        Eyebrow(
          words: node.when, icon: node.state.icon, ink: node.state == .open ? sky.colours.ask : sky.colours.primary)
        ForEach(Array(node.lines.enumerated()), id: \.offset) { Words($0.element) }
      }
      .frame(maxWidth: .infinity, alignment: .leading)
      .accessibilityElement(children: .combine).said(node.spoken)
      Deeds(node: node, marks: marks)
    }
  }
}

extension NodeState {
  fileprivate var icon: Icon {
    switch self {
    case .done: .check
    case .passed: .less
    case .now, .ahead, .open: .calendar
    }
  }
}
