use serde::{Deserialize, Serialize};

use super::GestationalAge;

/// A third of the pregnancy, by one of the [`Convention`]s.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trimester {
    /// From 0w0d.
    First,
    /// From 13w0d or 14w0d.
    Second,
    /// From 28w0d to the birth.
    Third,
}

/// Where one trimester ends and the next begins: authorities differ, so she chooses (EVIDENCE J-01).
///
/// Only for showing. A laboratory limit follows its own authority's boundary ([`Convention::Who`] for WHO haemoglobin),
/// whatever is shown (EVIDENCE A.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Convention {
    /// ACOG: to 13w6d, 14w0d to 27w6d, from 28w0d (EVIDENCE A-040).
    Acog,
    /// NHS public pages: weeks 1–12, 13–27, 28 and on (EVIDENCE A-041).
    ///
    /// The pages do not say what "week 12" means. Here it means completed weeks, so that week 28 begins at 28w0d: to
    /// 12w6d, 13w0d to 27w6d, from 28w0d. Days before 1w0d count as first trimester.
    Nhs,
    /// WHO: to 12 completed weeks, 13 to 27, from 28 (EVIDENCE A-043).
    Who,
}

impl Convention {
    /// Every convention she may choose from.
    pub const ALL: [Self; 3] = [Self::Acog, Self::Nhs, Self::Who];

    /// The age at which `trimester` begins.
    pub const fn begins(self, trimester: Trimester) -> GestationalAge {
        match (trimester, self) {
            (Trimester::First, _) => GestationalAge::ZERO,
            (Trimester::Second, Self::Acog) => GestationalAge::of(14, 0),
            (Trimester::Second, Self::Nhs | Self::Who) => GestationalAge::of(13, 0),
            (Trimester::Third, _) => GestationalAge::of(28, 0),
        }
    }

    /// The trimester at `age`.
    pub fn trimester(self, age: GestationalAge) -> Trimester {
        if age >= self.begins(Trimester::Third) {
            Trimester::Third
        } else if age >= self.begins(Trimester::Second) {
            Trimester::Second
        } else {
            Trimester::First
        }
    }
}
