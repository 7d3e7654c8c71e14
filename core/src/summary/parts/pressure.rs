//! Blood pressure and weight, each with its newest and what it ranged over.

use super::signs::band;
use super::{Figures, section, short};
use crate::care::urgent::BloodPressureBand;
use crate::summary::content::{Block, Line, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::summary::notes::{Note, Notes};
use crate::words::{Message, Words};

const FROM: &[&str] = &["blood_pressure", "weight"];

pub(in crate::summary) fn part(gathered: &Gathered, notes: &mut Notes, words: &Words) -> Section {
    let mut figures = Figures::of(gathered.span);
    let lines: Vec<Line> = pressure(gathered, &mut figures, notes, words)
        .into_iter()
        .chain(weight(gathered, &mut figures, words))
        .collect();
    let blocks = if lines.is_empty() { Vec::new() } else { vec![Block::Lines(lines)] };
    Section { figures: figures.traced, ..section(SectionId::Pressure, blocks, FROM, words) }
}

fn pressure(gathered: &Gathered, figures: &mut Figures, notes: &mut Notes, words: &Words) -> Option<Line> {
    let newest = gathered.pressures.last()?;
    let systolic = gathered.pressures.iter().map(|one| one.what.systolic.get()).max()?;
    let diastolic = gathered.pressures.iter().map(|one| one.what.diastolic.get()).max()?;
    figures.add("pressure.highest_systolic", f64::from(systolic), "mm[Hg]", &["blood_pressure"]);
    figures.add("pressure.highest_diastolic", f64::from(diastolic), "mm[Hg]", &["blood_pressure"]);
    let newest_said = words.tell(
        &Message::of("sheet-pressure-newest")
            .with("systolic", newest.what.systolic.get().to_string())
            .with("diastolic", newest.what.diastolic.get().to_string())
            .with("date", short(newest.at.civil_day(), gathered, words)),
    );
    let raised = gathered.pressures.iter().filter(|one| band(&one.what) != BloodPressureBand::Neither).count();
    let range = words.tell(
        &Message::of("sheet-pressure-range")
            .with("count", gathered.pressures.len())
            .with("systolic", systolic.to_string())
            .with("diastolic", diastolic.to_string())
            .with("raised", raised),
    );
    let line = Line::strong(newest_said, range);
    Some(line.noted(notes.mark(Note::Pressure)))
}

fn weight(gathered: &Gathered, figures: &mut Figures, words: &Words) -> Option<Line> {
    let (newest, first) = (gathered.weights.last()?, gathered.weights.first()?);
    let kilograms = |weight: f64| words.number_in_full(weight);
    figures.add("weight.newest", newest.what.kilograms.get(), "kg", &["weight"]);
    let said = words.tell(
        &Message::of("sheet-weight-newest")
            .with("kg", kilograms(newest.what.kilograms.get()))
            .with("date", short(newest.at.civil_day(), gathered, words)),
    );
    let before = words.tell(
        &Message::of("sheet-weight-first")
            .with("kg", kilograms(first.what.kilograms.get()))
            .with("date", short(first.at.civil_day(), gathered, words)),
    );
    Some(Line::strong(said, if gathered.weights.len() > 1 { before } else { String::new() }))
}
