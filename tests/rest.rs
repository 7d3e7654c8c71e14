//! Sleep and naps: what is kept, refused and asked, and the arithmetic of a sleep diary.

use chrono::NaiveDate;
use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Value};
use evenfall_core::moment::{DayTurn, Moment, Night};
use evenfall_core::rest::arithmetic::{Formula, Reckoning};
use evenfall_core::rest::nights;
use evenfall_core::rest::sleep::{NextDay, Quality, Sleep};
use evenfall_core::store::{Key, Store};
use evenfall_core::units::Minutes;
use evenfall_core::words::{Language, Words};
use proptest::prelude::*;
use serde::Deserialize;

struct Diary {
    store: Store,
    words: Words,
    _folder: tempfile::TempDir,
}

fn diary() -> Diary {
    let folder = tempfile::tempdir().expect("a folder");
    let key = Key::from_bytes(&[7; 32]).expect("a key");
    let store = Store::open(&folder.path().join("diary"), &key).expect("opens");
    Diary { store, words: Words::in_language(Language::English), _folder: folder }
}

fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn at(text: &str) -> Value {
    Value::At(moment(text))
}

fn now() -> Moment {
    moment("2026-11-22T12:40:00+00:00")
}

fn up() -> Answers {
    Answers::new().with("at", at("2026-11-22T07:00:00+00:00"))
}

fn night_in_bed() -> Answers {
    up().with("into_bed", at("2026-11-21T22:45:00+00:00"))
}

impl Diary {
    fn submit(&self, kind: &str, answers: &Answers, confirmed: &[&str]) -> Submitted {
        let confirmed: Vec<String> = confirmed.iter().map(|id| (*id).to_owned()).collect();
        diary::submit(&self.store, kind, None, answers, &confirmed, now(), &self.words)
            .expect("answers")
            .expect("is a kind")
    }

    fn keep(&self, kind: &str, answers: &Answers) -> diary::Kept {
        match self.submit(kind, answers, &[]) {
            Submitted::Kept(kept) => kept,
            other => panic!("{other:?}"),
        }
    }

    fn keeps_as_given(&self, kind: &str, answers: &Answers, line: &str) {
        let kept = self.keep(kind, answers);
        assert_eq!(kept.words, format!("Saved: {line}"));
        let form = diary::form_of(&self.store, kind, kept.id.expect("an entry"), now(), &self.words)
            .expect("reads")
            .expect("is there");
        for field in form.fields {
            assert_eq!(field.value.as_ref(), answers.get(&field.id), "{}", field.id);
        }
    }

    fn refused_at(&self, kind: &str, answers: &Answers) -> Vec<(String, String)> {
        match self.submit(kind, answers, &[]) {
            Submitted::Refused(notes) => notes.into_iter().map(|note| (note.field, note.words)).collect(),
            other => panic!("{other:?}"),
        }
    }

    fn asked_at(&self, kind: &str, answers: &Answers) -> Vec<(String, String)> {
        let notes = match self.submit(kind, answers, &[]) {
            Submitted::Asked(notes) => notes,
            other => panic!("{other:?}"),
        };
        let fields: Vec<&str> = notes.iter().map(|note| note.field.as_str()).collect();
        assert!(matches!(self.submit(kind, answers, &fields), Submitted::Kept(_)), "kept once confirmed");
        notes.into_iter().map(|note| (note.field, note.words)).collect()
    }
}

fn said(field: &str, words: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), words.to_owned())]
}

#[test]
fn a_whole_morning_is_kept_as_it_was_given() {
    let answers = night_in_bed()
        .with("tried_to_sleep", at("2026-11-21T23:00:00+00:00"))
        .with("latency", Value::Number(40.0))
        .with("wakings", Value::Number(3.0))
        .with("awake", Value::Number(55.0))
        .with("early_awake", Value::Number(20.0))
        .with("lost_to_legs", Value::Number(50.0))
        .with("quality", Value::One("poor".to_owned()))
        .with("next_day", Value::One("much".to_owned()))
        .with("note", Value::Text("Walked the hall.".to_owned()));
    diary().keeps_as_given("sleep", &answers, "Sleep, 6 h 5 min asleep, 50 min lost to legs");
}

#[test]
fn a_morning_may_say_as_little_as_she_knows() {
    let diary = diary();
    diary.keeps_as_given("sleep", &up(), "Sleep");
    diary.keeps_as_given("sleep", &night_in_bed(), "Sleep, in bed from 22:45");
    diary.keeps_as_given("sleep", &up().with("lost_to_legs", Value::Number(180.0)), "Sleep, 3 h lost to legs");
    diary.keeps_as_given("sleep", &up().with("quality", Value::One("good".to_owned())), "Sleep: Well");
}

#[test]
fn a_sleep_is_deleted_and_brought_back_whole() {
    let diary = diary();
    let (words, store) = (&diary.words, &diary.store);
    let kept = diary.keep("sleep", &night_in_bed().with("latency", Value::Number(40.0)));
    let form = || diary::form_of(store, "sleep", kept.id.expect("an entry"), now(), words).expect("reads");
    let before = form();
    let gone = diary::remove(store, "sleep", kept.id.expect("an entry"), words).expect("deletes").expect("was there");
    assert_eq!(form(), None);
    diary::undo(store, &gone.undo, words).expect("undoes");
    assert_eq!(form(), before);
}

#[test]
fn nobody_gets_up_before_going_to_bed() {
    let diary = diary();
    let words = "You got up at this time or before it. Check the date and the time.";
    for bed in ["2026-11-22T07:05:00+00:00", "2026-11-22T07:00:00+00:00", "2026-11-22T07:30:00+01:00"] {
        let answers = up().with("into_bed", at(bed));
        match bed {
            // Half past seven an hour further east is half past six here.
            "2026-11-22T07:30:00+01:00" => drop(diary.keep("sleep", &answers)),
            _ => assert_eq!(diary.refused_at("sleep", &answers), said("into_bed", words)),
        }
    }
    let tried = up().with("tried_to_sleep", at("2026-11-22T07:05:00+00:00"));
    assert_eq!(diary.refused_at("sleep", &tried), said("tried_to_sleep", words));
}

#[test]
fn a_long_time_in_bed_is_asked_about_and_more_than_a_day_is_refused() {
    let diary = diary();
    let bed = |text| up().with("into_bed", at(text));
    diary.keep("sleep", &bed("2026-11-21T17:00:00+00:00"));
    let long = diary.asked_at("sleep", &bed("2026-11-21T16:59:00+00:00"));
    assert_eq!(long, said("into_bed", "This makes 14 hours in bed. Keep it, or check the date."));
    assert_eq!(diary.asked_at("sleep", &bed("2026-11-21T07:00:00+00:00")).len(), 1);
    let day = diary.refused_at("sleep", &bed("2026-11-21T06:59:00+00:00"));
    assert_eq!(day, said("into_bed", "This is more than 24 hours before you got up. Check the date."));
}

#[test]
fn trying_to_sleep_lies_between_bed_and_getting_up() {
    let diary = diary();
    let tried = |text| night_in_bed().with("tried_to_sleep", at(text));
    diary.keep("sleep", &tried("2026-11-21T22:45:00+00:00"));
    let before = diary.refused_at("sleep", &tried("2026-11-21T22:44:00+00:00"));
    assert_eq!(before, said("tried_to_sleep", "This is before you got into bed. Check both times."));
    let after = diary.refused_at("sleep", &tried("2026-11-22T07:01:00+00:00"));
    assert_eq!(after, said("tried_to_sleep", "This is after you got up. Check the time."));
}

#[test]
fn time_awake_is_refused_at_the_field_where_it_no_longer_fits() {
    let diary = diary();
    let awake = |latency: f64, awake: f64, early: f64| {
        up().with("into_bed", at("2026-11-22T04:00:00+00:00"))
            .with("latency", Value::Number(latency))
            .with("awake", Value::Number(awake))
            .with("early_awake", Value::Number(early))
    };
    diary.keep("sleep", &awake(60.0, 60.0, 60.0));
    let words = |minutes| format!("With this you were awake {minutes} min, but there were 180 min until you got up.");
    assert_eq!(diary.refused_at("sleep", &awake(60.0, 60.0, 61.0)), said("early_awake", &words(181)));
    assert_eq!(diary.refused_at("sleep", &awake(60.0, 130.0, 0.0)), said("awake", &words(190)));
    let tried_late = up()
        .with("into_bed", at("2026-11-21T22:00:00+00:00"))
        .with("tried_to_sleep", at("2026-11-22T06:00:00+00:00"))
        .with("latency", Value::Number(61.0));
    assert_eq!(diary.refused_at("sleep", &tried_late)[0].0, "latency");
}

#[test]
fn more_lost_to_legs_than_awake_is_asked_about_only_when_she_said_both() {
    let diary = diary();
    let lost = |answers: Answers| answers.with("lost_to_legs", Value::Number(90.0));
    let awake = night_in_bed().with("latency", Value::Number(30.0)).with("awake", Value::Number(40.0));
    diary.keep("sleep", &lost(awake.clone()));
    let asked = diary.asked_at("sleep", &lost(awake.with("early_awake", Value::Number(0.0))));
    assert_eq!(asked, said("lost_to_legs", "Legs took 90 min, but you were awake 70 min. Keep it, or check both."));
}

#[test]
fn what_no_night_holds_is_refused_and_what_few_hold_is_asked() {
    let diary = diary();
    let with = |field: &str, number| up().with(field, Value::Number(number));
    for field in ["latency", "awake", "early_awake", "lost_to_legs"] {
        assert_eq!(diary.refused_at("sleep", &with(field, 1_441.0))[0].0, field);
        assert_eq!(diary.refused_at("sleep", &with(field, -1.0))[0].0, field);
        assert_eq!(diary.asked_at("sleep", &with(field, 481.0))[0].0, field);
    }
    assert_eq!(diary.refused_at("sleep", &with("wakings", 100.0))[0].0, "wakings");
    assert_eq!(diary.asked_at("sleep", &with("wakings", 21.0))[0].0, "wakings");
    let unknown = up().with("quality", Value::One("splendid".to_owned()));
    assert_eq!(diary.refused_at("sleep", &unknown)[0].0, "quality");
}

#[test]
fn a_nap_needs_its_minutes_only() {
    let diary = diary();
    let nap = |minutes| up().with("minutes", Value::Number(minutes));
    diary.keeps_as_given("nap", &nap(25.0), "Nap, 25 min");
    diary.keeps_as_given("nap", &nap(90.0).with("note", Value::Text("Sofa".to_owned())), "Nap, 1 h 30 min");
    assert_eq!(diary.refused_at("nap", &up()), said("minutes", "This is needed to save."));
    assert_eq!(diary.refused_at("nap", &nap(721.0))[0].0, "minutes");
    assert_eq!(diary.asked_at("nap", &nap(181.0))[0].0, "minutes");
}

#[test]
fn naps_belong_to_her_day_and_not_to_the_calendar() {
    let diary = diary();
    for (ended, minutes) in
        [("2026-11-21T03:59:00+00:00", 10.0), ("2026-11-21T04:00:00+00:00", 20.0), ("2026-11-22T03:59:00+00:00", 30.0)]
    {
        diary.keep("nap", &Answers::new().with("at", at(ended)).with("minutes", Value::Number(minutes)));
    }
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a date");
    let naps = nights::naps(&diary.store, day, day, DayTurn::default()).expect("reads");
    assert_eq!(naps.iter().map(|(_, minutes)| minutes.get()).collect::<Vec<_>>(), [20, 30]);
}

#[derive(Deserialize)]
struct Vectors {
    nights: Vec<NightVector>,
    efficiency: Vec<EfficiencyVector>,
}

#[derive(Deserialize)]
struct NightVector {
    says: String,
    at: Moment,
    #[serde(flatten)]
    sleep: Sleep,
    expected: Expected,
}

#[derive(Deserialize)]
struct Expected {
    in_bed: Option<i64>,
    opportunity: Option<i64>,
    asleep: Option<i64>,
    time_in_bed: Option<f64>,
    sleep_episode: Option<f64>,
    night: NaiveDate,
}

#[derive(Deserialize)]
struct EfficiencyVector {
    id: String,
    asleep: Option<i64>,
    in_bed: Option<i64>,
    latency: Option<i64>,
    awake: Option<i64>,
    still_trying: Option<i64>,
    time_in_bed: Option<f64>,
    sleep_episode: Option<f64>,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("vectors/sleep.json")).expect("vectors")
}

fn to_a_tenth(percentage: Option<f64>) -> Option<f64> {
    percentage.map(|percentage| (percentage * 10.0).round() / 10.0)
}

#[test]
fn every_vector_of_a_night_is_reckoned_from_instants() {
    let nights = vectors().nights;
    assert_eq!(nights.len(), 8);
    for NightVector { says, at, sleep, expected } in nights {
        let reckoned = sleep.reckoned(at);
        assert_eq!(reckoned.in_bed, expected.in_bed, "{says}");
        assert_eq!(reckoned.opportunity, expected.opportunity, "{says}");
        assert_eq!(reckoned.asleep, expected.asleep, "{says}");
        assert_eq!(to_a_tenth(reckoned.efficiency(Formula::TimeInBed)), expected.time_in_bed, "{says}");
        assert_eq!(to_a_tenth(reckoned.efficiency(Formula::SleepEpisode)), expected.sleep_episode, "{says}");
        assert_eq!(sleep.night(at), Night::of_evening(expected.night), "{says}");
    }
}

#[test]
fn every_vector_of_efficiency_holds_under_its_named_formula() {
    let rows = vectors().efficiency;
    assert_eq!(rows.len(), 5);
    for row in rows {
        let EfficiencyVector { asleep, in_bed, latency, awake, still_trying, .. } = row;
        let reckoned = Reckoning { in_bed, opportunity: None, latency, awake, asleep, still_trying };
        assert_eq!(to_a_tenth(reckoned.efficiency(Formula::TimeInBed)), row.time_in_bed, "{}", row.id);
        assert_eq!(to_a_tenth(reckoned.efficiency(Formula::SleepEpisode)), row.sleep_episode, "{}", row.id);
    }
    let words = Words::in_language(Language::English);
    assert_eq!(Formula::TimeInBed.in_words(&words), "Sleep efficiency: time asleep ÷ time in bed × 100.");
    assert!(Formula::SleepEpisode.in_words(&words).contains("trying to sleep after the last waking"));
}

#[test]
fn quality_and_the_day_after_count_as_a_sleep_diary_counts() {
    assert_eq!((Quality::VeryPoor.score(), Quality::VeryGood.score()), (1, 5));
    assert_eq!((NextDay::NotAtAll.score(), NextDay::VeryMuch.score()), (0, 3));
}

#[test]
fn averages_stand_only_on_the_nights_that_say() {
    let diary = diary();
    let night = |into_bed: &str, up: &str| Answers::new().with("into_bed", at(into_bed)).with("at", at(up));
    let awake = |answers: Answers, minutes: f64| {
        answers
            .with("latency", Value::Number(minutes))
            .with("wakings", Value::Number(0.0))
            .with("early_awake", Value::Number(0.0))
    };
    let legs = |answers: Answers, minutes| answers.with("lost_to_legs", Value::Number(minutes));
    for answers in [
        // The night before the week, up on its first evening's date.
        awake(night("2026-11-15T01:00:00+00:00", "2026-11-15T09:00:00+00:00"), 0.0),
        legs(awake(night("2026-11-16T00:00:00+00:00", "2026-11-16T07:00:00+00:00"), 60.0), 60.0),
        // Two sleeps of one night; each says.
        legs(awake(night("2026-11-18T22:00:00+00:00", "2026-11-18T23:30:00+00:00"), 30.0), 20.0),
        legs(awake(night("2026-11-19T02:00:00+00:00", "2026-11-19T06:00:00+00:00"), 0.0), 0.0),
        // Two sleeps of one night; one does not say.
        awake(night("2026-11-19T22:00:00+00:00", "2026-11-20T02:00:00+00:00"), 0.0),
        night("2026-11-20T04:00:00+00:00", "2026-11-20T08:00:00+00:00"),
        // A lie-in past noon on the last morning.
        awake(night("2026-11-22T03:00:00+00:00", "2026-11-22T12:30:00+00:00"), 0.0),
    ] {
        diary.keep("sleep", &answers);
    }
    let first = Night::of_evening(NaiveDate::from_ymd_opt(2026, 11, 15).expect("a date"));
    let week = nights::nights(&diary.store, first, first.after(6)).expect("reads");
    let told: Vec<_> = week.iter().map(|night| (night.night, night.in_bed, night.asleep, night.lost_to_legs)).collect();
    assert_eq!(
        told,
        [
            (first, Some(420), Some(360), Some(60)),
            (first.after(3), Some(330), Some(300), Some(20)),
            (first.after(4), Some(480), None, None),
            (first.after(6), Some(570), Some(570), None),
        ]
    );
    let asleep = nights::average_asleep(&week).expect("three nights say");
    assert_eq!((asleep.minutes, asleep.nights), (410, 3));
    let lost = nights::average_lost_to_legs(&week).expect("two nights say");
    assert_eq!((lost.minutes, lost.nights), (40, 2));
    assert_eq!(nights::average_asleep(&[]), None);
}

proptest! {
    #[test]
    fn the_clocks_offsets_never_change_how_long_she_slept(
        into_bed_ms in 1_700_000_000_000_i64..1_900_000_000_000,
        in_bed in 1_i64..1_440,
        one in -720..840_i32,
        other in -720..840_i32,
    ) {
        let into_bed = Moment::new(into_bed_ms, one).expect("a moment");
        let up = Moment::new(into_bed_ms + in_bed * 60_000, other).expect("a moment");
        let none = Minutes::new(0).expect("none");
        let sleep = Sleep {
            into_bed: Some(into_bed),
            latency: Some(none),
            awake: Some(none),
            early_awake: Some(none),
            ..Sleep::default()
        };
        prop_assert_eq!(sleep.reckoned(up).asleep, Some(in_bed));
        prop_assert_eq!(sleep.reckoned(up).efficiency(Formula::TimeInBed), Some(100.0));
    }
}
