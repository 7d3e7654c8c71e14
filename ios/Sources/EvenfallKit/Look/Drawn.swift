import SwiftUI

/// An icon beside its words: it says nothing of its own, and grows with the text to half as much again.
struct Drawn: View {
  let icon: Icon, ink: Color?, size: Double
  @ScaledMetric private var scale = 100.0

  init(_ icon: Icon, ink: Color? = nil, size: Double = 24) { (self.icon, self.ink, self.size) = (icon, ink, size) }

  var body: some View {
    let side = size * min(max(scale / 100, 1), 1.5)
    let image = Image(decorative: icon.rawValue).resizable().frame(width: side, height: side)
      .flipsForRightToLeftLayoutDirection(icon.mirrors)
    if let ink { image.foregroundStyle(ink) } else { image }
  }
}

/// Words of a screen: they wrap, and are never cut.
struct Words: View {
  let words: String, lettering: Lettering, ink: Color?, align: TextAlignment
  @Environment(\.sky) private var sky

  init(_ words: String, _ lettering: Lettering = .body, ink: Color? = nil, align: TextAlignment = .leading) {
    (self.words, self.lettering, self.ink, self.align) = (words, lettering, ink, align)
  }

  var body: some View {
    Text(words).font(lettering.font(sky)).monospacedDigit().foregroundStyle(ink ?? sky.colours.ink)
      .multilineTextAlignment(align).fixedSize(horizontal: false, vertical: true)
  }
}
