//! What she keeps that is a warning sign is answered at once with whom to call, and kept all the same.

use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Value};
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, Store};
use evenfall_core::words::{Language, Words};

fn now() -> Moment {
    "2026-11-22T03:12:00+00:00".parse().expect("a moment")
}

struct Bed {
    store: Store,
    words: Words,
    _folder: tempfile::TempDir,
}

fn one(id: &str) -> Value {
    Value::One(id.to_owned())
}

fn bed() -> Bed {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("diary"), &Key::from_bytes(&[7; 32]).expect("a key")).expect("opens");
    let bed = Bed { store, words: Words::in_language(Language::English), _folder: folder };
    bed.urgent("place", &[("country", one("england"))]);
    bed.urgent("due_given", &[("due", Value::On("2027-02-03".parse().expect("a date")))]);
    bed
}

impl Bed {
    #[track_caller]
    fn urgent(&self, form: &str, fields: &[(&str, Value)]) -> Option<String> {
        let answers: Answers = fields.iter().map(|(field, value)| ((*field).to_owned(), value.clone())).collect();
        let answers = if form == "place" || form.contains("due") || form == "ended" {
            answers
        } else {
            answers.with("at", Value::At(now()))
        };
        match diary::submit(&self.store, form, None, &answers, &[], now(), &self.words).expect("answers") {
            Some(Submitted::Kept(kept)) => kept.urgent,
            other => panic!("{form} was not kept: {other:?}"),
        }
    }

    fn pressure(&self, systolic: f64, diastolic: f64) -> Option<String> {
        self.urgent("blood_pressure", &[("systolic", Value::Number(systolic)), ("diastolic", Value::Number(diastolic))])
    }
}

#[test]
fn either_number_of_a_blood_pressure_is_enough() {
    let bed = bed();
    assert_eq!(bed.pressure(160.0, 80.0).as_deref(), Some("This blood pressure is very high. Call 999 now."), "G-011");
    assert_eq!(bed.pressure(120.0, 110.0).as_deref(), Some("This blood pressure is very high. Call 999 now."));
    assert!(bed.pressure(140.0, 80.0).is_some_and(|said| said.ends_with("Call maternity now, day or night.")));
    assert_eq!(bed.pressure(139.0, 89.0), None);
}

#[test]
fn one_swollen_leg_is_answered_and_a_tired_day_is_not() {
    let bed = bed();
    let felt = |what: &str| bed.urgent("symptom", &[("what", one(what))]);
    assert!(felt("one_leg_swollen").is_some_and(|said| said.ends_with("Call maternity now, day or night.")));
    assert!(felt("bleeding").is_some_and(|said| said.ends_with("Call 999 now.")));
    assert_eq!(felt("backache"), None);
}

#[test]
fn fewer_movements_are_answered_and_usual_ones_are_not() {
    let bed = bed();
    let moved = |how: &str| bed.urgent("movement_note", &[("how", one(how))]);
    assert!(moved("less").is_some_and(|said| said.ends_with("Call maternity now, day or night.")), "G-024");
    assert_eq!(moved("as_usual"), None);
}

#[test]
fn after_a_loss_her_own_signs_are_answered_without_the_baby() {
    let bed = bed();
    bed.urgent("ended", &[("how", one("loss"))]);
    let said = bed.urgent("symptom", &[("what", one("one_leg_swollen"))]).expect("is a sign");
    assert!(said.ends_with("Call your care team now, day or night."), "{said}");
    assert!(!said.to_lowercase().contains("baby") && !said.to_lowercase().contains("matern"), "{said}");
}
