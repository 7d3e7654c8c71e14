// What a screen reader is told. `Staging/Reading.swift` turns it into the stops she hears.

public struct _Spoken {
  public var label: String?, value: String?, hint: String?
  public var traits: AccessibilityTraits = []
  public var children: AccessibilityChildBehavior?
  /// How many looks the element took in when it was made one; what is laid over it later stands beside it.
  public var within = 0
  public var hidden = false, chart = false
  public var priority = 0.0
  public var actions: [(name: String, run: @MainActor () -> Void)] = []
}

extension View {
  public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View {
    _each { $0.spoken.label = String(label) }
  }
  public func accessibilityLabel(_ label: Text) -> some View { _each { $0.spoken.label = label.words } }
  public func accessibilityValue<S: StringProtocol>(_ value: S) -> some View {
    _each { $0.spoken.value = String(value) }
  }
  public func accessibilityHint<S: StringProtocol>(_ hint: S) -> some View { _each { $0.spoken.hint = String(hint) } }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
    _each { node in
      (node.spoken.children, node.spoken.within) = (children, node.looks.count)
      if children == .ignore { node.spoken.hidden = false }  // a new element, whatever was hidden in it
    }
  }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    _each { $0.spoken.traits.formUnion(traits) }
  }
  public func accessibilityRemoveTraits(_ traits: AccessibilityTraits) -> some View {
    _each { $0.spoken.traits.subtract(traits) }
  }
  public func accessibilityHidden(_ hidden: Bool) -> some View { _each { $0.spoken.hidden = hidden } }
  public func accessibilitySortPriority(_ priority: Double) -> some View { _each { $0.spoken.priority = priority } }
  public func accessibilityAction<S: StringProtocol>(
    named name: S, _ handler: @escaping @MainActor () -> Void
  ) -> some View { _each { $0.spoken.actions.append((String(name), handler)) } }
  public func accessibilityAction(
    _ kind: AccessibilityActionKind = .default, _ handler: @escaping @MainActor () -> Void
  ) -> some View { _each { if kind == .default { $0.press = handler } else { $0.attrs[kind.name] = "true" } } }
  public func accessibilityChartDescriptor<R: AXChartDescriptorRepresentable>(_ chart: R) -> some View {
    _each {
      $0.spoken.chart = true; _ = chart.makeChartDescriptor()
    }
  }
  public func accessibilityShowsLargeContentViewer<V: View>(@ViewBuilder _ content: () -> V) -> some View { self }
}
public struct AccessibilityTraits: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let isButton = Self(rawValue: 1), isHeader = Self(rawValue: 2), isSelected = Self(rawValue: 4)
  public static let isLink = Self(rawValue: 8), isImage = Self(rawValue: 16), isModal = Self(rawValue: 32)
  public static let updatesFrequently = Self(rawValue: 64), isToggle = Self(rawValue: 128)
  public static let isTabBar = Self(rawValue: 256), isSearchField = Self(rawValue: 512)
}
public enum AccessibilityChildBehavior: Sendable { case ignore, contain, combine }
public struct AccessibilityActionKind: Equatable, Sendable {
  let name: String
  public static let `default` = Self(name: "default"), escape = Self(name: "escape"), magicTap = Self(name: "magicTap")
}

/// Says something aloud at once; here what was said is kept for the tests.
public enum AccessibilityNotification {
  @MainActor public static var _said: [String] = []
  public struct Announcement {
    let words: String
    public init(_ words: String) { self.words = words }
    @MainActor public func post() { AccessibilityNotification._said.append(words) }
  }
}

// MARK: charts, as the Accessibility framework takes them

@MainActor public protocol AXChartDescriptorRepresentable { func makeChartDescriptor() -> AXChartDescriptor }
public final class AXChartDescriptor {
  public let title: String?, summary: String?, series: [AXDataSeriesDescriptor]
  public init(
    title: String?, summary: String?, xAxis: any AXDataAxisDescriptor, yAxis: AXNumericDataAxisDescriptor?,
    additionalAxes: [any AXDataAxisDescriptor] = [], series: [AXDataSeriesDescriptor]
  ) {
    precondition(!series.isEmpty, "a chart descriptor without a series")
    (self.title, self.summary, self.series) = (title, summary, series)
  }
}
public protocol AXDataAxisDescriptor {}
public final class AXNumericDataAxisDescriptor: AXDataAxisDescriptor {
  public init(
    title: String, range: ClosedRange<Double>, gridlinePositions: [Double],
    valueDescriptionProvider: @escaping (Double) -> String
  ) { _ = valueDescriptionProvider(range.lowerBound) }
}
public final class AXDataSeriesDescriptor {
  public let points: [AXDataPoint]
  public init(name: String, isContinuous: Bool, dataPoints: [AXDataPoint]) { points = dataPoints }
}
public final class AXDataPoint {
  public init(x: String, y: Double? = nil, additionalValues: [Double] = [], label: String? = nil) {}
  public init(x: Double, y: Double? = nil, additionalValues: [Double] = [], label: String? = nil) {}
}
