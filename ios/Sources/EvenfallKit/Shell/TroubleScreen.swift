import EvenfallCore
import SwiftUI

/// The diary could not be opened. Urgent help works.
struct Shut: View {
  let model: EvenfallModel, trouble: TroubleState
  @State private var at: Where?

  var body: some View {
    Framed(around) { _ in
      switch at {
      case .in(.urgentHelp)?: Help(model: model)
      case .restore?:
        RestoreScreen(RestoreModel(model.door, files: model.phone.files)) {
          at = nil
          Task { await model.begin() }
        }
      default:
        TroubleScreen(trouble: trouble) { act in
          switch act {
          case .tryAgain: Task { await model.open() }
          case .restore: at = .restore
          case .beginAnew: Task { await model.beginAnew() }
          }
        }
      }
    }
  }

  private var around: Around {
    var around = Around(chrome: model.chrome, language: model.door.language, now: model.door.clock)
    let here = $at
    around.goTo = { if $0 == .in(.urgentHelp) { here.wrappedValue = $0 } }
    if at != nil { around.back = { here.wrappedValue = nil } }
    return around
  }
}

/// What happened, what is safe, and what can be done, each asked about before it is done.
struct TroubleScreen: View {
  let trouble: TroubleState, onAct: @MainActor (TroubleAct) -> Void
  @State private var asked: TroubleAction?
  @Environment(\.chrome) private var chrome
  @Environment(\.sky) private var sky

  var body: some View {
    Page {
      TonedCard { Words(trouble.safe, .strong) }
      Words(trouble.act, ink: sky.colours.ink2)
    } foot: {
      VStack(spacing: 8) {
        if let asked {
          Words(asked.note ?? "", .strong)
          MainButton(asked.words) {
            self.asked = nil
            onAct(asked.act)
          }
          QuietButton(chrome.forms.cancel) { self.asked = nil }
        } else {
          ForEach(Array(trouble.actions.enumerated()), id: \.offset) { place, action in
            if place == 0 {
              MainButton(action.words) { press(action) }
            } else {
              SideButton(action.words) { press(action) }
            }
          }
        }
      }
    }
    .headed(Heading(title: trouble.title, settings: false))
    .announced(trouble.title)
  }

  private func press(_ action: TroubleAction) { if action.note == nil { onAct(action.act) } else { asked = action } }
}
