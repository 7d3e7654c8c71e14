import EvenfallCore
import SwiftUI

/// The root: trouble, the first run, or the places; Urgent help stands above each of them.
public struct Evenfall: View {
  @State private var model: EvenfallModel
  @Environment(\.colorScheme) private var scheme
  public init(_ model: EvenfallModel) { _model = State(initialValue: model) }

  public var body: some View {
    let sky = sky
    return Group {
      switch model.standing {
      case .opening: sky.colours.bg.ignoresSafeArea()
      case .trouble(let words): TroubleScreen(words: words, model: model)
      case .firstRun(let diary), .open(let diary): Shell(model: model, diary: diary)
      }
    }
    .background(sky.colours.bg)
    .environment(\.sky, sky)
    .turned(model.chrome.fromRight)
    .tint(sky.colours.primary)
    .task { await model.open() }
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

/// The screens over an open diary: the bar above, the pages, the bar of places, the sheet.
struct Shell: View {
  let model: EvenfallModel, diary: OpenDiary
  @State private var heading = Heading()
  @Environment(\.scenePhase) private var phase

  var body: some View {
    let places = model.places
    return VStack(spacing: 0) {
      TopBar(heading: heading)
      ZStack(alignment: .bottom) {
        VStack(spacing: 0) {
          pages.overlay(alignment: .bottom) { toast }
          if heading.bar { PlaceBar(tabs: model.chrome.tabs, here: places.tab) { places.go(.in($0)) } }
        }
        .accessibilityHidden(places.sheet != nil)
        if let sheet = places.sheet { PlaceScreen(here: sheet, model: model, diary: diary) }
      }
    }
    .environment(\.around, around)
    .onPreferenceChange(HeadingKey.self) { heading = $0 }
    .task(id: Reason(changes: diary.changes.count, active: phase == .active)) {
      while phase == .active, !Task.isCancelled {
        await model.refresh(diary)
        guard (try? await Task.sleep(for: .seconds(60))) != nil else { return }
      }
    }
  }

  private var pages: some View {
    ZStack {
      ForEach(model.places.pages, id: \.self) { standing in
        let shown = model.places.shows(standing)
        PlaceScreen(here: standing.page, model: model, diary: diary)
          .environment(\.inSight, shown && model.places.sheet == nil)
          .opacity(shown ? 1 : 0).allowsHitTesting(shown).accessibilityHidden(!shown)
      }
    }
    .frame(maxWidth: .infinity, maxHeight: .infinity)
    .gesture(swipe)
    .accessibilityAction(.escape) { if model.places.canGoBack { model.places.back() } }
  }

  @ViewBuilder private var toast: some View {
    if let said = model.said {
      Toast(said: said, undoWords: model.chrome.undo) { step in
        Task { await model.undo(step, in: diary) }
      } onOver: {
        model.said = nil
      }
    }
  }

  private var around: Around {
    var around = Around(chrome: model.chrome, language: diary.language)
    let model = model
    around.goTo = { model.places.go($0) }
    if model.places.isDeep, model.places.sheet == nil { around.back = { model.places.back() } }
    around.say = { model.said = $0 }
    return around
  }

  @Environment(\.layoutDirection) private var direction

  /// Back, by a drag from the edge the page came from.
  private var swipe: some Gesture {
    let (places, onward) = (model.places, direction == .leftToRight ? 1.0 : -1)
    return DragGesture(minimumDistance: 30).onEnded { drag in
      let fromEdge = onward > 0 ? drag.startLocation.x < 30 : drag.startLocation.x > drag.location.x
      if places.isDeep, fromEdge, drag.translation.width * onward > 80 { places.back() }
    }
  }
  private struct Reason: Hashable {
    let changes: Int, active: Bool
  }
}
