import EvenfallCore
import SwiftUI

/// Seven columns: a quiet night is a flat line, one not written a dash, hatching what was lost to legs.
/// Says nothing itself.
struct WeekBars: View {
  let chart: BarChart, ink: Color
  var height = 120.0
  @Environment(\.sky) private var sky

  var body: some View {
    VStack(spacing: 4) {
      HStack(spacing: 7) {
        ForEach(Array(chart.bars.enumerated()), id: \.offset) { bar in
          Column(bar: bar.element, most: chart.most, ink: ink).frame(height: height)
        }
      }
      HStack(alignment: .top, spacing: 2) {
        ForEach(Array(chart.bars.enumerated()), id: \.offset) { bar in
          Words(bar.element.label, .note, ink: bar.element.now ? sky.colours.ink : sky.colours.ink2, align: .center)
            .fontWeight(bar.element.now ? .bold : .regular).frame(maxWidth: .infinity)
        }
      }
    }
    .dynamicTypeSize(...DynamicTypeSize.xxLarge)  // "Wed" then fits its seventh of a narrow phone
    .accessibilityHidden(true)
  }
}

extension BarChart {
  /// What the columns are worth, for a screen reader's chart view.
  var points: [ChartPoint] { bars.map { ChartPoint(label: $0.label, value: Double($0.amount + $0.hatched)) } }
}

private struct Column: View {
  let bar: Bar, most: Int32, ink: Color
  @Environment(\.sky) private var sky

  var body: some View {
    let (c, bar, most, ink) = (sky.colours, bar, Double(most), ink)
    return Canvas { pen, size in
      let line = 3.0
      let (w, h): (Double, Double) = (size.width, size.height)
      let unit: Double = most > 0 ? h / most : 0
      let (whole, hatched) = (Double(bar.amount) * unit, Double(bar.hatched) * unit)
      if !bar.written {
        let short = w * 0.3
        let dash = CGRect(x: (w - short) / 2, y: h * 0.9, width: short, height: line * 0.7)
        pen.fill(Path(roundedRect: dash, cornerRadius: line), with: .color(c.outline))
      } else if whole + hatched <= 0 {
        let flat = CGRect(x: 0, y: h - line, width: w, height: line)
        pen.fill(Path(roundedRect: flat, cornerRadius: line), with: .color(c.outline))
      } else {
        let column = CGRect(x: 0, y: h - whole, width: w, height: whole)
        pen.fill(Path(roundedRect: column, cornerRadius: 5), with: .color(ink))
        if hatched > 0 {
          let lost = CGRect(x: 0, y: column.minY - hatched, width: w, height: hatched)
          hatch(&pen, lost, ink: c.legs, ground: c.surface)
        }
      }
    }
  }
}

/// A part struck through with slanting lines, told apart by more than its colour.
@MainActor private func hatch(_ pen: inout GraphicsContext, _ box: CGRect, ink: Color, ground: Color) {
  pen.fill(Path(box), with: .color(ground))
  let lines = Path { path in
    for start in stride(from: -box.height, to: box.width, by: 6) {
      let (from, to) = (max(start, 0), min(start + box.height, box.width))
      path.move(to: CGPoint(x: box.minX + from, y: box.maxY - (from - start)))
      path.addLine(to: CGPoint(x: box.minX + to, y: box.maxY - (to - start)))
    }
  }
  pen.stroke(lines, with: .color(ink), lineWidth: 1.5)
  pen.stroke(Path(box), with: .color(ink), lineWidth: 1.5)
}

/// What the filled and the hatched part of the columns mean.
struct BarKey: View {
  let chart: BarChart, ink: Color
  @Environment(\.sky) private var sky

  var body: some View {
    let parts = [(chart.amountMeans, false), (chart.hatchedMeans, true)].filter { !$0.0.isEmpty }
    if !parts.isEmpty {
      Wrapping(down: 4) {
        ForEach(parts, id: \.0) { words, hatched in
          HStack(spacing: 6) {
            mark(hatched).frame(width: 14, height: 14)
            Words(words, .note, ink: sky.colours.ink2)
          }
        }
      }
      .accessibilityHidden(true)
    }
  }

  private func mark(_ hatched: Bool) -> some View {
    let (c, ink) = (sky.colours, ink)
    return Canvas { pen, size in
      let box = CGRect(origin: .zero, size: size)
      if hatched { hatch(&pen, box, ink: c.legs, ground: c.surface) } else { pen.fill(Path(box), with: .color(ink)) }
    }
  }
}
