//! Forms: what can be logged, and each field with the answers that fit.

use evenfall_bindings::screens::log_sheet::{KindChoice, LogSheetState};
use evenfall_bindings::{Choice, DrawnField, DrawnForm, FieldShape, Value};

use super::page::{Page, padded};

const FEW: usize = 24;

pub(crate) fn log_sheet(state: &LogSheetState, page: &mut Page) {
    page.title(&state.title);
    if !state.last.is_empty() {
        page.heading(&state.last_label);
        kinds(&state.last, page);
    }
    for group in &state.groups {
        page.heading(&group.title);
        kinds(&group.kinds, page);
    }
}

fn kinds(kinds: &[KindChoice], page: &mut Page) {
    for kind in kinds {
        page.push(&format!("  {}  evenfall log {}", padded(&kind.words, 22), kind.kind));
    }
}

/// A form with its title.
pub(crate) fn form(form: &DrawnForm, page: &mut Page) {
    page.plain_title(&form.title);
    fields(form, page);
}

/// A line a field, and under it the answers that fit.
pub(crate) fn fields(form: &DrawnForm, page: &mut Page) {
    for field in &form.fields {
        let needed = if field.required { " *" } else { "" };
        let held = field.value.as_ref().map(|value| said(value, &field.shape)).unwrap_or_default();
        page.hanging(&format!("  {}  ", padded(&format!("{}{needed}", field.id), 18)), &label(field, &held));
        for line in field.help.iter().cloned().chain(fits(&field.shape)) {
            page.hanging(&" ".repeat(24), &line);
        }
    }
}

fn label(field: &DrawnField, held: &str) -> String {
    if held.is_empty() { field.label.clone() } else { format!("{}: {held}", field.label) }
}

fn fits(shape: &FieldShape) -> Option<String> {
    Some(match shape {
        FieldShape::Scale { number } => {
            format!("{} {} – {} {}", number.least, number.least_means, number.most, number.most_means)
        }
        FieldShape::Stepper { number } | FieldShape::Amount { number } | FieldShape::Minutes { number } => {
            format!("{} – {} {}", number.least, number.most, number.unit)
        }
        FieldShape::One { choices } | FieldShape::Several { choices } | FieldShape::Search { choices } => {
            choices_in_a_row(choices)
        }
        FieldShape::TimeOfDay { .. }
        | FieldShape::DateTime
        | FieldShape::Date
        | FieldShape::Text { .. }
        | FieldShape::Switch => return None,
    })
}

fn choices_in_a_row(choices: &[Choice]) -> String {
    // What is one word can be typed as it reads; of the rest the id is shorter.
    let typed =
        |choice: &'_ Choice| if choice.words.contains([' ', ',']) { choice.id.clone() } else { choice.words.clone() };
    let ids: Vec<String> = choices.iter().take(FEW).map(typed).collect();
    let more = if choices.len() > FEW { ", …" } else { "" };
    format!("{}{more}", ids.join(", "))
}

/// An answer as she would read it.
fn said(value: &Value, shape: &FieldShape) -> String {
    let words = |id: &String| match shape {
        FieldShape::One { choices } | FieldShape::Several { choices } | FieldShape::Search { choices } => {
            choices.iter().find(|choice| choice.id == *id).map_or_else(|| id.clone(), |choice| choice.words.clone())
        }
        _ => id.clone(),
    };
    match (value, shape) {
        (Value::Number(number), FieldShape::TimeOfDay { .. }) => {
            format!("{:02}:{:02}", (number / 60.0).floor(), number % 60.0)
        }
        (Value::Number(number), FieldShape::Amount { number: shape } | FieldShape::Minutes { number: shape }) => {
            format!("{number} {}", shape.unit)
        }
        (Value::Number(number), _) => number.to_string(),
        (Value::Text(text), _) => text.clone(),
        (Value::One(id), _) => words(id),
        (Value::Several(ids), _) => ids.iter().map(words).collect::<Vec<_>>().join(", "),
        (Value::At(moment), _) => moment.local().format("%Y-%m-%d %H:%M").to_string(),
        (Value::On(day), _) => day.to_string(),
        (Value::Yes(yes), _) => if *yes { "yes" } else { "no" }.to_owned(),
    }
}
