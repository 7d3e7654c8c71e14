//! What can stir up restless legs or take the night away.

pub mod caffeine;
