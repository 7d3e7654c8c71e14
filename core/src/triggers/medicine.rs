//! A medicine she used, in her own words. Evenfall never says to take, stop or change one.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::FieldSpec;
use crate::moment::Moment;
use crate::words::{Message, Words};

/// A medicine used at one time, kept as she typed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Medicine {
    /// Its name, as she wrote it.
    pub name: String,
    /// How much, in free words such as "10 mg", or absent when she did not say.
    pub amount: Option<String>,
    /// What it was for, or absent when she did not say.
    pub for_what: Option<String>,
}

impl Record for Medicine {
    const KIND: &'static str = "medicine";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] =
        &[FieldSpec::text("name", 200).required(), FieldSpec::text("amount", 100), FieldSpec::text("for_what", 200)];

    fn line(&self, _at: Moment, words: &Words) -> String {
        self.in_words(words)
    }
}

impl Medicine {
    /// What it is called, and how much of it was taken where she says.
    pub(crate) fn in_words(&self, words: &Words) -> String {
        let name = self.name.trim().to_owned();
        match self.amount.as_deref().map(str::trim).filter(|amount| !amount.is_empty()) {
            None => name,
            Some(amount) => {
                words.tell(&Message::of("medicine-line-amount").with("name", name).with("amount", amount.to_owned()))
            }
        }
    }
}
