//! What is known of restless legs, what is a guess, and what nobody knows: one row a sentence.
//!
//! The sentence of a row is the message `legs-known-<id>`. Nothing here says that restless legs harm a baby: studies
//! disagree (EVIDENCE B-049). Clinical review: open.

use super::{Condition, Family, HadBefore, SortedLegs};
use crate::evidence::{Evidence, Standing};
use Standing::{Design, IssuingBody, Memory, PrimaryPaper, SecondaryPage};

/// One sentence, and what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Its name; the words are the message `legs-known-<id>`.
    pub id: &'static str,
    /// How sure one can be.
    pub sure: Sure,
    /// In whom it was studied.
    pub studied: Studied,
    /// Who says so: the message `legs-source-<source>`.
    pub source: &'static str,
    /// Where it was studied: the message `legs-from-<from>`.
    pub from: &'static str,
    /// The rows of EVIDENCE it rests on.
    pub evidence: &'static [Evidence],
    /// At which stages it is said.
    pub said: &'static [Told],
}

/// How sure a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sure {
    /// It was found and found again, or it is what a word means.
    Known,
    /// It is thought to be so.
    Thought,
    /// Two things were seen together.
    Link,
    /// It is a guess.
    Guess,
    /// Nobody knows.
    NotKnown,
    /// It is advice.
    Advice,
}

/// In whom something was studied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Studied {
    /// Pregnant women.
    Pregnant,
    /// Adults, not in pregnancy.
    Adults,
    /// Nobody: it is what a body that gives advice on pregnancy says.
    Guidance,
    /// Nobody: it is our judgement, or a word.
    Judgement,
}

/// The stage she is spoken to at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// She is expecting, or has told of nothing.
    Expecting,
    /// After a birth.
    AfterBirth,
    /// After a loss, or when she would rather not say.
    AfterLoss,
}

impl Sure {
    /// Its name in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Thought => "thought",
            Self::Link => "link",
            Self::Guess => "guess",
            Self::NotKnown => "not_known",
            Self::Advice => "advice",
        }
    }
}

impl Studied {
    /// Its name in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pregnant => "pregnant",
            Self::Adults => "adults",
            Self::Guidance => "guidance",
            Self::Judgement => "judgement",
        }
    }
}

impl Told {
    /// Its name in messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Expecting => "expecting",
            Self::AfterBirth => "birth",
            Self::AfterLoss => "loss",
        }
    }
}

impl Known {
    /// Whether somebody has read every source it rests on.
    pub fn is_reviewed(&self) -> bool {
        self.evidence.iter().all(|row| row.is_reviewed())
    }
}

const ALWAYS: &[Told] = &[Told::Expecting, Told::AfterBirth, Told::AfterLoss];
const EXPECTING: &[Told] = &[Told::Expecting];
const NOT_AFTER_LOSS: &[Told] = &[Told::Expecting, Told::AfterBirth];
const AFTER_BIRTH: &[Told] = &[Told::AfterBirth];
const AFTER_LOSS: &[Told] = &[Told::AfterLoss];
const AFTER: &[Told] = &[Told::AfterBirth, Told::AfterLoss];

/// Who says it, where and of whom.
#[derive(Clone, Copy)]
struct By(&'static str, &'static str, Studied);

const EXPERTS: By = By("experts", "many", Studied::Adults);
const NO_STUDY: By = By("none", "none", Studied::Judgement);
const OUR_READING: By = By("ours", "none", Studied::Judgement);
const A_WORD: By = By("word", "none", Studied::Judgement);
const REVIEW: By = By("review_27", "many", Studied::Pregnant);
const ITALY: By = By("italy_follow_up", "italy", Studied::Pregnant);
const SAUDI: By = By("saudi_clinic", "saudi", Studied::Pregnant);
const CHAPTER: By = By("chapter", "many", Studied::Pregnant);

const fn row(id: &'static str, sure: Sure, by: By, said: &'static [Told], evidence: &'static [Evidence]) -> Known {
    let By(source, from, studied) = by;
    Known { id, sure, studied, source, from, evidence, said }
}

const fn on(id: &'static str, standing: Standing) -> Evidence {
    Evidence::new(id, standing)
}

/// A clot: asked about first, and said again for a year after the end of a pregnancy (EVIDENCE G-013).
pub const CLOT: &[Known] = &[row(
    "clot",
    Sure::Known,
    By("clot", "uk_us", Studied::Pregnant),
    AFTER,
    &[on("G-013", SecondaryPage), on("B-020", IssuingBody)],
)];

/// How long after a birth or a loss the clot is named, in days: a year (EVIDENCE G, the CDC and AIM list).
pub const CLOT_IS_NAMED_FOR_DAYS: u32 = 365;

/// What it is.
pub const WHAT: &[Known] = &[
    row(
        "urge",
        Sure::Known,
        EXPERTS,
        ALWAYS,
        &[
            on("B-001", SecondaryPage),
            on("B-002", SecondaryPage),
            on("B-003", SecondaryPage),
            on("B-004", SecondaryPage),
        ],
    ),
    row("nerves", Sure::Thought, NO_STUDY, ALWAYS, &[on("I-02", Memory), on("I-22", Memory)]),
    row("no_test", Sure::Known, By("tommys", "uk", Studied::Pregnant), ALWAYS, &[on("B-008", SecondaryPage)]),
    row("alike", Sure::Known, By("mimics", "unnamed", Studied::Adults), ALWAYS, &[on("B-005", PrimaryPaper)]),
    row("names", Sure::Known, A_WORD, ALWAYS, &[on("I-01", Design)]),
    row("idiopathic", Sure::Known, A_WORD, ALWAYS, &[on("I-21", Design)]),
];

/// How common it is.
pub const COMMON: &[Known] = &[
    row("in_pregnancy", Sure::Known, REVIEW, EXPECTING, &[on("B-040", PrimaryPaper)]),
    row(
        "towards_the_end",
        Sure::Known,
        By("review_2014", "unnamed", Studied::Pregnant),
        EXPECTING,
        &[on("B-044", PrimaryPaper)],
    ),
    row("after_birth", Sure::Known, REVIEW, AFTER_BIRTH, &[on("B-040", PrimaryPaper)]),
    row("after_loss", Sure::Known, REVIEW, AFTER_LOSS, &[on("B-040", PrimaryPaper)]),
];

/// The figures behind how common it is.
pub const COMMON_FIGURES: &[Known] = &[
    row("trimesters", Sure::Known, REVIEW, EXPECTING, &[on("B-040", PrimaryPaper)]),
    row("regions", Sure::Known, REVIEW, NOT_AFTER_LOSS, &[on("B-040", PrimaryPaper)]),
    row("range", Sure::Known, By("single", "many", Studied::Pregnant), NOT_AFTER_LOSS, &[on("B-046", PrimaryPaper)]),
    row(
        "second_review",
        Sure::Known,
        By("review_31", "many", Studied::Pregnant),
        NOT_AFTER_LOSS,
        &[on("B-042", PrimaryPaper)],
    ),
    row(
        "strength",
        Sure::Known,
        By("us_cohort", "us", Studied::Pregnant),
        NOT_AFTER_LOSS,
        &[on("B-045", PrimaryPaper)],
    ),
    row("missed", Sure::Known, SAUDI, NOT_AFTER_LOSS, &[on("B-010", PrimaryPaper)]),
];

/// How it goes.
pub const COURSE: &[Known] = &[
    row("settles", Sure::Known, CHAPTER, EXPECTING, &[on("B-047", SecondaryPage), on("B-043", PrimaryPaper)]),
    row("settles_after_birth", Sure::Known, CHAPTER, AFTER_BIRTH, &[on("B-047", SecondaryPage)]),
    row("settles_after_loss", Sure::Known, CHAPTER, AFTER_LOSS, &[on("B-047", SecondaryPage)]),
    row("comes_back", Sure::Known, ITALY, NOT_AFTER_LOSS, &[on("B-048", PrimaryPaper)]),
    row("comes_back_after_loss", Sure::Known, ITALY, AFTER_LOSS, &[on("B-048", PrimaryPaper)]),
];

/// The figures behind how it goes.
pub const COURSE_FIGURES: &[Known] = &[
    row("again", Sure::Known, ITALY, NOT_AFTER_LOSS, &[on("B-048", PrimaryPaper)]),
    row("years_on", Sure::Known, ITALY, NOT_AFTER_LOSS, &[on("B-048", PrimaryPaper)]),
    row("had_before", Sure::Known, CHAPTER, NOT_AFTER_LOSS, &[on("B-047", SecondaryPage)]),
];

/// Why it may happen.
pub const WHY: &[Known] = &[
    row("unclear", Sure::NotKnown, OUR_READING, ALWAYS, &[on("I-05", Design)]),
    row(
        "iron",
        Sure::Link,
        By("iron_studies", "italy_saudi", Studied::Pregnant),
        ALWAYS,
        &[on("B-060", PrimaryPaper), on("B-043", PrimaryPaper)],
    ),
    row("family", Sure::Link, By("family", "unnamed", Studied::Adults), ALWAYS, &[on("B-066", Memory)]),
    row("diabetes", Sure::Link, SAUDI, ALWAYS, &[on("B-062", PrimaryPaper)]),
    row("kidney_and_nerves", Sure::Link, NO_STUDY, ALWAYS, &[on("I-13", Memory)]),
    row("hormones", Sure::Guess, NO_STUDY, NOT_AFTER_LOSS, &[on("I-16", Memory)]),
    row("dopamine", Sure::Guess, NO_STUDY, ALWAYS, &[on("I-06", Memory)]),
    row("veins", Sure::NotKnown, EXPERTS, ALWAYS, &[on("B-005", SecondaryPage), on("I-17", Design)]),
];

/// Weaker links, and links that single studies saw.
pub const WHY_MORE: &[Known] = &[
    row("folate", Sure::Link, By("small", "unnamed", Studied::Pregnant), ALWAYS, &[on("B-067", SecondaryPage)]),
    row("magnesium", Sure::NotKnown, By("magnesium", "many", Studied::Adults), ALWAYS, &[on("B-110", SecondaryPage)]),
    row("vitamin_d", Sure::Link, SAUDI, ALWAYS, &[on("B-063", PrimaryPaper)]),
    row("smoking", Sure::Link, SAUDI, ALWAYS, &[on("B-064", PrimaryPaper)]),
    row("births", Sure::Link, SAUDI, EXPECTING, &[on("B-061", PrimaryPaper)]),
];

/// What can be done now, without a medicine; where the pattern is there.
pub const NOW: &[Known] = &[
    row(
        "move",
        Sure::Advice,
        By("charities", "uk_us", Studied::Guidance),
        ALWAYS,
        &[on("B-107", SecondaryPage), on("B-108", SecondaryPage)],
    ),
    row("mind", Sure::Advice, By("charities", "uk_us", Studied::Guidance), ALWAYS, &[on("B-107", SecondaryPage)]),
    row(
        "without_medicine",
        Sure::Advice,
        By("consensus", "unnamed", Studied::Pregnant),
        EXPECTING,
        &[on("B-106", PrimaryPaper)],
    ),
];

const IN_FAMILY: Known =
    row("yours_family", Sure::Link, By("family", "unnamed", Studied::Adults), ALWAYS, &[on("B-066", Memory)]);
const IN_AN_EARLIER_PREGNANCY: Known =
    row("yours_earlier", Sure::Known, ITALY, NOT_AFTER_LOSS, &[on("B-065", PrimaryPaper), on("B-048", PrimaryPaper)]);
const AT_OTHER_TIMES: Known = row("yours_other_times", Sure::Known, CHAPTER, EXPECTING, &[on("B-047", SecondaryPage)]);
const AT_OTHER_TIMES_AFTER: Known =
    row("yours_other_times_after", Sure::Known, CHAPTER, AFTER, &[on("B-047", SecondaryPage)]);
const ANAEMIA: Known = row("yours_anaemia", Sure::Link, SAUDI, ALWAYS, &[on("B-060", PrimaryPaper)]);
const DIABETES: Known = row("yours_diabetes", Sure::Link, SAUDI, ALWAYS, &[on("B-062", PrimaryPaper)]);
const KIDNEY: Known = row("yours_kidney", Sure::Link, NO_STUDY, ALWAYS, &[on("I-13", Memory)]);
const NERVE_DAMAGE: Known =
    row("yours_nerve_damage", Sure::Link, NO_STUDY, ALWAYS, &[on("I-13", Memory), on("B-026", Memory)]);

impl SortedLegs {
    /// What her own answers about family, earlier times and conditions add.
    pub fn what_is_hers(&self) -> Vec<Known> {
        let family = (self.family == Some(Family::Yes)).then_some(IN_FAMILY);
        let earlier = matches!(self.had_before, Some(HadBefore::EarlierPregnancy | HadBefore::BothTimes));
        let other = matches!(self.had_before, Some(HadBefore::OtherTimes | HadBefore::BothTimes));
        let conditions = self.conditions.iter().flatten().filter_map(|condition| {
            Some(match condition {
                Condition::Anaemia => ANAEMIA,
                Condition::Diabetes => DIABETES,
                Condition::Kidney => KIDNEY,
                Condition::NerveDamage => NERVE_DAMAGE,
                Condition::None => return None,
            })
        });
        family
            .into_iter()
            .chain(earlier.then_some(IN_AN_EARLIER_PREGNANCY))
            .chain(other.then_some(AT_OTHER_TIMES))
            .chain(other.then_some(AT_OTHER_TIMES_AFTER))
            .chain(conditions)
            .collect()
    }
}
