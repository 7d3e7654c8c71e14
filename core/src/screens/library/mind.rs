//! Calm, and talking with those who care for her.

use super::page::{Page, Section};
use super::saying::{AFTER, ALWAYS, By, CHARITIES, EXPECTING, NOT_AFTER_LOSS, OURS, REMEMBERED, Saying, on, say};
use crate::entry::Pillar;
use crate::evidence::Standing::{Design, IssuingBody, Memory, PrimaryPaper, SecondaryPage};
use crate::screens::parts::Place;
use crate::symptoms::sorted_legs::known::Studied;
use crate::symptoms::sorted_legs::known::Sure::{Advice, Known, NotKnown};

pub(super) const CALM: Page = Page {
    id: "calm",
    pillar: Some(Pillar::Calm),
    said: ALWAYS,
    sections: &[
        Section::of("library-calm_slow", SLOW),
        Section::of("library-calm_worry", WORRY),
        Section::of("library-calm_mood", MOOD),
    ],
    stretches: false,
    actions: &[
        ("library-go_breathing", Place::Breathing),
        ("library-go_mood_check", Place::MoodCheck),
        ("library-go_calm", Place::Calm),
    ],
};

pub(super) const TALKING: Page = Page {
    id: "talking",
    pillar: Some(Pillar::Care),
    said: ALWAYS,
    sections: &[
        Section::of("library-talking_why", WHY),
        Section::of("library-talking_tell", TELL),
        Section::of("library-talking_ask", ASK),
    ],
    stretches: false,
    actions: &[("library-go_questions", Place::Care), ("library-go_sort", Place::SortLegs)],
};

const SLOW: &[Saying] = &[
    say("library-calm_breathing", Advice, REMEMBERED, &[on("D-028", Memory)]),
    say("library-calm_release", Advice, REMEMBERED, &[on("D-028", Memory)]),
    say("library-calm_stop", Advice, REMEMBERED, &[on("D-028", Memory)]),
    say("library-calm_known", NotKnown, OURS, &[on("I-18", Design), on("I-19", Design)]),
];

const WORRY: &[Saying] = &[
    say("library-worry_write", Advice, OURS, &[]),
    say("library-worry_real", Known, By("us_cohort", "us", Studied::Pregnant), &[on("B-045", PrimaryPaper)])
        .to(NOT_AFTER_LOSS),
];

const MOOD: &[Saying] = &[
    say("library-mood_low", Advice, OURS, &[on("G-053", SecondaryPage)]),
    say("library-mood_sleep", Advice, By("mbrrace", "uk", Studied::Guidance), &[on("G-054", SecondaryPage)]),
    say("library-mood_check", Advice, By("phq", "unnamed", Studied::Adults), &[on("B-168", IssuingBody)]),
    say("library-mood_monthly", Advice, REMEMBERED, &[on("D-029", Memory)]),
];

const WHY: &[Saying] = &[
    say(
        "library-five_things",
        Advice,
        By("consensus", "unnamed", Studied::Pregnant),
        &[on("B-106", PrimaryPaper), on("I-18", Design)],
    )
    .to(EXPECTING),
    say("library-five_things_after", Advice, OURS, &[on("I-18", Design)]).to(AFTER),
    say("legs-known-missed", Known, By("saudi_clinic", "saudi", Studied::Pregnant), &[on("B-010", PrimaryPaper)])
        .to(NOT_AFTER_LOSS),
    say("legs-known-no_test", Known, By("tommys", "uk", Studied::Pregnant), &[on("B-008", SecondaryPage)]),
];

const TELL: &[Saying] = &[
    say("legs-tell-since", Advice, OURS, &[on("B-008", SecondaryPage)]),
    say("legs-tell-nights", Advice, OURS, &[on("B-170", Design)]),
    say("library-tell_medicines", Advice, OURS, &[on("B-123b", Design)]),
    say("library-tell_history", Advice, OURS, &[on("B-048", PrimaryPaper), on("I-08", Design)]).to(NOT_AFTER_LOSS),
    say("library-tell_history_loss", Advice, OURS, &[on("I-08", Design)]).to(super::saying::AFTER_LOSS),
    say("library-tell_conditions", Advice, OURS, &[on("I-13", Memory), on("B-062", PrimaryPaper)]),
];

const ASK: &[Saying] = &[
    say("library-ask_legs_ferritin", Advice, OURS, &[on("F-046", Design)]),
    say("library-ask_when", Advice, OURS, &[on("F-046", Design)]).to(EXPECTING),
    say("library-ask_gap", Advice, OURS, &[on("B-087", Design)]).to(EXPECTING),
    say("library-ask_medicines", Advice, CHARITIES, &[on("B-107", SecondaryPage)]),
];
