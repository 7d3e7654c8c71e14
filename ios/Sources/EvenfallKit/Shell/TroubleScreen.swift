import EvenfallCore
import SwiftUI

/// The diary cannot be opened: what happened, what is safe, and what can be done, each asked about before it is done.
struct TroubleScreen: View {
  let words: TroubleState, model: EvenfallModel
  @State private var asked: TroubleAction?
  @State private var here: Where?

  var body: some View {
    VStack(spacing: 0) {
      TopBar(heading: Heading(settings: false))
      ScrollView {
        VStack(alignment: .leading, spacing: Look.between) {
          Trouble(words: words)
          if let asked, let note = asked.note {
            Words(note, .strong)
            MainButton(asked.words) { perform(asked) }
            SideButton(model.chrome.forms.cancel) { self.asked = nil }
          } else {
            ForEach(Array(words.actions.enumerated()), id: \.offset) { place, action in
              if place == 0 {
                MainButton(action.words) { press(action) }
              } else {
                SideButton(action.words) { press(action) }
              }
            }
          }
        }
        .frame(maxWidth: Look.reading)
        .padding(.horizontal, Look.margin).padding(.vertical, 8)
      }
    }
    .environment(\.around, around)
  }

  private var around: Around {
    var around = Around(chrome: model.chrome, language: model.door.language)
    let here = $here
    around.goTo = { here.wrappedValue = $0 }
    return around
  }

  private func press(_ action: TroubleAction) { if action.note == nil { perform(action) } else { asked = action } }

  private func perform(_ action: TroubleAction) {
    asked = nil
    switch action.act {
    case .tryAgain: Task { await model.open() }
    case .beginAnew: Task { await model.beginAnew() }
    case .restore: here = .restore
    }
  }
}
