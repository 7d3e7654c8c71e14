//! The facts that a diary gives: what was written is what rules look at.

use chrono::NaiveDate;
use evenfall_core::care::urgent::BloodPressureBand;
use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Value};
use evenfall_core::guidance::{Facts, Stage};
use evenfall_core::iron::lines;
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, Store};
use evenfall_core::words::Words;

use super::guidance_cases::english;

struct Her {
    store: Store,
    now: Moment,
    words: Words,
    _folder: tempfile::TempDir,
}

fn one(id: &str) -> Value {
    Value::One(id.to_owned())
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

impl Her {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("diary"), &Key::from_bytes(&[7; 32]).expect("a key"));
        let now = "2026-11-22T10:00:00+00:00".parse().expect("a moment");
        Self { store: store.expect("opens"), now, words: english(), _folder: folder }
    }

    fn back(&self, minutes: i64) -> Moment {
        self.now.plus_minutes(-minutes).expect("a moment")
    }

    /// Keeps an entry so many minutes ago.
    fn ago(&self, minutes: i64, kind: &str, answers: &[(&str, Value)]) {
        self.keep(self.back(minutes), kind, answers);
    }

    fn keep(&self, at: Moment, kind: &str, answers: &[(&str, Value)]) {
        let given = Answers::new().with("at", Value::At(at));
        let given = answers.iter().fold(given, |given, (field, value)| given.with(field, value.clone()));
        let every: Vec<String> = given.fields().map(str::to_owned).collect();
        let kept = diary::submit(&self.store, kind, None, &given, &every, self.now, &self.words).expect("answers");
        assert!(matches!(kept, Some(Submitted::Kept(_))), "{kind}: {kept:?}");
    }

    fn facts(&self) -> Facts {
        Facts::read(&self.store, self.now).expect("reads")
    }
}

const DAY: i64 = 24 * 60;

#[test]
fn an_empty_diary_gives_no_facts() {
    let facts = Her::new().facts();
    assert_eq!(facts, Facts { caffeine_limit: facts.caffeine_limit, ..Facts::default() });
}

#[test]
fn a_sign_is_open_for_a_day_and_a_near_one_is_none() {
    let her = Her::new();
    her.ago(DAY, "symptom", &[("what", one("chest_pain"))]);
    her.ago(60, "symptom", &[("what", one("insomnia"))]);
    assert!(her.facts().signs.is_empty());
    her.ago(DAY - 1, "symptom", &[("what", one("fainting"))]);
    her.ago(30, "movement_note", &[("how", one("less"))]);
    her.ago(10, "mood_check", &[("harm", one("yes"))]);
    let ids: Vec<&str> = her.facts().signs.iter().map(|sign| sign.id).collect();
    assert_eq!(
        ids,
        ["harm-self-or-baby", "movements-from-28", "faint"],
        "the newest first; what is unknown hides none"
    );
}

#[test]
fn a_cuff_is_read_for_a_day_the_newest_first() {
    let her = Her::new();
    let numbers = |up: f64, low: f64| [("systolic", Value::Number(up)), ("diastolic", Value::Number(low))];
    her.ago(DAY, "blood_pressure", &numbers(165.0, 95.0));
    her.ago(90, "blood_pressure", &numbers(145.0, 85.0));
    her.ago(30, "blood_pressure", &numbers(130.0, 80.0));
    let bands: Vec<BloodPressureBand> = her.facts().pressures.iter().map(|pressure| pressure.band).collect();
    assert_eq!(bands, [BloodPressureBand::Neither, BloodPressureBand::Raised]);
}

#[test]
fn nights_tell_how_restless_how_short_and_what_was_drunk_before() {
    let her = Her::new();
    for days in 1..4 {
        her.ago(days * DAY - 14 * 60, "spell", &[]);
        let up = her.back((days - 1) * DAY + 3 * 60);
        let bed = up.plus_minutes(-6 * 60).expect("a moment");
        let slept = [
            ("into_bed", Value::At(bed)),
            ("tried_to_sleep", Value::At(bed)),
            ("latency", Value::Number(30.0)),
            ("awake", Value::Number(200.0)),
            ("early_awake", Value::Number(0.0)),
            ("next_day", one("not_at_all")),
        ];
        her.keep(up, "sleep", &slept);
    }
    her.ago(DAY - 6 * 60, "drink", &[("what", one("filter_coffee"))]);
    her.ago(2 * DAY, "drink", &[("what", one("filter_coffee"))]);
    let nights = her.facts().nights;
    assert_eq!((nights.told, nights.asleep), (3, Some(130)));
    assert_eq!(nights.hardly_asleep_and_not_tired, 3);
    assert_eq!(nights.restless_after_late_caffeine, 1, "{nights:?}");
}

#[test]
fn iron_waits_for_what_ends_last() {
    let her = Her::new();
    for days in 1..4 {
        her.ago(days * DAY, "iron_dose", &[("elemental", Value::Number(65.0))]);
    }
    her.ago(20, "drink", &[("what", one("tea"))]);
    let held = her.facts().iron.held_up.expect("held up");
    assert_eq!((held.by, held.until.to_string().as_str()), ("tea", "10:40:00"));
    her.ago(60, "medicine", &[("name", text("Levothyroxine 50"))]);
    let held = her.facts().iron.held_up.expect("held up");
    assert_eq!((held.by, held.until.to_string().as_str()), ("levothyroxine", "13:00:00"));
    assert_eq!((her.facts().iron.days_of_week, her.facts().iron.today), (3, false));
    her.ago(5, "iron_dose", &[("elemental", Value::Number(65.0))]);
    assert_eq!((her.facts().iron.days_of_week, her.facts().iron.today), (3, true));
}

#[test]
fn two_things_with_iron_are_told_from_one_had_twice() {
    let her = Her::new();
    let tablet = [("elemental", Value::Number(65.0))];
    her.ago(30, "iron_dose", &tablet);
    her.ago(20, "iron_dose", &tablet);
    assert_eq!(her.facts().supplements.iron_sources, 1, "twice the same is one");
    her.ago(10, "supplement", &[("what", one("prenatal")), ("iron", Value::Number(17.0))]);
    assert_eq!(her.facts().supplements.iron_sources, 2);
    her.ago(10, "supplement", &[("what", one("magnesium")), ("magnesium", Value::Number(200.0))]);
    her.ago(9, "supplement", &[("what", one("magnesium")), ("magnesium", Value::Number(180.0))]);
    let supplements = her.facts().supplements;
    assert_eq!((supplements.iron_sources, supplements.magnesium_mg), (2, 380.0));
}

#[test]
fn results_keep_the_weeks_in_which_blood_was_taken() {
    let her = Her::new();
    let due = NaiveDate::from_ymd_opt(2027, 1, 31).expect("a day");
    her.keep(her.now, "due_given", &[("due", Value::On(due))]);
    let result = |analyte: &str, value: f64, unit: &str| {
        [("analyte", one(analyte)), ("value", Value::Number(value)), ("unit", one(unit))]
    };
    her.ago(40 * DAY, "result", &result("haemoglobin", 10.8, "grams-per-decilitre"));
    her.ago(60 * DAY, "result", &result("haemoglobin", 120.0, "grams-per-litre"));
    let facts = her.facts();
    assert_eq!(facts.stage, Stage::Expecting { age_days: 30 * 7 });
    let lab = facts.haemoglobin.expect("a result");
    assert!((lab.value - 108.0).abs() < 1e-9 && lab.days_ago == 40, "{lab:?}");
    assert_eq!(lab.stage, lines::Stage::Weeks(24), "its line is the second trimester's, whatever week it is now");
}

#[test]
fn medicines_visits_caffeine_stress_and_silence_are_read() {
    let her = Her::new();
    her.ago(30 * DAY, "remark", &[("words", text("Fine."))]);
    assert_eq!(her.facts().silent_days, Some(30));
    her.ago(3 * DAY, "medicine", &[("name", text("doxilamine 12.5 mg"))]);
    her.ago(15 * DAY, "medicine", &[("name", text("sertraline"))]);
    her.ago(60, "drink", &[("what", one("filter_coffee")), ("portions", Value::Number(2.0))]);
    her.ago(30, "mood", &[("stress", Value::Number(8.0))]);
    her.ago(-DAY, "appointment", &[("with_whom", one("blood_test"))]);
    her.ago(20, "question", &[("words", text("What now?"))]);
    let facts = her.facts();
    let names: Vec<&str> = facts.medicines.iter().map(|seen| seen.medicine.id).collect();
    assert!(names.is_empty() || names == ["doxylamine"], "a near name is asked about elsewhere: {names:?}");
    her.ago(2 * DAY, "medicine", &[("name", text("Doxylamine"))]);
    assert_eq!(her.facts().medicines.iter().map(|seen| seen.medicine.id).collect::<Vec<_>>(), ["doxylamine"]);
    assert_eq!((facts.caffeine.mg, facts.stress), (280.0, Some(8.0)));
    let visit = facts.visit.expect("a visit");
    assert_eq!((visit.days, visit.blood_test, facts.questions), (1, true, 1));
    assert_eq!(facts.silent_days, Some(0));
}

#[test]
fn an_end_changes_the_stage_and_the_lines() {
    let her = Her::new();
    let due = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
    her.keep(her.now, "due_given", &[("due", Value::On(due))]);
    her.keep(her.now, "babies", &[("babies", one("twins_unknown"))]);
    assert_eq!(her.facts().babies, 2);
    let ended_on = Value::On(NaiveDate::from_ymd_opt(2026, 11, 17).expect("a day"));
    her.keep(her.now, "ended", &[("how", one("birth")), ("ended_on", ended_on)]);
    let result = [("analyte", one("haemoglobin")), ("value", Value::Number(98.0)), ("unit", one("grams-per-litre"))];
    her.ago(2 * DAY, "result", &result);
    let facts = her.facts();
    assert_eq!(facts.stage, Stage::AfterBirth { days: Some(5) });
    assert_eq!(facts.haemoglobin.expect("a result").stage, lines::Stage::AfterBirth);
}
