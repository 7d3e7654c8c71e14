//! The summary as plain text, for a message: no tables, and at most 2,500 characters.

use super::content::{Block, Footnote, ResultRow, Summary};
use crate::words::{Message, Words};

/// What fits into a message that is read at once. Ours.
const MOST_CHARACTERS: usize = 2_500;

/// The width at which lines turn.
const WIDTH: usize = 78;

impl Summary {
    /// The summary as plain text of at most 2,500 characters, its lines turned at 78 unless a single word is longer.
    pub fn text(&self, words: &Words) -> String {
        self.text_within(MOST_CHARACTERS, words)
    }

    /// The parts that hold something, whole, without formulae: for where little fits.
    pub(super) fn short_text(&self, words: &Words) -> String {
        let mut shown = self.clone();
        shown.sections.retain(|section| !matches!(section.blocks.as_slice(), [Block::Nothing(_)]));
        shown.as_text(false, words)
    }

    fn text_within(&self, most: usize, words: &Words) -> String {
        let mut notes = true;
        let fits = |text: &String| text.chars().count() <= most;
        let whole = self.as_text(notes, words);
        if fits(&whole) {
            return whole;
        }
        // What the formulae are stands on every other form; here they go before anything of hers.
        notes = false;
        self.shortened_until(words, |shorter| {
            let text = shorter.as_text(notes, words);
            let fits = fits(&text);
            (text, fits)
        })
    }

    fn as_text(&self, notes: bool, words: &Words) -> String {
        let mut lines = vec![self.title.clone(), format!("{}. {}", self.self_reported, self.covers)];
        for section in &self.sections {
            lines.push(String::new());
            lines.push(section.title.clone());
            lines.extend(section.blocks.iter().flat_map(|block| told(block, words)).flat_map(|line| turned("  ", &line)));
        }
        lines.push(String::new());
        if notes {
            lines.extend(self.footnotes.iter().flat_map(|note| turned("* ", &of_footnote(note, words))));
        }
        lines.extend(self.closing.iter().flat_map(|line| turned("* ", line)));
        lines.push(String::new());
        lines.join("\n")
    }
}

/// A footnote with the rows it stands on.
pub(super) fn of_footnote(note: &Footnote, words: &Words) -> String {
    let message = Message::of("sheet-foot-rows").with("words", note.words.clone());
    words.tell(&message.with("rows", note.evidence.join(", ")))
}

/// A block as lines.
pub(super) fn told(block: &Block, words: &Words) -> Vec<String> {
    match block {
        Block::Nothing(says) => vec![says.clone()],
        Block::Questions(all) => all
            .iter()
            .zip(1..)
            .map(|(asked, number): (_, i32)| {
                words.tell(&Message::of("sheet-questions-number").with("number", number).with("words", asked.clone()))
            })
            .collect(),
        Block::Signs(signs) => {
            let lead = signs.written.is_empty().then(|| signs.lead.clone());
            lead.into_iter().chain(signs.written.iter().cloned()).chain(signs.denied.iter().cloned()).collect()
        }
        Block::Boxes(boxes) => boxes
            .iter()
            .map(|boxed| {
                let large = Some(&boxed.large).filter(|large| !large.is_empty());
                let parts: Vec<String> = large.into_iter().chain(&boxed.lines).cloned().collect();
                let message = Message::of("sheet-dated").with("date", boxed.label.clone());
                words.tell(&message.with("says", parts.join(&words.say("list-comma"))))
            })
            .collect(),
        Block::Facts(facts) => facts.iter().map(|fact| format!("{} {}", fact.value, fact.words)).collect(),
        Block::Lines(lines) => lines.iter().map(super::content::Line::whole).collect(),
        Block::Apart(line) => vec![line.whole()],
        Block::Bars(bars) => bars.bars.iter().map(|bar| bar.line.clone()).collect(),
        Block::Bands(bands) => vec![bands.spoken.clone()],
        Block::Results(results) => results.rows.iter().map(|row| of_result(row, words)).collect(),
    }
}

/// "Ferritin 41 µg/L, 13 Nov, 28w 2d; before 52 (17 Sep): not below BSH 2020 (UK): under 30, pregnancy".
pub(super) fn of_result(row: &ResultRow, words: &Words) -> String {
    let sides: Vec<String> = row
        .sides
        .iter()
        .map(|side| {
            let message = Message::of("sheet-result-side").with("verdict", side.verdict.clone());
            words.tell(&message.with("line", side.words.clone()))
        })
        .collect();
    let key = if row.before.is_empty() { "sheet-result-line" } else { "sheet-result-line-before" };
    words.tell(
        &Message::of(key)
            .with("what", row.title.clone())
            .with("newest", row.newest.clone())
            .with("when", row.when.clone())
            .with("before", row.before.clone())
            .with("sides", sides.join(&words.say("list-semicolon")))
            .with("any", if sides.is_empty() { "none" } else { "some" }),
    )
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
