import EvenfallCore
import SwiftUI

/// What stands while Evenfall is locked: nothing of hers. Urgent help and, if she chose so, the slip for the night stay.
struct LockScreen: View {
  let model: LockModel, unlock: any Unlock, onTonight: @MainActor () -> Void

  var body: some View {
    Page {
      Words(model.words.line)
      if let said = model.said { Words(said, .strong).announced(said) }
    } foot: {
      VStack(spacing: 10) {
        if model.slip { SideButton(model.words.tonight, icon: .moon, night: true, onPress: onTonight) }
        MainButton(model.words.unlock, icon: .lock) {
          Task { model.answered(await unlock.ask(model.words)) }
        }
      }
    }
    .headed(Heading(title: model.words.title, settings: false, bar: false))
  }
}

/// What the lock does, and what it cannot do.
struct AboutLockScreen: View {
  @Environment(\.around) private var around

  var body: some View {
    let words = lock(language: around.language)
    return Page {
      ForEach(Array(words.about.enumerated()), id: \.offset) { Words($0.element) }
      SectionTitle(words.cannotTitle)
      OpenCard { ForEach(Array(words.cannot.enumerated()), id: \.offset) { Words($0.element) } }
    }
    .headed(Heading(title: words.aboutTitle, settings: false))
  }
}
