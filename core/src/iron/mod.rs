//! Iron: doses swallowed, iron eaten, what stands in its way, laboratory results and the lines they are held against.

pub mod altitude;
pub mod dose;
mod food_table;
pub mod foods;
pub mod grades;
pub mod labs;
pub mod lines;
pub mod meals;
pub mod products;
pub mod routine;
pub mod saturation;
pub mod spacing;
pub(crate) mod store;
pub mod targets;
