//! What a rule is, and what it says when it speaks.

use serde::Serialize;

use super::facts::{Facts, Stage};
use super::tell::Tell;
use crate::care::urgent::CallWhom;
use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};

/// What kind of thing a rule has to say, the first kind before all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rank {
    /// A warning sign: call someone. Nothing silences it.
    RedFlag,
    /// Something that keeps her safe.
    Safety,
    /// Something that fits this hour or this day.
    TimingNow,
    /// Something worth asking.
    Asking,
    /// Something to try.
    Habit,
}

impl Rank {
    /// Every rank, the first before all others.
    pub const ALL: [Self; 5] = [Self::RedFlag, Self::Safety, Self::TimingNow, Self::Asking, Self::Habit];

    /// Its name in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::RedFlag => "red-flag",
            Self::Safety => "safety",
            Self::TimingNow => "timing",
            Self::Asking => "asking",
            Self::Habit => "habit",
        }
    }
}

/// In whom the figures of a rule were studied or set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StudiedIn {
    /// Pregnant women, or women who had given birth.
    Pregnancy,
    /// One part in pregnant women, another in other adults alone.
    Both,
    /// Adults who were not pregnant.
    Adults,
    /// Nobody: it is advice by judgement.
    Judgement,
    /// The sources do not say.
    NotSaid,
}

impl StudiedIn {
    /// Its name in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pregnancy => "pregnancy",
            Self::Both => "both",
            Self::Adults => "adults",
            Self::Judgement => "judgement",
            Self::NotSaid => "not-said",
        }
    }
}

/// The stages at which a rule may speak at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fits {
    /// While she is expecting, and before she told of a date.
    pub expecting: bool,
    /// After a birth.
    pub after_birth: bool,
    /// After a loss, and where she did not say how it ended.
    pub after_loss: bool,
}

impl Fits {
    /// Whatever has happened.
    pub const ALWAYS: Self = Self { expecting: true, after_birth: true, after_loss: true };
    /// While expecting and after a birth.
    pub const NOT_AFTER_LOSS: Self = Self { expecting: true, after_birth: true, after_loss: false };
    /// While expecting alone.
    pub const EXPECTING: Self = Self { expecting: true, after_birth: false, after_loss: false };
    /// After a birth alone.
    pub const AFTER_BIRTH: Self = Self { expecting: false, after_birth: true, after_loss: false };

    /// Whether the rule may speak at this stage.
    pub fn holds(self, stage: Stage) -> bool {
        match stage {
            Stage::Undated | Stage::Expecting { .. } => self.expecting,
            Stage::AfterBirth { .. } => self.after_birth,
            Stage::AfterLoss { .. } => self.after_loss,
        }
    }
}

/// One rule: what it rests on, whom it fits, and what it says.
#[derive(Debug)]
pub struct Rule {
    /// Its lasting name, and the middle of its messages, `advice-<id>-…`.
    pub id: &'static str,
    /// What kind of thing it says.
    pub rank: Rank,
    /// The part of her day it belongs to, for the icon; absent where none.
    pub pillar: Option<Pillar>,
    /// The stages it fits.
    pub fits: Fits,
    /// The rows it rests on, the weightiest first.
    pub evidence: &'static [Evidence],
    /// Who says so, where and when: the ends of `advice-source-…`.
    pub sources: &'static [&'static str],
    /// In whom it was studied.
    pub studied: StudiedIn,
    /// How many days it is silent after it stood before her, unless what it rests on changed; at least seven.
    pub rest_days: u16,
    /// The lines it compares with, whether or not anything was written.
    pub compare: fn(&Facts, &Tell<'_>) -> Vec<Compared>,
    /// What it says of these facts; `None` where it has nothing to say.
    pub advise: fn(&Facts, &Tell<'_>) -> Option<Advice>,
}

impl Rule {
    /// Whether every row was read by somebody; a rule with one that is only remembered says so.
    pub fn is_reviewed(&self) -> bool {
        self.evidence.iter().all(|row| row.is_reviewed())
    }

    /// Whether a row was read on a secondary page alone.
    pub fn is_second_hand(&self) -> bool {
        self.evidence.iter().any(|row| row.standing == Standing::SecondaryPage)
    }

    /// Whether all of it is our own choice.
    pub fn is_ours(&self) -> bool {
        self.evidence.iter().all(|row| row.standing == Standing::Design)
    }
}

/// What pressing the main button does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Keeps the advice's question among hers.
    Ask,
    /// Opens Urgent help.
    UrgentHelp,
    /// Opens an exercise to slow down with.
    Breathing,
    /// Opens Sort my legs.
    SortLegs,
    /// Opens the mood check.
    MoodCheck,
    /// Opens her questions and her next visit.
    Care,
    /// Opens the sheet of things to log.
    LogSheet,
    /// Opens the form of a kind of entry.
    Log(&'static str),
}

/// For whom a line was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SetFor {
    /// Pregnant women.
    Pregnancy,
    /// Women after a birth.
    AfterBirth,
    /// Adults; no value for pregnancy is given.
    Adults,
}

impl SetFor {
    /// Its name in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pregnancy => "pregnancy",
            Self::AfterBirth => "after-birth",
            Self::Adults => "adults",
        }
    }
}

/// A line that something of hers was compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Where it lies, with its unit.
    pub value: String,
    /// What it is a line of.
    pub what: String,
    /// Whose it is: body, country, year.
    pub whose: String,
    /// For whom it was set.
    pub set_for: SetFor,
}

/// What a rule says of her diary as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// What kind of thing it is now: the rule's, or a higher one while it is timely.
    pub rank: Rank,
    /// The rows of EVIDENCE it rests on, where these facts single some out; empty for those of the rule.
    pub rows: &'static [&'static str],
    /// Whom to call, where a warning sign is open; absent otherwise.
    pub call: Option<CallWhom>,
    /// The point, in one line.
    pub point: String,
    /// Two or three lines under it.
    pub lines: Vec<String>,
    /// What was seen in her diary, a line each.
    pub seen: Vec<String>,
    /// The question to keep among hers; absent where there is nothing to ask.
    pub question: Option<String>,
    /// What the main button does.
    pub act: Act,
    /// The facts it rests on, in short: while they stay the same it is no news.
    pub news: String,
}

/// How often a rule may come back at the soonest, in days. Ours.
pub(super) const A_WEEK: u16 = 7;
/// For what she may know after reading it once, in days. Ours.
pub(super) const SIX_WEEKS: u16 = 42;

/// The comparison of a rule without a line.
pub(super) fn no_line(_: &Facts, _: &Tell<'_>) -> Vec<Compared> {
    Vec::new()
}
