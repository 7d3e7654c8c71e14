//! A form in her language, ready for a shell to draw.

use serde::Serialize;

use super::{Answers, Bounds, Catalogue, Choices, FieldSpec, Preset, Shape, Value};
use crate::moment::Moment;
use crate::words::Words;

/// A form, ready to draw.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DrawnForm {
    /// The kind of entry it makes.
    pub kind: String,
    /// The entry being changed, or absent for a new one.
    pub entry: Option<String>,
    /// Its title.
    pub title: String,
    /// Its fields, top to bottom.
    pub fields: Vec<DrawnField>,
    /// The words on the button that keeps it.
    pub save: String,
}

/// One field, ready to draw.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DrawnField {
    /// Its id, with which the answer is given.
    pub id: String,
    /// What it asks.
    pub label: String,
    /// A line of help, or absent.
    pub help: Option<String>,
    /// Whether the entry cannot be kept without it.
    pub required: bool,
    /// What kind of answer fits.
    pub shape: FieldShape,
    /// What it holds now, or absent while empty.
    pub value: Option<Value>,
}

/// The kinds of field a shell can draw.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldShape {
    /// A count with less and more.
    Stepper {
        /// How it is typed or stepped.
        number: NumberShape,
    },
    /// A typed amount with its unit.
    Amount {
        /// How it is typed or stepped.
        number: NumberShape,
    },
    /// A length of time in minutes, in coarse steps.
    Minutes {
        /// How it is typed or stepped.
        number: NumberShape,
    },
    /// A time of day, in minutes after midnight.
    TimeOfDay {
        /// The latest it may be, in minutes after midnight.
        latest: i32,
    },
    /// A strength from 0 to 10, with words at both ends.
    Scale {
        /// How it is typed or stepped.
        number: NumberShape,
    },
    /// Chips, one of which may be chosen.
    One {
        /// What there is to choose.
        choices: Vec<Choice>,
    },
    /// Chips, any of which may be chosen.
    Several {
        /// What there is to choose.
        choices: Vec<Choice>,
    },
    /// A long list to search.
    Search {
        /// What there is to choose.
        choices: Vec<Choice>,
    },
    /// A date and a time.
    DateTime,
    /// A date.
    Date,
    /// Free words of at most so many characters.
    Text {
        /// The most characters kept.
        most: i32,
    },
    /// Yes or no.
    Switch,
}

/// How a number is typed or stepped.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NumberShape {
    /// The least that can be.
    pub least: f64,
    /// The most that can be.
    pub most: f64,
    /// One press of less or more.
    pub step: f64,
    /// Decimal places worth typing.
    pub decimals: i32,
    /// The unit beside the number; empty for a count.
    pub unit: String,
    /// What the least means, in words; empty but for a strength.
    pub least_means: String,
    /// What the most means, in words; empty but for a strength.
    pub most_means: String,
}

/// One answer to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its id, with which it is chosen.
    pub id: String,
    /// Its words.
    pub words: String,
    /// A second, quieter line, or absent.
    pub note: Option<String>,
}

/// Draws the fields of the kind named `kind`, filled with `answers` or, for a new form, their presets.
pub(crate) fn draw(
    kind: &str,
    specs: &[FieldSpec],
    answers: Option<&Answers>,
    now: Moment,
    words: &Words,
    listed: &dyn Fn(Catalogue) -> Vec<Choice>,
) -> Vec<DrawnField> {
    specs
        .iter()
        .map(|spec| {
            let own = format!("{kind}-{}", spec.id);
            let label = if words.has(&own) { own } else { format!("field-{}", spec.id) };
            DrawnField {
                id: spec.id.to_owned(),
                label: words.say(&label),
                help: words.say_if_any(&format!("{label}-help")),
                required: spec.required,
                shape: drawn_shape(spec, &label, words, listed),
                value: match answers {
                    Some(answers) => answers.get(spec.id).cloned(),
                    None => preset(spec, now),
                },
            }
        })
        .collect()
}

fn preset(spec: &FieldSpec, now: Moment) -> Option<Value> {
    match spec.preset {
        Preset::Empty => None,
        Preset::Number(number) => Some(Value::Number(number)),
        Preset::One(id) => Some(Value::One(id.to_owned())),
        Preset::Now => Some(match spec.shape {
            Shape::Date => Value::On(now.civil_day()),
            _ => Value::At(now),
        }),
    }
}

fn drawn_shape(spec: &FieldSpec, label: &str, words: &Words, listed: &dyn Fn(Catalogue) -> Vec<Choice>) -> FieldShape {
    let number = |bounds: Bounds, step: f64, decimals: u8, unit: String| NumberShape {
        least: bounds.possible.0,
        most: bounds.possible.1,
        step,
        decimals: i32::from(decimals),
        unit,
        least_means: words.say_if_any(&format!("{label}-least")).unwrap_or_default(),
        most_means: words.say_if_any(&format!("{label}-most")).unwrap_or_default(),
    };
    match spec.shape {
        Shape::Stepper(bounds) => FieldShape::Stepper { number: number(bounds, 1.0, 0, String::new()) },
        Shape::Amount { unit, decimals, bounds } => {
            FieldShape::Amount { number: number(bounds, 0.1_f64.powi(i32::from(decimals)), decimals, words.say(unit)) }
        }
        Shape::Minutes(bounds) => FieldShape::Minutes { number: number(bounds, 5.0, 0, words.say("unit-minutes")) },
        Shape::TimeOfDay(latest) => FieldShape::TimeOfDay { latest },
        Shape::Scale => FieldShape::Scale { number: number(Bounds::just(0.0, 10.0), 1.0, 0, String::new()) },
        Shape::One(choices) => FieldShape::One { choices: drawn_choices(choices, words) },
        Shape::Several(choices) => FieldShape::Several { choices: drawn_choices(choices, words) },
        Shape::Search(catalogue) => FieldShape::Search { choices: listed(catalogue) },
        Shape::DateTime => FieldShape::DateTime,
        Shape::Date => FieldShape::Date,
        Shape::Text(most) => FieldShape::Text { most: i32::try_from(most).unwrap_or(i32::MAX) },
        Shape::Switch => FieldShape::Switch,
    }
}

fn drawn_choices(choices: Choices, words: &Words) -> Vec<Choice> {
    choices
        .ids
        .iter()
        .map(|id| {
            let key = format!("{}-{id}", choices.set);
            Choice { id: (*id).to_owned(), words: words.say(&key), note: words.say_if_any(&format!("{key}-note")) }
        })
        .collect()
}
