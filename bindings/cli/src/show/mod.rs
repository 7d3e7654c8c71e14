//! The records of the core in text: a small drawing for each part, a file for each group of screens.

pub(crate) mod advice;
pub(crate) mod calm;
pub(crate) mod care;
pub(crate) mod charts;
pub(crate) mod day;
pub(crate) mod forms;
pub(crate) mod legs;
pub(crate) mod library;
pub(crate) mod page;
pub(crate) mod parts;
pub(crate) mod patterns;
pub(crate) mod plan;
pub(crate) mod settings;
pub(crate) mod weeks;
