//! Sealing a file to hand over, so that only who knows the passphrase opens it.

use std::io::Write;

use age::{Encryptor, scrypt};

use super::backup::WorkFactor;
use super::passphrase::Passphrase;

/// These bytes as an `age` file, which any program for `age` files opens with the passphrase; `None` where it cannot be
/// made, for want of memory.
pub fn seal_bytes(bytes: &[u8], passphrase: &Passphrase, work: WorkFactor) -> Option<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(work.power());
    let recipients: [&dyn age::Recipient; 1] = [&recipient];
    let sealer = Encryptor::with_recipients(recipients.into_iter()).ok()?;
    let mut locked = Vec::with_capacity(bytes.len() + 1_024);
    let mut sealing = sealer.wrap_output(&mut locked).ok()?;
    sealing.write_all(bytes).ok()?;
    sealing.finish().ok()?;
    Some(locked)
}
