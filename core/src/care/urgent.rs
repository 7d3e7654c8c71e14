//! Warning signs, and whom to call for each.
//!
//! Nothing here asks a question. With little known, more is shown: an unknown age hides no sign of pregnancy, and an
//! unknown day of birth or loss hides no sign of the weeks after it.
//!
//! Signs are EVIDENCE section G; the levels are our proposal. Clinical review: open. The words of a sign are the
//! message `sign-<id>`, those of a note `note-<id>`.

use super::countries::Country;
use crate::words::{Message, Words};
use CallWhom::{Emergency as E, MaternityToday as S, NextVisit as V};
use InPregnancy::{AnyWeek, BeforeWeek, FromWeek, Weeks};
use Place::{First, More};

/// Whom a warning sign calls for; the levels E, S and V of EVIDENCE section G.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CallWhom {
    /// E: the emergency number, now.
    Emergency,
    /// S: the maternity unit, or whoever gives the care, today and at any hour.
    MaternityToday,
    /// V: worth saying at the next visit.
    NextVisit,
}

/// Whose body a sign speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Hers alone: the words hold whatever has happened.
    Her,
    /// The baby, or the pregnancy as one going on: never shown once it has ended.
    Baby,
}

/// Where a sign stands on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the short list that opens.
    First,
    /// Behind "All warning signs".
    More,
}

/// The part of a pregnancy in which a sign is shown, in completed weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InPregnancy {
    /// Not while pregnant.
    Never,
    /// At any week.
    AnyWeek,
    /// From the first day of this week on.
    FromWeek(u16),
    /// Up to the last day before this week.
    BeforeWeek(u16),
    /// From the first day of the first week up to the last day before the second.
    Weeks(u16, u16),
}

/// How long after a birth or a loss a sign is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Afterwards {
    /// Not at all.
    Never,
    /// Up to and including this day, counted from the birth or loss.
    UntilDay(u32),
    /// For good: it would be an emergency in anyone.
    Always,
}

/// When a sign is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// While pregnant.
    pub pregnant: InPregnancy,
    /// After a birth.
    pub after_birth: Afterwards,
    /// After a loss, and when the pregnancy ended and no more was said.
    pub after_loss: Afterwards,
}

/// One warning sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sign {
    /// Its name; the words are the message `sign-<id>`.
    pub id: &'static str,
    /// Whom it calls for.
    pub call: CallWhom,
    /// Whose body it speaks of.
    pub about: About,
    /// Whether it stands in the short list.
    pub place: Place,
    /// When it is shown.
    pub shown: Shown,
    /// The rows of EVIDENCE it rests on.
    pub evidence: &'static [&'static str],
}

/// A sentence beside the signs that calls for nobody; the words are the message `note-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Note {
    /// Its name.
    pub id: &'static str,
    /// When it is shown.
    pub shown: Shown,
    /// The rows of EVIDENCE it rests on.
    pub evidence: &'static [&'static str],
}

/// What Urgent help needs to know of her, all of it optional.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Situation {
    /// A pregnancy is going on.
    Pregnant {
        /// Gestational age in completed days; absent when there is no due date.
        age_days: Option<u16>,
    },
    /// She has given birth.
    AfterBirth {
        /// Completed days since the birth; absent when she gave no date.
        days: Option<u32>,
    },
    /// She has had a loss.
    AfterLoss {
        /// Completed days since the loss; absent when she gave no date.
        days: Option<u32>,
    },
    /// The pregnancy ended and she has not said how. Spoken to as after a loss.
    Unsaid {
        /// Completed days since it ended; absent when she gave no date.
        days: Option<u32>,
    },
}

/// What Urgent help shows, in the order of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UrgentSigns {
    /// The message that opens the screen; absent while pregnant and after a birth, where the signs open it.
    pub opening: Option<&'static str>,
    /// The message above the signs to call about at any hour.
    pub any_hour_title: &'static str,
    /// The short list for the emergency number.
    pub emergency: Vec<Sign>,
    /// The short list to call about at any hour.
    pub any_hour: Vec<Sign>,
    /// Every sign, the short lists included, the most urgent level first.
    pub all: Vec<Sign>,
    /// What to know beside the signs.
    pub notes: Vec<Note>,
}

/// The signs to show in this situation. It is never empty, and never waits for an answer.
pub fn signs(situation: Situation) -> UrgentSigns {
    let mut all: Vec<Sign> = SIGNS.iter().copied().filter(|sign| sign.shown.holds(situation)).collect();
    all.sort_by_key(|sign| sign.call);
    let first = |call| all.iter().copied().filter(|sign| sign.place == Place::First && sign.call == call).collect();
    let after_loss = matches!(situation, Situation::AfterLoss { .. } | Situation::Unsaid { .. });
    UrgentSigns {
        opening: after_loss.then_some("urgent-after-title"),
        any_hour_title: if after_loss { "urgent-any-hour-title" } else { "urgent-maternity-title" },
        emergency: first(CallWhom::Emergency),
        any_hour: first(CallWhom::MaternityToday),
        notes: NOTES.iter().copied().filter(|note| note.shown.holds(situation)).collect(),
        all,
    }
}

/// Where a home blood pressure falls (G-011).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BloodPressureBand {
    /// Below both bands. It says nothing about how she feels: signs count at any pressure.
    Neither,
    /// Raised: worth repeating after a rest, and a call today.
    Raised,
    /// Severe: the emergency number.
    Severe,
}

impl BloodPressureBand {
    /// Whom this band calls for, or `None` when the numbers alone call for nobody.
    pub fn call(self) -> Option<CallWhom> {
        match self {
            Self::Neither => None,
            Self::Raised => Some(CallWhom::MaternityToday),
            Self::Severe => Some(CallWhom::Emergency),
        }
    }
}

/// Systolic pressure from which the band is raised, in mmHg (G-011).
pub const RAISED_SYSTOLIC_MMHG: u16 = 140;
/// Diastolic pressure from which the band is raised, in mmHg (G-011).
pub const RAISED_DIASTOLIC_MMHG: u16 = 90;
/// Systolic pressure from which the band is severe, in mmHg (G-011).
pub const SEVERE_SYSTOLIC_MMHG: u16 = 160;
/// Diastolic pressure from which the band is severe, in mmHg (G-011).
pub const SEVERE_DIASTOLIC_MMHG: u16 = 110;

/// The band of a home blood pressure in mmHg. Either number alone is enough (G-011, N-138, N-139).
///
/// Whether the numbers are plausible at all is asked where they are typed.
pub fn blood_pressure_band(systolic_mmhg: u16, diastolic_mmhg: u16) -> BloodPressureBand {
    if systolic_mmhg >= SEVERE_SYSTOLIC_MMHG || diastolic_mmhg >= SEVERE_DIASTOLIC_MMHG {
        BloodPressureBand::Severe
    } else if systolic_mmhg >= RAISED_SYSTOLIC_MMHG || diastolic_mmhg >= RAISED_DIASTOLIC_MMHG {
        BloodPressureBand::Raised
    } else {
        BloodPressureBand::Neither
    }
}

impl Shown {
    /// Whether this is shown in `situation`; what is unknown hides nothing.
    pub fn holds(self, situation: Situation) -> bool {
        match situation {
            Situation::Pregnant { age_days } => self.pregnant.holds(age_days),
            Situation::AfterBirth { days } => self.after_birth.holds(days),
            Situation::AfterLoss { days } | Situation::Unsaid { days } => self.after_loss.holds(days),
        }
    }
}

impl InPregnancy {
    fn holds(self, age_days: Option<u16>) -> bool {
        let Some(age_days) = age_days else {
            return self != Self::Never;
        };
        let week = age_days / 7;
        match self {
            Self::Never => false,
            Self::AnyWeek => true,
            Self::FromWeek(from) => from <= week,
            Self::BeforeWeek(end) => week < end,
            Self::Weeks(from, end) => (from..end).contains(&week),
        }
    }
}

impl Afterwards {
    fn holds(self, days: Option<u32>) -> bool {
        match self {
            Self::Never => false,
            Self::UntilDay(last) => days.is_none_or(|days| days <= last),
            Self::Always => true,
        }
    }
}

/// One year: how long the warning signs hold after the end of a pregnancy (EVIDENCE G, the CDC and AIM list).
const A_YEAR: Afterwards = Afterwards::UntilDay(365);
/// Six weeks: how long pre-eclampsia can still begin (G-010).
const SIX_WEEKS: Afterwards = Afterwards::UntilDay(42);

/// In any week, and for good afterwards.
const ANY_TIME: Shown = shown(InPregnancy::AnyWeek, Afterwards::Always, Afterwards::Always);
/// In any week, and for a year afterwards.
const AND_A_YEAR: Shown = shown(InPregnancy::AnyWeek, A_YEAR, A_YEAR);
/// The span of pre-eclampsia: from 20 weeks to six weeks afterwards (G-010).
const PRE_ECLAMPSIA: Shown = shown(InPregnancy::FromWeek(20), SIX_WEEKS, SIX_WEEKS);
/// For good afterwards, not while pregnant, where other words stand in its place.
const ONLY_AFTER: Shown = shown(InPregnancy::Never, Afterwards::Always, Afterwards::Always);
/// After a birth only, for good.
const ONLY_AFTER_BIRTH: Shown = shown(InPregnancy::Never, Afterwards::Always, Afterwards::Never);
/// After a birth only, for a year.
const A_YEAR_AFTER_BIRTH: Shown = shown(InPregnancy::Never, A_YEAR, Afterwards::Never);
/// After a loss only, for good.
const ONLY_AFTER_LOSS: Shown = shown(InPregnancy::Never, Afterwards::Never, Afterwards::Always);

const fn shown(pregnant: InPregnancy, after_birth: Afterwards, after_loss: Afterwards) -> Shown {
    Shown { pregnant, after_birth, after_loss }
}

/// Shown in this part of a pregnancy and never after it.
const fn only(pregnant: InPregnancy) -> Shown {
    shown(pregnant, Afterwards::Never, Afterwards::Never)
}

type Rows = &'static [&'static str];

const fn her(id: &'static str, call: CallWhom, place: Place, shown: Shown, evidence: Rows) -> Sign {
    Sign { id, call, about: About::Her, place, shown, evidence }
}

/// A sign whose words name the baby or a pregnancy going on: it ends with the pregnancy.
const fn baby(id: &'static str, call: CallWhom, place: Place, when: InPregnancy, evidence: Rows) -> Sign {
    Sign { id, call, about: About::Baby, place, shown: only(when), evidence }
}

/// Every warning sign, each level in the order of the screen.
///
/// Left out: the umbilical cord felt in the vagina, whose emergency level in G-014 is `memory`. Leaking fluid, which
/// comes with it, is shown.
pub const SIGNS: &[Sign] = &[
    her("breathing", E, First, ANY_TIME, &["G-001"]),
    baby("bleeding", E, First, AnyWeek, &["G-004"]),
    her("bleeding-heavy", E, First, ONLY_AFTER, &["G-004"]),
    her("fit", E, First, ANY_TIME, &["G-002"]),
    her("headache-worst", E, First, ANY_TIME, &["G-006"]),
    her("belly-pain", E, First, ANY_TIME, &["G-005"]),
    baby("harm-self-or-baby", E, First, AnyWeek, &["G-003", "G-050"]),
    her("harm-self-or-another", E, First, ONLY_AFTER_BIRTH, &["G-003", "G-050"]),
    her("harm-self", E, First, ONLY_AFTER_LOSS, &["G-003", "G-050"]),
    her("psychosis", E, First, A_YEAR_AFTER_BIRTH, &["G-052"]),
    her("racing-heart", E, More, ANY_TIME, &["G-001"]),
    her("headache-with-sight", E, More, ANY_TIME, &["G-006", "G-007"]),
    her("blood-pressure-severe", E, More, AND_A_YEAR, &["G-010", "G-011"]),
    her("leg-with-breathing", E, More, ANY_TIME, &["G-013", "G-001"]),
    her("sepsis-confusion", E, More, ANY_TIME, &["G-008"]),
    her("sepsis-shivering", E, More, ANY_TIME, &["G-008"]),
    her("sepsis-no-urine", E, More, ANY_TIME, &["G-008"]),
    her("sepsis-dying", E, More, ANY_TIME, &["G-008"]),
    her("sepsis-skin", E, More, ANY_TIME, &["G-008"]),
    her("numb-between-legs", E, More, ANY_TIME, &["G-019"]),
    her("violent-self-harm", E, More, ANY_TIME, &["G-051"]),
    baby("movements", S, First, FromWeek(16), &["G-009", "G-020", "G-025"]),
    her("one-leg", S, First, AND_A_YEAR, &["G-013"]),
    baby("itch-or-dark-urine", S, First, AnyWeek, &["G-012"]),
    her("fever", S, First, AND_A_YEAR, &["G-008"]),
    baby("fluid-or-tightenings", S, First, AnyWeek, &["G-014", "G-015"]),
    her("headache-stays", S, First, AND_A_YEAR, &["G-007", "G-010"]),
    her("swelling-or-ribs", S, First, PRE_ECLAMPSIA, &["G-010"]),
    baby("movements-none-by-24", S, More, FromWeek(24), &["G-022"]),
    baby("movements-24-to-27", S, More, Weeks(24, 28), &["G-023"]),
    baby("movements-from-28", S, More, FromWeek(28), &["G-024", "G-025"]),
    baby("movements-again", S, More, FromWeek(28), &["G-024"]),
    baby("spotting", S, More, BeforeWeek(20), &["G-004"]),
    her("faint", S, More, AND_A_YEAR, &["G-007"]),
    her("vomiting-with-headache", S, More, PRE_ECLAMPSIA, &["G-010"]),
    her("blood-pressure-raised", S, More, AND_A_YEAR, &["G-011"]),
    her("cold-or-very-unwell", S, More, AND_A_YEAR, &["G-008"]),
    her("one-arm", S, More, AND_A_YEAR, &["G-013"]),
    baby("itch-at-night", S, More, AnyWeek, &["G-012"]),
    baby("pale-stool-or-yellow", S, More, AnyWeek, &["G-012"]),
    baby("fluid-coloured", S, More, AnyWeek, &["G-014"]),
    baby("early-pressure", S, More, BeforeWeek(37), &["G-015"]),
    baby("early-backache", S, More, BeforeWeek(37), &["G-015"]),
    baby("early-discharge", S, More, BeforeWeek(37), &["G-015"]),
    her("vomiting", S, More, AND_A_YEAR, &["G-016"]),
    her("urine-or-side-pain", S, More, AND_A_YEAR, &["G-017"]),
    her("discharge-smell", S, More, AND_A_YEAR, &["G-017"]),
    her("tired-and-pale", S, More, AND_A_YEAR, &["G-018"]),
    her("mind-changed", S, More, AND_A_YEAR, &["G-051"]),
    baby("cut-off-from-baby", S, More, AnyWeek, &["G-051"]),
    her("cut-off-or-failing", S, More, A_YEAR_AFTER_BIRTH, &["G-051"]),
    her("tired", V, More, AND_A_YEAR, &["G-018"]),
    her("low-mood", V, More, AND_A_YEAR, &["G-053"]),
    her("restless-and-sleepless", V, More, AND_A_YEAR, &["G-054"]),
    her("sleepy-driving", V, More, AND_A_YEAR, &["G-054"]),
];

/// What to know beside the signs. No counting and no timer is offered (G-021, G-025).
pub const NOTES: &[Note] = &[
    Note { id: "movements-never-fewer", shown: only(FromWeek(16)), evidence: &["G-020", "G-021"] },
    Note { id: "no-home-doppler", shown: only(AnyWeek), evidence: &["G-026"] },
];

/// A message with a temperature in it, in the degrees of her country.
pub(crate) fn with_degrees(key: &str, country: Country, words: &Words) -> String {
    let degrees = if country == Country::UnitedStates { "fahrenheit" } else { "celsius" };
    words.tell(&Message::of(key.to_owned()).with("degrees", degrees))
}
