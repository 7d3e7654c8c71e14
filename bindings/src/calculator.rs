//! Dates and blood results worked out without a diary.

use chrono::NaiveDate;
use evenfall_core::forms::FieldNote;
use evenfall_core::screens::calculator::{AgeOnDay, ContactsFound, Conversion, DueFound, Saturation};
use evenfall_core::words::Words;

use crate::DiaryError;
use crate::error::guarded;
use crate::values::{Answer, answers_of};

/// What became of answers about a due date.
#[expect(clippy::large_enum_variant, reason = "one lives at a time, and it crosses the border by value")]
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DueCalculated {
    /// A date was found.
    Found {
        /// The date, and what follows from it.
        state: DueFound,
    },
    /// None was.
    Refused {
        /// What to say, at each field.
        notes: Vec<FieldNote>,
    },
}

/// What became of a question about an age.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AgeCalculated {
    /// The age.
    Found {
        /// The age and what follows from it.
        state: AgeOnDay,
    },
    /// There is none.
    Refused {
        /// What to say, at each field.
        notes: Vec<FieldNote>,
    },
}

/// What became of a result in another unit.
#[derive(Debug, Clone, PartialEq, uniffi::Enum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Converted {
    /// It was converted.
    Found {
        /// The result in other units.
        state: Conversion,
    },
    /// It was not.
    Refused {
        /// What to say, at each field.
        notes: Vec<FieldNote>,
    },
}

/// What became of two results that make a saturation.
#[derive(Debug, Clone, PartialEq, uniffi::Enum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SaturationCalculated {
    /// The saturation.
    Found {
        /// The saturation, in a number and in words.
        state: Saturation,
    },
    /// There is none.
    Refused {
        /// What to say, at each field.
        notes: Vec<FieldNote>,
    },
}

/// What became of a question about the visits of a plan.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactsCalculated {
    /// The visits.
    Found {
        /// The visits, in numbers and in words.
        state: ContactsFound,
    },
    /// There are none to tell of.
    Refused {
        /// What to say, at each field.
        notes: Vec<FieldNote>,
    },
}

/// The visits of a plan (`who`, `nice-first`, `nice`, `us`): all of them, or those that follow a first one, whose age is
/// written as `20w3d`.
#[uniffi::export]
pub fn calculate_contacts(
    plan: String,
    first_contact: Option<String>,
    due: Option<NaiveDate>,
    language: String,
) -> Result<ContactsCalculated, DiaryError> {
    let words = Words::for_tag(&language);
    guarded(words, || {
        Ok(match ContactsFound::read(&plan, first_contact.as_deref(), due, words) {
            Ok(state) => ContactsCalculated::Found { state },
            Err(notes) => ContactsCalculated::Refused { notes },
        })
    })
}

/// The due date that the answers of a way of dating lead to, and the age on a day; `None` when `way` is none.
#[uniffi::export]
pub fn calculate_due(
    way: String,
    answers: Vec<Answer>,
    on: Option<NaiveDate>,
    language: String,
) -> Result<Option<DueCalculated>, DiaryError> {
    let words = Words::for_tag(&language);
    guarded(words, || {
        Ok(DueFound::by(&way, &answers_of(answers), on, words).map(|found| match found {
            Ok(state) => DueCalculated::Found { state },
            Err(notes) => DueCalculated::Refused { notes },
        }))
    })
}

/// How far a pregnancy due on one day is on another.
#[uniffi::export]
pub fn calculate_age(due: NaiveDate, on: NaiveDate, language: String) -> Result<AgeCalculated, DiaryError> {
    let words = Words::for_tag(&language);
    guarded(words, || {
        Ok(match AgeOnDay::read(on, due, words) {
            Ok(state) => AgeCalculated::Found { state },
            Err(notes) => AgeCalculated::Refused { notes },
        })
    })
}

/// A blood result in another unit, or in every unit it is printed in.
#[uniffi::export]
pub fn convert_result(
    value: f64,
    unit: String,
    analyte: String,
    to: Option<String>,
    language: String,
) -> Result<Converted, DiaryError> {
    let words = Words::for_tag(&language);
    guarded(words, || {
        Ok(match Conversion::read(value, &unit, &analyte, to.as_deref(), words) {
            Ok(state) => Converted::Found { state },
            Err(notes) => Converted::Refused { notes },
        })
    })
}

/// Transferrin saturation from serum iron and what binds it: transferrin, or the iron-binding capacity.
#[uniffi::export]
pub fn calculate_saturation(
    iron: f64,
    iron_unit: String,
    binder: f64,
    binder_unit: String,
    binder_is_transferrin: bool,
    language: String,
) -> Result<SaturationCalculated, DiaryError> {
    let words = Words::for_tag(&language);
    guarded(words, || {
        Ok(match Saturation::read((iron, &iron_unit), (binder, &binder_unit), binder_is_transferrin, words) {
            Ok(state) => SaturationCalculated::Found { state },
            Err(notes) => SaturationCalculated::Refused { notes },
        })
    })
}
