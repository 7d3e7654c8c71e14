import EvenfallKit
import Foundation

/// A sheet of receivers, one of which takes what is offered when a test lets it.
@MainActor public final class SetSharing: Sharing {
  public private(set) var files: [URL] = [], words: String?, times = 0
  private var taken: @MainActor () -> Void = {}
  public init() {}

  public func offer(_ files: [URL], words: String?, taken: @escaping @MainActor () -> Void) {
    (self.files, self.words, self.taken, times) = (files, words, taken, times + 1)
  }
  public var names: [String] { files.map(\.lastPathComponent) }
  /// A receiver has them.
  public func take() { taken() }
}
