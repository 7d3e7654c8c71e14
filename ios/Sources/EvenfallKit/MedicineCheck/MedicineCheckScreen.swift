import EvenfallCore
import SwiftUI

/// Check a medicine: what it is to restless legs, how sure that is, and whom to ask.
public struct MedicineCheckScreen: View {
  @State private var model: MedicineCheckModel
  let stands: @MainActor () -> Bool
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  /// `stands` says whether she will come back to this page.
  public init(_ model: MedicineCheckModel, stands: @escaping @MainActor () -> Bool) {
    _model = State(initialValue: model)
    self.stands = stands
  }

  public var body: some View {
    Shown(model) { state in
      Name(state: state, model: model)
      if let card = state.card {
        CoreCard(card) { around.go($0) }.announced(inSentences([card.label, card.lead]))
      }
      if !state.suggestions.isEmpty {
        SectionTitle(state.suggestionsLabel)
        Wrapping(down: 8) {
          ForEach(state.suggestions, id: \.typed) { near in SideButton(near.words) { model.check(near) } }
        }
      }
      Wrapping(down: 8) {
        if let ask = state.ask { SideButton(ask, icon: .question) { model.ask { around.answered($0) } } }
        if let asked = state.asked { Done(asked) }
        if let log = state.log {
          SideButton(log.words, icon: .log) {
            model.beginLog(log.place)
            around.go(log.place)
          }
        }
      }
      if !state.basis.isEmpty {
        TitledCard(title: state.basisLabel) {
          ForEach(Array(state.basis.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
        }
      }
      Words(state.note, .label, ink: sky.colours.ink2).padding(.horizontal, 4)
    }
    .headed(model.state?.title ?? "")
    .drafted(while: stands, keep: { model.keepDraft() }, leave: { model.leave() })
  }
}

/// The name as she types it. It is not put into the phone's own saved state, which leaves the app in the clear.
private struct Name: View {
  let state: MedicineCheckState, model: MedicineCheckModel
  @FocusState private var typing: Bool
  @Environment(\.sky) private var sky

  var body: some View {
    let typed = Binding(get: { model.typed }, set: { model.type($0) })
    OpenCard {
      VStack(alignment: .leading, spacing: 0) {
        Words(state.label, .strong)
        Words(state.help, .label, ink: sky.colours.ink2)
      }
      .accessibilityElement(children: .combine).accessibilityAddTraits(.isHeader)
      TextField(state.label, text: typed, prompt: Text(verbatim: ""))
        .font(Lettering.body.font(sky)).foregroundStyle(sky.colours.ink)
        .autocorrectionDisabled().submitLabel(.search).focused($typing).onSubmit(check)
        .padding(14).frame(minHeight: Look.mainTarget)
        .framed(sky, amiss: model.refused != nil)
        .privacySensitive().hinted(model.refused)
      if let refused = model.refused { Words(refused, .button, ink: sky.colours.urgent).announced(refused) }
      MainButton(state.check, icon: .search, onPress: check)
    }
  }

  /// The keyboard goes, so that the answer is seen.
  private func check() {
    typing = false
    model.check()
  }
}
