import EvenfallCore
import SwiftUI

/// A week: what changes, what to expect, what is usually offered; and the weeks beside it.
public struct WeekScreen: View {
  @State private var model: WeekModel
  @Environment(\.around) private var around
  @Environment(\.largeText) private var large
  @Environment(\.sky) private var sky
  public init(_ model: WeekModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      lies(state)
      Quietly([state.review])
      ForEach(Array(state.sections.enumerated()), id: \.offset) { KnownSection(section: $0.element) }
      if state.empty == nil { offered(state) }
      if large { WeekTurns(state: state, turn: model.turn(to:)) }  // they would leave no room to read above them
      if let empty = state.empty { InvitationCard(empty) { around.go($0) } }
    } foot: { state in
      if !large { WeekTurns(state: state, turn: model.turn(to:)) }
    }
    .id(model.turn)
    .headed(model.state?.title ?? "")
    .onChange(of: model.turn) { AccessibilityNotification.Announcement(model.state?.title ?? "").post() }
  }

  /// Where the week lies, and whether it is hers.
  @ViewBuilder private func lies(_ state: WeekState) -> some View {
    if !state.line.isEmpty || state.here != nil {
      VStack(alignment: .leading, spacing: 4) {
        if !state.line.isEmpty { Words(state.line) }
        if let here = state.here { Eyebrow(words: here, icon: .check, ink: sky.colours.primary) }
      }
      .padding(.horizontal, 4).accessibilityElement(children: .combine)
    }
  }

  private func offered(_ state: WeekState) -> some View {
    TitledCard(title: state.offeredLabel) {
      Words(state.offeredWhose, .note, ink: sky.colours.ink2)
      KnownLines(state.offered)
      if let nothing = state.nothingOffered { Words(nothing, .label) }
    }
  }
}

/// The week before, the week after, and the way back to her own.
private struct WeekTurns: View {
  let state: WeekState, turn: @MainActor (Int32?) -> Void
  @Environment(\.largeText) private var large

  var body: some View {
    VStack(spacing: 4) {
      if large {
        VStack(spacing: 8) { beside }
      } else {
        ViewThatFits(in: .horizontal) {
          HStack(spacing: 8) { beside }
          VStack(alignment: .leading, spacing: 8) { beside }
        }
      }
      if let own = state.own, case .week(let week) = own.place { QuietButton(own.words) { turn(week) } }
    }
  }

  @ViewBuilder private var beside: some View {
    if let earlier = state.earlier { SideButton(state.earlierWords, icon: .back) { turn(earlier) } }
    if !large { Spacer(minLength: 0) }
    if let later = state.later { SideButton(state.laterWords, icon: .next) { turn(later) } }
  }
}
