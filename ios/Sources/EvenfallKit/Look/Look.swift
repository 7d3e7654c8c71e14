import EvenfallCore
import SwiftUI

/// The light she reads in.
public enum Sky: Sendable {
  case daylight, dark, deepNight

  /// The colours of this light; only `Look` says a colour or a measure.
  public var colours: Colours {
    switch self {
    case .daylight: .day
    case .dark: .dusk
    case .deepNight: .deep
    }
  }
  public var bright: Bool { self == .daylight }
  public var deep: Bool { self == .deepNight }
}

private struct SkyKey: EnvironmentKey { static let defaultValue = Sky.daylight }
extension EnvironmentValues {
  /// The light of the screens around.
  public var sky: Sky {
    get { self[SkyKey.self] }
    set { self[SkyKey.self] = newValue }
  }
  /// Text of 150 % and more: one column, nothing side by side.
  var largeText: Bool { dynamicTypeSize.isAccessibilitySize }
}

/// The measures of the screens.
public enum Look {
  static let card = 24.0, field = 16.0, small = 10.0, chip = 12.0, sheetTop = 28.0
  static let margin = 16.0, between = 12.0
  /// How wide words run at most, on a tablet or sideways.
  static let reading = 640.0
  /// How wide the breathing circle grows at most.
  static let breath = 300.0
  /// What a camera still reads squares at.
  static let leastSquares = 240.0
  /// How wide a printed page is drawn beside words, and how many times as wide as its card once it is to be read.
  static let page = 112.0, readPage = 2.2
  /// How wide and high the drawing of a stretch is.
  static let drawing = 72.0
  static let target = 48.0, mainTarget = 56.0, nightTarget = 76.0, nightMain = 112.0
}

/// The sizes of type: the serif is for the week, titles and large numbers.
public enum Lettering: Sendable {
  case display, night, title, number, lead, strong, body, label, button, note, nightButton

  func font(_ sky: Sky) -> Font {
    let firm: Font.Weight = sky.deep ? .medium : .semibold
    return switch self {
    case .display: .system(.largeTitle, design: .serif, weight: .medium)
    case .night, .number: .system(.title, design: .serif, weight: .medium)
    case .title: .system(.title2, design: .serif, weight: .medium)
    case .lead, .strong: .system(sky.deep ? .callout : .body, weight: firm)
    case .body: sky.deep ? .callout : .body  // less ink, less light
    case .label: .subheadline
    case .button: .system(.subheadline, weight: firm)
    case .note: .footnote
    case .nightButton: .system(.title3, weight: .medium)
    }
  }
}

/// What a meaning looks like: its ink, and the card it stands on.
struct ToneColours {
  let ink: Color, card: Color, onCard: Color, icon: Icon?
}

extension Tone {
  /// The colours of a meaning, said once for every screen.
  func colours(_ sky: Sky) -> ToneColours {
    let c = sky.colours
    return switch self {
    case .plain: ToneColours(ink: c.ink, card: c.surface, onCard: c.ink, icon: nil)
    case .ask: ToneColours(ink: c.ask, card: c.askTint, onCard: c.onAskTint, icon: .question)
    case .urgent: ToneColours(ink: c.urgent, card: c.urgentTint, onCard: c.onUrgentTint, icon: .warn)
    case .done: ToneColours(ink: c.move, card: c.surface, onCard: c.ink, icon: .check)
    }
  }
}

extension Pillar {
  /// The colour of a part of her day.
  func colour(_ sky: Sky) -> Color {
    let c = sky.colours
    return switch self {
    case .legs: c.legs
    case .iron: c.iron
    case .rest: c.rest
    case .move: c.move
    case .calm: c.calm
    case .care: c.primary
    }
  }

  /// The icon of a part of her day.
  var icon: Icon {
    switch self {
    case .legs: .legs
    case .iron: .tablet
    case .rest: .bed
    case .move: .walk
    case .calm: .calm
    case .care: .care
    }
  }
}
