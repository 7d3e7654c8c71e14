//! The one border between Evenfall's core and its shells. Nothing is decided here.

#![expect(clippy::needless_pass_by_value, reason = "what crosses the border is handed over, not lent")]

mod copies;
mod diary;
mod error;
mod values;

pub use copies::{Copied, LookedInto, look_into_backup, restore_backup, suggest_passphrase};
pub use diary::Diary;
pub use error::DiaryError;
pub use values::{Answer, ClockReading, DuePreview, Kept, Submitted, Tapped};

uniffi::setup_scaffolding!("evenfall");
