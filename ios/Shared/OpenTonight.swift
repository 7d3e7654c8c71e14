import AppIntents
import Observation

/// Opens Tonight: the first of two taps at 3 am. It reads nothing, and shows nothing of hers.
struct OpenTonight: AppIntent {
  static let title: LocalizedStringResource = "Tonight"
  static let openAppWhenRun = true

  @MainActor func perform() async throws -> some IntentResult {
    Called.shared.tonight += 1
    return .result()
  }
}

/// How often she asked for Tonight from outside of the app.
@MainActor @Observable final class Called {
  static let shared = Called()
  var tonight = 0
}
