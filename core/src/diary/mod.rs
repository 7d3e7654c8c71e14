//! Her diary as a whole: every kind of entry, and keeping, changing, deleting and undoing one.

mod keep;
mod kinds;
mod sheets;

pub use keep::{Kept, Submitted, Undo, form, form_ids, form_of, preview_due, remove, submit, take_back_ending, undo};
pub use kinds::{KINDS, kind};
pub(crate) use sheets::sheets;
pub use sheets::{Preview, Step};
