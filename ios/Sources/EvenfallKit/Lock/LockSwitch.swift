import EvenfallCore
import SwiftUI

/// A switch of this phone's own: the lock, the slip, the blank card. The lock is only set where the phone can ask.
struct LockSwitch: View {
  let row: SettingRow, phone: Phone
  @State private var said: String?
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  init(_ row: SettingRow, phone: Phone) { (self.row, self.phone) = (row, phone) }

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      SwitchRow(row.title, note: row.note, on: Binding(get: { on }, set: { turn($0) })).padding(.vertical, 4)
      if let said { Words(said, .label, ink: sky.colours.urgent).announced(said) }
    }
  }

  private var on: Bool {
    switch row.act {
    case .lock: phone.choices.lock
    case .tonightWhileLocked: phone.choices.tonightWhileLocked
    default: phone.choices.hideInRecents
    }
  }

  private func turn(_ on: Bool) {
    let (choices, unlock) = (phone.choices, phone.unlock)
    switch row.act {
    case .lock:
      let words = lock(language: around.language), said = $said
      Task {
        let how = await unlock.ask(words)
        if how == .yes { choices.lock = on }
        said.wrappedValue = how == .noneSet ? words.noneSet : nil
      }
    case .tonightWhileLocked: choices.tonightWhileLocked = on
    default: choices.hideInRecents = on
    }
  }
}
