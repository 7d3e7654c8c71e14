import SwiftUI

/// The breathing circle, from its smallest at a `breadth` of 0 to its largest at 1. The words beside it say the same.
struct Breath: View {
  let breadth: Double
  @Environment(\.sky) private var sky
  private static let smallest = 0.4

  var body: some View {
    let (c, part) = (sky.colours, Self.smallest + (1 - Self.smallest) * breadth)
    return Canvas { pen, size in
      let most = min(size.width, size.height) / 2 - 2
      func disc(_ radius: Double) -> Path {
        let side = 2 * radius
        return Path(
          ellipseIn: CGRect(x: size.width / 2 - radius, y: size.height / 2 - radius, width: side, height: side))
      }
      pen.stroke(disc(most), with: .color(c.hairline), lineWidth: 1.5)
      pen.fill(disc(most * part), with: .color(c.tint))
      pen.stroke(disc(most * part), with: .color(c.calm), lineWidth: 3)
    }
    .accessibilityHidden(true)
  }
}
