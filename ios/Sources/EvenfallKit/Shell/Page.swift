import EvenfallCore
import SwiftUI

extension View {
  /// Names the screen in the top bar, while it is the one in sight.
  func headed(_ heading: Heading) -> some View { modifier(Headed(heading: heading)) }
  func headed(_ title: String, line: String = "", moon: Bool = false) -> some View {
    headed(Heading(title: title, line: line, moon: moon))
  }

  /// Asks the model when the screen comes in sight, when the diary changes, and when she comes back to the app. A screen
  /// that there is no more is left.
  func shown<State>(_ model: ScreenModel<State>) -> some View { modifier(Showing(model: model)) }
}
private struct Headed: ViewModifier {
  let heading: Heading
  @Environment(\.inSight) private var inSight
  @ViewBuilder func body(content: Content) -> some View {
    if inSight { content.preference(key: HeadingKey.self, value: heading) } else { content }
  }
}
private struct Showing<State: Sendable>: ViewModifier {
  let model: ScreenModel<State>
  @Environment(\.scenePhase) private var phase
  @Environment(\.inSight) private var inSight
  @Environment(\.around) private var around
  func body(content: Content) -> some View {
    content.task(id: Reason(changes: model.diary.changes.count, active: phase == .active && inSight)) {
      if phase == .active, inSight { model.show() }
    }
    .onChange(of: model.isGone) { _, gone in if gone { around.back?() } }
  }
}
private struct Reason: Hashable {
  let changes: Int, active: Bool
}

/// A page: a list that scrolls, and a foot that stays in sight under it. What went wrong stands first.
struct Page<Content: View, Foot: View>: View {
  private let trouble: TroubleState?, again: (@MainActor () -> Void)?, content: Content, foot: Foot
  @Environment(\.sky) private var sky

  init(
    trouble: TroubleState? = nil, again: (@MainActor () -> Void)? = nil, @ViewBuilder content: () -> Content,
    @ViewBuilder foot: () -> Foot
  ) { (self.trouble, self.again, self.content, self.foot) = (trouble, again, content(), foot()) }

  var body: some View {
    VStack(spacing: 0) {
      ScrollView {
        LazyVStack(alignment: .leading, spacing: Look.between) {
          if let trouble { Trouble(words: trouble, again: again) }
          content
        }
        .frame(maxWidth: Look.reading, alignment: .leading)
        .padding(.horizontal, Look.margin).padding(.top, 4).padding(.bottom, 16)
      }
      .scrollDismissesKeyboard(.interactively)
      foot.frame(maxWidth: Look.reading).padding(.horizontal, Look.margin).padding(.vertical, 8)
    }
    .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .top)
    .background(sky.colours.bg)
  }
}
extension Page where Foot == EmptyView {
  init(
    trouble: TroubleState? = nil, again: (@MainActor () -> Void)? = nil, @ViewBuilder content: () -> Content
  ) { self.init(trouble: trouble, again: again, content: content) { EmptyView() } }
}

/// A page whose last part stands at the foot where there is room to spare: what is pressed there lies under her thumb.
struct LowPage<Content: View, Last: View>: View {
  let trouble: TroubleState?, again: @MainActor () -> Void
  @ViewBuilder let content: Content
  @ViewBuilder let last: Last
  @Environment(\.sky) private var sky

  var body: some View {
    GeometryReader { room in
      ScrollView {
        VStack(alignment: .leading, spacing: Look.between) {
          if let trouble { Trouble(words: trouble, again: again) }
          content
          Spacer(minLength: 0)
          last
        }
        .frame(maxWidth: Look.reading, alignment: .leading)
        .padding(.horizontal, Look.margin).padding(.top, 4).padding(.bottom, 16)
        .frame(maxWidth: .infinity, minHeight: room.size.height)
      }
    }
    .background(sky.colours.bg)
  }
}

/// A page of what its model holds: the last state that came, asked for anew as `shown` does.
struct Shown<State: Sendable, Content: View, Foot: View>: View {
  let model: ScreenModel<State>, content: (State) -> Content, foot: (State) -> Foot

  init(
    _ model: ScreenModel<State>, @ViewBuilder content: @escaping (State) -> Content,
    @ViewBuilder foot: @escaping (State) -> Foot
  ) { (self.model, self.content, self.foot) = (model, content, foot) }

  var body: some View {
    Page(trouble: model.trouble, again: { model.show() }) {
      if let state = model.state { content(state) }
    } foot: {
      if let state = model.state { foot(state) }
    }
    .shown(model)
  }
}
extension Shown where Foot == EmptyView {
  init(_ model: ScreenModel<State>, @ViewBuilder content: @escaping (State) -> Content) {
    self.init(model, content: content) { _ in EmptyView() }
  }
}

/// What went wrong, what is safe, what to do; said aloud when it comes.
struct Trouble: View {
  let words: TroubleState
  let again: (@MainActor () -> Void)?
  @Environment(\.chrome) private var chrome
  @Environment(\.sky) private var sky

  init(words: TroubleState, again: (@MainActor () -> Void)? = nil) { (self.words, self.again) = (words, again) }

  var body: some View {
    OpenCard {
      VStack(alignment: .leading, spacing: 6) {
        Eyebrow(words: words.title, icon: .warn, ink: sky.colours.ask)
        Words(words.safe, .strong)
        Words(words.act, .label, ink: sky.colours.ink2)
      }
      .accessibilityElement(children: .combine)
      if let again { MainButton(chrome.tryAgain, onPress: again) }
    }
    .announced(words.title)
  }
}

extension View {
  /// Says something aloud when it comes, politely.
  func announced(_ words: String) -> some View {
    onChange(of: words, initial: true) { AccessibilityNotification.Announcement(words).post() }
  }
}

extension View {
  /// What she types or answers on a page is kept sealed while the page stands, and is left with it.
  func drafted(
    while stands: @escaping @MainActor () -> Bool, keep: @escaping @MainActor () -> Void,
    leave: @escaping @MainActor () -> Void
  ) -> some View { modifier(Drafted(stands: stands, keep: keep, leave: leave)) }
}
private struct Drafted: ViewModifier {
  let stands: @MainActor () -> Bool, keep: @MainActor () -> Void, leave: @MainActor () -> Void
  @Environment(\.scenePhase) private var phase
  func body(content: Content) -> some View {
    content.onChange(of: phase) { _, now in if now != .active { keep() } }
      .onDisappear { if stands() { keep() } else { leave() } }  // the lock takes a page away that stands
  }
}
