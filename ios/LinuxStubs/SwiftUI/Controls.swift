// Text, images, layout and controls.

public struct Text: _Leaf, Equatable, Sendable {
  let words: String
  var font: Font?, weight: Font.Weight?, ink: Color?
  public nonisolated init(verbatim words: String) { self.words = words }
  public nonisolated init<S: StringProtocol>(_ words: S) { self.words = String(words) }
  public nonisolated static func == (a: Text, b: Text) -> Bool { a.words == b.words }
  nonisolated func with(_ change: (inout Text) -> Void) -> Text { var text = self; change(&text); return text }
  public nonisolated func font(_ font: Font?) -> Text { with { $0.font = font } }
  public nonisolated func fontWeight(_ weight: Font.Weight?) -> Text { with { $0.weight = weight } }
  public nonisolated func foregroundStyle(_ color: Color) -> Text { with { $0.ink = color } }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    let node = _Node("Text", text: words)
    if let weight { node.looks.append(.css("font-weight:\(weight.rawValue)")) }
    if let font { node.looks.append(.font(font, env.dynamicTypeSize)) }
    if let ink { node.looks.append(.css("color:\(ink._paint(env).css)")) }
    return [node]
  }
}
public struct Image: _Leaf, Sendable {
  let name: String
  var page: _Page?
  var stretches = false
  public nonisolated init(decorative name: String, bundle: Bundle? = nil) { self.name = name }
  public func resizable() -> Image { var image = self; image.stretches = true; return image }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    let node = _Node("Image")
    if let page {
      node.attrs["page"] = "\(page.number) of \(page.pdf.count) bytes, \(page.width) wide"
      node.page = page
    } else {
      node.attrs["name"] = name
    }
    if stretches { node.attrs["resizable"] = "true" }
    return [node]
  }
}

/// A container or control: a node of a kind, with content.
public struct _Control: _Leaf {
  let kind: String, part: _Part, setup: @MainActor (_Node, EnvironmentValues) -> Void
  init<V: View>(
    _ kind: String, _ content: V, _ setup: @escaping @MainActor (_Node, EnvironmentValues) -> Void = { _, _ in }
  ) { (self.kind, self.setup, part) = (kind, setup, { $0.render(content, $1, $2) }) }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    nodes(host, env, path, room: nil)
  }
  /// `room` is how many rows are made of it; what lies within a row is made whole.
  func nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String, room: _Box<Int>?) -> [_Node] {
    var inner = env
    inner._room = room
    let node = _Node(kind, part(host, inner, "\(path).\(kind)"))
    if !env.isEnabled { node.attrs["disabled"] = "true" }
    setup(node, env)
    return [node]
  }
}
@MainActor func _binding<V>(_ binding: Binding<V>) -> @MainActor (_Node, EnvironmentValues) -> Void {
  { node, env in
    node.attrs["value"] = "\(binding.wrappedValue)"
    node.get = { binding.wrappedValue }
    if env.isEnabled { node.set = { if let value = $0 as? V { binding.wrappedValue = value } } }
  }
}
@MainActor public protocol _Kind: View, _Primitive where Body == Never { var _control: _Control { get } }
extension _Kind {
  public var body: Never { fatalError() }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    _control._nodes(host, env, path)
  }
}

// MARK: layout

@MainActor private func stack<C: View>(_ kind: String, _ align: String, _ spacing: CGFloat?, _ content: C) -> _Control {
  _Control(kind, content) { node, _ in
    node.attrs["align"] = align
    node.attrs["spacing"] = spacing.map { "\($0)" }
  }
}
public struct VStack<C: View>: _Kind {
  public let _control: _Control
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {
    _control = stack("VStack", alignment.rawValue, spacing, content())
  }
}
public struct HStack<C: View>: _Kind {
  public let _control: _Control
  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {
    _control = stack("HStack", alignment.rawValue, spacing, content())
  }
}
/// Makes only the rows that have been scrolled to; see `_Host.rows`.
public struct LazyVStack<C: View>: _Leaf {
  let control: _Control
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {
    control = stack("VStack", alignment.rawValue, spacing, content())
  }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    control.nodes(host, env, path, room: _Box(host.rows))
  }
}
public struct ZStack<C: View>: _Kind {
  public let _control: _Control
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> C) {
    _control = _Control("ZStack", content()) { node, _ in
      (node.attrs["h"], node.attrs["v"]) = (alignment._h.rawValue, alignment._v.rawValue)
    }
  }
}
public struct ScrollView<C: View>: _Kind {
  public let _control: _Control
  public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> C) {
    _control = _Control("ScrollView", content()) { node, _ in node.attrs["axes"] = "\(axes.rawValue)" }
  }
}
public struct ScrollViewReader<C: View>: _Leaf {
  let content: @MainActor (ScrollViewProxy) -> C
  public init(@ViewBuilder content: @escaping @MainActor (ScrollViewProxy) -> C) { self.content = content }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    host.render(content(ScrollViewProxy(host: host)), env, path + ".reader")
  }
}
@MainActor public struct ScrollViewProxy {
  let host: _Host
  public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) { host.reached.append("\(id)") }
}
public struct ViewThatFits<C: View>: _Kind {
  public let _control: _Control
  public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> C) {
    _control = _Control("ViewThatFits", content())
  }
}
public struct Spacer: _Kind {
  public let _control: _Control
  public init(minLength: CGFloat? = nil) {
    _control = _Control("Spacer", EmptyView()) { node, _ in node.attrs["min"] = minLength.map { "\($0)" } }
  }
}

// MARK: controls

public struct ButtonRole: Equatable, Sendable {
  let name: String
  public static let destructive = ButtonRole(name: "destructive"), cancel = ButtonRole(name: "cancel")
}
public struct Button<L: View>: _Kind {
  public let _control: _Control
  public init(role: ButtonRole? = nil, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> L) {
    _control = _Control("Button", _Styled(label: AnyView(label()), role: role)) { node, env in
      if env.isEnabled { node.press = action }
      node.attrs["role"] = role?.name
      if env._button != nil { node.attrs["style"] = "own" }
    }
  }
  public init<S: StringProtocol>(_ title: S, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void)
  where L == Text { self.init(role: role, action: action) { Text(title) } }
}
struct _Styled: _Leaf {
  let label: AnyView, role: ButtonRole?
  func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    var inner = env
    inner._button = nil
    return host.render(env._button?(label, role) ?? label, inner, path)
  }
}
@MainActor @preconcurrency public protocol ButtonStyle {
  associatedtype Body: View
  typealias Configuration = ButtonStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}
public struct ButtonStyleConfiguration {
  public let label: AnyView, role: ButtonRole?, isPressed = false
}
struct _StyleBody<S: ButtonStyle>: View {
  let style: S, configuration: ButtonStyleConfiguration
  var body: some View { _Connected(style: style, configuration: configuration) }
}
struct _Connected<S: ButtonStyle>: _Leaf {
  let style: S, configuration: ButtonStyleConfiguration
  func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    host.connect(style, env, path)
    return host.render(style.makeBody(configuration: configuration), env, path)
  }
}
extension View {
  public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View {
    _environment { env in
      env._button = { AnyView(_StyleBody(style: style, configuration: .init(label: $0, role: $1))) }
    }
  }
}

public struct Toggle<L: View>: _Kind {
  public let _control: _Control
  public init(isOn: Binding<Bool>, @ViewBuilder label: () -> L) {
    _control = _Control("Toggle", label()) { node, env in
      _binding(isOn)(node, env)
      if env.isEnabled { node.press = { isOn.wrappedValue.toggle() } }
    }
  }
  public init<S: StringProtocol>(_ title: S, isOn: Binding<Bool>) where L == Text {
    self.init(isOn: isOn) { Text(title) }
  }
}
public struct TextField: _Kind {
  public let _control: _Control
  public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text? = nil) {
    _control = _Control("TextField", Text(title)) { node, env in
      _binding(text)(node, env)
      node.attrs["prompt"] = prompt?.words
    }
  }
  public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text? = nil, axis: Axis) {
    self.init(title, text: text, prompt: prompt)
  }
}
public struct SecureField: _Kind {
  public let _control: _Control
  public init<S: StringProtocol>(_ title: S, text: Binding<String>) {
    _control = _Control("SecureField", Text(title)) { node, env in
      _binding(text)(node, env)
      node.attrs["value"] = String(repeating: "•", count: text.wrappedValue.count)
    }
  }
}
public struct DatePickerComponents: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let hourAndMinute = Self(rawValue: 1), date = Self(rawValue: 2)
}
public struct DatePicker<L: View>: _Kind {
  public typealias Components = DatePickerComponents
  public let _control: _Control
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date]
  ) where L == Text { self.init(title, selection, displayedComponents) }
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, in range: PartialRangeThrough<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) where L == Text {
    let within = Binding(
      get: { selection.wrappedValue }, set: { selection.wrappedValue = min($0, range.upperBound) })
    self.init(title, within, displayedComponents)
  }
  private init<S: StringProtocol>(_ title: S, _ selection: Binding<Date>, _ displayedComponents: Components)
  where L == Text {
    _control = _Control("DatePicker", Text(title)) { node, env in
      _binding(selection)(node, env)
      let form = DateFormatter()
      (form.locale, form.timeZone, form.calendar) = (env.locale, env.timeZone, env.calendar)
      form.dateStyle = displayedComponents.contains(.date) ? .medium : .none
      form.timeStyle = displayedComponents.contains(.hourAndMinute) ? .short : .none
      node.attrs["value"] = form.string(from: selection.wrappedValue)
    }
  }
}
public struct Label<T: View, I: View>: _Kind {
  public let _control: _Control
  public init(@ViewBuilder title: () -> T, @ViewBuilder icon: () -> I) {
    let (title, icon) = (title(), icon())
    _control = _Control(
      "Label", TupleView<Never>([{ $0.render(icon, $1, $2 + "#0") }, { $0.render(title, $1, $2 + "#1") }]))
  }
}
public protocol DatePickerStyle { var _name: String { get } }
public struct _DatePickerStyle: DatePickerStyle { public let _name: String }
extension DatePickerStyle where Self == _DatePickerStyle {
  public static var graphical: Self { .init(_name: "graphical") }
  public static var wheel: Self { .init(_name: "wheel") }
}
extension View {
  public func datePickerStyle<S: DatePickerStyle>(_ style: S) -> some View { _each { $0.attrs["style"] = style._name } }
}
