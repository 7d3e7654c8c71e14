//! The pace of two quiet exercises, in parts of so many seconds (EVIDENCE D-028, unreviewed).
//!
//! No breath is held, and no muscle is tensed before it is let go: tensing can wake restless legs.

use super::breathing::Way;
use crate::evidence::{Evidence, Standing};
use crate::units::Minutes;

/// What the pace rests on.
pub const EVIDENCE: Evidence = Evidence::new("D-028", Standing::Memory);

/// Seconds to breathe in (EVIDENCE D-028).
pub const IN_SECONDS: i32 = 4;

/// Seconds to breathe out; with those in, six breaths a minute (EVIDENCE D-028).
pub const OUT_SECONDS: i32 = 6;

/// How long an exercise can be, in minutes. Ours.
pub const LENGTHS_MINUTES: [i32; 4] = [1, 3, 5, 10];

/// The length that stands chosen, in minutes. Ours.
pub const USUAL_MINUTES: i32 = 3;

/// Less than this is not kept, in seconds. Ours.
pub const LEAST_KEPT_SECONDS: i32 = 30;

/// The parts of the body that are let go, from the forehead down. Ours; each has an equal share of the time.
pub const BODY: [&str; 12] =
    ["forehead", "eyes", "jaw", "neck", "shoulders", "arms", "hands", "chest", "back", "hips", "thighs", "feet"];

/// Not medicine.
const SECONDS_A_MINUTE: i32 = 60;

/// What one part of an exercise asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Breathe in.
    In,
    /// Breathe out.
    Out,
    /// Let this part of [`BODY`] go.
    LetGo(&'static str),
}

/// One part of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// What it asks.
    pub ask: Ask,
    /// How long it lasts.
    pub seconds: i32,
}

/// An exercise of a chosen length: its parts in order, gone through so many times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The parts of one round.
    pub parts: Vec<Part>,
    /// How many rounds there are.
    pub rounds: i32,
}

/// The ways that are led through, in the order they are offered.
pub const LED: [Way; 2] = [Way::SlowBreathing, Way::MuscleRelease];

impl Course {
    /// The course of a way over so many minutes; `None` for a way that is not led through, or for no whole minute.
    pub fn of(way: Way, minutes: i32) -> Option<Self> {
        let seconds = minutes.checked_mul(SECONDS_A_MINUTE).filter(|seconds| *seconds > 0)?;
        match way {
            Way::SlowBreathing => Some(Self {
                parts: vec![Part { ask: Ask::In, seconds: IN_SECONDS }, Part { ask: Ask::Out, seconds: OUT_SECONDS }],
                rounds: seconds / (IN_SECONDS + OUT_SECONDS),
            }),
            Way::MuscleRelease => {
                let share = seconds / i32::try_from(BODY.len()).ok()?;
                let parts = BODY.iter().map(|part| Part { ask: Ask::LetGo(part), seconds: share }).collect();
                Some(Self { parts, rounds: 1 })
            }
            Way::BodyScan | Way::Other => None,
        }
    }

    /// How long all of it lasts.
    pub fn seconds(&self) -> i32 {
        self.rounds * self.parts.iter().map(|part| part.seconds).sum::<i32>()
    }
}

/// The minutes to keep for so many seconds of an exercise, to the nearest; `None` where they are too few to keep.
///
/// More than the longest exercise counts as that: nobody was led through the rest.
pub fn minutes_done(seconds: i32) -> Option<Minutes> {
    let longest = LENGTHS_MINUTES.into_iter().max()?;
    if seconds < LEAST_KEPT_SECONDS {
        return None;
    }
    let nearest = seconds.min(longest * SECONDS_A_MINUTE).saturating_add(SECONDS_A_MINUTE / 2) / SECONDS_A_MINUTE;
    Minutes::new(nearest).ok()
}
