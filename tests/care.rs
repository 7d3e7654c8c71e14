//! Questions, visits, notes, weight and blood pressure.

use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, FieldNote, Value};
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, Store};
use evenfall_core::words::{Language, Words};

struct Desk {
    store: Store,
    words: Words,
    _folder: tempfile::TempDir,
}

fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn now() -> Moment {
    moment("2026-11-22T09:18:00+00:00")
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("diary"), &Key::from_bytes(&[7; 32]).expect("a key")).expect("opens");
    Desk { store, words: Words::in_language(Language::English), _folder: folder }
}

fn number(number: i32) -> Value {
    Value::Number(f64::from(number))
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn pressure(systolic: i32, diastolic: i32) -> [(&'static str, Value); 2] {
    [("systolic", number(systolic)), ("diastolic", number(diastolic))]
}

impl Desk {
    fn submit(&self, kind: &str, fields: &[(&str, Value)]) -> Submitted {
        let mut answers = Answers::new().with("at", Value::At(now()));
        for (field, value) in fields {
            answers.set(field, value.clone());
        }
        diary::submit(&self.store, kind, None, &answers, &[], now(), &self.words).expect("submits").expect("known")
    }

    /// Keeps an entry, reads every field back equal, and gives the words of the toast.
    fn keeps(&self, kind: &str, fields: &[(&str, Value)]) -> String {
        let submitted = self.submit(kind, fields);
        let Submitted::Kept(kept) = submitted else { panic!("{submitted:?}") };
        let form = diary::form_of(&self.store, kind, kept.id.expect("an entry"), now(), &self.words)
            .expect("reads")
            .expect("is there");
        for field in form.fields {
            let given = fields.iter().find(|(id, _)| *id == field.id).map(|(_, value)| value.clone());
            let given = given.or_else(|| (field.id == "at").then(|| Value::At(now())));
            assert_eq!(field.value, given, "{kind} {}", field.id);
        }
        kept.words
    }

    fn refused_at(&self, kind: &str, fields: &[(&str, Value)]) -> Vec<String> {
        let submitted = self.submit(kind, fields);
        let Submitted::Refused(notes) = submitted else { panic!("{submitted:?}") };
        fields_of(notes)
    }

    fn asked_at(&self, kind: &str, fields: &[(&str, Value)]) -> Vec<String> {
        let submitted = self.submit(kind, fields);
        let Submitted::Asked(notes) = submitted else { panic!("{submitted:?}") };
        fields_of(notes)
    }
}

fn fields_of(notes: Vec<FieldNote>) -> Vec<String> {
    assert!(notes.iter().all(|note| note.words.contains(' ')), "{notes:?}");
    notes.into_iter().map(|note| note.field).collect()
}

#[test]
fn a_question_is_kept_in_her_words_until_it_is_asked() {
    let desk = desk();
    let words = text("My legs keep me awake. Should my iron be looked at again?");
    assert_eq!(
        desk.keeps("question", &[("words", words.clone())]),
        "Saved: My legs keep me awake. Should my iron be looked at again?"
    );
    let all = [
        ("words", words.clone()),
        ("asked", Value::Yes(true)),
        ("answer", text("Ferritin with the next bloods.")),
        ("place", number(1)),
        ("note", text("Anna was kind")),
    ];
    let said = desk.keeps("question", &all);
    assert_eq!(said, "Saved: Asked: My legs keep me awake. Should my iron be looked at again?");
    desk.keeps("question", &[("words", words.clone()), ("asked", Value::Yes(false))]);
    assert_eq!(desk.refused_at("question", &[("place", number(1))]), ["words"]);
    assert_eq!(desk.refused_at("question", &[("words", words.clone()), ("place", number(0))]), ["place"]);
    assert_eq!(desk.refused_at("question", &[("words", text(&"a".repeat(1_001)))]), ["words"]);
    assert_eq!(desk.refused_at("question", &[("words", words), ("answer", text(&"a".repeat(2_001)))]), ["answer"]);
}

#[test]
fn a_visit_may_lie_ahead_or_behind() {
    let desk = desk();
    let midwife = ("with_whom", Value::One("midwife".to_owned()));
    let ahead = ("at", Value::At(moment("2026-12-03T10:20:00+00:00")));
    let all = [midwife.clone(), ahead, ("place", text("Elm Street clinic")), ("note", text("bring the notes"))];
    assert_eq!(desk.keeps("appointment", &all), "Saved: Midwife, Elm Street clinic");
    assert_eq!(desk.keeps("appointment", std::slice::from_ref(&midwife)), "Saved: Midwife");
    let behind = ("at", Value::At(moment("2026-10-01T10:20:00+01:00")));
    desk.keeps("appointment", &[midwife.clone(), behind]);
    let far = ("at", Value::At(moment("2028-01-03T10:20:00+00:00")));
    assert_eq!(desk.asked_at("appointment", &[midwife, far]), ["at"]);
    assert_eq!(desk.refused_at("appointment", &[]), ["with_whom"]);
    assert_eq!(desk.refused_at("appointment", &[("with_whom", Value::One("astrologer".to_owned()))]), ["with_whom"]);
}

#[test]
fn a_note_shows_its_beginning_in_the_list() {
    let desk = desk();
    assert_eq!(desk.keeps("remark", &[("words", text("Slept well."))]), "Saved: Slept well.");
    assert_eq!(desk.keeps("remark", &[("words", text("\n Slept well.\nThen woke."))]), "Saved: Slept well. …");
    let long = "The night was long and my legs would not lie still, so I walked up and down the landing until three.";
    assert_eq!(
        desk.keeps("remark", &[("words", text(long)), ("note", text("and again"))]),
        "Saved: The night was long and my legs would not lie still, so I walked up and down the …"
    );
    desk.keeps("remark", &[("words", text(&"💤".repeat(4_000)))]);
    assert_eq!(desk.refused_at("remark", &[]), ["words"]);
    assert_eq!(desk.refused_at("remark", &[("words", text("\n"))]), ["words"]);
    assert_eq!(desk.refused_at("remark", &[("words", text(&"a".repeat(4_001)))]), ["words"]);
}

#[test]
fn a_weight_in_pounds_is_asked_about() {
    let desk = desk();
    let kilograms = |kg: f64| [("kilograms", Value::Number(kg))];
    assert_eq!(desk.keeps("weight", &kilograms(68.4)), "Saved: Weight, 68.4 kg");
    assert_eq!(desk.keeps("weight", &kilograms(180.0)), "Saved: Weight, 180 kg");
    assert_eq!(desk.asked_at("weight", &kilograms(181.0)), ["kilograms"]);
    assert_eq!(desk.asked_at("weight", &kilograms(39.9)), ["kilograms"]);
    assert_eq!(desk.refused_at("weight", &kilograms(24.9)), ["kilograms"]);
    assert_eq!(desk.refused_at("weight", &kilograms(684.0)), ["kilograms"]);
    assert_eq!(desk.refused_at("weight", &[]), ["kilograms"]);
}

#[test]
fn a_blood_pressure_is_kept_at_every_number_the_bands_turn_on() {
    let desk = desk();
    assert_eq!(desk.keeps("blood_pressure", &pressure(118, 74)), "Saved: Blood pressure, 118 over 74");
    for (systolic, diastolic) in [(160, 95), (150, 110), (140, 85), (135, 92), (139, 89), (180, 120)] {
        desk.keeps("blood_pressure", &pressure(systolic, diastolic));
    }
    let mut all = pressure(121, 79).to_vec();
    all.extend([("pulse", number(82)), ("rested", Value::Yes(true)), ("note", text("left arm"))]);
    assert_eq!(desk.keeps("blood_pressure", &all), "Saved: Blood pressure, 121 over 79");
}

#[test]
fn the_lower_number_of_a_blood_pressure_is_below_the_upper() {
    let desk = desk();
    assert_eq!(desk.refused_at("blood_pressure", &pressure(80, 118)), ["diastolic"]);
    assert_eq!(desk.refused_at("blood_pressure", &pressure(90, 90)), ["diastolic"]);
    assert_eq!(desk.refused_at("blood_pressure", &pressure(301, 90)), ["systolic"]);
    assert_eq!(desk.refused_at("blood_pressure", &[("systolic", number(120))]), ["diastolic"]);
    let halves = [("systolic", Value::Number(120.5)), ("diastolic", number(80))];
    assert_eq!(desk.refused_at("blood_pressure", &halves), ["systolic"]);
    // A severe reading waits behind no question (G-011).
    desk.keeps("blood_pressure", &pressure(190, 125));
    let mut racing = pressure(120, 80).to_vec();
    racing.push(("pulse", number(170)));
    assert_eq!(desk.asked_at("blood_pressure", &racing), ["pulse"]);
}
