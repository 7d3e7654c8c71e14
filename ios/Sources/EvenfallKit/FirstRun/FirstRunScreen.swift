import EvenfallCore
import SwiftUI

/// The first run: five steps, all but the first skippable, each undone by going back.
struct FirstRunScreen: View {
  @State private var model: FirstRunModel
  @State private var at = 0
  let phone: Phone, onFinished: @MainActor () -> Void
  init(_ model: FirstRunModel, phone: Phone, onFinished: @escaping @MainActor () -> Void) {
    (_model, self.phone, self.onFinished) = (State(initialValue: model), phone, onFinished)
  }

  var body: some View {
    Group {
      if let state = model.state, let step = state.steps.dropFirst(at).first ?? state.steps.last {
        Step(
          step: step, promise: state.promise, restore: at == 0 ? state.restore : nil, model: model, phone: phone,
          back: back
        ) {
          if at < state.steps.count - 1 { at += 1 } else { model.finish(onFinished: onFinished) }
        }
        .id(step.id)
      } else {
        Page(trouble: model.trouble, again: { model.show() }) { EmptyView() }
      }
    }
    .shown(model)
  }

  private var back: StepBack? {
    let at = $at
    return self.at == 0 ? nil : StepBack(step: self.at) { at.wrappedValue -= 1 }
  }
}

private struct Step: View {
  let step: FirstRunStep, promise: String, restore: String?, model: FirstRunModel, phone: Phone, back: StepBack?
  let onward: @MainActor () -> Void
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  var body: some View {
    let form = step.sheet.map(model.form)
    Page(trouble: model.trouble, again: { model.show() }) {
      Words(step.title, .night).accessibilityAddTraits(.isHeader)
      ForEach(Array(step.lines.enumerated()), id: \.offset) { Words($0.element) }
      if !step.ways.isEmpty {
        OpenCard {
          ForEach(Array(step.ways.enumerated()), id: \.offset) { _, way in
            LineRow(way.words, icon: .calendar) { around.go(way.place) }
          }
        }
      }
      if !step.switches.isEmpty {
        OpenCard { ForEach(step.switches, id: \.title) { LockSwitch($0, phone: phone) } }
      }
      if let form {
        if let trouble = form.trouble { Trouble(words: trouble) }
        if form.state != nil { OpenCard { FormFields(model: form) { _ in onward() } } }
      }
    } foot: {
      VStack(spacing: 4) {
        MainButton(step.goOn) { if let form, form.touched { form.save { _ in onward() } } else { onward() } }
        if let skip = step.skip { QuietButton(skip, onPress: onward) }
        if let restore { QuietButton(restore) { around.go(.restore) } }
        Words(promise, .note, ink: sky.colours.ink2)
      }
    }
    .headed(Heading(title: step.progress, settings: false, back: back))
    .task { form?.show() }
  }
}
