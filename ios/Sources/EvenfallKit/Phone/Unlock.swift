import EvenfallCore

/// How asking for her face, finger or code ended.
public enum Answered: Sendable {
  case yes, no, lockedOut, noneSet
}

/// The phone's own question: is it you?
public protocol Unlock: Sendable {
  func ask(_ words: LockState) async -> Answered
}

#if canImport(LocalAuthentication)
  import LocalAuthentication

  /// Face ID, Touch ID, or the phone's code.
  public struct PhoneUnlock: Unlock {
    public init() {}
    public func ask(_ words: LockState) async -> Answered {
      let asking = LAContext()
      var cannot: NSError?
      guard asking.canEvaluatePolicy(.deviceOwnerAuthentication, error: &cannot) else {
        return cannot?.code == LAError.passcodeNotSet.rawValue ? .noneSet : .lockedOut
      }
      do {
        return try await asking.evaluatePolicy(.deviceOwnerAuthentication, localizedReason: words.askLine) ? .yes : .no
      } catch let error as LAError where error.code == .biometryLockout {
        return .lockedOut
      } catch let error as LAError where error.code == .passcodeNotSet {
        return .noneSet
      } catch {
        return .no
      }
    }
  }
#endif
