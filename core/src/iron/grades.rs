//! How marked an anaemia is on the scale of the World Health Organization (EVIDENCE C-040, C-041).

use serde::{Deserialize, Serialize};

use super::lines::Stage;
use crate::evidence::{Evidence, Standing};

/// Where the scale is from.
pub const EVIDENCE: Evidence = Evidence::new("C-041", Standing::SecondaryPage);

/// The grade of an anaemia, from none to severe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// No anaemia.
    None,
    /// Mild.
    Mild,
    /// Moderate.
    Moderate,
    /// Severe.
    Severe,
}

/// Haemoglobins in g/L below which an anaemia is mild, moderate and severe.
struct Scale {
    mild: f64,
    moderate: f64,
    severe: f64,
}

/// EVIDENCE C-041.
const FIRST_OR_THIRD_TRIMESTER: Scale = Scale { mild: 110.0, moderate: 100.0, severe: 70.0 };
/// EVIDENCE C-041.
const SECOND_TRIMESTER: Scale = Scale { mild: 105.0, moderate: 100.0, severe: 70.0 };
/// After a birth the scale of women who are not pregnant holds: severe begins at 80, not at 70 (C-041, J-20).
const NOT_PREGNANT: Scale = Scale { mild: 120.0, moderate: 110.0, severe: 80.0 };

/// The grade of a haemoglobin in g/L, already adjusted for altitude and smoking, or `None` for what is not an amount and
/// in a pregnancy of unknown weeks.
///
/// Trimesters change at the boundaries of the World Health Organization: after 12 and after 27 completed weeks.
pub fn who_grade(adjusted_g_l: f64, stage: Stage) -> Option<Grade> {
    if !adjusted_g_l.is_finite() {
        return None;
    }
    let scale = match stage {
        Stage::Weeks(13..=27) => SECOND_TRIMESTER,
        Stage::Undated => return None,
        Stage::Weeks(_) => FIRST_OR_THIRD_TRIMESTER,
        Stage::AfterBirth | Stage::Neither => NOT_PREGNANT,
    };
    Some(if adjusted_g_l < scale.severe {
        Grade::Severe
    } else if adjusted_g_l < scale.moderate {
        Grade::Moderate
    } else if adjusted_g_l < scale.mild {
        Grade::Mild
    } else {
        Grade::None
    })
}
