import EvenfallKit
import Foundation
import Testing

/// What only Apple's own Keychain and file system can answer; everything else is tested without them.
struct KeychainTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  @Test func a_key_is_made_once_and_put_aside() throws {
    let key = KeychainKey(folder: folder)
    try key.putAside()
    let first = try key.unseal()
    #expect(first.count == 32)
    #expect(try key.unseal() == first)
    try key.putAside()
    #expect(try key.unseal() != first)
  }

  @Test func a_key_that_was_made_and_is_gone_is_lost() throws {
    let key = KeychainKey(folder: folder)
    try key.putAside()
    try Data().write(to: folder.appending(path: "diary.key-made"))
    #expect(throws: KeyLost.self) { try key.unseal() }
  }
}
