import Foundation
import SwiftUI

/// A drawing of the core: a path in the letters M L H V C S A Z, large ones from the corner of its grid, small ones from
/// where the pen is.
struct Strokes: Shape {
  let letters: String, grid: Double

  nonisolated func path(in box: CGRect) -> Path {
    var pen = Pen(scale: min(box.width, box.height) / grid, corner: box.origin)
    for (letter, numbers) in Self.commands(letters) { pen.draw(letter, numbers) }
    return pen.path
  }

  /// The letters, each with the numbers that follow it.
  nonisolated static func commands(_ letters: String) -> [(letter: Character, numbers: [Double])] {
    var commands: [(letter: Character, numbers: [Double])] = [], number = ""
    func end() {
      if let value = Double(number), !commands.isEmpty { commands[commands.count - 1].numbers.append(value) }
      number = ""
    }
    for sign in letters {
      if sign.isLetter {
        end()
        commands.append((sign, []))
      } else if sign.isNumber || (sign == "." && !number.contains(".")) {
        number.append(sign)
      } else {
        end()
        if sign == "-" || sign == "." { number.append(sign) }
      }
    }
    end()
    return commands
  }
}

/// Where the pen is on the grid, and what it drew.
private struct Pen {
  let scale: Double, corner: CGPoint
  var path = Path()
  private var at = CGPoint.zero, begun = CGPoint.zero
  /// The second handle of the curve before, which a smooth one goes on from.
  private var handle: CGPoint?

  init(scale: Double, corner: CGPoint) { (self.scale, self.corner) = (scale, corner) }

  mutating func draw(_ letter: Character, _ numbers: [Double]) {
    let from = letter.isLowercase
    if letter.lowercased() == "z" {
      path.closeSubpath()
      at = begun
    }
    let many = ["M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7][letter.uppercased()] ?? 1
    for first in stride(from: 0, through: numbers.count - many, by: many) {
      let n = Array(numbers[first..<first + many])
      func point(_ x: Double, _ y: Double) -> CGPoint {
        from ? CGPoint(x: at.x + x, y: at.y + y) : CGPoint(x: x, y: y)
      }
      switch letter.uppercased() {
      case "M" where first == 0:
        at = point(n[0], n[1])
        begun = at
        path.move(to: drawn(at))
      case "M", "L": line(to: point(n[0], n[1]))
      case "H": line(to: CGPoint(x: from ? at.x + n[0] : n[0], y: at.y))
      case "V": line(to: CGPoint(x: at.x, y: from ? at.y + n[0] : n[0]))
      case "C":
        curve(point(n[0], n[1]), point(n[2], n[3]), to: point(n[4], n[5]))
        continue
      case "S":
        let mirrored = handle.map { CGPoint(x: 2 * at.x - $0.x, y: 2 * at.y - $0.y) } ?? at
        curve(mirrored, point(n[0], n[1]), to: point(n[2], n[3]))
        continue
      case "A": arc(n[0], n[1], turned: n[2], large: n[3] != 0, clockwise: n[4] != 0, to: point(n[5], n[6]))
      default: break
      }
      handle = nil
    }
  }

  private func drawn(_ point: CGPoint) -> CGPoint {
    CGPoint(x: corner.x + point.x * scale, y: corner.y + point.y * scale)
  }
  private mutating func line(to end: CGPoint) {
    at = end
    path.addLine(to: drawn(end))
  }
  private mutating func curve(_ one: CGPoint, _ two: CGPoint, to end: CGPoint) {
    path.addCurve(to: drawn(end), control1: drawn(one), control2: drawn(two))
    (at, handle) = (end, two)
  }

  /// An arc of an ellipse between two points, as curves of a quarter turn at most.
  private mutating func arc(
    _ width: Double, _ height: Double, turned: Double, large: Bool, clockwise: Bool, to end: CGPoint
  ) {
    guard width > 0, height > 0, at != end else { return line(to: end) }
    let turn = turned * Double.pi / 180
    let c: Double = cos(turn), s: Double = sin(turn)
    // Where the ellipse is a circle of radius 1.
    func rounded(_ point: CGPoint) -> (x: Double, y: Double) {
      let x: Double = point.x, y: Double = point.y
      return ((c * x + s * y) / width, (c * y - s * x) / height)
    }
    let p = rounded(at), q = rounded(end)
    let across: Double = q.x - p.x, down: Double = q.y - p.y
    let half: Double = (across * across + down * down).squareRoot() / 2
    let size = max(half, 1), side: Double = large == clockwise ? -1 : 1
    let away = side * (size * size - half * half).squareRoot() / (2 * half)
    let x = (p.x + q.x) / 2 - away * down, y = (p.y + q.y) / 2 + away * across
    let first: Double = atan2(p.y - y, p.x - x)
    var sweep: Double = atan2(q.y - y, q.x - x) - first
    if clockwise, sweep < 0 { sweep += 2 * Double.pi } else if !clockwise, sweep > 0 { sweep -= 2 * Double.pi }

    let parts = max(1, (abs(sweep) / (Double.pi / 2) - 1e-9).rounded(.up)), step = sweep / parts
    let quarter: Double = tan(step / 4), reach = 4 / 3 * quarter
    /// The point at an angle, and so far along the tangent there.
    func point(_ angle: Double, _ along: Double) -> CGPoint {
      let cosine: Double = cos(angle), sine: Double = sin(angle)
      let u = (x + size * (cosine - along * sine)) * width, v = (y + size * (sine + along * cosine)) * height
      return CGPoint(x: c * u - s * v, y: s * u + c * v)
    }
    for part in 0..<Int(parts) {
      let a = first + Double(part) * step, b = a + step
      curve(point(a, reach), point(b, -reach), to: point(b, 0))
    }
  }
}
