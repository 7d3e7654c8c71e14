import EvenfallCore
import SwiftUI

/// An answer that takes the width of a page: large enough for a thumb half asleep, larger in the dark. `main` is the one
/// that most will press; `tone` is urgent where it leads to a call.
struct BigChoice: View {
  let words: String, chosen: Bool, tone: Tone, main: Bool, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky
  init(
    _ words: String, chosen: Bool, tone: Tone = .plain, main: Bool = false, onPress: @escaping @MainActor () -> Void
  ) { (self.words, self.chosen, self.tone, self.main, self.onPress) = (words, chosen, tone, main, onPress) }

  var body: some View {
    let c = sky.colours, urgent = tone == .urgent, filled = main && !sky.deep, tinted = chosen || main
    let ground = urgent ? c.surface : filled ? c.primary : tinted ? c.tint : c.surface
    let edge = urgent ? c.urgent : tinted ? c.primary : c.outline
    let ink = urgent ? c.urgent : filled ? c.onPrimary : tinted ? c.onTint : c.ink
    Button(action: onPress) {
      HStack(spacing: 10) {
        if urgent { Drawn(.phone, ink: ink, size: 20) }
        Words(words, .strong, ink: ink, align: .center)
      }
      .big(ground, edge, sky, .center)
    }
    .buttonStyle(Pressed()).accessibilityAddTraits(chosen ? [.isToggle, .isSelected] : .isToggle)
  }
}

/// An answer beside which others may stand: a second press takes it back.
struct BigTick: View {
  let words: String, chosen: Bool, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky
  init(_ words: String, chosen: Bool, onPress: @escaping @MainActor () -> Void) {
    (self.words, self.chosen, self.onPress) = (words, chosen, onPress)
  }

  var body: some View {
    let c = sky.colours, ink = chosen ? c.onTint : c.ink
    Button(action: onPress) {
      HStack(spacing: 12) {
        Drawn(.check, ink: ink, size: 18).opacity(chosen ? 1 : 0).frame(minWidth: 26, minHeight: 26)
          .overlay { RoundedRectangle(cornerRadius: 6).strokeBorder(chosen ? c.primary : c.outline, lineWidth: 1.5) }
        Words(words, .strong, ink: ink)
      }
      .big(chosen ? c.tint : c.surface, chosen ? c.primary : c.outline, sky, .leading)
    }
    .buttonStyle(Pressed()).accessibilityAddTraits(chosen ? [.isToggle, .isSelected] : .isToggle)
  }
}

extension View {
  fileprivate func big(_ ground: Color, _ edge: Color, _ sky: Sky, _ along: Alignment) -> some View {
    padding(.horizontal, 16).padding(.vertical, 10)
      .frame(maxWidth: .infinity, minHeight: sky.deep ? Look.nightTarget : Look.mainTarget, alignment: along)
      .background(ground, in: .rect(cornerRadius: Look.card))
      .overlay { RoundedRectangle(cornerRadius: Look.card).strokeBorder(edge, lineWidth: sky.deep ? 1 : 1.5) }
  }
}
