//! When the baby is due, how that date was found, and how far the pregnancy is.
//!
//! Start with [`Dated`]: one account of the due date (a last period, a transfer, a scan, a date from the clinic) and the
//! date it leads to. Several accounts make a history, and [`Decision::of`] says which of them is in use and why, without
//! forgetting the others. From the date in use follow the [`GestationalAge`] on a day, the [`Trimester`] and the
//! [`TermClass`]. A [`Pregnancy`] has a beginning and an end; [`current_on`] finds the one a day belongs to.
//!
//! Everything here is day arithmetic on civil days: no clock, no time zone, no calendar months (EVIDENCE ).
//! Dates are information, not advice: the date the clinic issued comes before any date computed here (EVIDENCE A.2).

mod biometry;
mod crl;
mod due_date;
mod gestational_age;
mod millimetres;
mod pregnancy;
mod redating;
pub(crate) mod said;
pub(crate) mod store;
mod term;
mod trimester;
mod twins;

pub use biometry::{Head, age_by_head, days_by_head};
pub use crl::{Chart, LONGEST_FOR_DATING, OutsideChart, Spread, UK_DATING_SCAN};
pub use due_date::{CannotDate, Dated, Method, YEARS};
pub use gestational_age::{GestationalAge, OutsidePregnancy};
pub use millimetres::Millimetres;
pub use pregnancy::{CannotEnd, Course, Ending, Pregnancy, current_on};
pub use redating::{Account, Comparison, Confirmation, Decision, Entry, Reason, RedatingRule};
pub use term::TermClass;
pub use trimester::{Convention, Trimester};
pub use twins::{Chorionicity, CountingLength, Country, PlannedBirth, Plurality};
