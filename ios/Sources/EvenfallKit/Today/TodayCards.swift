import EvenfallCore
import SwiftUI

/// Today as drawn from its record alone.
struct TodayCards: View {
  let state: TodayState, taps: AdviceTaps, sighted: @MainActor (String) -> Void

  var body: some View {
    let go = taps.go
    return Group {
      if state.adviceFirst { advice }
      if let week = state.week { TheWeek(card: week) }
      if let invitation = state.noDate { InvitationCard(invitation, go: go) }
      ForEach(Array(state.after.enumerated()), id: \.offset) { CoreCard($0.element, go: go) }
      LastNight(card: state.lastNight, go: go)
      if let hour = state.ironHour { IronHour(card: hour) }
      if !state.adviceFirst { advice }
      if let visit = state.visit { CoreCard(visit, go: go) }
      SectionTitle(state.pillarsLabel)
      Pillars(pillars: state.pillars, go: go)
      OpenCard { LineRow(state.diary.words, icon: .source) { go(state.diary.place) } }
    }
  }

  @ViewBuilder private var advice: some View {
    if let advice = state.advice {
      TodayAdvice(card: advice, taps: taps).sighted(advice.rule, on: state.date, tell: sighted)
    }
  }
}

private struct TheWeek: View {
  let card: WeekCard
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  var body: some View {
    SkyCard {
      ViewThatFits(in: .horizontal) {
        if !large {
          HStack(spacing: 4) {
            age
            Spacer(minLength: 0)
            WeekArc(thousandths: card.arcThousandths)
          }
        }
        age
      }
      ViewThatFits(in: .horizontal) {
        HStack(spacing: 12) {
          trimester; Spacer(minLength: 0); left
        }
        VStack(alignment: .leading, spacing: 2) {
          trimester; left
        }
      }
    }
    .accessibilityElement(children: .ignore).accessibilityLabel(card.spoken)
  }

  private var age: some View {
    VStack(alignment: .leading, spacing: 0) {
      Words(card.weeks, .display)
      if !card.days.isEmpty { Words(card.days, .display) }
    }
  }
  private var trimester: some View { Words(card.trimester, .button) }
  private var left: some View { Words(card.left, .label, ink: sky.colours.ink2) }
}

private struct LastNight: View {
  let card: LastNightCard, go: @MainActor (Place) -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    let spoken = inSentences([card.label, card.lead, card.line, card.chart.words.spoken])
    return TonedCard(spoken: spoken, deed: card.action.words, onPress: { go(card.action.place) }) {
      PillarEyebrow(words: card.label, pillar: .legs)
      Words(card.lead, .strong)
      if !card.line.isEmpty { Words(card.line, .label, ink: sky.colours.ink2) }
      WeekBars(chart: card.chart, ink: sky.colours.legs, height: 40).padding(.top, 6)
      CardDeed(card.action.words)
    }
  }
}

private struct IronHour: View {
  let card: IronHourCard
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  var body: some View {
    TonedCard(spoken: card.spoken) {
      PillarEyebrow(words: card.label, pillar: .iron)
      Words(card.lead, .lead)
      Words(card.line, .label, ink: sky.colours.ink2)
      if let passed = card.passedThousandths {
        Meter(part: Double(passed) / 1000, ink: sky.colours.iron).padding(.top, 4)
        ViewThatFits(in: .horizontal) {
          if !large { HStack(spacing: 0) { marks(apart: true) } }
          VStack(alignment: .leading, spacing: 0) { marks(apart: false) }
        }
      }
    }
  }

  private func marks(apart: Bool) -> some View {
    ForEach(Array(card.marks.enumerated()), id: \.offset) { place, words in
      if apart, place > 0 { Spacer(minLength: 8) }
      Words(words, .note, ink: place == 1 ? sky.colours.ink : sky.colours.ink2)
    }
  }
}

/// Legs, iron, rest, movement and calm, today so far, each with a page behind it.
private struct Pillars: View {
  let pillars: [TodayPillar], go: @MainActor (Place) -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    OpenCard {
      ForEach(pillars, id: \.pillar) { one in
        LineRow(
          one.value, note: one.label, icon: one.pillar.icon, ink: one.pillar.colour(sky), spoken: one.spoken
        ) { go(one.place) }
      }
    }
  }
}
