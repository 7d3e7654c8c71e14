//! Her diary as a whole: every kind of entry, and keeping, changing, deleting and undoing one.

mod keep;
mod kinds;
mod sheets;
mod tonight;

pub(crate) use keep::{COMMON, form_for, listed, on_day};
pub use keep::{Kept, Submitted, Undo, form, form_of, preview_due, remove, submit, take_back_ending, undo};
pub use kinds::{KINDS, kind};
pub use sheets::{Preview, Step};
pub use tonight::{Tap, tap};
