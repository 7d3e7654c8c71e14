//! Her diary as a whole: every kind of entry, and keeping, changing, deleting and undoing one.

mod breathed;
mod form;
mod keep;
mod kinds;
mod lists;
mod plan;
mod questions;
mod sheets;
mod telling;
mod tonight;
mod warning;

pub use breathed::breathed;
pub(crate) use form::{COMMON, drawn};
pub use form::{form, form_ids, form_of};
pub use keep::{Kept, Submitted, Undo, dated, preview_due, remove, submit, take_back_ending, undo};
pub(crate) use keep::{notes, submit_as_meant};
pub(crate) use keep::{on_day, written_before};
pub use kinds::{KINDS, kind};
pub(crate) use lists::Listed;
pub(crate) use plan::is_for;
pub use plan::{mark_window, moved_by_mark, unmark_window};
pub use questions::{Direction, ask_about_medicine, mark_asked, move_question};
pub(crate) use questions::{is_waiting, keep_question, question_about_medicine, tidied};
pub use sheets::{Preview, RowBefore, Step};
pub(crate) use telling::whom_to_tell;
pub use tonight::{Tap, tap};
pub(crate) use warning::{call, harm_sign, most_urgent, talk_now, thoughts_of_harm, whom_in_words, whom_to_call};
