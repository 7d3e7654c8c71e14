// A stand-in for the part of SwiftUI that Evenfall's screens use: test equipment, for Linux only.
// It checks the types of views and evaluates `body` into a tree that tests read and press and that can be drawn.
// What begins with an underscore is not Apple's. A symbol missing here does not compile: look up that iOS 17 has it,
// then add it. There are no localised keys, because every word comes from the core as a String.
@_exported import Foundation
@_exported import Observation

/// One piece of an evaluated screen.
@MainActor public final class _Node {
  public let kind: String
  public var text: String?
  public var attrs: [String: String] = [:]
  public var children: [_Node]
  public var press: (@MainActor () -> Void)?
  public var get: (@MainActor () -> Any)?
  public var set: (@MainActor (Any) -> Void)?
  public var step: (@MainActor (_ up: Bool) -> Void)?
  /// What the keyboard's own button does.
  public var submit: (@MainActor () -> Void)?
  public var spoken = _Spoken()
  public var looks: [_Look] = []
  public var measure: String?
  public var svg: String?
  /// The page of a PDF that is drawn here.
  public var page: _Page?

  public init(_ kind: String, text: String? = nil, _ children: [_Node] = []) {
    self.kind = kind
    self.text = text
    self.children = children
  }

  /// What the looks lay behind or over this node, from the given look on.
  public func layers(_ looks: ArraySlice<_Look>) -> (behind: [_Node], front: [_Node]) {
    var behind: [_Node] = [], front: [_Node] = []
    for look in looks {
      switch look {
      case .layer(let nodes, let isBehind, _): if isBehind { behind = nodes + behind } else { front += nodes }
      default: break
      }
    }
    return (behind, front)
  }

  /// This node and everything in, behind and over it, in the order it is read.
  public var all: [_Node] {
    let (behind, front) = layers(looks[...])
    return behind.flatMap(\.all) + [self] + children.flatMap(\.all) + front.flatMap(\.all)
  }

  /// The tree as lines, by which a change is noticed.
  public func dump(_ depth: Int = 0) -> String {
    let attributes = attrs.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    let said = [spoken.label, spoken.value].compactMap { $0 }.map { " “\($0)”" }.joined()
    let (behind, front) = layers(looks[...])
    return String(repeating: " ", count: depth) + kind + (text.map { " \"\($0)\"" } ?? "") + attributes + said
      + "\(spoken.traits.rawValue)\n" + (behind + children + front).map { $0.dump(depth + 1) }.joined()
  }
}

@MainActor public protocol _Primitive {
  func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node]
}
@MainActor public protocol _Leaf: View, _Primitive where Body == Never {}
extension _Leaf { public var body: Never { fatalError("a leaf has no body") } }
typealias _Part = @MainActor (_Host, EnvironmentValues, String) -> [_Node]

// MARK: View and its builder

@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}
extension Never: View { public var body: Never { fatalError() } }

@MainActor @resultBuilder public struct ViewBuilder {
  public static func buildExpression<C: View>(_ content: C) -> C { content }
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<C: View>(_ content: C) -> C { content }
  public static func buildBlock<each C: View>(_ content: repeat each C) -> TupleView<(repeat each C)> {
    var parts: [_Part] = []
    func add<V: View>(_ view: V) {
      let place = parts.count
      parts.append { $0.render(view, $1, "\($2)#\(place)") }
    }
    repeat add(each content)
    return TupleView(parts)
  }
  public static func buildIf<C: View>(_ content: C?) -> C? { content }
  public static func buildEither<T: View, F: View>(first: T) -> _ConditionalContent<T, F> { .init(.first(first)) }
  public static func buildEither<T: View, F: View>(second: F) -> _ConditionalContent<T, F> { .init(.second(second)) }
}

public struct EmptyView: _Leaf {
  public nonisolated init() {}
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] { [] }
}
public struct TupleView<T>: _Leaf {
  let parts: [_Part]
  init(_ parts: [_Part]) { self.parts = parts }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    parts.flatMap { $0(host, env, path) }
  }
}
public struct _ConditionalContent<T: View, F: View>: _Leaf {
  enum Branch { case first(T), second(F) }
  let branch: Branch
  init(_ branch: Branch) { self.branch = branch }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    switch branch {
    case .first(let view): host.render(view, env, path + "?1")
    case .second(let view): host.render(view, env, path + "?2")
    }
  }
}
extension Optional: View, _Primitive where Wrapped: View {
  public typealias Body = Never
  public var body: Never { fatalError() }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    map { host.render($0, env, path + "?") } ?? []
  }
}
public struct AnyView: _Leaf {
  let part: _Part
  public init<V: View>(_ view: V) { part = { $0.render(view, $1, $2) } }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] { part(host, env, path) }
}
public struct Group<Content: View>: _Leaf {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    host.render(content, env, path + ".Group")
  }
}

public struct ForEach<Items: RandomAccessCollection, ID: Hashable, Content: View>: _Leaf {
  let items: Items, id: (Items.Element) -> ID, content: @MainActor (Items.Element) -> Content
  public init(_ items: Items, @ViewBuilder content: @escaping @MainActor (Items.Element) -> Content)
  where Items.Element: Identifiable, ID == Items.Element.ID {
    (self.items, id, self.content) = (items, { $0.id }, content)
  }
  public init(
    _ items: Items, id: KeyPath<Items.Element, ID>,
    @ViewBuilder content: @escaping @MainActor (Items.Element) -> Content
  ) { (self.items, self.id, self.content) = (items, { $0[keyPath: id] }, content) }
  public init(_ items: Range<Int>, @ViewBuilder content: @escaping @MainActor (Int) -> Content)
  where Items == Range<Int>, ID == Int { (self.items, id, self.content) = (items, { $0 }, content) }

  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    var seen = Set<ID>(), nodes: [_Node] = []
    for item in items {
      if let room = env._room {  // in a lazy stack only what has been scrolled to is made
        if room.v == 0 { break }
        room.v -= 1
      }
      precondition(seen.insert(id(item)).inserted, "two rows of a ForEach have the id \(id(item))")
      nodes += host.render(content(item), env, "\(path)[\(id(item))]")
    }
    return nodes
  }
}

// MARK: modifiers

struct _Modified<Base: View>: _Leaf {
  let base: Base
  var env: @MainActor (inout EnvironmentValues) -> Void = { _ in }
  var apply: @MainActor ([_Node], _Host, EnvironmentValues, String) -> Void = { _, _, _, _ in }
  func _nodes(_ host: _Host, _ outer: EnvironmentValues, _ path: String) -> [_Node] {
    var inner = outer
    env(&inner)
    let nodes = host.render(base, inner, path + "'")
    apply(nodes, host, outer, path)
    return nodes
  }
}
extension View {
  func _each(_ apply: @escaping @MainActor (_Node) -> Void) -> some View {
    _Modified(base: self, apply: { nodes, _, _, _ in for node in nodes { apply(node) } })
  }
  func _environment(_ set: @escaping @MainActor (inout EnvironmentValues) -> Void) -> some View {
    _Modified(base: self, env: set)
  }
  func _slot<V: View>(_ name: String, _ content: V?) -> some View {
    _Modified(
      base: self,
      apply: { nodes, host, env, path in
        guard let content else { return }
        nodes.last?.children.append(_Node(name, host.render(content, env, path + "+" + name)))
      })
  }
  func _effect(_ effect: _Effect) -> some View {
    _Modified(base: self, apply: { nodes, host, _, path in if !nodes.isEmpty { host.effects[path] = effect } })
  }
}

@MainActor @preconcurrency public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = _ViewModifier_Content
  @ViewBuilder @MainActor @preconcurrency func body(content: Content) -> Body
}
public struct _ViewModifier_Content: _Leaf {
  let view: AnyView
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    view._nodes(host, env, path)
  }
}
public struct ModifiedContent<Content: View, Modifier: ViewModifier>: _Leaf {
  let content: Content, modifier: Modifier
  public func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    let path = "\(path).\(host.name(Modifier.self))"
    host.connect(modifier, env, path)
    return host.render(modifier.body(content: .init(view: AnyView(content))), env, path)
  }
}
extension View {
  public func modifier<M: ViewModifier>(_ modifier: M) -> ModifiedContent<Self, M> {
    .init(content: self, modifier: modifier)
  }
}
