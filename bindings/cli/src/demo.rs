//! Eight days of a pregnancy, played through the same border as the phones.

mod script;

use std::path::{Path, PathBuf};

use evenfall_bindings::{Diary, Moment, Submitted};

use self::script::{Act, EVENING, MORNING, NIGHT, STEPS};
use crate::failure::Failure;
use crate::here::{Here, print};
use crate::open::Place;
use crate::show::page::Page;
use crate::show::{care, day, patterns, weeks};
use crate::type_in;

/// Plays the days, shows the screens, and leaves the diary in `folder`, or in a new one beside it.
pub(crate) fn play(folder: &Path, again: bool, language: &str) -> Result<(), Failure> {
    let folder = free(folder, again)?;
    let place = Place::in_folder(&folder);
    let diary = place.open(language)?;
    let mut night = None;
    let mut shown_day = String::new();
    let mut undo = None;
    for step in STEPS {
        let here = Here::playing(diary.clone(), moment(step.at)?);
        let today = diary.today(here.now)?.date;
        if today != shown_day {
            print(&format!("\n{today}\n"))?;
            shown_day = today;
        }
        let (said, taken_back_by) = act(&here, &step.act, undo)?;
        undo = taken_back_by;
        let mut page = Page::new(false, String::new());
        page.hanging(&format!("  {}  ", here.now.time().format("%H:%M")), &said);
        print(page.text())?;
        if step.at == NIGHT {
            night = Some(diary.tonight(here.now)?);
        }
    }
    print("\n")?;
    let here = Here::playing(diary.clone(), moment(MORNING)?);
    here.show(&diary.today(here.now)?, day::today)?;
    if let Some(night) = night {
        print("\n")?;
        Here::playing(diary.clone(), moment(NIGHT)?).show(&night, day::tonight)?;
    }
    let here = Here::playing(diary, moment(EVENING)?);
    closing(&here)?;
    print(&left_behind(&place, &folder))
}

/// The screens of the last evening.
fn closing(here: &Here) -> Result<(), Failure> {
    let (diary, now): (&Diary, Moment) = (&here.diary, here.now);
    print("\n")?;
    here.show(&diary.timeline(now)?, weeks::timeline)?;
    print("\n")?;
    here.show(&diary.nights(None, now)?, patterns::nights)?;
    print("\n")?;
    here.show(&diary.iron_patterns(None, now)?, patterns::iron)?;
    print("\n")?;
    here.show(&diary.movement(None, now)?, patterns::movement)?;
    print("\n")?;
    here.show(&diary.calm(None, now)?, patterns::calm)?;
    print("\n")?;
    here.show(&diary.care(now)?, care::care)?;
    print("\n")?;
    here.show(&diary.medicine_check("Night Nurse".to_owned(), now)?, care::medicine_check)?;
    print("\n")?;
    print(&diary.summary_text(now)?)
}

/// One step: what it says, and what takes it back.
fn act(here: &Here, act: &Act, undo: Option<i64>) -> Result<(String, Option<i64>), Failure> {
    match act {
        Act::Tap(tap) => {
            let tapped = here.diary.tap((*tap).to_owned(), here.now)?;
            Ok((tapped.words, tapped.undo))
        }
        Act::Keep(kind, fields) => {
            let kept = keep(here, kind, fields)?;
            Ok((kept.words, Some(kept.undo)))
        }
        Act::Undo => {
            let said = undo.map(|step| here.diary.undo(step)).transpose()?.flatten();
            Ok((said.unwrap_or_default(), None))
        }
    }
}

fn keep(here: &Here, kind: &str, fields: &[&str]) -> Result<evenfall_bindings::Kept, Failure> {
    let gone = || Failure::Usage(format!("The demo names an unknown form, {kind}."));
    let drawn = here.diary.form(kind.to_owned(), None, here.now)?.ok_or_else(gone)?;
    let typed: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
    let answers = type_in::answers(&drawn, &typed, here.now, &here.clock)?;
    match here.diary.submit(kind.to_owned(), None, answers, Vec::new(), here.now)? {
        Submitted::Kept { kept } => Ok(kept),
        Submitted::Asked { notes } | Submitted::Refused { notes } => Err(Failure::at_fields(&notes, Some(&drawn))),
        Submitted::Gone { .. } => Err(gone()),
    }
}

fn moment(at: &str) -> Result<Moment, Failure> {
    at.parse().map_err(|_| Failure::Usage(format!("The demo names an unknown moment, {at}.")))
}

/// A folder that is not there yet.
fn free(folder: &Path, again: bool) -> Result<PathBuf, Failure> {
    if !folder.exists() {
        return Ok(folder.to_owned());
    }
    if !again {
        let folder = folder.display();
        return Err(Failure::File(format!(
            "{folder} is there already and was left as it is. Add --again for a new one beside it."
        )));
    }
    let named = |number: u32| {
        let mut name = folder.file_name().unwrap_or_default().to_os_string();
        name.push(format!("-{number}"));
        folder.with_file_name(name)
    };
    (2..10_000)
        .map(named)
        .find(|folder| !folder.exists())
        .ok_or_else(|| Failure::File("There is no free name for a new folder.".into()))
}

fn left_behind(place: &Place, folder: &Path) -> String {
    let (diary, folder) = (place.diary.display(), folder.display());
    format!(
        "\nThe diary is encrypted in {folder}, its key beside it.\n\
         To open it as it was that evening:\n\n  \
         export EVENFALL_DIARY={diary}\n  \
         evenfall today --at {EVENING}\n  \
         evenfall diary 2026-11-22 --at {EVENING}\n  \
         evenfall due --at {EVENING}\n  \
         evenfall help-now --at {EVENING}\n"
    )
}
