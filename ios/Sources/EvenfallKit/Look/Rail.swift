import EvenfallCore
import SwiftUI

/// What happened and what is ahead, along a line: filled is done, tinted is open now, hollow is ahead.
struct Rail: View {
  let nodes: [Node]

  var body: some View {
    VStack(spacing: 0) {
      ForEach(Array(nodes.enumerated()), id: \.offset) { place, node in
        RailNode(node: node, first: place == 0, last: place == nodes.count - 1)
      }
    }
  }
}

private struct RailNode: View {
  let node: Node, first: Bool, last: Bool
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large
  @ScaledMetric(relativeTo: .footnote) private var weeks = 62.0

  var body: some View {
    HStack(alignment: .top, spacing: 12) {
      if !large {
        Words(node.when, .note, ink: sky.colours.ink2, align: .trailing).frame(width: weeks, alignment: .trailing)
      }
      VStack(alignment: .leading, spacing: 2) {
        if large { Words(node.when, .note, ink: sky.colours.ink2) }
        Words(node.title, .strong)
        ForEach(Array(node.lines.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
      }
      .padding(.leading, 32)
      .overlay(alignment: .leading) { mark.frame(width: 20) }
      Spacer(minLength: 0)
    }
    .padding(.bottom, last ? 0 : 16)
    .accessibilityElement(children: .combine).said(node.spoken)
  }

  private var mark: some View {
    let (c, state, last) = (sky.colours, node.state, last)
    return Canvas { pen, size in
      let (w, h): (Double, Double) = (size.width, size.height)
      let centre = CGPoint(x: w / 2, y: 11)
      if !last {
        let line = Path { $0.addLines([CGPoint(x: centre.x, y: 19), CGPoint(x: centre.x, y: h + 19)]) }
        pen.stroke(line, with: .color(c.outline), lineWidth: 1.5)
      }
      let disc = Path(ellipseIn: CGRect(x: centre.x - 7, y: 4, width: 14, height: 14))
      pen.fill(disc, with: .color(state == .done ? c.primary : state == .now ? c.tint : c.surface))
      pen.stroke(disc, with: .color(state == .ahead ? c.outline : c.primary), lineWidth: 2)
    }
  }
}
