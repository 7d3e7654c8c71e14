import EvenfallCore
import SwiftUI

/// A form in its sheet: the fields, what the core says at each, Save. What she typed is not lost by a slip of the thumb.
struct FormScreen: View {
  @State private var model: FormModel
  @State private var leaving = false
  let onKept: @MainActor (Kept) -> Void, onClose: @MainActor () -> Void
  @Environment(\.scenePhase) private var phase
  @Environment(\.chrome) private var chrome

  init(
    _ model: FormModel, onKept: @escaping @MainActor (Kept) -> Void, onClose: @escaping @MainActor () -> Void
  ) { (_model, self.onKept, self.onClose) = (State(initialValue: model), onKept, onClose) }

  var body: some View {
    Sheet(model.state?.title ?? "", onClose: close) {
      if let trouble = model.trouble {
        Trouble(words: trouble) { if model.state == nil { model.show() } else { model.save(onKept: onKept) } }
      }
      if let gone = model.gone { Words(gone, .strong).announced(gone) }
      if let preview = model.preview { Preview(preview: preview) } else { FormFields(model: model, onKept: onKept) }
    } foot: {
      if let form = model.state {
        if leaving {
          leave
        } else if let preview = model.preview {
          Confirming(confirm: preview.confirm, leave: preview.leave) {
            model.save(onKept: onKept)
          } onLeave: {
            model.leavePreview()
          }
        } else {
          MainButton(form.save) { model.save(onKept: onKept) }
        }
      }
    }
    .task { model.show() }
    .onChange(of: phase) { _, now in if now != .active { model.keepDraft() } }
    .onDisappear { model.keepDraft() }
  }

  private func close() { if model.touched, model.gone == nil { leaving = true } else { onClose() } }

  private var leave: some View {
    VStack(alignment: .leading, spacing: 8) {
      Words(chrome.forms.unsavedTitle, .strong).announced(chrome.forms.unsavedTitle)
      MainButton(chrome.forms.unsavedKeep) { leaving = false }
      SideButton(chrome.forms.unsavedLeave) {
        model.leave()
        onClose()
      }
    }
  }
}

/// What a new due date moves, before it is kept.
private struct Preview: View {
  let preview: DuePreviewState
  @Environment(\.sky) private var sky

  var body: some View {
    Words(preview.title, .lead).announced(preview.title)
    Words(preview.makes)
    Words(preview.reason, .label, ink: sky.colours.ink2)
    Moving(label: preview.movesLabel, moves: preview.moves)
  }
}

/// The fields of a form, wherever it stands, and what stands under each.
struct FormFields<Under: View>: View {
  let model: FormModel, onKept: @MainActor (Kept) -> Void
  @ViewBuilder let under: @MainActor (DrawnField) -> Under
  @Environment(\.chrome) private var chrome
  @Environment(\.sky) private var sky

  var body: some View {
    if let form = model.state {
      let notes = model.refused.merging(model.asked) { refused, _ in refused }
      let fields = Set(form.fields.map(\.id))
      if !notes.isEmpty { Words(chrome.forms.look, .strong, ink: sky.colours.urgent).announced(chrome.forms.look) }
      ForEach(form.fields, id: \.id) { field in
        FieldView(field: field, value: model.answers[field.id], note: notes[field.id]) { model.answer(field.id, $0) }
        if model.asked[field.id] != nil { SideButton(chrome.keep) { model.keepOdd(field.id, onKept: onKept) } }
        under(field)
      }
      ForEach(notes.keys.filter { !fields.contains($0) }.sorted(), id: \.self) {
        Words(notes[$0] ?? "", .strong, ink: sky.colours.urgent)
      }
    }
  }
}
extension FormFields where Under == EmptyView {
  init(model: FormModel, onKept: @escaping @MainActor (Kept) -> Void) {
    self.init(model: model, onKept: onKept) { _ in EmptyView() }
  }
}
