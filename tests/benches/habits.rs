//! The days that everything is measured on, as an export that habits write: the same in every run.

use std::error::Error;
use std::fmt::Write;

use chrono::{Days, NaiveDate, NaiveTime};
use evenfall_core::moment::Moment;
use serde_json::{Map, Value as Json};

/// Ten years with two leap days.
pub const TEN_YEARS: u64 = 3_652;

/// What she does again and again; a field of `minutes` lies so many minutes after the entry.
#[derive(serde::Deserialize)]
struct Habit {
    kind: String,
    in_ten_days: u64,
    from: i64,
    every: i64,
    #[serde(default)]
    minutes: Map<String, Json>,
    bodies: Vec<Map<String, Json>>,
}

/// The moment everything is read at.
pub fn now() -> Moment {
    "2026-11-22T08:10:00+00:00".parse().expect("a moment")
}

/// An export of so many days until this morning, with one pregnancy, a visit ahead and an open question.
pub fn export(days: u64) -> Result<Vec<u8>, Box<dyn Error>> {
    let habits: Vec<Habit> = serde_json::from_str(include_str!("habits.json"))?;
    let first = now().civil_day() - Days::new(days);
    let mut text = String::from(
        r#"{"format":"evenfall-export","version":1,"schema":1,"made":"2026-11-22T08:10:00+00:00",
"settings":[{"name":"profile","value":{"country":"england","first_run_done":true}}],
"pregnancies":[{"id":1,"opened":"2026-05-20T09:00:00+00:00","babies":"one"}],
"datings":[{"id":1,"pregnancy":1,"entered":"2026-05-20T09:00:00+00:00","method":{"by":"clinic","due":"2027-01-25"},"chosen":1}],
"entries":{"#,
    );
    for (place, habit) in habits.iter().enumerate() {
        write!(text, "{}\n\"{}\":[", if place == 0 { "" } else { "," }, habit.kind)?;
        let lines: Result<Vec<String>, _> =
            habit.entries(first, days).map(|entry| serde_json::to_string(&entry)).collect();
        write!(text, "{}]", lines?.join(",\n"))?;
    }
    text.push_str("}}");
    Ok(text.into_bytes())
}

impl Habit {
    fn entries(&self, first: NaiveDate, days: u64) -> impl Iterator<Item = Map<String, Json>> + '_ {
        let moments = (0..=days).flat_map(move |day| {
            let today = self.in_ten_days * (day + 1) / 10 - self.in_ten_days * day / 10;
            (0..today.cast_signed()).filter_map(move |turn| {
                let midnight = Moment::at(first + Days::new(day), NaiveTime::MIN, 0).ok()?;
                midnight.plus_minutes(self.from + turn * self.every + day.cast_signed() * 7 % 20)
            })
        });
        let ahead = now().plus_minutes(3 * 24 * 60).filter(|_| self.kind == "appointment");
        moments.filter(|at| *at <= now()).chain(ahead).zip(0_usize..).map(|(at, count)| self.entry(at, count))
    }

    fn entry(&self, at: Moment, count: usize) -> Map<String, Json> {
        let mut entry = self.bodies[count % self.bodies.len()].clone();
        let after = |minutes: &Json| at.plus_minutes(minutes.as_i64()?);
        entry.extend(
            self.minutes
                .iter()
                .filter_map(|(field, minutes)| Some((field.clone(), after(minutes)?.to_string().into()))),
        );
        entry.insert(
            "id".to_owned(),
            format!("{:016x}", (at.epoch_ms() << 12) + i64::try_from(count % 4_096).unwrap_or(0)).into(),
        );
        entry.insert("at".to_owned(), at.to_string().into());
        entry
    }
}
