import AppIntents

/// Tonight and a spell for Siri, Spotlight and the Action button.
struct Shortcuts: AppShortcutsProvider {
  static var appShortcuts: [AppShortcut] {
    AppShortcut(
      intent: OpenTonight(), phrases: ["\(.applicationName) tonight"], shortTitle: "Tonight", systemImageName: "moon")
    AppShortcut(
      intent: LogSpell(), phrases: ["Log a spell in \(.applicationName)"], shortTitle: "Log a spell",
      systemImageName: "pencil")
  }
}
