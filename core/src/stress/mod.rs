//! Calm: stress, mood, breathing and letting go.

pub mod breathing;
pub mod mood;
pub(crate) mod store;
pub mod week;
