import EvenfallCore
import SwiftUI

/// Iron: results beside whose line, tablets and tea, food, caffeine.
public struct IronScreen: View {
  @State private var model: IronModel
  @Environment(\.around) private var around
  public init(_ model: IronModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      PatternTabs(tabs: state.tabs)
      if let ferritin = state.ferritin { Ferritin(card: ferritin) { around.go($0) } }
      if let empty = state.empty { InvitationCard(empty) { around.go($0) } }
      ForEach(Array(state.results.enumerated()), id: \.offset) { Result(result: $0.element) }
      if let tablets = state.tablets {
        OpenCard {
          WeekWays(week: state.week, onWeek: model.showWeek)
          Tablets(week: tablets)
        }
      }
      if let food = state.food { Food(food: food) }
      if let caffeine = state.caffeine { Caffeine(today: caffeine) }
    }
    .headed(model.state?.title ?? "")
  }
}

/// The head of a card about iron, as a title.
private struct IronTitle: View {
  let words: String, icon: Icon
  @Environment(\.sky) private var sky
  var body: some View {
    Eyebrow(words: words, icon: icon, ink: sky.colours.iron)
      .accessibilityElement(children: .combine).accessibilityAddTraits(.isHeader)
  }
}

private struct Ferritin: View {
  let card: FerritinCard, go: @MainActor (Place) -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    OpenCard {
      Wrapping {
        IronTitle(words: card.title, icon: .lab)
        Badge(card.verdict, tone: card.tone)
      }
      Charted(card.chart.words, points: card.chart.points) { Bands(chart: card.chart, ink: sky.colours.iron) }
      Words(card.whose, .note, ink: sky.colours.ink2)
      if let action = card.action { SideButton(action.words) { go(action.place) } }
    }
  }
}

private struct Result: View {
  let result: IronResult
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  var body: some View {
    TonedCard(spoken: result.spoken) {
      if large {
        head
        Words(result.value, .lead)
      } else {
        HStack(alignment: .top, spacing: 12) {
          head; Spacer(minLength: 0); Words(result.value, .lead)
        }
      }
      ForEach(Array(result.sides.enumerated()), id: \.offset) { _, side in
        Wrapping {
          Words(side.words, .label)
          Badge(side.verdict, tone: side.tone)
        }
      }
      if let note = result.note { Words(note, .label, ink: sky.colours.ink2) }
    }
  }

  private var head: some View {
    VStack(alignment: .leading, spacing: 0) {
      Eyebrow(words: result.title, icon: .lab, ink: sky.colours.iron)
      Words(result.when, .note, ink: sky.colours.ink2)
    }
  }
}

private struct Tablets: View {
  let week: TabletWeek
  @Environment(\.sky) private var sky

  var body: some View {
    Eyebrow(words: week.title, icon: .tablet, ink: sky.colours.iron)
    Charted(week.words, points: week.marks.map { ChartPoint(label: $0.label, value: $0.taken ? 1 : 0) }) {
      HStack(alignment: .top, spacing: 0) {
        ForEach(Array(week.marks.enumerated()), id: \.offset) { TakenDay(mark: $0.element) }
      }
      .dynamicTypeSize(...DynamicTypeSize.xxLarge)
      .accessibilityHidden(true)
    } key: {
      Words(week.cupMeans, .note, ink: sky.colours.ink2)
    }
  }
}

private struct TakenDay: View {
  let mark: TabletMark
  @Environment(\.sky) private var sky

  var body: some View {
    let c = sky.colours
    return VStack(spacing: 2) {
      Drawn(mark.taken ? .check : .less, ink: mark.taken ? c.iron : c.outline)
      if mark.teaOrCoffee { Drawn(.drink, ink: c.ink2, size: 20) }
      Words(mark.label, .note, ink: mark.now ? c.ink : c.ink2, align: .center).fontWeight(mark.now ? .bold : .regular)
    }
    .frame(maxWidth: .infinity)
  }
}

private struct Food: View {
  let food: FoodToday
  @Environment(\.sky) private var sky

  var body: some View {
    OpenCard {
      IronTitle(words: food.title, icon: .food)
      if !food.figures.isEmpty { Figures(figures: food.figures) }
      let lines = [food.untold, food.target?.words, food.targetWords].compactMap { $0 }
      ForEach(lines, id: \.self) { Words($0, .label, ink: sky.colours.ink2) }
    }
  }
}

private struct Caffeine: View {
  let today: CaffeineToday
  @Environment(\.sky) private var sky

  var body: some View {
    TonedCard {
      Eyebrow(words: today.title, icon: .drink, ink: sky.colours.iron)
      ForEach(Array((today.said + [today.uncounted].compactMap { $0 }).enumerated()), id: \.offset) {
        Words($0.element, .label, ink: sky.colours.ink2)
      }
      ForEach(Array(today.lines.enumerated()), id: \.offset) { Words($0.element.words, .label) }
    }
  }
}
