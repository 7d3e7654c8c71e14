import EvenfallCore
import SwiftUI

/// A chart: its finding in words, the drawing with its one sentence, and the same as a list. No gesture is needed.
/// `points` are what the drawing's columns or dots are worth, for a screen reader's own chart view. Where it is not `titled`
/// its finding stands over it already.
struct Charted<Drawing: View, Key: View>: View {
  let words: ChartWords, points: [ChartPoint], titled: Bool
  let drawing: Drawing, key: Key
  @State private var listed = false
  @Environment(\.sky) private var sky
  @Environment(\.largeText) private var large

  init(
    _ words: ChartWords, points: [ChartPoint], titled: Bool = true, @ViewBuilder drawing: () -> Drawing,
    @ViewBuilder key: () -> Key
  ) {
    (self.words, self.points, self.titled) = (words, points, titled)
    (self.drawing, self.key) = (drawing(), key())
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      if titled, !words.finding.isEmpty { Words(words.finding, .strong) }
      // The stop is the stack: a drawing is silent.
      ZStack { drawing }.frame(maxWidth: .infinity).charted(words, points)
      key
      if !large { QuietButton(words.listLabel) { listed.toggle() } }
      if listed || large {
        VStack(alignment: .leading, spacing: 4) {
          ForEach(Array(words.list.enumerated()), id: \.offset) { Words($0.element, .label, ink: sky.colours.ink2) }
        }
      }
    }
  }
}
extension Charted where Key == EmptyView {
  init(_ words: ChartWords, points: [ChartPoint], titled: Bool = true, @ViewBuilder drawing: () -> Drawing) {
    self.init(words, points: points, titled: titled, drawing: drawing) { EmptyView() }
  }
}

/// What one column or dot of a chart is worth.
struct ChartPoint: Equatable {
  let label: String, value: Double
}

extension View {
  /// One stop that says the chart's sentence, and offers its numbers to the screen reader's chart view.
  func charted(_ words: ChartWords, _ points: [ChartPoint]) -> some View {
    accessibilityElement(children: .ignore).accessibilityLabel(words.spoken).accessibilityAddTraits(.isImage)
      .accessibilityChartDescriptor(Described(words: words, points: points))
  }
}

private struct Described: AXChartDescriptorRepresentable {
  let words: ChartWords, points: [ChartPoint]

  func makeChartDescriptor() -> AXChartDescriptor {
    let most = max(1, points.map(\.value).max() ?? 1)
    let across = AXNumericDataAxisDescriptor(
      title: "", range: 0...Double(max(1, points.count - 1)), gridlinePositions: []
    ) { place in points.indices.contains(Int(place)) ? points[Int(place)].label : "" }
    let up = AXNumericDataAxisDescriptor(title: "", range: 0...most, gridlinePositions: []) {
      $0.formatted(.number.precision(.fractionLength(0...1)))
    }
    let series = AXDataSeriesDescriptor(
      name: words.finding, isContinuous: false,
      dataPoints: points.enumerated().map {
        AXDataPoint(x: Double($0.offset), y: $0.element.value, label: $0.element.label)
      })
    return AXChartDescriptor(title: words.finding, summary: words.spoken, xAxis: across, yAxis: up, series: [series])
  }
}
