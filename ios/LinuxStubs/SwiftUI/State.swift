// State, bindings, focus and the environment.

@MainActor public protocol _Dynamic {
  func _connect(_ host: _Host, _ env: EnvironmentValues, _ path: String)
}
@MainActor final class _Box<T> {
  var v: T
  init(_ v: T) { self.v = v }
}

public protocol DynamicProperty {}

@MainActor @propertyWrapper public struct State<Value>: DynamicProperty, _Dynamic {
  let place: _Box<_Box<Value>>
  public init(wrappedValue: Value) { place = _Box(_Box(wrappedValue)) }
  public init(initialValue: Value) { self.init(wrappedValue: initialValue) }
  public var wrappedValue: Value {
    get { place.v.v }
    nonmutating set { place.v.v = newValue }
  }
  public var projectedValue: Binding<Value> {
    let box = place.v
    return Binding(get: { box.v }, set: { box.v = $0 })
  }
  public func _connect(_ host: _Host, _ env: EnvironmentValues, _ path: String) { place.v = host.keep(path, place.v) }
}

extension State where Value: ExpressibleByNilLiteral { public init() { self.init(wrappedValue: nil) } }

@MainActor @propertyWrapper @dynamicMemberLookup public struct Binding<Value>: DynamicProperty {
  let read: @MainActor () -> Value, write: @MainActor (Value) -> Void
  public init(get: @escaping @MainActor () -> Value, set: @escaping @MainActor (Value) -> Void) {
    (read, write) = (get, set)
  }
  public static func constant(_ value: Value) -> Binding<Value> { .init(get: { value }, set: { _ in }) }
  public var wrappedValue: Value {
    get { read() }
    nonmutating set { write(newValue) }
  }
  public var projectedValue: Binding<Value> { self }
  public subscript<T>(dynamicMember path: WritableKeyPath<Value, T>) -> Binding<T> {
    .init(
      get: { read()[keyPath: path] },
      set: {
        var whole = read(); whole[keyPath: path] = $0; write(whole)
      })
  }
}

/// Where the keyboard writes; here nothing moves it but the code.
@MainActor @propertyWrapper public struct FocusState<Value: Hashable>: DynamicProperty, _Dynamic {
  public struct Binding { let box: _Box<Value> }
  let place: _Box<_Box<Value>>
  public init() where Value == Bool { place = _Box(_Box(false)) }
  public var wrappedValue: Value {
    get { place.v.v }
    nonmutating set { place.v.v = newValue }
  }
  public var projectedValue: Binding { Binding(box: place.v) }
  public func _connect(_ host: _Host, _ env: EnvironmentValues, _ path: String) { place.v = host.keep(path, place.v) }
}

@MainActor @propertyWrapper public struct Environment<Value>: DynamicProperty, _Dynamic {
  let path: KeyPath<EnvironmentValues, Value>
  private let values = _Box<EnvironmentValues?>(nil)
  public init(_ path: KeyPath<EnvironmentValues, Value>) { self.path = path }
  public var wrappedValue: Value {
    guard let values = values.v else { fatalError("@Environment is read outside of a body") }
    return values[keyPath: path]
  }
  public func _connect(_ host: _Host, _ env: EnvironmentValues, _ path: String) { values.v = env }
}

@MainActor @propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint>: DynamicProperty, _Dynamic {
  let base: Value, style: Font.TextStyle
  private let now: _Box<Value>
  public init(wrappedValue: Value, relativeTo style: Font.TextStyle = .body) {
    (base, self.style, now) = (wrappedValue, style, _Box(wrappedValue))
  }
  public var wrappedValue: Value { now.v }
  public func _connect(_ host: _Host, _ env: EnvironmentValues, _ path: String) {
    now.v = (base * Value(style.points(env.dynamicTypeSize).size / style.points(.large).size)).rounded()
  }
}

public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}
public struct EnvironmentValues {
  private var keys: [ObjectIdentifier: Any] = [:]
  public init() {}
  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { keys[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { keys[ObjectIdentifier(key)] = newValue }
  }
  public var locale = Locale(identifier: "en_GB")
  public var timeZone = TimeZone(secondsFromGMT: 0)!
  public var calendar = Calendar(identifier: .gregorian)
  public var colorScheme = ColorScheme.light
  public var dynamicTypeSize = DynamicTypeSize.large
  public var layoutDirection = LayoutDirection.leftToRight
  public var displayScale: CGFloat = 2
  public var scenePhase = ScenePhase.active
  public var isEnabled = true
  public var isSceneCaptured = false
  public var verticalSizeClass: UserInterfaceSizeClass? = .regular
  public var accessibilityReduceMotion = false, accessibilityVoiceOverEnabled = false
  var _button: (@MainActor (AnyView, ButtonRole?) -> AnyView)?
  var _room: _Box<Int>?
}
public enum UserInterfaceSizeClass: Sendable { case compact, regular }
public enum ColorScheme: CaseIterable, Sendable { case light, dark }
public enum LayoutDirection: CaseIterable, Sendable { case leftToRight, rightToLeft }
public enum ScenePhase: Comparable, Sendable { case background, inactive, active }
public enum DynamicTypeSize: Int, Comparable, CaseIterable, Sendable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
  public var isAccessibilitySize: Bool { self >= .accessibility1 }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension View {
  public func environment<V>(_ path: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
    _environment { $0[keyPath: path] = value }._look { _ in
      switch value as? LayoutDirection {
      case .leftToRight?: .css("direction:ltr")
      case .rightToLeft?: .css("direction:rtl")
      case nil: .css("")
      }
    }
  }
  public func disabled(_ disabled: Bool) -> some View { _environment { $0.isEnabled = $0.isEnabled && !disabled } }
  public func dynamicTypeSize<R: RangeExpression & Sendable>(_ range: R) -> some View where R.Bound == DynamicTypeSize {
    _environment { env in
      let now = env.dynamicTypeSize.rawValue
      let near = DynamicTypeSize.allCases.filter(range.contains).min { abs($0.rawValue - now) < abs($1.rawValue - now) }
      if let near { env.dynamicTypeSize = near }
    }
  }
}
