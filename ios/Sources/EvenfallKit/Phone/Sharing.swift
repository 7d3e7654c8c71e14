import Foundation

/// The system's own way to another app.
@MainActor public protocol Sharing {
  /// Offers files, and words beside them. `taken` is told each time a receiver took them.
  func offer(_ files: [URL], words: String?, taken: @escaping @MainActor () -> Void)
}

#if canImport(UIKit)
  import UIKit

  /// The system's sheet of receivers; each of them may read these files and no others.
  @MainActor public struct ShareSheet: Sharing {
    public init() {}

    public func offer(_ files: [URL], words: String?, taken: @escaping @MainActor () -> Void) {
      guard let above = Self.inFront else { return }
      let items: [Any] = files + (words.map { [$0] } ?? [])
      let sheet = UIActivityViewController(activityItems: items, applicationActivities: nil)
      // Told again where she turns back from one receiver and chooses another.
      sheet.completionWithItemsHandler = { _, done, _, _ in if done { taken() } }
      // On an iPad it points at something, or does not open.
      if let place = sheet.popoverPresentationController {
        let middle = CGPoint(x: above.view.bounds.midX, y: above.view.bounds.midY)
        (place.sourceView, place.sourceRect) = (above.view, CGRect(origin: middle, size: .zero))
        place.permittedArrowDirections = []
      }
      above.present(sheet, animated: true)
    }

    private static var inFront: UIViewController? {
      let windows = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }.flatMap { $0.windows }
      var front = windows.first { $0.isKeyWindow }?.rootViewController
      while let over = front?.presentedViewController { front = over }
      return front
    }
  }
#endif
