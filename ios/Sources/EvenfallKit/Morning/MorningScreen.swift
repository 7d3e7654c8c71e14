import EvenfallCore
import SwiftUI

/// The morning after: what the night already holds, and a few coarse steps that finish it.
public struct MorningScreen: View {
  @State private var model: MorningModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  @Environment(\.scenePhase) private var phase
  public init(_ model: MorningModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      TonedCard {
        PillarEyebrow(words: state.foundLabel, pillar: .legs)
        ForEach(Array(state.found.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
      }
      if let trouble = model.sleep.trouble { Trouble(words: trouble) }
      OpenCard { FormFields(model: model.sleep, onKept: kept) }
    } foot: { state in
      VStack(spacing: 8) {
        MainButton(state.done) { model.sleep.save(onKept: kept) }
        if let quiet = state.quiet {
          SideButton(quiet.words) {
            model.quiet(quiet.id) { tapped in
              around.back?()
              around.say(Said(words: tapped.words, undo: tapped.undo))
            }
          }
        }
      }
    }
    .headed(model.state?.title ?? "", line: model.state?.night ?? "")
    .onChange(of: phase) { _, now in if now != .active { model.sleep.keepDraft() } }
    .onDisappear { model.sleep.keepDraft() }
  }

  /// The way back comes first: an urgent sign leads on from there.
  private func kept(_ kept: Kept) {
    around.back?()
    around.keep(kept)
  }
}
