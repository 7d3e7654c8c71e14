import EvenfallCore
import SwiftUI

/// Urgent help: asks nothing and waits for nothing.
public struct UrgentHelpScreen: View {
  @State private var model: UrgentHelpModel
  @State private var all = false
  let sign: String?
  let dial: @MainActor (String) -> Void
  @Environment(\.inSight) private var inSight
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large
  @Environment(\.verticalSizeClass) private var tall

  public init(_ model: UrgentHelpModel, sign: String? = nil, dial: @escaping @MainActor (String) -> Void) {
    (_model, self.sign, self.dial) = (State(initialValue: model), sign, dial)
  }

  public var body: some View {
    Page {
      if let state = model.state { content(state) }
    } foot: {
      if let state = model.state {
        VStack(alignment: .leading, spacing: 8) {
          Words(state.notSure, .label, ink: sky.colours.ink2)
          calls(atHand(state))
        }
      }
    }
    .headed(Heading(title: model.state?.title ?? "", settings: false, bar: !sky.deep, help: false))
    .task(id: Reason(changes: model.diary?.changes.count ?? 0, inSight: inSight)) { await model.show() }
  }

  @ViewBuilder private func content(_ state: UrgentHelpState) -> some View {
    if let sign { Words(sign, .lead, ink: sky.colours.urgent) }
    if let opening = state.opening { Words(opening, .strong) }
    ForEach(Array((all ? state.all : state.lists).enumerated()), id: \.offset) { Signs(list: $0.element) }
    if !all { SideButton(state.allLabel) { all = true } }
    ForEach(Array(state.notes.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
    calls(state.calls.filter { !atHand(state).contains($0) })
    if !state.talk.isEmpty {
      SectionTitle(state.talkTitle)
      calls(state.talk)
    }
  }

  /// Two at hand, the emergency number the lowest; at large text or sideways one, so that the signs can be read.
  private func atHand(_ state: UrgentHelpState) -> [Call] {
    guard let first = state.calls.first, let last = state.calls.last else { return [] }
    return large || tall == .compact || first == last ? [last] : [first, last]
  }

  private func calls(_ calls: [Call]) -> Calls { Calls(calls: calls, dial: dial) }
  private struct Reason: Hashable {
    let changes: Int, inSight: Bool
  }
}

private struct Signs: View {
  let list: SignList
  @Environment(\.sky) private var sky

  var body: some View {
    let look = list.tone.colours(sky), quiet = sky.deep ? sky.colours.ink2 : look.onCard  // the night's light budget
    return OpenCard(ground: look.card) {
      Words(list.title, .lead, ink: look.onCard).accessibilityAddTraits(.isHeader)
      ForEach(Array(list.signs.enumerated()), id: \.offset) { Point($0.element, ink: quiet) }
    }
  }
}
