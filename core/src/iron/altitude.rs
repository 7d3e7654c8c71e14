//! What high ground and smoking add to a haemoglobin, taken away again before it is compared with a WHO line.
//!
//! The table is that of 2024. Code that says 2024 and carries the table of 2011 is a known trap (EVIDENCE C-046).

use crate::evidence::{Evidence, Standing};

/// Where both adjustments are from.
pub const EVIDENCE: Evidence = Evidence::new("C-046", Standing::SecondaryPage);

/// What any smoking takes off, in g/L (EVIDENCE C-046).
pub const SMOKING_G_L: f64 = 3.0;

/// The lowest metre of each band and what is taken off there, in g/L (EVIDENCE C-046). Below the first nothing is.
const BANDS: [(i32, f64); 9] = [
    (500, 4.0),
    (1_000, 8.0),
    (1_500, 11.0),
    (2_000, 14.0),
    (2_500, 18.0),
    (3_000, 21.0),
    (3_500, 25.0),
    (4_000, 29.0),
    (4_500, 33.0),
];

/// From here up the table has no band, in metres (EVIDENCE C-046).
pub const BEYOND_TABLE_M: i32 = 5_000;

/// A home at 5,000 m or higher, for which no adjustment is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("higher than the altitude table reaches")]
pub struct BeyondTable;

/// What the height of her home takes off a haemoglobin, in g/L; 0 below 500 m.
///
/// # Errors
/// [`BeyondTable`] from 5,000 m up.
pub fn altitude_g_l(home_m: i32) -> Result<f64, BeyondTable> {
    if home_m >= BEYOND_TABLE_M {
        return Err(BeyondTable);
    }
    Ok(BANDS.iter().rev().find(|(from_m, _)| home_m >= *from_m).map_or(0.0, |(_, g_l)| *g_l))
}

/// A measured haemoglobin in g/L as it would be at sea level in a woman who does not smoke.
///
/// Only the lines of the World Health Organization are compared with it. May be below 0 for an absurd measurement.
///
/// # Errors
/// [`BeyondTable`] from 5,000 m up.
pub fn adjusted_haemoglobin_g_l(measured_g_l: f64, home_m: i32, smokes: bool) -> Result<f64, BeyondTable> {
    let smoking_g_l = if smokes { SMOKING_G_L } else { 0.0 };
    Ok(measured_g_l - altitude_g_l(home_m)? - smoking_g_l)
}
