//! Logging, changing and deleting, and the sheets that are kept like entries.

use evenfall_bindings::{Answer, DrawnForm, DuePreview, FieldNote, Submitted};

use crate::ask;
use crate::failure::Failure;
use crate::here::{Here, print};
use crate::show::{forms, settings, weeks};
use crate::type_in;

/// A new entry; without a kind, what can be logged.
pub(crate) fn log(here: &Here, kind: Option<&str>, fields: &[String], form: bool, yes: bool) -> Result<(), Failure> {
    let Some(kind) = kind else {
        return here.show(&here.diary.log_sheet(here.now)?, forms::log_sheet);
    };
    let drawn = of_kind(here, kind)?;
    if form {
        return here.show(&drawn, forms::form);
    }
    keep(here, &drawn, fields, yes)
}

/// An entry, changed in the fields named.
pub(crate) fn edit(here: &Here, kind: &str, id: &str, fields: &[String], yes: bool) -> Result<(), Failure> {
    of_entries(here, kind)?;
    match here.diary.form(kind.to_owned(), Some(id.to_owned()), here.now)? {
        Some(drawn) => keep(here, &drawn, fields, yes),
        // The core says that it is gone in its own words.
        None => {
            told(here, here.diary.submit(kind.to_owned(), Some(id.to_owned()), Vec::new(), Vec::new(), here.now)?, None)
        }
    }
}

/// An entry less.
pub(crate) fn delete(here: &Here, kind: &str, id: &str) -> Result<(), Failure> {
    of_entries(here, kind)?;
    told(here, here.diary.remove(kind.to_owned(), id.to_owned())?, None)
}

/// A question that was asked.
pub(crate) fn mark_asked(here: &Here, question: &str) -> Result<(), Failure> {
    told(here, here.diary.mark_asked(question.to_owned(), here.now)?, None)
}

/// A question, one place up or down.
pub(crate) fn move_question(here: &Here, question: &str, up: bool) -> Result<(), Failure> {
    told(here, here.diary.move_question(question.to_owned(), up, here.now)?, None)
}

/// One more question, about a medicine.
pub(crate) fn ask_about_medicine(here: &Here, name: &[String]) -> Result<(), Failure> {
    match here.diary.ask_about_medicine(name.join(" "), here.now)? {
        Submitted::Refused { notes } => Err(Failure::NotAccepted(notes.into_iter().map(|note| note.words).collect())),
        submitted => told(here, submitted, None),
    }
}

/// The due date; with a way of dating, one more account of it.
pub(crate) fn due(here: &Here, way: Option<&str>, fields: &[String], preview: bool) -> Result<(), Failure> {
    let Some(way) = way else {
        return here.show(&here.diary.due_date(here.now)?, weeks::due);
    };
    let way = if way.starts_with("due_") { way.to_owned() } else { format!("due_{way}") };
    let drawn = sheet(here, &way)?;
    if fields.is_empty() && !ask::can_ask() {
        return here.show(&drawn, forms::form);
    }
    if !preview {
        return keep(here, &drawn, fields, false);
    }
    let answers = answers(here, &drawn, fields)?;
    match here.diary.preview_due(way.clone(), answers, here.now)? {
        Some(DuePreview::Ready { state }) => here.show(&state, weeks::preview),
        Some(DuePreview::Refused { notes }) => Err(Failure::at_fields(&notes, Some(&drawn))),
        None => Err(unknown(here, &way)),
    }
}

/// Saying that the pregnancy has ended, or taking it back.
pub(crate) fn ended(here: &Here, fields: &[String], mistake: bool) -> Result<(), Failure> {
    if mistake {
        return told(here, here.diary.take_back_ending()?, None);
    }
    if fields.is_empty() {
        let drawn = sheet(here, "ended")?;
        return here.show(&here.diary.ended(here.now)?, |state, page| {
            settings::ended(state, page);
            if state.sheet.is_some() {
                page.gap();
                forms::fields(&drawn, page);
            }
        });
    }
    keep(here, &sheet(here, "ended")?, fields, false)
}

/// Her choices; with a sheet, changed.
pub(crate) fn settings(here: &Here, name: Option<&str>, fields: &[String]) -> Result<(), Failure> {
    let Some(name) = name else {
        return here.show(&here.diary.settings(here.now)?, settings::settings);
    };
    let drawn = sheet(here, name)?;
    if fields.is_empty() { here.show(&drawn, forms::form) } else { keep(here, &drawn, fields, false) }
}

/// A reminder, set; without fields, its form.
pub(crate) fn reminder(
    here: &Here,
    form: &str,
    name: Option<&str>,
    fields: &[String],
    yes: bool,
) -> Result<(), Failure> {
    let kind = format!("reminder_{form}");
    let drawn = here.diary.form(kind.clone(), name.map(str::to_owned), here.now)?;
    let drawn = drawn.ok_or_else(|| unknown(here, &kind))?;
    if fields.is_empty() { here.show(&drawn, forms::form) } else { keep(here, &drawn, fields, yes) }
}

fn of_kind(here: &Here, kind: &str) -> Result<DrawnForm, Failure> {
    let sheet = here.diary.log_sheet(here.now)?;
    let known = sheet.groups.iter().flat_map(|group| &group.kinds).any(|one| one.kind == kind);
    let drawn = if known { here.diary.form(kind.to_owned(), None, here.now)? } else { None };
    drawn.ok_or_else(|| unknown(here, kind))
}

/// Any form that makes entries, whether the log sheet offers it or not: an entry has a moment, a sheet has none.
fn of_entries(here: &Here, kind: &str) -> Result<DrawnForm, Failure> {
    let drawn = here.diary.form(kind.to_owned(), None, here.now)?;
    drawn.filter(|form| form.fields.iter().any(|field| field.id == "at")).ok_or_else(|| unknown(here, kind))
}

fn sheet(here: &Here, name: &str) -> Result<DrawnForm, Failure> {
    here.diary.form(name.to_owned(), None, here.now)?.ok_or_else(|| unknown(here, name))
}

fn unknown(here: &Here, name: &str) -> Failure {
    let kinds = here.diary.log_sheet(here.now).map(|sheet| {
        let kinds = sheet.groups.into_iter().flat_map(|group| group.kinds);
        kinds.map(|kind| kind.kind).collect::<Vec<_>>().join(", ")
    });
    let name: String = name.chars().take(60).collect();
    Failure::Usage(format!("There is nothing called {name}. What can be logged: {}.", kinds.unwrap_or_default()))
}

/// The answers typed, and those asked for: what is needed and missing, where somebody sits here.
fn answers(here: &Here, drawn: &DrawnForm, fields: &[String]) -> Result<Vec<Answer>, Failure> {
    let mut typed = fields.to_vec();
    let mut answers = type_in::answers(drawn, &typed, here.now, &here.clock)?;
    if ask::can_ask() {
        for field in type_in::missing(drawn, &answers) {
            if let Some(help) = &field.help {
                crate::open::say(help)?;
            }
            let answer = ask::line(&format!("{}:", field.label))?.unwrap_or_default();
            typed.push(format!("{}={answer}", field.id));
        }
        answers = type_in::answers(drawn, &typed, here.now, &here.clock)?;
    }
    Ok(answers)
}

/// Keeps what was typed, and says what became of it.
pub(crate) fn keep(here: &Here, drawn: &DrawnForm, fields: &[String], yes: bool) -> Result<(), Failure> {
    let answers = answers(here, drawn, fields)?;
    let submit =
        |confirmed| here.diary.submit(drawn.kind.clone(), drawn.entry.clone(), answers.clone(), confirmed, here.now);
    let mut submitted = submit(Vec::new())?;
    let mut confirmed = Vec::new();
    while let Submitted::Asked { notes } = &submitted {
        if !yes && !confirmed_by_her(here, notes)? {
            return Err(asked(notes, drawn));
        }
        confirmed.extend(notes.iter().map(|note| note.field.clone()));
        submitted = submit(confirmed.clone())?;
    }
    told(here, submitted, Some(drawn))
}

fn confirmed_by_her(here: &Here, notes: &[FieldNote]) -> Result<bool, Failure> {
    if !ask::can_ask() {
        return Ok(false);
    }
    for note in notes {
        crate::open::say(&note.words)?;
    }
    ask::yes(&here.diary.chrome(here.now)?.keep)
}

fn asked(notes: &[FieldNote], drawn: &DrawnForm) -> Failure {
    match Failure::at_fields(notes, Some(drawn)) {
        Failure::NotAccepted(mut lines) => {
            lines.push("Nothing was saved yet. To keep it as it is, add --yes.".into());
            Failure::NotAccepted(lines)
        }
        other => other,
    }
}

pub(crate) fn told(here: &Here, submitted: Submitted, drawn: Option<&DrawnForm>) -> Result<(), Failure> {
    match submitted {
        Submitted::Kept { kept } if here.json => crate::here::print_json(&kept),
        Submitted::Kept { kept } => {
            let named = match (drawn, &kept.entry) {
                (Some(form), Some(entry)) => format!("  {} {entry}\n", form.kind),
                _ => String::new(),
            };
            if let Some(urgent) = &kept.urgent {
                print(&format!("! {urgent}\n"))?;
            }
            print(&format!("{}\n{named}", crate::show::page::without_controls(&kept.words)))
        }
        Submitted::Asked { notes } | Submitted::Refused { notes } => Err(Failure::at_fields(&notes, drawn)),
        Submitted::Gone { words } => Err(Failure::NotAccepted(vec![words])),
    }
}
