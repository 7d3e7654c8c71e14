// Written by bindings/look/write.py from tokens.json and icons.json. Change those, not this file.
import SwiftUI

/// The colours of one theme, by what they mean.
public struct Colours: Sendable {
  public let bg: Color
  public let surface: Color
  public let sunken: Color
  public let sky1: Color
  public let sky2: Color
  public let ink: Color
  public let ink2: Color
  public let outline: Color
  public let hairline: Color
  public let primary: Color
  public let onPrimary: Color
  public let tint: Color
  public let onTint: Color
  public let legs: Color
  public let iron: Color
  public let rest: Color
  public let move: Color
  public let calm: Color
  public let urgent: Color
  public let onUrgent: Color
  public let urgentTint: Color
  public let onUrgentTint: Color
  public let ask: Color
  public let askTint: Color
  public let onAskTint: Color
  public let bandLow: Color
  public let bandMid: Color

  public static let day = Colours(
    bg: Color(hex: 0xF4F2F8),
    surface: Color(hex: 0xFFFFFF),
    sunken: Color(hex: 0xEAE6F2),
    sky1: Color(hex: 0xDDD6F3),
    sky2: Color(hex: 0xFBE6DA),
    ink: Color(hex: 0x1E1A2E),
    ink2: Color(hex: 0x544D68),
    outline: Color(hex: 0x7B738F),
    hairline: Color(hex: 0xD9D3E4),
    primary: Color(hex: 0x47388A),
    onPrimary: Color(hex: 0xFFFFFF),
    tint: Color(hex: 0xE4DDF6),
    onTint: Color(hex: 0x2C2066),
    legs: Color(hex: 0x86296A),
    iron: Color(hex: 0x93400F),
    rest: Color(hex: 0x2F4C8C),
    move: Color(hex: 0x22633F),
    calm: Color(hex: 0x1A5F6E),
    urgent: Color(hex: 0x9B1420),
    onUrgent: Color(hex: 0xFFFFFF),
    urgentTint: Color(hex: 0xFBE4E1),
    onUrgentTint: Color(hex: 0x6A0A13),
    ask: Color(hex: 0x6F4600),
    askTint: Color(hex: 0xFBEBCF),
    onAskTint: Color(hex: 0x4E3100),
    bandLow: Color(hex: 0xF3D6C4),
    bandMid: Color(hex: 0xFAEBDD))
  public static let dusk = Colours(
    bg: Color(hex: 0x131120),
    surface: Color(hex: 0x1E1B2E),
    sunken: Color(hex: 0x2A263D),
    sky1: Color(hex: 0x2B2454),
    sky2: Color(hex: 0x4B2A3C),
    ink: Color(hex: 0xF0ECF9),
    ink2: Color(hex: 0xBFB7D1),
    outline: Color(hex: 0x8B83A3),
    hairline: Color(hex: 0x39334F),
    primary: Color(hex: 0xC6B8FF),
    onPrimary: Color(hex: 0x211849),
    tint: Color(hex: 0x372C69),
    onTint: Color(hex: 0xEAE3FF),
    legs: Color(hex: 0xF2A6D3),
    iron: Color(hex: 0xF4B080),
    rest: Color(hex: 0xADC1F9),
    move: Color(hex: 0x92D9B1),
    calm: Color(hex: 0x8AD1DF),
    urgent: Color(hex: 0xFFB3AA),
    onUrgent: Color(hex: 0x4E0008),
    urgentTint: Color(hex: 0x551318),
    onUrgentTint: Color(hex: 0xFFDCD7),
    ask: Color(hex: 0xF2C97C),
    askTint: Color(hex: 0x3B2D10),
    onAskTint: Color(hex: 0xFCE5B9),
    bandLow: Color(hex: 0x4A2B1C),
    bandMid: Color(hex: 0x33261F))
  public static let deep = Colours(
    bg: Color(hex: 0x050100),
    surface: Color(hex: 0x0E0300),
    sunken: Color(hex: 0x180600),
    sky1: Color(hex: 0x0E0300),
    sky2: Color(hex: 0x0E0300),
    ink: Color(hex: 0xE87A35),
    ink2: Color(hex: 0xC4642B),
    outline: Color(hex: 0xA64219),
    hairline: Color(hex: 0x3A1406),
    primary: Color(hex: 0xE87A35),
    onPrimary: Color(hex: 0x0E0300),
    tint: Color(hex: 0x220901),
    onTint: Color(hex: 0xE87A35),
    legs: Color(hex: 0xE87A35),
    iron: Color(hex: 0xE87A35),
    rest: Color(hex: 0xE87A35),
    move: Color(hex: 0xE87A35),
    calm: Color(hex: 0xE87A35),
    urgent: Color(hex: 0xEA5A3C),
    onUrgent: Color(hex: 0x0E0300),
    urgentTint: Color(hex: 0x1C0300),
    onUrgentTint: Color(hex: 0xEA5A3C),
    ask: Color(hex: 0xCC6B2B),
    askTint: Color(hex: 0x180600),
    onAskTint: Color(hex: 0xCC6B2B),
    bandLow: Color(hex: 0x190600),
    bandMid: Color(hex: 0x140500))
}

extension Color {
  init(hex: Int) {
    self.init(
      red: Double(hex >> 16) / 255, green: Double(hex >> 8 & 255) / 255, blue: Double(hex & 255) / 255)
  }
}
