import Drawing
import EvenfallKit
import SwiftUI

/// The phones a screen is drawn on.
enum Light: String, CaseIterable {
  case day, dusk, deep
  case large, largest, mirrored, small

  static let screen: [Light] = [.day, .dusk, .large, .largest, .mirrored, .small]
  static let night: [Light] = [.deep, .large, .mirrored]

  var sky: Sky {
    switch self {
    case .dusk: .dark
    case .deep: .deepNight
    default: .daylight
    }
  }
  var type: DynamicTypeSize {
    switch self {
    case .large: .accessibility2
    case .largest: .accessibility5
    default: .large
    }
  }
  var direction: LayoutDirection { self == .mirrored ? .rightToLeft : .leftToRight }

  func set(_ env: inout EnvironmentValues) {
    env.colorScheme = sky.bright ? .light : .dark
    (env.sky, env.dynamicTypeSize, env.layoutDirection) = (sky, type, direction)
  }

  /// In points; the deep night's light is measured on as large a screen as the design's.
  private var size: (width: Int, height: Int) {
    switch self {
    case .small: (320, 568)
    case .deep: (412, 915)
    default: (393, 852)
    }
  }

  func paper(_ name: String) -> Paper {
    Paper(
      name, type: type, direction: direction, whole: type.isAccessibilitySize || self == .small,
      width: size.width, height: size.height, ink: sky.colours.ink, ground: sky.colours.bg)
  }
}
