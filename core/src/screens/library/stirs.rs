//! What can stir legs up, and what is said of medicines and devices.

use super::page::{Page, Section};
use super::saying::{AFTER, ALWAYS, By, EXPECTING, OURS, Only, REMEMBERED, Saying, on, say};
use crate::evidence::Standing::{Design, IssuingBody, Memory, PrimaryPaper, SecondaryPage};
use crate::profile::CaffeineLimit::{ThreeHundred, TwoHundred};
use crate::screens::parts::Place;
use crate::symptoms::sorted_legs::known::Studied;
use crate::symptoms::sorted_legs::known::Sure::{Advice, Known, Link, NotKnown};

pub(super) const PAGE: Page = Page {
    id: "stirs",
    pillar: None,
    said: ALWAYS,
    sections: &[
        Section::of("library-stirs_caffeine", CAFFEINE),
        Section::of("library-stirs_alcohol", ALCOHOL),
        Section::of("library-stirs_smoke", SMOKE),
        Section::of("library-stirs_medicines", MEDICINES),
        Section::of("library-stirs_day", DAY),
    ],
    stretches: false,
    actions: &[("library-go_medicine_check", Place::MedicineCheck), ("library-go_evening", Place::Evening)],
};

pub(super) const SPECIALISTS: Page = Page {
    id: "medicines",
    pillar: None,
    said: ALWAYS,
    sections: &[
        Section::of("library-specialists_medicines", FOR_LEGS),
        Section::of("library-specialists_devices", DEVICES),
    ],
    stretches: false,
    actions: &[("library-go_medicine_check", Place::MedicineCheck), ("library-go_talking", Place::Care)],
};

const CAFFEINE_BODIES: By = By("caffeine_200", "uk_us_eu", Studied::Guidance);
const LISTS: By = By("lists", "au_us", Studied::Adults);
const REVIEWS: By = By("two_reviews", "unnamed", Studied::Pregnant);

const CAFFEINE: &[Saying] = &[
    say("library-caffeine_200", Advice, CAFFEINE_BODIES, &[on("D-030", IssuingBody)])
        .to(EXPECTING)
        .only(Only::Caffeine(TwoHundred)),
    say("library-caffeine_300", Advice, By("who", "world", Studied::Guidance), &[on("D-030", IssuingBody)])
        .to(EXPECTING)
        .only(Only::Caffeine(ThreeHundred)),
    say("library-caffeine_legs", NotKnown, OURS, &[on("B-126", PrimaryPaper)]),
    say("library-caffeine_early", Advice, REMEMBERED, &[on("D-027", Memory)]),
];

const ALCOHOL: &[Saying] = &[
    say(
        "library-alcohol",
        Advice,
        By("cmo", "uk", Studied::Guidance),
        &[on("D-031", SecondaryPage), on("B-127", SecondaryPage)],
    )
    .to(EXPECTING),
    say("library-alcohol_after", Link, LISTS, &[on("B-127", SecondaryPage)]).to(AFTER),
    say("library-alcohol_help", Advice, OURS, &[on("B-127", SecondaryPage)]),
];

const SMOKE: &[Saying] = &[
    say("library-smoke_link", Link, By("saudi_clinic", "saudi", Studied::Pregnant), &[on("B-064", PrimaryPaper)]),
    say("library-smoke_help", Advice, OURS, &[on("B-127", SecondaryPage)]),
];

const MEDICINES: &[Saying] = &[
    say("library-medicines_cold", Link, LISTS, &[on("B-120", SecondaryPage)]),
    say("library-medicines_sickness", Link, LISTS, &[on("B-121", SecondaryPage)]),
    say("library-medicines_mind", Link, LISTS, &[on("B-123", SecondaryPage), on("B-122", SecondaryPage)]),
    say("library-medicines_ask", Advice, OURS, &[on("B-123b", Design)]),
];

const DAY: &[Saying] = &[
    say("library-day_still", Link, REMEMBERED, &[on("B-128", Memory)]),
    say("library-day_heat", Link, REMEMBERED, &[on("B-128", Memory)]),
    say("library-day_late", Link, REMEMBERED, &[on("B-128", Memory)]),
];

/// No doses and no names (EVIDENCE B-140, B-143); the row on medicines that nobody has read stands nowhere.
const FOR_LEGS: &[Saying] = &[
    say("library-for_legs_first", Advice, By("consensus", "unnamed", Studied::Pregnant), &[on("B-106", PrimaryPaper)])
        .to(EXPECTING),
    say("library-for_legs_licence", Known, REVIEWS, &[on("B-140", PrimaryPaper)]).to(EXPECTING),
    say("library-for_legs_rare", Advice, REMEMBERED, &[on("B-143", Memory)]).to(EXPECTING),
    say("library-for_legs_conflict", Known, By("tommys", "uk", Studied::Guidance), &[on("B-143", SecondaryPage)])
        .to(EXPECTING),
    say("library-for_legs_adults", NotKnown, By("aasm", "us", Studied::Adults), &[on("B-082", SecondaryPage)])
        .to(EXPECTING),
    say("library-for_legs_team", Advice, REVIEWS, &[on("B-140", PrimaryPaper)]).to(EXPECTING),
    say("library-for_legs_after", Advice, OURS, &[on("B-123b", Design)]).to(AFTER),
];

const DEVICES: &[Saying] = &[
    say("library-device_foot", Known, By("pilot_28", "unnamed", Studied::Adults), &[on("B-102", PrimaryPaper)]),
    say("library-device_pressure", Known, By("trial_35", "unnamed", Studied::Adults), &[on("B-104", PrimaryPaper)]),
    say("library-device_nerve", NotKnown, By("aasm", "us", Studied::Adults), &[on("B-105", SecondaryPage)]),
    say("library-device_ask", Advice, OURS, &[on("B-104", PrimaryPaper), on("G-013", SecondaryPage)]),
];
