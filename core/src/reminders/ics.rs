//! The few lines of an iCalendar file (RFC 5545) that Evenfall writes: CRLF, folded at 75 bytes, text escaped.

use std::fmt::Write;

use chrono::{DateTime, NaiveDateTime};

const LINE_BYTES: usize = 75;

/// A calendar being written, line by line.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// One property as it stands.
    pub(super) fn line(&mut self, line: &str) {
        let mut room = LINE_BYTES;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE_BYTES - 1;
            }
            room -= letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.line(&format!("{name}:{}", escaped(text)));
    }

    /// Takes over lines that are written already.
    pub(super) fn take(&mut self, lines: &str) {
        self.0.push_str(lines);
    }

    /// What is written.
    pub(super) fn written(self) -> String {
        self.0
    }
}

/// Text as a value: what has a meaning in the file is escaped; marks of direction and other controls are left out, which a
/// screen needs and a calendar shows as boxes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// An instant in UTC: `20261203T102000Z`.
pub(super) fn utc(epoch_ms: i64) -> String {
    DateTime::from_timestamp_millis(epoch_ms).unwrap_or_default().format("%Y%m%dT%H%M%SZ").to_string()
}

/// A time on whatever clock the reader lives by: `20261203T102000`.
pub(super) fn floating(local: NaiveDateTime) -> String {
    local.format("%Y%m%dT%H%M%S").to_string()
}

/// A number that lines share only if they are the same, for all that matters here (FNV-1a).
pub(super) fn fingerprint(text: &str) -> String {
    let number = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |so_far, byte| (so_far ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let mut out = String::new();
    // Writing into a string does not fail.
    let _ = write!(out, "{number:016x}");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Lines)) -> String {
        let mut lines = Lines::default();
        write(&mut lines);
        lines.written()
    }

    #[test]
    fn a_long_line_is_folded_between_letters_and_ends_in_crlf() {
        let text = "Besuch: Hebamme in der Straße der Einheit, dritter Stock links, bitte klingeln — ganz leise";
        let folded = written(|lines| lines.text("SUMMARY", text));
        assert!(folded.ends_with("\r\n") && folded.split("\r\n").all(|line| line.len() <= 75), "{folded:?}");
        let unfolded = folded.replace("\r\n ", "");
        assert_eq!(unfolded, format!("SUMMARY:{}\r\n", text.replace(',', "\\,")));
    }

    #[test]
    fn what_means_something_in_the_file_is_escaped_and_marks_of_direction_are_left_out() {
        let said = written(|lines| lines.text("X", "a,b;c\\d\ne\u{2068}f\u{2069}\u{7}\r"));
        assert_eq!(said, "X:a\\,b\\;c\\\\d\\nef\r\n");
    }
}
