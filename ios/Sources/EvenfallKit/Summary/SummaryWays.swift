import EvenfallCore
import SwiftUI

/// The ways to hand it over: as a file, on this screen, as squares.
struct SummaryWays: View {
  let state: SummaryState, model: SummaryModel, onShow: @MainActor (HandedOver) -> Void
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  var body: some View {
    SectionTitle(state.formsLabel)
    Wrapping {
      ForEach(Array(state.forms.enumerated()), id: \.offset) { _, one in
        ChoiceChip(one.words, chosen: one.form == model.form) { model.choose(one.form) }
      }
    }
    if model.form == .pdf {
      SectionTitle(state.papersLabel)
      Wrapping {
        ForEach(Array(state.papers.enumerated()), id: \.offset) { _, one in
          ChoiceChip(one.words, chosen: one.paper == model.paper) { model.choose(one.paper) }
        }
      }
    }
    MainButton(state.share, icon: .share) { model.hand { around.say(Said(words: $0, undo: nil)) } }
      .disabled(nothing)
    Making(state: state, share: model.share)
    quiet(state.shareNote)
    Seal(state: state, model: model)
    if !nothing {
      SideButton(state.show, icon: .source) { model.toRead(then: onShow) }
      quiet(state.showNote)
      if let squares = state.squares { SideButton(squares, icon: .scan) { model.toScan(then: onShow) } }
      quiet(state.squaresNote)
    }
  }

  /// Whether there is nothing to hand over.
  private var nothing: Bool { state.nothingIn != nil }

  private func quiet(_ words: String) -> some View {
    Words(words, .label, ink: sky.colours.ink2).padding(.horizontal, 4)
  }
}

/// That the file takes its time, or why there is none.
private struct Making: View {
  let state: SummaryState, share: SummaryShare

  var body: some View {
    if share.making { Words(state.making, .strong).announced(state.making) }
    if share.notMade { TonedCard(tone: .ask) { Words(state.notMade, .strong) }.announced(state.notMade) }
  }
}

/// The switch that locks the file, and the six groups that open it.
private struct Seal: View {
  let state: SummaryState, model: SummaryModel
  @Environment(\.sky) private var sky

  var body: some View {
    OpenCard {
      SwitchRow(
        state.seal, note: state.sealNote, on: Binding(get: { model.groups != nil }, set: { model.seal($0) }))
      if let groups = model.groups {
        Groups(groups).accessibilityElement(children: .combine)
        ForEach(model.share.refused, id: \.field) {
          Words($0.words, .strong, ink: sky.colours.urgent).announced($0.words)
        }
        QuietButton(state.sealAnother) { model.another() }
        Words(state.sealOpens, .label, ink: sky.colours.ink2)
      }
    }
  }
}
