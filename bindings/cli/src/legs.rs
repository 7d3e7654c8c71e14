//! Sort my legs: asked step by step where somebody sits at the terminal, or answered on the command line.

use evenfall_bindings::screens::sort_legs::{SortGoOn, SortLegsState, SortResult, SortStep};
use evenfall_bindings::{Answer, Kept, Submitted, Value};

use crate::ask;
use crate::failure::Failure;
use crate::here::{Here, print};
use crate::show::page::without_controls;
use crate::show::{care, legs as draw};
use crate::type_in;

/// With answers, what they lead to, which is kept once it is a result; without, the questions or the last result.
pub(crate) fn sort(here: &Here, fields: &[String], begin: bool, preview: bool) -> Result<(), Failure> {
    let sorted = here.diary.sorted_legs(here.now)?;
    if !fields.is_empty() || begin {
        return answered(here, &sorted.kind, fields, preview);
    }
    here.show(&sorted, draw::sorted)?;
    if !here.json && ask::can_ask() && ask::yes(&sorted.begin)? {
        return asked(here);
    }
    Ok(())
}

fn answered(here: &Here, kind: &str, fields: &[String], preview: bool) -> Result<(), Failure> {
    let gone = || Failure::Usage(format!("There is no form called {kind}."));
    let form = here.diary.form(kind.to_owned(), None, here.now)?.ok_or_else(gone)?;
    let answers = type_in::answers(&form, fields, here.now, &here.clock)?;
    let state = here.diary.sort_legs(answers.clone(), here.now)?;
    if let Some(objection) = state.step.as_ref().and_then(|step| step.objection.clone()) {
        return Err(Failure::NotAccepted(vec![objection]));
    }
    if state.result.is_some() && !preview {
        let kept = keep(here, &state, None, answers)?;
        if here.json {
            return crate::here::print_json(&(kept, state));
        }
        here.show(&state, draw::sort)?;
        return told(&kept);
    }
    here.show(&state, draw::sort)
}

/// Every question in its turn. The number of an answer gives it, `b` goes one page back, `q` leaves.
fn asked(here: &Here) -> Result<(), Failure> {
    let mut answers: Vec<Answer> = Vec::new();
    let mut entry: Option<String> = None;
    loop {
        let state = here.diary.sort_legs(answers.clone(), here.now)?;
        here.show(&state, draw::sort)?;
        if let Some(step) = &state.step {
            match choice(step)? {
                Typed::Answer(value) => give(&mut answers, &step.field, value),
                Typed::Back => back(&mut answers, &state),
                Typed::Nothing => {}
                Typed::Leave => return Ok(()),
            }
            continue;
        }
        let Some(result) = &state.result else { return Ok(()) };
        if result.keep_now {
            let kept = keep(here, &state, entry.as_deref(), answers.clone())?;
            told(&kept)?;
            entry.clone_from(&kept.entry);
            here.show(&here.diary.urgent_help(here.now)?, care::urgent_help)?;
        } else if ask::yes(&result.keep)? {
            return told(&keep(here, &state, entry.as_deref(), answers)?);
        } else {
            return Ok(());
        }
        match next(result)? {
            Some(go_on) => give(&mut answers, &go_on.field, Value::One(go_on.id.clone())),
            None => return Ok(()),
        }
    }
}

fn next(result: &SortResult) -> Result<Option<&SortGoOn>, Failure> {
    match &result.go_on {
        Some(go_on) if ask::yes(&go_on.words)? => Ok(Some(go_on)),
        _ => Ok(None),
    }
}

/// What was typed at a question.
enum Typed {
    Answer(Value),
    Back,
    Nothing,
    Leave,
}

fn choice(step: &SortStep) -> Result<Typed, Failure> {
    let Some(typed) = ask::line(if step.several { "1,2 b q:" } else { "1 b q:" })? else { return Ok(Typed::Leave) };
    let typed = typed.trim().to_lowercase();
    let id = |number: &str| {
        let number = number.trim().parse::<usize>().ok()?.checked_sub(1)?;
        step.choices.get(number).map(|choice| choice.id.clone())
    };
    Ok(match typed.as_str() {
        "b" => Typed::Back,
        "q" => Typed::Leave,
        "" => Typed::Nothing,
        typed if step.several => match typed.split(',').map(id).collect::<Option<Vec<_>>>() {
            Some(ids) => Typed::Answer(Value::Several(ids)),
            None => Typed::Nothing,
        },
        typed => id(typed).map_or(Typed::Nothing, |id| Typed::Answer(Value::One(id))),
    })
}

fn give(answers: &mut Vec<Answer>, field: &str, value: Value) {
    answers.retain(|answer| answer.field != field);
    answers.push(Answer { field: field.to_owned(), value });
}

fn back(answers: &mut Vec<Answer>, state: &SortLegsState) {
    if let Some(field) = &state.back_to {
        answers.retain(|answer| answer.field != *field && answer.field != "go_on");
    }
}

fn keep(here: &Here, state: &SortLegsState, entry: Option<&str>, mut answers: Vec<Answer>) -> Result<Kept, Failure> {
    give(&mut answers, "at", Value::At(here.now));
    match here.diary.submit(state.kind.clone(), entry.map(str::to_owned), answers, Vec::new(), here.now)? {
        Submitted::Kept { kept } => Ok(kept),
        Submitted::Asked { notes } | Submitted::Refused { notes } => Err(Failure::at_fields(&notes, None)),
        Submitted::Gone { words } => Err(Failure::NotAccepted(vec![words])),
    }
}

fn told(kept: &Kept) -> Result<(), Failure> {
    let urgent = kept.urgent.as_ref().map(|urgent| format!("! {urgent}"));
    let entry = kept.entry.as_ref().map(|entry| format!("  sorted_legs {entry}"));
    let lines: Vec<String> =
        urgent.into_iter().chain([without_controls(&kept.words)]).chain(entry).map(|line| line + "\n").collect();
    print(&lines.concat())
}
