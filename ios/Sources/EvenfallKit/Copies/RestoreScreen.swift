import EvenfallCore
import SwiftUI

#if canImport(UniformTypeIdentifiers)
  import UniformTypeIdentifiers
#endif

/// A backup: looked into first; the diary that is here is kept aside. `onOpened` opens what was restored.
struct RestoreScreen: View {
  @State private var model: RestoreModel
  @State private var typed = ""
  @State private var choosing = false
  let onOpened: @MainActor () -> Void
  @Environment(\.sky) private var sky
  init(_ model: RestoreModel, onOpened: @escaping @MainActor () -> Void) {
    (_model, self.onOpened) = (State(initialValue: model), onOpened)
  }

  var body: some View {
    CopyPage(model, title: \.restore.title) { words in
      if model.done == nil, !model.working {
        if let inside = model.inside {
          Inside(state: inside, words: words)
        } else {
          ForEach(Array(words.restore.lines.enumerated()), id: \.offset) { Words($0.element) }
          if model.source != nil {
            PassphraseField(label: words.passphrase, words: words, amiss: nil, typed: $typed)
            Words(words.restore.passphraseHelp, .label, ink: sky.colours.ink2)
          }
        }
      }
    } foot: { words in
      if model.done != nil {
        MainButton(words.restore.goOn, onPress: onOpened)
      } else if model.inside != nil {
        VStack(spacing: 8) {
          MainButton(words.restore.restore) { model.restore() }
          SideButton(words.restore.leave) {
            model.leave()
            typed = ""
          }
        }
      } else if model.source != nil {
        MainButton(words.restore.look) { model.look(typed) }.disabled(typed.allSatisfy(\.isWhitespace))
      } else {
        MainButton(words.restore.choose) { choosing = true }
      }
    }
    .chooses([.data], $choosing, for: model) { model.choose($0) }
  }
}

private struct Inside: View {
  let state: BackupState, words: CopyingState
  @Environment(\.sky) private var sky

  var body: some View {
    TonedCard {
      Words(words.restore.inside, .lead)
      Words(state.made)
      Words(state.holds)
      ForEach(Array(state.kinds.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
      Words(state.whatHappens, .strong)
    }
  }
}
