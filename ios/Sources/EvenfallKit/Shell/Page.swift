import EvenfallCore
import SwiftUI

/// What stands at the top of a screen.
struct Heading: Equatable, Sendable {
  var title = "", under = ""
}
struct HeadingKey: PreferenceKey {
  static let defaultValue = Heading()
  static func reduce(value: inout Heading, nextValue: () -> Heading) { value = nextValue() }
}
extension View {
  /// Names the screen in the top bar.
  func headed(_ title: String, under: String = "") -> some View {
    preference(key: HeadingKey.self, value: Heading(title: title, under: under))
  }
}

/// A screen that asks its model when it appears, when the diary changes and when she comes back; it scrolls, and what
/// went wrong stands first.
struct Page<State: Sendable, Content: View>: View {
  let model: ScreenModel<State>, content: (State) -> Content
  @Environment(\.scenePhase) private var phase

  init(_ model: ScreenModel<State>, @ViewBuilder content: @escaping (State) -> Content) {
    (self.model, self.content) = (model, content)
  }

  var body: some View {
    ScrollView {
      LazyVStack(alignment: .leading, spacing: Look.between) {
        if let trouble = model.trouble { TroubleCard(words: trouble) { model.show() } }
        if let state = model.state { content(state) }
      }
      .padding(.horizontal, Look.margin).padding(.vertical, 8)
    }
    .scrollDismissesKeyboard(.interactively)
    .task(id: Asked(changes: model.diary.changes.count, active: phase == .active)) { model.show() }
  }
}
private struct Asked: Hashable {
  let changes: Int, active: Bool
}

/// What went wrong in a screen that stands: what happened, what is safe, what to do.
struct TroubleCard: View {
  let words: TroubleState, onAgain: @MainActor () -> Void
  @Environment(\.chrome) private var chrome
  var body: some View {
    OpenCard {
      VStack(alignment: .leading, spacing: 6) {
        Eyebrow(words: words.title, icon: .warn, ink: Sky.daylight.colours.urgent)
        Words(words.safe)
        Words(words.act)
      }
      .accessibilityElement(children: .combine)
      if let chrome { SideButton(chrome.tryAgain, icon: .undo, onPress: onAgain) }
    }
  }
}
