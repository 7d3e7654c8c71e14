import EvenfallCore
import SwiftUI

/// What hard words mean. What she looks for is forgotten with the page.
public struct GlossaryScreen: View {
  @State private var model: GlossaryModel
  @State private var sought = ""
  public init(_ model: GlossaryModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      OpenCard {
        Words(state.search, .strong).accessibilityHidden(true)
        Seeking(label: state.search, prompt: "", sought: $sought).submitLabel(.done).privacySensitive()
      }
      let found = found(state.terms)
      if found.isEmpty { Words(state.nothingFound).padding(.horizontal, 4).announced(state.nothingFound) }
      ForEach(found, id: \.id) { Term(term: $0) }
    }
    .headed(model.state?.title ?? "")
  }

  private func found(_ terms: [GlossaryTerm]) -> [GlossaryTerm] {
    let plain = sought.folded
    return plain.isEmpty
      ? terms : terms.filter { [$0.term, $0.also, $0.meaning].contains { $0.folded.contains(plain) } }
  }
}

private struct Term: View {
  let term: GlossaryTerm
  @Environment(\.sky) private var sky

  var body: some View {
    TonedCard(spoken: term.spoken) {
      Words(term.term, .button)
      if !term.also.isEmpty { Words(term.also, .label, ink: sky.colours.ink2) }
      Words(term.meaning, .label)
    }
  }
}
