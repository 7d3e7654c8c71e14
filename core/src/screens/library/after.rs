//! What restless legs are like, and the time after.

use super::page::{Page, Section};
use super::saying::Plan::{UnitedKingdom as Uk, UnitedStates as Us, World};
use super::saying::{
    AFTER, AFTER_BIRTH, AFTER_LOSS, ALWAYS, By, CHARITIES, EXPECTING, NOT_AFTER_LOSS, OURS, Only, REMEMBERED, REVIEW,
    Saying, WHO, on, say,
};
use crate::entry::Pillar;
use crate::evidence::Standing::{Design, IssuingBody, Memory, PrimaryPaper, SecondaryPage};
use crate::screens::parts::Place;
use crate::symptoms::sorted_legs::known::Studied;
use crate::symptoms::sorted_legs::known::Sure::{Advice, Known, Link};

/// What it is, how common, how it goes and why are the sections of Sort my legs, put before these.
pub(super) const LEGS: Page = Page {
    id: "legs",
    pillar: Some(Pillar::Legs),
    said: ALWAYS,
    sections: &[
        Section::of("library-legs_felt", FELT),
        Section::of("library-legs_why_more", WHY_MORE),
        Section::of("library-legs_now", NOW),
    ],
    stretches: false,
    actions: &[
        ("library-go_sort", Place::SortLegs),
        ("library-go_evening", Place::Evening),
        ("library-go_nights", Place::Nights),
    ],
};

pub(super) const AFTERWARDS: Page = Page {
    id: "after",
    pillar: None,
    said: ALWAYS,
    sections: &[
        Section::of("library-after_legs", LEGS_AFTER),
        Section::of("library-after_iron", IRON),
        Section::of("library-after_mind", MIND),
        Section::of("library-after_visits", VISITS),
    ],
    stretches: false,
    actions: &[("urgent-title", Place::UrgentHelp), ("library-go_talking", Place::Care)],
};

const EXPERTS: By = By("experts", "many", Studied::Adults);
const CHAPTER: By = By("chapter", "many", Studied::Pregnant);
const ITALY: By = By("italy_follow_up", "italy", Studied::Pregnant);
const BSH: By = By("bsh", "uk", Studied::Guidance);

const FELT: &[Saying] = &[
    say("library-felt", Known, EXPERTS, &[on("B-001", SecondaryPage), on("I-03", Design)]),
    say(
        "library-felt_sleep",
        Known,
        By("us_cohort", "us", Studied::Pregnant),
        &[on("B-045", PrimaryPaper), on("I-04", Design)],
    )
    .to(NOT_AFTER_LOSS),
    say(
        "library-felt_mostly",
        Known,
        By("us_cohort", "us", Studied::Pregnant),
        &[on("B-045", PrimaryPaper), on("I-02", Design)],
    )
    .to(EXPECTING),
];

const WHY_MORE: &[Saying] = &[say("library-genes", Link, REMEMBERED, &[on("I-09", Memory), on("B-066", Memory)])];

const NOW: &[Saying] = &[
    say("legs-known-move", Advice, CHARITIES, &[on("B-107", SecondaryPage), on("B-108", SecondaryPage)]),
    say("legs-known-mind", Advice, CHARITIES, &[on("B-107", SecondaryPage)]),
    say(
        "legs-known-without_medicine",
        Advice,
        By("consensus", "unnamed", Studied::Pregnant),
        &[on("B-106", PrimaryPaper)],
    )
    .to(EXPECTING),
];

/// How it goes after a birth.
pub(in crate::screens) const SETTLES_AFTER_BIRTH: Saying =
    say("legs-known-settles_after_birth", Known, CHAPTER, &[on("B-047", SecondaryPage)]).to(AFTER_BIRTH);

/// How common it is after a birth.
pub(in crate::screens) const COMMON_AFTER_BIRTH: Saying =
    say("legs-known-after_birth", Known, REVIEW, &[on("B-040", PrimaryPaper)]).to(NOT_AFTER_LOSS);

/// EVIDENCE F-063: asked at two, six and twelve weeks.
const LEGS_AFTER: &[Saying] = &[
    say("legs-known-settles", Known, CHAPTER, &[on("B-047", SecondaryPage), on("B-043", PrimaryPaper)]).to(EXPECTING),
    SETTLES_AFTER_BIRTH,
    say("legs-known-settles_after_loss", Known, CHAPTER, &[on("B-047", SecondaryPage)]).to(AFTER_LOSS),
    COMMON_AFTER_BIRTH,
    say("library-after_ask", Advice, OURS, &[on("F-063", Design)]).to(NOT_AFTER_LOSS),
    say("library-after_ask_loss", Advice, OURS, &[on("F-063", Design)]).to(AFTER_LOSS),
    say("legs-known-comes_back", Known, ITALY, &[on("B-048", PrimaryPaper)]).to(NOT_AFTER_LOSS),
    say("legs-known-comes_back_after_loss", Known, ITALY, &[on("B-048", PrimaryPaper)]).to(AFTER_LOSS),
];

pub(in crate::screens) const IRON: &[Saying] = &[
    say("library-after_iron_uk", Advice, BSH, &[on("C-020", PrimaryPaper), on("F-064", PrimaryPaper)])
        .to(NOT_AFTER_LOSS)
        .only(Only::Plan(Uk)),
    say("library-after_iron_ask", Advice, OURS, &[on("F-063", Design)]).to(NOT_AFTER_LOSS),
    say("library-after_iron_loss", Advice, OURS, &[on("F-063", Design)]).to(AFTER_LOSS),
];

const MIND: &[Saying] = &[
    say("library-after_psychosis", Known, By("ppp", "uk", Studied::Guidance), &[on("G-052", SecondaryPage)])
        .to(NOT_AFTER_LOSS),
    say("library-mood_low", Advice, OURS, &[on("G-053", SecondaryPage)]),
    say(
        "legs-known-clot",
        Known,
        By("clot", "uk_us", Studied::Guidance),
        &[on("G-013", SecondaryPage), on("B-020", IssuingBody)],
    )
    .to(AFTER),
    say("library-after_signs_year", Known, By("cdc", "us", Studied::Guidance), &[on("G-001", IssuingBody)])
        .to(NOT_AFTER_LOSS),
];

const VISITS: &[Saying] = &[
    say("library-visits_uk", Known, By("nice", "uk", Studied::Guidance), &[on("F-061", SecondaryPage)])
        .to(NOT_AFTER_LOSS)
        .only(Only::Plan(Uk)),
    say("library-visits_us", Known, By("acog", "us", Studied::Guidance), &[on("F-062", IssuingBody)])
        .to(NOT_AFTER_LOSS)
        .only(Only::Plan(Us)),
    say("library-visits_who", Known, WHO, &[on("F-060", SecondaryPage)]).to(NOT_AFTER_LOSS).only(Only::Plan(World)),
    say("library-visits_loss", Advice, OURS, &[]).to(AFTER_LOSS),
];
