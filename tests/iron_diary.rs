//! Iron, food, supplements and results kept in a diary, and what the day and the week make of them.
#![expect(clippy::unwrap_used, reason = "a diary that does not open fails the test that opens it")]

use std::collections::HashSet;

use chrono::NaiveDate;
use evenfall_core::diary::{self, Kept, Submitted};
use evenfall_core::entry::EntryId;
use evenfall_core::forms::{Answers, Choice, DrawnForm, FieldNote, FieldShape, Value};
use evenfall_core::iron::day::DayIntake;
use evenfall_core::iron::dose::{Swallowed, TakenWith};
use evenfall_core::iron::foods::{Portion, food};
use evenfall_core::iron::intake::{Intake, Source};
use evenfall_core::iron::labs::{Analyte, LabUnit};
use evenfall_core::iron::own_food::OwnFood;
use evenfall_core::iron::products::products;
use evenfall_core::iron::spacing::{Blocker, Drink, spacing_after};
use evenfall_core::iron::store as readings;
use evenfall_core::iron::supplement::{Supplement, What};
use evenfall_core::iron::week::week;
use evenfall_core::moment::{DayTurn, Moment};
use evenfall_core::store::{Key, Store};
use evenfall_core::units::{Grams, Milligrams};
use evenfall_core::words::{Language, Words};
use proptest::prelude::*;

struct Diary {
    store: Store,
    words: Words,
    _folder: tempfile::TempDir,
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn now() -> Moment {
    moment("2026-11-22T08:20:00+00:00")
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    date("2026-11-22")
}

fn one(id: &str) -> Value {
    Value::One(id.to_owned())
}

fn several(ids: &[&str]) -> Value {
    Value::Several(ids.iter().map(|id| (*id).to_owned()).collect())
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn number(number: impl Into<f64>) -> Value {
    Value::Number(number.into())
}

fn answers(fields: &[(&str, Value)]) -> Answers {
    let given = fields.iter().map(|(id, value)| ((*id).to_owned(), value.clone()));
    let mut answers: Answers = given.collect();
    if answers.get("at").is_none() {
        answers.set("at", Value::At(now()));
    }
    answers
}

impl Diary {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("diary"), &Key::from_bytes(&[7; 32]).unwrap()).unwrap();
        Self { store, words: Words::in_language(Language::English), _folder: folder }
    }

    fn submit(&self, kind: &str, fields: &[(&str, Value)], confirmed: &[&str]) -> Submitted {
        let confirmed: Vec<_> = confirmed.iter().map(|id| (*id).to_owned()).collect();
        diary::submit(&self.store, kind, None, &answers(fields), &confirmed, now(), &self.words).unwrap().unwrap()
    }

    #[track_caller]
    fn keep(&self, kind: &str, fields: &[(&str, Value)]) -> Kept {
        match self.submit(kind, fields, &[]) {
            Submitted::Kept(kept) => kept,
            other => panic!("{kind} was not kept: {other:?}"),
        }
    }

    #[track_caller]
    fn asked(&self, kind: &str, fields: &[(&str, Value)]) -> Vec<FieldNote> {
        match self.submit(kind, fields, &[]) {
            Submitted::Asked(notes) => notes,
            other => panic!("{kind} was not asked about: {other:?}"),
        }
    }

    #[track_caller]
    fn refused(&self, kind: &str, fields: &[(&str, Value)]) -> Vec<FieldNote> {
        match self.submit(kind, fields, &[]) {
            Submitted::Refused(notes) => notes,
            other => panic!("{kind} was not refused: {other:?}"),
        }
    }

    /// What the diary gives back of an entry, field by field.
    fn read(&self, kind: &str, id: EntryId) -> DrawnForm {
        diary::form_of(&self.store, kind, id, now(), &self.words).unwrap().unwrap()
    }

    #[track_caller]
    fn keeps_as_given(&self, kind: &str, fields: &[(&str, Value)], line: &str) -> EntryId {
        let kept = self.keep(kind, fields);
        assert_eq!(kept.words, format!("Saved: {line}"));
        let given = answers(fields);
        let id = kept.id.expect("an entry");
        for field in self.read(kind, id).fields {
            assert_eq!(field.value.as_ref(), given.get(&field.id), "{kind}: {}", field.id);
        }
        id
    }

    fn foods(&self) -> Vec<Choice> {
        let form = diary::form(&self.store, "food", now(), &self.words).unwrap().unwrap();
        match &form.fields[0].shape {
            FieldShape::Search { choices } => choices.clone(),
            other => panic!("{other:?}"),
        }
    }
}

#[track_caller]
fn said_at(notes: &[FieldNote], field: &str, words: &str) {
    let found: Vec<_> = notes.iter().map(|note| (note.field.as_str(), note.words.as_str())).collect();
    assert_eq!(found, [(field, words)]);
}

#[track_caller]
fn near(left: f64, right: f64) {
    assert!((left - right).abs() < 1e-9, "{left} is not {right}");
}

#[test]
fn a_dose_comes_back_as_it_was_given() {
    let diary = Diary::new();
    diary.keeps_as_given(
        "iron_dose",
        &[
            ("elemental", number(65)),
            ("product", one("sulfate-dried-200")),
            ("with", several(&["food", "vitamin_c", "tea"])),
            ("note", text("after breakfast")),
        ],
        "Iron, 65 mg",
    );
    diary.keeps_as_given("iron_dose", &[("elemental", number(27.5))], "Iron, 27.5 mg");
    diary.keeps_as_given("iron_dose", &[("elemental", number(14)), ("product", one("other"))], "Iron, 14 mg");
    let doses = readings::doses(&diary.store, today(), today()).unwrap();
    assert_eq!(doses[0].with, [TakenWith::Food, TakenWith::VitaminC, TakenWith::Tea]);
    assert_eq!(doses[0].product.as_deref(), Some("sulfate-dried-200"));
    assert_eq!(doses[1].with, []);
}

#[test]
fn iron_that_a_product_does_not_hold_is_asked_about() {
    let diary = Diary::new();
    let typed = |mg: f64, product: &str| [("elemental", number(mg)), ("product", one(product))];
    said_at(
        &diary.asked("iron_dose", &typed(200.0, "sulfate-dried-200")),
        "elemental",
        "The usual tablet of this kind holds 65 mg of iron. Keep 200 if that is all you took, or check the label.",
    );
    said_at(
        &diary.asked("iron_dose", &typed(90.0, "fumarate-syrup-140")),
        "elemental",
        "5 mL of this kind usually holds 45 mg of iron. Keep 90 if that is all you took, or check the label.",
    );
    assert!(diary.asked("iron_dose", &typed(90.0, "fumarate-325"))[0].words.contains("106–108 mg"));
    diary.keep(
        "iron_dose",
        &typed(66.0, "fumarate-325").map(|(field, value)| match field {
            "elemental" => (field, number(107)),
            _ => (field, value),
        }),
    );
    diary.keep("iron_dose", &typed(65.5, "sulfate-dried-200"));
    diary.keep("iron_dose", &typed(28.0, "feredetate-190"));
    diary.keep("iron_dose", &typed(90.0, "fumarate-305"));
    let confirmed = diary.submit("iron_dose", &typed(130.0, "sulfate-dried-200"), &["elemental"]);
    assert!(matches!(confirmed, Submitted::Kept(_)), "{confirmed:?}");
}

#[test]
fn which_sulfate_is_never_decided() {
    let diary = Diary::new();
    let typed = |mg: f64, product: &str| [("elemental", number(mg)), ("product", one(product))];
    for (mg, product) in [(120.0, "sulfate-hydrated-325"), (65.0, "sulfate-desiccated-325")] {
        said_at(
            &diary.asked("iron_dose", &typed(mg, product)),
            "elemental",
            &format!(
                "Two tablets have this name and weight. The hydrated one holds 64–65 mg of iron, the desiccated one \
                 120 mg. Keep {mg}, or look for the word on your box."
            ),
        );
    }
    let gluconate = diary.asked("iron_dose", &typed(60.0, "gluconate-300-uk"));
    assert!(gluconate[0].words.contains("35 mg") && gluconate[0].words.contains("38 mg"), "{gluconate:?}");
    for (mg, product) in
        [(64.0, "sulfate-hydrated-325"), (65.0, "sulfate-hydrated-325"), (120.0, "sulfate-desiccated-325")]
    {
        diary.keep("iron_dose", &typed(mg, product));
    }
}

#[test]
fn every_product_can_be_chosen_and_its_question_has_words() {
    let diary = Diary::new();
    for product in products() {
        let typed = |mg: f64| [("elemental", number(mg)), ("product", one(product.id))];
        diary.keep("iron_dose", &typed(product.least_mg));
        if product.evidence.is_reviewed() {
            let notes = diary.asked("iron_dose", &typed(7.0));
            assert_eq!(notes.len(), 1, "{}", product.id);
            assert!(notes[0].words.contains(" mg of iron"), "{notes:?}");
            assert!(!notes[0].words.contains('$'), "{notes:?}");
        }
    }
}

#[test]
fn a_dose_that_cannot_be_is_refused_at_its_field() {
    let diary = Diary::new();
    for mg in [0.0, 1_001.0, f64::NAN] {
        assert_eq!(diary.refused("iron_dose", &[("elemental", number(mg))])[0].field, "elemental");
    }
    assert_eq!(diary.refused("iron_dose", &[])[0].field, "elemental");
    let product = [("elemental", number(65)), ("product", one("sulfate"))];
    assert_eq!(diary.refused("iron_dose", &product)[0].field, "product");
    let both = [("elemental", number(65)), ("with", several(&["food", "empty_stomach"]))];
    assert_eq!(diary.asked("iron_dose", &both)[0].field, "with");
}

#[test]
fn a_supplement_comes_back_as_it_was_given() {
    let diary = Diary::new();
    diary.keeps_as_given(
        "supplement",
        &[
            ("what", one("prenatal")),
            ("folic_acid", number(400)),
            ("iron", number(27.5)),
            ("magnesium", number(150)),
            ("calcium", number(120)),
            ("vitamin_c", number(70)),
            ("vitamin_d", number(10)),
            ("name", text("Morning tablet")),
        ],
        "Morning tablet: 400 µg folic acid, 27.5 mg iron, 150 mg magnesium, 120 mg calcium, 70 mg vitamin C and 10 µg \
         vitamin D",
    );
    diary.keeps_as_given("supplement", &[("what", one("magnesium"))], "Magnesium");
    diary.keeps_as_given("supplement", &[("what", one("magnesium")), ("magnesium", number(300))], "Magnesium: 300 mg");
    diary.keeps_as_given("supplement", &[("what", one("other"))], "Supplement");
    assert_eq!(readings::supplements(&diary.store, today(), today()).unwrap().len(), 4);
}

#[test]
fn five_milligrams_of_folic_acid_are_kept_and_five_micrograms_asked_about() {
    let diary = Diary::new();
    let typed = |ug: f64| [("what", one("folic_acid")), ("folic_acid", number(ug))];
    assert_eq!(diary.keep("supplement", &typed(5_000.0)).words, "Saved: Folic acid: 5000 µg");
    diary.keep("supplement", &typed(400.0));
    assert_eq!(diary.asked("supplement", &typed(5.0))[0].field, "folic_acid");
    assert_eq!(diary.refused("supplement", &typed(400.5))[0].field, "folic_acid");
    assert_eq!(diary.refused("supplement", &typed(1e6))[0].field, "folic_acid");
    assert_eq!(diary.refused("supplement", &[])[0].field, "what");
    let vitamin_d = [("what", one("vitamin_d")), ("vitamin_d", number(400))];
    assert_eq!(diary.asked("supplement", &vitamin_d)[0].field, "vitamin_d");
}

#[test]
fn iron_in_a_supplement_counts_as_iron_taken() {
    let diary = Diary::new();
    diary.keep("iron_dose", &[("elemental", number(65)), ("with", several(&["coffee"]))]);
    let early = Value::At(moment("2026-11-22T07:00:00+00:00"));
    diary.keep("supplement", &[("what", one("prenatal")), ("iron", number(27)), ("at", early.clone())]);
    diary.keep("supplement", &[("what", one("prenatal")), ("calcium", number(200)), ("iron", number(14))]);
    diary.keep("supplement", &[("what", one("calcium")), ("at", early)]);
    let doses = readings::doses(&diary.store, today(), today()).unwrap();
    assert_eq!(doses.iter().map(|dose| dose.elemental.get()).collect::<Vec<_>>(), [27.0, 65.0, 14.0]);
    let taken = readings::supplements(&diary.store, today(), today()).unwrap();
    let calcium: Vec<_> =
        taken.iter().filter(|(_, taken)| taken.holds_iron_up()).map(|(_, taken)| taken.what).collect();
    assert_eq!(calcium, [What::Calcium], "a prenatal with iron is not kept apart from itself");
    assert_eq!(readings::doses(&diary.store, date("2026-11-20"), date("2026-11-21")).unwrap(), []);
}

fn bar(diary: &Diary) -> EntryId {
    diary.keeps_as_given(
        "own_food",
        &[
            ("name", text("Oat bar")),
            ("serving", text("1 bar")),
            ("grams", number(40)),
            ("iron", number(2.25)),
            ("vitamin_c", number(6)),
            ("magnesium", number(30.5)),
            ("folate", number(20)),
            ("haem", Value::Yes(false)),
        ],
        "Your food: Oat bar, 2.25 mg iron a serving",
    )
}

#[test]
fn a_food_of_her_own_comes_back_as_it_was_given() {
    let diary = Diary::new();
    bar(&diary);
    let plain = [("name", text("Stew")), ("iron", number(0))];
    diary.keeps_as_given("own_food", &plain, "Your food: Stew, 0 mg iron a serving");
    assert_eq!(diary.asked("own_food", &[("name", text("x")), ("iron", number(31))])[0].field, "iron");
    assert_eq!(diary.refused("own_food", &[("name", text("x")), ("iron", number(201))])[0].field, "iron");
    assert_eq!(diary.refused("own_food", &[("name", text("  ")), ("iron", number(1))])[0].field, "name");
    assert_eq!(diary.refused("own_food", &[("name", text(&"x".repeat(101))), ("iron", number(1))])[0].field, "name");
    let names: Vec<_> = readings::own_foods(&diary.store).unwrap().into_iter().map(|(_, food)| food.name).collect();
    assert_eq!(names, ["Oat bar", "Stew"]);
}

#[test]
fn food_comes_back_as_it_was_given() {
    let diary = Diary::new();
    let lentils = [("what", one("lentils-boiled")), ("servings", number(1.5)), ("grams", number(99))];
    diary.keeps_as_given("food", &lentils, "Lentils, boiled, 3.3 mg iron");
    diary.keeps_as_given("food", &[("what", one("lentils-boiled"))], "Lentils, boiled, 6.6 mg iron");
    diary.keeps_as_given("food", &[("what", one("coffee-brewed"))], "Filter coffee, 0.02 mg iron");
    assert_eq!(diary.refused("food", &[])[0].field, "what");
    assert_eq!(diary.refused("food", &[("what", one("moon-cheese"))])[0].field, "what");
    assert_eq!(diary.refused("food", &[("what", one("own-0000000000000001"))])[0].field, "what");
    let many = |servings: f64| [("what", one("teff-cooked")), ("servings", number(servings))];
    assert_eq!(diary.asked("food", &many(5.5))[0].field, "servings");
    assert_eq!(diary.refused("food", &many(0.04))[0].field, "servings");
    said_at(
        &diary.refused("food", &many(20.0)),
        "servings",
        "This is more of one food than can be kept in one entry. Check the servings.",
    );
    let form = diary::form(&diary.store, "food", now(), &diary.words).unwrap().unwrap();
    assert_eq!(form.fields[1].value, Some(number(1)), "one serving unless she says otherwise");
}

#[test]
fn the_list_of_foods_says_serving_iron_and_caution_and_ends_with_her_own() {
    let diary = Diary::new();
    let own = bar(&diary);
    diary.keep("own_food", &[("name", text("Stew")), ("iron", number(3.1))]);
    let choices = diary.foods();
    assert_eq!(choices.len(), 114);
    let note = |id: &str| choices.iter().find(|choice| choice.id == id).unwrap().note.clone().unwrap();
    assert_eq!(note("lentils-boiled"), "1 cup, 198 g · 6.6 mg iron");
    assert_eq!(note("parsley-fresh"), "1 tablespoon, 3.8 g · 0.2 mg iron");
    assert_eq!(
        note("chicken-liver-pate"),
        "1 tablespoon, 13 g · 1.2 mg iron · Not in pregnancy: liver and pâté hold too much vitamin A. Not in pregnancy: \
         pâté can carry listeria."
    );
    assert!(note("sardines-tinned").ends_with("Oily fish: no more than 2 portions a week."));
    assert!(note("tuna-light-tinned").ends_with("Tuna: no more than 2 steaks or 4 medium cans a week."));
    assert_eq!(choices[112].words, "Oat bar");
    assert_eq!(choices[112].id, format!("own-{own}"));
    assert_eq!(note(&format!("own-{own}")), "1 bar, 40 g · 2.25 mg iron");
    assert_eq!(choices[113].note.as_deref(), Some("1 serving · 3.1 mg iron"));
    let ids: HashSet<_> = choices.iter().map(|choice| &choice.id).collect();
    assert_eq!(ids.len(), choices.len());
    for choice in &choices {
        let said = format!("{} {}", choice.words, choice.note.as_deref().unwrap());
        assert!(!said.contains("food-") && !said.contains('$'), "{said}");
    }
}

#[test]
fn a_food_of_her_own_is_eaten_until_she_deletes_it_and_again_when_it_is_brought_back() {
    let diary = Diary::new();
    let own = bar(&diary);
    let eaten = |grams: Option<f64>| {
        let mut fields = vec![("what", one(&format!("own-{own}"))), ("servings", number(2))];
        fields.extend(grams.map(|grams| ("grams", number(grams))));
        fields
    };
    diary.keeps_as_given("food", &eaten(None), "A food of your own");
    diary.keep("food", &eaten(Some(20.0)));
    let iron = || -> Vec<_> {
        let intakes = readings::intakes(&diary.store, today(), today()).unwrap();
        intakes.iter().map(|intake| intake.nutrients().map(|held| held.iron_mg)).collect()
    };
    assert_eq!(iron(), [Some(4.5), Some(1.125)], "grams win over servings");
    let intakes = readings::intakes(&diary.store, today(), today()).unwrap();
    assert_eq!(intakes[0].line(&diary.words), "Oat bar, 4.5 mg iron");
    let gone = diary::remove(&diary.store, "own_food", own, &diary.words).unwrap().unwrap();
    assert_eq!(iron(), [None, None]);
    diary::undo(&diary.store, &gone.undo, &diary.words).unwrap();
    assert_eq!(iron(), [Some(4.5), Some(1.125)]);
}

fn lab(analyte: Analyte, value: f64, unit: LabUnit) -> Vec<(&'static str, Value)> {
    vec![("analyte", one(analyte.id())), ("value", number(value)), ("unit", one(unit.id()))]
}

#[test]
fn a_result_comes_back_as_it_was_printed() {
    let diary = Diary::new();
    let mut fields = lab(Analyte::Ferritin, 41.0, LabUnit::NanogramsPerMillilitre);
    fields.extend([("low", number(13)), ("high", number(150)), ("lab", text("St Thomas"))]);
    diary.keeps_as_given("result", &fields, "Ferritin 41 ng/mL");
    diary.keeps_as_given(
        "result",
        &lab(Analyte::Haemoglobin, 10.85, LabUnit::GramsPerDecilitre),
        "Haemoglobin 10.85 g/dL",
    );
    let form = diary::form(&diary.store, "result", now(), &diary.words).unwrap().unwrap();
    let at = form.fields.iter().find(|field| field.id == "at").unwrap();
    assert_eq!(at.label, "When the blood was taken");
}

#[test]
fn results_are_read_in_one_unit_newest_first() {
    let diary = Diary::new();
    let at = |day: &str| ("at", Value::At(moment(&format!("{day}T09:00:00+00:00"))));
    let typed = |day: &str, value: f64, unit: LabUnit| {
        let mut fields = lab(Analyte::Haemoglobin, value, unit);
        fields.push(at(day));
        fields
    };
    diary.keep("result", &typed("2026-11-13", 10.8, LabUnit::GramsPerDecilitre));
    diary.keep("result", &typed("2026-06-01", 6.83, LabUnit::MillimolesPerLitre));
    diary.keep("result", &typed("2026-09-01", 112.0, LabUnit::GramsPerLitre));
    let mut ferritin = lab(Analyte::Ferritin, 67.41, LabUnit::PicomolesPerLitre);
    ferritin.extend([at("2026-11-13"), ("low", number(0)), ("high", number(224.7))]);
    diary.keep("result", &ferritin);
    let haemoglobins = readings::results_of(&diary.store, Analyte::Haemoglobin).unwrap();
    let kept: Vec<_> = haemoglobins.iter().map(|read| read.value_in_kept_unit.round()).collect();
    assert_eq!(kept, [108.0, 112.0, 110.0]);
    assert_eq!((haemoglobins[2].typed_value, haemoglobins[2].typed_unit), (6.83, LabUnit::MillimolesPerLitre));
    let november = readings::results_between(&diary.store, date("2026-11-01"), date("2026-11-30")).unwrap();
    assert_eq!(november.len(), 2);
    let ferritin = november.iter().find(|read| read.analyte == Analyte::Ferritin).unwrap();
    near(ferritin.value_in_kept_unit, 30.0);
    let (low, high) = ferritin.lab_range_in_kept_unit;
    near(low.unwrap(), 0.0);
    near(high.unwrap(), 100.0);
}

#[test]
fn an_odd_result_is_asked_about_in_plain_words() {
    use LabUnit::{
        GramsPerDecilitre, GramsPerLitre, MicrogramsPerLitre, MilligramsPerDecilitre, Percent, PicomolesPerLitre,
    };
    let diary = Diary::new();
    for (analyte, value, unit, words) in [
        (
            Analyte::Ferritin,
            4_100.0,
            MicrogramsPerLitre,
            "Ferritin 4100? Most are under 300. Keep it, or check the unit.",
        ),
        (Analyte::Ferritin, 0.5, MicrogramsPerLitre, "Ferritin 0.5? Most are over 1. Keep it, or check the unit."),
        (
            Analyte::Ferritin,
            8_988.0,
            PicomolesPerLitre,
            "Ferritin 8988? That is 4000 µg/L. Most are under 300 µg/L. Keep it, or check the unit.",
        ),
        (Analyte::Haemoglobin, 11.0, GramsPerLitre, "Haemoglobin 11? Most are 40 to 200. Keep it, or check the unit."),
        (
            Analyte::Haemoglobin,
            25.0,
            GramsPerDecilitre,
            "Haemoglobin 25? That is 250 g/L. Most are 40 to 200 g/L. Keep it, or check the unit.",
        ),
        (
            Analyte::TransferrinSaturation,
            0.2,
            Percent,
            "Transferrin saturation 0.2? Most are 1 to 100. Keep it, or check the unit.",
        ),
        (
            Analyte::CReactiveProtein,
            60.0,
            MilligramsPerDecilitre,
            "CRP 60? That is 600 mg/L. Most are under 500 mg/L. Keep it, or check the unit.",
        ),
    ] {
        said_at(&diary.asked("result", &lab(analyte, value, unit)), "value", words);
    }
    let confirmed = diary.submit("result", &lab(Analyte::Ferritin, 4_100.0, MicrogramsPerLitre), &["value"]);
    assert!(matches!(confirmed, Submitted::Kept(_)), "{confirmed:?}");
}

#[test]
fn a_result_that_cannot_be_is_refused_at_its_field() {
    let diary = Diary::new();
    let tetramer = diary.refused("result", &lab(Analyte::Haemoglobin, 1.71, LabUnit::MillimolesPerLitre));
    assert_eq!(tetramer[0].field, "unit", "N-113");
    assert!(tetramer[0].words.contains("two units") && tetramer[0].words.contains("g/L"), "{tetramer:?}");
    said_at(
        &diary.refused("result", &lab(Analyte::Ferritin, 30.0, LabUnit::MillimolesPerLitre)),
        "unit",
        "Ferritin is printed in µg/L, ng/mL or pmol/L. Check the unit.",
    );
    said_at(
        &diary.refused("result", &lab(Analyte::Haemoglobin, 301.0, LabUnit::GramsPerLitre)),
        "value",
        "301 cannot be right in this unit. Check the number and the unit.",
    );
    let mut range = lab(Analyte::Ferritin, 41.0, LabUnit::MicrogramsPerLitre);
    range.extend([("low", number(150)), ("high", number(13))]);
    said_at(&diary.refused("result", &range), "high", "The range cannot end below where it begins.");
    for missing in ["analyte", "value", "unit"] {
        let mut fields = lab(Analyte::Ferritin, 41.0, LabUnit::MicrogramsPerLitre);
        fields.retain(|(id, _)| *id != missing);
        assert_eq!(diary.refused("result", &fields)[0].field, missing);
    }
}

#[test]
fn every_analyte_can_be_kept_in_each_of_its_units_and_names_them_when_another_is_chosen() {
    let diary = Diary::new();
    let unit_words = |unit: LabUnit| diary.words.say(&format!("lab-unit-{}", unit.id()));
    for analyte in Analyte::ALL {
        assert_eq!(serde_json::to_value(analyte).unwrap(), analyte.id());
        let units: Vec<_> = analyte.units().map(|accepted| accepted.unit).collect();
        for unit in LabUnit::ALL {
            assert_eq!(serde_json::to_value(unit).unwrap(), unit.id());
            if units.contains(&unit) {
                let submitted = diary.submit("result", &lab(analyte, 9.0, unit), &["value"]);
                assert!(matches!(submitted, Submitted::Kept(_)), "{analyte:?} {unit:?}: {submitted:?}");
            } else {
                let notes = diary.refused("result", &lab(analyte, 9.0, unit));
                assert_eq!(notes[0].field, "unit");
                for unit in &units {
                    assert!(notes[0].words.contains(&unit_words(*unit)), "{}", notes[0].words);
                }
            }
        }
    }
}

#[test]
fn what_a_form_lets_through_the_table_takes() {
    let diary = Diary::new();
    for (kind, least_needed) in [
        ("iron_dose", vec![("elemental", number(65))]),
        ("supplement", vec![("what", one("other"))]),
        ("own_food", vec![("name", text("x")), ("iron", number(1))]),
        ("food", vec![("what", one("parsley-fresh"))]),
        ("result", lab(Analyte::Ferritin, 41.0, LabUnit::MicrogramsPerLitre)),
    ] {
        let form = diary::form(&diary.store, kind, now(), &diary.words).unwrap().unwrap();
        for field in form.fields {
            let FieldShape::Amount { number: bounds } = field.shape else { continue };
            for edge in
                [bounds.least, bounds.most].into_iter().filter(|_| (kind, field.id.as_str()) != ("result", "value"))
            {
                let mut fields = least_needed.clone();
                fields.retain(|(id, _)| *id != field.id);
                fields.push((&field.id, number(edge)));
                let submitted = diary.submit(kind, &fields, &[&field.id]);
                assert!(matches!(submitted, Submitted::Kept(_)), "{kind} {}: {edge}: {submitted:?}", field.id);
            }
        }
    }
}

fn swallowed(at: &str, mg: f64, with: &[TakenWith]) -> Swallowed {
    Swallowed { at: moment(at), elemental: Milligrams::new(mg).unwrap(), product: None, with: with.to_vec() }
}

fn ate(at: &str, id: &str, portion: Portion) -> Intake {
    Intake { at: moment(at), of: Source::Known(food(id).unwrap()), portion }
}

#[test]
fn a_day_tells_doses_meat_and_other_food_apart_and_turns_at_four() {
    let pie = OwnFood {
        name: "Pie".to_owned(),
        serving: None,
        grams: None,
        iron: Milligrams::new(3.0).unwrap(),
        vitamin_c: None,
        magnesium: Some(Milligrams::new(10.0).unwrap()),
        folate: None,
        haem: Some(true),
    };
    let own = |portion| Intake { at: now(), of: Source::Own(pie.clone()), portion };
    let intakes = [
        ate("2026-11-22T12:00:00+00:00", "lentils-boiled", Portion::Servings(1.0)),
        ate("2026-11-23T03:30:00+00:00", "beef-mince-85-lean", Portion::Grams(170.0)),
        ate("2026-11-22T03:30:00+00:00", "soya-beans-boiled", Portion::Servings(1.0)),
        ate("2026-11-22T12:00:00+00:00", "teff-cooked", Portion::Servings(1.0)),
        own(Portion::Servings(0.5)),
        own(Portion::Grams(100.0)),
    ];
    let doses = [
        swallowed("2026-11-22T08:00:00+00:00", 65.0, &[]),
        swallowed("2026-11-23T03:59:00+00:00", 27.0, &[]),
        swallowed("2026-11-23T04:00:00+00:00", 65.0, &[]),
    ];
    let prenatal: Supplement = serde_json::from_value(serde_json::json!(
        {"what": "prenatal", "folic_acid": 400, "iron": 27, "magnesium": 100, "vitamin_c": 70}
    ))
    .unwrap();
    let sum = DayIntake::on(today(), DayTurn::default(), &doses, &intakes, &[(now(), prenatal)]);
    near(sum.iron_of_doses_mg, 92.0);
    near(sum.iron_of_haem_sources_mg, 2.0 * 2.49 + 1.5);
    near(sum.iron_of_other_foods_mg, 6.59 + 5.17);
    near(sum.iron_of_food_mg(), 4.98 + 1.5 + 6.59 + 5.17);
    assert_eq!(sum.foods_untold, 1, "a weighed food whose serving has no weight");
    near(sum.vitamin_c_mg.by_food.reported, 3.0);
    assert_eq!(sum.vitamin_c_mg.by_food.unreported_foods, 3, "teff and the pie, twice");
    near(sum.vitamin_c_mg.reported(), 73.0);
    near(sum.magnesium_mg.by_food.reported, 71.0 + 2.0 * 21.0 + 126.0 + 5.0);
    near(sum.magnesium_mg.by_supplements, 100.0);
    near(sum.folic_acid_ug, 400.0);
    near(sum.folate_dfe_ug.by_supplements, 680.0);
    near(sum.folate_dfe_ug.by_food.reported, 358.0 + 16.0 + 45.0);
}

#[test]
fn a_deleted_food_is_not_counted_as_nothing() {
    let gone = Intake { at: now(), of: Source::Gone, portion: Portion::Servings(1.0) };
    assert_eq!(gone.line(&Words::in_language(Language::English)), "A food of your own");
    let sum = DayIntake::on(today(), DayTurn::default(), &[], &[gone], &[]);
    assert_eq!((sum.foods_untold, sum.magnesium_mg.by_food.unreported_foods), (1, 1));
    near(sum.iron_of_food_mg(), 0.0);
}

#[test]
fn a_week_shows_tablets_taken_and_tea_near() {
    let doses = [
        swallowed("2026-11-15T08:00:00+00:00", 65.0, &[TakenWith::Tea]),
        swallowed("2026-11-16T08:00:00+00:00", 65.0, &[]),
        swallowed("2026-11-17T08:00:00+00:00", 65.0, &[TakenWith::Coffee]),
        swallowed("2026-11-18T08:00:00+00:00", 65.0, &[TakenWith::Milk]),
        swallowed("2026-11-20T03:50:00+00:00", 65.0, &[]),
        swallowed("2026-11-22T08:00:00+00:00", 65.0, &[TakenWith::VitaminC]),
    ];
    let drinks = [
        ("2026-11-16T08:59:00+00:00", Blocker::Tea),
        ("2026-11-16T08:01:00+00:00", Blocker::Milk),
        ("2026-11-18T09:00:00+00:00", Blocker::Tea),
        ("2026-11-20T04:10:00+00:00", Blocker::Tea),
        ("2026-11-22T08:05:00+00:00", Blocker::Calcium),
    ]
    .map(|(at, what)| Drink { what, at: moment(at) });
    let days = week(today(), DayTurn::default(), &doses, &drinks);
    assert_eq!(days[0].day, date("2026-11-16"));
    assert_eq!(days[6].day, today());
    let seen = days.map(|day| (day.taken, day.tea_or_coffee_near));
    assert_eq!(
        seen,
        [(true, true), (true, true), (true, false), (true, true), (false, false), (false, false), (true, false)],
        "milk nearer than tea does not hide the tea; the tablet at 03:50 is of the day before"
    );
}

#[test]
fn today_says_from_when_tea_may_come() {
    let words = Words::in_language(Language::English);
    let dose = swallowed("2026-11-22T08:10:00+00:00", 65.0, &[]);
    let after = spacing_after(now(), std::slice::from_ref(&dose), &[]);
    assert_eq!(after.tea_words(&words).as_deref(), Some("Tea or coffee from 09:10"));
    assert_eq!(after.iron_words(&words), None);
    let landed = moment("2026-11-22T09:20:00+01:00");
    assert_eq!(spacing_after(landed, &[dose], &[]).tea_words(&words).as_deref(), Some("Tea or coffee from 10:10"));
    let with_milk = swallowed("2026-11-22T08:05:00+00:00", 65.0, &[TakenWith::Milk]);
    assert_eq!(spacing_after(now(), &[with_milk], &[]).iron_words(&words).as_deref(), Some("Iron from 09:05"));
}

proptest! {
    #[test]
    fn a_portion_of_her_own_food_weighs_as_much_iron_either_way(servings in 0.05..20.0f64, grams in 0.5..5_000.0f64) {
        let own = OwnFood {
            name: "x".to_owned(),
            serving: None,
            grams: Some(Grams::new(grams).unwrap()),
            iron: Milligrams::new(2.0).unwrap(),
            vitamin_c: None,
            magnesium: None,
            folate: None,
            haem: None,
        };
        let by_serving = own.nutrients(Portion::Servings(servings)).unwrap();
        let by_weight = own.nutrients(Portion::Grams(servings * grams)).unwrap();
        prop_assert!((by_serving.iron_mg - by_weight.iron_mg).abs() < 1e-9);
    }
}
