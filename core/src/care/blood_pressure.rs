//! What the cuff showed. Which band a pressure falls in is decided with the other urgent signs (EVIDENCE G-011).

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, FieldSpec, Objection};
use crate::moment::Moment;
use crate::units::MillimetresOfMercury;
use crate::words::{Message, Words};

/// One reading of a blood pressure cuff.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BloodPressure {
    /// The upper number.
    pub systolic: MillimetresOfMercury,
    /// The lower number, always below the upper one.
    pub diastolic: MillimetresOfMercury,
    /// Heartbeats a minute, or absent when she did not write it.
    pub pulse: Option<i32>,
    /// Whether she had rested first; absent when she did not say.
    pub rested: Option<bool>,
}

/// What a cuff can show. A high reading is never asked about: it may be severe (EVIDENCE G-011), and that cannot wait.
const SYSTOLIC: Bounds = Bounds { possible: (40.0, 300.0), plausible: (80.0, 300.0) };

/// What a cuff can show, and as for the upper number no question stands before a high one (EVIDENCE G-011).
const DIASTOLIC: Bounds = Bounds { possible: (20.0, 200.0), plausible: (45.0, 200.0) };

/// Ours: what a cuff can show; outside 40 to 150 a slip of the finger is likelier, and it only asks.
const PULSE: Bounds = Bounds { possible: (20.0, 300.0), plausible: (40.0, 150.0) };

impl Record for BloodPressure {
    const KIND: &'static str = "blood_pressure";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::amount("systolic", "unit-millimetres-of-mercury", 0, SYSTOLIC).required(),
        FieldSpec::amount("diastolic", "unit-millimetres-of-mercury", 0, DIASTOLIC).required(),
        FieldSpec::amount("pulse", "unit-beats-a-minute", 0, PULSE),
        FieldSpec::switch("rested"),
    ];

    fn objections(&self, _at: Moment) -> Vec<Objection> {
        if self.diastolic < self.systolic {
            Vec::new()
        } else {
            vec![Objection::refuse("diastolic", Message::of("blood_pressure-not-below"))]
        }
    }

    fn line(&self, _at: Moment, words: &Words) -> String {
        words.tell(
            &Message::of("blood_pressure-line")
                .with("systolic", self.systolic.get().to_string())
                .with("diastolic", self.diastolic.get().to_string()),
        )
    }
}
