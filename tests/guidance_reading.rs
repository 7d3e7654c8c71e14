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

#[test]
fn a_mood_check_is_read_for_two_weeks_and_its_harm_for_a_day() {
    let her = Her::new();
    her.ago(
        DAY + 60,
        "mood_check",
        &[("interest", one("several_days")), ("down", one("several_days")), ("harm", one("yes"))],
    );
    let facts = her.facts();
    let check = facts.check.expect("a check");
    assert_eq!((check.most, check.harm, check.day), (2, true, her.back(DAY).civil_day()));
    assert!(facts.signs.is_empty(), "it was answered more than a day ago: {:?}", facts.signs);
    let asked = [("nervous", one("several_days")), ("worrying", one("nearly_every_day")), ("harm", one("no"))];
    her.ago(30, "mood_check", &asked);
    let facts = her.facts();
    let check = facts.check.expect("a check");
    assert_eq!((check.most, check.harm, check.day), (4, false, her.now.civil_day()));
    assert!(facts.signs.is_empty(), "a no is no sign: {:?}", facts.signs);
}

#[test]
fn stress_is_the_larger_average_of_two_of_her_days() {
    let her = Her::new();
    let stress = |marks: f64| [("stress", Value::Number(marks))];
    // 02:00 yesterday belongs to the day before.
    her.ago(DAY + 8 * 60, "mood", &stress(10.0));
    her.ago(DAY, "mood", &stress(6.0));
    her.ago(60, "mood", &stress(4.0));
    her.ago(30, "mood", &stress(5.0));
    assert_eq!(her.facts().stress, Some(6.0));
    her.ago(10, "mood", &stress(10.0));
    assert_eq!(her.facts().stress, Some(19.0 / 3.0));
}

#[test]
fn caffeine_is_late_from_two_in_the_afternoon_and_water_never_is() {
    let her = Her::new();
    let drinks: [&[(i64, &str)]; 3] =
        [&[(14 * 60, "filter_coffee")], &[(14 * 60, "tea")], &[(14 * 60 - 1, "tea"), (20 * 60, "water")]];
    for (back, drunk) in (1..).zip(drinks) {
        let midnight = back * DAY + 10 * 60;
        her.ago(midnight - 20 * 60, "spell", &[]);
        for (minute, what) in drunk {
            her.ago(midnight - minute, "drink", &[("what", one(what))]);
        }
    }
    let nights = her.facts().nights;
    assert_eq!((nights.restless, nights.restless_after_late_caffeine), (3, 2), "{nights:?}");
}

#[test]
fn hardly_asleep_and_not_tired_is_less_than_three_hours_and_both() {
    let her = Her::new();
    let nights = [(150.0, "not_at_all"), (200.0, "much"), (151.0, "not_at_all")];
    for (days, (awake, next_day)) in (0..).zip(nights) {
        let up = her.back(days * DAY + 3 * 60);
        let bed = up.plus_minutes(-6 * 60).expect("a moment");
        let slept = [
            ("into_bed", Value::At(bed)),
            ("tried_to_sleep", Value::At(bed)),
            ("latency", Value::Number(30.0)),
            ("awake", Value::Number(awake)),
            ("early_awake", Value::Number(0.0)),
            ("next_day", one(next_day)),
        ];
        her.keep(up, "sleep", &slept);
    }
    assert_eq!(her.facts().nights.hardly_asleep_and_not_tired, 1, "180 minutes are not less; tired is tired");
}

#[test]
fn a_result_of_the_small_hours_is_of_its_date_and_without_weeks_of_her_day() {
    let result = [("analyte", one("haemoglobin")), ("value", Value::Number(108.0)), ("unit", one("grams-per-litre"))];
    let at_two = || Her { now: "2026-11-22T02:00:00+00:00".parse().expect("a moment"), ..Her::new() };
    let undated = at_two();
    undated.ago(60, "result", &result);
    assert_eq!(undated.facts().haemoglobin.expect("a result").stage, lines::Stage::Undated);
    // 22 November is 28 weeks 0 days; her day is still the 21st.
    let dated = at_two();
    let due = NaiveDate::from_ymd_opt(2027, 2, 14).expect("a day");
    dated.keep(dated.now, "due_given", &[("due", Value::On(due))]);
    dated.ago(60, "result", &result);
    assert_eq!(dated.facts().haemoglobin.expect("a result").stage, lines::Stage::Weeks(28));
}

#[test]
fn a_night_of_the_week_is_no_silence() {
    let her = Her::new();
    her.ago(3 * DAY - 14 * 60, "spell", &[]);
    assert_eq!(her.facts().silent_days, Some(0));
}

#[test]
fn what_ends_now_holds_nothing_up_and_what_is_had_now_counts() {
    let her = Her::new();
    her.ago(60, "drink", &[("what", one("tea"))]);
    assert!(her.facts().iron.held_up.is_none(), "its hour is over this very minute");
    her.ago(0, "iron_dose", &[("elemental", Value::Number(65.0))]);
    her.ago(0, "drink", &[("what", one("tea"))]);
    let iron = her.facts().iron;
    assert!(iron.today && iron.held_up.is_some_and(|held| held.until.to_string() == "11:00:00"), "{iron:?}");
}

#[test]
fn products_with_iron_are_told_apart_on_each_of_her_days() {
    let supplement =
        |name: &str, iron: f64| [("what", one("prenatal")), ("name", text(name)), ("iron", Value::Number(iron))];
    let tablet = |product: &str| [("elemental", Value::Number(65.0)), ("product", one(product))];
    let sources = |her: &Her| her.facts().supplements.iron_sources;
    let her = Her::new();
    her.ago(40, "supplement", &supplement("Morning", 17.0));
    assert_eq!(sources(&her), 1, "one supplement is no tablet besides");
    her.ago(30, "supplement", &supplement(" morning", 17.0));
    assert_eq!(sources(&her), 1, "the same box");
    her.ago(20, "supplement", &supplement("Evening", 14.0));
    assert_eq!(sources(&her), 2);
    her.ago(10, "iron_dose", &tablet("fumarate-210"));
    assert_eq!(sources(&her), 3);
    let other = Her::new();
    other.ago(60, "supplement", &[("what", one("prenatal")), ("name", text("Without"))]);
    assert_eq!(sources(&other), 0, "there is no iron in it");
    other.ago(30, "iron_dose", &tablet("fumarate-210"));
    other.ago(DAY + 30, "iron_dose", &tablet("sulfate-dried-200"));
    assert_eq!(sources(&other), 1, "on two days each is the only one");
}

#[test]
fn caffeine_is_of_today_or_yesterday_and_a_medicine_is_named_once() {
    let her = Her::new();
    her.ago(2 * DAY, "drink", &[("what", one("filter_coffee")), ("portions", Value::Number(2.0))]);
    her.ago(60, "drink", &[("what", one("filter_coffee"))]);
    let caffeine = her.facts().caffeine;
    assert_eq!((caffeine.mg, caffeine.day), (140.0, Some(her.now.civil_day())));
    for (days, name) in [(3, "Doxylamine"), (2, "Sertraline"), (1, "Doxylamine")] {
        her.ago(days * DAY, "medicine", &[("name", text(name))]);
    }
    let seen = her.facts().medicines;
    let seen: Vec<_> = seen.iter().map(|seen| (seen.medicine.id, seen.day)).collect();
    let day = |back: i64| her.back(back * DAY).civil_day();
    assert_eq!(seen, [("doxylamine", day(1)), ("sertraline", day(2))], "the last time it was written");
}

#[test]
fn movement_is_that_of_three_of_her_days() {
    let her = Her::new();
    for (days, minutes) in [(0, 20.0), (1, 15.0), (2, 10.0), (3, 40.0)] {
        her.ago(days * DAY + 60, "activity", &[("what", one("walking")), ("minutes", Value::Number(minutes))]);
    }
    assert_eq!(her.facts().moved_minutes, 45);
}
