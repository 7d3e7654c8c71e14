//! Movement: how much, what is known for legs, whom to ask first, what is best left, and when to stop.

use super::page::{Page, Section};
use super::saying::{AFTER_BIRTH, AFTER_LOSS, ALWAYS, By, EXPECTING, OURS, Only, Plan, REMEMBERED, Saying, on, say};
use crate::entry::Pillar;
use crate::evidence::Standing::{Design, IssuingBody, Memory, PrimaryPaper, SecondaryPage};
use crate::screens::parts::Place;
use crate::symptoms::sorted_legs::known::Studied;
use crate::symptoms::sorted_legs::known::Sure::{Advice, Known, NotKnown};

pub(super) const PAGE: Page = Page {
    id: "movement",
    pillar: Some(Pillar::Move),
    said: ALWAYS,
    sections: &[
        Section::of("library-movement_amount", AMOUNT),
        Section::of("library-movement_legs", LEGS),
        Section::of("library-movement_ask", ASK).with_more("library-more_ask", ASK_MORE),
        Section::of("library-movement_left", LEFT),
    ],
    stretches: true,
    actions: &[("library-go_movement", Place::Movement), ("library-go_talking", Place::Care)],
};

const CANADA: By = By("canada", "canada", Studied::Guidance);
const CHIEF_OFFICERS: By = By("cmo", "uk", Studied::Guidance);
const US_TEXTS: By = By("us_texts", "us", Studied::Guidance);

const AMOUNT: &[Saying] = &[
    say("library-move_150", Advice, CANADA, &[on("E-001", IssuingBody), on("E-003", IssuingBody)]).to(EXPECTING),
    say("library-move_talk", Advice, By("us_texts", "us", Studied::Guidance), &[on("E-002", SecondaryPage)]),
    say("library-move_begin", Advice, CHIEF_OFFICERS, &[on("E-003", IssuingBody)]).to(EXPECTING),
    say("library-move_ramp", Advice, REMEMBERED, &[on("E-004", Memory)]).to(EXPECTING),
    say("library-move_strength", Advice, CHIEF_OFFICERS, &[on("E-003", IssuingBody)])
        .to(EXPECTING)
        .only(Only::Plan(Plan::UnitedKingdom)),
    say("library-move_floor", Advice, CANADA, &[on("E-001", IssuingBody)]).to(EXPECTING),
    say("library-move_after_birth", Advice, OURS, &[]).to(AFTER_BIRTH),
    say("library-move_after_loss", Advice, OURS, &[]).to(AFTER_LOSS),
    say("patterns-movement-caution", Advice, OURS, &[on("E-007", Design)]).to(EXPECTING),
];

const LEGS: &[Saying] = &[
    say("library-legs_strength", Known, By("trial_28", "unnamed", Studied::Adults), &[on("B-100", PrimaryPaper)]),
    say("library-legs_yoga", Known, By("trial_41", "unnamed", Studied::Adults), &[on("B-101", PrimaryPaper)]),
    say("library-legs_evening", Advice, REMEMBERED, &[on("E-006", Memory)]),
    say("library-legs_pregnancy", NotKnown, OURS, &[on("I-19", Design)]).to(EXPECTING),
];

/// Who asks first (EVIDENCE E-020, both columns): Canada's guideline of 2019.
const ASK: &[Saying] = &[
    say("library-ask_no_waters", Advice, CANADA, &[on("E-020", IssuingBody)]).to(EXPECTING),
    say("library-ask_no_placenta", Advice, CANADA, &[on("E-020", IssuingBody)]).to(EXPECTING),
    say("library-ask_no_illness", Advice, CANADA, &[on("E-020", IssuingBody)]).to(EXPECTING),
    say("library-ask_first_babies", Advice, CANADA, &[on("E-020", IssuingBody)]).to(EXPECTING),
    say("library-ask_first_illness", Advice, CANADA, &[on("E-020", IssuingBody)]).to(EXPECTING),
];

const ASK_MORE: &[Saying] = &[
    say("library-ask_older_us", Advice, US_TEXTS, &[on("E-021", SecondaryPage)]).to(EXPECTING),
    say("library-ask_lists_differ", Known, OURS, &[on("J-14", Design)]).to(EXPECTING),
];

const LEFT: &[Saying] = &[
    say("library-left_falls", Advice, US_TEXTS, &[on("E-005", SecondaryPage)]).to(EXPECTING),
    say("library-left_heat", Advice, US_TEXTS, &[on("E-005", SecondaryPage)]).to(EXPECTING),
    say("library-left_back", Advice, US_TEXTS, &[on("E-005", SecondaryPage)]).to(EXPECTING),
];

/// When to stop and get help (EVIDENCE E-030): the lines of a card that leads to Urgent help.
pub(super) const STOP: &[&str] = &[
    "library-stop_bleeding",
    "library-stop_chest",
    "library-stop_head",
    "library-stop_calf",
    "library-stop_movements",
];

/// The same for who is no longer expecting.
pub(super) const STOP_AFTER: &[&str] =
    &["library-stop_bleeding_after", "library-stop_chest", "library-stop_head", "library-stop_calf"];
