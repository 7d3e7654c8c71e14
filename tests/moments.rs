//! Moments, nights and days, held against vectors: clock changes, flights, a night with two midnights.

use chrono::{Days, NaiveDate, NaiveTime};
use evenfall_core::moment::{DayTurn, Moment, Night};
use evenfall_core::words::{Language, Words};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    nights: Vec<NightVector>,
    days: Vec<DayVector>,
    lengths: Vec<LengthVector>,
    refused: Vec<String>,
}

#[derive(Deserialize)]
struct NightVector {
    at: Moment,
    evening: NaiveDate,
    why: String,
}

#[derive(Deserialize)]
struct DayVector {
    at: Moment,
    turn: i32,
    day: NaiveDate,
    why: String,
}

#[derive(Deserialize)]
struct LengthVector {
    from: Moment,
    to: Moment,
    minutes: i64,
    why: String,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("vectors/moments.json")).expect("vectors")
}

#[test]
fn every_moment_belongs_to_its_night() {
    for vector in vectors().nights {
        assert_eq!(vector.at.night().evening(), vector.evening, "{}", vector.why);
        assert_eq!(vector.at.night().morning(), vector.evening + Days::new(1), "{}", vector.why);
    }
}

#[test]
fn every_moment_belongs_to_her_day() {
    for vector in vectors().days {
        let turn = DayTurn::after_midnight(vector.turn).expect("a turn");
        assert_eq!(turn.day_of(vector.at), vector.day, "{}", vector.why);
    }
}

#[test]
fn lengths_are_of_instants_and_never_of_clocks() {
    for vector in vectors().lengths {
        assert_eq!(vector.to.minutes_since(vector.from), vector.minutes, "{}", vector.why);
    }
}

#[test]
fn what_is_no_moment_of_two_centuries_is_refused() {
    for text in vectors().refused {
        assert!(text.parse::<Moment>().is_err(), "{text:?} was taken");
    }
    assert!(Moment::new(i64::MAX, 0).is_err());
    assert!(Moment::new(i64::MIN, 0).is_err());
    assert!(Moment::new(0, 18 * 60 + 1).is_err());
    assert!(Moment::new(0, i32::MIN).is_err());
}

#[test]
fn a_day_turns_from_midnight_to_six() {
    assert!(DayTurn::after_midnight(0).is_ok());
    assert!(DayTurn::after_midnight(360).is_ok());
    assert!(DayTurn::after_midnight(361).is_err());
    assert!(DayTurn::after_midnight(-1).is_err());
    assert_eq!(DayTurn::default().minutes(), 240);
}

#[test]
fn a_night_is_named_by_both_its_dates() {
    let words = Words::in_language(Language::English);
    let night = |date: &str| Night::of_evening(date.parse().expect("a date"));
    assert_eq!(words.night(night("2026-11-21")), "21–22 Nov");
    assert_eq!(words.night(night("2026-11-30")), "30 Nov – 1 Dec");
    assert_eq!(words.night_in_full(night("2026-11-21")), "Night of 21–22 November");
    assert_eq!(words.night_in_full(night("2026-12-31")), "Night of 31 December – 1 January");
}

proptest! {
    #[test]
    fn a_moment_comes_back_from_its_text(ms in -2_208_988_800_000_i64..4_133_980_000_000, offset in -1080..=1080) {
        if let Ok(moment) = Moment::new(ms, offset) {
            prop_assert_eq!(moment.to_string().parse::<Moment>(), Ok(moment));
            prop_assert_eq!(moment.epoch_ms(), ms);
            prop_assert_eq!(moment.offset_minutes(), offset);
        }
    }

    #[test]
    fn a_night_holds_from_noon_to_noon(day in 0_u64..70_000, minute in 0_u32..1_440, offset in -720..=840) {
        let date = NaiveDate::from_ymd_opt(1901, 1, 1).expect("a date") + Days::new(day);
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).expect("a time");
        let moment = Moment::at(date, time, offset).expect("a moment");
        let night = moment.night();
        prop_assert_eq!(if minute >= 720 { night.evening() } else { night.morning() }, date);
        prop_assert_eq!(night.before(1).after(1), night);
    }
}
