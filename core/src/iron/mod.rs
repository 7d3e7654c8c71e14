//! Iron: doses swallowed, iron eaten, what stands in its way, laboratory results and the lines they are held against.

pub mod altitude;
pub mod day;
pub mod dose;
pub mod eaten;
mod food_table;
pub mod foods;
pub mod grades;
pub mod intake;
pub mod labs;
pub mod lines;
pub mod meals;
pub mod own_food;
pub mod products;
pub mod result;
pub mod routine;
pub mod saturation;
pub mod spacing;
pub mod store;
pub mod supplement;
pub mod targets;
pub mod week;
