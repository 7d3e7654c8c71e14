use serde::{Deserialize, Serialize};

/// A length measured by ultrasound, in tenths of a millimetre, as machines print it.
///
/// Counting tenths keeps 84.0 and 84.1 mm apart exactly. Absent measurements are `Option`s, never zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Millimetres {
    tenths: u16,
}

impl Millimetres {
    /// A length of `tenths` tenths of a millimetre: 450 is 45.0 mm.
    pub const fn from_tenths(tenths: u16) -> Self {
        Self { tenths }
    }

    /// The length in tenths of a millimetre.
    pub const fn tenths(self) -> u16 {
        self.tenths
    }

    pub(super) fn as_f64(self) -> f64 {
        f64::from(self.tenths) / 10.0
    }
}
