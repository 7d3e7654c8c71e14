//! The care plan: what a country offers when, what of it she had, and what is still ahead.
//!
//! Start with [`Plan`]: whose plan it is. [`windows`] gives every [`Window`] of it for a due date or a birth, with the
//! day it opens, the day it closes, and how it stands by her marks. [`contacts`] gives the visits alone, without a
//! diary. The plans are data (`packs/*.json`); `core/decisions/0022` says how they are read.

mod age;
mod mark;
mod pack;
mod rhythm;
mod status;
mod window;

pub use age::{NotAPlanAge, PlanAge};
pub use mark::{How, Marked, PlanMark};
pub use pack::{AfterRow, PACK_FILES, Pack, Row, WindowKind, choices, pack, read_pack, what_of};
pub use rhythm::{Gap, Late, Rhythm};
pub use status::Status;
pub use window::{Plan, PlanChoice, PlanStage, PlannedContact, Window, booking_by, contacts, windows};
