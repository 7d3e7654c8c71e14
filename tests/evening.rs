//! Tonight's plan: it works with nothing logged, and fits her week, her day and what helped before.

use std::fmt::Write;

use evenfall_bindings::screens::Place;
use evenfall_bindings::screens::evening::EveningState;
use evenfall_bindings::{Answer, Value};

use super::library::{Bed, at, golden, now, number, one};

fn plan(bed: &Bed) -> EveningState {
    bed.diary.evening(now()).expect("reads")
}

fn ids(plan: &EveningState) -> Vec<&str> {
    plan.steps.iter().map(|step| step.id.as_str()).collect()
}

fn why<'a>(plan: &'a EveningState, id: &str) -> &'a str {
    &plan.steps.iter().find(|step| step.id == id).expect("a step").why
}

fn spell(bed: &Bed, began: &str, helped: &[&str]) {
    let helped = Value::Several(helped.iter().map(|id| (*id).to_owned()).collect());
    bed.keeps_at("spell", at(began), vec![Answer { field: "helped".to_owned(), value: helped }]);
}

#[test]
fn it_works_with_nothing_logged_at_every_stage() {
    let beds = [
        Bed::new("other"),
        Bed::at_29_weeks("england"),
        Bed::after("birth", "2026-11-15"),
        Bed::after("loss", "2026-11-15"),
    ];
    for bed in beds {
        let plan = plan(&bed);
        assert!(plan.steps.len() > 8 && plan.relief.is_empty() && plan.relief_label.is_empty());
        assert_eq!(plan.check.place, Place::UrgentHelp);
        for step in &plan.steps {
            assert!(!step.why.is_empty() && !step.line.source.is_empty() && !step.when.is_empty(), "{step:?}");
            assert!(step.line.source == "Our judgement" || !step.line.evidence.is_empty(), "{step:?}");
            assert!(step.spoken.contains(step.line.words.trim_end_matches('.')), "{step:?}");
        }
        assert!(ids(&plan).contains(&"up"), "getting up is allowed");
    }
}

#[test]
fn steps_run_from_dinner_to_the_night() {
    let plan = plan(&Bed::at_29_weeks("england"));
    let mut whens: Vec<&str> = plan.steps.iter().map(|step| step.when.as_str()).collect();
    whens.dedup();
    assert_eq!(
        whens,
        ["Before and at dinner", "In the evening", "An hour before bed", "In bed", "If your legs wake you"]
    );
}

#[test]
fn no_clock_stands_in_it() {
    let clock = regex::Regex::new(r"\b\d{1,2}:\d{2}\b").expect("a pattern");
    for bed in [Bed::at_29_weeks("england"), Bed::after("loss", "2026-11-15")] {
        assert!(!clock.is_match(&serde_json::to_string(&plan(&bed)).expect("writes")));
    }
}

/// EVIDENCE D-003: from 28w0d, and not for who is no longer expecting.
#[test]
fn the_side_is_prepared_from_28_weeks() {
    let side = |bed: &Bed| ids(&plan(bed)).contains(&"side");
    assert!(!side(&Bed::due("england", "2027-02-15")));
    assert!(side(&Bed::due("england", "2027-02-14")));
    assert!(!side(&Bed::after("birth", "2026-11-15")) && !side(&Bed::after("loss", "2026-11-15")));
}

#[test]
fn iron_tea_and_coffee_follow_what_she_wrote_today() {
    let bed = Bed::at_29_weeks("england");
    assert_eq!(why(&plan(&bed), "iron"), "You wrote no iron this week. This is for the days you have some.");
    bed.keeps_at("iron_dose", at("2026-11-20T08:00:00+00:00"), vec![number("elemental", 65.0)]);
    assert_eq!(why(&plan(&bed), "iron"), "You wrote none today so far.");
    bed.keeps_at("iron_dose", at("2026-11-22T08:00:00+00:00"), vec![number("elemental", 65.0)]);
    assert_eq!(why(&plan(&bed), "iron"), "You wrote iron today.");
    bed.keeps_at("drink", now(), vec![one("what", "tea"), number("portions", 1.0)]);
    assert!(why(&plan(&bed), "cup").contains("75 mg") && !why(&plan(&bed), "cup").contains("kinder"));
    bed.keeps_at("drink", now(), vec![one("what", "filter_coffee"), number("portions", 1.0)]);
    assert!(why(&plan(&bed), "cup").contains("Over the limit of 200 mg") && why(&plan(&bed), "cup").contains("kinder"));
}

#[test]
fn a_drink_whose_caffeine_is_not_known_is_named_and_not_called_none() {
    let bed = Bed::at_29_weeks("england");
    bed.keeps_at("drink", now(), vec![one("what", "espresso"), number("portions", 1.0)]);
    assert_eq!(why(&plan(&bed), "cup"), "Not counted: Espresso. How much caffeine is in it is not known.");
}

#[test]
fn after_a_loss_caffeine_is_held_against_no_line_for_pregnancy() {
    let bed = Bed::after("loss", "2026-11-15");
    bed.keeps_at("drink", now(), vec![one("what", "filter_coffee"), number("portions", 3.0)]);
    assert_eq!(why(&plan(&bed), "cup"), "420 mg of caffeine in the day.");
}

#[test]
fn on_a_day_that_weighed_slowing_down_comes_before_stretching() {
    let order = |stress: Option<f64>| {
        let bed = Bed::at_29_weeks("england");
        stress.iter().for_each(|stress| bed.keeps_at("mood", now(), vec![number("stress", *stress)]));
        let plan = plan(&bed);
        let place = |id: &str| ids(&plan).iter().position(|one| *one == id).expect("a step");
        place("slow") < place("stretch")
    };
    assert_eq!([order(None), order(Some(5.0)), order(Some(6.0))], [false, false, true]);
}

#[test]
fn what_helped_before_is_counted_with_the_nights_after_and_called_chance() {
    let bed = Bed::at_29_weeks("england");
    spell(&bed, "2026-11-10T23:00:00+00:00", &["walking", "cool_cloth"]);
    spell(&bed, "2026-11-11T23:00:00+00:00", &["walking"]);
    spell(&bed, "2026-11-12T23:00:00+00:00", &["nothing"]);
    spell(&bed, "2026-11-14T23:00:00+00:00", &["walking"]);
    bed.keeps_at("quiet_night", at("2026-11-15T23:00:00+00:00"), Vec::new());
    let plan = plan(&bed);
    let relief: Vec<(&str, &str)> = plan.relief.iter().map(|one| (one.title.as_str(), one.line.as_str())).collect();
    assert_eq!(
        relief,
        [
            ("Walking", "Named for 3 spells. Of the 3 nights after, 2 were restless."),
            ("A cool cloth", "Named for 1 spell. The night after was restless."),
        ]
    );
    assert!(plan.relief_note.contains("chance"));
    assert_eq!(why(&plan, "before"), "You named this for 3 spells: Walking.");
}

#[test]
fn restless_nights_of_the_week_are_why_stretching_is_named() {
    let bed = Bed::at_29_weeks("england");
    assert!(!why(&plan(&bed), "stretch").contains("restless on"));
    spell(&bed, "2026-11-20T23:00:00+00:00", &["walking"]);
    bed.keeps_at("quiet_night", at("2026-11-19T23:00:00+00:00"), Vec::new());
    assert_eq!(why(&plan(&bed), "stretch"), "Your legs were restless on 1 of 2 nights, of the last seven.");
}

#[test]
fn what_was_named_once_is_counted_and_not_put_forward() {
    let bed = Bed::at_29_weeks("england");
    spell(&bed, "2026-11-14T23:00:00+00:00", &["walking"]);
    let plan = plan(&bed);
    assert_eq!(plan.relief[0].line, "Named for 1 spell.");
    assert!(!ids(&plan).contains(&"before"));
}

#[test]
fn what_lies_further_back_than_sixty_nights_is_not_counted() {
    let bed = Bed::at_29_weeks("england");
    spell(&bed, "2026-09-22T23:00:00+00:00", &["walking"]);
    assert!(plan(&bed).relief.is_empty());
    spell(&bed, "2026-09-23T23:00:00+00:00", &["walking"]);
    assert_eq!(plan(&bed).relief.len(), 1);
}

fn in_text(plan: &EveningState) -> String {
    let mut text = format!("{}\n{}\n→ {}\n", plan.title, plan.line, plan.check.words);
    let mut when = "";
    for step in &plan.steps {
        if step.when != when {
            write!(text, "\n== {}\n", step.when).expect("writes");
            when = &step.when;
        }
        let basis = [&step.line.source, &step.line.studied_in].map(String::as_str).join(" · ");
        let rows = step.line.evidence.join(" ");
        writeln!(text, "· {}\n    {}\n    {basis} ({rows})", step.line.words, step.why).expect("writes");
    }
    if !plan.relief.is_empty() {
        write!(text, "\n== {}\n", plan.relief_label).expect("writes");
        plan.relief.iter().for_each(|one| writeln!(text, "· {}", one.spoken).expect("writes"));
        writeln!(text, "{}", plan.relief_note).expect("writes");
    }
    text
}

#[test]
fn plans_read_as_their_golden_texts() {
    let bed = Bed::at_29_weeks("england");
    golden("england_29_weeks/evening_empty", &in_text(&plan(&bed)));
    for (began, helped) in [("2026-11-10T23:00:00+00:00", "walking"), ("2026-11-12T23:00:00+00:00", "walking")] {
        spell(&bed, began, &[helped]);
    }
    bed.keeps_at("mood", now(), vec![number("stress", 7.0)]);
    bed.keeps_at("iron_dose", now(), vec![number("elemental", 65.0)]);
    bed.keeps_at("drink", now(), vec![one("what", "instant_coffee"), number("portions", 2.0)]);
    bed.keeps_at("activity", now(), vec![one("what", "walking"), number("minutes", 30.0)]);
    golden("england_29_weeks/evening", &in_text(&plan(&bed)));
    golden("us_29_weeks/evening", &in_text(&plan(&Bed::at_29_weeks("united-states"))));
    golden("after_loss/evening", &in_text(&plan(&Bed::after("loss", "2026-11-15"))));
}
