//! A note on its own, beside nothing else.

use serde::{Deserialize, Serialize};

use super::in_one_line;
use crate::entry::{Pillar, Record};
use crate::forms::FieldSpec;
use crate::moment::Moment;
use crate::words::Words;

/// Anything she wants to keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Her words.
    pub words: String,
}

impl Record for Remark {
    const KIND: &'static str = "remark";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] = &[FieldSpec::text("words", 4_000).required()];

    fn line(&self, _at: Moment, words: &Words) -> String {
        in_one_line(&self.words, words)
    }
}
