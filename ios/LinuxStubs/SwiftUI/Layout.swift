// Layouts of our own, and values that travel up the tree.

public struct ProposedViewSize: Equatable, Sendable {
  public var width: CGFloat?, height: CGFloat?
  public init(width: CGFloat?, height: CGFloat?) { (self.width, self.height) = (width, height) }
  public init(_ size: CGSize) { (width, height) = (size.width, size.height) }
  public static let unspecified = Self(width: nil, height: nil)
}
/// A view to be laid out; in a test it is a box of a known size that remembers where it was put.
public final class LayoutSubview {
  let size: (ProposedViewSize) -> CGSize
  public private(set) var _placed: CGRect?
  public init(_ size: @escaping (ProposedViewSize) -> CGSize) { self.size = size }
  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { size(proposal) }
  public func place(at point: CGPoint, anchor: UnitPoint = .topLeading, proposal: ProposedViewSize) {
    precondition(anchor == .topLeading, "the stand-in places by the top leading corner")
    _placed = CGRect(origin: point, size: size(proposal))
  }
}
public typealias LayoutSubviews = [LayoutSubview]
/// Evaluated, it is its views, wrapped as a drawing can; a test gives it boxes to place.
@MainActor public protocol Layout {
  typealias Subviews = LayoutSubviews
  nonisolated func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize
  nonisolated func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ())
}
extension Layout {
  public func callAsFunction<V: View>(@ViewBuilder _ content: () -> V) -> some View {
    let own = Mirror(reflecting: self).children
    return _Control("Layout", content()) { node, _ in
      for value in own { node.attrs[value.label ?? ""] = "\(value.value)" }
    }
  }
}

public protocol PreferenceKey {
  associatedtype Value
  static var defaultValue: Value { get }
  static func reduce(value: inout Value, nextValue: () -> Value)
}
extension View {
  public func preference<K: PreferenceKey>(key: K.Type, value: K.Value) -> some View {
    _Modified(
      base: self,
      apply: { _, host, _, _ in
        var whole = host.preferences[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue
        K.reduce(value: &whole, nextValue: { value })
        host.preferences[ObjectIdentifier(key)] = whole
      })
  }
  public func onPreferenceChange<K: PreferenceKey>(
    _ key: K.Type, perform action: @escaping @MainActor (K.Value) -> Void
  ) -> some View where K.Value: Equatable { _Preferring<Self, K>(base: self, action: action) }
}
struct _Preferring<Base: View, K: PreferenceKey>: _Leaf where K.Value: Equatable {
  let base: Base, action: @MainActor (K.Value) -> Void
  func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    let id = ObjectIdentifier(K.self), outer = host.preferences.removeValue(forKey: id)
    let nodes = host.render(base, env, path + "'")
    let value = host.preferences[id] as? K.Value ?? K.defaultValue
    if let outer { host.preferences[id] = outer }
    host.effects[path] = .change(
      value, same: { ($0 as? K.Value) == ($1 as? K.Value) }, initial: true,
      { _, new in if let new = new as? K.Value { action(new) } })
    return nodes
  }
}
