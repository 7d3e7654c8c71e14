//! Blood results in other units.

use serde::Serialize;

use crate::entry::Record;
use crate::forms::{FieldNote, Gravity, Objection};
use crate::iron::labs::{Analyte, LabUnit, convert};
use crate::iron::result::LabResult;
use crate::iron::saturation;
use crate::moment::Moment;
use crate::words::{Message, Words};

/// An amount in one unit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Amount {
    /// The number, unrounded.
    pub value: f64,
    /// The unit's lasting name.
    pub unit: String,
    /// Number and unit as they are read.
    pub words: String,
    /// Whether somebody has read the source of the factor.
    pub reviewed: bool,
}

/// A blood result in other units.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Conversion {
    /// The analyte's lasting name.
    pub analyte: String,
    /// The result as typed.
    pub typed: Amount,
    /// The same in the units asked for: one, or every other unit it is printed in.
    pub converted: Vec<Amount>,
    /// All of it, a line an amount.
    pub lines: Vec<String>,
    /// What is unusual about the number; empty when nothing is.
    pub asked: Vec<FieldNote>,
}

/// Transferrin saturation worked out from two results.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Saturation {
    /// In %, unrounded.
    pub percent: f64,
    /// The same in words, with what it was worked out from.
    pub words: String,
}

/// Names people and reports use beside the analyte's own.
const SHORT_NAMES: &[(&str, Analyte)] = &[
    ("hb", Analyte::Haemoglobin),
    ("hgb", Analyte::Haemoglobin),
    ("hemoglobin", Analyte::Haemoglobin),
    ("tsat", Analyte::TransferrinSaturation),
    ("crp", Analyte::CReactiveProtein),
    ("b12", Analyte::VitaminB12),
    ("iron", Analyte::SerumIron),
    ("tibc", Analyte::IronBindingCapacity),
];

impl Conversion {
    /// A result, typed as `value` in `unit`, in the unit `to` or in every other unit it is printed in.
    pub fn read(
        value: f64,
        unit: &str,
        analyte: &str,
        to: Option<&str>,
        words: &Words,
    ) -> Result<Self, Vec<FieldNote>> {
        let analyte = named_analyte(analyte, words)?;
        let from = named_unit(unit, analyte, "unit", words)?;
        let asked = objections(value, from, analyte, words)?;
        let wanted = match to {
            Some(to) => vec![named_unit(to, analyte, "to", words)?],
            None => analyte.units().map(|accepted| accepted.unit).filter(|unit| *unit != from).collect(),
        };
        let typed = Amount::of(value, from, true, words);
        let converted: Vec<Amount> = wanted
            .into_iter()
            .filter_map(|to| convert(value, from, to, analyte).ok())
            .map(|converted| Amount::of(converted.value, converted.unit, converted.evidence.is_reviewed(), words))
            .collect();
        Ok(Self {
            lines: converted.iter().map(|amount| line(analyte, &typed, amount, words)).collect(),
            analyte: analyte.id().to_owned(),
            typed,
            converted,
            asked,
        })
    }
}

fn line(analyte: Analyte, typed: &Amount, converted: &Amount, words: &Words) -> String {
    let said = words.tell(
        &Message::of("calculator-equals")
            .with("analyte", words.say(&format!("analyte-{}", analyte.id())))
            .with("typed", typed.words.clone())
            .with("converted", converted.words.clone()),
    );
    if converted.reviewed { said } else { format!("{said} {}", words.say("calculator-unchecked")) }
}

impl Saturation {
    /// From serum iron and the transferrin or the iron-binding capacity, each a number and its unit (EVIDENCE N-115).
    pub fn read(
        iron: (f64, &str),
        binder: (f64, &str),
        binder_is_transferrin: bool,
        words: &Words,
    ) -> Result<Self, Vec<FieldNote>> {
        let what = if binder_is_transferrin { Analyte::Transferrin } else { Analyte::IronBindingCapacity };
        let (iron_kept, iron_typed) = in_kept_unit(iron, Analyte::SerumIron, "iron", words)?;
        let (binder_kept, binder_typed) = in_kept_unit(binder, what, "binder", words)?;
        let percent = if binder_is_transferrin {
            saturation::from_transferrin(iron_kept, binder_kept)
        } else {
            saturation::from_binding_capacity(iron_kept, binder_kept)
        };
        let percent = percent.map_err(|_| {
            vec![
                Objection::refuse("binder", Message::of("result-value-impossible").with("value", binder.0)).note(words),
            ]
        })?;
        Ok(Self {
            percent,
            words: words.tell(
                &Message::of("calculator-saturation")
                    .with("percent", words.number(percent, 0))
                    .with("iron", iron_typed)
                    .with("binder", words.say(&format!("analyte-{}", what.id())))
                    .with("bound", binder_typed),
            ),
        })
    }
}

fn in_kept_unit(
    (value, unit): (f64, &str),
    analyte: Analyte,
    field: &str,
    words: &Words,
) -> Result<(f64, String), Vec<FieldNote>> {
    let unit = named_unit(unit, analyte, field, words)?;
    objections(value, unit, analyte, words)?;
    let kept = convert(value, unit, analyte.kept_unit(), analyte).map_or(value, |converted| converted.value);
    Ok((kept, Amount::of(value, unit, true, words).words))
}

impl Amount {
    fn of(value: f64, unit: LabUnit, reviewed: bool, words: &Words) -> Self {
        let said = words.tell(
            &Message::of("calculator-amount")
                .with("value", to_three_figures(value, words))
                .with("unit", words.say(&format!("lab-unit-{}", unit.id()))),
        );
        Self { value, unit: unit.id().to_owned(), words: said, reviewed }
    }
}

/// As it stands when three decimals hold it; rounded to three figures otherwise, and never short of its whole part.
fn to_three_figures(value: f64, words: &Words) -> String {
    let thousandths = value * 1_000.0;
    if (thousandths - thousandths.round()).abs() < 1e-6 {
        return words.number_in_full(value);
    }
    let decimals = match value {
        100.0.. => 0,
        10.0.. => 1,
        1.0.. => 2,
        _ => 3,
    };
    words.number(value, decimals)
}

/// What cannot be stops the reading; what is unusual comes back to be asked about.
fn objections(value: f64, unit: LabUnit, analyte: Analyte, words: &Words) -> Result<Vec<FieldNote>, Vec<FieldNote>> {
    let typed = LabResult { analyte, value, unit, low: None, high: None, lab: None };
    let Ok(any_time) = Moment::new(0, 0) else { return Ok(Vec::new()) };
    let (refused, asked): (Vec<_>, Vec<_>) =
        typed.objections(any_time).into_iter().partition(|objection| objection.gravity == Gravity::Refused);
    let notes = |objections: Vec<Objection>| objections.iter().map(|objection| objection.note(words)).collect();
    if refused.is_empty() { Ok(notes(asked)) } else { Err(notes(refused)) }
}

fn named_analyte(typed: &str, words: &Words) -> Result<Analyte, Vec<FieldNote>> {
    let typed = typed.trim().to_lowercase();
    let said = |analyte: &Analyte| words.say(&format!("analyte-{}", analyte.id()));
    let short = SHORT_NAMES.iter().find(|(name, _)| *name == typed).map(|(_, analyte)| *analyte);
    let long =
        || Analyte::ALL.into_iter().find(|analyte| analyte.id() == typed || said(analyte).to_lowercase() == typed);
    short.or_else(long).ok_or_else(|| {
        let known: Vec<String> = Analyte::ALL.iter().map(said).collect();
        let message = Message::of("calculator-analyte-unknown").with("analytes", words.list(&known));
        vec![Objection::refuse("analyte", message).note(words)]
    })
}

/// The unit as reports print it or people type it: `g/dL`, `g/dl`, `ug/L`, `µmol/L`.
fn named_unit(typed: &str, analyte: Analyte, field: &str, words: &Words) -> Result<LabUnit, Vec<FieldNote>> {
    let plain = |text: &str| text.trim().to_lowercase().replace(['µ', 'μ'], "u").replace("mcg", "ug");
    let wanted = plain(typed);
    analyte
        .units()
        .map(|accepted| accepted.unit)
        .find(|unit| unit.id() == wanted || plain(&words.say(&format!("lab-unit-{}", unit.id()))) == wanted)
        .ok_or_else(|| {
            let words = words.say(&format!("result-unit-other-{}", analyte.id()));
            vec![FieldNote { field: field.to_owned(), words }]
        })
}
