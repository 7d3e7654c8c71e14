//! Food, iron, and what a blood result can and cannot say.

use super::page::{Page, Section};
use super::saying::Plan::{UnitedKingdom as Uk, UnitedStates as Us, World};
use super::saying::{
    A_WORD, AASM, ACOG, AFTER, AFTER_BIRTH, AFTER_LOSS, ALWAYS, By, EXPECTING, NHS, NOT_AFTER_LOSS, OURS, Only,
    REMEMBERED, Saying, WHO, on, say,
};
use crate::entry::Pillar;
use crate::evidence::Standing::{DataFile, Design, IssuingBody, Memory, PrimaryPaper, SecondaryPage};
use crate::profile::AnaemiaAuthority;
use crate::profile::IronTarget::{Efsa, NorthAmerica, UnitedKingdom, WhoSupplementWords};
use crate::screens::parts::Place;
use crate::symptoms::sorted_legs::known::Studied;
use crate::symptoms::sorted_legs::known::Sure::{Advice, Known, Link, NotKnown};

pub(super) const PAGE: Page = Page {
    id: "nutrition",
    pillar: Some(Pillar::Iron),
    said: ALWAYS,
    sections: &[
        Section::of("library-nutrition_day", DAY).with_more("library-more_amounts", MORE_AMOUNTS),
        Section::of("library-nutrition_helps", HELPS),
        Section::of("library-nutrition_apart", APART).with_more("legs-more-figures", APART_FIGURES),
        Section::of("library-nutrition_label", LABEL),
        Section::of("library-nutrition_safe", SAFE),
        Section::of("library-nutrition_results", RESULTS).with_more("library-more_lines", RESULT_LINES),
    ],
    stretches: false,
    actions: &[
        ("library-go_iron", Place::Iron),
        ("library-go_glossary", Place::Glossary),
        ("library-go_talking", Place::Care),
    ],
};

const DRI: By = By("dri", "us_canada", Studied::Guidance);
const UK_INTAKE: By = By("uk_intake", "uk", Studied::Guidance);
const EFSA: By = By("efsa", "eu", Studied::Guidance);
const UK_FORMULARIES: By = By("uk_formularies", "uk", Studied::Guidance);
const LABELS: By = By("labels", "us", Studied::Judgement);
const UK_LABELS: By = By("uk_formularies", "uk", Studied::Judgement);
const BSH: By = By("bsh", "uk", Studied::Guidance);

/// What a day should bring, by the authority she chose (EVIDENCE J-05). No figure of her country, no figure.
const DAY: &[Saying] = &[
    say("library-iron_us", Advice, DRI, &[on("C-001", SecondaryPage)]).to(EXPECTING).only(Only::Intake(NorthAmerica)),
    say("library-iron_us_after", Advice, DRI, &[on("C-001", SecondaryPage)])
        .to(AFTER_BIRTH)
        .only(Only::Intake(NorthAmerica)),
    say("library-iron_us_adult", Advice, DRI, &[on("C-001", SecondaryPage)])
        .to(AFTER_LOSS)
        .only(Only::Intake(NorthAmerica)),
    say("library-iron_uk", Advice, UK_INTAKE, &[on("C-002", PrimaryPaper)])
        .to(EXPECTING)
        .only(Only::Intake(UnitedKingdom)),
    say("library-iron_uk_tablets", Advice, BSH, &[on("C-012", PrimaryPaper)]).to(EXPECTING).only(Only::Plan(Uk)),
    say("library-iron_eu", Advice, EFSA, &[on("C-003", IssuingBody)]).to(EXPECTING).only(Only::Intake(Efsa)),
    say("patterns-food-target-who", Advice, WHO, &[on("C-010", IssuingBody)])
        .to(EXPECTING)
        .only(Only::Intake(WhoSupplementWords)),
    say(
        "library-iron_us_tablets",
        NotKnown,
        By("cdc_uspstf", "us", Studied::Guidance),
        &[on("C-013", SecondaryPage), on("C-014", IssuingBody)],
    )
    .to(EXPECTING)
    .only(Only::Plan(Us)),
    say("library-folic_uk", Advice, NHS, &[on("C-102", SecondaryPage)])
        .to(EXPECTING)
        .in_weeks(0, 12)
        .only(Only::Plan(Uk)),
    say("library-folic_us", Advice, By("schedules", "us", Studied::Guidance), &[on("C-102", SecondaryPage)])
        .to(EXPECTING)
        .only(Only::Plan(Us)),
    say("library-folic_who", Advice, WHO, &[on("C-010", IssuingBody)]).to(EXPECTING).only(Only::Plan(World)),
    say("library-folic_more", Advice, NHS, &[on("C-102", SecondaryPage)]).to(EXPECTING).in_weeks(0, 12),
    say("library-vitamin_d_uk", Advice, NHS, &[on("C-108", SecondaryPage)]).to(EXPECTING).only(Only::Plan(Uk)),
    say("library-day_after", Advice, OURS, &[on("I-12", Design)]).to(AFTER_LOSS),
    say("library-day_after_birth", Advice, OURS, &[on("I-12", Design)]).to(AFTER_BIRTH),
];

const MORE_AMOUNTS: &[Saying] = &[
    say("library-iron_uk_most", Advice, REMEMBERED, &[on("C-002", Memory)])
        .to(EXPECTING)
        .only(Only::Intake(UnitedKingdom)),
    say("library-folate_us", Advice, DRI, &[on("C-100", PrimaryPaper)]).to(EXPECTING).only(Only::Intake(NorthAmerica)),
    say("library-folate_us_after", Advice, DRI, &[on("C-100", PrimaryPaper)])
        .to(AFTER_BIRTH)
        .only(Only::Intake(NorthAmerica)),
    say("library-folate_uk", Advice, UK_INTAKE, &[on("C-103", PrimaryPaper)])
        .to(EXPECTING)
        .only(Only::Intake(UnitedKingdom)),
    say("library-magnesium_us", Advice, DRI, &[on("C-104", IssuingBody)])
        .to(EXPECTING)
        .only(Only::Intake(NorthAmerica)),
    say("library-magnesium_uk", Advice, UK_INTAKE, &[on("C-104", PrimaryPaper)])
        .to(EXPECTING)
        .only(Only::Intake(UnitedKingdom)),
    say("library-magnesium_eu", Advice, EFSA, &[on("C-104", IssuingBody)]).to(EXPECTING).only(Only::Intake(Efsa)),
    say("library-vitamin_c_uk", Advice, UK_INTAKE, &[on("C-103", PrimaryPaper)])
        .to(EXPECTING)
        .only(Only::Intake(UnitedKingdom)),
    say("library-no_figure_us", NotKnown, OURS, &[on("C-103", PrimaryPaper)])
        .to(EXPECTING)
        .only(Only::Intake(NorthAmerica)),
    say("library-no_figure_eu", NotKnown, OURS, &[on("C-103", PrimaryPaper)]).to(EXPECTING).only(Only::Intake(Efsa)),
    say("library-no_figure_who", NotKnown, OURS, &[on("C-103", PrimaryPaper)])
        .to(EXPECTING)
        .only(Only::Intake(WhoSupplementWords)),
];

/// Three grades of evidence for restless legs (EVIDENCE I-10), and that more is not better (I-12).
const HELPS: &[Saying] = &[
    say("library-grade_iron", Link, AASM, &[on("B-081", PrimaryPaper), on("B-060", PrimaryPaper), on("I-10", Design)]),
    say("library-grade_folate", Link, By("small", "unnamed", Studied::Pregnant), &[on("B-067", SecondaryPage)]),
    say("library-grade_magnesium", NotKnown, By("magnesium", "many", Studied::Adults), &[on("B-110", SecondaryPage)]),
    say("library-more_is_not_better", Advice, OURS, &[on("I-12", Design), on("C-028", SecondaryPage)]),
];

const APART: &[Saying] = &[
    say("library-apart_tea", Advice, UK_FORMULARIES, &[on("C-065", SecondaryPage), on("C-027", SecondaryPage)]),
    say("library-apart_thyroid", Advice, UK_FORMULARIES, &[on("C-027", SecondaryPage)]),
    say("library-with_vitamin_c", Known, By("meal_study", "unnamed", Studied::Adults), &[on("C-060", PrimaryPaper)]),
    say("library-haem", Known, By("meal_reviews", "unnamed", Studied::Adults), &[on("C-061", PrimaryPaper)]),
    say("library-phytate", Known, By("meal_reviews", "unnamed", Studied::Adults), &[on("C-064", PrimaryPaper)]),
    say("library-uptake_grows", Known, By("uptake", "unnamed", Studied::Pregnant), &[on("C-006", PrimaryPaper)])
        .to(EXPECTING),
];

const APART_FIGURES: &[Saying] = &[
    say("library-figure_tea", Known, By("meal_study", "unnamed", Studied::Adults), &[on("C-062", PrimaryPaper)]),
    say("library-figure_hour", Known, By("tea_2017", "unnamed", Studied::Adults), &[on("C-062", SecondaryPage)]),
    say("library-figure_juice", Known, By("meal_study", "unnamed", Studied::Adults), &[on("C-060", PrimaryPaper)]),
    say("library-figure_coffee", Known, By("women_34", "unnamed", Studied::Adults), &[on("C-025", PrimaryPaper)]),
    say("library-figure_c_tablets", Known, By("trial_440", "unnamed", Studied::Adults), &[on("C-026", PrimaryPaper)]),
    say("library-figure_calcium", Known, By("meal_reviews", "unnamed", Studied::Adults), &[on("C-063", PrimaryPaper)]),
];

const LABEL: &[Saying] = &[
    say("library-label_elemental", Known, LABELS, &[on("C-038", IssuingBody)]),
    say("library-label_two", Known, LABELS, &[on("C-030", IssuingBody), on("C-032", IssuingBody)]),
    say(
        "library-label_uk",
        Known,
        UK_LABELS,
        &[on("C-031", SecondaryPage), on("C-033", SecondaryPage), on("C-035", SecondaryPage)],
    )
    .only(Only::Plan(Uk)),
    say("library-label_us", Known, LABELS, &[on("C-034", SecondaryPage), on("C-035", SecondaryPage)])
        .only(Only::Plan(Us)),
    say("library-label_effects", Known, UK_LABELS, &[on("C-028", SecondaryPage)]),
    say("library-label_children", Advice, UK_LABELS, &[on("C-028", SecondaryPage)]),
];

/// What the food table marks (EVIDENCE C.7), as the National Health Service puts it.
const SAFE: &[Saying] = &[
    say("library-safe_liver", Advice, NHS, &[on("C.7", SecondaryPage), on("C-108", SecondaryPage)]).to(EXPECTING),
    say("library-safe_cook", Advice, NHS, &[on("C.7", IssuingBody)]).to(EXPECTING),
    say("library-safe_fish", Advice, NHS, &[on("C.7", IssuingBody)]).to(EXPECTING),
    say("library-safe_game", Advice, NHS, &[on("C.7", SecondaryPage)]).to(EXPECTING),
    say(
        "library-safe_table",
        Known,
        By("usda", "us", Studied::Judgement),
        &[on("C-080", DataFile), on("C-086", Design)],
    )
    .to(EXPECTING),
];

const RESULTS: &[Saying] = &[
    say("library-hb", Known, A_WORD, &[on("C-040", IssuingBody)]),
    say("library-ferritin", Known, BSH, &[on("C-051", PrimaryPaper)]).to(EXPECTING),
    say("library-ferritin_after", Known, A_WORD, &[on("C-050", SecondaryPage)]).to(AFTER),
    say("library-ferritin_legs", Advice, AASM, &[on("B-081", PrimaryPaper), on("C-052", PrimaryPaper)]).to(EXPECTING),
    say("library-ferritin_legs_after", Advice, AASM, &[on("B-081", PrimaryPaper), on("C-052", PrimaryPaper)]).to(AFTER),
    say("library-ferritin_gap", Advice, OURS, &[on("B-087", Design)]).to(EXPECTING),
    say("library-not_in_count", Advice, OURS, &[on("F-046", Design)]),
    say("library-tsat", Known, AASM, &[on("B-081", PrimaryPaper)]),
    say("library-crp", Known, By("who", "world", Studied::Adults), &[on("C-054", SecondaryPage)]),
    say("library-draw", Advice, AASM, &[on("B-080", PrimaryPaper)]),
];

const RESULT_LINES: &[Saying] = &[
    say("library-hb_who", Known, WHO, &[on("C-040", IssuingBody)]).to(EXPECTING).only(who()),
    say("library-hb_us", Known, ACOG, &[on("C-042", IssuingBody)])
        .to(EXPECTING)
        .only(Only::Anaemia(AnaemiaAuthority::Acog)),
    say("library-hb_uk", Known, BSH, &[on("C-043", IssuingBody)])
        .to(EXPECTING)
        .only(Only::Anaemia(AnaemiaAuthority::Bsh)),
    say("library-hb_india", Known, By("india", "india", Studied::Guidance), &[on("C-044", SecondaryPage)])
        .to(EXPECTING)
        .only(Only::Anaemia(AnaemiaAuthority::India)),
    say("library-hb_differ", Known, OURS, &[on("J-06", Design)]).to(EXPECTING),
    say("library-hb_after_who", Known, WHO, &[on("C-040", SecondaryPage)]).to(AFTER_BIRTH).only(who()),
    say("library-hb_after_uk", Known, BSH, &[on("C-043", IssuingBody)])
        .to(AFTER_BIRTH)
        .only(Only::Anaemia(AnaemiaAuthority::Bsh)),
    say("library-tsat_studies", Known, By("studies", "unnamed", Studied::Pregnant), &[on("C-055", SecondaryPage)])
        .to(NOT_AFTER_LOSS),
    say("library-when_uk", Known, BSH, &[on("C-045", PrimaryPaper)]).to(EXPECTING).only(Only::Plan(Uk)),
    say("library-when_us", Known, By("schedules", "us", Studied::Guidance), &[on("C-045", SecondaryPage)])
        .to(EXPECTING)
        .only(Only::Plan(Us)),
    say("library-when_who", Known, WHO, &[on("C-045", IssuingBody)]).to(EXPECTING).only(Only::Plan(World)),
];

const fn who() -> Only {
    Only::Anaemia(AnaemiaAuthority::Who)
}
