//! Where a number comes from, and how sure we are of it.

use serde::{Deserialize, Serialize};

/// How a fact was confirmed, from the surest to the least sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The issuing body's own text was read (`conf-O`).
    IssuingBody,
    /// The primary paper or its abstract was read (`conf-P`).
    PrimaryPaper,
    /// A data file was read and recomputed (`conf-D`).
    DataFile,
    /// A secondary page was read; the original is still to be checked (`conf-S`).
    SecondaryPage,
    /// Our own choice, not a finding.
    Design,
    /// Remembered and not yet read again (`memory`): unreviewed, decides nothing urgent.
    Memory,
}

/// The row of the evidence base that a number stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Evidence {
    /// The row's id, such as `C-051`.
    pub id: &'static str,
    /// How the row was confirmed.
    pub standing: Standing,
}

impl Evidence {
    /// The row `id`, confirmed as `standing`.
    pub const fn new(id: &'static str, standing: Standing) -> Self {
        Self { id, standing }
    }

    /// Whether somebody has read the source; what is only remembered is shown as unreviewed.
    pub fn is_reviewed(self) -> bool {
        self.standing != Standing::Memory
    }
}
