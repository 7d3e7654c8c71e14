//! The rules and tables of iron, held against published examples.
#![expect(clippy::unwrap_used, reason = "a broken vector fails the test that reads it")]

use std::collections::HashSet;

use evenfall_core::evidence::Standing;
use evenfall_core::iron::foods::{FoodClass, FoodTrait, Portion, SafetyNote, food, foods};
use evenfall_core::iron::grades::{Grade, who_grade};
use evenfall_core::iron::labs::{Analyte, CannotConvert, LabUnit, Plausibility, convert, plausibility};
use evenfall_core::iron::lines::{FerritinAndLegs, SetFor, Side, Stage, ferritin_and_legs, lines, sides};
use evenfall_core::iron::meals::{Alongside, Helper, Hinderer, Meal};
use evenfall_core::iron::products::{Elemental, Label, Measure, Salt, elemental, products};
use evenfall_core::iron::routine::{Prevalence, WhoText, treatment_goes_on, who_text};
use evenfall_core::iron::spacing::{Blocker, Drink, crowded, hour_over, spacing};
use evenfall_core::iron::targets::{
    Authority, Counts, FolicAcid, Life, Nutrient, TARGETS, Wanted, folate_equivalents_ug, upper_level, wanted,
};
use evenfall_core::iron::{altitude, saturation};
use evenfall_core::moment::Moment;
use proptest::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

fn vectors<T: DeserializeOwned>(json: &str) -> Vec<T> {
    let rows: Vec<T> = serde_json::from_str(json).unwrap();
    assert!(!rows.is_empty());
    rows
}

#[track_caller]
fn near(left: f64, right: f64, within: f64, row: &str) {
    assert!((left - right).abs() <= within, "{row}: {left} is not {right}");
}

/// The ids of the evidence of every line that means this result.
fn meant(analyte: Analyte, kept: f64, stage: Stage) -> Vec<&'static str> {
    sides(analyte, kept, stage)
        .into_iter()
        .filter(|(line, side)| line.means(*side))
        .map(|(line, _)| line.evidence.id)
        .collect()
}

fn name<T: serde::Serialize>(value: T) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

#[derive(Deserialize)]
struct Haemoglobin {
    id: String,
    stage: Stage,
    hb_g_dl: f64,
    #[serde(default)]
    home_m: i32,
    adjusted_g_l: Option<f64>,
    grade: Grade,
    anaemic_by: Option<Vec<String>>,
}

#[test]
fn a_haemoglobin_is_graded_as_published() {
    for row in vectors::<Haemoglobin>(include_str!("vectors/iron_haemoglobin.json")) {
        let measured =
            convert(row.hb_g_dl, LabUnit::GramsPerDecilitre, LabUnit::GramsPerLitre, Analyte::Haemoglobin).unwrap();
        let adjusted = altitude::adjusted_haemoglobin_g_l(measured.value, row.home_m, false).unwrap();
        if let Some(expected) = row.adjusted_g_l {
            near(adjusted, expected, 1e-9, &row.id);
        }
        assert_eq!(who_grade(adjusted, row.stage), Some(row.grade), "{} at {}", row.id, row.hb_g_dl);
        if let Some(expected) = row.anaemic_by {
            let anaemic_by: Vec<_> = sides(Analyte::Haemoglobin, adjusted, row.stage)
                .into_iter()
                .filter(|(line, side)| line.means(*side))
                .map(|(line, _)| name(line.authority))
                .collect();
            assert_eq!(anaemic_by, expected, "{} at {}", row.id, row.hb_g_dl);
        }
    }
}

#[derive(Deserialize)]
struct Altitude {
    id: String,
    home_m: i32,
    g_l: f64,
}

#[test]
fn altitude_takes_off_what_the_table_of_2024_prints() {
    for row in vectors::<Altitude>(include_str!("vectors/iron_altitude.json")) {
        near(altitude::altitude_g_l(row.home_m).unwrap(), row.g_l, 1e-9, &format!("{} {} m", row.id, row.home_m));
    }
    assert_eq!(altitude::altitude_g_l(5_000), Err(altitude::BeyondTable));
}

#[test]
fn smoking_takes_off_three_and_altitude_adds_to_it() {
    near(altitude::adjusted_haemoglobin_g_l(115.0, 1_200, true).unwrap(), 104.0, 1e-9, "N-089");
    near(altitude::adjusted_haemoglobin_g_l(115.0, 0, true).unwrap(), 112.0, 1e-9, "N-089");
}

#[derive(Deserialize)]
struct Stores {
    id: String,
    #[serde(rename = "ferritin_ug_l")]
    ug_l: f64,
    legs: FerritinAndLegs,
    means: Vec<String>,
}

#[test]
fn a_ferritin_stands_between_the_lines_as_published() {
    for row in vectors::<Stores>(include_str!("vectors/iron_ferritin.json")) {
        assert_eq!(ferritin_and_legs(row.ug_l), Some(row.legs), "{} at {}", row.id, row.ug_l);
        assert_eq!(meant(Analyte::Ferritin, row.ug_l, Stage::Weeks(20)), row.means, "{}", row.ug_l);
    }
}

#[derive(Deserialize)]
struct Saturation {
    id: String,
    percent: f64,
    means: Vec<String>,
}

#[test]
fn a_transferrin_saturation_stands_by_its_lines_as_published() {
    for row in vectors::<Saturation>(include_str!("vectors/iron_saturation.json")) {
        let meant = meant(Analyte::TransferrinSaturation, row.percent, Stage::Weeks(20));
        assert_eq!(meant, row.means, "{} at {}", row.id, row.percent);
    }
}

#[test]
fn the_lines_of_restless_legs_are_never_called_lines_of_pregnancy() {
    let adults: Vec<_> = lines().iter().filter(|line| line.evidence.id == "B-081").map(|line| line.set_for).collect();
    assert_eq!(adults, [SetFor::Adults, SetFor::Adults]);
}

#[test]
fn ferritin_lines_of_pregnancy_fall_away_after_a_birth() {
    assert_eq!(meant(Analyte::Ferritin, 10.0, Stage::AfterBirth), ["C-050", "B-081"]);
}

#[test]
fn an_authority_has_one_line_of_a_subject_at_a_time_and_no_week_without() {
    let stages = (0..=45).map(Stage::Weeks).chain([Stage::AfterBirth, Stage::Neither]);
    for stage in stages {
        for analyte in Analyte::ALL {
            let held: Vec<_> = sides(analyte, 1.0, stage);
            let named: HashSet<_> = held.iter().map(|(line, _)| (line.authority, line.subject)).collect();
            assert_eq!(named.len(), held.len(), "{analyte:?} at {stage:?}");
        }
        if matches!(stage, Stage::Weeks(_)) {
            assert_eq!(sides(Analyte::Haemoglobin, 1.0, stage).len(), 4, "{stage:?}");
        }
    }
}

#[test]
fn in_a_pregnancy_without_a_date_only_what_holds_in_every_week_is_named() {
    let held: Vec<_> = sides(Analyte::Haemoglobin, 1.0, Stage::Undated).iter().map(|(line, _)| line.value).collect();
    assert_eq!(held, [110.0], "India's line, the same throughout (C-044)");
    assert_eq!(meant(Analyte::Ferritin, 29.0, Stage::Undated), ["C-051", "B-081"]);
    assert_eq!(who_grade(100.0, Stage::Undated), None);
}

#[test]
fn what_is_not_a_number_stands_nowhere() {
    assert!(sides(Analyte::Ferritin, f64::NAN, Stage::Weeks(20)).is_empty());
    assert_eq!(ferritin_and_legs(f64::NAN), None);
    assert_eq!(ferritin_and_legs(-1.0), None);
    assert_eq!(who_grade(f64::NAN, Stage::Weeks(20)), None);
}

#[test]
fn a_result_on_a_line_is_said_to_be_on_it() {
    let at: Vec<_> = sides(Analyte::Ferritin, 30.0, Stage::Weeks(20)).into_iter().map(|(_, side)| side).collect();
    assert_eq!(at, [Side::Above, Side::At, Side::Below]);
}

#[test]
fn only_the_remembered_lines_are_unreviewed() {
    let unreviewed: Vec<_> =
        lines().iter().filter(|line| !line.evidence.is_reviewed()).map(|line| line.evidence.id).collect();
    assert_eq!(unreviewed, ["C-054"]);
}

#[derive(Deserialize)]
struct Conversion {
    id: String,
    analyte: Analyte,
    value: f64,
    from: LabUnit,
    to: LabUnit,
    expected: f64,
    decimals: i32,
}

#[test]
fn units_convert_as_published() {
    for row in vectors::<Conversion>(include_str!("vectors/iron_conversions.json")) {
        let converted = convert(row.value, row.from, row.to, row.analyte).unwrap();
        let scale = 10f64.powi(row.decimals);
        near((converted.value * scale).round() / scale, row.expected, 1e-9, &format!("{} {}", row.id, row.value));
        assert_eq!(converted.unit, row.to);
        let remembered = matches!(row.to, LabUnit::NanomolesPerLitre)
            || row.analyte == Analyte::VitaminB12 && row.from == LabUnit::PicomolesPerLitre;
        assert_eq!(converted.evidence.is_reviewed(), !remembered, "{}", row.id);
    }
}

#[test]
fn a_haemoglobin_of_tetramers_is_asked_about() {
    for to in [LabUnit::GramsPerLitre, LabUnit::GramsPerDecilitre, LabUnit::MillimolesPerLitre] {
        for value in [1.71, 2.99, 0.0] {
            let answer = convert(value, LabUnit::MillimolesPerLitre, to, Analyte::Haemoglobin);
            assert_eq!(answer, Err(CannotConvert::AskForUnit), "N-113");
        }
    }
}

#[test]
fn a_unit_of_another_analyte_is_refused() {
    let answer = convert(30.0, LabUnit::Percent, LabUnit::MicrogramsPerLitre, Analyte::Ferritin);
    assert_eq!(answer, Err(CannotConvert::OtherUnit));
    let answer = convert(f64::NAN, LabUnit::MicrogramsPerLitre, LabUnit::MicrogramsPerLitre, Analyte::Ferritin);
    assert_eq!(answer, Err(CannotConvert::NotAnAmount));
}

#[test]
fn every_analyte_is_kept_in_the_first_unit_it_is_typed_in() {
    for analyte in Analyte::ALL {
        let first = analyte.units().next().unwrap();
        assert_eq!(first.unit, analyte.kept_unit());
        near(first.in_kept_unit, 1.0, 0.0, "kept");
        let units: HashSet<_> = analyte.units().map(|accepted| accepted.unit).collect();
        assert_eq!(units.len(), analyte.units().count(), "a unit is listed twice");
    }
}

#[test]
fn saturation_is_worked_out_as_published() {
    near(saturation::from_binding_capacity(12.0, 65.0).unwrap(), 18.5, 0.05, "C.4");
    near(saturation::from_transferrin(12.0, 3.0).unwrap(), 15.9, 0.05, "C.4");
    let transferrin = convert(28.0, LabUnit::MicromolesPerLitre, LabUnit::GramsPerLitre, Analyte::Transferrin).unwrap();
    near(saturation::from_transferrin(16.0, transferrin.value).unwrap(), 29.0, 0.5, "N-115");
    assert_eq!(saturation::from_binding_capacity(12.0, 0.0), Err(CannotConvert::DividedByNothing));
    assert_eq!(saturation::from_transferrin(f64::NAN, 3.0), Err(CannotConvert::NotAnAmount));
}

#[test]
fn odd_results_are_asked_about_and_only_absurd_ones_refused() {
    use Plausibility::{Ask, Impossible, Plausible};
    let said = |analyte, values: &[f64]| values.iter().map(|kept| plausibility(analyte, *kept)).collect::<Vec<_>>();
    assert_eq!(
        said(Analyte::Haemoglobin, &[0.0, 11.0, 39.9, 40.0, 200.0, 200.1, 300.1]),
        [Impossible, Ask, Ask, Plausible, Plausible, Ask, Impossible]
    );
    assert_eq!(said(Analyte::Ferritin, &[0.9, 1.0, 3_000.0, 4_100.0]), [Ask, Plausible, Plausible, Ask]);
    assert_eq!(said(Analyte::TransferrinSaturation, &[0.2, 1.0, 100.0, 104.0]), [Ask, Plausible, Plausible, Ask]);
    assert_eq!(said(Analyte::CReactiveProtein, &[-1.0, 0.0, 500.0, 501.0]), [Impossible, Plausible, Plausible, Ask]);
    for analyte in Analyte::ALL {
        assert_eq!(plausibility(analyte, f64::NAN), Impossible);
    }
}

#[derive(Deserialize)]
struct Tablet {
    id: String,
    #[serde(flatten)]
    label: Label,
    fits: Vec<(f64, f64)>,
}

#[test]
fn a_label_means_the_iron_that_is_published_or_a_question() {
    for row in vectors::<Tablet>(include_str!("vectors/iron_products.json")) {
        let fits: Vec<_> = match elemental(&row.label) {
            Elemental::One(product) => vec![(product.least_mg, product.most_mg)],
            Elemental::AskWhich(options) => {
                assert!(options.len() > 1, "{}: one option is no question", row.id);
                options.iter().map(|product| (product.least_mg, product.most_mg)).collect()
            }
            Elemental::AsLabelled(mg) => vec![(mg, mg)],
            Elemental::Unlisted => vec![],
        };
        assert_eq!(fits, row.fits, "{} {:?}", row.id, row.label);
    }
}

#[test]
fn iron_on_the_label_is_read_as_it_stands() {
    let label = |salt_mg| Label { salt: Salt::LabelledAsIron, salt_mg, measure: Measure::Tablet, country: None };
    assert_eq!(elemental(&label(25.0)), Elemental::AsLabelled(25.0));
    assert_eq!(elemental(&label(f64::NAN)), Elemental::Unlisted);
    assert_eq!(elemental(&label(0.0)), Elemental::Unlisted);
}

#[test]
fn every_product_agrees_with_the_rule_of_thumb_for_its_salt() {
    for product in products() {
        assert_ne!(product.salt, Salt::FerrousSulfate, "{}: which sulfate?", product.id);
        assert!(product.least_mg <= product.most_mg, "{}", product.id);
        if let Some((fraction, _)) = product.salt.iron_fraction() {
            let thumb = fraction * product.salt_mg;
            near(product.least_mg / thumb, 1.0, 0.08, product.id);
            near(product.most_mg / thumb, 1.0, 0.08, product.id);
        }
    }
}

#[derive(Deserialize)]
struct Eaten {
    id: String,
    food: String,
    grams: f64,
    iron_mg: f64,
    vitamin_c_mg: Option<f64>,
}

#[test]
fn a_portion_holds_what_the_source_says() {
    for row in vectors::<Eaten>(include_str!("vectors/iron_foods.json")) {
        let held = food(&row.food).unwrap().nutrients(Portion::Grams(row.grams)).unwrap();
        near(held.iron_mg, row.iron_mg, 0.005, &row.id);
        assert_eq!(held.vitamin_c_mg.is_some(), row.vitamin_c_mg.is_some(), "{}: not reported is not 0", row.food);
        if let (Some(held), Some(expected)) = (held.vitamin_c_mg, row.vitamin_c_mg) {
            near(held, expected, 0.05, &row.food);
        }
    }
}

#[test]
fn every_food_has_its_own_id_a_weight_and_its_words() {
    let words = include_str!("../core/src/words/en/foods.ftl");
    let has = |key: &str| words.lines().any(|line| line.starts_with(&format!("{key} = ")));
    let mut ids = HashSet::new();
    let mut numbers = HashSet::new();
    for food in foods() {
        assert!(ids.insert(food.id), "{} stands twice", food.id);
        assert!(numbers.insert(food.sr28_ndb), "{} stands twice", food.sr28_ndb);
        assert!(food.sr28_ndb.len() == 5 && food.sr28_ndb.bytes().all(|b| b.is_ascii_digit()), "{}", food.id);
        assert!(food.serving.grams > 0.0, "{}", food.id);
        assert!((0.0..=20.0).contains(&food.per_serving.iron_mg), "{}", food.id);
        assert!(has(&format!("food-{}", food.id)), "{} has no name", food.id);
        assert!(has(&format!("food-serving-{}", food.serving.id)), "{} has no words", food.serving.id);
        for note in food.safety {
            assert!(has(&format!("food-safety-{}", name(note))), "{note:?} has no words");
        }
    }
    assert_eq!(foods().len(), 112);
}

#[test]
fn every_product_has_its_words() {
    let words = include_str!("../core/src/words/en/iron_products.ftl");
    let has = |key: String| words.lines().any(|line| line.starts_with(&format!("{key} = ")));
    let mut ids = HashSet::new();
    for product in products() {
        assert!(ids.insert(product.id), "{} stands twice", product.id);
        assert!(has(format!("iron-product-{}", product.id)), "{}", product.id);
        assert!(has(format!("iron-salt-{}", name(product.salt))), "{:?}", product.salt);
    }
}

#[test]
fn liver_and_pate_are_to_avoid_and_nothing_else_is() {
    let avoided: Vec<_> = foods().iter().filter(|food| food.is_to_avoid()).map(|food| food.id).collect();
    assert_eq!(avoided, ["beef-liver-fried", "chicken-liver-simmered", "chicken-liver-pate"]);
}

#[test]
fn what_is_not_reported_is_absent_and_counted() {
    let absent = |of: fn(&evenfall_core::iron::foods::Nutrients) -> Option<f64>| {
        foods().iter().filter(|food| of(&food.per_serving).is_none()).map(|food| food.id).collect::<Vec<_>>()
    };
    assert_eq!(absent(|held| held.vitamin_c_mg), ["teff-cooked", "amaranth-grain-cooked", "dark-chocolate-70-85"]);
    assert_eq!(
        absent(|held| held.folate_dfe_ug),
        ["venison-roast", "amaranth-grain-cooked", "chia-seeds", "dark-chocolate-70-85"]
    );
    let eaten = ["venison-roast", "lentils-boiled"].map(|id| (food(id).unwrap(), Portion::Servings(1.0)));
    let meal = Meal::of(eaten, []).unwrap();
    near(meal.folate_dfe_ug.reported, 358.0, 1e-9, "lentils alone");
    assert_eq!(meal.folate_dfe_ug.unreported_foods, 1);
    assert_eq!(meal.magnesium_mg.unreported_foods, 0);
}

#[test]
fn iron_of_meat_and_of_other_foods_is_told_apart() {
    let eaten = ["beef-mince-85-lean", "kidney-beans-boiled", "red-pepper-raw"]
        .map(|id| (food(id).unwrap(), Portion::Servings(1.0)));
    let meal = Meal::of(eaten, [Alongside::Tea]).unwrap();
    near(meal.iron_of_haem_sources_mg, 2.49, 1e-9, "mince");
    near(meal.iron_of_other_foods_mg, 3.93 + 0.32, 1e-9, "beans and pepper");
    assert_eq!(meal.helpers.into_iter().collect::<Vec<_>>(), [Helper::VitaminC, Helper::MeatPoultryFish]);
    assert_eq!(meal.hinderers.into_iter().collect::<Vec<_>>(), [Hinderer::Tea, Hinderer::Phytate]);
    assert_eq!(meal.safety.into_iter().collect::<Vec<_>>(), [SafetyNote::CookThrough]);
}

#[test]
fn milk_with_a_meal_is_no_hinderer_and_a_calcium_tablet_is() {
    let milk = [(food("milk-whole").unwrap(), Portion::Servings(1.0))];
    assert!(Meal::of(milk, []).unwrap().hinderers.is_empty());
    assert!(Meal::of(milk, [Alongside::CalciumTablet]).unwrap().hinderers.contains(&Hinderer::CalciumTablet));
}

#[test]
fn tea_as_a_food_hinders_as_tea_alongside_does() {
    let hinderers = |id| Meal::of([(food(id).unwrap(), Portion::Servings(1.0))], []).unwrap().hinderers;
    assert_eq!(hinderers("tea-black").into_iter().collect::<Vec<_>>(), [Hinderer::Tea]);
    assert_eq!(hinderers("coffee-brewed").into_iter().collect::<Vec<_>>(), [Hinderer::Coffee]);
}

#[test]
fn a_portion_of_nothing_says_nothing() {
    let meal = Meal::of([(food("teff-cooked").unwrap(), Portion::Grams(0.0))], []).unwrap();
    assert!(meal.hinderers.is_empty());
    assert_eq!(meal.vitamin_c_mg.unreported_foods, 0);
}

#[test]
fn a_portion_nobody_eats_is_refused() {
    let lentils = food("lentils-boiled").unwrap();
    for grams in [-1.0, 5_001.0, f64::NAN, f64::INFINITY] {
        assert!(lentils.nutrients(Portion::Grams(grams)).is_err());
        assert!(lentils.nutrients(Portion::Servings(grams)).is_err());
    }
    assert!(food("no-such-food").is_none());
}

#[test]
fn every_enhancer_is_rich_in_vitamin_c() {
    let enhancers = foods().iter().filter(|food| food.class == FoodClass::Enhancer);
    assert!(enhancers.clone().count() > 0);
    assert!(enhancers.clone().all(|food| food.traits.contains(&FoodTrait::VitaminC)));
}

#[derive(Deserialize)]
struct Daily {
    id: String,
    nutrient: Nutrient,
    authority: Authority,
    life: Life,
    age_years: Option<u8>,
    amount: Value,
}

#[test]
fn a_daily_target_is_the_authoritys_own() {
    for row in vectors::<Daily>(include_str!("vectors/iron_targets.json")) {
        match wanted(row.nutrient, row.authority, row.life, row.age_years) {
            Wanted::Amount(target) => near(target.amount, row.amount.as_f64().unwrap(), 1e-9, &row.id),
            Wanted::AskAge => assert_eq!(row.amount, "ask-age", "{}", row.id),
            Wanted::NotSet => assert_eq!(row.amount, "not-set", "{}", row.id),
        }
    }
}

#[test]
fn an_upper_level_says_what_it_counts() {
    let level = |nutrient, authority| upper_level(nutrient, authority).map(|level| (level.amount, level.counts));
    assert_eq!(level(Nutrient::Iron, Authority::UsCanada), Some((45.0, Counts::FoodAndSupplements)));
    assert_eq!(level(Nutrient::Folate, Authority::UsCanada), Some((1_000.0, Counts::FolicAcidOnly)));
    assert_eq!(level(Nutrient::Magnesium, Authority::UsCanada), Some((350.0, Counts::SupplementsOnly)));
    assert_eq!(level(Nutrient::Magnesium, Authority::Efsa), Some((250.0, Counts::SupplementsOnly)));
    assert_eq!(level(Nutrient::Iron, Authority::Efsa), None);
    let uk = upper_level(Nutrient::Iron, Authority::UnitedKingdom).unwrap();
    assert_eq!(uk.evidence.standing, Standing::Memory);
    assert!(TARGETS.iter().all(|target| target.evidence.is_reviewed()));
}

#[test]
fn folic_acid_counts_more_than_folate_in_food() {
    near(folate_equivalents_ug(0.0, FolicAcid { with_food_ug: 400.0, fasting_ug: 0.0 }), 680.0, 1e-9, "N-117");
    near(folate_equivalents_ug(0.0, FolicAcid { with_food_ug: 0.0, fasting_ug: 400.0 }), 800.0, 1e-9, "C-101");
    near(folate_equivalents_ug(131.0, FolicAcid::default()), 131.0, 1e-9, "C-101");
}

#[derive(Deserialize)]
struct WhoRow {
    id: String,
    weeks: u8,
    hb_g_l: f64,
    prevalence: Prevalence,
    daily_is_tolerated: bool,
    text: WhoText,
}

#[test]
fn the_text_of_the_world_health_organization_fits_as_in_its_own_tests() {
    for row in vectors::<WhoRow>(include_str!("vectors/iron_who_texts.json")) {
        let grade = who_grade(row.hb_g_l, Stage::Weeks(row.weeks)).unwrap();
        assert_eq!(who_text(grade, row.prevalence, row.daily_is_tolerated), row.text, "{}", row.id);
    }
}

#[test]
fn treatment_goes_on_until_110_even_where_anaemia_begins_at_105() {
    assert_eq!(who_grade(107.0, Stage::Weeks(20)), Some(Grade::None));
    assert!(treatment_goes_on(107.0), "N-095");
    assert!(!treatment_goes_on(110.0), "C-011");
}

#[derive(Deserialize)]
struct Hour {
    says: String,
    now: Moment,
    doses: Vec<Moment>,
    drinks: Vec<Drink>,
    tea_from: Option<Moment>,
    iron_from: Option<Moment>,
}

#[test]
fn tea_and_iron_wait_an_hour_for_each_other() {
    for row in vectors::<Hour>(include_str!("vectors/iron_spacing.json")) {
        let next = spacing(row.now, &row.doses, &row.drinks);
        assert_eq!((next.tea_from, next.iron_from), (row.tea_from, row.iron_from), "{}", row.says);
    }
}

fn clock(text: &str) -> Moment {
    text.parse().unwrap()
}

#[test]
fn the_hour_is_an_hour_when_the_clocks_change() {
    let before = clock("2026-10-25T01:40:00+01:00");
    let tea = Drink { what: Blocker::Tea, at: clock("2026-10-25T01:20:00+00:00") };
    assert_eq!(crowded(&[before], &[tea]).len(), 1, "40 minutes by the sun, 20 backwards by the clock");
    assert_eq!(hour_over(before).unwrap(), clock("2026-10-25T01:40:00+00:00"));
}

#[test]
fn a_full_hour_apart_is_apart() {
    let dose = clock("2026-11-22T08:00:00+00:00");
    let tea = |at| Drink { what: Blocker::Tea, at: clock(at) };
    assert!(crowded(&[dose], &[tea("2026-11-22T09:00:00+00:00"), tea("2026-11-22T07:00:00+00:00")]).is_empty());
    let near = tea("2026-11-22T08:59:00+00:00");
    let found = crowded(&[dose], &[tea("2026-11-22T05:00:00+00:00"), near]);
    assert_eq!(found.iter().map(|crowded| crowded.nearest).collect::<Vec<_>>(), [near]);
}

#[test]
fn words_are_quiet() {
    let words = concat!(
        include_str!("../core/src/words/en/foods.ftl"),
        include_str!("../core/src/words/en/iron.ftl"),
        include_str!("../core/src/words/en/iron_products.ftl")
    );
    assert!(!words.contains('!'));
    for loud in [" just ", "mum", "absorb"] {
        assert!(!words.to_lowercase().contains(loud), "{loud}");
    }
}

proptest! {
    #[test]
    fn a_printed_haemoglobin_lands_exactly_on_its_grams_per_litre(g_l in 1u16..3_000) {
        let printed: f64 = format!("{}.{}", g_l / 10, g_l % 10).parse().unwrap();
        let kept = convert(printed, LabUnit::GramsPerDecilitre, LabUnit::GramsPerLitre, Analyte::Haemoglobin).unwrap();
        prop_assert!((kept.value - f64::from(g_l)).abs() < f64::EPSILON);
    }

    #[test]
    fn there_and_back_is_where_it_was(analyte in proptest::sample::select(Analyte::ALL.to_vec()), value in 3.0..1_000.0f64) {
        for from in analyte.units() {
            for to in analyte.units() {
                let there = convert(value, from.unit, to.unit, analyte).unwrap();
                match convert(there.value, to.unit, from.unit, analyte) {
                    Ok(back) => prop_assert!((back.value / value - 1.0).abs() < 1e-12),
                    Err(refused) => prop_assert_eq!(refused, CannotConvert::AskForUnit),
                }
            }
        }
    }

    #[test]
    fn higher_ground_never_raises_a_haemoglobin(low in -400..5_000i32, up in 0..5_000i32) {
        let high = (low + up).min(4_999);
        prop_assert!(altitude::altitude_g_l(low).unwrap() <= altitude::altitude_g_l(high).unwrap());
    }

    #[test]
    fn a_lower_haemoglobin_is_never_a_milder_anaemia(low in 0.0..200.0f64, up in 0.0..50.0f64, week in 0u8..45) {
        for stage in [Stage::Weeks(week), Stage::AfterBirth, Stage::Neither] {
            prop_assert!(who_grade(low, stage) >= who_grade(low + up, stage));
        }
    }

    #[test]
    fn the_line_and_the_grade_of_one_authority_agree(g_l in 40.0..160.0f64, week in 0u8..45) {
        for stage in [Stage::Weeks(week), Stage::AfterBirth] {
            let by_line = sides(Analyte::Haemoglobin, g_l, stage)
                .into_iter()
                .any(|(line, side)| name(line.authority) == "who" && line.means(side));
            prop_assert_eq!(by_line, who_grade(g_l, stage) != Some(Grade::None));
        }
    }

    #[test]
    fn grams_and_servings_of_one_portion_agree(index in 0..112usize, servings in 0.0..5.0f64) {
        let food = &foods()[index];
        let by_serving = food.nutrients(Portion::Servings(servings)).unwrap();
        let by_weight = food.nutrients(Portion::Grams(servings * food.serving.grams)).unwrap();
        prop_assert!((by_serving.iron_mg - by_weight.iron_mg).abs() < 1e-9);
    }

    #[test]
    fn a_dose_is_crowded_when_tea_comes_within_the_hour(minutes in -200..200i64) {
        let dose = clock("2026-11-22T08:00:00+00:00");
        let tea = Drink { what: Blocker::Tea, at: dose.plus_minutes(minutes).unwrap() };
        prop_assert_eq!(crowded(&[dose], &[tea]).len() == 1, minutes.abs() < 60);
    }
}
