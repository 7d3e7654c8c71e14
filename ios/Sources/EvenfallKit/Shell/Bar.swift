import EvenfallCore
import SwiftUI

/// The bar of places; Log, in the middle, opens a sheet. Its words grow until they fill their share, and are never cut.
struct PlaceBar: View {
  let tabs: [EvenfallCore.Tab], here: Place, go: @MainActor (Place) -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    VStack(spacing: 0) {
      Rectangle().fill(sky.colours.hairline).frame(height: 1)
      HStack(alignment: .top, spacing: 0) {
        ForEach(Array(tabs.enumerated()), id: \.offset) { _, tab in
          BarItem(tab: tab, here: tab.place == here) { go(tab.place) }
        }
      }
      .padding(.horizontal, 8).padding(.top, 8)
      .accessibilityElement(children: .contain).accessibilityAddTraits(.isTabBar)
    }
    .padding(.bottom, 4)
    .dynamicTypeSize(...DynamicTypeSize.xxLarge)  // the longest then fills its fifth of most phones
    .background(sky.deep ? sky.colours.bg : sky.colours.surface)
  }
}

private struct BarItem: View {
  let tab: EvenfallCore.Tab, here: Bool, onPress: @MainActor () -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    let c = sky.colours, log = tab.place == .logSheet
    return Button(action: onPress) {
      VStack(spacing: 1) {
        if log {
          Drawn(tab.place.icon, ink: sky.deep ? c.primary : c.onPrimary).frame(minWidth: 50, minHeight: 34)
            .background(sky.deep ? c.tint : c.primary, in: .capsule)
        } else {
          Drawn(tab.place.icon, ink: here ? c.primary : c.ink2).frame(minHeight: 34)
        }
        Text(tab.words).font(.caption2).fontWeight(here || log ? .bold : .medium)
          .foregroundStyle(here ? c.primary : log ? c.ink : c.ink2)
          .lineLimit(1).minimumScaleFactor(0.5)  // on a narrow phone it gives way
      }
      .frame(maxWidth: .infinity, minHeight: Look.target)
    }
    .buttonStyle(Pressed())
    .accessibilityAddTraits(here ? .isSelected : [])
    .accessibilityShowsLargeContentViewer {
      Label {
        Text(tab.words)
      } icon: {
        Drawn(tab.place.icon)
      }
    }
  }
}

extension Place {
  fileprivate var icon: Icon {
    switch self {
    case .today: .today
    case .logSheet: .log
    case .timeline: .timeline
    case .care: .care
    default: .patterns
    }
  }
}
