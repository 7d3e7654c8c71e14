//! Age from the crown-rump length (CRL), the length of the baby from head to bottom in the first months.
//!
//! Two questions are kept apart. What does the chart say at this length: [`Chart::age`], within the chart's own range.
//! May a pregnancy be dated by it: [`Chart::age_for_dating`], which also refuses everything above 84 mm.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{GestationalAge, Millimetres};

/// 84.0 mm: above it no pregnancy is dated by CRL, whatever the chart; other measurements serve instead (EVIDENCE A-026,
/// N-029).
pub const LONGEST_FOR_DATING: Millimetres = Millimetres::from_tenths(840);

/// 45.0 to 84.0 mm: the lengths at which the dating scan is done in the UK, 11w2d to 14w1d (EVIDENCE ).
pub const UK_DATING_SCAN: RangeInclusive<Millimetres> = Millimetres::from_tenths(450)..=LONGEST_FOR_DATING;

/// Which published chart turns a crown-rump length into an age (EVIDENCE J-02). The app always shows which one it used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chart {
    /// Robinson and Fleming 1975, with the factor 1.037; used in the UK (EVIDENCE A-020).
    Robinson,
    /// Hadlock 1992, in many machines in the US (EVIDENCE A-021).
    Hadlock,
    /// INTERGROWTH-21st 2014, measured in eight countries (EVIDENCE A-022).
    Intergrowth,
}

/// Why a crown-rump length gives no age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OutsideChart {
    /// Shorter or longer than the lengths the chart was made for.
    #[error("the length is outside the range of the chart")]
    OutsideRange,
    /// Above 84 mm, where another measurement is asked for (EVIDENCE A-026).
    #[error("the length is too long for dating")]
    TooLongForDating,
}

/// How far ages spread at one crown-rump length, as INTERGROWTH-21st publishes it (EVIDENCE A-022).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// The standard deviation, in days.
    pub standard_deviation: f64,
    /// The 3rd centile: 3 in 100 are younger.
    pub third: GestationalAge,
    /// The 97th centile: 3 in 100 are older.
    pub ninety_seventh: GestationalAge,
}

/// Distance of the 3rd and 97th centiles from the median, in standard deviations.
///
/// The value is the normal quantile to two digits; it returns every centile of N-030 to N-039.
const Z_OF_97TH_CENTILE: f64 = 1.88;

impl Chart {
    /// The lengths the chart answers for.
    ///
    /// Robinson: 5.0 to 95.0 mm, our reading of "about 6 to 14 weeks" (EVIDENCE A-020): 5.0 mm is the first length at
    /// 6w0d and 95 mm, at 14w6d, the last one tabulated. Hadlock: 2.0 to 121.0 mm. INTERGROWTH: 15.0 to 95.0 mm,
    /// its published table, though its calculator accepts 100 mm.
    pub const fn range(self) -> RangeInclusive<Millimetres> {
        let (shortest, longest) = match self {
            Self::Robinson => (50, 950),
            Self::Hadlock => (20, 1210),
            Self::Intergrowth => (150, 950),
        };
        Millimetres::from_tenths(shortest)..=Millimetres::from_tenths(longest)
    }

    /// The age in days before rounding.
    pub fn days(self, length: Millimetres) -> Result<f64, OutsideChart> {
        if !self.range().contains(&length) {
            return Err(OutsideChart::OutsideRange);
        }
        let mm = length.as_f64();
        Ok(match self {
            Self::Robinson => 8.052 * (1.037 * mm).sqrt() + 23.73,
            Self::Hadlock => {
                // The polynomial is in centimetres and its result in weeks; feeding it millimetres is a known slip.
                let cm = mm / 10.0;
                let powers = [1.684_969, 0.315_646, -0.049_306, 0.004_057, -0.000_120_456];
                7.0 * powers.iter().rev().fold(0.0, |sum, factor| sum * cm + factor).exp()
            }
            Self::Intergrowth => 40.9041 + 3.215_85 * mm.sqrt() + 0.348_956 * mm,
        })
    }

    /// The age the chart gives, to the nearest whole day, halves up (EVIDENCE A-024).
    pub fn age(self, length: Millimetres) -> Result<GestationalAge, OutsideChart> {
        GestationalAge::nearest(self.days(length)?).ok_or(OutsideChart::OutsideRange)
    }

    /// The age by which a pregnancy may be dated: the chart's, but never above [`LONGEST_FOR_DATING`].
    pub fn age_for_dating(self, length: Millimetres) -> Result<GestationalAge, OutsideChart> {
        if length > LONGEST_FOR_DATING {
            return Err(OutsideChart::TooLongForDating);
        }
        self.age(length)
    }

    /// How far ages spread around the chart's, or `None` for charts that publish no centiles here.
    pub fn spread(self, length: Millimetres) -> Option<Spread> {
        if self != Self::Intergrowth {
            return None;
        }
        let median = self.days(length).ok()?;
        let standard_deviation = 2.391_02 + 0.019_347_4 * length.as_f64();
        let reach = Z_OF_97TH_CENTILE * standard_deviation;
        Some(Spread {
            standard_deviation,
            third: GestationalAge::nearest(median - reach)?,
            ninety_seventh: GestationalAge::nearest(median + reach)?,
        })
    }
}
