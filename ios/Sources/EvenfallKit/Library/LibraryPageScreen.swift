import EvenfallCore
import SwiftUI

/// A page of the library. What cannot wait comes first.
public struct LibraryPageScreen: View {
  @State private var model: LibraryPageModel
  @Environment(\.around) private var around
  public init(_ model: LibraryPageModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      Review(words: state.review, pillar: state.pillar)
      if let urgent = state.urgent { CoreCard(urgent) { around.go($0) } }
      if !state.hers.isEmpty {
        TitledCard(title: state.hersLabel) {
          ForEach(Array(state.hers.enumerated()), id: \.offset) { Point($0.element, .label) }
        }
      }
      ForEach(Array(state.sections.enumerated()), id: \.offset) { KnownSection(section: $0.element) }
      if !state.list.isEmpty {
        TitledCard(title: state.listLabel) {
          ForEach(Array(state.list.enumerated()), id: \.offset) { Point($0.element, .label) }
        }
      }
      if !state.stretches.isEmpty {
        SectionTitle(state.stretchesLabel)
        ForEach(Array(state.stretches.enumerated()), id: \.offset) { StretchCard(stretch: $0.element) }
        if let basis = state.stretchesBasis { OpenCard { KnownLines([basis]) } }
      }
      Ways(actions: state.actions) { around.go($0) }
    }
    .headed(model.state?.title ?? "")
  }
}

/// That no clinician has reviewed it, beside the part of her day it belongs to.
private struct Review: View {
  let words: String, pillar: Pillar?
  @Environment(\.largeText) private var large
  @Environment(\.sky) private var sky

  var body: some View {
    Group {
      if large { VStack(alignment: .leading, spacing: 4) { both } } else { HStack(spacing: 12) { both } }
    }
    .padding(.horizontal, 4)
  }
  @ViewBuilder private var both: some View {
    if let pillar { IconSpot(pillar.icon, ink: pillar.colour(sky)) }
    Words(words, .label, ink: sky.colours.ink2)
  }
}
