import SwiftUI

/// Forty weeks as one crossing of the sky, `thousandths` of it behind her. An ornament: the words beside it say it.
struct WeekArc: View {
  let thousandths: Int32
  @Environment(\.sky) private var sky

  var body: some View {
    let (c, come) = (sky.colours, Double(thousandths) / 1000)
    return Canvas { pen, size in
      let unit = size.width / 168
      func at(_ x: Double, _ y: Double) -> CGPoint { CGPoint(x: x * unit, y: y * unit) }
      func arc(_ from: Double, _ to: Double) -> Path {
        Path {
          $0.addArc(
            center: at(84, 82), radius: 70 * unit, startAngle: .degrees(180 + 180 * from),
            endAngle: .degrees(180 + 180 * to), clockwise: false)
        }
      }
      pen.stroke(
        arc(come, 1), with: .color(c.outline),
        style: StrokeStyle(lineWidth: 1.5 * unit, lineCap: .round, dash: [2 * unit, 5 * unit]))
      pen.stroke(arc(0, come), with: .color(c.primary), style: StrokeStyle(lineWidth: 3.5 * unit, lineCap: .round))
      let horizon = Path { $0.addLines([at(2, 82), at(166, 82)]) }
      pen.stroke(horizon, with: .color(c.primary), style: StrokeStyle(lineWidth: 1.5 * unit, lineCap: .round))
      let sun = at(84 - 70 * cos(come * .pi), 82 - 70 * sin(come * .pi)), r = 9 * unit
      let disc = Path(ellipseIn: CGRect(x: sun.x - r, y: sun.y - r, width: 2 * r, height: 2 * r))
      pen.fill(disc, with: .color(c.surface))
      pen.stroke(disc, with: .color(c.primary), lineWidth: 3.5 * unit)
    }
    .frame(width: 168, height: 94)
    .flipsForRightToLeftLayoutDirection(true)
    .accessibilityHidden(true)
  }
}
