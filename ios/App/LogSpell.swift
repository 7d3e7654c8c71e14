import AppIntents
import EvenfallKit

/// Notes that her legs are restless, for Siri and the Action button. It adds and tells nothing; the phone is unlocked first,
/// for the key of the diary is not there before.
struct LogSpell: AppIntent {
  static let title: LocalizedStringResource = "Log a spell"
  static let authenticationPolicy = IntentAuthenticationPolicy.requiresAuthentication
  static let openAppWhenRun = false
  @Dependency private var model: EvenfallModel

  @MainActor func perform() async throws -> some IntentResult & ProvidesDialog {
    let words = await model.logSpell()
    return .result(dialog: "\(words)")
  }
}
