import EvenfallCore
import SwiftUI

/// A press is answered by a shade, at once and without motion.
struct Pressed: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label.contentShape(Rectangle()).opacity(configuration.isPressed ? 0.7 : 1)
  }
}

private struct InButton: View {
  let words: String, lettering: Lettering, ink: Color, icon: Icon?
  var align = TextAlignment.center
  var body: some View {
    HStack(spacing: 8) {
      if let icon { Drawn(icon, ink: ink, size: 20) }
      Words(words, lettering, ink: ink, align: align)
    }
  }
}

/// The one main deed of a screen; `tone` is urgent where it leads to a call.
struct MainButton: View {
  let words: String, icon: Icon?, tone: Tone, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky
  @Environment(\.isEnabled) private var enabled
  init(
    _ words: String, icon: Icon? = nil, tone: Tone = .plain, onPress: @escaping @MainActor () -> Void
  ) { (self.words, self.icon, self.tone, self.onPress) = (words, icon, tone, onPress) }
  var body: some View {
    let c = sky.colours, (main, onMain) = tone == .urgent ? (c.urgent, c.onUrgent) : (c.primary, c.onPrimary)
    let ground = !enabled ? c.sunken : sky.deep ? c.tint : main
    let ink = !enabled ? c.ink2 : sky.deep ? main : onMain
    return Button(action: onPress) {
      InButton(words: words, lettering: .strong, ink: ink, icon: icon)
        .padding(.horizontal, 20).padding(.vertical, 8)
        .frame(maxWidth: .infinity, minHeight: Look.mainTarget)
        .background(ground, in: .rect(cornerRadius: Look.mainTarget / 2))
        .overlay { if sky.deep { RoundedRectangle(cornerRadius: Look.mainTarget / 2).strokeBorder(main) } }
    }
    .buttonStyle(Pressed())
  }
}

/// A deed beside the main one.
struct SideButton: View {
  let words: String, icon: Icon?, ink: Color?, night: Bool, wide: Bool, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large
  /// `wide` makes it as wide as there is room; `night` that, and as high as a thumb finds in the dark.
  init(
    _ words: String, icon: Icon? = nil, ink: Color? = nil, night: Bool = false, wide: Bool = false,
    onPress: @escaping @MainActor () -> Void
  ) {
    (self.words, self.icon, self.ink, self.night, self.wide) = (words, icon, ink, night, wide)
    self.onPress = onPress
  }
  var body: some View {
    Button(action: onPress) {
      InButton(words: words, lettering: .button, ink: ink ?? sky.colours.primary, icon: icon)
        .padding(.horizontal, 16).padding(.vertical, 6)
        .frame(maxWidth: large || night || wide ? .infinity : nil, minHeight: night ? Look.nightTarget : Look.target)
        .overlay {
          RoundedRectangle(cornerRadius: Look.target / 2)
            .strokeBorder(ink ?? sky.colours.outline, lineWidth: sky.deep ? 1 : 1.5)
        }
    }
    .buttonStyle(Pressed())
  }
}

/// A quiet deed: words alone.
struct QuietButton: View {
  let words: String, icon: Icon?, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky
  init(_ words: String, icon: Icon? = nil, onPress: @escaping @MainActor () -> Void) {
    (self.words, self.icon, self.onPress) = (words, icon, onPress)
  }
  var body: some View {
    Button(action: onPress) {
      InButton(words: words, lettering: .button, ink: sky.colours.primary, icon: icon, align: .leading)
        .padding(.horizontal, 12).padding(.vertical, 6).frame(minHeight: Look.target)
    }
    .buttonStyle(Pressed())
  }
}

/// A button that is an icon alone; `words` are what a screen reader says.
struct IconDeed: View {
  let icon: Icon, words: String, ink: Color?, upside: Bool, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky
  /// `upside` turns the icon upside down.
  init(
    _ icon: Icon, _ words: String, ink: Color? = nil, upside: Bool = false, onPress: @escaping @MainActor () -> Void
  ) { (self.icon, self.words, self.ink, self.upside, self.onPress) = (icon, words, ink, upside, onPress) }
  var body: some View {
    Button(action: onPress) {
      Drawn(icon, ink: ink ?? sky.colours.ink).rotationEffect(.degrees(upside ? 180 : 0)).frame(
        minWidth: Look.target, minHeight: Look.target)
    }
    .buttonStyle(Pressed()).accessibilityLabel(words)
    .accessibilityShowsLargeContentViewer {
      Label {
        Text(words)
      } icon: {
        Drawn(icon)
      }
    }
  }
}

/// One of a few things to choose; drawn 40 high, touched 48.
struct ChoiceChip: View {
  let words: String, chosen: Bool, icon: Icon?, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky
  init(_ words: String, chosen: Bool, icon: Icon? = nil, onPress: @escaping @MainActor () -> Void) {
    (self.words, self.chosen, self.icon, self.onPress) = (words, chosen, icon, onPress)
  }
  var body: some View {
    let c = sky.colours, ink = chosen ? c.onTint : c.ink
    return Button(action: onPress) {
      HStack(spacing: 6) {
        if let icon { Drawn(icon, ink: ink, size: 18) }
        Words(words, chosen ? .button : .label, ink: ink)
      }
      .padding(.horizontal, 14).padding(.vertical, 6)
      .frame(minWidth: Look.target, minHeight: 40)
      .background(chosen ? c.tint : .clear, in: .rect(cornerRadius: Look.chip))
      .overlay {
        RoundedRectangle(cornerRadius: Look.chip).strokeBorder(chosen ? c.primary : c.outline, lineWidth: 1.5)
      }
      .padding(.vertical, 4)
    }
    .buttonStyle(Pressed())
    .accessibilityAddTraits(chosen ? [.isToggle, .isSelected] : .isToggle)
  }
}
