import SwiftUI

/// That a deed is done, where its button stood.
struct Done: View {
  let words: String
  @Environment(\.sky) private var sky
  init(_ words: String) { self.words = words }

  var body: some View {
    HStack(spacing: 8) {
      Drawn(.check, ink: sky.colours.move, size: 20)
      Words(words, .button)
    }
    .padding(.horizontal, 4).frame(minHeight: Look.target)
    .accessibilityElement(children: .combine)
  }
}
