//! A plain record for each screen, its words chosen and formatted, with meaning instead of colour.
//!
//! A shell asks for a record and draws it. Nothing here changes the diary.

pub mod breathing;
pub mod calculator;
pub mod care;
pub mod chrome;
pub mod copies;
pub mod copying;
pub mod day_diary;
pub mod due_date;
pub mod evening;
pub mod first_run;
pub mod library;
pub mod lock;
pub mod log_sheet;
pub mod medicine_check;
pub mod mood_check;
pub mod morning;
mod parts;
pub mod patterns;
pub mod plan;
pub mod reminders;
pub mod ring_words;
pub mod settings;
pub mod sort_legs;
pub mod timeline;
pub mod today;
pub mod tonight;
pub mod trouble;
pub mod urgent_help;
pub mod week;
pub mod why_not_ring;
pub mod why_this;

pub use parts::*;
