import EvenfallCore
import SwiftUI

/// A passphrase in its groups, to be written down.
struct Groups: View {
  let passphrase: String
  init(_ passphrase: String) { self.passphrase = passphrase }

  var body: some View {
    Wrapping(across: 16) {
      ForEach(Array(passphraseGroups(text: passphrase).enumerated()), id: \.offset) { Words($0.element, .number) }
    }
    .privacySensitive()
  }
}
