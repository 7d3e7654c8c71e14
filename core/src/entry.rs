//! One thing she logged, and what every kind of entry must be able to say about itself.

use std::fmt;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::forms::{Answers, Body, FieldSpec, Objection};
use crate::moment::Moment;
use crate::words::Words;

/// The name of one entry: the millisecond it was first kept, and a count within that millisecond.
///
/// It needs no random source, sorts by the order of keeping, and two diaries of one mother practically never
/// share one (`core/decisions/0003`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(i64);

/// Text that does not name an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of an entry")]
pub struct NotAnEntryId;

impl EntryId {
    const COUNT_BITS: u32 = 12;

    /// The first name for an entry kept at this moment.
    pub(crate) fn first_at(kept: Moment) -> Self {
        Self(kept.epoch_ms() << Self::COUNT_BITS)
    }

    /// The next name after this one.
    pub(crate) fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// Whether an entry can have been given this name: its millisecond is a moment.
    pub(crate) fn is_possible(self) -> bool {
        Moment::new(self.0 >> Self::COUNT_BITS, 0).is_ok()
    }

    /// The number the store keeps.
    pub(crate) fn number(self) -> i64 {
        self.0
    }

    /// The name with this number.
    pub(crate) fn from_number(number: i64) -> Self {
        Self(number)
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for EntryId {
    type Err = NotAnEntryId;

    fn from_str(text: &str) -> Result<Self, NotAnEntryId> {
        if text.len() != 16 {
            return Err(NotAnEntryId);
        }
        u64::from_str_radix(text, 16).map(|number| Self(number.cast_signed())).map_err(|_| NotAnEntryId)
    }
}

impl Serialize for EntryId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EntryId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// One thing she logged.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// What kind of thing it is.
    pub kind: &'static Kind,
    /// When it happened or, for something ahead, will.
    pub at: Moment,
    /// Her own words beside it, or absent.
    pub note: Option<String>,
    /// The answers of its form.
    pub body: Body,
}

impl Entry {
    /// The entry in one line, as the day's list says it.
    pub fn line(&self, words: &Words) -> String {
        (self.kind.line)(&self.body, self.at, words).unwrap_or_else(|| words.say(&format!("kind-{}", self.kind.id)))
    }
}

/// The part of her day an entry belongs to; the shells give each its icon and colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Pillar {
    /// Restless legs and what else stirs a night.
    Legs,
    /// Iron, food, drink, supplements and results.
    Iron,
    /// Sleep.
    Rest,
    /// Movement.
    Move,
    /// Stress, mood and breathing.
    Calm,
    /// Everything else about her body and her care.
    Care,
}

/// Whether a kind of entry looks back or may look ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tense {
    /// It has happened.
    Past,
    /// It may lie ahead, as an appointment does.
    Either,
}

/// A kind of entry, written once in its own file: its record, its form, its rules, its words.
pub trait Record: Serialize + DeserializeOwned {
    /// Its name: of the kind, its table, its messages, its export.
    const KIND: &'static str;
    /// The part of her day it belongs to.
    const PILLAR: Pillar;
    /// What its form asks, beside when and a note. Ids are the record's field names.
    const FIELDS: &'static [FieldSpec];
    /// Whether it may lie ahead.
    const TENSE: Tense = Tense::Past;

    /// What does not stand about these answers together; single fields are held to their bounds already.
    fn objections(&self, at: Moment) -> Vec<Objection> {
        let _ = at;
        Vec::new()
    }

    /// The entry in one line, as the day's list says it.
    fn line(&self, at: Moment, words: &Words) -> String;
}

/// A kind of entry as a value: what [`Record`] says, without its type.
pub struct Kind {
    /// Its name.
    pub id: &'static str,
    /// The part of her day it belongs to.
    pub pillar: Pillar,
    /// What its form asks, beside when and a note.
    pub fields: &'static [FieldSpec],
    /// Whether it may lie ahead.
    pub tense: Tense,
    objections: fn(&Body, Moment) -> Option<Vec<Objection>>,
    line: fn(&Body, Moment, &Words) -> Option<String>,
}

impl Kind {
    /// The kind that this record is.
    pub const fn of<T: Record>() -> Self {
        Self {
            id: T::KIND,
            pillar: T::PILLAR,
            fields: T::FIELDS,
            tense: T::TENSE,
            objections: |body, at| Some(body.read::<T>().ok()?.objections(at)),
            line: |body, at, words| Some(body.read::<T>().ok()?.line(at, words)),
        }
    }

    /// The body these answers make, and what does not stand about them together; `None` when they make no record.
    pub(crate) fn body(&self, answers: &Answers, at: Moment) -> Option<(Body, Vec<Objection>)> {
        let body = Body::of(answers, self.fields);
        let objections = (self.objections)(&body, at)?;
        Some((body, objections))
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Kind").field(&self.id).finish()
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
