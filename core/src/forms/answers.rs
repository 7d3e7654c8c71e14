//! What she answered, field by field, and the same as JSON.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{FieldSpec, Shape};
use crate::moment::Moment;

/// One answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A number, in the field's own unit.
    Number(f64),
    /// Her own words.
    Text(String),
    /// The id of one choice.
    One(String),
    /// The ids of any number of choices.
    Several(Vec<String>),
    /// A date and a time.
    At(Moment),
    /// A date.
    On(NaiveDate),
    /// Yes or no.
    Yes(bool),
}

/// Answers by field id; a field that is not here was left empty.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Value>);

impl Answers {
    /// Nothing answered yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same answers and this one.
    #[must_use]
    pub fn with(mut self, field: &str, value: Value) -> Self {
        self.set(field, value);
        self
    }

    /// Answers a field, replacing what it held.
    pub fn set(&mut self, field: &str, value: Value) {
        self.0.insert(field.to_owned(), value);
    }

    /// The answer of a field, or `None` where it was left empty.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.0.get(field)
    }

    /// Takes a field's answer out.
    pub fn take(&mut self, field: &str) -> Option<Value> {
        self.0.remove(field)
    }

    /// The ids of the fields answered.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl FromIterator<(String, Value)> for Answers {
    fn from_iter<T: IntoIterator<Item = (String, Value)>>(answers: T) -> Self {
        Self(answers.into_iter().collect())
    }
}

impl Value {
    /// The answer as a record and an export hold it.
    pub(crate) fn to_json(&self, shape: Shape) -> serde_json::Value {
        match self {
            Self::Number(number) if shape.is_whole() => {
                #[expect(clippy::cast_possible_truncation, reason = "a checked whole number is far below 2^53")]
                let whole = *number as i64;
                whole.into()
            }
            Self::Number(number) => (*number).into(),
            Self::Text(words) | Self::One(words) => words.as_str().into(),
            Self::Several(ids) => ids.as_slice().into(),
            Self::At(moment) => moment.to_string().into(),
            Self::On(day) => day.to_string().into(),
            Self::Yes(yes) => (*yes).into(),
        }
    }

    /// The answer that this JSON holds for a field of this shape, or `None` when it is of another kind.
    pub(crate) fn from_json(json: &serde_json::Value, shape: Shape) -> Option<Self> {
        Some(match shape {
            Shape::Stepper(_) | Shape::Amount { .. } | Shape::Minutes(_) | Shape::TimeOfDay(_) | Shape::Scale => {
                Self::Number(json.as_f64()?)
            }
            Shape::One(_) | Shape::Search(_) => Self::One(json.as_str()?.to_owned()),
            Shape::Several(_) => {
                Self::Several(json.as_array()?.iter().map(|id| id.as_str().map(str::to_owned)).collect::<Option<_>>()?)
            }
            Shape::DateTime => Self::At(json.as_str()?.parse().ok()?),
            Shape::Date => Self::On(json.as_str()?.parse().ok()?),
            Shape::Text(_) => Self::Text(json.as_str()?.to_owned()),
            Shape::Switch => Self::Yes(json.as_bool()?),
        })
    }
}

impl Shape {
    /// Whether its numbers are whole.
    pub(crate) fn is_whole(self) -> bool {
        matches!(self, Self::Stepper(_) | Self::Minutes(_) | Self::TimeOfDay(_) | Self::Scale)
            || matches!(self, Self::Amount { decimals: 0, .. })
    }
}

/// The fields of a record, as JSON by field id; a field left empty is absent.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Body(pub(crate) serde_json::Map<String, serde_json::Value>);

impl Body {
    /// The body these answers make, keeping only the fields that the specs name.
    pub(crate) fn of(answers: &Answers, specs: &[FieldSpec]) -> Self {
        Self(
            specs
                .iter()
                .filter_map(|spec| Some((spec.id.to_owned(), answers.get(spec.id)?.to_json(spec.shape))))
                .collect(),
        )
    }

    /// The answers that would make this body, or the id of the first field that holds something else.
    pub(crate) fn answers(&self, specs: &[FieldSpec]) -> Result<Answers, String> {
        self.0
            .iter()
            .filter(|(_, json)| !json.is_null())
            .map(|(id, json)| {
                let spec = specs.iter().find(|spec| spec.id == id).ok_or_else(|| id.clone())?;
                Ok((id.clone(), Value::from_json(json, spec.shape).ok_or_else(|| id.clone())?))
            })
            .collect()
    }

    /// The record this body holds.
    pub(crate) fn read<T: serde::de::DeserializeOwned>(&self) -> serde_json::Result<T> {
        T::deserialize(&self.0)
    }
}
