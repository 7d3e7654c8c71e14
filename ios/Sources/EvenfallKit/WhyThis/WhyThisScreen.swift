import EvenfallCore
import SwiftUI

/// Why this: what was seen, what it was compared with, what is not known, and how sure anyone is.
public struct WhyThisScreen: View {
  @State private var model: WhyThisModel
  @Environment(\.around) private var around
  @Environment(\.largeText) private var large
  public init(_ model: WhyThisModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      WhyCards(state: state)
      if large { deeds(state) }
    } foot: { state in
      if !large { deeds(state) }
    }
    .headed(model.state?.title ?? "")
  }

  /// Under her thumb; in large letters they would leave no room to read, and stand at the end.
  private func deeds(_ state: WhyThisState) -> some View {
    WhyDeeds(state: state, taps: AdviceTaps(model, around))
  }
}

private struct WhyCards: View {
  let state: WhyThisState
  @Environment(\.sky) private var sky

  var body: some View {
    Group {
      TonedCard(tone: state.tone) {
        AdviceWords(
          label: state.label, point: state.point, lines: state.lines, tone: state.tone, pillar: state.pillar)
      }
      SectionTitle(state.seenLabel)
      OpenCard {
        ForEach(Array(state.seen.enumerated()), id: \.offset) { Point($0.element, .label) }
        if let nothing = state.nothingSeen { Words(nothing, .label) }
      }
      SectionTitle(state.whenLabel)
      OpenCard { Words(state.when, .label) }
      if !state.compared.isEmpty {
        SectionTitle(state.comparedLabel)
        OpenCard {
          ForEach(Array(state.compared.enumerated()), id: \.offset) { place, one in
            if place > 0 { Between() }
            Compared(one: one)
          }
        }
      }
      SectionTitle(state.unknownLabel)
      OpenCard { Words(state.unknown, .label) }
      SectionTitle(state.basisLabel)
      OpenCard { ForEach(Array(state.basis.enumerated()), id: \.offset) { Words($0.element, .label) } }
      Eyebrow(words: state.evidence, icon: .source, ink: sky.colours.ink2).padding(4)
    }
  }
}

/// A line that something of hers was compared with: where it lies, what it is, whose, and for whom it was set.
private struct Compared: View {
  let one: WhyCompared
  @Environment(\.largeText) private var large
  @Environment(\.sky) private var sky
  @ScaledMetric(relativeTo: .title) private var values = 92.0

  var body: some View {
    Group {
      if large {
        VStack(alignment: .leading, spacing: 4) {
          Words(one.value, .number)
          about
        }
      } else {
        HStack(alignment: .top, spacing: 12) {
          Words(one.value, .title).frame(width: values, alignment: .leading)
          about
          Spacer(minLength: 0)
        }
      }
    }
    .padding(.vertical, 4)
    .accessibilityElement(children: .combine).said(one.spoken)
  }

  private var about: some View {
    VStack(alignment: .leading, spacing: 2) {
      Words(one.what, .strong)
      Words(one.whose, .label, ink: sky.colours.ink2)
      Badge(one.setFor, tone: one.tone).padding(.top, 2)
    }
  }
}

/// What can be done with it, and until when it is quiet.
private struct WhyDeeds: View {
  let state: WhyThisState, taps: AdviceTaps
  @Environment(\.largeText) private var large
  @Environment(\.sky) private var sky

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      if large {
        askOrGo
        silence
      } else {
        HStack(spacing: 8) {
          askOrGo
          silence
        }
      }
      if let quiet = state.quiet { Words(quiet, .label, ink: sky.colours.ink2).padding(.horizontal, 4) }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }

  private var askOrGo: some View {
    AskOrGo(
      rule: state.rule, ask: state.ask, asked: state.asked, action: state.action, tone: state.tone, taps: taps)
  }
  @ViewBuilder private var silence: some View {
    if let words = state.notForMe { SideButton(words) { taps.silence(state.rule) } }
  }
}
