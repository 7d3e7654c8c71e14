//! Movement: sessions kept, refused and asked, the activities, and the week.

use chrono::NaiveDate;
use evenfall_core::diary::{self, Submitted};
use evenfall_core::exercise::activities::{Caution, activities, activity, choices};
use evenfall_core::exercise::session::{Effort, Session};
use evenfall_core::exercise::week::{self, MovementWeek};
use evenfall_core::forms::{Answers, FieldShape, Value};
use evenfall_core::moment::{DayTurn, Moment};
use evenfall_core::store::{Key, Store};
use evenfall_core::units::Minutes;
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

fn answers(at: &str, what: &str, minutes: f64) -> Answers {
    Answers::new()
        .with("at", Value::At(moment(at)))
        .with("what", Value::One(what.to_owned()))
        .with("minutes", Value::Number(minutes))
}

fn submit(store: &Store, answers: &Answers) -> Submitted {
    diary::submit(store, "activity", None, answers, &[], now(), &words()).expect("answers").expect("is a kind")
}

fn keep(store: &Store, answers: &Answers) -> diary::Kept {
    match submit(store, answers) {
        Submitted::Kept(kept) => kept,
        other => panic!("{other:?}"),
    }
}

fn refused_at(store: &Store, answers: &Answers) -> Vec<String> {
    match submit(store, answers) {
        Submitted::Refused(notes) => notes.into_iter().map(|note| note.field).collect(),
        other => panic!("{other:?}"),
    }
}

const MORNING: &str = "2026-11-22T09:30:00+00:00";

#[test]
fn a_session_is_kept_with_all_its_answers_or_with_the_two_it_needs() {
    let (store, _folder) = store();
    let short = answers(MORNING, "walking_brisk", 30.0);
    let full = answers(MORNING, "other", 75.0)
        .with("effort", Value::One("can_talk".to_owned()))
        .with("note", Value::Text("Dancing in the kitchen".to_owned()));
    for (answers, line) in [(&short, "Walking, brisk, 30 min"), (&full, "Something else, 1 h 15 min")] {
        let kept = keep(&store, answers);
        assert_eq!(kept.words, format!("Saved: {line}"));
        let form = diary::form_of(&store, "activity", kept.id.expect("an entry"), now(), &words())
            .expect("reads")
            .expect("is there");
        for field in form.fields {
            assert_eq!(field.value.as_ref(), answers.get(&field.id), "{}", field.id);
        }
    }
}

#[test]
fn a_session_is_deleted_and_brought_back() {
    let (store, _folder) = store();
    let kept = keep(&store, &answers(MORNING, "yoga", 20.0));
    let gone =
        diary::remove(&store, "activity", kept.id.expect("an entry"), &words()).expect("deletes").expect("was there");
    assert_eq!(gone.words, "Deleted: Gentle yoga, 20 min");
    diary::undo(&store, &gone.undo, &words()).expect("undoes");
    assert!(diary::form_of(&store, "activity", kept.id.expect("an entry"), now(), &words()).expect("reads").is_some());
}

#[test]
fn what_and_how_long_are_needed_and_must_be_known_and_possible() {
    let (store, _folder) = store();
    assert_eq!(refused_at(&store, &Answers::new().with("at", Value::At(now()))), ["what", "minutes"]);
    assert_eq!(refused_at(&store, &answers(MORNING, "cave_diving", 30.0)), ["what"]);
    assert_eq!(refused_at(&store, &answers(MORNING, "walking", 0.0)), ["minutes"]);
    assert_eq!(refused_at(&store, &answers(MORNING, "walking", 1_441.0)), ["minutes"]);
    let effort = answers(MORNING, "walking", 30.0).with("effort", Value::One("gasping".to_owned()));
    assert_eq!(refused_at(&store, &effort), ["effort"]);
    let long = answers(MORNING, "walking", 181.0);
    assert!(matches!(submit(&store, &long), Submitted::Asked(notes) if notes[0].field == "minutes"));
}

#[test]
fn the_form_lists_every_activity_in_words() {
    let (store, _folder) = store();
    let form = diary::form(&store, "activity", now(), &words()).expect("reads").expect("is a kind");
    let FieldShape::Search { choices: listed } = &form.fields[0].shape else { panic!("{:?}", form.fields[0].shape) };
    assert_eq!(listed.len(), activities().len());
    assert_eq!(listed, &choices(&words()));
    for choice in listed {
        assert!(words().has(&format!("activity-{}", choice.id)), "{}", choice.id);
        assert!(!choice.words.contains("MET"), "{}", choice.words);
    }
}

#[test]
fn activities_carry_their_code_and_its_energy_once() {
    let mut ids: Vec<_> = activities().iter().map(|activity| activity.id).collect();
    let mut codes: Vec<_> = activities().iter().filter_map(|activity| activity.code).collect();
    assert_eq!((ids.len(), codes.len()), (39, 37));
    for names in [&mut ids, &mut codes] {
        let length = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), length);
    }
    let met = |id: &str| activity(id).expect("is listed").met;
    assert_eq!(met("stretching"), Some(2.3));
    assert_eq!(met("water_aerobics"), Some(5.5));
    assert_eq!(met("pelvic_floor"), None);
    assert!(!codes.contains(&"02120"), "EVIDENCE E picks 18355 for water aerobics");
    assert_eq!(activity("yoga_power").expect("is listed").caution, Some(Caution::NotAdvised));
    // EVIDENCE E: 30 min on 5 days at 3.5 make 525.
    assert_eq!(met("walking").map(|met| met * 150.0), Some(525.0));
}

fn session(what: &str, minutes: i32, effort: Option<Effort>) -> Session {
    Session { what: what.to_owned(), minutes: Minutes::new(minutes).expect("minutes"), effort }
}

#[test]
fn her_own_word_for_the_effort_decides_and_the_usual_one_stands_in() {
    assert_eq!(session("walking", 30, None).counted(), 30);
    assert_eq!(session("walking", 30, Some(Effort::CanSing)).counted(), 0);
    assert_eq!(session("strolling", 30, None).counted(), 0);
    assert_eq!(session("strolling", 30, Some(Effort::CanTalk)).counted(), 30);
    assert_eq!(session("aerobics", 30, Some(Effort::FewWords)).counted(), 30);
    assert_eq!(session("pelvic_floor", 5, None).counted(), 0);
    assert_eq!(session("other", 30, None).counted(), 0);
    assert_eq!(session("other", 30, Some(Effort::CanTalk)).counted(), 30);
    assert!(activities().iter().all(|activity| activity.usual_effort() != Some(Effort::FewWords)));
}

fn sunday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 15).expect("a date")
}

#[test]
fn a_week_holds_her_seven_days_each_with_its_minutes() {
    let (store, _folder) = store();
    for answers in [
        answers("2026-11-15T03:59:00+00:00", "walking", 11.0),
        answers("2026-11-15T04:00:00+00:00", "walking", 30.0),
        answers("2026-11-16T10:00:00+00:00", "stretching", 10.0),
        answers("2026-11-16T17:00:00+00:00", "swimming", 40.0),
        answers("2026-11-22T03:59:00+00:00", "yoga", 20.0).with("effort", Value::One("can_talk".to_owned())),
        answers("2026-11-22T04:00:00+00:00", "walking", 12.0),
    ] {
        keep(&store, &answers);
    }
    let week = week::week(&store, sunday(), DayTurn::default()).expect("reads");
    let told: Vec<_> = week.days.iter().map(|day| (day.minutes, day.counted)).collect();
    assert_eq!(told, [(30, 30), (50, 40), (0, 0), (0, 0), (0, 0), (0, 0), (20, 20)]);
    assert_eq!(week.days[6].day, NaiveDate::from_ymd_opt(2026, 11, 21).expect("a date"));
    assert_eq!((week.minutes(), week.counted(), week.counted_days()), (100, 90, 3));
    assert!(!week.reaches_advice());
}

#[test]
fn what_is_advised_is_150_minutes_over_three_days() {
    let on = |days: &[(u32, i32)]| {
        let sessions: Vec<_> = days
            .iter()
            .map(|(day, minutes)| {
                (moment(&format!("2026-11-{day:02}T10:00:00+00:00")), session("walking", *minutes, None))
            })
            .collect();
        MovementWeek::of(sunday(), &sessions, DayTurn::default()).reaches_advice()
    };
    assert!(on(&[(15, 50), (17, 50), (21, 50)]));
    assert!(!on(&[(15, 50), (17, 50), (21, 49)]));
    assert!(!on(&[(15, 100), (17, 100)]));
    assert!(!on(&[(15, 50), (17, 50), (22, 50)]));
}
