import EvenfallCore
import SwiftUI

/// A stretch: its drawing, how it goes, and what to mind. The drawing adds nothing to its words.
struct StretchCard: View {
  let stretch: Stretch
  @Environment(\.sky) private var sky

  var body: some View {
    TonedCard(spoken: stretch.spoken) {
      HStack(spacing: 16) {
        Strokes(letters: stretch.drawing, grid: 48)
          .stroke(sky.colours.move, style: StrokeStyle(lineWidth: 2.5, lineCap: .round, lineJoin: .round))
          .frame(width: Look.drawing, height: Look.drawing).padding(8)
          .background(sky.colours.sunken, in: .rect(cornerRadius: Look.field))
          .accessibilityHidden(true)
        Words(stretch.title, .strong).frame(maxWidth: .infinity, alignment: .leading)
      }
      ForEach(Array(stretch.steps.enumerated()), id: \.offset) { Words($0.element, .label) }
      if let caution = stretch.caution { Words(caution, .label, ink: sky.colours.ink2) }
    }
  }
}
