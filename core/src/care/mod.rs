//! Care: warning signs, whom to call, questions, appointments and what is measured at them.

pub mod countries;
pub mod urgent;
