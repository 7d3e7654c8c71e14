// Plain values: fonts, colours, edges.

public struct Font: Hashable, Sendable {
  public enum TextStyle: CaseIterable, Sendable {
    case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote, caption, caption2

    /// Size and line height in points, from Apple's published table of Dynamic Type.
    func points(_ type: DynamicTypeSize) -> (size: CGFloat, line: CGFloat) {
      let row: [(CGFloat, CGFloat)] =
        switch self {
        case .largeTitle: [(34, 41), (36, 43), (38, 46), (40, 48), (44, 52), (48, 57), (52, 61), (56, 66), (60, 70)]
        case .title: [(28, 34), (30, 37), (32, 39), (34, 41), (38, 46), (43, 51), (48, 57), (53, 62), (58, 68)]
        case .title2: [(22, 28), (24, 30), (26, 32), (28, 34), (34, 41), (39, 47), (44, 52), (50, 59), (56, 66)]
        case .title3: [(20, 25), (22, 28), (24, 30), (26, 32), (31, 38), (37, 44), (43, 51), (49, 58), (55, 65)]
        case .headline, .body:
          [(17, 22), (19, 24), (21, 26), (23, 29), (28, 34), (33, 40), (40, 48), (47, 56), (53, 62)]
        case .callout: [(16, 21), (18, 23), (20, 25), (22, 28), (26, 32), (32, 39), (38, 46), (44, 52), (51, 60)]
        case .subheadline: [(15, 20), (17, 22), (19, 24), (21, 28), (25, 31), (30, 37), (36, 43), (42, 50), (49, 58)]
        case .footnote: [(13, 18), (15, 20), (17, 22), (19, 24), (23, 29), (27, 33), (33, 40), (38, 46), (44, 52)]
        case .caption: [(12, 16), (14, 19), (16, 21), (18, 23), (22, 28), (26, 32), (32, 39), (37, 44), (43, 51)]
        case .caption2: [(11, 13), (13, 18), (15, 20), (17, 22), (20, 25), (24, 30), (29, 35), (34, 41), (40, 48)]
        }
      return row[max(0, type.rawValue - DynamicTypeSize.large.rawValue)]
    }
  }
  public enum Weight: Int, Sendable { case regular = 400, medium = 500, semibold = 600, bold = 700 }
  public enum Design: Sendable { case `default`, serif, monospaced }
  var style: TextStyle, weight: Weight? = nil, design: Design? = nil, tabular = false

  public static let largeTitle = Font(style: .largeTitle), title = Font(style: .title), title2 = Font(style: .title2)
  public static let title3 = Font(style: .title3), headline = Font(style: .headline), body = Font(style: .body)
  public static let subheadline = Font(style: .subheadline), callout = Font(style: .callout)
  public static let footnote = Font(style: .footnote), caption = Font(style: .caption),
    caption2 = Font(style: .caption2)
  public static func system(_ style: TextStyle, design: Design? = nil, weight: Weight? = nil) -> Font {
    Font(style: style, weight: weight, design: design)
  }
  public func weight(_ weight: Weight) -> Font { var font = self; font.weight = weight; return font }
  public func monospacedDigit() -> Font { var font = self; font.tabular = true; return font }

  var drawnWeight: Int { weight?.rawValue ?? (style == .headline ? 600 : 400) }
  public func _css(_ type: DynamicTypeSize) -> String {
    let (size, line) = style.points(type)
    let face = design == .serif ? "font-family:var(--serif);" : design == .monospaced ? "font-family:monospace;" : ""
    let digits = tabular ? "font-variant-numeric:tabular-nums;" : ""
    // Where no weight is said, what stands around says it.
    let thick = weight == nil && style != .headline ? "" : "font-weight:\(drawnWeight);"
    return "font-size:\(size)px;line-height:\(line)px;" + thick + face + digits
  }
}

/// A style resolved for the environment it was used in, as a CSS colour or image.
public struct _Paint: Sendable, Hashable { public let css: String }
public protocol ShapeStyle: Sendable { @MainActor func _paint(_ env: EnvironmentValues) -> _Paint }
public struct Color: ShapeStyle, Hashable, Sendable {
  // It is a View only in the extension below, as in the SDK; else its constants would belong to the main actor.
  let css: String
  var alpha = 1.0
  public nonisolated init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
    css = "#" + [red, green, blue].map { String(format: "%02X", Int(($0 * 255).rounded())) }.joined()
    alpha = opacity
  }
  nonisolated init(css: String) { self.css = css }
  public nonisolated static let clear = Color(css: "transparent"), black = Color(css: "#000000")
  public nonisolated static let white = Color(css: "#FFFFFF")
  public nonisolated func opacity(_ opacity: Double) -> Color { var color = self; color.alpha *= opacity; return color }
  @MainActor public func _paint(_ env: EnvironmentValues) -> _Paint {
    .init(css: alpha == 1 ? css : "color-mix(in srgb,\(css) \(alpha * 100)%,transparent)")
  }
}
extension Color: View, _Leaf {
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    let node = _Node("Color")
    node.attrs["fill"] = _paint(env).css
    return [node]
  }
}
extension ShapeStyle where Self == Color {
  public static var clear: Color { Color.clear }
  public static var black: Color { Color.black }
  public static var white: Color { Color.white }
}
public struct LinearGradient: ShapeStyle {
  let colors: [Color], from: UnitPoint, to: UnitPoint
  public nonisolated init(colors: [Color], startPoint: UnitPoint, endPoint: UnitPoint) {
    (self.colors, from, to) = (colors, startPoint, endPoint)
  }
  @MainActor public func _paint(_ env: EnvironmentValues) -> _Paint {
    let mirror = env.layoutDirection == .rightToLeft ? -1.0 : 1
    let turn = atan2((to.x - from.x) * mirror, from.y - to.y) * 180 / .pi
    return .init(css: "linear-gradient(\(turn)deg,\(colors.map { $0._paint(env).css }.joined(separator: ",")))")
  }
}
public struct UnitPoint: Hashable, Sendable {
  public var x, y: CGFloat
  public init(x: CGFloat, y: CGFloat) { (self.x, self.y) = (x, y) }
  public static let center = Self(x: 0.5, y: 0.5), leading = Self(x: 0, y: 0.5), trailing = Self(x: 1, y: 0.5)
  public static let top = Self(x: 0.5, y: 0), bottom = Self(x: 0.5, y: 1)
  public static let topLeading = Self(x: 0, y: 0), bottomTrailing = Self(x: 1, y: 1)
}
public struct Angle: Hashable, Sendable {
  public var radians: Double
  public static func degrees(_ degrees: Double) -> Angle { .init(radians: degrees * .pi / 180) }
}

public enum Edge: Int8, CaseIterable, Sendable {
  case top, leading, bottom, trailing
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1), leading = Set(rawValue: 2), bottom = Set(rawValue: 4)
    public static let trailing = Set(rawValue: 8), all = Set(rawValue: 15)
    public static let horizontal: Set = [.leading, .trailing], vertical: Set = [.top, .bottom]
  }
}
public struct EdgeInsets: Equatable, Sendable {
  public var top, leading, bottom, trailing: CGFloat
  public init(top: CGFloat, leading: CGFloat, bottom: CGFloat, trailing: CGFloat) {
    (self.top, self.leading, self.bottom, self.trailing) = (top, leading, bottom, trailing)
  }
}
public enum HorizontalAlignment: String, Sendable { case leading = "start", center, trailing = "end" }
public enum VerticalAlignment: String, Sendable {
  case top = "start", center, bottom = "end", firstTextBaseline = "baseline", lastTextBaseline = "last baseline"
}
public struct Alignment: Equatable, Sendable {
  public let _h: HorizontalAlignment, _v: VerticalAlignment
  public init(horizontal: HorizontalAlignment, vertical: VerticalAlignment) { (_h, _v) = (horizontal, vertical) }
  public static let center = Self(horizontal: .center, vertical: .center)
  public static let leading = Self(horizontal: .leading, vertical: .center)
  public static let trailing = Self(horizontal: .trailing, vertical: .center)
  public static let top = Self(horizontal: .center, vertical: .top)
  public static let bottom = Self(horizontal: .center, vertical: .bottom)
  public static let topLeading = Self(horizontal: .leading, vertical: .top)
  public static let topTrailing = Self(horizontal: .trailing, vertical: .top)
  public static let bottomLeading = Self(horizontal: .leading, vertical: .bottom)
  public static let bottomTrailing = Self(horizontal: .trailing, vertical: .bottom)
}
public enum TextAlignment: String, Sendable { case leading = "start", center, trailing = "end" }
public enum Axis: Sendable {
  case horizontal, vertical
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1), vertical = Set(rawValue: 2)
  }
}
/// iOS 18 has a view of this name: whoever means the core's must say so.
public struct Tab {}
