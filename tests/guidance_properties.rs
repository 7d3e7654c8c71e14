//! What holds of every state of a diary, whatever it is.

use std::collections::BTreeSet;

use evenfall_core::care::countries::Country;
use evenfall_core::care::urgent::SIGNS;
use evenfall_core::guidance::{
    Advice, Caffeine, Check, Facts, HeldUp, LastIron, MedicineSeen, Nights, OpenSign, RULES, Rank, Rule, Stage,
    Supplements, ToldIn, Visit, choose, speaking,
};
use evenfall_core::iron::lines;
use evenfall_core::profile::{AnaemiaAuthority, CaffeineLimit};
use evenfall_core::triggers::aggravators::medicines;
use evenfall_core::words::Words;
use proptest::option;
use proptest::prelude::*;
use regex::Regex;

use super::guidance_cases::{DAY, english, lab, pressure, sign};
use super::guidance_rules::all;

/// Two rules that would say what cannot both be meant at one time, and why.
const CONTRADICT: &[(&str, &str, &str)] = &[
    ("one_leg", "evening_walk", "a leg that may hold a clot is not to be walked on first"),
    ("one_leg", "get_up", "walking about is no help where someone is to be called"),
    ("one_leg", "sort_legs", "it has been sorted: it is one leg"),
    ("warning_sign", "evening_walk", "a call comes before a walk"),
    ("warning_sign", "slow_breathing", "hard breathing is not to be breathed away"),
    ("warning_sign", "get_up", "a call comes before a task"),
    ("blood_pressure", "evening_walk", "rest, then measure again"),
    ("blood_pressure", "slow_breathing", "a call comes before calm"),
    ("movements", "movement_pattern", "one says call now, the other what to know"),
    ("movements", "side_sleeping", "a call comes before how to lie"),
    ("itch", "itch_where", "it has been told where"),
    ("no_need_of_sleep", "get_up", "a call comes before a task"),
    ("no_need_of_sleep", "slow_breathing", "a call comes before calm"),
    ("no_need_of_sleep", "evening_walk", "a call comes before a walk"),
    ("no_need_of_sleep", "legs_after_birth", "a call comes before a question"),
    ("haemoglobin", "evening_walk", "exercise is asked about first with a low count"),
    ("ferritin_low", "ferritin_gap", "a ferritin is below 30 or it is not"),
    ("ferritin_low", "ferritin_unmeasured", "it is known or it is not"),
    ("ferritin_gap", "ferritin_unmeasured", "it is known or it is not"),
    ("ferritin_low", "ferritin_inflamed", "low all the same is low"),
    ("two_irons", "iron_window", "no hour is named for iron that may be too much"),
    ("quiet_diary", "sort_legs", "nothing was written, or legs were"),
];

fn stages() -> impl Strategy<Value = Stage> {
    prop_oneof![
        Just(Stage::Undated),
        (0_u16..300).prop_map(|age_days| Stage::Expecting { age_days }),
        option::of(0_u32..400).prop_map(|days| Stage::AfterBirth { days }),
        option::of(0_u32..400).prop_map(|days| Stage::AfterLoss { days }),
    ]
}

/// Signs as the diary gives them: only those that Urgent help shows at this stage.
fn signs(stage: Stage) -> impl Strategy<Value = Vec<OpenSign>> {
    use evenfall_core::care::urgent::{CallWhom, Situation};
    let situation = match stage {
        Stage::Undated => Situation::Pregnant { age_days: None },
        Stage::Expecting { age_days } => Situation::Pregnant { age_days: Some(age_days) },
        Stage::AfterBirth { days } => Situation::AfterBirth { days },
        Stage::AfterLoss { days } => Situation::AfterLoss { days },
    };
    let shown: Vec<OpenSign> = SIGNS
        .iter()
        .filter(|sign| sign.shown.holds(situation) && sign.call != CallWhom::NextVisit)
        .map(|of| sign(of.id, ToldIn::Symptom))
        .collect();
    prop_oneof![2 => Just(Vec::new()), 1 => prop::collection::vec(prop::sample::select(shown), 1..3)]
}

fn labs() -> impl Strategy<Value = [Option<f64>; 4]> {
    [option::of(50.0..150.0_f64), option::of(3.0..120.0_f64), option::of(5.0..50.0_f64), option::of(0.0..40.0_f64)]
}

fn facts() -> impl Strategy<Value = Facts> {
    stages().prop_flat_map(|stage| {
        let body = (
            signs(stage),
            prop::collection::vec((80_u16..190, 50_u16..120), 0..3),
            any::<(bool, bool, bool, bool)>(),
            option::of((0_u8..7, any::<bool>())),
            option::of(0.0..10.0_f64),
            (0_usize..8, 0_usize..8, option::of(60_i64..600), 0_usize..8, 0_usize..4),
        );
        let iron = (labs(), 0_usize..8, any::<bool>(), option::of(Just(())), 0_usize..4, 0.0..500.0_f64);
        let rest = (
            0_u8..5,
            prop::sample::select(Country::ALL.to_vec()),
            prop::sample::subsequence((0..medicines().len()).collect::<Vec<_>>(), 0..3),
            0.0..500.0_f64,
            option::of((0_i64..10, any::<bool>())),
            (0_usize..4, option::of(0_i64..60), 0_i64..90),
        );
        (body, iron, rest).prop_map(move |(body, iron, rest)| built(stage, body, iron, rest))
    })
}

type Body = (
    Vec<OpenSign>,
    Vec<(u16, u16)>,
    (bool, bool, bool, bool),
    Option<(u8, bool)>,
    Option<f64>,
    (usize, usize, Option<i64>, usize, usize),
);
type Iron = ([Option<f64>; 4], usize, bool, Option<()>, usize, f64);
type Rest = (u8, Country, Vec<usize>, f64, Option<(i64, bool)>, (usize, Option<i64>, i64));

fn built(stage: Stage, body: Body, iron: Iron, rest: Rest) -> Facts {
    let (signs, cuffs, (itching, unwell, smokes, sorted), check, stress, night) = body;
    let ([haemoglobin, ferritin, saturation, inflammation], days_of_week, today, held, iron_sources, magnesium_mg) =
        iron;
    let (babies, country, named, mg, visit, (questions, silent, moved_minutes)) = rest;
    let (restless, written, asleep, late, hardly) = night;
    let written = written.max(restless).min(7);
    let restless = restless.min(written);
    let told = if asleep.is_some() { written } else { 0 };
    let time = DAY.and_hms_opt(9, 10, 0).expect("a time").time();
    let week = match stage {
        Stage::Expecting { age_days } => lines::Stage::Weeks(u8::try_from(age_days / 7).expect("weeks")),
        Stage::Undated => lines::Stage::Undated,
        Stage::AfterBirth { .. } => lines::Stage::AfterBirth,
        Stage::AfterLoss { .. } => lines::Stage::Neither,
    };
    let of = |value: Option<f64>| {
        value.map(|value| evenfall_core::guidance::Lab { stage: week, ..lab((value * 10.0).round() / 10.0, 0) })
    };
    Facts {
        country,
        emergency: country.emergency().map(|line| line.number.to_owned()),
        anaemia: AnaemiaAuthority::Bsh,
        caffeine_limit: CaffeineLimit::TwoHundred,
        stage,
        babies: babies.max(1),
        signs,
        pressures: cuffs.into_iter().filter(|(up, low)| low < up).map(|(up, low)| pressure(up, low)).collect(),
        itching,
        unwell,
        check: check.map(|(most, harm)| Check { most, harm, day: DAY }),
        stress,
        nights: Nights {
            written,
            restless,
            told,
            asleep,
            restless_after_late_caffeine: late.min(restless),
            hardly_asleep_and_not_tired: hardly.min(told),
        },
        moved_minutes,
        sorted,
        haemoglobin: of(haemoglobin),
        ferritin: of(ferritin),
        saturation: of(saturation),
        inflammation: of(inflammation),
        smokes,
        iron: LastIron {
            days_of_week,
            today,
            held_up: held.map(|()| HeldUp { by: "milk", at: time, until: time, day: DAY }),
        },
        medicines: named.into_iter().map(|place| MedicineSeen { medicine: &medicines()[place], day: DAY }).collect(),
        supplements: Supplements { magnesium_mg, iron_sources },
        caffeine: Caffeine { mg, day: Some(DAY) },
        visit: visit.map(|(days, blood_test)| Visit { days, day: DAY, at: time, blood_test }),
        questions,
        waiting: BTreeSet::new(),
        silent_days: if written > 0 { Some(0) } else { silent },
    }
}

fn speakers(facts: &Facts, words: &Words) -> Vec<(&'static Rule, Advice)> {
    RULES.iter().filter_map(|rule| Some((rule, speaking(rule, facts, words)?))).collect()
}

fn orders() -> Regex {
    let verb = "(?:take|takes|taking|stop|stops|stopping|start|starting|change|changing|skip|double|halve|increase|reduce|lower|raise|switch)";
    let noun = "(?:medicines?|medications?|drugs?|tablets?|capsules?|pills?|doses?|supplements?|iron|magnesium|folic acid|antihistamines?|antidepressants?)";
    Regex::new(&format!(r"(?i)\b{verb}\b[^.;:?]{{0,40}}\b{noun}\b|(?i)\byou have\b[^.]{{0,30}}\b(?:anaemia|deficien|psychosis|depression)"))
        .expect("a pattern")
}

fn of_a_baby() -> Regex {
    Regex::new(r"(?i)\b(?:baby|babies|birth|pregnan\w*|weeks|trimesters?|due date|maternity|midwife)\b")
        .expect("a pattern")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_two_advices_contradict_each_other(facts in facts()) {
        let speaks: BTreeSet<&str> = speakers(&facts, &english_once()).iter().map(|(rule, _)| rule.id).collect();
        for (one, other, why) in CONTRADICT {
            prop_assert!(!(speaks.contains(one) && speaks.contains(other)), "{one} and {other}: {why}");
        }
    }

    #[test]
    fn at_most_one_stands_and_nothing_outranks_a_red_flag(facts in facts()) {
        let words = english_once();
        let speaks = speakers(&facts, &words);
        let chosen = choose(&facts, &[], DAY, &words);
        let hushed = matches!(facts.stage, Stage::AfterLoss { days: Some(days) } if days < 14);
        let safe = speaks.iter().filter(|(_, advice)| !hushed || advice.rank <= Rank::Safety).count();
        prop_assert_eq!(chosen.is_some(), safe > 0);
        if let Some(chosen) = chosen {
            let highest = speaks.iter().map(|(_, advice)| advice.rank).min().expect("one speaks");
            prop_assert_eq!(chosen.advice.rank, highest);
            let soonest = speaks.iter().filter_map(|(_, advice)| advice.call).min();
            prop_assert_eq!(chosen.advice.call, soonest, "the most urgent call stands");
        }
    }

    #[test]
    fn an_open_sign_is_always_told(facts in facts()) {
        let red = speakers(&facts, &english_once()).iter().any(|(rule, _)| rule.rank == Rank::RedFlag);
        let ids: Vec<&str> = facts.signs.iter().map(|sign| sign.id).collect();
        prop_assert!(facts.signs.is_empty() || red, "{ids:?} at {:?}", facts.stage);
    }

    #[test]
    fn no_advice_orders_a_medicine_or_names_an_illness(facts in facts()) {
        let orders = orders();
        for (rule, advice) in speakers(&facts, &english_once()) {
            for text in all(&advice) {
                prop_assert!(!orders.is_match(&text), "{}: {text}", rule.id);
            }
        }
    }

    #[test]
    fn after_a_loss_no_advice_speaks_of_a_baby(facts in facts(), days in option::of(0_u32..400)) {
        let stage = Stage::AfterLoss { days };
        let signs = Vec::new();
        let facts = Facts { stage, signs, ..facts };
        let baby = of_a_baby();
        for (rule, advice) in speakers(&facts, &english_once()) {
            for text in all(&advice) {
                let text = text.replace("a week or two", "");
                prop_assert!(!baby.is_match(&text), "{}: {text}", rule.id);
            }
        }
    }

    #[test]
    fn the_same_facts_say_the_same(facts in facts()) {
        let words = english_once();
        prop_assert_eq!(speakers(&facts, &words).len(), speakers(&facts, &words).len());
        for ((_, one), (_, other)) in speakers(&facts, &words).into_iter().zip(speakers(&facts, &words)) {
            prop_assert_eq!(one, other);
        }
    }
}

fn english_once() -> std::sync::Arc<Words> {
    use std::sync::{Arc, OnceLock};
    static WORDS: OnceLock<Arc<Words>> = OnceLock::new();
    WORDS.get_or_init(|| Arc::new(english())).clone()
}

#[test]
fn the_pairs_name_rules() {
    for (one, other, _) in CONTRADICT {
        for id in [one, other] {
            assert!(RULES.iter().any(|rule| rule.id == *id), "{id} is no rule");
        }
    }
}
