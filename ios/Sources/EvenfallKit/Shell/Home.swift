import EvenfallCore
import SwiftUI

/// The places of an open diary, the bar under them, the sheet over them, and what was said last.
struct Home: View {
  let model: EvenfallModel, diary: OpenDiary
  @Environment(\.scenePhase) private var phase
  @Environment(\.layoutDirection) private var direction
  @Environment(\.accessibilityReduceMotion) private var still
  @Environment(\.sky) private var sky

  var body: some View {
    let places = model.places
    return Framed(around) { heading in
      ZStack(alignment: .bottom) {
        VStack(spacing: 0) {
          // What is said comes first.
          pages(heading).overlay(alignment: .bottom) { toast.accessibilitySortPriority(1) }
            .accessibilityElement(children: .contain)
          if heading.bar, !beginning {
            PlaceBar(tabs: model.chrome.tabs, here: places.tab) { places.go(.in($0)) }
          }
        }
        .accessibilityHidden(places.sheet != nil)
        if let sheet = places.sheet {
          PlaceScreen(here: sheet, model: model, diary: diary)
            .transition(still ? .opacity : .move(edge: .bottom).combined(with: .opacity))
        }
      }
      .animation(sky.deep ? nil : .easeOut(duration: 0.2), value: places.sheet)  // nothing moves in the deep night
    }
    .task(id: Reason(changes: diary.changes.count, active: phase == .active)) {
      while phase == .active, !Task.isCancelled {
        await model.refresh()
        guard (try? await Task.sleep(for: .seconds(60))) != nil else { return }  // the deep night comes by itself
      }
    }
  }

  /// Whether this is the first run, which has no places yet.
  private var beginning: Bool { if case .firstRun = model.phase { true } else { false } }

  private func pages(_ heading: Heading) -> some View {
    ZStack {
      ForEach(model.places.pages, id: \.self) { standing in
        let shown = model.places.shows(standing)
        let here: Where = beginning && standing.page == .in(.today) ? .firstRun : standing.page
        PlaceScreen(here: here, model: model, diary: diary)
          .environment(\.inSight, shown)
          .opacity(shown ? 1 : 0).allowsHitTesting(shown).accessibilityHidden(!shown)
      }
    }
    .frame(maxWidth: .infinity, maxHeight: .infinity)
    .gesture(swipe(heading))
    .accessibilityAction(.escape) { back(heading) }
  }

  @ViewBuilder private var toast: some View {
    if let said = model.said {
      Toast(said: said, undoWords: model.chrome.undo) { step in
        Task { await model.undo(step) }
      } onOver: {
        model.said = nil
      }
    }
  }

  private var around: Around {
    var around = Around(chrome: model.chrome, language: diary.language, now: model.door.clock)
    let model = model
    around.goTo = { model.places.go($0) }
    around.sheet = model.places.sheet != nil
    if model.places.isDeep, !around.sheet { around.back = { model.places.back() } }
    around.say = { model.said = $0 }
    around.keep = { model.kept($0) }
    return around
  }

  /// Back, by a gesture: a step inside the screen first.
  private func back(_ heading: Heading) {
    let places = model.places
    if places.sheet == nil, let step = heading.back { step.go() } else if places.canGoBack { places.back() }
  }

  /// Back, by a drag from the edge the page came from.
  private func swipe(_ heading: Heading) -> some Gesture {
    let (deep, fromLeft) = (model.places.isDeep || heading.back != nil, direction == .leftToRight)
    return DragGesture(minimumDistance: 30).onEnded { drag in
      let along = fromLeft ? drag.translation.width : -drag.translation.width
      if deep, along > 80, !fromLeft || drag.startLocation.x < 30 { back(heading) }
    }
  }
  private struct Reason: Hashable {
    let changes: Int, active: Bool
  }
}
