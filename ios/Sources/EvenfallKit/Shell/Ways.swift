import EvenfallCore
import SwiftUI

/// Where a screen can lead, and what the shell does for it.
@MainActor public struct Ways {
  var go: @MainActor (Place) -> Void = { _ in }
  var back: @MainActor () -> Void = {}
  var close: @MainActor () -> Void = {}
}

private struct WaysKey: @preconcurrency EnvironmentKey { @MainActor static let defaultValue = Ways() }
private struct ChromeKey: EnvironmentKey { static let defaultValue: ChromeState? = nil }
extension EnvironmentValues {
  @MainActor public var ways: Ways { get { self[WaysKey.self] } set { self[WaysKey.self] = newValue } }
  /// The words around every screen.
  public var chrome: ChromeState? { get { self[ChromeKey.self] } set { self[ChromeKey.self] = newValue } }
}
