//! What rings when: reminders she chose, the pure schedule that follows from them, and what became of each ring.
//!
//! A shell asks for the next rings, arms its own alarms by the difference, and tells what happened. It decides nothing.

mod arming;
mod calendar;
mod facts;
mod form;
mod handled;
mod ics;
mod kinds;
mod plan;
mod quiet;
mod schedule;
mod store;
mod words;
mod zone;

pub use arming::{Arming, PendingRing, Ring, RingAct, RingAction, RingList, arm, next_rings, rang};
pub use calendar::export_calendar;
pub(crate) use facts::Known;
pub use facts::PlanWindow;
pub use form::{form, is_form, remove, submit};
pub use handled::{done, snooze, switch};
pub use kinds::{By, InQuiet, ReminderKind, RingChannel, TRAITS, Traits};
pub use plan::{Plan, Reminder, Slot};
pub use quiet::RingChoices;
pub use schedule::{DatedNote, Due, Facts, Rung, ring_named, schedule};
pub(crate) use words::{list_title, times, trimester_lines};
pub use zone::Zone;
