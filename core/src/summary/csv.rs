//! Tables for a spreadsheet, one of each part: RFC 4180, dates as ISO 8601 writes them, units in the headers.
//!
//! A cell that a spreadsheet would take for a formula begins with an apostrophe.

use super::content::SectionId;
use super::gathered::Gathered;
use super::parts::{self, in_a_line};
use crate::exercise::activities;
use crate::insights::nights::{LostBy, SeenNight};
use crate::insights::results::weeks_on;
use crate::iron::labs::Analyte;
use crate::iron::result::ResultRead;
use crate::moment::Moment;
use crate::profile::Stage;
use crate::store::Written;
use crate::stress::mood_check::{HarmThoughts, Scale};
use crate::symptoms::catalogue;
use crate::units::Strength;
use crate::words::Words;

/// The rows of a table, its header first.
pub(super) struct Table {
    header: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

/// The table of a part.
pub(super) fn of(section: SectionId, gathered: &Gathered, words: &Words) -> Table {
    match section {
        SectionId::Questions => questions(gathered),
        SectionId::Signs => signs(gathered, words),
        SectionId::Dating => dating(gathered),
        SectionId::Legs => legs(&gathered.nights),
        SectionId::Nights => nights(gathered.last_nights()),
        SectionId::Ferritin => results(gathered, |result| result.analyte == Analyte::Ferritin),
        SectionId::Iron => iron(gathered),
        SectionId::Results => results(gathered, |_| true),
        SectionId::Pressure => pressure(gathered),
        SectionId::Medicines => medicines(gathered),
        SectionId::Symptoms => symptoms(gathered, words),
        SectionId::Movement => movement(gathered, words),
        SectionId::Mood => mood(gathered),
    }
}

impl Table {
    /// Whether it has a header and nothing below it.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table as a file.
    pub(super) fn written(&self) -> Option<Vec<u8>> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        writer.write_record(self.header).ok()?;
        for row in &self.rows {
            writer.write_record(row.iter().map(|cell| harmless(cell))).ok()?;
        }
        writer.into_inner().ok()
    }
}

/// The cell, so that no spreadsheet works it out. A negative number is one of ours, and stays a number.
fn harmless(cell: &str) -> String {
    let begins = cell.trim_start().chars().next();
    let formula = matches!(begins, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '|' | '%'));
    if formula && cell.parse::<f64>().is_err() { format!("'{cell}") } else { cell.to_owned() }
}

fn at(moment: Moment) -> String {
    moment.to_string()
}

fn number<T: ToString>(number: Option<T>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn yes(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}

fn questions(gathered: &Gathered) -> Table {
    let rows = gathered.questions.iter().zip(1..);
    Table {
        header: &["number", "question"],
        rows: rows
            .map(|((_, question), number): (_, i32)| vec![number.to_string(), in_a_line(&question.words)])
            .collect(),
    }
}

fn signs(gathered: &Gathered, words: &Words) -> Table {
    let rows = parts::signs::listed(gathered, words);
    Table {
        header: &["written_at", "warning_sign"],
        rows: rows.into_iter().map(|(when, name)| vec![at(when), name]).collect(),
    }
}

fn dating(gathered: &Gathered) -> Table {
    let header = &["due_date", "found_by", "entered_on", "in_use", "age_days_on_last_day"];
    let Stage::Expecting { age, .. } = gathered.standing.stage else { return Table { header, rows: Vec::new() } };
    let kept = gathered.standing.pregnancy.as_ref();
    let decision = kept.and_then(|kept| kept.decision.as_ref());
    let accounts = kept.zip(decision).map(|(kept, decision)| kept.accounts.iter().zip(&decision.accounts));
    let rows = accounts.into_iter().flatten().map(|((entered, _), account)| {
        vec![
            account.dated.due().to_string(),
            parts::dating::method_id(account.dated.method()).to_owned(),
            entered.civil_day().to_string(),
            yes(account.in_use),
            if account.in_use { number(age.map(crate::timeline::GestationalAge::total_days)) } else { String::new() },
        ]
    });
    Table { header, rows: rows.collect() }
}

fn legs(nights: &[SeenNight]) -> Table {
    let row = |night: &SeenNight| {
        let by = night.lost.map(|(_, by)| match by {
            LostBy::Morning => "her estimate",
            LostBy::Spells => "spells",
        });
        vec![
            night.night.evening().to_string(),
            night.night.morning().to_string(),
            yes(night.restless),
            night.spells.to_string(),
            number(night.lost.map(|(minutes, _)| minutes)),
            by.unwrap_or_default().to_owned(),
        ]
    };
    Table {
        header: &["evening", "morning", "restless", "spells", "lost_to_legs_min", "lost_by"],
        rows: nights.iter().filter(|night| night.written).map(row).collect(),
    }
}

fn nights(nights: &[SeenNight]) -> Table {
    let row = |night: &SeenNight| {
        vec![
            night.night.evening().to_string(),
            night.night.morning().to_string(),
            yes(night.restless),
            number(night.asleep()),
            night.efficiency().map(|efficiency| format!("{efficiency:.1}")).unwrap_or_default(),
        ]
    };
    Table {
        header: &["evening", "morning", "restless", "asleep_min", "sleep_efficiency_percent"],
        rows: nights.iter().filter(|night| night.written).map(row).collect(),
    }
}

fn results(gathered: &Gathered, holds: impl Fn(&ResultRead) -> bool) -> Table {
    let row = |result: &Written<ResultRead>| {
        let read = &result.what;
        let (low, high) = read.typed_lab_range;
        let age = weeks_on(&gathered.standing, read.at.civil_day());
        vec![
            at(read.at),
            read.analyte.id().to_owned(),
            read.typed_value.to_string(),
            read.typed_unit.id().to_owned(),
            number(low),
            number(high),
            format!("{:.2}", read.value_in_kept_unit),
            read.analyte.kept_unit().id().to_owned(),
            number(age.map(crate::timeline::GestationalAge::total_days)),
        ]
    };
    let mut rows: Vec<Vec<String>> = gathered.results.iter().filter(|result| holds(&result.what)).map(row).collect();
    rows.reverse();
    Table {
        header: &[
            "taken_at",
            "analyte",
            "value_as_printed",
            "unit_as_printed",
            "laboratory_low",
            "laboratory_high",
            "value_compared",
            "unit_compared",
            "age_days",
        ],
        rows,
    }
}

fn iron(gathered: &Gathered) -> Table {
    let row = |dose: &Written<crate::iron::dose::Dose>| {
        vec![at(dose.at), dose.what.elemental.get().to_string(), dose.what.product.clone().unwrap_or_default()]
    };
    Table { header: &["taken_at", "elemental_iron_mg", "product"], rows: gathered.doses.iter().map(row).collect() }
}

fn pressure(gathered: &Gathered) -> Table {
    let pressures = gathered.pressures.iter().map(|pressure| {
        let read = &pressure.what;
        vec![
            at(pressure.at),
            read.systolic.get().to_string(),
            read.diastolic.get().to_string(),
            number(read.pulse),
            String::new(),
        ]
    });
    let weights = gathered.weights.iter().map(|weight| {
        let empty = String::new();
        vec![at(weight.at), empty.clone(), empty.clone(), empty, weight.what.kilograms.get().to_string()]
    });
    let mut rows: Vec<Vec<String>> = pressures.chain(weights).collect();
    rows.sort();
    Table { header: &["measured_at", "systolic_mmhg", "diastolic_mmhg", "pulse_per_min", "weight_kg"], rows }
}

fn medicines(gathered: &Gathered) -> Table {
    let medicines = gathered.medicines.iter().map(|medicine| {
        let amount = medicine.what.amount.as_deref().map(in_a_line).unwrap_or_default();
        (medicine.at, vec![at(medicine.at), "medicine".to_owned(), in_a_line(&medicine.what.name), amount])
    });
    let supplements = gathered.supplements.iter().map(|supplement| {
        let name = supplement.what.name.as_deref().map(in_a_line).unwrap_or_default();
        let what = serde_json::to_value(supplement.what.what).ok();
        let what = what.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        (supplement.at, vec![at(supplement.at), what, name, String::new()])
    });
    let drinks = gathered.drinks.iter().filter(|drink| gathered.span.holds(gathered.day_of(drink.at))).map(|drink| {
        let portions = format!("{}", drink.what.portions_counted());
        (drink.at, vec![at(drink.at), "drink".to_owned(), drink.what.what.clone(), portions])
    });
    let mut rows: Vec<(Moment, Vec<String>)> = medicines.chain(supplements).chain(drinks).collect();
    rows.sort_by_key(|(when, _)| *when);
    Table { header: &["taken_at", "kind", "name", "amount"], rows: rows.into_iter().map(|(_, row)| row).collect() }
}

fn symptoms(gathered: &Gathered, words: &Words) -> Table {
    let rows = gathered.felt.iter().map(|felt| {
        vec![at(felt.at), catalogue::name(&felt.what.what, words), number(felt.what.intensity.map(Strength::get))]
    });
    Table { header: &["felt_at", "symptom", "strength_0_to_10"], rows: rows.collect() }
}

fn movement(gathered: &Gathered, words: &Words) -> Table {
    let rows = gathered.sessions.iter().map(|session| {
        vec![
            at(session.at),
            activities::in_words(&session.what.what, words),
            session.what.minutes.get().to_string(),
            session.what.counted().to_string(),
        ]
    });
    Table { header: &["ended_at", "activity", "minutes", "moderate_minutes"], rows: rows.collect() }
}

fn mood(gathered: &Gathered) -> Table {
    let checks = gathered.checks.iter().map(|check| {
        let total = |scale: Scale| number(scale.total(&check.what));
        let harm = match check.what.harm {
            None => String::new(),
            Some(harm) => yes(harm == HarmThoughts::Yes),
        };
        (check.at, vec![at(check.at), total(Scale::Phq2), total(Scale::Gad2), harm, String::new(), String::new()])
    });
    let marks = gathered.moods.iter().map(|mood| {
        let mark = |mark: Option<Strength>| number(mark.map(Strength::get));
        let empty = String::new();
        (mood.at, vec![at(mood.at), empty.clone(), empty.clone(), empty, mark(mood.what.stress), mark(mood.what.mood)])
    });
    let mut rows: Vec<(Moment, Vec<String>)> = checks.chain(marks).collect();
    rows.sort_by_key(|(when, _)| *when);
    Table {
        header: &["written_at", "phq2_0_to_6", "gad2_0_to_6", "thoughts_of_harm", "stress_0_to_10", "mood_0_to_10"],
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_cell_is_never_a_formula() {
        for cell in ["=HYPERLINK(\"x\")", "+1-cmd", "-A1", "@SUM(A1)", "  =1", "\t=1", "|x", "%0"] {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        for cell in ["41", "-3.5", "a=b", ""] {
            assert_eq!(harmless(cell), cell);
        }
    }
}
