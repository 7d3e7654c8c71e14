//! The weeks after a birth.

use crate::evidence::Standing::{Design, IssuingBody, PrimaryPaper, SecondaryPage};
use crate::screens::library::{
    By, CDC, CHARITIES, COMMON_AFTER_BIRTH, IRON, OURS, Only, Plan, SETTLES_AFTER_BIRTH, Saying, Section, WHO, on, say,
};
use crate::symptoms::sorted_legs::known::Studied;
use crate::symptoms::sorted_legs::known::Sure::{Advice, Known};

/// What is said of a week after a birth.
pub(super) const AFTER_BIRTH: &[Section] = &[
    Section::of("week-watch", WATCH),
    Section::of("week-legs", LEGS),
    Section::of("week-sleep", SLEEP),
    Section::of("week-iron", IRON),
    Section::of("week-movement", MOVEMENT),
];

const WATCH: &[Saying] = &[
    say("library-after_psychosis", Known, By("ppp", "uk", Studied::Guidance), &[on("G-052", SecondaryPage)])
        .in_weeks(0, 3),
    say("week-after-pressure", Known, By("nice_pressure", "uk", Studied::Guidance), &[on("G-010", IssuingBody)])
        .in_weeks(0, 6),
    say("week-after-bleeding", Advice, CDC, &[on("G-004", IssuingBody), on("G-008", IssuingBody)]).in_weeks(0, 6),
    say("legs-known-clot", Known, By("clot", "uk_us", Studied::Guidance), &[on("G-013", SecondaryPage)]),
    say("library-mood_low", Advice, OURS, &[on("G-053", SecondaryPage)]),
];

const LEGS: &[Saying] = &[
    say("week-after-ask-two", Advice, OURS, &[on("F-063", Design)]).in_weeks(1, 3),
    say("week-after-ask-six", Advice, OURS, &[on("F-063", Design)]).in_weeks(5, 7),
    say("week-after-ask-twelve", Advice, OURS, &[on("F-063", Design)]).in_weeks(11, 13),
    SETTLES_AFTER_BIRTH,
    COMMON_AFTER_BIRTH,
    say("week-after-later", Advice, By("italy_follow_up", "italy", Studied::Pregnant), &[on("B-048", PrimaryPaper)])
        .in_weeks(14, 52),
];

const SLEEP: &[Saying] = &[
    say("week-after-sleep", Advice, OURS, &[]).in_weeks(0, 12),
    say("library-tell_driving", Advice, OURS, &[on("G-054", Design)]),
    say("library-bed_stretch", Advice, CHARITIES, &[on("D-026", SecondaryPage), on("B-108", SecondaryPage)])
        .in_weeks(13, 52),
];

const MOVEMENT: &[Saying] = &[
    say("library-move_after_birth", Advice, OURS, &[]).in_weeks(0, 12),
    say("week-after-move", Advice, OURS, &[]).in_weeks(13, 52),
];

/// Visits after a birth, in the weeks they fall in (EVIDENCE F.3).
pub(super) const OFFERED: &[Saying] = &[
    say("week-visit-uk-first", Known, By("nice", "uk", Studied::Guidance), &[on("F-061", SecondaryPage)])
        .in_weeks(0, 0)
        .only(Only::Plan(Plan::UnitedKingdom)),
    say("week-visit-uk-second", Known, By("nice", "uk", Studied::Guidance), &[on("F-061", SecondaryPage)])
        .in_weeks(1, 2)
        .only(Only::Plan(Plan::UnitedKingdom)),
    say("week-visit-uk-doctor", Known, By("nice", "uk", Studied::Guidance), &[on("F-061", SecondaryPage)])
        .in_weeks(6, 8)
        .only(Only::Plan(Plan::UnitedKingdom)),
    say("week-visit-us-first", Known, By("acog", "us", Studied::Guidance), &[on("F-062", IssuingBody)])
        .in_weeks(0, 3)
        .only(Only::Plan(Plan::UnitedStates)),
    say("week-visit-us-whole", Known, By("acog", "us", Studied::Guidance), &[on("F-062", IssuingBody)])
        .in_weeks(4, 12)
        .only(Only::Plan(Plan::UnitedStates)),
    say("week-visit-who-first", Known, WHO, &[on("F-060", SecondaryPage)]).in_weeks(0, 0).only(Only::Plan(Plan::World)),
    say("week-visit-who-second", Known, WHO, &[on("F-060", SecondaryPage)])
        .in_weeks(1, 2)
        .only(Only::Plan(Plan::World)),
    say("week-visit-who-six", Known, WHO, &[on("F-060", SecondaryPage)]).in_weeks(5, 6).only(Only::Plan(Plan::World)),
];
