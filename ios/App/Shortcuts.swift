import AppIntents

/// Tonight for Siri, Spotlight and the Action button.
struct Shortcuts: AppShortcutsProvider {
  static var appShortcuts: [AppShortcut] {
    AppShortcut(
      intent: OpenTonight(), phrases: ["\(.applicationName) tonight"], shortTitle: "Tonight", systemImageName: "moon")
  }
}
