import EvenfallCore
import SwiftUI

/// The whole app: what stands before her, in the light of the hour.
public struct Evenfall: View {
  @State private var model: EvenfallModel
  @Environment(\.colorScheme) private var scheme
  @Environment(\.scenePhase) private var phase
  public init(_ model: EvenfallModel) { _model = State(initialValue: model) }

  public var body: some View {
    let sky = sky, covered = phase != .active && model.phone.choices.hideInRecents
    return ZStack {
      sky.colours.bg.ignoresSafeArea()
      Group {
        if model.lock.locked { Locked(model: model) } else { unlocked.privacySensitive() }
      }
      .accessibilityHidden(covered)
      if covered { sky.colours.bg.ignoresSafeArea() }  // the card of the app switcher shows nothing of hers
    }
    .environment(\.sky, sky)
    .turned(model.chrome.fromRight)
    .tint(sky.colours.primary)
    // The night has no light that is not hers: the system's bars go, and its keyboard is dark.
    .statusBarHidden(sky.deep).persistentSystemOverlays(sky.deep ? .hidden : .automatic)
    .preferredColorScheme(sky.deep ? .dark : nil)
    .onChange(of: model.lock.locked) { _, locked in if locked { model.takeBack() } }
    .task { await model.open() }
    .task(id: Reason(turn: model.turn, changes: model.diary?.changes.count, active: phase == .active)) {
      if phase == .active { await model.arm() }
    }
    .onChange(of: phase) { _, now in
      switch now {
      case .background: model.lock.leave()
      case .active: model.lock.comeBack()
      default: break
      }
    }
  }

  private struct Reason: Hashable {
    let turn: Int, changes: Int?, active: Bool
  }

  /// Her app; while her midwife reads it stands behind, and is neither seen nor reached.
  private var unlocked: some View {
    let alone = model.handed == nil
    return ZStack {
      opened.opacity(alone ? 1 : 0).allowsHitTesting(alone).accessibilityHidden(!alone)
      if let handed = model.handed { SummaryShown(handed: handed, model: model) }
    }
  }

  @ViewBuilder private var opened: some View {
    switch model.phase {
    case .opening: EmptyView()
    case .shut(let trouble): Shut(model: model, trouble: trouble)
    case .firstRun(let diary), .home(let diary): Home(model: model, diary: diary).id(model.turn)
    }
  }

  private var sky: Sky {
    if model.chrome.deep || model.places.page == .in(.tonight) { return .deepNight }
    return scheme == .dark ? .dark : .daylight
  }
}

extension View {
  /// Laid out from the right where the language is; else as the phone does.
  @ViewBuilder fileprivate func turned(_ fromRight: Bool) -> some View {
    if fromRight { environment(\.layoutDirection, .rightToLeft) } else { self }
  }
}

/// The bar above, named by the screen in sight, and what stands under it.
struct Framed<Content: View>: View {
  let around: Around, content: (Heading) -> Content
  @State private var heading = Heading()
  @Environment(\.isSceneCaptured) private var captured
  @Environment(\.sky) private var sky

  init(_ around: Around, @ViewBuilder content: @escaping (Heading) -> Content) {
    (self.around, self.content) = (around, content)
  }

  var body: some View {
    VStack(spacing: 0) {
      TopBar(heading: heading)
      // She may not know that someone else sees what is on it.
      if captured {
        Words(around.chrome.captured, .label, ink: sky.colours.ask)
          .frame(maxWidth: .infinity, alignment: .leading).padding(.horizontal, 20).padding(.bottom, 8)
      }
      content(heading).frame(maxWidth: .infinity, maxHeight: .infinity)
    }
    .environment(\.around, around)
    .onPreferenceChange(HeadingKey.self) { heading = $0 }
  }
}

/// Nothing of hers: the way in, Urgent help, and the slip for the night where she chose so.
private struct Locked: View {
  let model: EvenfallModel
  @State private var at: Where?

  var body: some View {
    Framed(around) { _ in
      switch at {
      case .in(.urgentHelp)?: Help(model: model)
      case .in(.tonight)?:
        if let diary = model.diary {
          TonightScreen(TonightModel(diary, slip: true), dimming: model.phone.dimming) { at = nil }
        }
      default: LockScreen(model: model.lock, unlock: model.phone.unlock) { at = .in(.tonight) }
      }
    }
    .environment(\.sky, at == .in(.tonight) ? .deepNight : sky)
    .onChange(of: model.places.page, initial: true) { _, page in
      if page == .in(.tonight), model.lock.slip { at = page }
    }
  }

  @Environment(\.sky) private var sky
  private var around: Around {
    var around = Around(chrome: model.chrome, language: model.door.language, now: model.door.clock), here = $at
    around.goTo = { if $0 == .in(.urgentHelp) { here.wrappedValue = $0 } }
    if at == .in(.urgentHelp) { around.back = { here.wrappedValue = nil } }
    return around
  }
}

/// Urgent help, whatever stands behind it; what she kept, if it is a sign, comes first.
struct Help: View {
  let model: EvenfallModel
  var body: some View {
    UrgentHelpScreen(
      UrgentHelpModel(model.diary, language: model.door.language), sign: model.urgent, dial: model.phone.dial
    )
    .onDisappear { model.helped() }
  }
}
