import EvenfallCore
import SwiftUI

/// The chips that Patterns is parted by.
struct PatternTabs: View {
  let tabs: [PatternTab]
  @Environment(\.around) private var around

  var body: some View {
    Wrapping() {
      ForEach(Array(tabs.enumerated()), id: \.offset) { _, tab in
        ChoiceChip(tab.words, chosen: tab.here) { if !tab.here { around.go(tab.place) } }
          .accessibilityRemoveTraits(.isToggle)
      }
    }
    .accessibilityElement(children: .contain).accessibilityAddTraits(.isTabBar)
  }
}

/// Which seven days, and the way to the weeks beside them.
struct WeekWays: View {
  let week: ShownWeek, onWeek: @MainActor (NaiveDate?) -> Void

  var body: some View {
    HStack(spacing: 0) {
      way(.back, week.earlierWords, week.earlier)
      Words(week.label, .strong, align: .center).frame(maxWidth: .infinity).accessibilityAddTraits(.isHeader)
      way(.next, week.laterWords, week.later)
    }
  }

  @ViewBuilder private func way(_ icon: Icon, _ words: String, _ day: NaiveDate?) -> some View {
    if let day {
      IconDeed(icon, words) { onWeek(day) }
    } else {
      Color.clear.frame(width: Look.target, height: Look.target).accessibilityHidden(true)
    }
  }
}

/// One week: the ways to others, its numbers, its bars, and what else is said of it.
struct WeekCardOf<More: View>: View {
  let week: ShownWeek, figures: [Figure], bars: BarChart?, ink: Color
  let onWeek: @MainActor (NaiveDate?) -> Void
  @ViewBuilder let more: More

  var body: some View {
    OpenCard {
      WeekWays(week: week, onWeek: onWeek)
      if !figures.isEmpty { Figures(figures: figures) }
      if let bars {
        Charted(bars.words, points: bars.points) {
          WeekBars(chart: bars, ink: ink)
        } key: {
          BarKey(chart: bars, ink: ink)
        }
      }
      more
    }
  }
}

/// Sentences under a chart.
struct Sentences: View {
  private let said: [String]
  @Environment(\.sky) private var sky
  init(_ sentences: [String?]) { said = sentences.compactMap { $0 }.filter { !$0.isEmpty } }

  var body: some View {
    if !said.isEmpty {
      OpenCard { ForEach(Array(said.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) } }
    }
  }
}
