import EvenfallCore
import Foundation
import Observation

/// A backup in the making: the passphrase, that it was read back, the file.
@MainActor @Observable public final class BackUpModel: CopyModel {
  /// Six groups to write down, or words of her own.
  public private(set) var suggested = BackUpModel.suggestion()
  public private(set) var own: String?
  /// Whether the passphrase is written down, so that it is asked back.
  public private(set) var asking = false
  /// What is wrong with the passphrase, or with what was typed back.
  public private(set) var amiss: String?
  private let diary: OpenDiary
  private var passphrase: String { own ?? suggested }

  public init(_ diary: OpenDiary, files: Files) {
    self.diary = diary
    super.init(files, language: diary.language, clock: { diary.now() })
  }

  public func another() { suggested = Self.suggestion() }

  public func chooseOwn(_ words: String?) { (own, amiss) = (words, nil) }

  public func writtenDown() {
    amiss = own.flatMap { checkPassphrase(text: $0, language: language) }
    asking = amiss == nil
  }

  public func back() { (asking, amiss) = (false, nil) }

  /// Whether what she typed back is the passphrase.
  public func reads(back typed: String) -> Bool {
    let same = readsBack(shown: passphrase, typed: typed)
    amiss = same ? nil : words?.backUp.readBackWrong
    return same
  }

  public func make() {
    guard let words else { return }
    let (diary, passphrase, now) = (diary, passphrase, diary.now())
    send(words.backUp.fileName) { file in
      try await diary.askAside { try $0.backUp(file: file.path, passphrase: passphrase, now: now) }
    }
  }

  private static func suggestion() -> String {
    let random = Data((0..<32).map { _ in UInt8.random(in: 0...255) })  // from the system's own source
    guard let words = suggestPassphrase(random: random) else { preconditionFailure("32 bytes make a passphrase") }
    return words
  }
}
