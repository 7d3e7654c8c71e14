// What keeps a screen alive between two evaluations: its state, its tasks, its sizes.

/// Something a view does besides being seen.
enum _Effect {
  case task(id: AnyHashable?, @MainActor () async -> Void)
  case appear(@MainActor () -> Void)
  case disappear(@MainActor () -> Void)
  case change(Any, same: @MainActor (Any, Any) -> Bool, initial: Bool, @MainActor (_ old: Any, _ new: Any) -> Void)
}

/// Evaluates a screen again and again, keeping state by position as SwiftUI does by identity.
@MainActor public final class _Host {
  public var environment: EnvironmentValues
  /// What an earlier drawing measured, by path, in points.
  public var sizes: [String: CGSize] = [:]
  /// How many rows a lazy stack makes; scrolling adds to it.
  public var rows = 30
  /// What was felt in her hand, and what was brought into sight.
  public internal(set) var felt: [SensoryFeedback] = [], reached: [String] = []
  private let root: AnyView
  private var kept: [String: AnyObject] = [:]
  private var touched: Set<String> = []
  private var names: [ObjectIdentifier: String] = [:]
  var effects: [String: _Effect] = [:]
  var preferences: [ObjectIdentifier: Any] = [:]
  private var standing: [String: _Effect] = [:]
  private var running: [String: Task<Void, Never>] = [:]

  public init<V: View>(_ root: V, _ set: (inout EnvironmentValues) -> Void = { _ in }) {
    self.root = AnyView(root)
    var values = EnvironmentValues()
    set(&values)
    environment = values
  }

  /// The screen as it is now. State of what is gone is forgotten.
  public func page() -> _Node {
    effects = [:]
    preferences = [:]
    touched = []
    let nodes = root._nodes(self, environment, "")
    kept = kept.filter { touched.contains($0.key) }
    return _Node("Page", nodes)
  }

  /// Evaluates the screen and lets what appeared, changed and left do what it does; and whether anything did.
  public func live() -> (page: _Node, stirred: Bool) {
    let page = page()
    var stirred = false
    for (path, effect) in standing where effects[path] == nil {
      running.removeValue(forKey: path)?.cancel()
      if case .disappear(let act) = effect { act(); stirred = true }
    }
    for (path, effect) in effects.sorted(by: {
      $0.key.count > $1.key.count || ($0.key.count == $1.key.count && $0.key < $1.key)
    }) {
      let before = standing[path]
      switch (effect, before) {
      case (.task(let id, let work), .task(let old, _)?) where id == old: _ = work
      case (.task(_, let work), _):
        running[path]?.cancel()
        running[path] = Task { await work() }
        stirred = true
      case (.appear(let act), nil): act(); stirred = true
      case (.change(let new, let same, _, let act), .change(let old, _, _, _)?):
        if !same(old, new) { act(old, new); stirred = true }
      case (.change(let new, _, true, let act), nil): act(new, new); stirred = true
      default: break
      }
    }
    standing = effects
    return (page, stirred)
  }

  /// Ends the tasks of the screen, as when the app is killed.
  public func end() {
    running.values.forEach { $0.cancel() }
    running = [:]
  }

  // MARK: for the views

  func size(_ path: String) -> CGSize { sizes[path] ?? CGSize(width: 320, height: 120) }

  func render<V: View>(_ view: V, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    if let leaf = view as? any _Primitive { return leaf._nodes(self, env, path) }
    let path = "\(path).\(name(V.self))"
    connect(view, env, path)
    return render(view.body, env, path)
  }

  /// A type's name without what it is generic over, found once: it is long, and asked for at every evaluation.
  func name(_ type: Any.Type) -> String {
    let id = ObjectIdentifier(type)
    if let known = names[id] { return known }
    let name = String("\(type)".prefix { $0 != "<" })
    names[id] = name
    return name
  }

  func connect(_ view: Any, _ env: EnvironmentValues, _ path: String) {
    for child in Mirror(reflecting: view).children {
      (child.value as? any _Dynamic)?._connect(self, env, path + "/" + (child.label ?? "?"))
    }
  }

  /// The object kept at a path; the fresh one when there is none yet.
  func keep<T: AnyObject>(_ path: String, _ fresh: T) -> T {
    touched.insert(path)
    if let old = kept[path] as? T { return old }
    kept[path] = fresh
    return fresh
  }
}
