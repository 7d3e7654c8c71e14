//! What can stir up restless legs or take the night away: drinks, smoke, and medicines as she names them.

pub mod aggravators;
pub mod caffeine;
pub mod drink;
pub mod medicine;
pub mod medicine_names;
mod medicine_table;
pub mod smoking;
pub(crate) mod store;
