import EvenfallCore
import SwiftUI

/// Sort my legs: where it begins, one question a page, and what the answers come to.
public struct SortLegsScreen: View {
  @State private var model: SortLegsModel
  let stands: @MainActor () -> Bool
  @Environment(\.around) private var around

  /// `stands` says whether she will come back to this page.
  public init(_ model: SortLegsModel, stands: @escaping @MainActor () -> Bool) {
    _model = State(initialValue: model)
    self.stands = stands
  }

  public var body: some View {
    let page = model.page
    return Group {
      if let step = page?.step {
        Question(step: step, model: model, then: answered).id(step.field)
      } else if let result = page?.result {
        Page(trouble: model.trouble, again: { model.show() }) {
          if let urgent = result.urgent { Sign(urgent: urgent) { around.go($0) } }
          SortResultCards(result: result) { around.go($0) }
        } foot: {
          foot(result)
        }
      } else {
        Shown(model) {
          SortedLegs(state: $0, model: model)
        } foot: { state in
          MainButton(state.begin) { model.begin() }
        }
      }
    }
    .shown(model)
    .headed(Heading(title: page?.title ?? model.state?.title ?? "", settings: page?.step == nil, back: back))
    .drafted(while: stands, keep: { model.keepDraft() }, leave: { model.leave() })
  }

  /// What can be done with a result: the other questions, or keeping it where that was not done at once.
  @ViewBuilder private func foot(_ result: SortResult) -> some View {
    VStack(spacing: 8) {
      if !model.isKept, !result.keepNow || model.trouble != nil {
        MainButton(result.keep) { model.keep(then: answered) }
      }
      if let goOn = result.goOn {
        MainButton(goOn.words) { model.answer(goOn.field, goOn.id, then: answered) }
      }
    }
  }

  /// A diary that cannot keep a sign does not hold up help.
  private func answered(_ submitted: Submitted?) {
    if let submitted { around.answered(submitted) } else { around.go(.urgentHelp) }
  }

  private var back: StepBack? {
    let model = model
    return model.page == nil ? nil : StepBack(step: model.depth) { model.back() }
  }
}

/// One question, with its answers under her thumb; where there is no room, all of it scrolls.
private struct Question: View {
  let step: SortStep, model: SortLegsModel, then: SortLegsModel.Then

  var body: some View {
    LowPage(trouble: model.trouble, again: { model.show() }) {
      Asked(step: step)
      if let objection = step.objection { Objection(words: objection) }
    } last: {
      VStack(spacing: 10) {
        if step.several { several } else { one }
      }
      .padding(.top, 12)
    }
    .announced(step.spoken)
  }

  @ViewBuilder private var one: some View {
    let safety = step.choices.contains { $0.tone == .urgent }
    ForEach(step.choices, id: \.id) { choice in
      BigChoice(
        choice.words, chosen: model.chosen.contains(choice.id), tone: choice.tone,
        main: safety && choice.tone != .urgent
      ) { model.answer(step.field, choice.id, urgent: choice.tone == .urgent, then: then) }
    }
  }

  @ViewBuilder private var several: some View {
    ForEach(step.choices, id: \.id) { choice in
      BigTick(choice.words, chosen: model.chosen.contains(choice.id)) { model.choose(choice.id) }
    }
    MainButton(step.goOn) { model.goOn(step.field, then: then) }
  }
}

private struct Objection: View {
  let words: String
  @Environment(\.sky) private var sky
  var body: some View { Words(words, .strong, ink: sky.colours.urgent).announced(words) }
}

/// The question, what is meant and why it is asked: one stop.
private struct Asked: View {
  let step: SortStep
  @Environment(\.sky) private var sky

  var body: some View {
    VStack(alignment: .leading, spacing: 12) {
      VStack(alignment: .leading, spacing: 4) {
        Words("\(step.part) · \(step.progress)", .label, ink: sky.colours.ink2)
        Words(step.question, .night)
      }
      .padding(.horizontal, 4)
      if step.lines.isEmpty {
        if let help = step.help { Words(help, ink: sky.colours.ink2).padding(.horizontal, 4) }
      } else {
        OpenCard {
          ForEach(Array(step.lines.enumerated()), id: \.offset) { Point($0.element, mark: sky.colours.urgent) }
        }
        if let help = step.help { Why(words: help) }
      }
    }
    .accessibilityElement(children: .ignore).accessibilityLabel(step.spoken).accessibilityAddTraits(.isHeader)
  }
}

/// Why this comes before everything else.
private struct Why: View {
  let words: String
  @Environment(\.sky) private var sky
  var body: some View {
    OpenCard(ground: sky.colours.sunken) {
      HStack(alignment: .top, spacing: 12) {
        Drawn(.warn, ink: sky.colours.urgent)
        Words(words, .label)
      }
    }
  }
}

/// Where it begins: the last result, or an invitation; what she can change; and what is known of restless legs.
private struct SortedLegs: View {
  let state: SortedLegsState, model: SortLegsModel
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  var body: some View {
    Group {
      if let urgent = state.result?.urgent { Sign(urgent: urgent) { around.go($0) } }
      if let invitation = state.invitation { TonedCard { Words(invitation) } }
      if let when = state.when {
        VStack(alignment: .leading, spacing: 0) {
          Words(when, .label, ink: sky.colours.ink2)
          if let entry = state.entry {
            Wrapping {
              QuietButton(around.chrome.edit) { around.go(.entry(kind: state.kind, id: entry)) }
              QuietButton(around.chrome.delete) { model.remove { around.answered($0) } }
            }
          }
        }
        .padding(.horizontal, 4)
      }
      if let result = state.result { SortResultCards(result: result) { around.go($0) } }
      if !state.earlier.isEmpty {
        OpenCard {
          Eyebrow(words: state.earlierLabel, icon: .clock, ink: sky.colours.ink2)
          ForEach(Array(state.earlier.enumerated()), id: \.offset) { Words($0.element, .label) }
        }
      }
      LegsKnown(explained: state.explained)
    }
  }
}
