import SwiftUI

/// The card of a screen that is of the sky: one at most, and the only gradient.
struct SkyCard<Content: View>: View {
  @ViewBuilder let content: Content
  @Environment(\.sky) private var sky
  var body: some View {
    let c = sky.colours
    VStack(alignment: .leading, spacing: 8) { content }
      .padding(16)
      .frame(maxWidth: .infinity, alignment: .leading)
      .background(
        LinearGradient(colors: [c.sky1, c.sky2], startPoint: .leading, endPoint: .trailing),
        in: .rect(cornerRadius: Look.card))
  }
}
