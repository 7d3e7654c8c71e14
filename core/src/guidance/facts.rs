//! What rules may look at. Nothing in it is a moment to compare with a clock: every age is told already.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};

use crate::care::countries::Country;
use crate::care::urgent::{BloodPressureBand, CallWhom};
use crate::iron::lines;
use crate::profile::{AnaemiaAuthority, CaffeineLimit};
use crate::triggers::aggravators::Medicine;

/// How she stands, as far as rules care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stage {
    /// She told of no pregnancy, or of none that is dated: spoken to as expecting, without weeks.
    #[default]
    Undated,
    /// She is expecting.
    Expecting {
        /// Completed days of the pregnancy.
        age_days: u16,
    },
    /// She has given birth.
    AfterBirth {
        /// Completed days since; absent where she gave no day.
        days: Option<u32>,
    },
    /// A loss, or an end she did not name.
    AfterLoss {
        /// Completed days since; absent where she gave no day.
        days: Option<u32>,
    },
}

/// Where a warning sign was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToldIn {
    /// As a symptom.
    Symptom,
    /// As a note on movements.
    Movement,
    /// While sorting her legs.
    SortedLegs,
    /// In a mood check.
    MoodCheck,
}

/// A warning sign kept in the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenSign {
    /// The sign of Urgent help; its words are `sign-<id>`.
    pub id: &'static str,
    /// Whom it calls for.
    pub call: CallWhom,
    /// The rows of EVIDENCE it rests on.
    pub evidence: &'static [&'static str],
    /// Where it was told.
    pub told_in: ToldIn,
    /// When, on the clock she saw.
    pub at: NaiveTime,
    /// On which date.
    pub day: NaiveDate,
}

/// A blood pressure of the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressure {
    /// The upper number, in mmHg.
    pub systolic: u16,
    /// The lower number, in mmHg.
    pub diastolic: u16,
    /// The band it falls in (EVIDENCE G-011).
    pub band: BloodPressureBand,
    /// Whether she had rested first; absent where she did not say.
    pub rested: Option<bool>,
    /// When, on the clock she saw.
    pub at: NaiveTime,
    /// On which date.
    pub day: NaiveDate,
}

/// The newest mood check of the last two weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// The larger of the two totals, a question left open counting for nothing.
    pub most: u8,
    /// Whether she said yes to thoughts of harm.
    pub harm: bool,
    /// Its date.
    pub day: NaiveDate,
}

/// Her last seven nights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Nights {
    /// Of how many anything was written.
    pub written: usize,
    /// How many of them were restless.
    pub restless: usize,
    /// How many say how long she was asleep.
    pub told: usize,
    /// Minutes asleep, on average over those; absent where none says.
    pub asleep: Option<i64>,
    /// How many restless nights had caffeine from the afternoon on before them.
    pub restless_after_late_caffeine: usize,
    /// In how many of the last three she was hardly asleep and not tired the next day.
    pub hardly_asleep_and_not_tired: usize,
}

/// A laboratory result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lab {
    /// Its value in the unit the analyte is compared in.
    pub value: f64,
    /// The date the blood was taken.
    pub day: NaiveDate,
    /// Days since then.
    pub days_ago: i64,
    /// Where she was then.
    pub stage: lines::Stage,
}

/// What an iron tablet was held up by, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldUp {
    /// The end of `advice-held-…`: tea, coffee, milk, calcium, antacid or levothyroxine.
    pub by: &'static str,
    /// When that was.
    pub at: NaiveTime,
    /// From when iron fits.
    pub until: NaiveTime,
    /// The day of the window.
    pub day: NaiveDate,
}

/// Iron swallowed lately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LastIron {
    /// On how many of her last seven days before today.
    pub days_of_week: usize,
    /// Whether any was today.
    pub today: bool,
    /// What it is held up by at this moment; absent where nothing is.
    pub held_up: Option<HeldUp>,
}

/// A medicine of the last two weeks that can stir up restless legs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MedicineSeen {
    /// The medicine of the list.
    pub medicine: &'static Medicine,
    /// The date it was last written.
    pub day: NaiveDate,
}

/// Supplements of the last seven days.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Supplements {
    /// The most magnesium on one of her days, in milligrams; 0 where none was written.
    pub magnesium_mg: f64,
    /// How many different things with iron in them there were on one day, at most.
    pub iron_sources: usize,
}

/// Caffeine of today or yesterday, whichever holds more.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Caffeine {
    /// In milligrams, as far as it can be counted.
    pub mg: f64,
    /// Which of her days; absent where nothing was drunk.
    pub day: Option<NaiveDate>,
}

/// Her next visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// Her days until then.
    pub days: i64,
    /// Its date.
    pub day: NaiveDate,
    /// Its hour.
    pub at: NaiveTime,
    /// Whether blood is taken there.
    pub blood_test: bool,
}

/// Everything a rule may look at.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that she wrote or did not")]
pub struct Facts {
    /// Her country.
    pub country: Country,
    /// The emergency number, or absent where none is known.
    pub emergency: Option<String>,
    /// Whose line of haemoglobin she sees.
    pub anaemia: AnaemiaAuthority,
    /// Whose line of caffeine she sees.
    pub caffeine_limit: CaffeineLimit,
    /// How she stands.
    pub stage: Stage,
    /// How many babies; 1 where she did not say.
    pub babies: u8,
    /// Warning signs kept in the last day.
    pub signs: Vec<OpenSign>,
    /// Blood pressures of the last day, the newest first.
    pub pressures: Vec<Pressure>,
    /// Whether itching that is no sign by itself was written in the last day.
    pub itching: bool,
    /// Whether breathlessness, bleeding or pain of any strength was written in the last day.
    pub unwell: bool,
    /// Her newest mood check.
    pub check: Option<Check>,
    /// Stress today or yesterday, 0 to 10; absent where she did not say.
    pub stress: Option<f64>,
    /// Her last seven nights.
    pub nights: Nights,
    /// Minutes of movement in the last three of her days.
    pub moved_minutes: i64,
    /// Whether she ever sorted her legs.
    pub sorted: bool,
    /// The newest haemoglobin, in g/L.
    pub haemoglobin: Option<Lab>,
    /// The newest ferritin, in µg/L.
    pub ferritin: Option<Lab>,
    /// The newest transferrin saturation, in per cent.
    pub saturation: Option<Lab>,
    /// The newest C-reactive protein, in mg/L.
    pub inflammation: Option<Lab>,
    /// Whether she smoked in the last seven days.
    pub smokes: bool,
    /// Iron swallowed lately.
    pub iron: LastIron,
    /// Medicines of the last two weeks that can stir up restless legs, the newest first.
    pub medicines: Vec<MedicineSeen>,
    /// Supplements of the last seven days.
    pub supplements: Supplements,
    /// Caffeine of today or yesterday.
    pub caffeine: Caffeine,
    /// Her next visit.
    pub visit: Option<Visit>,
    /// How many questions wait to be asked.
    pub questions: usize,
    /// Those questions, in the words they are kept in.
    pub waiting: BTreeSet<String>,
    /// Days since the last entry of any kind; absent before the first.
    pub silent_days: Option<i64>,
}

impl Default for Facts {
    fn default() -> Self {
        Self {
            country: Country::default(),
            emergency: None,
            anaemia: AnaemiaAuthority::Who,
            caffeine_limit: CaffeineLimit::TwoHundred,
            stage: Stage::default(),
            babies: 1,
            signs: Vec::new(),
            pressures: Vec::new(),
            itching: false,
            unwell: false,
            check: None,
            stress: None,
            nights: Nights::default(),
            moved_minutes: 0,
            sorted: false,
            haemoglobin: None,
            ferritin: None,
            saturation: None,
            inflammation: None,
            smokes: false,
            iron: LastIron::default(),
            medicines: Vec::new(),
            supplements: Supplements::default(),
            caffeine: Caffeine::default(),
            visit: None,
            questions: 0,
            waiting: BTreeSet::new(),
            silent_days: None,
        }
    }
}

/// Restless nights of seven from which legs are called restless: two a week (EVIDENCE B-006, conf-S).
pub(super) const RESTLESS_NIGHTS: usize = 2;
/// Restless nights of seven from which they are called frequent: more than twice a week (EVIDENCE B-007, conf-S).
pub(super) const FREQUENT_NIGHTS: usize = 3;

/// It begins within two weeks of a birth, mostly within days (EVIDENCE G-052, conf-S).
const NO_SLEEP_LAST_DAY: u32 = 14;
/// Nights hardly slept and no tiredness after them, of the last three, from which it is said. Ours.
const NO_SLEEP_NIGHTS: usize = 2;

impl Facts {
    /// Whether words about the weeks may be said.
    pub fn expecting(&self) -> bool {
        matches!(self.stage, Stage::Undated | Stage::Expecting { .. })
    }

    /// In which tongue she is spoken to: the `$tongue` of messages.
    pub fn tongue(&self) -> &'static str {
        match self.stage {
            Stage::Undated | Stage::Expecting { .. } => "expecting",
            Stage::AfterBirth { .. } => "birth",
            Stage::AfterLoss { .. } => "loss",
        }
    }

    /// Completed days of the pregnancy; absent where it is not dated or is over.
    pub fn age_days(&self) -> Option<u16> {
        match self.stage {
            Stage::Expecting { age_days } => Some(age_days),
            _ => None,
        }
    }

    /// Completed days since a birth; absent where there was none or no day was given.
    pub fn days_after_birth(&self) -> Option<u32> {
        match self.stage {
            Stage::AfterBirth { days } => days,
            _ => None,
        }
    }

    /// Whether legs were restless often enough this week to speak of them (EVIDENCE B-006).
    pub fn legs_are_restless(&self) -> bool {
        self.nights.restless >= RESTLESS_NIGHTS
    }

    /// Whether they were restless more than twice this week (EVIDENCE B-007).
    pub fn legs_are_frequent(&self) -> bool {
        self.nights.restless >= FREQUENT_NIGHTS
    }

    /// Whether her nights soon after a birth look as if she needed no sleep (EVIDENCE G-052).
    pub fn nights_need_no_sleep(&self) -> bool {
        let soon = match self.stage {
            Stage::AfterBirth { days } => days.is_none_or(|days| days <= NO_SLEEP_LAST_DAY),
            _ => false,
        };
        soon && self.nights.hardly_asleep_and_not_tired >= NO_SLEEP_NIGHTS
    }

    /// Whether someone is to be called today: then nothing else is suggested that could wait or tire her.
    pub fn alarmed(&self) -> bool {
        self.nights_need_no_sleep()
            || !self.signs.is_empty()
            || self.pressures.iter().any(|pressure| pressure.band != BloodPressureBand::Neither)
    }

    /// The lines of iron that hold now.
    pub fn lines_stage(&self) -> lines::Stage {
        match self.stage {
            Stage::Undated => lines::Stage::Undated,
            Stage::Expecting { age_days } => lines::Stage::Weeks(u8::try_from(age_days / 7).unwrap_or(u8::MAX)),
            Stage::AfterBirth { .. } => lines::Stage::AfterBirth,
            Stage::AfterLoss { .. } => lines::Stage::Neither,
        }
    }
}
