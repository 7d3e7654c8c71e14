import EvenfallCore
import SwiftUI

/// The summary for her midwife: of which days, what goes in, and the ways to hand it over.
public struct SummaryScreen: View {
  @State private var model: SummaryModel
  let onShow: @MainActor (HandedOver) -> Void
  @Environment(\.inSight) private var inSight

  /// `onShow` lets nothing but this be seen and reached.
  public init(_ model: SummaryModel, onShow: @escaping @MainActor (HandedOver) -> Void) {
    (_model, self.onShow) = (State(initialValue: model), onShow)
  }

  public var body: some View {
    Shown(model) { state in
      Quietly([state.about])
      SectionTitle(state.pagesLabel)
      SummaryPageCard(state: state, page: model.page, paper: model.paper)
      WhichDays(state: state, model: model)
      SummaryParts(state: state, model: model)
      SummaryWays(state: state, model: model, onShow: onShow)
      Handed(state: state, model: model)
    }
    .headed(model.state?.title ?? "")
    .onChange(of: inSight) { _, here in if !here { model.share.leave() } }
    .onDisappear { model.share.leave() }
  }
}

private struct WhichDays: View {
  let state: SummaryState, model: SummaryModel

  var body: some View {
    SectionTitle(state.rangesLabel)
    Wrapping {
      ForEach(Array(state.ranges.enumerated()), id: \.offset) { _, days in
        ChoiceChip(days.words, chosen: days.here) { model.choose(days.range) }
      }
    }
    if let dates = state.dates {
      OpenCard {
        DayField("first", dates.firstLabel, day: state.first, latest: dates.latest) { model.begin(on: $0) }
        DayField("last", dates.lastLabel, day: state.last, latest: dates.latest) { model.end(on: $0) }
      }
    }
  }
}

/// What she handed over before, each to be forgotten.
private struct Handed: View {
  let state: SummaryState, model: SummaryModel
  @Environment(\.around) private var around

  var body: some View {
    SectionTitle(state.sharedLabel)
    ForEach(state.shared, id: \.id) { shared in
      OpenCard {
        Words(shared.words, .label)
        QuietButton(state.forget) { model.forget(shared) { around.say(Said(words: $0, undo: nil)) } }
          .said("\(state.forget), \(shared.words)")
      }
    }
    if let none = state.noShared { Quietly([none]) }
  }
}
