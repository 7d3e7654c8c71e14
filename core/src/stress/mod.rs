//! Calm: stress, mood, mood checks, breathing and letting go.

pub mod breathing;
pub mod mood;
pub mod mood_check;
pub mod pace;
pub(crate) mod store;
pub mod week;
