import SwiftUI

/// Two things at the ends of a row; one under the other where there is no room.
struct Ends<First: View, Last: View>: View {
  @ViewBuilder let first: First
  @ViewBuilder let last: Last
  @Environment(\.largeText) private var large

  var body: some View {
    if large {
      below
    } else {
      ViewThatFits(in: .horizontal) {
        HStack(spacing: 8) {
          first.frame(maxWidth: .infinity, alignment: .leading)
          last
        }
        below
      }
    }
  }
  private var below: some View {
    VStack(alignment: .leading, spacing: 0) {
      first
      last
    }
  }
}
