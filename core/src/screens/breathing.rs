//! An exercise to slow down with: parts of so many seconds, which a shell draws as a circle and a terminal as lines.

use serde::Serialize;

use crate::moment::Moment;
use crate::profile::Profile;
use crate::store::{Result, Store};
use crate::stress::breathing::Way;
use crate::stress::pace::{Ask, BODY, Course, EVIDENCE, IN_SECONDS, LED, LENGTHS_MINUTES, OUT_SECONDS, USUAL_MINUTES};
use crate::words::{Message, Words};

/// The Breathing screen. Nothing runs until she starts it, and she can end it at any time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BreathingState {
    /// "Slow down".
    pub title: String,
    /// How to settle, and that it may be ended at any time.
    pub lines: Vec<String>,
    /// When to stop (EVIDENCE D-028).
    pub caution: String,
    /// That nobody has reviewed it; absent once somebody has.
    pub unreviewed: Option<String>,
    /// Whether it stays dim and still: the words of each part and one soft touch where it begins, and no circle. It is so
    /// in the deep night; a shell that is dark, or was asked for less motion, does the same at any hour.
    pub still: bool,
    /// That words and a soft touch lead, for the still form.
    pub still_words: String,
    /// "What would you like?".
    pub choose: String,
    /// What there is to choose from.
    pub exercises: Vec<Exercise>,
    /// "How long?".
    pub length_label: String,
    /// "Start".
    pub start: String,
    /// "End now", while it runs. What was done until then counts.
    pub end: String,
    /// What stands when it is over.
    pub over: String,
    /// What is said of less than half a minute, which is not kept.
    pub too_short: String,
}

/// One exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Exercise {
    /// Its name, with which it is kept: `slow_breathing` or `muscle_release`.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How it goes.
    pub lines: Vec<String>,
    /// How long it can be.
    pub lengths: Vec<ExerciseLength>,
}

/// An exercise of one length, ready to run: its parts in order, gone through so many times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExerciseLength {
    /// Its length in minutes.
    pub minutes: i32,
    /// "3 min".
    pub words: String,
    /// How long and how it goes, as a screen reader says it before the start.
    pub spoken: String,
    /// Whether it stands chosen at first.
    pub chosen: bool,
    /// How many times the parts are gone through.
    pub rounds: i32,
    /// The parts of one round.
    pub parts: Vec<ExercisePart>,
}

/// One part of an exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExercisePart {
    /// What it asks, to read and for a screen reader to say where it begins.
    pub words: String,
    /// How long it lasts.
    pub seconds: i32,
    /// What the circle does in it.
    pub circle: BreathCircle,
}

/// What the breathing circle does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BreathCircle {
    /// It grows, evenly, from its smallest to its largest.
    Grows,
    /// It shrinks, evenly, from its largest to its smallest.
    Shrinks,
    /// It stays as it is.
    Rests,
}

impl BreathingState {
    /// The screen at this moment.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        Ok(Self {
            title: words.say("breathe-title"),
            lines: ["breathe-settle", "breathe-any-time"].map(|key| words.say(key)).into(),
            caution: words.say("breathe-caution"),
            unreviewed: (!EVIDENCE.is_reviewed()).then(|| words.say("breathe-unreviewed")),
            still: Profile::read(store)?.is_deep(now),
            still_words: words.say("breathe-still"),
            choose: words.say("breathe-choose"),
            exercises: LED.iter().map(|way| exercise(*way, words)).collect(),
            length_label: words.say("breathe-length"),
            start: words.say("breathe-start"),
            end: words.say("breathe-end"),
            over: words.say("breathe-over"),
            too_short: words.say("breathe-too-short"),
        })
    }
}

fn exercise(way: Way, words: &Words) -> Exercise {
    let id = way.id();
    let length = |minutes: i32| Some(length(id, minutes, &Course::of(way, minutes)?, words));
    Exercise {
        id: id.to_owned(),
        title: words.say(&way.key()),
        lines: (1..=2).map(|line| words.tell(&numbered(format!("breathe-{id}-{line}")))).collect(),
        lengths: LENGTHS_MINUTES.into_iter().filter_map(length).collect(),
    }
}

fn length(id: &str, minutes: i32, course: &Course, words: &Words) -> ExerciseLength {
    let said = words.duration(minutes.into());
    ExerciseLength {
        minutes,
        spoken: words.tell(&numbered(format!("breathe-{id}-spoken")).with("duration", said.clone())),
        words: said,
        chosen: minutes == USUAL_MINUTES,
        rounds: course.rounds,
        parts: course
            .parts
            .iter()
            .map(|part| {
                let (words, circle) = match part.ask {
                    Ask::In => (words.say("breathe-in"), BreathCircle::Grows),
                    Ask::Out => (words.say("breathe-out"), BreathCircle::Shrinks),
                    Ask::LetGo(part) => (words.say(&format!("let-go-{part}")), BreathCircle::Rests),
                };
                ExercisePart { words, seconds: part.seconds, circle }
            })
            .collect(),
    }
}

/// A message about an exercise, with the numbers of its pace.
fn numbered(key: String) -> Message {
    Message::of(key).with("in", IN_SECONDS).with("out", OUT_SECONDS).with("parts", BODY.len())
}
