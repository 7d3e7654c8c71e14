//! Her own words as one line of a list.

use crate::words::{Message, Words};

/// About a line and a half on a phone; not medicine.
const CHARACTERS_IN_A_LINE: usize = 80;

/// The beginning of her own words, as one line of a list; what is left out shows as "…".
pub(super) fn in_one_line(text: &str, words: &Words) -> String {
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
    words.tell(&Message::of("text-shortened").with("start", closed(start)))
}

/// The text with every mark of direction closed that it opens: one left open would turn the words after it around.
pub(crate) fn closed(text: &str) -> String {
    let mut open = Vec::new();
    for letter in text.chars() {
        match letter {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push('\u{202c}'),
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            mark if open.last() == Some(&mark) => drop(open.pop()),
            _ => {}
        }
    }
    text.chars().chain(open.into_iter().rev()).collect()
}

#[cfg(test)]
mod tests {
    use super::closed;

    #[test]
    fn what_is_cut_off_leaves_no_direction_open() {
        assert_eq!(closed("as it was"), "as it was");
        assert_eq!(closed("\u{202e}a\u{202c} b"), "\u{202e}a\u{202c} b");
        assert_eq!(closed("\u{2068}\u{202e}a"), "\u{2068}\u{202e}a\u{202c}\u{2069}");
    }
}
