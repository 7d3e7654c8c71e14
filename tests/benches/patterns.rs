//! Patterns, Nights. Its floor reads the same six weeks barely, column by column, and reckons the nights on bare numbers.
//!
//! In a diary of ten years the floor is the reading alone: what stands outside the six weeks must cost nothing. The
//! words of the screen are in Evenfall's time and not in the floor's.

use std::hint::black_box;

use chrono::DateTime;
use evenfall_core::insights::nights::nights_seen;
use evenfall_core::screens::patterns::NightsState;
use evenfall_core::store::Store;
use rusqlite::{Connection, Result};

use crate::diaries::{Diaries, key, now, words};
use crate::measure::{beside, turn_about};
use crate::{Ran, bare};

const ROUNDS: usize = 300;
const NIGHTS: usize = 42;
const TEN_YEARS_OF_NIGHTS: u64 = 3_653;
/// The day that today is, counted from 1970.
const TODAY: i64 = 20_779;
const FIRST: i64 = TODAY - 42;

const SPELLS: &str = "SELECT at_ms, offset_minutes, eased FROM spell WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id";
const OTHERS: &str = "SELECT at_ms, offset_minutes FROM night_event WHERE day BETWEEN ?1 AND ?2
     UNION ALL SELECT at_ms, offset_minutes FROM quiet_night WHERE day BETWEEN ?1 AND ?2";
const SLEEPS: &str = "SELECT at_ms, offset_minutes, into_bed, tried_to_sleep, latency, awake, early_awake, lost_to_legs
     FROM sleep WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id";
/// What the screen asks for beside the nights: who she is, how far, and whether there is anything older.
const BESIDE: [&str; 7] = [
    "SELECT value FROM setting WHERE name = 'profile'",
    "SELECT id, opened_ms, opened_offset_minutes, babies, ended, ended_on FROM pregnancy ORDER BY id",
    "SELECT entered_ms, entered_offset_minutes, method, chosen FROM dating WHERE pregnancy = 1 ORDER BY id",
    "SELECT min(day) FROM spell",
    "SELECT min(day) FROM night_event",
    "SELECT min(day) FROM quiet_night",
    "SELECT min(day) FROM sleep",
];

/// A night on bare numbers.
#[derive(Debug, Clone, Copy, Default)]
struct Night {
    written: bool,
    restless: bool,
    asleep: i64,
    lost: i64,
}

pub fn run(diaries: &Diaries) -> Ran {
    let words = words();
    let ours = |store: &Store| NightsState::read(store, now(), None, &words).expect("reads");

    let (store, bare) = (Store::open(&diaries.pregnancy, &key())?, bare::open(&diaries.pregnancy)?);
    let restless = reckoned(&bare)?.iter().filter(|night| night.restless).count();
    assert!(restless > 0, "the floor finds no restless night");
    let six_weeks = || nights_seen(&store, now().night().before(1), 42).expect("reads");
    let floor = || reckoned(&bare).expect("reckons");
    beside("six weeks of nights reckoned, no words", &turn_about(ROUNDS, six_weeks, floor), 2.0);
    let floor = || (beside_the_nights(&bare).expect("reads"), reckoned(&bare).expect("reckons"));
    beside("Patterns, Nights: one pregnancy, 9,000 entries", &turn_about(ROUNDS, || ours(&store), floor), 2.0);

    let (store, bare) = (Store::open(&diaries.ten_years, &key())?, bare::open(&diaries.ten_years)?);
    let floor = || (beside_the_nights(&bare).expect("reads"), scanned(&bare, FIRST).expect("reads"));
    beside("Patterns, Nights: ten years, 110,000 entries", &turn_about(ROUNDS, || ours(&store), floor), 1.5);

    let every = || nights_seen(&store, now().night().before(1), TEN_YEARS_OF_NIGHTS).expect("reads");
    assert!(every().iter().filter(|night| night.written).count() > 3_000, "ten years are read");
    let floor = || scanned(&bare, 0).expect("reads");
    beside("every night of ten years reckoned, no words", &turn_about(10, every, floor), 1.5);
    Ok(())
}

fn beside_the_nights(diary: &Connection) -> Result<usize> {
    BESIDE.iter().map(|sql| bare::read(diary, sql, [])).sum()
}

fn scanned(diary: &Connection, first: i64) -> Result<usize> {
    [SPELLS, OTHERS, SLEEPS].iter().map(|sql| bare::read(diary, sql, [first, TODAY])).sum()
}

fn reckoned(diary: &Connection) -> Result<[Night; NIGHTS]> {
    let mut nights = [Night::default(); NIGHTS];
    let mut statement = diary.prepare_cached(SPELLS)?;
    let mut rows = statement.query([FIRST, TODAY])?;
    while let Some(row) = rows.next()? {
        let began: i64 = row.get(0)?;
        let Some(night) = night(&mut nights, began, row.get(1)?) else { continue };
        let eased = instant(row.get_ref(2)?.as_str_or_null()?);
        (night.written, night.restless) = (true, true);
        night.lost += eased.map_or(0, |eased| (eased - began) / 60_000);
    }
    let mut statement = diary.prepare_cached(OTHERS)?;
    let mut rows = statement.query([FIRST, TODAY])?;
    while let Some(row) = rows.next()? {
        if let Some(night) = night(&mut nights, row.get(0)?, row.get(1)?) {
            night.written = true;
        }
    }
    let mut statement = diary.prepare_cached(SLEEPS)?;
    let mut rows = statement.query([FIRST, TODAY])?;
    while let Some(row) = rows.next()? {
        let up: i64 = row.get(0)?;
        let bed = instant(row.get_ref(2)?.as_str_or_null()?).unwrap_or(up);
        let tried = instant(row.get_ref(3)?.as_str_or_null()?).unwrap_or(bed);
        let Some(night) = night(&mut nights, bed.midpoint(up), row.get(1)?) else { continue };
        let mut awake = 0;
        for column in 4..7 {
            awake += row.get::<_, Option<i64>>(column)?.unwrap_or(0);
        }
        let lost: Option<i64> = row.get(7)?;
        night.written = true;
        night.asleep += (up - tried) / 60_000 - awake;
        night.lost = lost.unwrap_or(night.lost);
        night.restless |= lost.is_some_and(|lost| lost > 0);
    }
    for week in nights.chunks(7) {
        let sum = |minutes: fn(&Night) -> i64| week.iter().map(minutes).sum::<i64>() / 7;
        black_box((sum(|night| night.asleep), sum(|night| night.lost), sum(|night| i64::from(night.restless))));
    }
    Ok(nights)
}

/// The night an instant belongs to, from noon to noon on the clock she saw.
fn night(nights: &mut [Night; NIGHTS], at_ms: i64, offset_minutes: i64) -> Option<&mut Night> {
    const DAY_MS: i64 = 86_400_000;
    let evening = (at_ms + offset_minutes * 60_000 - DAY_MS / 2).div_euclid(DAY_MS);
    nights.get_mut(usize::try_from(evening - FIRST).ok()?)
}

fn instant(text: Option<&str>) -> Option<i64> {
    DateTime::parse_from_rfc3339(text?).ok().map(|at| at.timestamp_millis())
}
