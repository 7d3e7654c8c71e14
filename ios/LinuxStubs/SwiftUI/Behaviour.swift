// What views do: tasks, changes, questions, files.

extension View {
  public func task(priority: TaskPriority = .userInitiated, _ action: @escaping @MainActor () async -> Void)
    -> some View
  {
    _effect(.task(id: nil, action))
  }
  public func task<T: Hashable>(
    id: T, priority: TaskPriority = .userInitiated, _ action: @escaping @MainActor () async -> Void
  ) -> some View { _effect(.task(id: AnyHashable(id), action)) }
  public func onAppear(perform action: (@MainActor () -> Void)? = nil) -> some View { _effect(.appear(action ?? {})) }
  public func onDisappear(perform action: (@MainActor () -> Void)? = nil) -> some View {
    _effect(.disappear(action ?? {}))
  }
  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping @MainActor (V, V) -> Void
  ) -> some View {
    _effect(
      .change(
        value, same: { ($0 as? V) == ($1 as? V) }, initial: initial,
        { old, new in if let old = old as? V, let new = new as? V { action(old, new) } }))
  }
  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping @MainActor () -> Void
  ) -> some View { onChange(of: value, initial: initial) { _, _ in action() } }
  public func onTapGesture(count: Int = 1, perform action: @escaping @MainActor () -> Void) -> some View {
    _each { $0.press = action }
  }
  public func gesture(_ gesture: some Gesture) -> some View { self }
  public func id<H: Hashable>(_ id: H) -> some View { _Identified(base: self, id: "\(id)") }
  public func allowsHitTesting(_ on: Bool) -> some View { _each { if !on { $0.attrs["untouchable"] = "true" } } }
  public func contentShape<S: Shape>(_ shape: S) -> some View { self }
  public func privacySensitive(_ on: Bool = true) -> some View { _each { $0.attrs["private"] = on ? "true" : nil } }
  public func sensoryFeedback<T: Equatable>(_ feedback: SensoryFeedback, trigger: T) -> some View {
    sensoryFeedback(trigger: trigger) { _, _ in feedback }
  }
  public func sensoryFeedback<T: Equatable>(
    trigger: T, _ feedback: @escaping @MainActor (T, T) -> SensoryFeedback?
  ) -> some View {
    _Modified(
      base: self,
      apply: { _, host, _, path in
        host.effects[path] = .change(trigger, same: { ($0 as? T) == ($1 as? T) }, initial: false) { old, new in
          if let old = old as? T, let new = new as? T, let felt = feedback(old, new) { host.felt.append(felt) }
        }
      })
  }
  public func statusBarHidden(_ hidden: Bool = true) -> some View {
    _each { if hidden { $0.attrs["barsHidden"] = "true" } }
  }
  public func persistentSystemOverlays(_ visibility: Visibility) -> some View { self }
  public func preferredColorScheme(_ scheme: ColorScheme?) -> some View { self }
  public func animation<V: Equatable>(_ animation: Animation?, value: V) -> some View { self }
  public func transition(_ transition: AnyTransition) -> some View { self }
  public func scrollDismissesKeyboard(_ mode: ScrollDismissesKeyboardMode) -> some View { self }
  public func keyboardType(_ type: UIKeyboardType) -> some View { _each { $0.attrs["keyboard"] = "\(type)" } }
  public func textInputAutocapitalization(_ kind: TextInputAutocapitalization?) -> some View { self }
  public func submitLabel(_ label: SubmitLabel) -> some View { self }
  public func onSubmit(_ action: @escaping @MainActor () -> Void) -> some View { _each { $0.submit = action } }
  public func focused(_ on: FocusState<Bool>.Binding) -> some View { self }
  public func autocorrectionDisabled(_ on: Bool = true) -> some View { self }
}
struct _Identified<Base: View>: _Leaf {
  let base: Base, id: String
  func _nodes(_ host: _Host, _ env: EnvironmentValues, _ path: String) -> [_Node] {
    host.render(base, env, "\(path)=\(id)")
  }
}
public enum SensoryFeedback: Equatable, Sendable {
  public enum Flexibility: Sendable { case rigid, solid, soft }
  case success, warning, error, selection, impact(flexibility: Flexibility, intensity: Double)
}
public enum ScrollDismissesKeyboardMode: Sendable { case automatic, immediately, interactively, never }
public enum UIKeyboardType: Sendable { case `default`, decimalPad, numberPad, phonePad }
public enum TextInputAutocapitalization: Sendable { case never, words, sentences }
public enum SubmitLabel: Sendable { case done, go, search, next }
public enum Visibility: Sendable { case automatic, visible, hidden }
public struct Animation: Equatable, Sendable {
  public static let `default` = Animation()
  public static func easeOut(duration: TimeInterval) -> Animation { .init() }
}
public struct AnyTransition: Sendable {
  public static let opacity = AnyTransition()
  public static func move(edge: Edge) -> AnyTransition { .init() }
  public func combined(with other: AnyTransition) -> AnyTransition { self }
}
public protocol Gesture: Sendable {}
public struct DragGesture: Gesture {
  public struct Value: Sendable {
    public var startLocation = CGPoint.zero, location = CGPoint.zero
    public var translation: CGSize { CGSize(width: location.x - startLocation.x, height: location.y - startLocation.y) }
  }
  public init(minimumDistance: CGFloat = 10) {}
  public func onEnded(_ action: @escaping @MainActor (Value) -> Void) -> some Gesture { self }
}

// MARK: files

extension View {
  /// A picker of the system: a test answers it through `set`, with URLs to read or the place to write to.
  public func fileImporter(
    isPresented: Binding<Bool>, allowedContentTypes: [UTType],
    onCompletion: @escaping @MainActor (Result<URL, any Error>) -> Void
  ) -> some View { _picker("FileImporter", isPresented, onCompletion) }
  public func fileMover(
    isPresented: Binding<Bool>, file: URL?, onCompletion: @escaping @MainActor (Result<URL, any Error>) -> Void,
    onCancellation: @escaping @MainActor () -> Void
  ) -> some View {
    _picker(
      "FileMover", isPresented && file != nil ? isPresented : .constant(false), onCompletion, onCancellation, file)
  }
  func _picker<T>(
    _ kind: String, _ shown: Binding<Bool>, _ done: @escaping @MainActor (Result<T, any Error>) -> Void,
    _ cancelled: @escaping @MainActor () -> Void = {}, _ file: URL? = nil
  ) -> some View {
    _each { node in
      guard shown.wrappedValue else { return }
      let picker = _Node(kind)
      if let file { picker.get = { file } }
      picker.set = { answer in
        shown.wrappedValue = false
        switch answer {
        case let chosen as T: done(.success(chosen))
        case let error as any Error: done(.failure(error))
        default: cancelled()
        }
      }
      node.children.append(picker)
    }
  }
}
@MainActor private func && (a: Binding<Bool>, b: Bool) -> Bool { a.wrappedValue && b }
public struct UTType: Equatable, Sendable {
  let name: String
  public static let data = UTType(name: "public.data"), json = UTType(name: "public.json")
  public static let folder = UTType(name: "public.folder")
}
