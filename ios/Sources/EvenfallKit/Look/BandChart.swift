import EvenfallCore
import SwiftUI

/// Results over weeks, each threshold a named line; time runs from the right where the language does. Where the drawing
/// has no room for the names of its lines they stand under it. Says nothing itself.
struct Bands: View {
  let chart: BandChart, ink: Color
  @Environment(\.sky) private var sky
  @Environment(\.layoutDirection) private var direction
  /// How wide a letter of a name is, about.
  @ScaledMetric(relativeTo: .footnote) private var letter = 6.5

  var body: some View {
    let lines = chart.lines.sorted { $0.value > $1.value }
    let longest = Double(lines.map(\.words.count).max() ?? 0)
    return ViewThatFits(in: .horizontal) {
      HStack(spacing: 0) { drawing(named: true).frame(idealWidth: longest * letter + 60, maxWidth: .infinity) }
      VStack(alignment: .leading, spacing: 4) {
        drawing(named: false)
        ForEach(Array(lines.enumerated()), id: \.offset) { NameOfLine(line: $0.element) }
      }
    }
    .accessibilityHidden(true)
  }

  private func drawing(named: Bool) -> some View {
    let drawing = BandDrawing(
      chart: chart, ink: ink, colours: sky.colours, fromRight: direction == .rightToLeft, named: named)
    return Canvas { pen, size in drawing.draw(&pen, size) }
      .frame(height: 210)
      .dynamicTypeSize(...DynamicTypeSize.xLarge)
  }
}

/// A threshold's line and its name, under the drawing.
private struct NameOfLine: View {
  let line: NamedLine
  @Environment(\.sky) private var sky

  var body: some View {
    let ink = sky.colours.outline
    return HStack(spacing: 8) {
      Canvas { pen, size in
        let along = Path {
          $0.addLines([CGPoint(x: 0, y: size.height / 2), CGPoint(x: size.width, y: size.height / 2)])
        }
        pen.stroke(along, with: .color(ink), style: BandDrawing.rule(line))
      }
      .frame(width: 28, height: 2)
      Words(line.words, .note, ink: sky.colours.ink2)
    }
  }
}

extension BandChart {
  /// What the dots are worth, for a screen reader's chart view.
  var points: [ChartPoint] { dots.map { ChartPoint(label: $0.label, value: $0.value) } }
}

private struct BandDrawing: Sendable {
  let chart: BandChart, ink: Color, colours: Colours, fromRight: Bool, named: Bool
  private static let edge = 14.0, labels = 20.0

  /// A threshold's line: whole where it was set for pregnancy, in dashes where for other adults.
  static func rule(_ line: NamedLine) -> StrokeStyle {
    StrokeStyle(lineWidth: 1.5, dash: line.setForPregnancy ? [] : [5, 4])
  }

  private func x(_ day: Int32, _ size: CGSize) -> Double {
    let along = Self.edge + (size.width - 2 * Self.edge) * Double(day) / Double(max(chart.days, 1))
    return fromRight ? size.width - along : along
  }

  private func y(_ value: Double, _ size: CGSize) -> Double {
    let high: Double = size.height - Self.labels - Self.edge
    return Self.edge + (high - Self.edge) * (1 - value / chart.most)
  }

  @MainActor func draw(_ pen: inout GraphicsContext, _ size: CGSize) {
    let width: Double = size.width, lines = chart.lines.sorted { $0.value > $1.value }
    for (place, line) in lines.enumerated() {
      let (top, bottom) = (y(line.value, size), y(place + 1 < lines.count ? lines[place + 1].value : 0, size))
      let band = Path(CGRect(x: 0, y: top, width: width, height: bottom - top))
      pen.fill(band, with: .color(place == lines.count - 1 ? colours.bandLow : colours.bandMid))
    }
    let places = chart.dots.map { CGPoint(x: x($0.day, size), y: y($0.value, size)) }
    for line in lines {
      let at = y(line.value, size), along = Path { $0.addLines([CGPoint(x: 0, y: at), CGPoint(x: width, y: at)]) }
      pen.stroke(along, with: .color(colours.outline), style: Self.rule(line))
      guard named else { continue }
      let words = Text(line.words).font(.footnote).foregroundStyle(colours.ink2)
      let wide = Double(line.words.count) * 6.5, from = fromRight ? 4 : width - 4 - wide
      let over = places.filter { $0.x > from - 12 && $0.x < from + wide + 12 }
      let free = !over.contains { $0.y > at && $0.y < at + 28 }  // else the dot stands where the words would
      let beside = CGPoint(x: fromRight ? 4 : width - 4, y: free ? at + 11 : at - 11)
      pen.draw(words, at: beside, anchor: fromRight ? .leading : .trailing)
    }
    pen.stroke(Path { $0.addLines(places) }, with: .color(ink), lineWidth: 2.5)
    for (place, (dot, at)) in zip(chart.dots, places).enumerated() {
      let last = place == chart.dots.count - 1
      if last { pen.fill(disc(at, 8), with: .color(colours.surface)) }
      pen.fill(disc(at, last ? 6 : 4), with: .color(ink))
      let said = Text(dot.label).font(last ? .body : .footnote).fontWeight(last ? .semibold : .medium)
        .foregroundStyle(last ? colours.ink : colours.ink2)
      let half = Double(dot.label.count) * (last ? 5 : 4), off = last ? 20.0 : 16
      let struck = lines.contains { abs(y($0.value, size) - (at.y - off)) < 9 }  // a line would run through the number
      pen.draw(said, at: CGPoint(x: min(max(at.x, half), width - half), y: struck ? at.y + off : at.y - off))
    }
    for label in chart.labels {
      let words = Text(label.words).font(.footnote).foregroundStyle(colours.ink2),
        half = Double(label.words.count) * 3.5
      pen.draw(
        words, at: CGPoint(x: min(max(x(label.day, size), half), width - half), y: size.height - Self.labels / 2))
    }
  }

  private func disc(_ at: CGPoint, _ radius: Double) -> Path {
    Path(ellipseIn: CGRect(x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius))
  }
}
