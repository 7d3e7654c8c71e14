import EvenfallCore
import Foundation
import Observation

/// A backup in the making: the passphrase, that it was read back, the file.
@MainActor @Observable public final class BackUpModel: CopyModel {
  /// Six groups to write down, or words of her own.
  public private(set) var suggested = ""
  public private(set) var own: String?
  /// Whether the passphrase is written down, so that it is asked back.
  public private(set) var asking = false
  /// What is wrong with the passphrase, or with what was typed back.
  public private(set) var amiss: String?
  private let diary: OpenDiary, random: @MainActor (Int) -> Data
  private var passphrase: String { own ?? suggested }

  public init(_ diary: OpenDiary, files: Files, random: @escaping @MainActor (Int) -> Data = ownRandom) {
    (self.diary, self.random) = (diary, random)
    super.init(files, language: diary.language, clock: { diary.now() })
    another()
  }

  public func another() {
    guard let words = suggestPassphrase(random: random(32)) else { preconditionFailure("32 bytes make a passphrase") }
    suggested = words
  }

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
}
