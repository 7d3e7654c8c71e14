//! Entry forms as data: what a feature asks, within which bounds, and what she answered.
//!
//! A feature lists its fields once as [`FieldSpec`]s. [`check`] holds answers against them; [`draw`] adds the
//! words of her language for a shell to show. A new thing to log is then one Rust file.

mod answers;
mod check;
mod draw;
mod say;

pub use answers::{Answers, Body, Value};
pub(crate) use check::check;
pub use check::{FieldNote, Gravity, Objection};
pub(crate) use draw::draw;
pub use draw::{Choice, DrawnField, DrawnForm, FieldShape, NumberShape};
pub use say::{read_number, say};

/// What one field of a form asks for.
#[derive(Debug, Clone, Copy)]
pub struct FieldSpec {
    /// The field's name in the record, the database column and the export; part of its message keys.
    pub id: &'static str,
    /// What kind of answer fits.
    pub shape: Shape,
    /// Whether the entry cannot be kept without it.
    pub required: bool,
    /// What a new form shows before she touches it.
    pub preset: Preset,
}

/// The kinds of field; each shell draws each kind once.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// A count she steps up and down.
    Stepper(Bounds),
    /// A measured amount with its unit; `unit` is a message key, `decimals` the finest place worth typing.
    Amount {
        /// Message key of the unit.
        unit: &'static str,
        /// Decimal places kept.
        decimals: u8,
        /// What is possible, and what is plausible.
        bounds: Bounds,
    },
    /// A length of time in minutes.
    Minutes(Bounds),
    /// A time of day, in minutes after midnight up to this many.
    TimeOfDay(i32),
    /// A strength from 0 to 10.
    Scale,
    /// One of a few words.
    One(Choices),
    /// Any of a few words.
    Several(Choices),
    /// One of a long list, found by typing.
    Search(Catalogue),
    /// A date and a time.
    DateTime,
    /// A date.
    Date,
    /// Free words, at most this many characters.
    Text(usize),
    /// Yes or no; unanswered is neither.
    Switch,
}

/// A handful of answers to choose from; the words of each are the message `<set>-<id>`.
#[derive(Debug, Clone, Copy)]
pub struct Choices {
    /// The first part of each answer's message key.
    pub set: &'static str,
    /// The answers, in the order they are shown.
    pub ids: &'static [&'static str],
}

/// A long list that a search field looks through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Catalogue {
    /// The foods Evenfall knows, and her own.
    Foods,
    /// The symptoms of pregnancy Evenfall knows.
    Symptoms,
    /// The activities Evenfall knows.
    Activities,
    /// The windows of every care plan.
    Windows,
}

/// What a number may be: outside `possible` it is refused, outside `plausible` it is asked about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// The least and the most that can be at all.
    pub possible: (f64, f64),
    /// The least and the most that need no second look.
    pub plausible: (f64, f64),
}

impl Bounds {
    /// Bounds whose every possible value is plausible too.
    pub const fn just(least: f64, most: f64) -> Self {
        Self { possible: (least, most), plausible: (least, most) }
    }
}

/// What a field shows before she touches it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Preset {
    /// Nothing.
    Empty,
    /// This number.
    Number(f64),
    /// The answer with this id.
    One(&'static str),
    /// The moment the form was opened.
    Now,
}

impl FieldSpec {
    const fn of(id: &'static str, shape: Shape) -> Self {
        Self { id, shape, required: false, preset: Preset::Empty }
    }

    /// A count.
    pub const fn stepper(id: &'static str, bounds: Bounds) -> Self {
        Self::of(id, Shape::Stepper(bounds))
    }

    /// A measured amount; `unit` is the key of the unit's message.
    pub const fn amount(id: &'static str, unit: &'static str, decimals: u8, bounds: Bounds) -> Self {
        Self::of(id, Shape::Amount { unit, decimals, bounds })
    }

    /// A length of time.
    pub const fn minutes(id: &'static str, bounds: Bounds) -> Self {
        Self::of(id, Shape::Minutes(bounds))
    }

    /// A time of day no later than this many minutes after midnight.
    pub const fn time_of_day(id: &'static str, latest_minutes: i32) -> Self {
        Self::of(id, Shape::TimeOfDay(latest_minutes))
    }

    /// A strength from 0 to 10.
    pub const fn scale(id: &'static str) -> Self {
        Self::of(id, Shape::Scale)
    }

    /// One of a few words.
    pub const fn one(id: &'static str, choices: Choices) -> Self {
        Self::of(id, Shape::One(choices))
    }

    /// Any of a few words.
    pub const fn several(id: &'static str, choices: Choices) -> Self {
        Self::of(id, Shape::Several(choices))
    }

    /// One of a long list.
    pub const fn search(id: &'static str, catalogue: Catalogue) -> Self {
        Self::of(id, Shape::Search(catalogue))
    }

    /// A date and a time.
    pub const fn date_time(id: &'static str) -> Self {
        Self::of(id, Shape::DateTime)
    }

    /// A date.
    pub const fn date(id: &'static str) -> Self {
        Self::of(id, Shape::Date)
    }

    /// Free words.
    pub const fn text(id: &'static str, most_characters: usize) -> Self {
        Self::of(id, Shape::Text(most_characters))
    }

    /// Yes or no.
    pub const fn switch(id: &'static str) -> Self {
        Self::of(id, Shape::Switch)
    }

    /// The same field, without which the entry cannot be kept.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same field, showing this before she touches it.
    #[must_use]
    pub const fn preset(mut self, preset: Preset) -> Self {
        self.preset = preset;
        self
    }
}
