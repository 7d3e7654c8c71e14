//! The key of the diary.

use std::fmt::{self, Write};

use zeroize::Zeroizing;

/// Stands where a passphrase would need a random salt: the key itself is random already. A fixed salt keeps a
/// diary readable whose first bytes, where SQLCipher stores the salt, were damaged.
const SALT: [u8; 16] = *b"evenfall diary 1";

/// The 32 bytes that open the diary. The shell keeps them in the phone's own keystore and passes them in.
pub struct Key(Zeroizing<[u8; 32]>);

/// Bytes that are not a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a key is 32 bytes")]
pub struct NotAKey;

impl Key {
    /// The key made of these bytes.
    ///
    /// # Errors
    /// [`NotAKey`] when there are not 32 of them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotAKey> {
        bytes.try_into().map(|bytes| Self(Zeroizing::new(bytes))).map_err(|_| NotAKey)
    }

    /// The key as SQLCipher takes it. A raw key opens in 3 ms; a passphrase would cost 170.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(100));
        text.push_str("x'");
        for byte in self.0.iter().chain(&SALT) {
            // Writing into a string cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\'');
        text
    }
}

impl Clone for Key {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}
