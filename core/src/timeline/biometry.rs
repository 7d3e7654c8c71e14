//! Age from the head and the thigh bone, once the crown-rump length has grown past 84 mm (INTERGROWTH-21st, EVIDENCE
//! Charts differ by country: the UK has its own for the head, so the clinic's date comes first.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::{CannotDate, GestationalAge, Millimetres};

/// 14w0d to 25w6d, the ages these equations were made for (EVIDENCE A-023).
const AGES: RangeInclusive<GestationalAge> = GestationalAge::of(14, 0)..=GestationalAge::of(25, 6);

/// 5.0 to 60.0 mm: our guard against a slip of unit in the thigh bone, wider than any baby of these ages. No source.
const FEMUR: RangeInclusive<Millimetres> = Millimetres::from_tenths(50)..=Millimetres::from_tenths(600);

/// What was measured of the head, and of the thigh bone if it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Head circumference.
    pub circumference: Millimetres,
    /// Femur length; absent when only the head is known, which gives a wider spread.
    pub femur: Option<Millimetres>,
}

/// The age in days before rounding, without asking whether the equations hold there; not finite at 0 mm.
pub fn days_by_head(head: Head) -> f64 {
    let mm = head.circumference.as_f64();
    let log = mm.ln();
    match head.femur {
        Some(femur) => (0.032_43 * log.powi(2) + 0.001_644 * femur.as_f64() * log + 3.813).exp(),
        None => (0.059_70 * log.powi(2) + 6.409e-9 * mm.powi(3) + 3.3258).exp(),
    }
}

/// The age to the nearest whole day, halves up (EVIDENCE A-024), from 14w0d to 25w6d.
pub fn age_by_head(head: Head) -> Result<GestationalAge, CannotDate> {
    if head.femur.is_some_and(|femur| !FEMUR.contains(&femur)) {
        return Err(CannotDate::FemurOutOfRange);
    }
    GestationalAge::nearest(days_by_head(head)).filter(|age| AGES.contains(age)).ok_or(CannotDate::HeadOutOfRange)
}
