//! Backup and restore, export and import.

use std::path::Path;

use evenfall_bindings::screens::trouble::TroubleAct;
use evenfall_bindings::{
    Copied, LookedInto, look_into_backup, lost_key_trouble, put_aside, restore_backup, suggest_passphrase,
};

use crate::args::{Common, Secret};
use crate::ask;
use crate::failure::Failure;
use crate::here::{Here, bold, print, print_json};
use crate::open::{Place, random};
use crate::show::page::Page;
use crate::show::settings;

pub(crate) fn back_up(here: &Here, file: &Path, secret: &Secret, suggest: bool) -> Result<(), Failure> {
    let passphrase = match suggest_passphrase(random()?).filter(|_| suggest) {
        Some(made) => {
            print(&format!("{made}\n"))?;
            made
        }
        None => ask::passphrase(secret.passphrase_file.as_deref(), true)?,
    };
    told(&here.diary.back_up(text(file)?, passphrase, here.now)?, here.json)
}

pub(crate) fn restore(file: &Path, yes: bool, secret: &Secret, common: &Common) -> Result<(), Failure> {
    let place = Place::of(common)?;
    let passphrase = ask::passphrase(secret.passphrase_file.as_deref(), false)?;
    let looked = look_into_backup(text(file)?, passphrase.clone(), common.lang.clone())?;
    let holds = match looked {
        LookedInto::Opens { state } => state,
        LookedInto::Closed { state } => return Err(not_done(&state)),
    };
    let mut page = Page::new(bold(), String::new());
    settings::backup(&holds, &mut page);
    if !common.json {
        print(page.text())?;
    }
    let confirmed = yes || (ask::can_ask() && ask::yes("Restore?")?);
    if !confirmed {
        return Err(Failure::NotAccepted(vec![
            "Nothing was changed. To restore without being asked, add --yes.".into(),
        ]));
    }
    let key = place.key_or_new()?;
    told(&restore_backup(place.path()?, key, text(file)?, passphrase, common.lang.clone())?, common.json)
}

/// Puts the diary aside as it is, and opens a new one in its place.
pub(crate) fn begin_anew(yes: bool, common: &Common) -> Result<(), Failure> {
    let place = Place::of(common)?;
    let actions = lost_key_trouble(common.lang.clone()).actions;
    let action = actions.into_iter().find(|action| action.act == TroubleAct::BeginAnew);
    let (note, words) = action.map(|action| (action.note.unwrap_or_default(), action.words)).unwrap_or_default();
    let confirmed = yes || (ask::can_ask() && ask::yes(&format!("{note} {words}?"))?);
    if !confirmed {
        return Err(Failure::NotAccepted(vec![note, format!("→ {words}: evenfall begin-anew --yes")]));
    }
    if let Some(aside) = put_aside(place.path()?, common.lang.clone())? {
        print(&format!("{aside}\n"))?;
    }
    let here = Here::open(common)?;
    here.show(&here.diary.first_run(here.now)?, settings::first_run)
}

pub(crate) fn export(here: &Here, file: Option<&Path>, csv: Option<&Path>) -> Result<(), Failure> {
    let copied = match (file, csv) {
        (_, Some(folder)) => {
            std::fs::create_dir_all(folder)
                .map_err(|error| Failure::File(format!("{}: {error}.", folder.display())))?;
            here.diary.export_csv(text(folder)?)?
        }
        (Some(file), None) => here.diary.export_json(text(file)?, here.now)?,
        (None, None) => return Err(Failure::Usage("Name a file, or a folder with --csv.".into())),
    };
    told(&copied, here.json)
}

pub(crate) fn import(here: &Here, file: &Path) -> Result<(), Failure> {
    told(&here.diary.import_json(text(file)?)?, here.json)
}

pub(crate) fn told(copied: &Copied, json: bool) -> Result<(), Failure> {
    match copied {
        Copied::Done { .. } if json => print_json(copied),
        Copied::Done { state } => {
            let mut page = Page::new(bold(), String::new());
            settings::copy(state, &mut page);
            print(page.text())
        }
        Copied::NotDone { state } => Err(not_done(state)),
        Copied::Refused { notes } => Err(Failure::NotAccepted(notes.iter().map(|note| note.words.clone()).collect())),
    }
}

fn not_done(state: &evenfall_bindings::screens::copies::CopyState) -> Failure {
    Failure::NotAccepted(std::iter::once(&state.words).chain(&state.lines).cloned().collect())
}

fn text(path: &Path) -> Result<String, Failure> {
    path.to_str().map(str::to_owned).ok_or_else(|| Failure::File(format!("{}: its name is not UTF-8.", path.display())))
}
