//! Amounts that carry their unit, each within what its unit can hold at all.
//!
//! The bounds here are the last lock for every use of a unit. What is possible or plausible for one field
//! (iron in one tablet, coffee in a day) is narrower and stands on that field's form.

use serde::{Deserialize, Serialize};

/// An amount outside what its unit can hold.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("outside {least} to {most} {symbol}")]
pub struct OutOfBounds {
    /// The least the unit holds.
    pub least: f64,
    /// The most the unit holds.
    pub most: f64,
    /// The unit's symbol.
    pub symbol: &'static str,
}

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident, $inner:ty, $symbol:literal, $least:literal..=$most:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, Serialize, Deserialize)]
        #[serde(try_from = "f64", into = "f64")]
        pub struct $name($inner);

        impl $name {
            /// The unit's symbol in the International System of Units or its clinical custom.
            pub const SYMBOL: &'static str = $symbol;

            /// This amount.
            ///
            /// # Errors
            /// [`OutOfBounds`] outside what the unit holds; that includes what is not a number.
            pub fn new(amount: $inner) -> Result<Self, OutOfBounds> {
                if ($least..=$most).contains(&amount) {
                    Ok(Self(amount))
                } else {
                    Err(OutOfBounds { least: f64::from($least), most: f64::from($most), symbol: $symbol })
                }
            }

            /// The number.
            pub fn get(self) -> $inner {
                self.0
            }
        }

        impl From<$name> for f64 {
            fn from(amount: $name) -> f64 {
                f64::from(amount.0)
            }
        }
    };
}

macro_rules! measured {
    ($(#[$doc:meta])* $name:ident, $symbol:literal, $least:literal..=$most:literal) => {
        quantity!($(#[$doc])* $name, f64, $symbol, $least..=$most);

        impl TryFrom<f64> for $name {
            type Error = OutOfBounds;

            fn try_from(amount: f64) -> Result<Self, OutOfBounds> {
                Self::new(amount)
            }
        }
    };
}

macro_rules! counted {
    ($(#[$doc:meta])* $name:ident, $symbol:literal, $least:literal..=$most:literal) => {
        quantity!($(#[$doc])* $name, i32, $symbol, $least..=$most);

        impl TryFrom<f64> for $name {
            type Error = OutOfBounds;

            fn try_from(amount: f64) -> Result<Self, OutOfBounds> {
                let out = OutOfBounds { least: f64::from($least), most: f64::from($most), symbol: $symbol };
                if !(f64::from($least)..=f64::from($most)).contains(&amount) || amount.fract() != 0.0 {
                    return Err(out);
                }
                #[expect(clippy::cast_possible_truncation, reason = "whole and within the bounds, by the line above")]
                let whole = amount as i32;
                Self::new(whole)
            }
        }
    };
}

measured!(
    /// A mass in milligrams: iron, magnesium, vitamin C, caffeine.
    Milligrams, "mg", 0.0..=100_000.0
);
measured!(
    /// A mass in micrograms: folate, folic acid.
    Micrograms, "µg", 0.0..=1_000_000.0
);
measured!(
    /// A mass in grams: a portion of food.
    Grams, "g", 0.0..=10_000.0
);
measured!(
    /// A body's weight in kilograms.
    Kilograms, "kg", 0.0..=700.0
);
counted!(
    /// A length of time in whole minutes, up to two days; longer stretches are kept as two moments.
    Minutes, "min", 0..=2_880
);
counted!(
    /// A blood pressure in millimetres of mercury.
    MillimetresOfMercury, "mmHg", 0..=400
);
counted!(
    /// How strong something felt, from 0 (not at all) to 10 (as strong as can be).
    Strength, "of 10", 0..=10
);
