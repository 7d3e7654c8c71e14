//! The sheet as plain text, to paste or to print.

use super::MidwifeSheet;

/// The width at which lines turn.
const WIDTH: usize = 78;

impl MidwifeSheet {
    /// The sheet as plain text of at most 78 characters a line, unless a single word is longer.
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.clone(), self.self_reported.clone(), self.covers.clone()];
        for section in &self.sections {
            lines.push(String::new());
            lines.push(section.title.clone());
            lines.extend(section.lines.iter().flat_map(|line| turned("  ", line)));
        }
        lines.push(String::new());
        lines.extend(self.footnotes.iter().flat_map(|line| turned("* ", line)));
        lines.push(String::new());
        lines.join("\n")
    }
}

/// A line turned at the width, its first part behind `mark` and the rest behind as many spaces.
fn turned(mark: &str, line: &str) -> Vec<String> {
    let mut lines = vec![mark.to_owned()];
    for word in line.split_whitespace() {
        let Some(last) = lines.last_mut() else { break };
        let begun = last.trim_end().len() > mark.trim_end().len();
        if begun && last.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(format!("{}{word}", " ".repeat(mark.chars().count())));
        } else {
            if begun {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}
