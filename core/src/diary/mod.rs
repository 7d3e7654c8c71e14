//! Her diary as a whole: every kind of entry, and keeping, changing, deleting and undoing one.

mod keep;
mod kinds;
mod lists;

pub use keep::{Kept, Submitted, Undo, form, form_of, remove, submit, undo};
pub use kinds::{KINDS, kind};
