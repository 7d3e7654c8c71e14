import EvenfallCore
import SwiftUI

/// Where she is: the date, the forty weeks, and what lies on them.
public struct TimelineScreen: View {
  @State private var model: TimelineModel
  @State private var open = false
  @Environment(\.around) private var around
  @Environment(\.sky) private var sky
  public init(_ model: TimelineModel) { _model = State(initialValue: model) }

  public var body: some View {
    Shown(model) { state in
      if let due = state.due { Due(due: due) { around.go($0) } }
      if let strip = state.strip { Strip(strip: strip) }
      if let ordinal = state.ordinal { Words(ordinal, .label, ink: sky.colours.ink2) }
      if let plan = state.plan {
        Ends {
          QuietButton(plan.words) { around.go(plan.place) }
        } last: {
          if !state.earlier.isEmpty { QuietButton(state.earlierLabel) { open.toggle() }.said(state.earlierSpoken) }
        }
      }
      Nodes(nodes: (open ? state.earlier : []) + state.nodes, marks: Marks(model, around))
      if let ended = state.ended { SideButton(ended.words) { around.go(ended.place) } }
      if let empty = state.empty { InvitationCard(empty) { around.go($0) } }
    }
    .headed(model.state?.title ?? "")
  }
}

private struct Due: View {
  let due: DueCard, go: @MainActor (Place) -> Void
  @Environment(\.sky) private var sky

  var body: some View {
    TonedCard(deed: due.change.words, onPress: { go(due.change.place) }) {
      Words(due.title, .title)
      Words(due.line, .label, ink: sky.colours.ink2)
      CardDeed(due.change.words)
    }
  }
}

/// The forty weeks as one strip; time runs from the right where the language does.
private struct Strip: View {
  let strip: WeekStrip
  @Environment(\.sky) private var sky
  @Environment(\.layoutDirection) private var direction

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Words(strip.now, .button, ink: sky.colours.primary)
      bar
      if strip.days > 0 { names }
    }
    .accessibilityElement(children: .ignore).accessibilityLabel(strip.spoken).accessibilityAddTraits(.isImage)
  }

  private var bar: some View {
    let (strip, c, fromRight) = (strip, sky.colours, direction == .rightToLeft)
    return Canvas { pen, size in
      let unit: Double = size.width / Double(max(strip.days, 1)), high: Double = size.height
      func box(_ from: Int32, _ days: Int32, _ top: Double, _ height: Double) -> CGRect {
        let left = fromRight ? size.width - Double(from + days) * unit : Double(from) * unit
        return CGRect(x: left, y: top, width: max(Double(days) * unit - 2, 1), height: height)
      }
      var from: Int32 = 0
      for part in strip.parts {
        pen.fill(Path(box(from, part.days, high / 2 - 1, 2)), with: .color(c.outline))
        let done = min(max(strip.daysCome - from, 0), part.days)
        if done > 0 { pen.fill(Path(roundedRect: box(from, done, 0, high), cornerRadius: 4), with: .color(c.primary)) }
        from += part.days
      }
    }
    .frame(height: 14)
  }

  private var names: some View {
    GeometryReader { box in
      HStack(spacing: 0) {
        ForEach(Array(strip.parts.enumerated()), id: \.offset) { _, part in
          Words(part.label, .note, ink: sky.colours.ink2, align: .center)
            .frame(width: box.size.width * Double(part.days) / Double(strip.days))
        }
      }
    }
    .frame(height: lineHeight)
  }
  @ScaledMetric(relativeTo: .footnote) private var lineHeight = 18.0
}
