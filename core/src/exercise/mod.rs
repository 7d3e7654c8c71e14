//! Movement: what can be done, sessions of it, and the week against 150 minutes. A log is never clearance to
//! exercise (EVIDENCE E-007).

pub mod activities;
mod activity_table;
pub mod session;
pub(crate) mod store;
pub mod week;
