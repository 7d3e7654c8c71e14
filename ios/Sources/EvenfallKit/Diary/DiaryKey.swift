import Foundation

/// The key of her diary cannot be had from this phone any more.
public struct KeyLost: Error {
  public init() {}
}

/// Where the diary's key of 32 random bytes is kept.
public protocol DiaryKey: Sendable {
  /// Whether a key was made here before.
  func isThere() throws -> Bool
  /// The key; makes one where none was made before. Throws `KeyLost` where it cannot be had, and changes nothing then.
  func unseal() throws -> Data
  /// Puts a key that was lost aside, so that the next `unseal` makes a new one.
  func putAside() throws
}

#if canImport(Security)
  import Security

  /// The Keychain of this phone: readable while it is unlocked, never in iCloud, never in a backup.
  public struct KeychainKey: DiaryKey {
    private static let service = "app.evenfall.diary"
    /// Lies beside the diary and says that a key was made, so that a lost key is never taken for a first start.
    private let mark: URL
    private let group: String?

    public init(folder: URL, group: String? = nil) {
      mark = folder.appendingPathComponent("diary.key-made")
      self.group = group
    }

    public func isThere() throws -> Bool { FileManager.default.fileExists(atPath: mark.path) }

    public func unseal() throws -> Data {
      var found: CFTypeRef?
      var query = named()
      query[kSecReturnData] = true
      switch SecItemCopyMatching(query as CFDictionary, &found) {
      case errSecSuccess:
        guard let key = found as? Data, key.count == 32 else { throw KeyLost() }
        try leaveMark()
        return key
      case errSecItemNotFound:
        guard try !isThere() else { throw KeyLost() }
        return try make()
      case let status: throw NSError(domain: NSOSStatusErrorDomain, code: Int(status))
      }
    }

    public func putAside() throws {
      let now = ISO8601DateFormatter().string(from: Date())
      let renamed = [kSecAttrAccount: "diary aside \(now)"] as CFDictionary
      let status = SecItemUpdate(named() as CFDictionary, renamed)
      guard status == errSecSuccess || status == errSecItemNotFound else {
        throw NSError(domain: NSOSStatusErrorDomain, code: Int(status))
      }
      if try isThere() { try FileManager.default.removeItem(at: mark) }
    }

    private func make() throws -> Data {
      var key = Data(count: 32)
      let made = key.withUnsafeMutableBytes { SecRandomCopyBytes(kSecRandomDefault, 32, $0.baseAddress!) }
      guard made == errSecSuccess else { throw NSError(domain: NSOSStatusErrorDomain, code: Int(made)) }
      var item = named()
      item[kSecValueData] = key
      item[kSecAttrAccessible] = kSecAttrAccessibleWhenUnlockedThisDeviceOnly
      let status = SecItemAdd(item as CFDictionary, nil)
      guard status == errSecSuccess else { throw NSError(domain: NSOSStatusErrorDomain, code: Int(status)) }
      try leaveMark()
      return key
    }

    private func leaveMark() throws {
      if try !isThere() { try Data().write(to: mark, options: .completeFileProtection) }
    }

    private func named() -> [CFString: Any] {
      var name: [CFString: Any] = [
        kSecClass: kSecClassGenericPassword, kSecAttrService: Self.service, kSecAttrAccount: "diary",
        kSecAttrSynchronizable: false, kSecUseDataProtectionKeychain: true,
      ]
      if let group { name[kSecAttrAccessGroup] = group }
      return name
    }
  }
#endif
