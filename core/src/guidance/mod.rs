//! What Evenfall says unasked: rules over her diary, the one that may speak today, and what each rests on.
//!
//! A rule reads [`Facts`] and nothing else, so that it can be tried with a struct literal. Every rule stands in one list,
//! in the order in which they speak. At most one speaks on Today; which, and for how long, is `core/decisions/0020`.

mod advice;
mod choose;
mod commands;
mod facts;
mod read;
mod rules;
mod store;
mod tell;

pub use advice::{Act, Advice, Compared, Fits, Rank, Rule, SetFor, StudiedIn};
pub(crate) use choose::is_quiet_until;
pub use choose::{Choice, QUIET_DAYS, choose, on_today, speaking};
pub use commands::{Quieted, advice_seen, ask_from_advice, not_for_me, take_back};
pub use facts::{
    Caffeine, Check, Facts, HeldUp, Lab, LastIron, MedicineSeen, Nights, OpenSign, Pressure, Stage, Supplements,
    ToldIn, Visit,
};
pub(crate) use read::{NIGHTS, Reading};
pub use rules::{RULES, rule};
pub use store::Kept;
pub use tell::Tell;
