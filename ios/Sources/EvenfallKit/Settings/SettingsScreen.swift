import EvenfallCore
import SwiftUI

/// Settings: control.
public struct SettingsScreen: View {
  @State private var model: SettingsModel
  let phone: Phone
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  public init(_ model: SettingsModel, phone: Phone) {
    _model = State(initialValue: model)
    self.phone = phone
  }

  public var body: some View {
    Shown(model) { state in
      TonedCard {
        Eyebrow(words: state.promise, icon: .shield, ink: sky.colours.primary)
        Words(state.promiseLine, .label, ink: sky.colours.ink2)
      }
      ForEach(state.groups, id: \.title) { group in
        SectionTitle(group.title)
        OpenCard { ForEach(Array(group.rows.enumerated()), id: \.offset) { row($0.element) } }
      }
    }
    .headed(Heading(title: model.state?.title ?? "", settings: false))
  }

  @ViewBuilder private func row(_ row: SettingRow) -> some View {
    if row.switch {
      LockSwitch(row, phone: phone)
    } else {
      LineRow(row.title, note: row.note, icon: row.act.icon, onPress: { act(row.act) })
    }
  }

  private func act(_ act: SettingAct) {
    switch act {
    case .go(let place): around.go(place)
    case .backUp: around.go(.backUp)
    case .restore: around.go(.restore)
    case .export: around.go(.export)
    case .import: around.go(.import)
    case .aboutLock: around.go(.aboutLock)
    case .takeBackEnding: model.takeBackEnding { around.keep($0) }
    case .lock, .tonightWhileLocked, .hideInRecents: break  // a switch acts by itself
    }
  }
}

extension SettingAct {
  fileprivate var icon: Icon {
    switch self {
    case .backUp: .keep
    case .restore, .takeBackEnding: .undo
    case .export: .share
    case .import: .file
    case .aboutLock: .question
    case .go, .lock, .tonightWhileLocked, .hideInRecents: .settings
    }
  }
}
