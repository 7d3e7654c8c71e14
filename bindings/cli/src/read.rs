//! The commands that read a screen.

use crate::args::{Command, Pattern};
use crate::failure::Failure;
use crate::here::Here;
use crate::show::{care, day, patterns, settings, weeks};

pub(crate) fn read(here: &Here, command: &Command) -> Result<(), Failure> {
    let (diary, now) = (&here.diary, here.now);
    match command {
        Command::Today => here.show(&diary.today(now)?, day::today),
        Command::Tonight { tap: None } => here.show(&diary.tonight(now)?, day::tonight),
        Command::Tonight { tap: Some(tap) } => here.show(&diary.tap(tap.clone(), now)?, day::tapped),
        Command::Morning => here.show(&diary.morning(now)?, day::morning),
        Command::Timeline => here.show(&diary.timeline(now)?, weeks::timeline),
        Command::Patterns { of: Pattern::Nights, week } => here.show(&diary.nights(*week, now)?, patterns::nights),
        Command::Patterns { of: Pattern::Movement, week } => {
            here.show(&diary.movement(*week, now)?, patterns::movement)
        }
        Command::Patterns { of: Pattern::Calm, week } => here.show(&diary.calm(*week, now)?, patterns::calm),
        Command::Patterns { of: Pattern::Iron, .. } => {
            Err(Failure::Usage("Patterns of iron cannot be shown here yet.".into()))
        }
        Command::Diary { day } => here.show(&diary.day_diary(*day, now)?, day::diary),
        Command::HelpNow => here.show(&diary.urgent_help(now)?, care::urgent_help),
        Command::FirstRun { done } => {
            if *done {
                diary.finish_first_run()?;
            }
            here.show(&diary.first_run(now)?, settings::first_run)
        }
        _ => Ok(()),
    }
}
