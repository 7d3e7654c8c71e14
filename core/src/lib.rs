//! Evenfall's core: everything that is true, without a screen and without a clock.
//!
//! Five places to start: [`moment`] for her days and nights, [`forms`] and [`entry`] for what can be logged,
//! [`store`] for the encrypted diary, [`diary`] for keeping and changing entries, and [`words`] for all that is said.

pub mod care;
pub mod copies;
pub mod diary;
pub mod entry;
pub mod evidence;
pub mod exercise;
pub mod forms;
pub mod guidance;
pub mod insights;
pub mod iron;
pub mod moment;
pub mod profile;
pub mod reminders;
pub mod rest;
pub mod screens;
pub mod store;
pub mod stress;
pub mod summary;
pub mod symptoms;
pub mod timeline;
pub mod triggers;
pub mod units;
pub mod words;
