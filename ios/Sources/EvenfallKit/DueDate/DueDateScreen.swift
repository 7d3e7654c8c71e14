import EvenfallCore
import SwiftUI

/// The due date: the one in use, how each was found, the ways to a new one. Old dates stay, with their reasons.
public struct DueDateScreen: View {
  @State private var model: DueDateModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  public init(_ model: DueDateModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      let ink2 = sky.colours.ink2
      if let due = state.inUse {
        TonedCard {
          Words(due.label, .label, ink: ink2)
          Words(due.date, .display)
          Words(due.makes, .label, ink: ink2)
        }
      }
      if !state.history.isEmpty { SectionTitle(state.historyLabel) }
      ForEach(Array(state.history.enumerated()), id: \.offset) { Account(account: $0.element) }
      ForEach(Array(state.notes.enumerated()), id: \.offset) { Words($0.element, .label, ink: ink2) }
      SectionTitle(state.waysLabel)
      OpenCard {
        ForEach(Array(state.ways.enumerated()), id: \.offset) { _, way in
          LineRow(way.words, icon: .calendar, onPress: { around.go(way.place) })
        }
      }
      Words(state.convention, .note, ink: ink2)
    }
    .headed(model.state?.title ?? "")
  }
}

private struct Account: View {
  let account: DueAccount
  @Environment(\.sky) private var sky

  var body: some View {
    let c = sky.colours
    return TonedCard {
      Eyebrow(
        words: account.title, icon: account.inUse ? .check : .clock, ink: account.inUse ? c.primary : c.ink2)
      ForEach(Array(account.lines.enumerated()), id: \.offset) { Words($0.element, .label, ink: c.ink2) }
      Words(account.reason, .label)
    }
  }
}
