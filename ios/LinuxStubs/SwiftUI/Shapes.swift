// Shapes, paths and drawing by hand.

public protocol Shape: View, Sendable {
  nonisolated func path(in rect: CGRect) -> Path
  nonisolated var _radius: String? { get }
}
extension Shape {
  public nonisolated var _radius: String? { nil }
  public var body: some View { _ShapeView(shape: self) }
  public func fill<S: ShapeStyle>(_ style: S) -> some View { _ShapeView(shape: self, fill: { style._paint($0) }) }
  public func stroke<S: ShapeStyle>(_ style: S, lineWidth: CGFloat = 1) -> some View {
    stroke(style, style: StrokeStyle(lineWidth: lineWidth))
  }
  public func stroke<S: ShapeStyle>(_ paint: S, style: StrokeStyle) -> some View {
    _ShapeView(shape: self, stroke: { paint._paint($0) }, style: style)
  }
}
public protocol InsettableShape: Shape {}
extension InsettableShape {
  public func strokeBorder<S: ShapeStyle>(_ style: S, lineWidth: CGFloat = 1) -> some View {
    stroke(style, lineWidth: lineWidth)
  }
}
public struct Rectangle: InsettableShape {
  public nonisolated init() {}
  public nonisolated func path(in r: CGRect) -> Path { Path(r) }
  public nonisolated var _radius: String? { "0" }
}
public struct Circle: InsettableShape {
  public nonisolated init() {}
  public nonisolated func path(in r: CGRect) -> Path {
    let d = min(r.width, r.height)
    return Path(ellipseIn: CGRect(x: r.midX - d / 2, y: r.midY - d / 2, width: d, height: d))
  }
  public nonisolated var _radius: String? { "50%" }
}
public struct Capsule: InsettableShape {
  public nonisolated init() {}
  public nonisolated func path(in r: CGRect) -> Path { Path(roundedRect: r, cornerRadius: min(r.width, r.height) / 2) }
  public nonisolated var _radius: String? { "9999px" }
}
public struct RoundedRectangle: InsettableShape {
  let radius: CGFloat
  public nonisolated init(cornerRadius: CGFloat) { radius = cornerRadius }
  public nonisolated func path(in r: CGRect) -> Path { Path(roundedRect: r, cornerRadius: radius) }
  public nonisolated var _radius: String? { "\(radius)px" }
}
public struct UnevenRoundedRectangle: InsettableShape {
  let top: CGFloat
  public nonisolated init(topLeadingRadius: CGFloat = 0, topTrailingRadius: CGFloat = 0) {
    precondition(topLeadingRadius == topTrailingRadius, "the stand-in rounds both top corners alike")
    top = topLeadingRadius
  }
  public nonisolated func path(in r: CGRect) -> Path { Path(roundedRect: r, cornerRadius: top) }
  public nonisolated var _radius: String? { "\(top)px \(top)px 0 0" }
}
extension Shape where Self == Rectangle { public static var rect: Self { .init() } }
extension Shape where Self == Circle { public static var circle: Self { .init() } }
extension Shape where Self == Capsule { public static var capsule: Self { .init() } }
extension Shape where Self == RoundedRectangle {
  public static func rect(cornerRadius: CGFloat) -> Self { .init(cornerRadius: cornerRadius) }
}
public struct StrokeStyle: Equatable, Sendable {
  var svg: String
  public init(
    lineWidth: CGFloat = 1, lineCap: CGLineCap = .butt, lineJoin: CGLineJoin = .miter, miterLimit: CGFloat = 10,
    dash: [CGFloat] = [], dashPhase: CGFloat = 0
  ) {
    svg = "stroke-width='\(lineWidth)' stroke-linecap='\(lineCap)' stroke-linejoin='\(lineJoin)'"
    if !dash.isEmpty { svg += " stroke-dasharray='\(dash.map { "\($0)" }.joined(separator: " "))'" }
    width = lineWidth
  }
  let width: CGFloat
}
public enum CGLineCap: String, Sendable { case butt, round, square }
public enum CGLineJoin: String, Sendable { case miter, round, bevel }

public struct Path: Shape, _Leaf, Equatable, Sendable {
  public var _d = ""
  public nonisolated init() {}
  public nonisolated init(_ build: (inout Path) -> Void) { build(&self) }
  public nonisolated init(_ r: CGRect) { addRect(r) }
  public nonisolated init(ellipseIn r: CGRect) { addEllipse(in: r) }
  public nonisolated init(roundedRect r: CGRect, cornerRadius c: CGFloat) {
    addRoundedRect(in: r, cornerSize: CGSize(width: c, height: c))
  }
  public nonisolated mutating func move(to p: CGPoint) { _d += "M\(p.x) \(p.y)" }
  public nonisolated mutating func addLine(to p: CGPoint) { _d += "L\(p.x) \(p.y)" }
  public nonisolated mutating func addLines(_ points: [CGPoint]) {
    for (place, point) in points.enumerated() { if place == 0 { move(to: point) } else { addLine(to: point) } }
  }
  public nonisolated mutating func addCurve(to p: CGPoint, control1 a: CGPoint, control2 b: CGPoint) {
    _d += "C\(a.x) \(a.y) \(b.x) \(b.y) \(p.x) \(p.y)"
  }
  public nonisolated mutating func closeSubpath() { _d += "Z" }
  public nonisolated mutating func addRect(_ r: CGRect) {
    _d += "M\(r.minX) \(r.minY)H\(r.maxX)V\(r.maxY)H\(r.minX)Z"
  }
  public nonisolated mutating func addEllipse(in r: CGRect) {
    let arc = "A\(r.width / 2) \(r.height / 2) 0 1 0 "
    _d += "M\(r.minX) \(r.midY)\(arc)\(r.maxX) \(r.midY)\(arc)\(r.minX) \(r.midY)Z"
  }
  public nonisolated mutating func addRoundedRect(in r: CGRect, cornerSize c: CGSize) {
    let x = max(0, min(c.width, r.width / 2)), y = max(0, min(c.height, r.height / 2)), arc = "A\(x) \(y) 0 0 1 "
    _d += "M\(r.minX + x) \(r.minY)H\(r.maxX - x)\(arc)\(r.maxX) \(r.minY + y)V\(r.maxY - y)"
    _d += "\(arc)\(r.maxX - x) \(r.maxY)H\(r.minX + x)\(arc)\(r.minX) \(r.maxY - y)V\(r.minY + y)"
    _d += "\(arc)\(r.minX + x) \(r.minY)Z"
  }
  /// In SwiftUI's space, whose y grows downwards, `clockwise: false` goes the way a clock's hands go.
  public nonisolated mutating func addArc(
    center c: CGPoint, radius r: CGFloat, startAngle a: Angle, endAngle b: Angle, clockwise: Bool
  ) {
    let from = CGPoint(x: c.x + r * cos(a.radians), y: c.y + r * sin(a.radians))
    let to = CGPoint(x: c.x + r * cos(b.radians), y: c.y + r * sin(b.radians))
    var turn = (b.radians - a.radians).truncatingRemainder(dividingBy: 2 * .pi)
    if turn < 0 { turn += 2 * .pi }
    if clockwise { turn = 2 * .pi - turn }
    _d +=
      "\(_d.isEmpty ? "M" : "L")\(from.x) \(from.y)A\(r) \(r) 0 \(turn > .pi ? 1 : 0) \(clockwise ? 0 : 1) \(to.x) \(to.y)"
  }
  public nonisolated func path(in r: CGRect) -> Path { self }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    _ShapeView(shape: self)._nodes(host, env, path)
  }
}

struct _ShapeView<S: Shape>: _Leaf {
  let shape: S
  var fill: (@MainActor (EnvironmentValues) -> _Paint)?, stroke: (@MainActor (EnvironmentValues) -> _Paint)?
  var style = StrokeStyle()
  func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    let node = _Node("Shape")
    node.measure = path
    node.attrs["stroke"] = stroke?(env).css
    if fill != nil || stroke == nil { node.attrs["fill"] = fill?(env).css ?? "currentColor" }
    if let radius = shape._radius {
      (node.attrs["radius"], node.attrs["lineWidth"]) = (radius, "\(style.width)")
    } else {
      let d = shape.path(in: CGRect(origin: .zero, size: host.size(path)))._d
      let paints = "fill='\(node.attrs["fill"] ?? "none")' stroke='\(node.attrs["stroke"] ?? "none")'"
      node.svg = "<path d='\(d)' \(paints) \(style.svg)/>"
    }
    return [node]
  }
}

/// Drawing by hand. The size comes from an earlier drawing of the page.
public struct Canvas: _Leaf {
  let draw: @MainActor (inout GraphicsContext, CGSize) -> Void
  public init(renderer: @escaping @MainActor (inout GraphicsContext, CGSize) -> Void) { draw = renderer }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    let node = _Node("Canvas")
    node.measure = path
    var pen = GraphicsContext(env: env)
    draw(&pen, host.size(path))
    node.svg = pen.svg
    return [node]
  }
}
@MainActor public struct GraphicsContext {
  let env: EnvironmentValues
  var svg = ""
  public var opacity = 1.0
  public struct Shading {
    let color: Color
    @MainActor public static func color(_ color: Color) -> Shading { .init(color: color) }
  }
  public mutating func fill(_ path: Path, with shading: Shading) {
    svg += "<path d='\(path._d)' fill='\(shading.color._paint(env).css)' opacity='\(opacity)'/>"
  }
  public mutating func stroke(_ path: Path, with shading: Shading, lineWidth: CGFloat = 1) {
    stroke(path, with: shading, style: StrokeStyle(lineWidth: lineWidth))
  }
  public mutating func stroke(_ path: Path, with shading: Shading, style: StrokeStyle) {
    let ink = shading.color._paint(env).css
    svg += "<path d='\(path._d)' fill='none' stroke='\(ink)' opacity='\(opacity)' \(style.svg)/>"
  }
  public mutating func draw(_ text: Text, at point: CGPoint, anchor: UnitPoint = .center) {
    let across = anchor.x < 0.25 ? "start" : anchor.x > 0.75 ? "end" : "middle"
    let down = anchor.y < 0.25 ? "hanging" : anchor.y > 0.75 ? "text-after-edge" : "central"
    let font = text.font ?? Font.body
    svg += "<text x='\(point.x)' y='\(point.y)' text-anchor='\(across)' dominant-baseline='\(down)' direction='ltr' "
    svg += "font-size='\(font.style.points(env.dynamicTypeSize).size)' "
    svg += "font-weight='\(text.weight?.rawValue ?? font.drawnWeight)' "
    svg += "fill='\(text.ink?._paint(env).css ?? "currentColor")'>\(text.words)</text>"
  }
}
public struct GeometryProxy: Sendable {
  public let size: CGSize
  /// What is seen of a list, from here: all of it.
  public func bounds(of space: NamedCoordinateSpace) -> CGRect? {
    CGRect(x: -10_000, y: -10_000, width: 20_000, height: 20_000)
  }
}
public struct NamedCoordinateSpace: Sendable {}
/// The list around a view.
extension NamedCoordinateSpace { public static var scrollView: Self { .init() } }
public struct GeometryReader<C: View>: _Leaf {
  let content: @MainActor (GeometryProxy) -> C
  public init(@ViewBuilder content: @escaping @MainActor (GeometryProxy) -> C) { self.content = content }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    let proxy = GeometryProxy(size: host.size(path))
    let node = _Node("GeometryReader", host.render(content(proxy), env, path + ".geometry"))
    node.measure = path
    return [node]
  }
}
