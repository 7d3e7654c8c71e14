import AppIntents
import EvenfallKit
import SwiftUI

/// The app: holds the one door to the diary.
@main
struct EvenfallApp: App {
  @State private var model: EvenfallModel
  private let called = Called.shared

  init() {
    // Application Support is the app's own: no other app, and no screen of files, shows it.
    let folder = URL.applicationSupportDirectory.appending(path: "diary", directoryHint: .isDirectory)
    let door = Door(
      file: folder.appending(path: "evenfall.diary"), key: KeychainKey(folder: folder),
      language: Locale.preferredLanguages.first ?? "en")
    let model = EvenfallModel(door, phone: .own(files: folder), drafts: Drafts(folder: folder))
    AppDependencyManager.shared.add(dependency: model)
    _model = State(initialValue: model)
  }

  var body: some Scene {
    WindowGroup {
      Evenfall(model).onChange(of: called.tonight, initial: true) { _, times in
        if times > 0 { model.tonight() }
      }
      // Another day, another clock, the hour of summer.
      .onReceive(NotificationCenter.default.publisher(for: UIApplication.significantTimeChangeNotification)) { _ in
        Task { await model.arm() }
      }
      .onReceive(NotificationCenter.default.publisher(for: .NSSystemTimeZoneDidChange)) { _ in
        Task { await model.arm() }
      }
    }
  }
}
