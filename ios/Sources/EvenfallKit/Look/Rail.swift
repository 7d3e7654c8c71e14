import EvenfallCore
import SwiftUI

/// A place on the rail of weeks, and what can be done there: a check behind her, tinted what is open, hollow what is
/// ahead, a dash what has passed, and today as a line across.
struct RailNode<Deeds: View>: View {
  let node: Node, last: Bool, onPress: (@MainActor () -> Void)?
  @ViewBuilder let deeds: Deeds
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large
  @ScaledMetric(relativeTo: .footnote) private var week = 68.0
  /// How far down the middle of the first line lies.
  @ScaledMetric(relativeTo: .body) private var middle = 12.0
  private var sign: Double { 20 }
  private var apart: Double { 12 }

  var body: some View {
    let before = large ? 0 : week + apart
    VStack(alignment: .leading, spacing: 0) {
      if let onPress {
        Button(action: onPress) { said.frame(minHeight: Look.target, alignment: .top) }
          .buttonStyle(Pressed()).said(node.spoken)
      } else {
        said.accessibilityElement(children: .combine).said(node.spoken)
      }
      deeds.padding(.leading, before + sign + apart)
    }
    .padding(.bottom, last ? 0 : 16)
    .frame(maxWidth: .infinity, alignment: .leading)
    .background(alignment: .leading) { signs.frame(width: sign).padding(.leading, before) }
  }

  private var said: some View {
    let now = node.state == .now, ink = now ? sky.colours.primary : sky.colours.ink2
    return HStack(alignment: .top, spacing: apart) {
      if !large { Words(node.when, .note, ink: ink, align: .trailing).frame(width: week, alignment: .trailing) }
      VStack(alignment: .leading, spacing: 2) {
        if large { Words(node.when, .note, ink: ink) }
        HStack(spacing: 12) {
          Words(node.title, .strong, ink: now ? sky.colours.primary : nil)
          if now, !large { Rectangle().fill(sky.colours.primary).frame(height: 2).accessibilityHidden(true) }
        }
        ForEach(Array(node.lines.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
      }
      .padding(.leading, sign + apart)
      .frame(maxWidth: .infinity, alignment: .leading)
      if onPress != nil { Onward() }
    }
  }

  private var signs: some View {
    let (c, state, last, middle) = (sky.colours, node.state, last, middle)
    return Canvas { pen, size in
      let across: Double = size.width / 2, down: Double = size.height
      func line(_ points: (Double, Double)...) -> Path {
        Path { $0.addLines(points.map { CGPoint(x: across + $0.0, y: middle + $0.1) }) }
      }
      if !last { pen.stroke(line((0, 0), (0, down)), with: .color(c.outline), lineWidth: 1.5) }
      guard state != .now else { return }
      let disc = Path(ellipseIn: CGRect(x: across - 8, y: middle - 8, width: 16, height: 16))
      pen.fill(disc, with: .color(state == .done ? c.primary : state == .open ? c.askTint : c.bg))
      pen.stroke(disc, with: .color(state == .open ? c.ask : state == .passed ? c.outline : c.primary), lineWidth: 2)
      if state == .done {
        pen.stroke(line((-3.5, 0.5), (-1, 3), (3.5, -2.5)), with: .color(c.onPrimary), lineWidth: 2)
      }
      if state == .passed { pen.stroke(line((-3, 0), (3, 0)), with: .color(c.outline), lineWidth: 2) }
    }
  }
}
