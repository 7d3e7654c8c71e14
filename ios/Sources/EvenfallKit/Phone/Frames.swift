/// Each time the screen is drawn anew: the seconds since the first, until nobody waits for the next.
@MainActor public protocol Frames {
  func come() -> AsyncStream<Double>
}

#if canImport(UIKit)
  import UIKit

  /// The phone's own frames.
  @MainActor public struct ScreenFrames: Frames {
    public init() {}
    public func come() -> AsyncStream<Double> {
      // Where drawing is late a frame is left out, and none is made up for.
      let (frames, told) = AsyncStream.makeStream(of: Double.self, bufferingPolicy: .bufferingNewest(1))
      let link = Link(told)
      told.onTermination = { _ in Task { @MainActor in link.end() } }
      return frames
    }
  }

  @MainActor private final class Link: NSObject {
    private let told: AsyncStream<Double>.Continuation
    private var link: CADisplayLink?, first: CFTimeInterval?

    init(_ told: AsyncStream<Double>.Continuation) {
      self.told = told
      super.init()
      let link = CADisplayLink(target: self, selector: #selector(drawn))
      link.add(to: .main, forMode: .common)
      self.link = link
    }

    @objc private func drawn(_ link: CADisplayLink) {
      let first = first ?? link.timestamp
      self.first = first
      told.yield(link.timestamp - first)
    }

    /// The link holds on to its target until it is told to stop.
    func end() {
      link?.invalidate()
      link = nil
    }
  }
#endif
