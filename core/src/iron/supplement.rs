//! Supplements swallowed: a prenatal tablet, folic acid, magnesium and the like.
//!
//! What is written here is what the label says. Whether she needs it is for her and her midwife.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, Choices, FieldSpec};
use crate::moment::Moment;
use crate::units::{Micrograms, Milligrams};
use crate::words::{Message, Words};

/// One supplement swallowed at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Supplement {
    /// What it was.
    pub what: What,
    /// Folic acid in it, or absent where she did not say.
    pub folic_acid: Option<Micrograms>,
    /// Elemental iron in it, which counts as iron taken; or absent.
    pub iron: Option<Milligrams>,
    /// Magnesium in it, or absent.
    pub magnesium: Option<Milligrams>,
    /// Calcium in it, or absent.
    pub calcium: Option<Milligrams>,
    /// Vitamin C in it, or absent.
    pub vitamin_c: Option<Milligrams>,
    /// Vitamin D in it, or absent.
    pub vitamin_d: Option<Micrograms>,
    /// Its name on the box, or absent.
    pub name: Option<String>,
}

/// The kinds of supplement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A tablet of many things made for pregnancy.
    Prenatal,
    /// Folic acid alone.
    FolicAcid,
    /// Magnesium.
    Magnesium,
    /// Calcium.
    Calcium,
    /// Vitamin C.
    VitaminC,
    /// Vitamin D.
    VitaminD,
    /// Anything else.
    Other,
}

impl Supplement {
    /// Whether it is to be kept apart from iron: it holds calcium. A tablet that holds both cannot be kept apart from
    /// itself, and counts as iron.
    pub fn holds_iron_up(&self) -> bool {
        self.iron.is_none() && (self.what == What::Calcium || self.calcium.is_some())
    }
}

impl What {
    fn words(self, words: &Words) -> String {
        words.say(match self {
            Self::Prenatal => "supplement-what-prenatal",
            Self::FolicAcid => "supplement-what-folic_acid",
            Self::Magnesium => "supplement-what-magnesium",
            Self::Calcium => "supplement-what-calcium",
            Self::VitaminC => "supplement-what-vitamin_c",
            Self::VitaminD => "supplement-what-vitamin_d",
            Self::Other => "kind-supplement",
        })
    }
}

const WHAT: Choices = Choices {
    set: "supplement-what",
    ids: &["prenatal", "folic_acid", "magnesium", "calcium", "vitamin_c", "vitamin_d", "other"],
};

/// EVIDENCE C-102: 400 µg is usual and 5 mg is prescribed; 5 typed for 5 mg is asked about.
const FOLIC_ACID: Bounds = Bounds { possible: (1.0, 20_000.0), plausible: (50.0, 5_000.0) };
/// As in a tablet of iron, and less: EVIDENCE C-037, C-011.
const IRON: Bounds = Bounds { possible: (0.1, 1_000.0), plausible: (1.0, 120.0) };
/// EVIDENCE C-104: 250 to 350 mg is the most authorities hold safe without care, 360 mg the cramp dose of WHO.
const MAGNESIUM: Bounds = Bounds { possible: (1.0, 5_000.0), plausible: (10.0, 500.0) };
/// Our own bounds: single tablets hold up to about 1,000 mg; two at once are no slip.
const CALCIUM: Bounds = Bounds { possible: (1.0, 5_000.0), plausible: (20.0, 2_000.0) };
/// EVIDENCE C-025: studies gave 80 to 500 mg; tablets of 1,000 mg are sold.
const VITAMIN_C: Bounds = Bounds { possible: (1.0, 10_000.0), plausible: (5.0, 1_000.0) };
/// EVIDENCE C-108: 10 µg a day is advised; 400 typed in international units is asked about.
const VITAMIN_D: Bounds = Bounds { possible: (0.1, 5_000.0), plausible: (1.0, 100.0) };

impl Record for Supplement {
    const KIND: &'static str = "supplement";
    const PILLAR: Pillar = Pillar::Iron;
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::one("what", WHAT).required(),
        FieldSpec::amount("folic_acid", "unit-micrograms", 0, FOLIC_ACID),
        FieldSpec::amount("iron", "unit-milligrams", 1, IRON),
        FieldSpec::amount("magnesium", "unit-milligrams", 0, MAGNESIUM),
        FieldSpec::amount("calcium", "unit-milligrams", 0, CALCIUM),
        FieldSpec::amount("vitamin_c", "unit-milligrams", 0, VITAMIN_C),
        FieldSpec::amount("vitamin_d", "unit-micrograms", 1, VITAMIN_D),
        FieldSpec::text("name", 100),
    ];

    fn line(&self, _at: Moment, words: &Words) -> String {
        self.in_words(words)
    }
}

impl Supplement {
    /// What it is, and the amounts it is known to hold.
    pub(crate) fn in_words(&self, words: &Words) -> String {
        let name = self.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
        let name = name.map_or_else(|| self.what.words(words), str::to_owned);
        match self.amounts(words).as_slice() {
            [] => name,
            amounts => {
                words.tell(&Message::of("supplement-line").with("name", name).with("amounts", words.list(amounts)))
            }
        }
    }

    /// The amounts it is known to hold, in words; of a single thing the thing is not named twice.
    fn amounts(&self, words: &Words) -> Vec<String> {
        let mg = |amount: Option<Milligrams>| amount.map(Milligrams::get);
        let ug = |amount: Option<Micrograms>| amount.map(Micrograms::get);
        [
            ("folic_acid", What::FolicAcid, ug(self.folic_acid), "unit-micrograms"),
            ("iron", What::Prenatal, mg(self.iron), "unit-milligrams"),
            ("magnesium", What::Magnesium, mg(self.magnesium), "unit-milligrams"),
            ("calcium", What::Calcium, mg(self.calcium), "unit-milligrams"),
            ("vitamin_c", What::VitaminC, mg(self.vitamin_c), "unit-milligrams"),
            ("vitamin_d", What::VitaminD, ug(self.vitamin_d), "unit-micrograms"),
        ]
        .into_iter()
        .filter_map(|(holds, alone, amount, unit)| {
            let is_the_thing_itself = alone == self.what && alone != What::Prenatal && self.name.is_none();
            let key =
                if is_the_thing_itself { "supplement-amount".to_owned() } else { format!("supplement-amount-{holds}") };
            Some(
                words.tell(
                    &Message::of(key).with("number", words.number_in_full(amount?)).with("unit", words.say(unit)),
                ),
            )
        })
        .collect()
    }
}
