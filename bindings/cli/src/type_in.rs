//! What is typed for a field, read by the field's shape.

use std::fs;

use evenfall_bindings::{Answer, Choice, DrawnField, DrawnForm, FieldShape, Moment, Value, read_number};

use crate::failure::Failure;
use crate::when::{Clock, local, time};

/// The answers of a form: what stands in it, changed by what was typed as `field=value`.
pub(crate) fn answers(form: &DrawnForm, typed: &[String], now: Moment, clock: &Clock) -> Result<Vec<Answer>, Failure> {
    let mut answers: Vec<Answer> = form
        .fields
        .iter()
        .filter_map(|field| Some(Answer { field: field.id.clone(), value: field.value.clone()? }))
        .collect();
    let mut pairs = typed.iter().map(|pair| split(pair, form)).collect::<Result<Vec<_>, _>>()?;
    // The other moments of an entry lie near its own, which is read first.
    pairs.sort_by_key(|(field, _)| field.id != "at");
    for (field, text) in pairs {
        answers.retain(|answer| answer.field != field.id);
        if let Some(value) = value(field, &text, anchor(&answers, &field.id, now), now, clock)? {
            answers.push(Answer { field: field.id.clone(), value });
        }
    }
    Ok(answers)
}

/// The fields that must be answered and are not.
pub(crate) fn missing<'a>(form: &'a DrawnForm, answers: &[Answer]) -> Vec<&'a DrawnField> {
    let empty = |field: &&DrawnField| field.required && answers.iter().all(|answer| answer.field != field.id);
    form.fields.iter().filter(empty).collect()
}

fn split<'a>(pair: &str, form: &'a DrawnForm) -> Result<(&'a DrawnField, String), Failure> {
    let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
    let known = || form.fields.iter().map(|field| field.id.as_str()).collect::<Vec<_>>().join(", ");
    match form.fields.iter().find(|field| field.id == name) {
        Some(field) if pair.contains('=') => Ok((field, from_file(text)?)),
        _ => Err(Failure::Usage(format!("{}: write field=value. The fields are {}.", shortened(pair), known()))),
    }
}

/// `@FILE` stands for the words in the file, `@@` for one `@`.
fn from_file(text: &str) -> Result<String, Failure> {
    match text.strip_prefix('@') {
        Some(rest) if rest.starts_with('@') => Ok(rest.to_owned()),
        Some(file) => {
            let bytes = fs::read(file).map_err(|error| Failure::File(format!("{file}: {error}.")))?;
            Ok(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned())
        }
        None => Ok(text.to_owned()),
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}

fn anchor(answers: &[Answer], field: &str, now: Moment) -> Option<Moment> {
    let at = answers.iter().find(|answer| answer.field == "at").and_then(|answer| match answer.value {
        Value::At(at) => Some(at),
        _ => None,
    });
    if field == "at" { None } else { at.or(Some(now)) }
}

/// What was typed, as the field's shape takes it; as plain words where it does not fit, which the core then refuses
/// in its own. `None` for nothing typed.
fn value(
    field: &DrawnField,
    text: &str,
    anchor: Option<Moment>,
    now: Moment,
    clock: &Clock,
) -> Result<Option<Value>, Failure> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let as_typed = || Value::Text(text.to_owned());
    Ok(Some(match &field.shape {
        FieldShape::Stepper { .. } | FieldShape::Amount { .. } | FieldShape::Scale { .. } => {
            read_number(text).map_or_else(as_typed, Value::Number)
        }
        FieldShape::Minutes { .. } => minutes(text).map_or_else(as_typed, Value::Number),
        FieldShape::TimeOfDay { .. } => minute_of_day(text).map_or_else(as_typed, Value::Number),
        FieldShape::One { choices } | FieldShape::Search { choices } => Value::One(chosen(choices, text)?),
        FieldShape::Several { choices } => {
            Value::Several(text.split(',').map(|one| chosen(choices, one)).collect::<Result<_, _>>()?)
        }
        FieldShape::DateTime => moment(text, anchor, now, clock).map_or_else(as_typed, Value::At),
        FieldShape::Date => text.trim().parse().map_or_else(|_| as_typed(), Value::On),
        FieldShape::Text { .. } => as_typed(),
        FieldShape::Switch => match text.trim().to_lowercase().as_str() {
            "yes" | "y" | "true" => Value::Yes(true),
            "no" | "n" | "false" => Value::Yes(false),
            _ => as_typed(),
        },
    }))
}

/// 80, 80m, 1h20, 1h, 1:20.
fn minutes(text: &str) -> Option<f64> {
    let text = text.trim().to_lowercase().replace(' ', "");
    if let Some((hours, rest)) = text.split_once(['h', ':']) {
        let rest = rest.trim_end_matches("min").trim_end_matches('m');
        let rest = if rest.is_empty() { 0.0 } else { read_number(rest)? };
        return Some(read_number(hours)? * 60.0 + rest);
    }
    read_number(text.trim_end_matches("min").trim_end_matches('m'))
}

fn minute_of_day(text: &str) -> Option<f64> {
    use chrono::Timelike;
    time(text).map(|time| f64::from(time.num_seconds_from_midnight() / 60))
}

fn moment(text: &str, anchor: Option<Moment>, now: Moment, clock: &Clock) -> Option<Moment> {
    if let Ok(moment) = text.trim().parse() {
        return Some(moment);
    }
    if let Some(local) = local(text) {
        return clock.moment(local);
    }
    let time = time(text)?;
    match anchor {
        Some(anchor) => clock.nearest(time, anchor),
        None => clock.latest(time, now),
    }
}

/// The choice that was meant: by its id, its words, or the one choice whose words hold what was typed.
fn chosen(choices: &[Choice], typed: &str) -> Result<String, Failure> {
    let wanted = typed.trim().to_lowercase();
    let exact = choices.iter().find(|choice| choice.id == wanted || choice.words.to_lowercase() == wanted);
    if let Some(choice) = exact {
        return Ok(choice.id.clone());
    }
    let holding: Vec<&Choice> = choices
        .iter()
        .filter(|choice| choice.words.to_lowercase().contains(&wanted) || choice.id.contains(&wanted))
        .collect();
    match holding.as_slice() {
        [only] => Ok(only.id.clone()),
        // The core refuses an id it does not list, in its own words.
        [] => Ok(typed.trim().to_owned()),
        several => {
            let named: Vec<String> =
                several.iter().take(12).map(|choice| format!("  {} ({})", choice.id, choice.words)).collect();
            Err(Failure::Usage(format!("{}: which of these?\n{}", shortened(typed), named.join("\n"))))
        }
    }
}
