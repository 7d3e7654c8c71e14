//! What a field holds, as a person reads it, and numbers as a person types them.

use super::{Choice, FieldShape, NumberShape, Value};
use crate::words::{Message, Words};

/// What stands in a field of this shape that holds this; what says that nothing does, where it is absent.
///
/// An answer of another shape is said as far as it can be: a number as a number, words as words.
pub fn say(shape: &FieldShape, value: Option<&Value>, words: &Words) -> String {
    let Some(value) = value else { return words.say("form-not-said") };
    match value {
        Value::Number(number) => say_number(shape, *number, words),
        Value::Text(text) => text.clone(),
        Value::One(id) => chosen(shape, id),
        Value::Several(ids) if ids.is_empty() => words.say("form-not-said"),
        Value::Several(ids) => words.list(&ids.iter().map(|id| chosen(shape, id)).collect::<Vec<_>>()),
        Value::At(at) => words.tell(
            &Message::of("date-and-time").with("date", words.day(at.civil_day())).with("time", words.time(at.time())),
        ),
        Value::On(day) => words.date(*day),
        Value::Yes(yes) => words.say(if *yes { "form-yes" } else { "form-no" }),
    }
}

fn say_number(shape: &FieldShape, number: f64, words: &Words) -> String {
    let with_unit = |shape: &NumberShape| {
        let said = words.number_in_full(number);
        if shape.unit.is_empty() { said } else { format!("{said} {}", shape.unit) }
    };
    match shape {
        FieldShape::Minutes { .. } => whole(number).map_or_else(|| words.number_in_full(number), |n| words.duration(n)),
        FieldShape::TimeOfDay { .. } => {
            let minute = whole(number).and_then(|minute| i32::try_from(minute).ok()).filter(|n| (0..1_440).contains(n));
            minute.map_or_else(|| words.number_in_full(number), |minute| words.minute_of_day(minute))
        }
        FieldShape::Scale { .. } => words.tell(&Message::of("of-ten").with("strength", words.number_in_full(number))),
        FieldShape::Stepper { number: shape } | FieldShape::Amount { number: shape } => with_unit(shape),
        _ => words.number_in_full(number),
    }
}

fn whole(number: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and small")]
    (number.fract() == 0.0 && (0.0..1e9).contains(&number)).then_some(number as i64)
}

fn chosen(shape: &FieldShape, id: &str) -> String {
    let choices: &[Choice] = match shape {
        FieldShape::One { choices } | FieldShape::Several { choices } | FieldShape::Search { choices } => choices,
        _ => &[],
    };
    choices.iter().find(|choice| choice.id == id).map_or_else(|| id.to_owned(), |choice| choice.words.clone())
}

/// A number as people type it: with a comma or a point, in Arabic digits or ours; `None` when it is none.
///
/// Nothing stands between thousands: `1,500` is one and a half, which a form then asks about.
pub fn read_number(typed: &str) -> Option<f64> {
    let plain: String = typed.trim().chars().map(plain).collect();
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    let fits = digits.chars().all(|letter| letter.is_ascii_digit() || letter == '.');
    plain.parse().ok().filter(|_| fits)
}

fn plain(letter: char) -> char {
    let digit = |first: char| char::from_digit(u32::from(letter) - u32::from(first), 10).unwrap_or(letter);
    match letter {
        '\u{660}'..='\u{669}' => digit('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit('\u{6f0}'),
        ',' | '\u{66b}' => '.',
        '\u{2212}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        let read =
            [("65", 65.0), (" 11,2 ", 11.2), ("11.2", 11.2), (".5", 0.5), ("−3", -3.0), ("١١٫٢", 11.2), ("۷", 7.0)];
        for (typed, number) in read {
            assert_eq!(read_number(typed), Some(number), "{typed}");
        }
        for typed in ["", " ", "-", ".", "1.2.3", "1 500", "1,500.0", "1e3", "inf", "NaN", "0x10", "+1", "ten", "12 mg"]
        {
            assert_eq!(read_number(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_answer_is_said_by_the_shape_of_its_field() {
        let words = Words::in_language(Language::English);
        let number = |unit: &str| NumberShape {
            least: 0.0,
            most: 999.0,
            step: 1.0,
            decimals: 1,
            unit: unit.to_owned(),
            least_means: String::new(),
            most_means: String::new(),
        };
        let choices = |ids: &[&str]| {
            ids.iter().map(|id| Choice { id: (*id).to_owned(), words: id.to_uppercase(), note: None }).collect()
        };
        let amount = FieldShape::Amount { number: number("mg") };
        let several = FieldShape::Several { choices: choices(&["a", "b"]) };
        let at = "2026-11-22T08:10:00+00:00".parse().expect("a moment");
        let said = [
            (&amount, Some(Value::Number(11.2)), "11.2 mg"),
            (&FieldShape::Stepper { number: number("") }, Some(Value::Number(2.0)), "2"),
            (&FieldShape::Minutes { number: number("min") }, Some(Value::Number(90.0)), "1 h 30 min"),
            (&FieldShape::TimeOfDay { latest: 360 }, Some(Value::Number(240.0)), "04:00"),
            (&FieldShape::TimeOfDay { latest: 360 }, Some(Value::Number(1e12)), "1000000000000"),
            (&FieldShape::Scale { number: number("") }, Some(Value::Number(7.0)), "7 of 10"),
            (&FieldShape::One { choices: choices(&["a"]) }, Some(Value::One("a".to_owned())), "A"),
            (&several, Some(Value::Several(vec!["a".to_owned(), "b".to_owned()])), "A and B"),
            (&several, Some(Value::Several(Vec::new())), "Not said"),
            (&FieldShape::DateTime, Some(Value::At(at)), "Sunday 22 November, 08:10"),
            (&FieldShape::Date, "2026-11-22".parse().ok().map(Value::On), "22 November 2026"),
            (&FieldShape::Switch, Some(Value::Yes(false)), "No"),
            (&FieldShape::Text { most: 9 }, Some(Value::Text("hers".to_owned())), "hers"),
            (&amount, Some(Value::Text("12 mg".to_owned())), "12 mg"),
            (&amount, None, "Not said"),
        ];
        for (shape, value, words_of_it) in said {
            assert_eq!(say(shape, value.as_ref(), &words), words_of_it);
        }
    }
}
