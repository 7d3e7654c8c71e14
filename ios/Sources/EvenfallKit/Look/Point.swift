import SwiftUI

/// One of a few points, each a stop of its own; `mark` is the colour of the dot before it.
struct Point: View {
  let words: String, lettering: Lettering, ink: Color?, mark: Color?
  init(_ words: String, _ lettering: Lettering = .body, ink: Color? = nil, mark: Color? = nil) {
    (self.words, self.lettering, self.ink, self.mark) = (words, lettering, ink, mark ?? ink)
  }
  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 10) {
      Words("•", lettering, ink: mark).fixedSize().accessibilityHidden(true)
      Words(words, lettering, ink: ink)
    }
  }
}
