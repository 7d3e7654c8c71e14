import EvenfallCore
import SwiftUI

/// What the top bar says of a screen, and what stands in it.
struct Heading: Equatable, Sendable {
  var title = "", line = ""
  var moon = false, settings = true
  /// Whether the bar of places stands under the screen.
  var bar = true
  /// The night has no large words at its top, and is left by its own button.
  var quiet = false
  /// Whether the way to Urgent help stands there: everywhere but in Urgent help.
  var help = true
  /// A step back inside the screen, before the one out of it.
  var back: StepBack?
}

/// A step back inside a screen.
struct StepBack: Equatable, Sendable {
  let step: Int, go: @MainActor @Sendable () -> Void
  static func == (a: Self, b: Self) -> Bool { a.step == b.step }
}
struct HeadingKey: PreferenceKey {
  static let defaultValue = Heading()
  static func reduce(value: inout Heading, nextValue: () -> Heading) { value = nextValue() }
}

/// The bar above every screen: its title, Urgent help in the same corner, Settings.
struct TopBar: View {
  let heading: Heading
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  var body: some View {
    Group {
      if large {
        stacked
      } else {
        ViewThatFits(in: .horizontal) {
          row
          wrapped
          stacked
        }
      }
    }
    .padding(.leading, back == nil ? 20 : 4).padding(.trailing, heading.settings ? 4 : 16).padding(.vertical, 4)
  }

  private var back: (@MainActor @Sendable () -> Void)? {
    heading.quiet || around.sheet ? nil : heading.back?.go ?? around.back
  }

  private var row: some View {
    HStack(spacing: 0) {
      titled
      Spacer(minLength: 0)
      deeds
    }
    .frame(minHeight: 60)
  }
  /// A long title wraps, so that Urgent help keeps its corner.
  private var wrapped: some View {
    HStack(spacing: 4) {
      titled.frame(idealWidth: 150, maxWidth: .infinity, alignment: .leading)
      HStack(spacing: 0) { deeds }.layoutPriority(1)
    }
    .frame(minHeight: 60)
  }
  private var stacked: some View {
    VStack(alignment: .leading, spacing: 4) {
      titled
      HStack(spacing: 4) {
        deeds
        Spacer(minLength: 0)
      }
      .padding(.leading, back == nil ? 0 : 12)
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }

  private var titled: some View {
    HStack(spacing: 0) {
      if let back { IconDeed(.back, around.chrome.back, onPress: back) }
      if !heading.title.isEmpty {
        VStack(alignment: .leading, spacing: 0) {
          Words(heading.title, heading.quiet ? .label : .title, ink: heading.quiet ? sky.colours.ink2 : nil)
          if !heading.line.isEmpty { Words(heading.line, .note, ink: sky.colours.ink2) }
        }
        .accessibilityElement(children: .combine).accessibilityAddTraits(.isHeader)
      }
    }
  }

  @ViewBuilder private var deeds: some View {
    if heading.help { UrgentHelp() }
    if heading.moon { IconDeed(.moon, around.chrome.tonight) { around.go(.tonight) } }
    if heading.settings { IconDeed(.settings, around.chrome.settings) { around.go(.settings) } }
  }
}

/// Urgent help: one tap away on every screen, above every sheet and every lock.
struct UrgentHelp: View {
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky

  var body: some View {
    Button {
      around.go(.urgentHelp)
    } label: {
      HStack(spacing: 6) {
        Drawn(.phone, ink: sky.colours.urgent, size: 18)
        Words(around.chrome.urgentHelp, .button, ink: sky.colours.urgent)
      }
      .padding(.leading, 10).padding(.trailing, 12).padding(.vertical, 4).frame(minHeight: 40)
      .background(sky.colours.surface, in: .rect(cornerRadius: 20))
      .overlay { RoundedRectangle(cornerRadius: 20).strokeBorder(sky.colours.urgent, lineWidth: sky.deep ? 1 : 1.5) }
      .padding(.vertical, 4)
    }
    .buttonStyle(Pressed())
  }
}
