import EvenfallCore
import SwiftUI

#if canImport(UniformTypeIdentifiers)
  import UniformTypeIdentifiers
#endif

/// That something takes its time, what became of it, or why nothing did; said aloud when it comes.
struct Outcome: View {
  let model: CopyModel
  @Environment(\.sky) private var sky

  var body: some View {
    if model.working, let words = model.words { Words(words.working, .lead).announced(words.working) }
    if let done = model.done { Became(state: done, tone: .done, icon: .check) }
    if let undone = model.undone { Became(state: undone, tone: .ask, icon: .warn) }
    ForEach(model.refused, id: \.field) { Words($0.words, .strong, ink: sky.colours.urgent).announced($0.words) }
  }
}

private struct Became: View {
  let state: CopyState, tone: Tone, icon: Icon
  @Environment(\.sky) private var sky

  var body: some View {
    OpenCard {
      VStack(alignment: .leading, spacing: 6) {
        Eyebrow(words: state.words, icon: icon, ink: tone.colours(sky).ink)
        ForEach(Array(state.lines.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
      }
      .accessibilityElement(children: .combine)
    }
    .announced(state.words)
  }
}

/// A page of copies: what went wrong, what became of it, and the rest. It asks for its words when it comes.
struct CopyPage<Content: View, Foot: View>: View {
  let model: CopyModel, title: (CopyingState) -> String
  let content: (CopyingState) -> Content, foot: (CopyingState) -> Foot, back: StepBack?

  init(
    _ model: CopyModel, back: StepBack? = nil, title: @escaping (CopyingState) -> String,
    @ViewBuilder content: @escaping (CopyingState) -> Content, @ViewBuilder foot: @escaping (CopyingState) -> Foot
  ) { (self.model, self.back, self.title, self.content, self.foot) = (model, back, title, content, foot) }

  var body: some View {
    Page(trouble: model.trouble) {
      Outcome(model: model)
      if let words = model.words { content(words) }
    } foot: {
      if let words = model.words, !model.working { foot(words) }
    }
    .headed(Heading(title: model.words.map(title) ?? "", settings: false, back: back))
    .task { model.show() }
  }
}

extension View {
  /// Asks for a file or a folder of hers.
  func chooses(
    _ types: [UTType], _ asks: Binding<Bool>, for model: CopyModel, then: @escaping @MainActor (URL) -> Void
  ) -> some View {
    fileImporter(isPresented: asks, allowedContentTypes: types) { chosen in
      switch chosen {
      case .success(let place): then(place)
      case .failure: model.notCarried()
      }
    }
  }

  /// Asks where what was made shall go. What is not sent is taken away again.
  func sends(_ model: CopyModel) -> some View {
    let asks = Binding(get: { model.sending }, set: { model.sending = $0 })
    return fileMover(isPresented: asks, file: model.parcel?.file) {
      model.sent($0)
    } onCancellation: {
      model.forget()
    }
    .onDisappear { if !model.working { model.forget() } }
  }
}

/// A passphrase being typed; the keyboard learns nothing of it.
struct PassphraseField: View {
  let label: String, words: CopyingState, amiss: String?
  @Binding var typed: String
  @State private var shown = false
  @Environment(\.sky) private var sky

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Words(label, .strong).accessibilityHidden(true)
      Group {
        if shown { TextField(label, text: $typed) } else { SecureField(label, text: $typed) }
      }
      .font(Lettering.body.font(sky)).foregroundStyle(sky.colours.ink)
      .textInputAutocapitalization(.never).autocorrectionDisabled()
      .padding(.horizontal, 14).frame(minHeight: Look.mainTarget)
      .framed(sky, amiss: amiss != nil)
      .privacySensitive()
      if let amiss { Words(amiss, .button, ink: sky.colours.urgent).announced(amiss) }
      QuietButton(shown ? words.hide : words.show) { shown.toggle() }
    }
  }
}
