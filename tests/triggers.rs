//! Drinks, smoke and medicines: keeping them, and the caffeine of a day.

use evenfall_core::diary::{self, Submitted, Undo};
use evenfall_core::entry::Record;
use evenfall_core::forms::{Answers, FieldNote, FieldShape, Value};
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, Store};
use evenfall_core::triggers::caffeine::{self, LINES, PORTIONS, Side, THREE_HUNDRED, TWO_HUNDRED};
use evenfall_core::triggers::drink::Drink;
use evenfall_core::units::Milligrams;
use evenfall_core::words::{Language, Words};
use proptest::prelude::*;

struct Desk {
    store: Store,
    words: Words,
    _folder: tempfile::TempDir,
}

fn now() -> Moment {
    "2026-11-22T09:10:00+00:00".parse().expect("a moment")
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("diary"), &Key::from_bytes(&[7; 32]).expect("a key")).expect("opens");
    Desk { store, words: Words::in_language(Language::English), _folder: folder }
}

fn answers(fields: &[(&str, Value)]) -> Answers {
    fields
        .iter()
        .cloned()
        .map(|(field, value)| (field.to_owned(), value))
        .chain([("at".to_owned(), Value::At(now()))])
        .collect()
}

fn one(id: &str) -> Value {
    Value::One(id.to_owned())
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

impl Desk {
    fn submit(&self, kind: &str, fields: &[(&str, Value)]) -> Submitted {
        diary::submit(&self.store, kind, None, &answers(fields), &[], now(), &self.words)
            .expect("submits")
            .expect("known")
    }

    /// Keeps an entry, reads every field back equal, and gives the words of the toast.
    fn keeps(&self, kind: &str, fields: &[(&str, Value)]) -> String {
        let submitted = self.submit(kind, fields);
        let Submitted::Kept(kept) = submitted else { panic!("{submitted:?}") };
        let form = diary::form_of(&self.store, kind, kept.id.expect("an entry"), now(), &self.words)
            .expect("reads")
            .expect("is there");
        for field in form.fields.iter().filter(|field| field.id != "at") {
            let given = fields.iter().find(|(id, _)| *id == field.id).map(|(_, value)| value.clone());
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
fn a_drink_is_kept_with_its_caffeine_worked_out_or_typed() {
    let desk = desk();
    assert_eq!(desk.keeps("drink", &[("what", one("tea"))]), "Saved: Tea, 75 mg caffeine");
    let mugs = [("what", one("instant_coffee")), ("portions", Value::Number(1.5))];
    assert_eq!(desk.keeps("drink", &mugs), "Saved: Instant coffee × 1.5, 150 mg caffeine");
    let labelled = [("what", one("decaf")), ("portions", Value::Number(1.0)), ("caffeine", Value::Number(0.0))];
    assert_eq!(desk.keeps("drink", &labelled), "Saved: Decaf tea or coffee, 0 mg caffeine");
    assert_eq!(desk.keeps("drink", &[("what", one("green_tea"))]), "Saved: Green tea");
    assert_eq!(desk.keeps("drink", &[("what", one("water"))]), "Saved: Water");
    let all = [
        ("what", one("wine")),
        ("portions", Value::Number(2.0)),
        ("caffeine", Value::Number(10.0)),
        ("units_of_alcohol", Value::Number(2.5)),
        ("note", text("at the wedding")),
    ];
    assert_eq!(desk.keeps("drink", &all), "Saved: Wine × 2, 10 mg caffeine, 2.5 units of alcohol");
    let single = [("what", one("beer")), ("units_of_alcohol", Value::Number(1.0))];
    assert_eq!(desk.keeps("drink", &single), "Saved: Beer, 1 unit of alcohol");
}

#[test]
fn a_new_drink_stands_at_one_portion() {
    let desk = desk();
    let form = diary::form(&desk.store, "drink", now(), &desk.words).expect("draws").expect("known");
    let portions = form.fields.iter().find(|field| field.id == "portions").expect("asked");
    assert_eq!(portions.value, Some(Value::Number(1.0)));
}

#[test]
fn a_drink_that_cannot_be_is_refused_and_an_unusual_one_is_asked_about() {
    let desk = desk();
    assert_eq!(desk.refused_at("drink", &[]), ["what"]);
    assert_eq!(desk.refused_at("drink", &[("what", one("petrol"))]), ["what"]);
    assert_eq!(desk.refused_at("drink", &[("what", one("tea")), ("portions", Value::Number(0.0))]), ["portions"]);
    assert_eq!(desk.refused_at("drink", &[("what", one("tea")), ("caffeine", Value::Number(-1.0))]), ["caffeine"]);
    assert_eq!(desk.asked_at("drink", &[("what", one("tea")), ("portions", Value::Number(9.0))]), ["portions"]);
    assert_eq!(desk.asked_at("drink", &[("what", one("cola")), ("caffeine", Value::Number(400.0))]), ["caffeine"]);
    let units = [("what", one("wine")), ("units_of_alcohol", Value::Number(25.0))];
    assert_eq!(desk.asked_at("drink", &units), ["units_of_alcohol"]);
}

#[test]
fn smoke_is_a_count_or_a_kind_or_both() {
    let desk = desk();
    assert_eq!(desk.keeps("smoking", &[("cigarettes", Value::Number(0.0))]), "Saved: No cigarettes");
    assert_eq!(desk.keeps("smoking", &[("cigarettes", Value::Number(1.0))]), "Saved: 1 cigarette");
    assert_eq!(desk.keeps("smoking", &[("what", one("smoke_around_me"))]), "Saved: Smoke around me");
    let both = [("what", one("cigarettes")), ("cigarettes", Value::Number(5.0)), ("note", text("a hard day"))];
    assert_eq!(desk.keeps("smoking", &both), "Saved: 5 cigarettes");
    let patch = [("what", one("patch_or_gum")), ("cigarettes", Value::Number(2.0))];
    assert_eq!(desk.keeps("smoking", &patch), "Saved: Patch or gum, 2 cigarettes");
    assert_eq!(desk.refused_at("smoking", &[]), ["what"]);
    assert_eq!(desk.refused_at("smoking", &[("cigarettes", Value::Number(101.0))]), ["cigarettes"]);
}

#[test]
fn a_medicine_is_kept_as_she_typed_it() {
    let desk = desk();
    assert_eq!(desk.keeps("medicine", &[("name", text("  Cetirizine "))]), "Saved: Cetirizine");
    let all =
        [("name", text("Night Nurse")), ("amount", text("20 ml")), ("for_what", text("a cold")), ("note", text("x"))];
    assert_eq!(desk.keeps("medicine", &all), "Saved: Night Nurse, 20 ml");
    assert_eq!(desk.keeps("medicine", &[("name", text("Gaviscon")), ("amount", text(" "))]), "Saved: Gaviscon");
    assert_eq!(desk.refused_at("medicine", &[("amount", text("10 mg"))]), ["name"]);
    assert_eq!(desk.refused_at("medicine", &[("name", text("   "))]), ["name"]);
    assert_eq!(desk.refused_at("medicine", &[("name", text(&"a".repeat(201)))]), ["name"]);
    desk.keeps("medicine", &[("name", text(&"ä".repeat(200)))]);
}

#[test]
fn a_deleted_drink_comes_back_as_it_was() {
    let desk = desk();
    let Submitted::Kept(kept) = desk.submit("drink", &[("what", one("cola"))]) else { panic!("not kept") };
    let removed = diary::remove(&desk.store, "drink", kept.id.expect("an entry"), &desk.words)
        .expect("removes")
        .expect("was there");
    assert!(matches!(removed.undo, Undo::Restore(_)));
    assert!(
        diary::form_of(&desk.store, "drink", kept.id.expect("an entry"), now(), &desk.words).expect("reads").is_none()
    );
    diary::undo(&desk.store, &removed.undo, &desk.words).expect("undoes");
    let form = diary::form_of(&desk.store, "drink", kept.id.expect("an entry"), now(), &desk.words)
        .expect("reads")
        .expect("is back");
    assert_eq!(form.fields[0].value, Some(one("cola")));
}

#[test]
fn the_form_and_the_caffeine_table_know_the_same_drinks() {
    let desk = desk();
    let form = diary::form(&desk.store, Drink::KIND, now(), &desk.words).expect("draws").expect("known");
    let FieldShape::One { choices } = &form.fields[0].shape else { panic!("{:?}", form.fields[0].shape) };
    let shown: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
    let tabled: Vec<&str> = PORTIONS.iter().map(|portion| portion.what).collect();
    assert_eq!(shown, tabled);
}

#[derive(serde::Deserialize)]
struct Case {
    case: String,
    drinks: Vec<(String, Option<f64>, Option<f64>)>,
    mg: f64,
    uncounted: Vec<String>,
    two_hundred: String,
    three_hundred: String,
}

fn drink(what: &str, portions: Option<f64>, caffeine: Option<f64>) -> Drink {
    let caffeine = caffeine.map(|mg| Milligrams::new(mg).expect("an amount"));
    Drink { what: what.to_owned(), portions, caffeine, units_of_alcohol: None }
}

#[test]
fn the_caffeine_of_a_day_is_what_the_evidence_says() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("vectors/caffeine.json")).expect("cases");
    for case in cases {
        let drinks: Vec<Drink> = case.drinks.iter().map(|(what, portions, mg)| drink(what, *portions, *mg)).collect();
        let day = caffeine::caffeine_of_day(&drinks);
        assert_eq!((day.counted_mg, day.uncounted), (case.mg, case.uncounted), "{}", case.case);
        let side = |side: Side| format!("{side:?}").to_lowercase();
        assert_eq!(side(TWO_HUNDRED.side(case.mg)), case.two_hundred, "{}", case.case);
        assert_eq!(side(THREE_HUNDRED.side(case.mg)), case.three_hundred, "{}", case.case);
    }
}

#[test]
fn a_day_beside_a_line_says_whose_line_it_is() {
    let words = Words::in_language(Language::English);
    let said: Vec<String> = LINES.iter().map(|line| line.comparison(200.0, &words)).collect();
    assert_eq!(
        said,
        [
            "200 mg of caffeine in the day. At the limit of 200 mg (NHS, ACOG and EFSA).",
            "200 mg of caffeine in the day. Under the limit of 300 mg (WHO).",
        ]
    );
    let over = "200.1 mg of caffeine in the day. Over the limit of 200 mg (NHS, ACOG and EFSA).";
    assert_eq!(TWO_HUNDRED.comparison(200.1, &words), over);
}

#[test]
fn iron_is_kept_apart_from_tea_coffee_and_milk_only() {
    let apart = |what: &&str| caffeine::is_tea_or_coffee(what) || caffeine::is_milk(what);
    let drinks: Vec<&str> = PORTIONS.iter().map(|portion| portion.what).filter(apart).collect();
    assert_eq!(drinks, ["tea", "instant_coffee", "filter_coffee", "espresso", "decaf", "green_tea", "milk"]);
    assert!(!caffeine::is_tea_or_coffee("petrol"));
    let alcohol: Vec<&str> =
        PORTIONS.iter().map(|portion| portion.what).filter(|what| caffeine::is_alcohol(what)).collect();
    assert_eq!(alcohol, ["beer", "wine", "spirits"]);
}

proptest! {
    #[test]
    fn another_drink_never_lowers_a_day(
        chosen in prop::collection::vec((0..PORTIONS.len(), 1..=200_u8, prop::option::of(0..=1_000_u16)), 0..30),
    ) {
        let drinks: Vec<Drink> = chosen
            .iter()
            .map(|(at, tenths, mg)| drink(PORTIONS[*at].what, Some(f64::from(*tenths) / 10.0), mg.map(f64::from)))
            .collect();
        let days: Vec<f64> = (0..=drinks.len()).map(|n| caffeine::caffeine_of_day(&drinks[..n]).counted_mg).collect();
        prop_assert!(days.is_sorted());
    }
}
