import EvenfallCore
import SwiftUI

/// Weeks of nights: the fill's height is how much sleep was lost, a dash is a night not written. Says nothing itself.
struct HeatStrip: View {
  let chart: StripChart

  var body: some View {
    Weeks(chart: chart).dynamicTypeSize(...DynamicTypeSize.xxLarge).accessibilityHidden(true)
  }
}

private struct Weeks: View {
  let chart: StripChart
  @Environment(\.sky) private var sky
  @ScaledMetric(relativeTo: .footnote) private var first = 48.0
  @ScaledMetric(relativeTo: .footnote) private var last = 20.0

  var body: some View {
    VStack(spacing: 6) {
      ForEach(Array(chart.rows.enumerated()), id: \.offset) { _, row in
        HStack(spacing: 6) {
          Words(row.label, .note, ink: sky.colours.ink2).frame(width: first, alignment: .leading)
          ForEach(Array(row.cells.enumerated()), id: \.offset) { SeenNight(fill: $0.element) }
          Words(row.count, .note, align: .trailing).frame(width: last, alignment: .trailing)
        }
      }
    }
  }
}

extension StripChart {
  /// How much each written night weighs, for a screen reader's chart view.
  var points: [ChartPoint] {
    rows.flatMap { row in row.cells.filter { $0 >= 0 }.map { ChartPoint(label: row.label, value: Double($0)) } }
  }
}

private struct SeenNight: View {
  let fill: Int32
  @Environment(\.sky) private var sky

  var body: some View {
    let (c, fill) = (sky.colours, Double(fill))
    return Canvas { pen, size in
      let (w, h): (Double, Double) = (size.width, size.height)
      if fill < 0 {
        let dash = CGRect(x: w * 0.325, y: h / 2 - 1, width: w * 0.35, height: 2)
        pen.fill(Path(roundedRect: dash, cornerRadius: 1), with: .color(c.outline))
        return
      }
      let high = h * min(fill, 3) / 3
      let amount = CGRect(x: 0, y: h - high, width: w, height: high)
      if high > 0 { pen.fill(Path(roundedRect: amount, cornerRadius: min(5, high / 2)), with: .color(c.legs)) }
      let frame = Path(roundedRect: CGRect(x: 0.5, y: 0.5, width: w - 1, height: h - 1), cornerRadius: 5)
      pen.stroke(frame, with: .color(fill == 0 ? c.outline : c.legs))
    }
    .frame(maxWidth: .infinity).frame(height: 22)
  }
}
