//! The arithmetic of a sleep diary. A part that was not said is never guessed: what needs it is absent.

use crate::words::{Message, Words};

/// What sleep efficiency divides by. Laboratories differ, so whoever shows one names its formula (EVIDENCE D-023).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Formula {
    /// Time asleep ÷ time in bed (EVIDENCE D-021).
    TimeInBed,
    /// Time asleep ÷ the sleep episode: minutes to fall asleep, asleep, awake in the night, and still trying to sleep
    /// after the last waking (EVIDENCE D-021, DSE).
    SleepEpisode,
}

impl Formula {
    /// The formula in words, for a footnote.
    pub fn in_words(self, words: &Words) -> String {
        words.tell(&Message::of(match self {
            Self::TimeInBed => "sleep-formula-time_in_bed",
            Self::SleepEpisode => "sleep-formula-sleep_episode",
        }))
    }
}

/// One sleep in whole minutes; absent where it was not said or cannot be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reckoning {
    /// From getting into bed until getting out of it (EVIDENCE D-021, TIB).
    pub in_bed: Option<i64>,
    /// From trying to sleep until getting out of bed: the time in which sleep could have come.
    pub opportunity: Option<i64>,
    /// From trying to sleep until falling asleep (SOL).
    pub latency: Option<i64>,
    /// Awake between first falling asleep and the last waking (WASO).
    pub awake: Option<i64>,
    /// Asleep altogether (EVIDENCE D-021, TST).
    pub asleep: Option<i64>,
    /// Still trying to sleep after the last waking. Not all lying awake is trying; none where there was no lying awake.
    pub still_trying: Option<i64>,
}

impl Reckoning {
    /// Time asleep as a percentage of what the formula divides by, unrounded; 85 and more is called good
    /// (EVIDENCE D-010, adults).
    pub fn efficiency(&self, formula: Formula) -> Option<f64> {
        let asleep = self.asleep?;
        let whole = match formula {
            Formula::TimeInBed => self.in_bed?,
            Formula::SleepEpisode => self.latency? + asleep + self.awake? + self.still_trying?,
        };
        percentage(asleep, whole)
    }
}

fn percentage(part: i64, whole: i64) -> Option<f64> {
    let (part, whole) = (i32::try_from(part).ok()?, i32::try_from(whole).ok()?);
    (whole > 0).then(|| f64::from(part) / f64::from(whole) * 100.0)
}
