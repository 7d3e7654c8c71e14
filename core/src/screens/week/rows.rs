//! The weeks of a pregnancy.

use crate::evidence::Standing::{Design, IssuingBody, Memory, PrimaryPaper, SecondaryPage};
use crate::screens::library::Plan::{UnitedKingdom as Uk, UnitedStates as Us, World};
use crate::screens::library::{
    By, CDC, CHARITIES, MIDWIFERY, NHS, NICE, OURS, Only, REMEMBERED, REVIEW, SIDE_EARLY, Saying, Section, WHO, on, say,
};
use crate::symptoms::sorted_legs::known::Studied;
use crate::symptoms::sorted_legs::known::Sure::{Advice, Known};
use crate::timeline::Trimester;

/// What is said of a week.
pub(super) const SECTIONS: &[Section] = &[
    Section::of("week-watch", WATCH),
    Section::of("week-legs", LEGS),
    Section::of("week-sleep", SLEEP),
    Section::of("week-iron", IRON),
    Section::of("week-movement", MOVEMENT),
];

const CANADA: By = By("canada", "canada", Studied::Guidance);
const CHAPTER: By = By("chapter", "many", Studied::Pregnant);
const TOMMYS: By = By("tommys", "uk", Studied::Guidance);
const BSH: By = By("bsh", "uk", Studied::Guidance);
const US_PLANS: By = By("schedules", "us", Studied::Guidance);

const WATCH: &[Saying] = &[
    say("week-spotting", Advice, CDC, &[on("G-004", IssuingBody)]).in_weeks(4, 19),
    say("week-bleeding", Advice, CDC, &[on("G-004", IssuingBody)]).in_weeks(20, 42),
    say("week-sickness", Advice, CDC, &[on("G-016", IssuingBody)]).in_weeks(4, 15),
    say("week-first-movements", Known, MIDWIFERY, &[on("G-020", SecondaryPage)]).in_weeks(16, 23),
    say("week-movements-by-24", Advice, MIDWIFERY, &[on("G-022", SecondaryPage)]).in_weeks(22, 24),
    say("week-movements-24", Advice, MIDWIFERY, &[on("G-023", SecondaryPage)]).in_weeks(24, 27),
    say("week-movements-28", Advice, MIDWIFERY, &[on("G-024", SecondaryPage)]).in_weeks(28, 42),
    say("week-movements-never-fewer", Known, MIDWIFERY, &[on("G-020", SecondaryPage)]).in_weeks(32, 42),
    say("week-pressure", Advice, By("nice_pressure", "uk", Studied::Guidance), &[on("G-010", IssuingBody)])
        .in_weeks(20, 42),
    say("week-early-labour", Advice, TOMMYS, &[on("G-015", SecondaryPage)]).in_weeks(20, 36),
    say("week-itch", Advice, MIDWIFERY, &[on("G-012", IssuingBody)]).in_weeks(20, 42),
    say("week-waters", Advice, CDC, &[on("G-014", IssuingBody)]).in_weeks(37, 42),
    say("week-term-classes", Known, By("acog", "us", Studied::Guidance), &[on("A-050", IssuingBody)]).in_weeks(37, 42),
];

const LEGS: &[Saying] = &[
    say("patterns-common-first", Known, REVIEW, &[on("B-040", PrimaryPaper)]).in_trimester(Trimester::First),
    say("patterns-common-second", Known, REVIEW, &[on("B-040", PrimaryPaper)]).in_trimester(Trimester::Second),
    say("patterns-common-third", Known, REVIEW, &[on("B-040", PrimaryPaper)]).in_trimester(Trimester::Third),
    say("legs-known-had_before", Known, CHAPTER, &[on("B-047", SecondaryPage)]).in_weeks(4, 15),
    say("week-tell-at-booking", Advice, OURS, &[on("F-046", Design)]).in_weeks(4, 12),
    say("library-bed_warm", Advice, CHARITIES, &[on("B-108", SecondaryPage)]).in_weeks(13, 19),
    say("library-bed_stillness", Advice, CHARITIES, &[on("D-026", SecondaryPage)]).in_weeks(20, 27),
    say("week-ask-ferritin", Advice, OURS, &[on("F-046", Design)]).in_weeks(24, 28),
    say(
        "legs-known-towards_the_end",
        Known,
        By("review_2014", "unnamed", Studied::Pregnant),
        &[on("B-044", PrimaryPaper)],
    )
    .in_weeks(28, 35),
    say("legs-known-move", Advice, CHARITIES, &[on("B-107", SecondaryPage), on("B-108", SecondaryPage)])
        .in_weeks(28, 42),
    say("week-legs-soon", Advice, OURS, &[on("F-063", Design)]).in_weeks(36, 42),
];

const SLEEP: &[Saying] = &[
    say("library-sleep_hours", Known, By("sleep_bodies", "us", Studied::Adults), &[on("D-001", IssuingBody)])
        .in_weeks(4, 12),
    SIDE_EARLY,
    say("library-naps", Advice, REMEMBERED, &[on("D-025", Memory)]).in_weeks(4, 19),
    say("library-bed_stretch", Advice, CHARITIES, &[on("D-026", SecondaryPage), on("B-108", SecondaryPage)])
        .in_weeks(20, 31),
    say("week-side-soon", Advice, By("side_leaflets", "nz_au", Studied::Pregnant), &[on("D-003", SecondaryPage)])
        .in_weeks(26, 27),
    say("library-side", Advice, By("side_leaflets", "nz_au", Studied::Pregnant), &[on("D-003", SecondaryPage)])
        .in_weeks(28, 42),
    say("library-side_pillow", Advice, OURS, &[]).in_weeks(28, 42),
    say("library-up_allowed", Advice, CHARITIES, &[on("B-107", SecondaryPage)]).in_weeks(32, 42),
];

const IRON: &[Saying] = &[
    say("library-folic_uk", Advice, NHS, &[on("C-102", SecondaryPage)]).in_weeks(4, 12).only(Only::Plan(Uk)),
    say("week-iron-whole", Known, By("review_iron", "unnamed", Studied::Pregnant), &[on("C-005", PrimaryPaper)])
        .in_weeks(4, 19),
    say("library-apart_tea", Advice, By("uk_formularies", "uk", Studied::Guidance), &[on("C-065", SecondaryPage)])
        .in_weeks(4, 42),
    say("week-iron-uptake", Known, By("uptake", "unnamed", Studied::Pregnant), &[on("C-006", PrimaryPaper)])
        .in_weeks(20, 42),
    say("library-not_in_count", Advice, OURS, &[on("F-046", Design)]).in_weeks(24, 30),
    say("library-haem", Known, By("meal_reviews", "unnamed", Studied::Adults), &[on("C-061", PrimaryPaper)])
        .in_weeks(13, 23),
    say("week-iron-before-birth", Advice, OURS, &[on("B-087", Design)]).in_weeks(31, 38),
];

const MOVEMENT: &[Saying] = &[
    say("library-move_begin", Advice, By("cmo", "uk", Studied::Guidance), &[on("E-003", IssuingBody)]).in_weeks(4, 15),
    say("library-move_150", Advice, CANADA, &[on("E-001", IssuingBody)]).in_weeks(4, 42),
    say("library-move_floor", Advice, CANADA, &[on("E-001", IssuingBody)]).in_weeks(16, 42),
    say("library-left_falls", Advice, By("us_texts", "us", Studied::Guidance), &[on("E-005", SecondaryPage)])
        .in_weeks(13, 27),
    say("library-left_back", Advice, By("us_texts", "us", Studied::Guidance), &[on("E-005", SecondaryPage)])
        .in_weeks(20, 42),
    say("week-move-twins", Advice, CANADA, &[on("E-020", IssuingBody)]).in_weeks(28, 42),
    say("library-legs_evening", Advice, REMEMBERED, &[on("E-006", Memory)]).in_weeks(24, 42),
];

/// What is usually offered in a week, by the plan of her country (EVIDENCE F). A window is shown in each week it touches.
pub(super) const OFFERED: &[Saying] = &[
    say("week-uk-booking", Known, NICE, &[on("F-010", IssuingBody)]).in_weeks(4, 9).only(Only::Plan(Uk)),
    say("week-uk-booking-late", Known, NICE, &[on("F-010", IssuingBody)]).in_weeks(10, 11).only(Only::Plan(Uk)),
    say("week-uk-blood-first", Known, BSH, &[on("F-035", PrimaryPaper)]).in_weeks(4, 11).only(Only::Plan(Uk)),
    say("week-uk-dating-scan", Known, NICE, &[on("F-030", IssuingBody), on("F-010", IssuingBody)])
        .in_weeks(11, 14)
        .only(Only::Plan(Uk)),
    say("week-uk-combined", Known, NICE, &[on("F-031", IssuingBody)]).in_weeks(11, 14).only(Only::Plan(Uk)),
    say("week-uk-16", Known, NICE, &[on("F-010", IssuingBody)]).in_weeks(14, 18).only(Only::Plan(Uk)),
    say("week-uk-cough", Known, NHS, &[on("F-039", SecondaryPage)]).in_weeks(16, 32).only(Only::Plan(Uk)),
    say("week-uk-cough-late", Known, NHS, &[on("F-039", SecondaryPage)]).in_weeks(33, 42).only(Only::Plan(Uk)),
    say("week-uk-anomaly", Known, NICE, &[on("F-033", IssuingBody), on("F-010", IssuingBody)])
        .in_weeks(18, 20)
        .only(Only::Plan(Uk)),
    say("week-uk-sugar", Known, By("nice_diabetes", "uk", Studied::Guidance), &[on("F-034", SecondaryPage)])
        .in_weeks(24, 28)
        .only(Only::Plan(Uk)),
    say("week-uk-visit-first-baby", Known, NICE, &[on("F-011", IssuingBody)])
        .in_weeks(25, 25)
        .only(Only::FirstBaby(Uk)),
    say("week-uk-28", Known, NICE, &[on("F-010", IssuingBody)]).in_weeks(28, 28).only(Only::Plan(Uk)),
    say("week-uk-blood-28", Known, BSH, &[on("F-035", PrimaryPaper)]).in_weeks(27, 28).only(Only::Plan(Uk)),
    say("week-uk-rhesus", Known, By("nice_anti_d", "uk", Studied::Guidance), &[on("F-036", SecondaryPage)])
        .in_weeks(28, 34)
        .only(Only::Plan(Uk)),
    say("week-uk-rsv", Known, By("ukhsa", "uk", Studied::Guidance), &[on("F-041", IssuingBody)])
        .in_weeks(28, 42)
        .only(Only::Plan(Uk)),
    say("week-uk-visit-first-baby", Known, NICE, &[on("F-011", IssuingBody)])
        .in_weeks(31, 31)
        .only(Only::FirstBaby(Uk)),
    say("week-uk-visit-34", Known, NICE, &[on("F-010", IssuingBody)]).in_weeks(34, 34).only(Only::Plan(Uk)),
    say("week-uk-visit-36", Known, NICE, &[on("F-010", IssuingBody)]).in_weeks(36, 36).only(Only::Plan(Uk)),
    say("week-uk-visit-38", Known, NICE, &[on("F-010", IssuingBody)]).in_weeks(38, 38).only(Only::Plan(Uk)),
    say("week-uk-visit-first-baby", Known, NICE, &[on("F-011", IssuingBody)])
        .in_weeks(40, 40)
        .only(Only::FirstBaby(Uk)),
    say("week-uk-41", Known, NICE, &[on("F-010", IssuingBody), on("F-045", SecondaryPage)])
        .in_weeks(41, 42)
        .only(Only::Plan(Uk)),
    say("week-uk-flu", Known, NHS, &[on("F-040", SecondaryPage)]).in_weeks(4, 42).only(Only::Plan(Uk)),
    say("week-us-visits-4", Known, US_PLANS, &[on("F-020", SecondaryPage)]).in_weeks(4, 28).only(Only::Plan(Us)),
    say("week-us-visits-2", Known, US_PLANS, &[on("F-020", SecondaryPage)]).in_weeks(29, 36).only(Only::Plan(Us)),
    say("week-us-visits-1", Known, US_PLANS, &[on("F-020", SecondaryPage)]).in_weeks(37, 42).only(Only::Plan(Us)),
    say("week-us-tailored", Known, By("acog", "us", Studied::Guidance), &[on("F-021", SecondaryPage)])
        .in_weeks(4, 12)
        .only(Only::Plan(Us)),
    say("week-us-blood-first", Known, US_PLANS, &[on("F-035", SecondaryPage)]).in_weeks(4, 12).only(Only::Plan(Us)),
    say("week-us-early-scan", Known, REMEMBERED, &[on("F-030", Memory)]).in_weeks(6, 13).only(Only::Plan(Us)),
    say("week-us-cell-free", Known, REMEMBERED, &[on("F-032", Memory)]).in_weeks(10, 14).only(Only::Plan(Us)),
    say("week-us-anomaly", Known, US_PLANS, &[on("F-033", SecondaryPage)]).in_weeks(18, 21).only(Only::Plan(Us)),
    say("week-us-sugar", Known, US_PLANS, &[on("F-034", SecondaryPage)]).in_weeks(24, 28).only(Only::Plan(Us)),
    say("week-us-blood-24", Known, US_PLANS, &[on("F-035", SecondaryPage)]).in_weeks(24, 28).only(Only::Plan(Us)),
    say("week-us-rhesus", Known, By("schedules", "us", Studied::Guidance), &[on("F-036", SecondaryPage)])
        .in_weeks(28, 28)
        .only(Only::Plan(Us)),
    say("week-us-tdap", Known, By("acip", "us", Studied::Guidance), &[on("F-039", SecondaryPage)])
        .in_weeks(27, 36)
        .only(Only::Plan(Us)),
    say("week-us-rsv", Known, CDC, &[on("F-041", IssuingBody)]).in_weeks(32, 36).only(Only::Plan(Us)),
    say("week-us-gbs", Known, By("acog", "us", Studied::Guidance), &[on("F-043", IssuingBody)])
        .in_weeks(36, 37)
        .only(Only::Plan(Us)),
    say("week-us-flu", Known, US_PLANS, &[on("F-040", SecondaryPage)]).in_weeks(4, 42).only(Only::Plan(Us)),
    say("week-who-first", Known, WHO, &[on("F-001", IssuingBody)]).in_weeks(4, 12).only(Only::Plan(World)),
    say("week-who-scan", Known, WHO, &[on("F-030", IssuingBody)]).in_weeks(8, 23).only(Only::Plan(World)),
    say("week-who-contact", Known, WHO, &[on("F-001", IssuingBody)]).in_weeks(20, 20).only(Only::Plan(World)),
    say("week-who-contact", Known, WHO, &[on("F-001", IssuingBody)]).in_weeks(26, 26).only(Only::Plan(World)),
    say("week-who-blood", Known, WHO, &[on("F-035", IssuingBody)]).in_weeks(26, 28).only(Only::Plan(World)),
    say("week-who-contact", Known, WHO, &[on("F-001", IssuingBody)]).in_weeks(30, 30).only(Only::Plan(World)),
    say("week-who-contact", Known, WHO, &[on("F-001", IssuingBody)]).in_weeks(34, 34).only(Only::Plan(World)),
    say("week-who-contact", Known, WHO, &[on("F-001", IssuingBody)]).in_weeks(36, 36).only(Only::Plan(World)),
    say("week-who-blood", Known, WHO, &[on("F-035", IssuingBody)]).in_weeks(36, 37).only(Only::Plan(World)),
    say("week-who-contact", Known, WHO, &[on("F-001", IssuingBody)]).in_weeks(38, 38).only(Only::Plan(World)),
    say("week-who-contact", Known, WHO, &[on("F-001", IssuingBody)]).in_weeks(40, 40).only(Only::Plan(World)),
    say("week-who-41", Known, WHO, &[on("F-001", IssuingBody)]).in_weeks(41, 42).only(Only::Plan(World)),
    say("week-who-flu", Known, WHO, &[on("F-040", SecondaryPage)]).in_weeks(4, 42).only(Only::Plan(World)),
];
