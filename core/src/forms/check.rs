//! Holding answers against a form: what is refused, what is asked about, and why, at the field.

use super::{Answers, Bounds, FieldSpec, Shape, Value};
use crate::words::{Message, Words};

/// Why an answer does not stand as it is, said at its field.
#[derive(Debug, Clone)]
pub struct Objection {
    /// The field it is said at.
    pub field: &'static str,
    /// Whether the answer can be kept all the same.
    pub gravity: Gravity,
    /// What to say.
    pub message: Message,
}

/// Whether an answer can be kept all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gravity {
    /// It cannot be: the entry waits until the field is mended.
    Refused,
    /// It is unusual: the entry is kept once she confirms.
    Asked,
}

/// An objection in her language, ready to stand at its field.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct FieldNote {
    /// The field's id.
    pub field: String,
    /// What to say.
    pub words: String,
}

impl Objection {
    /// An answer that cannot be.
    pub fn refuse(field: &'static str, message: Message) -> Self {
        Self { field, gravity: Gravity::Refused, message }
    }

    /// An answer that is unusual.
    pub fn ask(field: &'static str, message: Message) -> Self {
        Self { field, gravity: Gravity::Asked, message }
    }

    /// The objection in words.
    pub fn note(&self, words: &Words) -> FieldNote {
        FieldNote { field: self.field.to_owned(), words: words.tell(&self.message) }
    }
}

/// Every objection the specs have against these answers, in the order of the fields.
///
/// `listed` says whether a search field's catalogue holds an id.
pub(crate) fn check(
    specs: &'static [FieldSpec],
    answers: &Answers,
    words: &Words,
    listed: &dyn Fn(super::Catalogue, &str) -> bool,
) -> Vec<Objection> {
    specs
        .iter()
        .filter_map(|spec| match answers.get(spec.id) {
            None if spec.required => Some(Objection::refuse(spec.id, Message::of("field-needed"))),
            None => None,
            Some(value) => check_value(spec, value, words, listed),
        })
        .collect()
}

fn check_value(
    spec: &FieldSpec,
    value: &Value,
    words: &Words,
    listed: &dyn Fn(super::Catalogue, &str) -> bool,
) -> Option<Objection> {
    let unfit = || Some(Objection::refuse(spec.id, Message::of(unfit_for(spec.shape))));
    match (spec.shape, value) {
        (Shape::Stepper(bounds), Value::Number(number)) => within(spec, *number, bounds, "", words),
        (Shape::Minutes(bounds), Value::Number(number)) => {
            within(spec, *number, bounds, &words.say("unit-minutes"), words)
        }
        (Shape::Scale, Value::Number(number)) => within(spec, *number, Bounds::just(0.0, 10.0), "", words),
        (Shape::TimeOfDay(latest), Value::Number(number)) => {
            let in_time = (0.0..=f64::from(latest)).contains(number) && number.fract() == 0.0;
            (!in_time).then(|| Objection::refuse(spec.id, Message::of("field-time-refused")))
        }
        (Shape::Amount { unit, bounds, .. }, Value::Number(number)) => {
            within(spec, *number, bounds, &words.say(unit), words)
        }
        (Shape::One(choices), Value::One(id)) if !choices.ids.contains(&id.as_str()) => unfit(),
        (Shape::Several(choices), Value::Several(ids)) if ids.iter().any(|id| !choices.ids.contains(&id.as_str())) => {
            unfit()
        }
        (Shape::Search(catalogue), Value::One(id)) if !listed(catalogue, id) => unfit(),
        (Shape::Text(most), Value::Text(text)) => check_text(spec, text, most, words),
        (Shape::One(_) | Shape::Search(_), Value::One(_))
        | (Shape::Several(_), Value::Several(_))
        | (Shape::DateTime, Value::At(_))
        | (Shape::Date, Value::On(_))
        | (Shape::Switch, Value::Yes(_)) => None,
        _ => unfit(),
    }
}

/// What to say of an answer of another kind than the field asks for.
fn unfit_for(shape: Shape) -> &'static str {
    match shape {
        Shape::Amount { decimals: 1.., .. } => "field-not-an-amount",
        Shape::Stepper(_) | Shape::Amount { .. } | Shape::Minutes(_) | Shape::Scale => "field-not-a-number",
        Shape::DateTime => "field-not-a-time",
        Shape::Date => "field-not-a-date",
        Shape::Switch => "field-not-yes-or-no",
        Shape::TimeOfDay(_) | Shape::One(_) | Shape::Several(_) | Shape::Search(_) | Shape::Text(_) => "field-unfit",
    }
}

fn within(spec: &FieldSpec, number: f64, bounds: Bounds, unit: &str, words: &Words) -> Option<Objection> {
    let message = |key: &'static str, (least, most): (f64, f64)| {
        Message::of(key)
            .with("number", words.number_in_full(number))
            .with("least", words.number_in_full(least))
            .with("most", words.number_in_full(most))
            .with("unit", unit.to_owned())
    };
    if !number.is_finite() || (spec.shape.is_whole() && number.fract() != 0.0) {
        return Some(Objection::refuse(spec.id, Message::of("field-not-a-number")));
    }
    let holds = |(least, most): (f64, f64)| (least..=most).contains(&number);
    if !holds(bounds.possible) {
        return Some(Objection::refuse(spec.id, message("field-impossible", bounds.possible)));
    }
    (!holds(bounds.plausible)).then(|| Objection::ask(spec.id, message("field-unusual", bounds.plausible)))
}

fn check_text(spec: &FieldSpec, text: &str, most: usize, words: &Words) -> Option<Objection> {
    if text.contains('\0') {
        return Some(Objection::refuse(spec.id, Message::of("field-nul")));
    }
    if spec.required && text.trim().is_empty() {
        return Some(Objection::refuse(spec.id, Message::of("field-needed")));
    }
    let length = text.chars().count();
    #[expect(clippy::cast_precision_loss, reason = "a length shown to a person")]
    (length > most).then(|| {
        Objection::refuse(
            spec.id,
            Message::of("field-too-long")
                .with("length", words.number_in_full(length as f64))
                .with("most", words.number_in_full(most as f64)),
        )
    })
}
