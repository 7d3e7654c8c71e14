//! Blood results: what is measured, in which units laboratories print it, and how units become one another.

use serde::{Deserialize, Serialize};

use crate::evidence::{Evidence, Standing};

/// What a laboratory measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Analyte {
    /// Haemoglobin, kept in g/L.
    Haemoglobin,
    /// Ferritin, kept in µg/L.
    Ferritin,
    /// Transferrin saturation, kept in %.
    TransferrinSaturation,
    /// C-reactive protein, kept in mg/L.
    CReactiveProtein,
    /// Vitamin B12, kept in ng/L.
    VitaminB12,
    /// Folate in serum, kept in µg/L.
    Folate,
    /// Iron in serum, kept in µmol/L.
    SerumIron,
    /// Total iron-binding capacity, kept in µmol/L.
    IronBindingCapacity,
    /// Transferrin, kept in g/L.
    Transferrin,
}

/// A unit as laboratories print it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LabUnit {
    /// Grams per litre.
    GramsPerLitre,
    /// Grams per decilitre.
    GramsPerDecilitre,
    /// Milligrams per litre.
    MilligramsPerLitre,
    /// Milligrams per decilitre.
    MilligramsPerDecilitre,
    /// Micrograms per litre.
    MicrogramsPerLitre,
    /// Micrograms per decilitre.
    MicrogramsPerDecilitre,
    /// Nanograms per millilitre.
    NanogramsPerMillilitre,
    /// Nanograms per litre.
    NanogramsPerLitre,
    /// Picograms per millilitre.
    PicogramsPerMillilitre,
    /// Millimoles per litre; for haemoglobin, of the single chain (monomer) that European laboratories count.
    MillimolesPerLitre,
    /// Micromoles per litre.
    MicromolesPerLitre,
    /// Nanomoles per litre.
    NanomolesPerLitre,
    /// Picomoles per litre.
    PicomolesPerLitre,
    /// Per cent.
    Percent,
}

impl LabUnit {
    /// Every unit, in the order a form offers them.
    pub const ALL: [Self; 14] = [
        Self::GramsPerLitre,
        Self::GramsPerDecilitre,
        Self::MilligramsPerLitre,
        Self::MilligramsPerDecilitre,
        Self::MicrogramsPerLitre,
        Self::MicrogramsPerDecilitre,
        Self::NanogramsPerMillilitre,
        Self::NanogramsPerLitre,
        Self::PicogramsPerMillilitre,
        Self::MillimolesPerLitre,
        Self::MicromolesPerLitre,
        Self::NanomolesPerLitre,
        Self::PicomolesPerLitre,
        Self::Percent,
    ];

    /// Its lasting name in the diary and the end of its words' key, `lab-unit-…`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::GramsPerLitre => "grams-per-litre",
            Self::GramsPerDecilitre => "grams-per-decilitre",
            Self::MilligramsPerLitre => "milligrams-per-litre",
            Self::MilligramsPerDecilitre => "milligrams-per-decilitre",
            Self::MicrogramsPerLitre => "micrograms-per-litre",
            Self::MicrogramsPerDecilitre => "micrograms-per-decilitre",
            Self::NanogramsPerMillilitre => "nanograms-per-millilitre",
            Self::NanogramsPerLitre => "nanograms-per-litre",
            Self::PicogramsPerMillilitre => "picograms-per-millilitre",
            Self::MillimolesPerLitre => "millimoles-per-litre",
            Self::MicromolesPerLitre => "micromoles-per-litre",
            Self::NanomolesPerLitre => "nanomoles-per-litre",
            Self::PicomolesPerLitre => "picomoles-per-litre",
            Self::Percent => "percent",
        }
    }
}

/// A unit in which an analyte is printed, and what one of it is in the unit it is kept in.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct AcceptedUnit {
    /// The analyte.
    pub analyte: Analyte,
    /// The unit.
    pub unit: LabUnit,
    /// How many of the kept unit one of this unit is, above 0.
    pub in_kept_unit: f64,
    /// Where the factor is from.
    pub evidence: Evidence,
}

/// A value in the unit asked for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Converted {
    /// The value.
    pub value: f64,
    /// Its unit.
    pub unit: LabUnit,
    /// Where the less sure of the two factors is from; unreviewed factors are shown as such.
    pub evidence: Evidence,
}

/// Why a value was not converted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CannotConvert {
    /// The value is not a number, is infinite, or is below 0.
    #[error("not a measured amount")]
    NotAnAmount,
    /// This analyte is not printed in this unit.
    #[error("this analyte is not measured in that unit")]
    OtherUnit,
    /// A haemoglobin so low in mmol/L that the laboratory may count whole molecules (tetramers): ask for the unit.
    #[error("the unit must be asked for")]
    AskForUnit,
    /// Nothing can be divided by an amount of 0.
    #[error("nothing to divide by")]
    DividedByNothing,
}

/// Below this many mmol/L a haemoglobin is asked about and never converted (EVIDENCE C.4, K, N-113).
pub const HAEMOGLOBIN_TETRAMER_BELOW_MMOL_L: f64 = 3.0;

/// One mmol/L of haemoglobin monomer in g/L (EVIDENCE C.4, conf-S).
const HAEMOGLOBIN_G_PER_MMOL: f64 = 16.114;
/// One µg/dL of iron in µmol/L (EVIDENCE C.4, conf-S).
const IRON_UMOL_L_PER_UG_DL: f64 = 0.1791;
/// One µg/L of ferritin in pmol/L (EVIDENCE C.4, conf-S).
const FERRITIN_PMOL_PER_UG: f64 = 2.247;
/// One pg/mL of vitamin B12 in pmol/L: ours, by the molar mass; not in the evidence base, so unreviewed.
const B12_PMOL_PER_NG: f64 = 0.7378;
/// One µg/L of folate in nmol/L: ours, by the molar mass; not in the evidence base, so unreviewed.
const FOLATE_NMOL_PER_UG: f64 = 2.266;
/// The iron in µmol/L that one g/L of transferrin can bind (EVIDENCE C.4, conf-S).
pub(super) const IRON_BOUND_UMOL_PER_G: f64 = 25.1;
/// The iron atoms one transferrin can bind (EVIDENCE N-115).
const IRON_SITES: f64 = 2.0;

const UNITS_ROW: Evidence = Evidence::new("C.4", Standing::SecondaryPage);
const TRANSFERRIN_ROW: Evidence = Evidence::new("N-115", Standing::SecondaryPage);
const UNREVIEWED: Evidence = Evidence::new("none", Standing::Memory);

const fn accepted(analyte: Analyte, unit: LabUnit, in_kept_unit: f64, evidence: Evidence) -> AcceptedUnit {
    AcceptedUnit { analyte, unit, in_kept_unit, evidence }
}

/// The units each analyte is printed in. The first of an analyte is the one it is kept in.
const ACCEPTED: &[AcceptedUnit] = {
    use Analyte as A;
    use LabUnit as U;
    &[
        accepted(A::Haemoglobin, U::GramsPerLitre, 1.0, UNITS_ROW),
        accepted(A::Haemoglobin, U::GramsPerDecilitre, 10.0, UNITS_ROW),
        accepted(A::Haemoglobin, U::MillimolesPerLitre, HAEMOGLOBIN_G_PER_MMOL, UNITS_ROW),
        accepted(A::Ferritin, U::MicrogramsPerLitre, 1.0, UNITS_ROW),
        accepted(A::Ferritin, U::NanogramsPerMillilitre, 1.0, UNITS_ROW),
        accepted(A::Ferritin, U::PicomolesPerLitre, 1.0 / FERRITIN_PMOL_PER_UG, UNITS_ROW),
        accepted(A::TransferrinSaturation, U::Percent, 1.0, UNITS_ROW),
        accepted(A::CReactiveProtein, U::MilligramsPerLitre, 1.0, UNITS_ROW),
        accepted(A::CReactiveProtein, U::MilligramsPerDecilitre, 10.0, UNITS_ROW),
        accepted(A::VitaminB12, U::NanogramsPerLitre, 1.0, UNITS_ROW),
        accepted(A::VitaminB12, U::PicogramsPerMillilitre, 1.0, UNITS_ROW),
        accepted(A::VitaminB12, U::PicomolesPerLitre, 1.0 / B12_PMOL_PER_NG, UNREVIEWED),
        accepted(A::Folate, U::MicrogramsPerLitre, 1.0, UNITS_ROW),
        accepted(A::Folate, U::NanogramsPerMillilitre, 1.0, UNITS_ROW),
        accepted(A::Folate, U::NanomolesPerLitre, 1.0 / FOLATE_NMOL_PER_UG, UNREVIEWED),
        accepted(A::SerumIron, U::MicromolesPerLitre, 1.0, UNITS_ROW),
        accepted(A::SerumIron, U::MicrogramsPerDecilitre, IRON_UMOL_L_PER_UG_DL, UNITS_ROW),
        accepted(A::IronBindingCapacity, U::MicromolesPerLitre, 1.0, UNITS_ROW),
        accepted(A::IronBindingCapacity, U::MicrogramsPerDecilitre, IRON_UMOL_L_PER_UG_DL, UNITS_ROW),
        accepted(A::Transferrin, U::GramsPerLitre, 1.0, UNITS_ROW),
        accepted(A::Transferrin, U::MilligramsPerDecilitre, 0.01, UNITS_ROW),
        accepted(A::Transferrin, U::MicromolesPerLitre, IRON_SITES / IRON_BOUND_UMOL_PER_G, TRANSFERRIN_ROW),
    ]
};

impl Analyte {
    /// Every analyte, in the order a form offers them.
    pub const ALL: [Self; 9] = [
        Self::Haemoglobin,
        Self::Ferritin,
        Self::TransferrinSaturation,
        Self::CReactiveProtein,
        Self::VitaminB12,
        Self::Folate,
        Self::SerumIron,
        Self::IronBindingCapacity,
        Self::Transferrin,
    ];

    /// Its lasting name in the diary and the end of its words' key, `analyte-…`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Haemoglobin => "haemoglobin",
            Self::Ferritin => "ferritin",
            Self::TransferrinSaturation => "transferrin-saturation",
            Self::CReactiveProtein => "c-reactive-protein",
            Self::VitaminB12 => "vitamin-b12",
            Self::Folate => "folate",
            Self::SerumIron => "serum-iron",
            Self::IronBindingCapacity => "iron-binding-capacity",
            Self::Transferrin => "transferrin",
        }
    }

    /// The units it may be typed in, the kept one first.
    pub fn units(self) -> impl Iterator<Item = &'static AcceptedUnit> {
        ACCEPTED.iter().filter(move |accepted| accepted.analyte == self)
    }

    /// The unit it is kept and compared in.
    pub fn kept_unit(self) -> LabUnit {
        match self {
            Self::Haemoglobin | Self::Transferrin => LabUnit::GramsPerLitre,
            Self::Ferritin | Self::Folate => LabUnit::MicrogramsPerLitre,
            Self::TransferrinSaturation => LabUnit::Percent,
            Self::CReactiveProtein => LabUnit::MilligramsPerLitre,
            Self::VitaminB12 => LabUnit::NanogramsPerLitre,
            Self::SerumIron | Self::IronBindingCapacity => LabUnit::MicromolesPerLitre,
        }
    }
}

/// The same amount in another unit.
///
/// # Errors
/// [`CannotConvert`]; above all a haemoglobin typed below 3 mmol/L, whose unit must be asked for.
pub fn convert(value: f64, from: LabUnit, to: LabUnit, analyte: Analyte) -> Result<Converted, CannotConvert> {
    if !value.is_finite() || value < 0.0 {
        return Err(CannotConvert::NotAnAmount);
    }
    let read_as = |unit| analyte.units().find(|accepted| accepted.unit == unit).ok_or(CannotConvert::OtherUnit);
    let (from, to) = (read_as(from)?, read_as(to)?);
    let may_count_tetramers = analyte == Analyte::Haemoglobin
        && from.unit == LabUnit::MillimolesPerLitre
        && value < HAEMOGLOBIN_TETRAMER_BELOW_MMOL_L;
    if may_count_tetramers {
        return Err(CannotConvert::AskForUnit);
    }
    let value = if from.unit == to.unit { value } else { value * from.in_kept_unit / to.in_kept_unit };
    let evidence = if from.evidence.is_reviewed() { to.evidence } else { from.evidence };
    Ok(Converted { value, unit: to.unit, evidence })
}

/// Bounds of a result in its kept unit, to catch slips of the unit or the decimal point. Not reference ranges.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Limits {
    /// The analyte.
    pub analyte: Analyte,
    /// Outside these two, both included, she is asked whether it is right; absent where the evidence names none (C.4).
    pub plausible: Option<(f64, f64)>,
    /// A result must be above 0, or may be 0 for [`Analyte::CReactiveProtein`], and at most this: our own bound.
    pub most_possible: f64,
}

/// Whether a result is believed as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Plausibility {
    /// Keep it.
    Plausible,
    /// Ask whether value and unit are right, then keep it.
    Ask,
    /// No result is so: do not keep it.
    Impossible,
}

/// What is plausible is EVIDENCE C.4; what is possible is our own bound. Both catch slips, neither is a reference range.
const LIMITS: &[Limits] = &[
    Limits { analyte: Analyte::Haemoglobin, plausible: Some((40.0, 200.0)), most_possible: 300.0 },
    Limits { analyte: Analyte::Ferritin, plausible: Some((1.0, 3_000.0)), most_possible: 100_000.0 },
    Limits { analyte: Analyte::TransferrinSaturation, plausible: Some((1.0, 100.0)), most_possible: 200.0 },
    Limits { analyte: Analyte::CReactiveProtein, plausible: Some((0.0, 500.0)), most_possible: 2_000.0 },
    Limits { analyte: Analyte::VitaminB12, plausible: None, most_possible: 100_000.0 },
    Limits { analyte: Analyte::Folate, plausible: None, most_possible: 10_000.0 },
    Limits { analyte: Analyte::SerumIron, plausible: None, most_possible: 1_000.0 },
    Limits { analyte: Analyte::IronBindingCapacity, plausible: None, most_possible: 1_000.0 },
    Limits { analyte: Analyte::Transferrin, plausible: None, most_possible: 100.0 },
];

/// The bounds of every analyte.
pub fn limits() -> &'static [Limits] {
    LIMITS
}

/// Whether a result in its kept unit is believed as typed.
pub fn plausibility(analyte: Analyte, kept: f64) -> Plausibility {
    let Some(limits) = LIMITS.iter().find(|limits| limits.analyte == analyte) else {
        return Plausibility::Ask;
    };
    let may_be_nothing = analyte == Analyte::CReactiveProtein;
    if !(0.0..=limits.most_possible).contains(&kept) || (kept <= 0.0 && !may_be_nothing) {
        return Plausibility::Impossible;
    }
    match limits.plausible {
        Some((least, most)) if !(least..=most).contains(&kept) => Plausibility::Ask,
        _ => Plausibility::Plausible,
    }
}
