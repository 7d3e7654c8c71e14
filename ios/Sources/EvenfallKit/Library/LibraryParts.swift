import EvenfallCore
import SwiftUI

/// Lines that a page of guidance begins with: what it is, and that no clinician has reviewed it.
struct Quietly: View {
  let lines: [String]
  @Environment(\.sky) private var sky
  init(_ lines: [String]) { self.lines = lines.filter { !$0.isEmpty } }

  var body: some View {
    ForEach(Array(lines.enumerated()), id: \.offset) {
      Words($0.element, .label, ink: sky.colours.ink2).padding(.horizontal, 4)
    }
  }
}

/// Where a page leads, a row a place.
struct Ways: View {
  let actions: [Action], go: @MainActor (Place) -> Void

  var body: some View {
    if !actions.isEmpty {
      OpenCard {
        ForEach(Array(actions.enumerated()), id: \.offset) { _, action in
          LineRow(action.words) { go(action.place) }
        }
      }
    }
  }
}
