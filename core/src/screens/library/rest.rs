//! Sleep, how to lie, what goes before bed, and when tiredness is worth telling.

use super::page::{Page, Section};
use super::saying::{AFTER, ALWAYS, By, CHARITIES, EXPECTING, NOT_AFTER_LOSS, OURS, REMEMBERED, Saying, on, say};
use crate::entry::Pillar;
use crate::evidence::Standing::{Design, IssuingBody, Memory, PrimaryPaper, SecondaryPage};
use crate::screens::parts::Place;
use crate::symptoms::sorted_legs::known::Studied;
use crate::symptoms::sorted_legs::known::Sure::{Advice, Known, Link};

pub(super) const PAGE: Page = Page {
    id: "rest",
    pillar: Some(Pillar::Rest),
    said: ALWAYS,
    sections: &[
        Section::of("library-rest_sleep", SLEEP),
        Section::of("library-rest_side", SIDE).with_more("legs-more-figures", SIDE_FIGURES),
        Section::of("library-rest_before_bed", BEFORE_BED),
        Section::of("library-rest_up", UP),
        Section::of("library-rest_naps", NAPS),
        Section::of("library-rest_tell", TELL),
    ],
    stretches: false,
    actions: &[
        ("library-go_evening", Place::Evening),
        ("library-go_nights", Place::Nights),
        ("library-go_breathing", Place::Breathing),
    ],
};

const SLEEP_BODIES: By = By("sleep_bodies", "us", Studied::Adults);
const SIDE_LEAFLETS: By = By("side_leaflets", "nz_au", Studied::Pregnant);
const MINESS: By = By("miness", "uk_nz", Studied::Pregnant);
const US_SLEEP: By = By("us_sleep", "us", Studied::Pregnant);

const SLEEP: &[Saying] = &[
    say("library-sleep_hours", Known, SLEEP_BODIES, &[on("D-001", IssuingBody)]).to(EXPECTING),
    say("library-sleep_hours_after", Known, SLEEP_BODIES, &[on("D-001", IssuingBody)]).to(AFTER),
    say("library-sleep_more", Known, SLEEP_BODIES, &[on("D-002", SecondaryPage)]),
    say("library-sleep_and_legs", Link, By("us_cohort", "us", Studied::Pregnant), &[on("B-045", PrimaryPaper)])
        .to(NOT_AFTER_LOSS),
    say("library-sleep_habits", Advice, REMEMBERED, &[on("D-027", Memory)]),
];

/// Not pushed before 28 weeks (EVIDENCE D-005).
pub(in crate::screens) const SIDE_EARLY: Saying =
    say("library-side_early", Advice, US_SLEEP, &[on("D-005", PrimaryPaper)]).to(EXPECTING).in_weeks(0, 27);

/// From 28 weeks on either side (EVIDENCE D-003).
pub(in crate::screens) const ON_A_SIDE: Saying =
    say("library-side", Advice, SIDE_LEAFLETS, &[on("D-003", SecondaryPage)]).to(EXPECTING);

/// What keeps her there.
pub(in crate::screens) const PILLOW: Saying = say("library-side_pillow", Advice, OURS, &[]).to(EXPECTING);

const SIDE: &[Saying] = &[SIDE_EARLY, ON_A_SIDE, PILLOW];

const SIDE_FIGURES: &[Saying] = &[
    say("library-side_odds", Known, MINESS, &[on("D-003", PrimaryPaper)]).to(EXPECTING),
    say("library-side_rare", Known, By("side_leaflets", "uk_nz", Studied::Pregnant), &[on("D-004", SecondaryPage)])
        .to(EXPECTING),
    say("library-side_us", Known, US_SLEEP, &[on("D-005", PrimaryPaper)]).to(EXPECTING),
];

const BEFORE_BED: &[Saying] = &[
    say("library-bed_stillness", Advice, CHARITIES, &[on("D-026", SecondaryPage)]),
    say("library-bed_stretch", Advice, CHARITIES, &[on("D-026", SecondaryPage), on("B-108", SecondaryPage)]),
    say("library-bed_warm", Advice, CHARITIES, &[on("B-108", SecondaryPage)]),
    say("library-bed_overtired", Advice, CHARITIES, &[on("B-108", SecondaryPage)]),
];

const UP: &[Saying] = &[
    say("library-up_allowed", Advice, CHARITIES, &[on("B-107", SecondaryPage)]),
    say("legs-known-move", Advice, CHARITIES, &[on("B-107", SecondaryPage), on("B-108", SecondaryPage)]),
    say("legs-known-mind", Advice, CHARITIES, &[on("B-107", SecondaryPage)]),
    say("library-up_clock", Advice, REMEMBERED, &[on("D-027", Memory)]),
];

const NAPS: &[Saying] = &[
    say("library-naps", Advice, REMEMBERED, &[on("D-025", Memory)]),
    say("library-naps_side", Advice, SIDE_LEAFLETS, &[on("D-003", SecondaryPage)]).to(EXPECTING).in_weeks(28, 44),
];

const TELL: &[Saying] = &[
    say("library-tell_driving", Advice, OURS, &[on("G-054", Design)]),
    say("library-tell_few_hours", Advice, OURS, &[on("G-054", Design)]),
    say(
        "library-tell_snoring",
        Advice,
        By("aasm", "us", Studied::Adults),
        &[on("B-109", SecondaryPage), on("D-011", SecondaryPage)],
    ),
    say("library-tell_months", Advice, REMEMBERED, &[on("D-012", Memory)]),
];
