// What a modifier looks like. Modifiers append looks to the nodes they wrap, innermost first, so the tree that tests
// read keeps its shape and can also be drawn.

public enum _Look {
  case font(Font, DynamicTypeSize)
  case css(String)
  case pad(EdgeInsets)
  case frame(_Frame)
  case fill(_Paint, radius: String, bleeds: Bool)
  case layer([_Node], behind: Bool, Alignment)
  case fixed(horizontal: Bool, vertical: Bool)
  case proportion(CGFloat)
}
public struct _Frame {
  public var w, h, minW, idealW, maxW, minH, maxH: CGFloat?
  public var alignment: Alignment
}

public enum ContentMode: Sendable { case fit, fill }

extension View {
  func _look(_ look: @escaping @MainActor (EnvironmentValues) -> _Look) -> some View {
    _Modified(base: self, apply: { nodes, _, env, _ in for node in nodes { node.looks.append(look(env)) } })
  }
  func _laid<V: View>(_ content: V, _ look: @escaping @MainActor ([_Node]) -> _Look) -> some View {
    _Modified(
      base: self,
      apply: { nodes, host, env, path in
        for (place, node) in nodes.enumerated() {
          let at = host.render(content, env, "\(path)~\(place)")
          node.looks.append(look(at))
        }
      })
  }

  public func background<S: ShapeStyle>(_ style: S, ignoresSafeAreaEdges edges: Edge.Set = .all) -> some View {
    _look { .fill(style._paint($0), radius: "0", bleeds: edges.contains(.top)) }
  }
  @ViewBuilder public func background<S: ShapeStyle, T: Shape>(_ style: S, in shape: T) -> some View {
    if let radius = shape._radius {
      _look { .fill(style._paint($0), radius: radius, bleeds: false) }
    } else {
      _laid(shape.fill(style)) { .layer($0, behind: true, .center) }
    }
  }
  public func background<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    _laid(content()) { .layer($0, behind: true, alignment) }
  }
  public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    _laid(content()) { .layer($0, behind: false, alignment) }
  }
  public func font(_ font: Font?) -> some View { _look { .font(font ?? Font.body, $0.dynamicTypeSize) } }
  public func fontWeight(_ weight: Font.Weight?) -> some View {
    _look { _ in .css("font-weight:\((weight ?? .regular).rawValue)") }
  }
  public func monospacedDigit() -> some View { _look { _ in .css("font-variant-numeric:tabular-nums") } }
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View {
    _look { .css("color:\(style._paint($0).css)") }
  }
  public func tint(_ color: Color?) -> some View {
    _look { env in .css(color.map { "--tint:\($0._paint(env).css)" } ?? "") }
  }
  public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View {
    let l = length ?? 16
    func on(_ edge: Edge.Set) -> CGFloat { edges.contains(edge) ? l : 0 }
    let insets = EdgeInsets(top: on(.top), leading: on(.leading), bottom: on(.bottom), trailing: on(.trailing))
    return padding(insets)
  }
  public func padding(_ length: CGFloat) -> some View { padding(.all, length) }
  public func padding(_ insets: EdgeInsets) -> some View { _look { _ in .pad(insets) } }
  public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
    _look { _ in .frame(_Frame(w: width, h: height, alignment: alignment)) }
  }
  public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
    maxHeight: CGFloat? = nil, alignment: Alignment = .center
  ) -> some View {
    _look { _ in
      .frame(
        _Frame(
          minW: minWidth, idealW: idealWidth, maxW: maxWidth, minH: minHeight, maxH: maxHeight,
          alignment: alignment))
    }
  }
  public func fixedSize(horizontal: Bool = true, vertical: Bool = true) -> some View {
    _look { _ in .fixed(horizontal: horizontal, vertical: vertical) }
  }
  public func aspectRatio(_ ratio: CGFloat, contentMode: ContentMode) -> some View {
    precondition(contentMode == .fit, "the stand-in fits in, and does not fill")
    return _look { _ in .proportion(ratio) }
  }
  /// The stand-in knows one line alone, which the drawing then holds the words to.
  public func lineLimit(_ number: Int?) -> some View {
    precondition(number == 1, "the stand-in limits words to one line")
    return self
  }
  public func minimumScaleFactor(_ factor: CGFloat) -> some View { _look { _ in .css("--least:\(factor)") } }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View {
    _look { _ in .css("text-align:\(alignment.rawValue)") }
  }
  public func clipShape<S: Shape>(_ shape: S) -> some View {
    guard let radius = shape._radius else { preconditionFailure("the stand-in clips to what has round corners") }
    return _look { _ in .css("overflow:hidden;border-radius:\(radius)") }
  }
  /// The stand-in knows it of the page of a PDF, on paper of this colour.
  public func colorMultiply(_ color: Color) -> some View { _look { .css("--paper:\(color._paint($0).css)") } }
  public func opacity(_ opacity: Double) -> some View { _look { _ in .css("opacity:\(opacity)") } }
  public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View {
    _look { .css("transform:translate(\($0.layoutDirection == .rightToLeft ? -x : x)px,\(y)px)") }
  }
  public func flipsForRightToLeftLayoutDirection(_ on: Bool) -> some View {
    _look { .css(on && $0.layoutDirection == .rightToLeft ? "transform:scaleX(-1)" : "") }
  }
  public func rotationEffect(_ angle: Angle) -> some View {
    _look { _ in .css(angle.radians == 0 ? "" : "transform:rotate(\(angle.radians)rad)") }
  }
  public func shadow(color: Color = .black, radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0) -> some View {
    _look { .css("filter:drop-shadow(\(x)px \(y)px \(radius)px \(color._paint($0).css))") }
  }
  public func labelsHidden() -> some View { _each { $0.attrs["labelsHidden"] = "true" } }
  public func layoutPriority(_ value: Double) -> some View { self }
  public func ignoresSafeArea(edges: Edge.Set = .all) -> some View { _each { $0.attrs["bleeds"] = "true" } }
}
