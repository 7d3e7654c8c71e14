import SwiftUI

#if canImport(CoreGraphics)
  import CoreGraphics
#endif

/// A page as it was drawn.
struct DrawnPage: @unchecked Sendable {  // an image never changes once it is made
  let image: CGImage
  /// How many times as high as wide it is on paper.
  let tall: Double
}

/// The pages of a PDF, drawn by the phone off the main thread and in memory alone.
actor Pages {
  nonisolated let id = UUID()
  private let document: CGPDFDocument
  /// A page is drawn with no more dots: sharp enough on any phone.
  private static let mostDots = 4_000_000.0

  /// Nil where the phone finds no page in these bytes.
  init?(_ pdf: Data) {
    guard let bytes = CGDataProvider(data: pdf as CFData), let document = CGPDFDocument(bytes),
      document.numberOfPages > 0
    else { return nil }
    self.document = document
  }

  /// Every page, so many dots wide; nil where one cannot be drawn.
  func drawn(across dots: Double) -> [DrawnPage]? {
    var pages: [DrawnPage] = []
    for number in 1...document.numberOfPages {
      guard let page = document.page(at: number).flatMap({ Self.drawn($0, dots) }) else { return nil }
      pages.append(page)
    }
    return pages
  }

  private static func drawn(_ page: CGPDFPage, _ dots: Double) -> DrawnPage? {
    let box = page.getBoxRect(.mediaBox), wide = Double(box.width), high = Double(box.height)
    guard wide > 0, high > 0, let space = CGColorSpace(name: CGColorSpace.sRGB) else { return nil }
    let sharp = (mostDots * wide / high).squareRoot()
    let across = max(min(dots, sharp).rounded(), 1), down = max((across * high / wide).rounded(), 1)
    let paper = CGContext(
      data: nil, width: Int(across), height: Int(down), bitsPerComponent: 8, bytesPerRow: 0, space: space,
      bitmapInfo: CGImageAlphaInfo.noneSkipLast.rawValue)
    guard let paper else { return nil }
    paper.setFillColor(gray: 1, alpha: 1)
    paper.fill(CGRect(x: 0, y: 0, width: across, height: down))
    paper.scaleBy(x: across / wide, y: down / high)
    paper.translateBy(x: -box.minX, y: -box.minY)
    paper.drawPDFPage(page)
    return paper.makeImage().map { DrawnPage(image: $0, tall: high / wide) }
  }
}
