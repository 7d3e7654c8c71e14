//! What can be seen when one part of the diary is laid beside another.

pub mod nights;
pub mod results;
