import EvenfallCore
import SwiftUI

/// What her answers come to: how they lie beside the pattern. Whom to call stands before it.
struct SortResultCards: View {
  let result: SortResult, go: @MainActor (Place) -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    Group {
      OpenCard {
        Words(result.lead, .title).accessibilityAddTraits(.isHeader).announced(result.lead)
        Words(result.line)
        if let none = result.noDiagnosis { Words(none, .label, ink: sky.colours.ink2) }
      }
      if !result.criteria.isEmpty {
        TitledCard(title: result.criteriaTitle) {
          ForEach(Array(result.criteria.enumerated()), id: \.offset) { Criterion(criterion: $0.element) }
        }
      }
      if !result.lookAlikes.isEmpty {
        SectionTitle(result.lookAlikesTitle)
        ForEach(Array(result.lookAlikes.enumerated()), id: \.offset) { LookAlike(one: $0.element) }
      }
      if !result.tell.isEmpty {
        TitledCard(title: result.tellTitle) {
          ForEach(Array(result.tell.enumerated()), id: \.offset) { Point($0.element, .label) }
          if let ask = result.ask { SideButton(ask.words, icon: .question) { go(ask.place) } }
        }
      }
      lines(result.nowTitle, result.now)
      lines(result.hersTitle, result.hers)
      lines(result.courseTitle, result.course)
    }
  }

  @ViewBuilder private func lines(_ title: String, _ lines: [LegsLine]) -> some View {
    if !lines.isEmpty { TitledCard(title: title) { KnownLines(lines) } }
  }
}

/// A warning sign among her answers: whom to call, and the way to Urgent help.
struct Sign: View {
  let urgent: SortUrgent, go: @MainActor (Place) -> Void
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  var body: some View {
    let ink = Tone.urgent.colours(sky).onCard
    TonedCard(tone: .urgent, deed: urgent.action.words, onPress: { go(urgent.action.place) }) {
      if large {
        Drawn(.warn, ink: ink)
        Words(urgent.words, .lead, ink: ink)
      } else {
        HStack(alignment: .top, spacing: 12) {
          Drawn(.warn, ink: ink)
          Words(urgent.words, .lead, ink: ink)
        }
      }
      ForEach(Array(urgent.lines.enumerated()), id: \.offset) { Words($0.element, .label, ink: ink) }
      CardDeed(urgent.action.words, ink: ink)
    }
  }
}

/// One of the five, beside her answer: the icon says it too.
private struct Criterion: View {
  let criterion: LegsCriterion
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  var body: some View {
    let plain = criterion.tone == .plain, look = criterion.tone.colours(sky)
    let words = Words(criterion.words, .label)
    let answer = Words(criterion.answer, .button, ink: plain ? sky.colours.ink2 : look.ink)
    HStack(alignment: large ? .top : .center, spacing: 12) {
      Drawn(look.icon ?? .less, ink: plain ? sky.colours.ink2 : look.ink)
      ViewThatFits(in: .horizontal) {
        if !large {
          HStack(spacing: 8) {
            words
            Spacer(minLength: 0)
            answer
          }
        }
        VStack(alignment: .leading, spacing: 0) {
          words
          answer
        }
      }
      .frame(maxWidth: .infinity, alignment: .leading)
    }
    .padding(.vertical, 2)
    .accessibilityElement(children: .combine).said(criterion.spoken)
  }
}

/// Something she named that can feel alike: what tells it apart, what to do.
private struct LookAlike: View {
  let one: LegsLookAlike
  @Environment(\.sky) private var sky

  var body: some View {
    let ink = one.tone.colours(sky).onCard, quiet = one.tone == .plain ? sky.colours.ink2 : ink
    TonedCard(tone: one.tone, spoken: one.spoken) {
      Words(one.title, .strong, ink: ink)
      Words(one.apart, .label, ink: quiet)
      Words(one.act, .label, ink: ink)
      if let none = one.unreviewed { Words(none, .note, ink: quiet) }
    }
  }
}

/// What is known of restless legs, each sentence with who says so.
struct LegsKnown: View {
  let explained: LegsExplained
  @Environment(\.sky) private var sky

  var body: some View {
    Group {
      VStack(alignment: .leading, spacing: 4) {
        Words(explained.title, .title).accessibilityAddTraits(.isHeader)
        Words(explained.review, .label, ink: sky.colours.ink2)
      }
      .padding(4)
      ForEach(Array(explained.sections.enumerated()), id: \.offset) { KnownSection(section: $0.element) }
    }
  }
}
