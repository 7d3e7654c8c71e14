//! The summary as a picture of squares that a phone's camera reads, so that nothing has to be sent at all.

use qrcode::{Color, EcLevel, QrCode};

use super::content::Summary;
use crate::words::Words;

/// More than this makes squares too small for a camera at arm's length. Ours.
const MOST_BYTES: usize = 1_200;

/// A square of dark and light modules.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct SummarySquares {
    /// How many modules a side has, without the quiet edge: four more on each side stay light.
    pub side: i32,
    /// The modules, row by row from the top, each from left to right whatever the language: true is dark.
    pub dark: Vec<bool>,
    /// The text that a camera reads.
    pub text: String,
    /// What a screen reader says of the picture.
    pub spoken: String,
}

impl Summary {
    /// The plain text as squares, or `None` where it does not fit into 1,200 bytes without being cut.
    pub fn squares(&self, words: &Words) -> Option<SummarySquares> {
        let text = self.short_text(words);
        if text.len() > MOST_BYTES {
            return None;
        }
        let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::L).ok()?;
        let side = i32::try_from(code.width()).ok()?;
        let dark = code.into_colors().into_iter().map(|module| module == Color::Dark).collect();
        Some(SummarySquares { side, dark, text, spoken: words.say("summary-squares-spoken") })
    }
}
