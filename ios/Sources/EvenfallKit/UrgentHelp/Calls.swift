import EvenfallCore
import SwiftUI

/// Numbers to call, one below the other.
struct Calls: View {
  let calls: [Call], dial: @MainActor (String) -> Void
  @Environment(\.around) private var around

  var body: some View {
    ForEach(Array(calls.enumerated()), id: \.offset) { _, call in
      CallButton(call: call) {
        if let number = call.number { dial(number) } else { around.go(.form(kind: "numbers")) }
      }
    }
  }
}

/// A number to call: a press opens the phone's own dialler, which asks once more. Without a number it asks for one.
private struct CallButton: View {
  let call: Call, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky
  @Environment(\.chrome) private var chrome

  var body: some View {
    let c = sky.colours, filled = call.tone == .urgent && !sky.deep
    let ink = filled ? c.onUrgent : c.urgent
    return Button(action: onPress) {
      HStack(spacing: 12) {
        Drawn(.phone, ink: ink)
        VStack(alignment: .leading, spacing: 0) {
          Words(call.words, filled ? .lead : .strong, ink: ink)
          if let note = call.note { Words(note, .label, ink: filled ? ink : c.ink2) }
        }
        Spacer(minLength: 0)
      }
      .padding(.horizontal, 16).padding(.vertical, 8).frame(minHeight: Look.mainTarget)
      .background(filled ? c.urgent : c.surface, in: .rect(cornerRadius: Look.card))
      .overlay { RoundedRectangle(cornerRadius: Look.card).strokeBorder(c.urgent, lineWidth: sky.deep ? 1 : 1.5) }
    }
    .buttonStyle(Pressed()).hinted(call.number == nil ? nil : chrome.callHint)
  }
}
