import EvenfallCore
import SwiftUI

/// Mood check: four published questions and one of our own, what the last check came to, and people to talk to.
public struct MoodCheckScreen: View {
  @State private var model: MoodCheckModel
  let dial: @MainActor (String) -> Void, stands: @MainActor () -> Bool
  @Environment(\.around) private var around

  /// `stands` says whether she will come back to this page.
  public init(
    _ model: MoodCheckModel, dial: @escaping @MainActor (String) -> Void, stands: @escaping @MainActor () -> Bool
  ) {
    _model = State(initialValue: model)
    (self.dial, self.stands) = (dial, stands)
  }

  public var body: some View {
    ScrollViewReader { list in
      Shown(model) { state in
        if !model.isKept { About(state: state) }
        if let last = state.last { Result(last: last, model: model) }
        if !model.isKept { form(state, list) }
        if !state.talk.isEmpty {
          SectionTitle(state.talkTitle)
          Calls(calls: state.talk, dial: dial)
        }
      } foot: { state in
        if !model.isKept { MainButton(state.form.save) { model.form.save(onKept: kept) } }
      }
      .id(model.isKept)  // what it came to is read from its beginning
    }
    .headed(model.state?.title ?? "")
    .drafted(while: stands, keep: { model.form.keepDraft() }, leave: { model.form.leave() })
  }

  @ViewBuilder private func form(_ state: MoodCheckState, _ list: ScrollViewProxy) -> some View {
    if let trouble = model.form.trouble { Trouble(words: trouble) }
    if model.form.state != nil {
      OpenCard {
        FormFields(model: model.form, onKept: kept) { field in
          if model.calls(under: field.id) { AtOnce(card: state.atOnce, list: list) }
        }
      }
    }
  }

  private func kept(_ kept: Kept) {
    model.kept(kept)
    around.keep(kept)
  }
}

/// What it is, who sees it, what it cannot say, and how often.
private struct About: View {
  let state: MoodCheckState
  @Environment(\.sky) private var sky
  var body: some View {
    TonedCard {
      ForEach(Array(state.lines.enumerated()), id: \.offset) { Words($0.element) }
      Words(state.howOften, .label, ink: sky.colours.ink2)
    }
  }
}

/// Whom to call, before anything is saved: brought before her eyes, and said.
private struct AtOnce: View {
  let card: Card, list: ScrollViewProxy
  @Environment(\.around) private var around
  private static let name = "at_once"

  var body: some View {
    CoreCard(card) { around.go($0) }
      .announced(inSentences([card.lead] + card.lines))
      .id(Self.name)
      .onAppear { list.scrollTo(Self.name) }
  }
}

/// What a check came to. Whom to call comes before its numbers.
private struct Result: View {
  let last: CheckResult, model: MoodCheckModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  var body: some View {
    let urgent = last.card.tone == .urgent
    return Group {
      if urgent { card }
      TitledCard(title: last.title) {
        Figures(figures: last.totals)
        Words(last.whose, .note, ink: sky.colours.ink2)
        Wrapping {
          QuietButton(around.chrome.edit) { around.go(.entry(kind: model.form.kind, id: last.entry)) }
          QuietButton(around.chrome.delete) { model.remove { around.answered($0) } }
        }
      }
      if !urgent { card }
    }
  }

  private var card: some View { CoreCard(last.card) { around.go($0) } }
}
