//! The one border between Evenfall's core and its shells. Nothing is decided here.

#![expect(clippy::needless_pass_by_value, reason = "what crosses the border is handed over, not lent")]

mod calculator;
mod copies;
mod diary;
mod error;
mod forms;
mod help;
mod reminders;
mod summary;
mod values;

pub use calculator::{
    AgeCalculated, ContactsCalculated, Converted, DueCalculated, SaturationCalculated, calculate_age,
    calculate_contacts, calculate_due, calculate_saturation, convert_result,
};
pub use copies::{
    Copied, LookedInto, check_passphrase, copying, look_into_backup, passphrase_groups, reads_back, restore_backup,
    suggest_passphrase,
};
pub use diary::Diary;
pub use error::DiaryError;
pub use evenfall_core::summary::range::SummaryRange;
pub use evenfall_core::summary::{
    HealthPortion, HealthRecord, HealthRecords, SummaryFile, SummaryForm, SummaryPaper, SummarySquares,
};
/// The records that cross the border, by the core's own names, for a shell in Rust.
pub use evenfall_core::{
    entry::Pillar,
    forms::{Choice, DrawnField, DrawnForm, FieldNote, FieldShape, Value},
    moment::{Moment, NotAMoment},
    reminders::{Arming, PendingRing, Ring, RingAct, RingAction, RingChannel, RingList},
    screens,
};
pub use forms::{read_number, say_answer, write_number};
pub use help::{
    chrome_without_diary, lock, lost_key_trouble, put_aside, ring_words, unforeseen_trouble, urgent_help_without_diary,
};
pub use summary::SealedSummary;
pub use values::{Answer, ClockReading, DuePreview, Kept, Submitted, Tapped};

uniffi::setup_scaffolding!("evenfall");
