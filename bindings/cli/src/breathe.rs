//! An exercise, led line by line in its own time.

use std::io::{IsTerminal, stdin};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use evenfall_bindings::Moment;
use evenfall_bindings::screens::breathing::{BreathingState, Exercise, ExerciseLength};

use crate::failure::Failure;
use crate::here::{Here, print, print_json};
use crate::show::calm;

const MS_A_SECOND: i64 = 1_000;

/// Leads through an exercise and keeps what was done of it.
pub(crate) fn breathe(here: &Here, id: Option<&str>, minutes: Option<i32>, no_wait: bool) -> Result<(), Failure> {
    let state = here.diary.breathing(here.now)?;
    if here.json {
        return print_json(&state);
    }
    let (exercise, length) = chosen(&state, id, minutes)?;
    here.show(&state, |state, page| calm::before(state, exercise, length, page))?;
    let clock = if no_wait { Clock::Skipped } else { Clock::Running(enter()) };
    let done = lead(length, &clock)?;
    print(&format!("\n{}\n", state.over))?;
    let ended = if no_wait { here.now } else { later(here.now, done) };
    match here.diary.breathed(exercise.id.clone(), done, ended)? {
        Some(kept) => print(&format!("{}\n", kept.words)),
        None => print(&format!("{}\n", state.too_short)),
    }
}

fn chosen<'a>(
    state: &'a BreathingState,
    id: Option<&str>,
    minutes: Option<i32>,
) -> Result<(&'a Exercise, &'a ExerciseLength), Failure> {
    let exercise = state.exercises.iter().find(|one| id.is_none_or(|id| one.id == id)).ok_or_else(|| {
        let known: Vec<&str> = state.exercises.iter().map(|one| one.id.as_str()).collect();
        Failure::Usage(format!("There is no such exercise. There are: {}.", known.join(", ")))
    })?;
    let fits = |length: &&ExerciseLength| minutes.map_or(length.chosen, |minutes| length.minutes == minutes);
    let length = exercise.lengths.iter().find(fits).ok_or_else(|| {
        let known: Vec<String> = exercise.lengths.iter().map(|length| length.minutes.to_string()).collect();
        Failure::Usage(format!("There is no such length. There are: {} minutes.", known.join(", ")))
    })?;
    Ok((exercise, length))
}

/// How the seconds pass.
enum Clock {
    /// Not at all.
    Skipped,
    /// One after another, until something comes through here.
    Running(Option<Receiver<()>>),
}

impl Clock {
    /// Lets a second pass; false when it was ended.
    fn second(&self) -> bool {
        let second = Duration::from_secs(1);
        match self {
            Self::Skipped => true,
            Self::Running(None) => {
                thread::sleep(second);
                true
            }
            Self::Running(Some(enter)) => match enter.recv_timeout(second) {
                Err(RecvTimeoutError::Timeout) => true,
                Ok(()) | Err(RecvTimeoutError::Disconnected) => false,
            },
        }
    }
}

/// Something comes through when Enter is pressed; `None` where nobody sits here.
fn enter() -> Option<Receiver<()>> {
    if !stdin().is_terminal() {
        return None;
    }
    let (pressed, enter) = channel();
    thread::spawn(move || {
        let mut line = String::new();
        if stdin().read_line(&mut line).is_ok() {
            // Nobody listens any more once the exercise is over.
            let _ = pressed.send(());
        }
    });
    Some(enter)
}

/// A line a part, a dot a second; gives the seconds done.
fn lead(length: &ExerciseLength, clock: &Clock) -> Result<i32, Failure> {
    let widest = length.parts.iter().map(|part| part.words.chars().count()).max().unwrap_or(0);
    let mut done = 0;
    for part in (0..length.rounds).flat_map(|_| &length.parts) {
        print(&format!("  {:widest$}  ", part.words))?;
        for _ in 0..part.seconds {
            if !clock.second() {
                return Ok(done);
            }
            done += 1;
            print("·")?;
        }
        print("\n")?;
    }
    Ok(done)
}

/// The moment so many seconds later.
fn later(now: Moment, seconds: i32) -> Moment {
    Moment::new(now.epoch_ms() + i64::from(seconds) * MS_A_SECOND, now.offset_minutes()).unwrap_or(now)
}
