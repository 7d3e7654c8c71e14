//! Dates and blood results worked out without a diary.

use evenfall_bindings::{
    AgeCalculated, Answer, ContactsCalculated, Converted, DueCalculated, FieldNote, SaturationCalculated, Value,
    calculate_age, calculate_contacts, calculate_due, calculate_saturation, convert_result, read_number,
};
use serde::Serialize;

use crate::args::{Calculation, Common, DueFrom};
use crate::failure::Failure;
use crate::here::{bold, print, print_json};
use crate::show::page::Page;
use crate::show::{plan, weeks};

pub(crate) fn calculate(what: &Calculation, common: &Common) -> Result<(), Failure> {
    let language = common.lang.clone();
    match what {
        Calculation::Due(from) => match calculate_due(way(from).into(), answers(from), from.on, language)? {
            Some(DueCalculated::Found { state }) => show(&state, weeks::due_found, common.json),
            Some(DueCalculated::Refused { notes }) => Err(refused(&notes)),
            None => Err(Failure::Usage("Name one beginning: --lmp, --conception, --transfer, --crl or --head.".into())),
        },
        Calculation::Age { due, on } => match calculate_age(*due, *on, language)? {
            AgeCalculated::Found { state } => show(&state, weeks::age_on_day, common.json),
            AgeCalculated::Refused { notes } => Err(refused(&notes)),
        },
        Calculation::Contacts { plan, first_contact, due } => {
            match calculate_contacts(plan.clone(), first_contact.clone(), *due, language)? {
                ContactsCalculated::Found { state } if common.json => print_json(&state.contacts),
                ContactsCalculated::Found { state } => show(&state, plan::contacts, false),
                ContactsCalculated::Refused { notes } => Err(refused(&notes)),
            }
        }
        Calculation::Convert { value, unit, analyte, to } => {
            match convert_result(*value, unit.clone(), analyte.clone(), to.clone(), language)? {
                Converted::Found { state } => show(&state, weeks::conversion, common.json),
                Converted::Refused { notes } => Err(refused(&notes)),
            }
        }
        Calculation::Saturation { iron, transferrin, tibc } => {
            let by_transferrin = !transferrin.is_empty();
            let (iron, iron_unit) = measured(iron)?;
            let (binder, binder_unit) = measured(if by_transferrin { transferrin } else { tibc })?;
            match calculate_saturation(iron, iron_unit, binder, binder_unit, by_transferrin, language)? {
                SaturationCalculated::Found { state } => {
                    show(&state, |state, page| page.line(&state.words), common.json)
                }
                SaturationCalculated::Refused { notes } => Err(refused(&notes)),
            }
        }
    }
}

fn show<T: Serialize>(state: &T, draw: impl FnOnce(&T, &mut Page), json: bool) -> Result<(), Failure> {
    if json {
        return print_json(state);
    }
    let mut page = Page::new(bold(), String::new());
    draw(state, &mut page);
    print(page.text())
}

fn refused(notes: &[FieldNote]) -> Failure {
    Failure::NotAccepted(notes.iter().map(|note| note.words.clone()).collect())
}

fn measured(typed: &[String]) -> Result<(f64, String), Failure> {
    match typed {
        [number, unit] => match read_number(number) {
            Some(number) => Ok((number, unit.clone())),
            None => Err(Failure::Usage(format!("{number} is not a number."))),
        },
        _ => Err(Failure::Usage("Give a number and its unit.".into())),
    }
}

/// The way of dating that these flags stand for.
fn way(from: &DueFrom) -> &'static str {
    if from.lmp.is_some() {
        "due_last_period"
    } else if from.conception.is_some() {
        "due_conception"
    } else if from.transfer.is_some() {
        "due_transfer"
    } else if from.crl.is_some() {
        "due_crown_rump"
    } else {
        "due_head"
    }
}

/// The flags as answers of that way's form.
fn answers(from: &DueFrom) -> Vec<Answer> {
    let cycle = from.lmp.map(|_| from.cycle.unwrap_or(28.0));
    let scan = from.crl.or(from.head).and(from.on);
    let fields = [
        ("first_day", from.lmp.map(Value::On)),
        ("cycle_days", cycle.map(Value::Number)),
        ("conception_day", from.conception.map(Value::On)),
        ("transfer_day", from.transfer.map(Value::On)),
        ("embryo_days", from.day.clone().map(Value::One)),
        ("scan_day", scan.map(Value::On)),
        ("crown_rump", from.crl.map(Value::Number)),
        ("chart", from.chart.clone().map(Value::One)),
        ("head", from.head.map(Value::Number)),
        ("femur", from.femur.map(Value::Number)),
    ];
    fields.into_iter().filter_map(|(field, value)| Some(Answer { field: field.to_owned(), value: value? })).collect()
}
