import Foundation
import SwiftUI

/// The phone's own parts, as far as screens use them.
@MainActor public struct Phone {
  public let choices: Choices, files: Files, unlock: any Unlock, dial: @MainActor (String) -> Void, dimming: any Dimming
  public let frames: any Frames, rings: Rings, sharing: any Sharing
  /// Opens the phone's own settings of Evenfall.
  public let settings: @MainActor () -> Void
  /// As many bytes as are asked for that nobody can guess.
  public let random: @MainActor (Int) -> Data

  public init(
    choices: Choices, files: Files, unlock: any Unlock, dial: @escaping @MainActor (String) -> Void,
    dimming: any Dimming, frames: any Frames, rings: Rings, sharing: any Sharing,
    settings: @escaping @MainActor () -> Void,
    random: @escaping @MainActor (Int) -> Data = ownRandom
  ) {
    (self.choices, self.files, self.unlock, self.rings, self.settings) = (choices, files, unlock, rings, settings)
    (self.dial, self.dimming, self.frames, self.random) = (dial, dimming, frames, random)
    self.sharing = sharing
  }
}

/// From the system's own source.
public func ownRandom(_ count: Int) -> Data { Data((0..<count).map { _ in UInt8.random(in: 0...255) }) }

/// The light of the screen: low at night, and given back.
@MainActor public protocol Dimming {
  func lower()
  func giveBack()
  /// Whether the screen stays on although nobody touches it.
  func stayOn(_ on: Bool)
}

#if canImport(UIKit)
  import UIKit

  /// The phone's own screen.
  @MainActor public final class ScreenLight: Dimming {
    private var before: CGFloat?
    /// A twentieth of the phone's brightest: read in the dark, and seen by nobody else in the room. Ours.
    private static let low = 0.05
    public init() {}

    private var screen: UIScreen? {
      UIApplication.shared.connectedScenes.lazy.compactMap { ($0 as? UIWindowScene)?.screen }.first
    }
    public func lower() {
      guard before == nil, let screen else { return }
      before = screen.brightness
      screen.brightness = min(screen.brightness, Self.low)
    }
    public func giveBack() {
      if let before { screen?.brightness = before }
      before = nil
    }
    public func stayOn(_ on: Bool) { UIApplication.shared.isIdleTimerDisabled = on }
  }

  extension Phone {
    /// The phone in her hand: its dialler shows the number and asks once more, so that no call is made by a slip.
    public static func own(files folder: URL) -> Phone {
      Phone(
        choices: Choices(), files: Files(folder: folder), unlock: PhoneUnlock(),
        dial: { number in
          guard let call = URL(string: "tel:" + number) else { return }
          UIApplication.shared.open(call)
        },
        dimming: ScreenLight(), frames: ScreenFrames(), rings: Rings(PhoneNotices(), folder: folder),
        sharing: ShareSheet(),
        settings: {
          guard let page = URL(string: UIApplication.openSettingsURLString) else { return }
          UIApplication.shared.open(page)
        })
    }
  }
#endif
