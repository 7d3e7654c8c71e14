//! Care: whom to call and when, what to ask, whom she sees, her notes, and what the scales and the cuff showed.

pub mod appointment;
pub mod blood_pressure;
pub mod countries;
pub mod question;
pub mod remark;
pub(crate) mod store;
pub mod urgent;
pub mod weight;

use crate::words::{Message, Words};

/// About a line and a half on a phone; not medicine.
const CHARACTERS_IN_A_LINE: usize = 80;

/// The beginning of her own words, as one line of a list; what is left out shows as "…".
fn in_one_line(text: &str, words: &Words) -> String {
    let text = text.trim();
    let line = text.lines().next().unwrap_or_default().trim_end();
    let fitting: String = line.chars().take(CHARACTERS_IN_A_LINE).collect();
    if fitting == text {
        return fitting;
    }
    let start = match fitting.rsplit_once(char::is_whitespace) {
        Some((whole_words, _)) if fitting != line => whole_words.trim_end(),
        _ => &fitting,
    };
    words.tell(&Message::of("text-shortened").with("start", start.to_owned()))
}
