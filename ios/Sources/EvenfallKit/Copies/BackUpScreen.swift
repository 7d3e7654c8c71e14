import EvenfallCore
import SwiftUI

/// A backup: the passphrase is shown and read back before the file is made.
struct BackUpScreen: View {
  @State private var model: BackUpModel
  /// What is typed back is gone with the screen, and is never saved outside it.
  @State private var typed = ""
  init(_ model: BackUpModel) { _model = State(initialValue: model) }

  var body: some View {
    CopyPage(model, back: back, title: \.backUp.title) { words in
      if model.done == nil, !model.working {
        if model.asking {
          Words(words.backUp.readBack, .lead)
          Words(words.backUp.readBackLine)
          PassphraseField(label: words.passphrase, words: words, amiss: model.amiss, typed: $typed)
        } else {
          PassphraseChoice(words: words, model: model)
        }
      }
    } foot: { words in
      if model.done == nil {
        if model.asking {
          MainButton(words.backUp.make) { if model.reads(back: typed) { model.make() } }
        } else {
          MainButton(words.backUp.goOn) { model.writtenDown() }
        }
      }
    }
    .sends(model)
  }

  private var back: StepBack? {
    guard model.asking, model.done == nil, !model.working else { return nil }
    let (model, typed) = (model, $typed)
    return StepBack(step: 1) {
      model.back()
      typed.wrappedValue = ""
    }
  }
}

private struct PassphraseChoice: View {
  let words: CopyingState, model: BackUpModel
  @Environment(\.sky) private var sky

  var body: some View {
    ForEach(Array(words.backUp.lines.enumerated()), id: \.offset) { Words($0.element) }
    if let own = model.own {
      VStack(alignment: .leading, spacing: 4) {
        let typed = Binding(get: { own }, set: { model.chooseOwn($0) })
        PassphraseField(label: words.backUp.ownLabel, words: words, amiss: model.amiss, typed: typed)
        Words(words.backUp.ownHelp, .label, ink: sky.colours.ink2)
        QuietButton(words.backUp.suggestInstead) { model.chooseOwn(nil) }
      }
    } else {
      TonedCard {
        Words(words.backUp.suggested, .label, ink: sky.colours.ink2)
        Groups(model.suggested)
        Words(words.backUp.writeDown, .label)
      }
      Wrapping {
        QuietButton(words.backUp.another) { model.another() }
        QuietButton(words.backUp.own) { model.chooseOwn("") }
      }
    }
  }
}
