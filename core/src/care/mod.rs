//! Care: whom to call and when, what to ask, whom she sees, what is
//! offered when, her notes, and what the scales and the cuff showed.

pub mod appointment;
pub mod blood_pressure;
pub mod countries;
mod line;
pub mod plan;
pub mod question;
pub mod remark;
pub(crate) mod store;
pub mod urgent;
pub mod weight;

pub(crate) use line::closed;
use line::in_one_line;
