import SwiftUI

/// One stop of a screen reader: what it is, what it says, how it stands, what can be done there.
@MainActor public struct Stop {
  public var role: String, words: String, states: [String], actions: [(name: String, run: @MainActor () -> Void)]
  public let node: _Node

  /// The line of the reading order, and a line for each action.
  public var lines: [String] {
    [([role, words] + (states.isEmpty ? [] : [states.joined(separator: ", ")])).joined(separator: " | ")]
      + actions.map { "  action | \($0.name)" }
  }
  /// Whether it is the stop named: by all it says, by its label, or by its first line.
  public func named(_ name: String) -> Bool {
    words == name || [", ", " · ", ". "].contains { words.hasPrefix(name + $0) }
  }
}

extension _Node {
  /// The stops in the order they are read.
  public func stops() -> [Stop] { read(inTabs: false, disabled: false) }

  private func read(inTabs: Bool, disabled: Bool) -> [Stop] {
    if spoken.hidden || attrs["untouchable"] != nil { return [] }
    let off = disabled || attrs["disabled"] != nil
    let inTabs = inTabs || spoken.traits.contains(.isTabBar)
    let element = spoken.children
    let edge = element == nil || element == .contain ? looks.count : spoken.within
    let (behind, front) = layers(looks[..<edge]), beside = layers(looks[edge...])
    func inside() -> [Stop] {
      // the same words, laid out otherwise
      let fitting = kind == "ViewThatFits" ? Array(children.prefix(1)) : children
      let parts = behind + fitting + front
      return parts.enumerated().sorted {
        ($1.element.spoken.priority, $0.offset) < ($0.element.spoken.priority, $1.offset)
      }.flatMap { $0.element.read(inTabs: inTabs, disabled: off) }
    }
    func around(_ stops: [Stop]) -> [Stop] {
      beside.behind.flatMap { $0.read(inTabs: inTabs, disabled: off) } + stops
        + beside.front.flatMap { $0.read(inTabs: inTabs, disabled: off) }
    }
    if let role = ownRole(inTabs) {
      let within = element == .ignore ? [] : inside()
      return around([stop(role, joined(within), off, within.flatMap(\.actions))])
    }
    switch element {
    case .ignore?: return around([stop(textRole, nil, off, [])])
    case .combine?:
      let within = inside()
      let presses = within.compactMap { stop in stop.node.press.map { (name: stop.words, run: $0) } }
      return around([stop(textRole, joined(within), off, within.flatMap(\.actions) + presses)])
    default: break
    }
    if kind == "Text" { return around([stop(textRole, text, off, [])]) }
    let within = around(inside())
    if spoken.label != nil, within.count == 1 { return [stop(within[0].role, within[0].words, off, within[0].actions)] }
    return within
  }

  private var textRole: String {
    spoken.chart || spoken.traits.contains(.isImage)
      ? "chart"
      : spoken.traits.contains(.isHeader)
        ? "heading"
        : spoken.traits.contains(.isButton)
          ? "button"
          : "text"
  }

  /// The role of a control; nil when this is none.
  private func ownRole(_ inTabs: Bool) -> String? {
    switch kind {
    case "Button": inTabs ? "tab" : spoken.traits.contains(.isToggle) ? "choice" : "button"
    case "Toggle": "switch"
    case "TextField", "SecureField", "Stepper", "Slider", "DatePicker": "field"
    case "ProgressView": "progress"
    default: step != nil ? "field" : press != nil ? "button" : nil
    }
  }

  private func joined(_ stops: [Stop]) -> String { stops.map(\.words).filter { !$0.isEmpty }.joined(separator: " · ") }

  private func stop(
    _ role: String, _ inner: String?, _ off: Bool, _ more: [(name: String, run: @MainActor () -> Void)]
  ) -> Stop {
    var typed = ["TextField", "SecureField", "Slider", "DatePicker"].contains(kind) ? attrs["value"] : nil
    if typed == "" { typed = attrs["prompt"] }
    let words = [spoken.label ?? inner, spoken.value ?? typed].compactMap { $0 }.filter { !$0.isEmpty }
    var states: [String] = []
    if spoken.traits.contains(.isSelected) { states.append("selected") }
    if kind == "Toggle" { states.append(attrs["value"] == "true" ? "on" : "off") }
    if off { states.append("disabled") }
    if role == "field", let hint = spoken.hint { states.append(hint) }
    return Stop(
      role: role, words: words.joined(separator: ", "), states: states, actions: spoken.actions + more, node: self)
  }
}
