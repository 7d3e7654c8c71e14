//! Rest: the morning's record of a night, naps, and the arithmetic of a sleep diary.

pub mod arithmetic;
pub mod nap;
pub mod nights;
pub mod sleep;
pub(crate) mod store;
