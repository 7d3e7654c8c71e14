import SwiftUI

/// A code of dark and light squares for a camera: dark on light in every light, with four light ones around it, and never
/// turned round. It says nothing itself.
struct Squares: View {
  let dark: [Bool], side: Int
  private static let quiet = 4

  var body: some View {
    let (dark, side) = (dark, side)
    return Canvas { pen, size in
      let all = Double(side + 2 * Self.quiet), whole: Double = min(size.width, size.height)
      // Edges that lie between two dots of a screen would be grey.
      let one = max((whole / all * 2).rounded(.down) / 2, 0.5)
      let (x, y) = ((size.width - one * all) / 2, (size.height - one * all) / 2)
      pen.fill(Path(CGRect(x: x, y: y, width: one * all, height: one * all)), with: .color(Colours.day.surface))
      let squares = Path { path in
        for place in dark.indices where dark[place] {
          let (row, column) = (place / side + Self.quiet, place % side + Self.quiet)
          path.addRect(CGRect(x: x + Double(column) * one, y: y + Double(row) * one, width: one, height: one))
        }
      }
      pen.fill(squares, with: .color(Colours.day.ink))
    }
  }
}
