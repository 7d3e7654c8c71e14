//! A page of text, 80 columns wide.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

/// Columns of the page.
pub(crate) const WIDTH: usize = 80;

/// A page being written.
#[derive(Debug)]
pub(crate) struct Page {
    text: String,
    bold: bool,
    urgent_help: String,
}

impl Page {
    /// An empty page; `urgent_help` is said beside every title.
    pub(crate) fn new(bold: bool, urgent_help: String) -> Self {
        Self { text: String::new(), bold, urgent_help }
    }

    /// What is written.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The title, with Urgent help in the corner of every screen.
    pub(crate) fn title(&mut self, title: &str) {
        let help = format!("{}: evenfall help-now", self.urgent_help);
        let room = WIDTH.saturating_sub(title.width() + help.width());
        let title = self.in_bold(title);
        self.push(&format!("{title}{}{help}", " ".repeat(room.max(2))));
        self.push(&"─".repeat(WIDTH));
    }

    /// A title without Urgent help: for what is no screen.
    pub(crate) fn plain_title(&mut self, title: &str) {
        let title = self.in_bold(title);
        self.push(&title);
    }

    /// A heading within the page, an empty line above it.
    pub(crate) fn heading(&mut self, heading: &str) {
        self.gap();
        if !heading.is_empty() {
            let heading = self.in_bold(heading);
            self.push(&heading);
        }
    }

    /// A line, wrapped where it is long.
    pub(crate) fn line(&mut self, line: &str) {
        self.hanging("", line);
    }

    /// A line set in by two.
    pub(crate) fn inset(&mut self, line: &str) {
        self.hanging("  ", line);
    }

    /// A line after a mark; what wraps stands under its beginning.
    pub(crate) fn hanging(&mut self, mark: &str, line: &str) {
        let indent = mark.width();
        for (place, part) in wrapped(line, WIDTH.saturating_sub(indent)).iter().enumerate() {
            let start = if place == 0 { mark.to_owned() } else { " ".repeat(indent) };
            self.push(format!("{start}{part}").trim_end());
        }
    }

    /// A line as it stands, neither wrapped nor cleaned of its spaces.
    pub(crate) fn push(&mut self, line: &str) {
        // Writing into a string does not fail.
        let _ = writeln!(self.text, "{line}");
    }

    /// An empty line, unless there is one.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Words to make bold where that is wanted.
    pub(crate) fn in_bold(&self, words: &str) -> String {
        if self.bold { format!("\u{1b}[1m{words}\u{1b}[0m") } else { words.to_owned() }
    }
}

/// Text without what a terminal would obey: what she wrote may hold anything.
pub(crate) fn without_controls(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() && letter != '\n' { '\u{fffd}' } else { letter }).collect()
}

/// Words padded on the right to a number of columns.
pub(crate) fn padded(words: &str, columns: usize) -> String {
    format!("{words}{}", " ".repeat(columns.saturating_sub(words.width())))
}

/// The lines that words make within so many columns; a word longer than a line is cut.
fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(20);
    let mut lines = Vec::new();
    for paragraph in without_controls(text).split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            if !line.is_empty() && line.width() + 1 + word.width() > columns {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            for letter in word.chars() {
                if line.width() >= columns {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(letter);
            }
        }
        lines.push(line);
    }
    lines
}
