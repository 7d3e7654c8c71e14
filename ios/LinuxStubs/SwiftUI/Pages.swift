// The part of CoreGraphics that draws the page of a PDF. A picture made here keeps the PDF and the number of the page,
// which tests read; tools/see.py has poppler draw it.

public typealias CFData = Data

public final class CGDataProvider {
  let bytes: Data
  public init?(data: CFData) { bytes = data }
}

/// Its pages as they stand in the file, of which no object may be packed away in another.
public final class CGPDFDocument {
  private let bytes: Data, boxes: [CGRect]

  public init?(_ provider: CGDataProvider) {
    bytes = provider.bytes
    guard bytes.starts(with: "%PDF-".utf8), bytes.suffix(1_024).range(of: Data("%%EOF".utf8)) != nil else { return nil }
    let objects = String(decoding: bytes, as: Unicode.ASCII.self).components(separatedBy: "endobj")
      .map { $0.components(separatedBy: "stream")[0] }
    precondition(!objects.contains { $0.contains("/ObjStm") }, "the stand-in reads no packed objects")
    boxes = objects.compactMap { object in
      guard object.contains(#/\/Type\s*\/Page\b/#) else { return nil }
      let box = object.firstMatch(of: #/\/MediaBox\s*\[([^\]]*)\]/#)?.output.1.split(separator: " ").compactMap {
        Double($0)
      }
      guard let box, box.count == 4 else { return nil }
      return CGRect(x: box[0], y: box[1], width: box[2] - box[0], height: box[3] - box[1])
    }
  }

  public var numberOfPages: Int { boxes.count }
  /// Counted from one.
  public func page(at number: Int) -> CGPDFPage? {
    boxes.indices.contains(number - 1) ? CGPDFPage(bytes: bytes, number: number, box: boxes[number - 1]) : nil
  }
}
public enum CGPDFBox: Int32, Sendable { case mediaBox, cropBox, bleedBox, trimBox, artBox }
public final class CGPDFPage {
  let bytes: Data, number: Int, box: CGRect
  init(bytes: Data, number: Int, box: CGRect) { (self.bytes, self.number, self.box) = (bytes, number, box) }
  public func getBoxRect(_ box: CGPDFBox) -> CGRect { self.box }
}

public final class CGColorSpace {
  public static let sRGB = "sRGB"
  public init?(name: String) {}
}
public enum CGImageAlphaInfo: UInt32, Sendable {
  case none, premultipliedLast, premultipliedFirst, last, first, noneSkipLast
}

/// Paper that takes one page, once it is white, and as large as the page is drawn.
public final class CGContext {
  private let width: Int, height: Int
  private var gray = 0.0, white = false, scale = CGSize(width: 1, height: 1), corner = CGPoint.zero
  private var page: CGPDFPage?

  public init?(
    data: UnsafeMutableRawPointer?, width: Int, height: Int, bitsPerComponent: Int, bytesPerRow: Int,
    space: CGColorSpace, bitmapInfo: UInt32
  ) {
    guard width > 0, height > 0, bitsPerComponent == 8 else { return nil }
    (self.width, self.height) = (width, height)
  }
  public func setFillColor(gray: CGFloat, alpha: CGFloat) { self.gray = gray * alpha }
  public func fill(_ rect: CGRect) {
    white = gray == 1 && rect == CGRect(x: 0, y: 0, width: width, height: height) && scale.width == 1
  }
  public func scaleBy(x: CGFloat, y: CGFloat) { scale = CGSize(width: scale.width * x, height: scale.height * y) }
  public func translateBy(x: CGFloat, y: CGFloat) { corner = CGPoint(x: corner.x + x, y: corner.y + y) }
  public func drawPDFPage(_ page: CGPDFPage) {
    precondition(white, "a page is drawn on paper that is not white")
    precondition(corner.x == -page.box.minX && corner.y == -page.box.minY, "a page begins beside its paper")
    precondition(
      abs(page.box.width * scale.width - Double(width)) < 1 && abs(page.box.height * scale.height - Double(height)) < 1,
      "a page is drawn larger or smaller than its paper")
    self.page = page
  }
  public func makeImage() -> CGImage? {
    page.map { CGImage(width: width, height: height, _page: _Page(pdf: $0.bytes, number: $0.number, width: width)) }
  }
}
/// A page of a PDF, and how many dots wide it was drawn.
public struct _Page: Equatable, Sendable {
  public let pdf: Data, number: Int, width: Int
}
public final class CGImage: Sendable {
  public let width: Int, height: Int
  let _page: _Page
  init(width: Int, height: Int, _page: _Page) { (self.width, self.height, self._page) = (width, height, _page) }
}

extension Image {
  public enum Orientation: Sendable { case up }
  public nonisolated init(decorative picture: CGImage, scale: CGFloat, orientation: Orientation = .up) {
    (name, page) = ("", picture._page)
  }
}
