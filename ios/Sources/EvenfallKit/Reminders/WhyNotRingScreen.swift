import EvenfallCore
import SwiftUI

/// Why a ring did not come: what the phone says of itself, beside what the diary knows.
public struct WhyNotRingScreen: View {
  @State private var model: WhyNotRingModel
  let settings: @MainActor () -> Void
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  /// `settings` opens the phone's settings of Evenfall, where every one of these can be changed.
  public init(_ model: WhyNotRingModel, settings: @escaping @MainActor () -> Void) {
    _model = State(initialValue: model)
    self.settings = settings
  }

  public var body: some View {
    Shown(model) { state in
      Words(state.finding, .lead).padding(.horizontal, 4)
      OpenCard {
        ForEach(Array(state.reasons.enumerated()), id: \.offset) { place, reason in
          if place > 0 { Between() }
          Reason(reason: reason, onPress: reason.setting == nil ? nil : settings)
        }
      }
      ForEach(state.notes, id: \.self) { Words($0, .label, ink: sky.colours.ink2).padding(.horizontal, 4) }
      OpenCard { LineRow(state.zoneLabel, note: state.zone, icon: .clock) }
      QuietButton(state.reminders.words, icon: .bell) { around.go(state.reminders.place) }
    }
    .headed(Heading(title: model.state?.title ?? "", settings: false))
  }
}

/// One thing a ring depends on; the sign beside it stands with the words, never alone.
private struct Reason: View {
  let reason: RingReason, onPress: (@MainActor () -> Void)?
  @Environment(\.sky) private var sky

  var body: some View {
    let look = reason.tone.colours(sky)
    LineRow(
      reason.words, note: reason.line, icon: reason.tone == .ask ? .warn : look.icon ?? .clock,
      ink: reason.tone == .plain ? sky.colours.ink2 : look.ink, spoken: reason.spoken,
      onPress: onPress)
  }
}
