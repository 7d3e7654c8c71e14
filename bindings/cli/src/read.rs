//! The commands that read a screen.

use evenfall_bindings::urgent_help_without_diary;

use crate::args::{Command, Common, Pattern};
use crate::failure::Failure;
use crate::here::{Here, bold, print, print_json};
use crate::show::page::Page;
use crate::show::{care, day, library, patterns, settings, weeks};

/// Urgent help answers whether the diary opens or not; what keeps it closed is told after.
pub(crate) fn help_now(here: Result<Here, Failure>, common: &Common) -> Result<(), Failure> {
    match here {
        Ok(here) => here.show(&here.diary.urgent_help(here.now)?, care::urgent_help),
        Err(closed) => {
            let state = urgent_help_without_diary(None, true, common.lang.clone())?;
            if common.json {
                print_json(&state)?;
            } else {
                let mut page = Page::new(bold(), state.title.clone());
                care::urgent_help(&state, &mut page);
                print(page.text())?;
            }
            Err(closed)
        }
    }
}

pub(crate) fn read(here: &Here, command: &Command) -> Result<(), Failure> {
    let (diary, now) = (&here.diary, here.now);
    match command {
        Command::Tonight { tap: None } => here.show(&diary.tonight(now)?, day::tonight),
        Command::Tonight { tap: Some(tap) } => here.show(&diary.tap(tap.clone(), now)?, day::tapped),
        Command::Morning => here.show(&diary.morning(now)?, day::morning),
        Command::Timeline => here.show(&diary.timeline(now)?, weeks::timeline),
        Command::Care { .. } => here.show(&diary.care(now)?, care::care),
        Command::CheckMedicine { name, .. } => {
            here.show(&diary.medicine_check(name.join(" "), now)?, care::medicine_check)
        }
        Command::Patterns { of: Pattern::Nights, week } => here.show(&diary.nights(*week, now)?, patterns::nights),
        Command::Patterns { of: Pattern::Movement, week } => {
            here.show(&diary.movement(*week, now)?, patterns::movement)
        }
        Command::Patterns { of: Pattern::Calm, week } => here.show(&diary.calm(*week, now)?, patterns::calm),
        Command::Patterns { of: Pattern::Iron, week } => here.show(&diary.iron_patterns(*week, now)?, patterns::iron),
        Command::Library { page: None } => here.show(&diary.library(now)?, library::index),
        Command::Library { page: Some(id) } => match diary.library_page(id.clone(), now)? {
            Some(page) => here.show(&page, library::page),
            None => Err(Failure::Usage(format!("The library has no page called {id}."))),
        },
        Command::Week { week } => here.show(&diary.week(*week, now)?, library::week),
        Command::TonightPlan => here.show(&diary.evening(now)?, library::evening),
        Command::Glossary => here.show(&diary.glossary(now)?, library::glossary),
        Command::Diary { day } => here.show(&diary.day_diary(*day, now)?, day::diary),
        Command::FirstRun { done } => {
            if *done {
                diary.finish_first_run()?;
            }
            here.show(&diary.first_run(now)?, settings::first_run)
        }
        _ => Ok(()),
    }
}
