import EvenfallCore
import SwiftUI

/// Tonight: for the dark. One tap keeps it; no clock, nothing that moves, the phone's light turned low.
public struct TonightScreen: View {
  @State private var model: TonightModel
  let dimming: any Dimming, onClose: @MainActor () -> Void
  @Environment(\.around) private var around
  @Environment(\.inSight) private var inSight
  @Environment(\.scenePhase) private var phase

  public init(_ model: TonightModel, dimming: any Dimming, onClose: @escaping @MainActor () -> Void) {
    (_model, self.dimming, self.onClose) = (State(initialValue: model), dimming, onClose)
  }

  public var body: some View {
    GeometryReader { room in
      ScrollView {
        VStack(spacing: 0) {
          if let trouble = model.trouble { Trouble(words: trouble) { model.show() } }
          if let state = model.state { TonightCards(state: state, kept: model.kept, taps: taps) }
        }
        .frame(maxWidth: 520)
        .padding(.horizontal, Look.margin).padding(.vertical, 8)
        .frame(maxWidth: .infinity, minHeight: room.size.height)
      }
    }
    .background(Sky.deepNight.colours.bg)
    .environment(\.sky, .deepNight)
    .sensoryFeedback(.success, trigger: model.kept)
    .shown(model)
    .headed(Heading(title: model.state?.night ?? "", settings: false, bar: false, quiet: true))
    .onChange(of: inSight && phase == .active, initial: true) { _, lit in
      if lit { dimming.lower() } else { dimming.giveBack() }
    }
    .onDisappear { dimming.giveBack() }
  }

  private var taps: Taps {
    let undo: (@MainActor () -> Void)? = if model.undo != nil { { model.takeBack() } } else { nil }
    return Taps(tap: { model.tap($0) }, undo: undo, close: onClose, go: { around.go($0) })
  }
}

/// What can be pressed at night; `undo` is absent while there is nothing to take back.
struct Taps {
  let tap: @MainActor (String) -> Void, undo: (@MainActor () -> Void)?
  let close: @MainActor () -> Void, go: @MainActor (Place) -> Void
}
