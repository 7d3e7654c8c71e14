//! How much elemental iron one tablet holds, by what its box says.
//!
//! The salt's name and weight alone can mean two things (EVIDENCE C-032), so the answer may be a question. The label
//! always wins: the diary stores elemental milligrams.

use serde::{Deserialize, Serialize};

use crate::evidence::{Evidence, Standing};

/// The iron salt as a box names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Salt {
    /// "Ferrous sulfate", and no word on how much water the salt holds. No product is listed so; it is what is asked.
    FerrousSulfate,
    /// Ferrous sulfate heptahydrate.
    FerrousSulfateHydrated,
    /// Dried ferrous sulfate, as UK boxes say.
    FerrousSulfateDried,
    /// Desiccated ferrous sulfate.
    FerrousSulfateDesiccated,
    /// Ferrous fumarate.
    FerrousFumarate,
    /// Ferrous gluconate.
    FerrousGluconate,
    /// Sodium feredetate, a liquid.
    SodiumFeredetate,
    /// Bisglycinate or polymaltose: the weight on the label is the iron itself (C-037, `memory`).
    LabelledAsIron,
}

impl Salt {
    fn may_be(self, listed: Self) -> bool {
        self == listed
            || self == Self::FerrousSulfate
                && matches!(
                    listed,
                    Self::FerrousSulfateHydrated | Self::FerrousSulfateDried | Self::FerrousSulfateDesiccated
                )
    }

    /// What a box calls it that leaves out how much water the salt holds.
    fn on_a_plain_box(self) -> Self {
        match self {
            Self::FerrousSulfateHydrated | Self::FerrousSulfateDried | Self::FerrousSulfateDesiccated => {
                Self::FerrousSulfate
            }
            named => named,
        }
    }

    /// The one word a message names it by.
    pub(super) fn plain_name(self) -> &'static str {
        match self {
            Self::FerrousSulfate
            | Self::FerrousSulfateHydrated
            | Self::FerrousSulfateDried
            | Self::FerrousSulfateDesiccated => "sulfate",
            Self::FerrousFumarate => "fumarate",
            Self::FerrousGluconate => "gluconate",
            Self::SodiumFeredetate => "feredetate",
            Self::LabelledAsIron => "iron",
        }
    }

    /// The part of the salt's weight that is iron, as a rule of thumb, or `None` where none is known (C-038).
    pub fn iron_fraction(self) -> Option<(f64, Evidence)> {
        let (fraction, standing) = match self {
            Self::FerrousSulfateHydrated => (0.20, Standing::IssuingBody),
            Self::FerrousSulfateDried => (0.325, Standing::Memory),
            Self::FerrousSulfateDesiccated => (0.37, Standing::IssuingBody),
            Self::FerrousFumarate => (0.33, Standing::IssuingBody),
            Self::FerrousGluconate => (0.12, Standing::IssuingBody),
            Self::FerrousSulfate | Self::SodiumFeredetate | Self::LabelledAsIron => return None,
        };
        Some((fraction, Evidence::new("C-038", standing)))
    }
}

/// What the salt's weight is the weight in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// One tablet or capsule.
    Tablet,
    /// Five millilitres of a liquid, one medicine spoon.
    FiveMillilitres,
}

/// Where a product is sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Country {
    /// The United Kingdom.
    UnitedKingdom,
    /// The United States.
    UnitedStates,
}

/// A listed strength of a salt.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Product {
    /// Its lasting name and the end of its words' key, `iron-product-…`.
    pub id: &'static str,
    /// The salt.
    pub salt: Salt,
    /// The salt's weight in milligrams.
    pub salt_mg: f64,
    /// What that is the weight in.
    pub measure: Measure,
    /// The least elemental iron that sources give it, in milligrams.
    pub least_mg: f64,
    /// The most elemental iron that sources give it, in milligrams; mostly the same.
    pub most_mg: f64,
    /// Where it is sold; absent for the equivalents that the World Health Organization gives for everywhere.
    pub country: Option<Country>,
    /// Where this is from.
    pub evidence: Evidence,
}

/// What a box says.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// The salt it names.
    pub salt: Salt,
    /// The weight it names, in milligrams.
    pub salt_mg: f64,
    /// What that is the weight in.
    pub measure: Measure,
    /// Where it was bought; absent when not known.
    pub country: Option<Country>,
}

/// The elemental iron that a label means.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Elemental {
    /// One listed product fits, or several that agree.
    One(&'static Product),
    /// The same words mean different amounts of iron: ask which it is.
    AskWhich(Vec<&'static Product>),
    /// The weight on the label is already the iron, in milligrams (C-037, `memory`: ask her to check the label).
    AsLabelled(f64),
    /// No listed product fits: ask for the elemental iron on the label.
    Unlisted,
}

/// The elemental iron in what a box names.
pub fn elemental(label: &Label) -> Elemental {
    if label.salt == Salt::LabelledAsIron {
        return if label.salt_mg.is_finite() && label.salt_mg > 0.0 {
            Elemental::AsLabelled(label.salt_mg)
        } else {
            Elemental::Unlisted
        };
    }
    let fitting: Vec<_> = PRODUCTS.iter().filter(|product| product.fits(label)).collect();
    match fitting.split_first() {
        None => Elemental::Unlisted,
        Some((first, others)) if others.iter().all(|other| other.holds_as_much_as(first)) => Elemental::One(first),
        Some(_) => Elemental::AskWhich(fitting),
    }
}

/// The listed product with this id, or `None`.
pub fn product(id: &str) -> Option<&'static Product> {
    PRODUCTS.iter().find(|product| product.id == id)
}

/// Every listed product.
pub fn products() -> &'static [Product] {
    PRODUCTS
}

impl Product {
    /// The elemental iron in milligrams, or `None` where sources give a range.
    pub fn agreed_mg(&self) -> Option<f64> {
        (self.most_mg - self.least_mg < SAME_MG).then_some(self.least_mg)
    }

    /// Whether an amount of elemental iron in milligrams is what sources give it, but for rounding.
    pub fn may_hold(&self, mg: f64) -> bool {
        mg > self.least_mg - ROUNDING_MG && mg < self.most_mg + ROUNDING_MG
    }

    /// The listed products whose box may bear the same plain name and weight, this one among them, when they do not
    /// all hold the same iron; otherwise none.
    pub fn namesakes(&self) -> Vec<&'static Product> {
        let label =
            Label { salt: self.salt.on_a_plain_box(), salt_mg: self.salt_mg, measure: self.measure, country: None };
        match elemental(&label) {
            Elemental::AskWhich(products) => products,
            Elemental::One(_) | Elemental::AsLabelled(_) | Elemental::Unlisted => Vec::new(),
        }
    }

    fn fits(&self, label: &Label) -> bool {
        label.salt.may_be(self.salt)
            && (label.salt_mg - self.salt_mg).abs() < SAME_MG
            && label.measure == self.measure
            && (self.country.is_none() || label.country.is_none() || label.country == self.country)
    }

    fn holds_as_much_as(&self, other: &Self) -> bool {
        (self.least_mg - other.least_mg).abs() < SAME_MG && (self.most_mg - other.most_mg).abs() < SAME_MG
    }
}

/// Amounts of iron nearer than this differ by rounding alone: ours, for labels round to whole milligrams.
const ROUNDING_MG: f64 = 1.0;

/// Weights nearer than this are one weight: ours, for labels are printed in whole or half milligrams.
const SAME_MG: f64 = 0.05;

const UK: Option<Country> = Some(Country::UnitedKingdom);
const US: Option<Country> = Some(Country::UnitedStates);
const WHO: Option<Country> = None;

macro_rules! products {
    ($($id:literal $salt:ident $salt_mg:literal $measure:ident $least:literal $most:literal $country:ident
       $evidence:literal $standing:ident;)*) => {
        const PRODUCTS: &[Product] = &[$(Product {
            id: $id,
            salt: Salt::$salt,
            salt_mg: $salt_mg,
            measure: Measure::$measure,
            least_mg: $least,
            most_mg: $most,
            country: $country,
            evidence: Evidence::new($evidence, Standing::$standing),
        }),*];

        /// The ids a form offers: every listed product in the table's order, then `other`.
        pub const CHOICES: &[&str] = &[$($id,)* "other"];
    };
}

products! {
    "sulfate-hydrated-325"    FerrousSulfateHydrated    325.0 Tablet           64.0  65.0 US  "C-030" IssuingBody;
    "sulfate-dried-200"       FerrousSulfateDried       200.0 Tablet           65.0  65.0 UK  "C-031" SecondaryPage;
    "sulfate-desiccated-325"  FerrousSulfateDesiccated  325.0 Tablet          120.0 120.0 US  "C-032" IssuingBody;
    "fumarate-210"            FerrousFumarate           210.0 Tablet           68.0  68.0 UK  "C-033" SecondaryPage;
    "fumarate-305"            FerrousFumarate           305.0 Tablet          100.0 100.0 UK  "C-033" Memory;
    "fumarate-322"            FerrousFumarate           322.0 Tablet          100.0 100.0 UK  "C-033" SecondaryPage;
    "fumarate-syrup-140"      FerrousFumarate           140.0 FiveMillilitres  45.0  45.0 UK  "C-033" SecondaryPage;
    "fumarate-300"            FerrousFumarate           300.0 Tablet           99.0  99.0 US  "C-033" IssuingBody;
    "fumarate-324"            FerrousFumarate           324.0 Tablet          106.0 106.0 US  "C-034" SecondaryPage;
    "fumarate-325"            FerrousFumarate           325.0 Tablet          106.0 108.0 US  "C-034" SecondaryPage;
    "gluconate-300-uk"        FerrousGluconate          300.0 Tablet           35.0  35.0 UK  "C-035" SecondaryPage;
    "gluconate-300-us"        FerrousGluconate          300.0 Tablet           38.0  38.0 US  "C-035" SecondaryPage;
    "gluconate-325"           FerrousGluconate          325.0 Tablet           39.0  39.0 US  "C-035" IssuingBody;
    "feredetate-190"          SodiumFeredetate          190.0 FiveMillilitres  27.5  27.5 UK  "C-036" SecondaryPage;
    "sulfate-hydrated-300"    FerrousSulfateHydrated    300.0 Tablet           60.0  60.0 WHO "C-039" IssuingBody;
    "sulfate-hydrated-600"    FerrousSulfateHydrated    600.0 Tablet          120.0 120.0 WHO "C-039" IssuingBody;
    "fumarate-180"            FerrousFumarate           180.0 Tablet           60.0  60.0 WHO "C-039" IssuingBody;
    "fumarate-360"            FerrousFumarate           360.0 Tablet          120.0 120.0 WHO "C-039" IssuingBody;
    "gluconate-500"           FerrousGluconate          500.0 Tablet           60.0  60.0 WHO "C-039" IssuingBody;
    "gluconate-1000"          FerrousGluconate         1000.0 Tablet          120.0 120.0 WHO "C-039" IssuingBody;
}
