//! The diaries that everything is measured on: the same in every run, made of an export that habits write.

use std::error::Error;
use std::fmt::Write;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::Instant;

use chrono::{Days, NaiveDate, NaiveTime};
use evenfall_core::copies;
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, Store};
use evenfall_core::words::{Language, Words};
use serde_json::{Map, Value as Json};
use tempfile::TempDir;

/// The bytes of every diary's key.
pub const KEY: [u8; 32] = [0x5a; 32];

/// Ten years with two leap days.
const TEN_YEARS: u64 = 3_652;
/// As long as a pregnancy is written of.
const PREGNANCY: u64 = 300;

/// The diaries, in a folder that goes when they do.
#[derive(Debug)]
pub struct Diaries {
    folder: TempDir,
    /// One pregnancy: 300 days of 30 entries each.
    pub pregnancy: PathBuf,
    /// Ten years of the same days.
    pub ten_years: PathBuf,
}

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

impl Diaries {
    /// Makes the diaries.
    pub fn made() -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let [pregnancy, ten_years] = ["pregnancy", "ten-years"].map(|name| folder.path().join(name));
        for (path, days) in [(&pregnancy, PREGNANCY), (&ten_years, TEN_YEARS)] {
            let began = Instant::now();
            let export = export(days)?;
            let added = copies::import_json(&Store::open(path, &key())?, &mut Cursor::new(&export), &words())?.added;
            let file = std::fs::metadata(path)?.len();
            println!(
                "{days} days: {added} entries and rows, {:.1} MB of export, {:.1} MB of diary, made in {:.1} s",
                megabytes(export.len()),
                megabytes(usize::try_from(file)?),
                began.elapsed().as_secs_f64()
            );
        }
        Ok(Self { folder, pregnancy, ten_years })
    }

    /// A place for a file beside them.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A copy of a diary that is not open, to write in.
    pub fn copy(&self, diary: &Path, name: &str) -> std::io::Result<PathBuf> {
        let copy = self.beside(name);
        std::fs::copy(diary, &copy)?;
        Ok(copy)
    }
}

/// The key of every diary.
pub fn key() -> Key {
    Key::from_bytes(&KEY).expect("32 bytes")
}

/// The words of every screen.
pub fn words() -> Words {
    Words::in_language(Language::English)
}

/// The moment everything is read at.
pub fn now() -> Moment {
    "2026-11-22T08:10:00+00:00".parse().expect("a moment")
}

/// Millions of bytes.
#[expect(clippy::cast_precision_loss, reason = "far below 2 to the power of 52")]
pub fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// An export of so many days until this morning, with one pregnancy, a visit ahead and an open question.
fn export(days: u64) -> Result<Vec<u8>, Box<dyn Error>> {
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
