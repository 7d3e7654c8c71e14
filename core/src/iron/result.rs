//! A laboratory result, as it is printed, and the same in the unit it is compared in.

use serde::{Deserialize, Serialize};

use super::labs::{Analyte, CannotConvert, LabUnit, Plausibility, convert, limits, plausibility};
use crate::entry::{Pillar, Record};
use crate::evidence::Evidence;
use crate::forms::{Bounds, Choices, FieldSpec, Objection};
use crate::moment::Moment;
use crate::words::{Message, Words};

/// One result of one blood sample; the entry's moment is when the blood was taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LabResult {
    /// What was measured.
    pub analyte: Analyte,
    /// The number as printed.
    pub value: f64,
    /// The unit as printed.
    pub unit: LabUnit,
    /// Where the laboratory's own range begins, in the same unit, or absent.
    pub low: Option<f64>,
    /// Where the laboratory's own range ends, in the same unit, or absent.
    pub high: Option<f64>,
    /// The laboratory, or absent.
    pub lab: Option<String>,
}

const ANALYTES: Choices = Choices {
    set: "analyte",
    ids: &[
        Analyte::Haemoglobin.id(),
        Analyte::Ferritin.id(),
        Analyte::TransferrinSaturation.id(),
        Analyte::CReactiveProtein.id(),
        Analyte::VitaminB12.id(),
        Analyte::Folate.id(),
        Analyte::SerumIron.id(),
        Analyte::IronBindingCapacity.id(),
        Analyte::Transferrin.id(),
    ],
};

const UNITS: Choices = Choices {
    set: "lab-unit",
    ids: &[
        LabUnit::GramsPerLitre.id(),
        LabUnit::GramsPerDecilitre.id(),
        LabUnit::MilligramsPerLitre.id(),
        LabUnit::MilligramsPerDecilitre.id(),
        LabUnit::MicrogramsPerLitre.id(),
        LabUnit::MicrogramsPerDecilitre.id(),
        LabUnit::NanogramsPerMillilitre.id(),
        LabUnit::NanogramsPerLitre.id(),
        LabUnit::PicogramsPerMillilitre.id(),
        LabUnit::MillimolesPerLitre.id(),
        LabUnit::MicromolesPerLitre.id(),
        LabUnit::NanomolesPerLitre.id(),
        LabUnit::PicomolesPerLitre.id(),
        LabUnit::Percent.id(),
    ],
};

/// Ours: wide enough for every analyte in every unit; the analyte's own limits are held against the converted value.
const VALUE: Bounds = Bounds::just(0.01, 100_000.0);
/// Ours: a range may begin at 0.
const RANGE: Bounds = Bounds::just(0.0, 100_000.0);

impl Record for LabResult {
    const KIND: &'static str = "result";
    const PILLAR: Pillar = Pillar::Iron;
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::one("analyte", ANALYTES).required(),
        FieldSpec::amount("value", "unit-as-chosen", 2, VALUE).required(),
        FieldSpec::one("unit", UNITS).required(),
        FieldSpec::amount("low", "unit-as-chosen", 2, RANGE),
        FieldSpec::amount("high", "unit-as-chosen", 2, RANGE),
        FieldSpec::text("lab", 100),
    ];

    fn objections(&self, _at: Moment) -> Vec<Objection> {
        let upside_down = matches!((self.low, self.high), (Some(low), Some(high)) if low > high);
        let range = upside_down.then(|| Objection::refuse("high", Message::of("result-high-below-low")));
        self.doubt().into_iter().chain(range).collect()
    }

    fn line(&self, _at: Moment, words: &Words) -> String {
        words.tell(
            &Message::of("result-line")
                .with("analyte", words.say(&format!("analyte-{}", self.analyte.id())))
                .with("value", words.number_in_full(self.value))
                .with("unit", words.say(&format!("lab-unit-{}", self.unit.id()))),
        )
    }
}

impl LabResult {
    /// The result in the unit its analyte is compared in.
    ///
    /// # Errors
    /// [`CannotConvert`] for what could not have been kept.
    pub fn read(&self, at: Moment) -> Result<ResultRead, CannotConvert> {
        let kept = |typed| convert(typed, self.unit, self.analyte.kept_unit(), self.analyte);
        let converted = kept(self.value)?;
        // An edge of the range that cannot be converted, as a 0 in mmol/L, is left out beside a result that can.
        let edge = |typed: Option<f64>| Some(kept(typed?).ok()?.value);
        Ok(ResultRead {
            at,
            analyte: self.analyte,
            value_in_kept_unit: converted.value,
            lab_range_in_kept_unit: (edge(self.low), edge(self.high)),
            typed_value: self.value,
            typed_unit: self.unit,
            typed_lab_range: (self.low, self.high),
            conversion: converted.evidence,
        })
    }

    fn doubt(&self) -> Option<Objection> {
        let kept = match convert(self.value, self.unit, self.analyte.kept_unit(), self.analyte) {
            Ok(converted) => converted.value,
            Err(CannotConvert::AskForUnit) => {
                return Some(Objection::refuse("unit", Message::of("result-unit-haemoglobin-tetramer")));
            }
            Err(CannotConvert::OtherUnit) => {
                return Some(Objection::refuse(
                    "unit",
                    Message::of(format!("result-unit-other-{}", self.analyte.id())),
                ));
            }
            Err(CannotConvert::NotAnAmount | CannotConvert::DividedByNothing) => {
                return Some(Objection::refuse(
                    "value",
                    Message::of("result-value-impossible").with("value", self.value),
                ));
            }
        };
        match plausibility(self.analyte, kept) {
            Plausibility::Plausible => None,
            Plausibility::Impossible => {
                Some(Objection::refuse("value", Message::of("result-value-impossible").with("value", self.value)))
            }
            Plausibility::Ask => Some(Objection::ask("value", self.question(kept))),
        }
    }

    /// Asks whether the number is right, and says what it comes to where it was typed in another unit.
    fn question(&self, kept: f64) -> Message {
        let low = limits()
            .iter()
            .filter(|limits| limits.analyte == self.analyte)
            .any(|limits| limits.plausible.is_some_and(|(least, _)| kept < least));
        let in_other_words = (kept - self.value).abs() > f64::EPSILON * self.value;
        let converted = if in_other_words { "-converted" } else { "" };
        Message::of(format!("result-unusual-{}{converted}", self.analyte.id()))
            .with("value", self.value)
            .with("kept", (kept * 10.0).round() / 10.0)
            .with("side", if low { "low" } else { "high" })
    }
}

/// A result as the rules look at it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ResultRead {
    /// When the blood was taken.
    pub at: Moment,
    /// What was measured.
    pub analyte: Analyte,
    /// The value in [`Analyte::kept_unit`].
    pub value_in_kept_unit: f64,
    /// The laboratory's own range in the same unit; an absent end was not given.
    pub lab_range_in_kept_unit: (Option<f64>, Option<f64>),
    /// The value as printed.
    pub typed_value: f64,
    /// The unit as printed.
    pub typed_unit: LabUnit,
    /// The laboratory's own range as printed; an absent end was not given.
    pub typed_lab_range: (Option<f64>, Option<f64>),
    /// Where the conversion is from; one that is not reviewed is shown as such.
    pub conversion: Evidence,
}
