//! Stress, mood and breathing: what is kept, refused and asked, and the week.

use chrono::NaiveDate;
use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, FieldShape, Value};
use evenfall_core::moment::{DayTurn, Moment};
use evenfall_core::store::{Key, Store};
use evenfall_core::stress::week;
use evenfall_core::words::{Language, Words};

fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn now() -> Moment {
    moment("2026-11-22T12:40:00+00:00")
}

fn words() -> Words {
    Words::in_language(Language::English)
}

fn store() -> (Store, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let key = Key::from_bytes(&[7; 32]).expect("a key");
    (Store::open(&folder.path().join("diary"), &key).expect("opens"), folder)
}

fn answers(at: &str, numbers: &[(&str, f64)]) -> Answers {
    numbers.iter().fold(Answers::new().with("at", Value::At(moment(at))), |so_far, (field, number)| {
        so_far.with(field, Value::Number(*number))
    })
}

fn submit(store: &Store, kind: &str, answers: &Answers) -> Submitted {
    diary::submit(store, kind, None, answers, &[], now(), &words()).expect("answers").expect("is a kind")
}

fn keeps_as_given(store: &Store, kind: &str, answers: &Answers, line: &str) {
    let Submitted::Kept(kept) = submit(store, kind, answers) else { panic!("{answers:?}") };
    assert_eq!(kept.words, format!("Saved: {line}"));
    let form =
        diary::form_of(store, kind, kept.id.expect("an entry"), now(), &words()).expect("reads").expect("is there");
    for field in &form.fields {
        assert_eq!(field.value.as_ref(), answers.get(&field.id), "{}", field.id);
    }
    let gone = diary::remove(store, kind, kept.id.expect("an entry"), &words()).expect("deletes").expect("was there");
    assert_eq!(diary::form_of(store, kind, kept.id.expect("an entry"), now(), &words()).expect("reads"), None);
    diary::undo(store, &gone.undo, &words()).expect("undoes");
    assert_eq!(diary::form_of(store, kind, kept.id.expect("an entry"), now(), &words()).expect("reads"), Some(form));
}

fn refused(store: &Store, kind: &str, answers: &Answers) -> Vec<(String, String)> {
    match submit(store, kind, answers) {
        Submitted::Refused(notes) => notes.into_iter().map(|note| (note.field, note.words)).collect(),
        other => panic!("{other:?}"),
    }
}

const MORNING: &str = "2026-11-22T09:30:00+00:00";

#[test]
fn stress_or_mood_or_both_are_kept() {
    let (store, _folder) = store();
    let both = answers(MORNING, &[("stress", 7.0), ("mood", 0.0)]).with("note", Value::Text("Long day.".to_owned()));
    keeps_as_given(&store, "mood", &both, "Stress 7 of 10, mood 0 of 10");
    keeps_as_given(&store, "mood", &answers(MORNING, &[("stress", 10.0)]), "Stress 10 of 10");
    keeps_as_given(&store, "mood", &answers(MORNING, &[("mood", 4.0)]), "Mood 4 of 10");
}

#[test]
fn neither_stress_nor_mood_is_refused_at_stress() {
    let (store, _folder) = store();
    let neither = vec![("stress".to_owned(), "Mark stress or mood, or both.".to_owned())];
    assert_eq!(refused(&store, "mood", &answers(MORNING, &[])), neither);
    assert_eq!(refused(&store, "mood", &answers(MORNING, &[("mood", 11.0)]))[0].0, "mood");
    assert_eq!(refused(&store, "mood", &answers(MORNING, &[("stress", 2.5)]))[0].0, "stress");
}

#[test]
fn both_ends_of_each_scale_are_said_in_words() {
    let (store, _folder) = store();
    let form = diary::form(&store, "mood", now(), &words()).expect("reads").expect("is a kind");
    let ends = |place: usize| match &form.fields[place].shape {
        FieldShape::Scale { number: scale } => (scale.least_means.clone(), scale.most_means.clone()),
        other => panic!("{other:?}"),
    };
    assert_eq!(ends(0), ("None".to_owned(), "As much as can be".to_owned()));
    assert_eq!(ends(1), ("Very low".to_owned(), "Very good".to_owned()));
}

#[test]
fn breathing_needs_its_minutes_only() {
    let (store, _folder) = store();
    let plain = answers(MORNING, &[("minutes", 5.0)]);
    keeps_as_given(&store, "breathing", &plain, "Time to calm down, 5 min");
    for (kind, line) in [
        ("slow_breathing", "Slow breathing, 5 min"),
        ("body_scan", "Body scan, 5 min"),
        ("muscle_release", "Letting muscles go, 5 min"),
        ("other", "Time to calm down, 5 min"),
    ] {
        keeps_as_given(&store, "breathing", &plain.clone().with("kind", Value::One(kind.to_owned())), line);
    }
    assert_eq!(refused(&store, "breathing", &answers(MORNING, &[]))[0].0, "minutes");
    assert_eq!(refused(&store, "breathing", &answers(MORNING, &[("minutes", 481.0)]))[0].0, "minutes");
    let unknown = plain.with("kind", Value::One("breath_hold".to_owned()));
    assert_eq!(refused(&store, "breathing", &unknown)[0].0, "kind");
    let long = submit(&store, "breathing", &answers(MORNING, &[("minutes", 61.0)]));
    assert!(matches!(long, Submitted::Asked(notes) if notes[0].field == "minutes"));
}

#[test]
fn a_week_of_calm_adds_minutes_and_averages_marks_by_her_day() {
    let (store, _folder) = store();
    let sunday = NaiveDate::from_ymd_opt(2026, 11, 15).expect("a date");
    let empty = week::week(&store, sunday, DayTurn::default()).expect("reads");
    assert_eq!((empty.days.len(), empty.breathing(), empty.stress(), empty.mood()), (7, 0, None, None));
    for (kind, answers) in [
        ("breathing", answers("2026-11-15T03:59:00+00:00", &[("minutes", 50.0)])),
        ("breathing", answers("2026-11-15T04:00:00+00:00", &[("minutes", 5.0)])),
        (
            "breathing",
            answers("2026-11-15T21:00:00+00:00", &[("minutes", 10.0)]).with("kind", Value::One("body_scan".to_owned())),
        ),
        ("breathing", answers("2026-11-22T03:59:00+00:00", &[("minutes", 3.0)])),
        ("breathing", answers("2026-11-22T04:00:00+00:00", &[("minutes", 40.0)])),
        ("mood", answers("2026-11-16T09:00:00+00:00", &[("stress", 9.0), ("mood", 2.0)])),
        ("mood", answers("2026-11-17T01:00:00+00:00", &[("stress", 6.0)])),
        ("mood", answers("2026-11-18T09:00:00+00:00", &[("stress", 2.0), ("mood", 7.0)])),
        ("mood", answers("2026-11-22T09:00:00+00:00", &[("stress", 10.0)])),
    ] {
        assert!(matches!(submit(&store, kind, &answers), Submitted::Kept(_)), "{answers:?}");
    }
    let week = week::week(&store, sunday, DayTurn::default()).expect("reads");
    let minutes: Vec<_> = week.days.iter().map(|day| day.breathing).collect();
    assert_eq!(minutes, [15, 0, 0, 0, 0, 0, 3]);
    assert_eq!(week.breathing(), 18);
    // The two marks of Monday night make 7.5, so Monday does not outweigh Wednesday.
    assert_eq!((week.days[1].stress, week.days[3].stress), (Some(7.5), Some(2.0)));
    assert_eq!((week.stress(), week.mood()), (Some(4.75), Some(4.5)));
}
