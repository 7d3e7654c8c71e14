//! The summary as plain text, for a message: no tables, and at most 2,500 characters.

use std::collections::BTreeMap;

use super::content::{Bar, Block, Footnote, Line, ResultRow, Section, SectionId, Summary};
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
        let mut shown = self.for_text();
        shown.sections.retain(|section| !section.is_empty());
        shown.as_text(false, &mut Said::in_these(words))
    }

    fn text_within(&self, most: usize, words: &Words) -> String {
        let fits = |text: &String| text.chars().count() <= most;
        let whole = self.for_text();
        let mut said = Said::in_these(words);
        let text = whole.as_text(true, &mut said);
        if fits(&text) {
            return text;
        }
        // What the formulae are stands on every other form; here they go before anything of hers.
        whole.shortened_bit_by_bit(words, |shorter| {
            let text = shorter.as_text(false, &mut said);
            let fits = fits(&text);
            (text, fits)
        })
    }

    /// What a chart shows is said by the results beside it; in words it would be said twice.
    fn for_text(&self) -> Self {
        let results = self.sections.iter().any(|section| section.id == SectionId::Results);
        let mut shown = self.clone();
        shown.sections.retain(|section| !(results && section.id == SectionId::Ferritin));
        shown
    }

    fn as_text(&self, notes: bool, said: &mut Said<'_>) -> String {
        let words = said.words;
        let mut lines = vec![self.title.clone()];
        lines.extend(turned("", &format!("{}. {}", self.self_reported, self.covers)));
        let (left_out, shown): (Vec<&Section>, Vec<&Section>) =
            self.sections.iter().partition(|section| section.blocks.is_empty());
        let (nothing, told_of): (Vec<&Section>, Vec<&Section>) =
            shown.into_iter().partition(|section| section.is_empty());
        for section in told_of {
            lines.push(String::new());
            lines.push(section.title.clone());
            lines.extend_from_slice(said.of(section));
        }
        for (key, parts) in [("sheet-nothing-of", nothing), ("sheet-left-out", left_out)] {
            let parts: Vec<String> = parts.iter().map(|section| section.title.clone()).collect();
            if !parts.is_empty() {
                lines.push(String::new());
                let message = Message::of(key).with("parts", parts.join(&words.say("list-semicolon")));
                lines.extend(turned("", &words.tell(&message)));
            }
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

/// The lines of each part, as they were said last: while a summary is shortened, most of its parts stay as they are.
struct Said<'a> {
    words: &'a Words,
    parts: BTreeMap<SectionId, (Section, Vec<String>)>,
}

impl<'a> Said<'a> {
    fn in_these(words: &'a Words) -> Self {
        Self { words, parts: BTreeMap::new() }
    }

    fn of(&mut self, section: &Section) -> &[String] {
        let said = || {
            let told = section.blocks.iter().flat_map(|block| told(block, self.words));
            (section.clone(), told.flat_map(|line| turned("  ", &line)).collect())
        };
        let known = self.parts.entry(section.id).or_insert_with(said);
        if known.0 != *section {
            *known = said();
        }
        &known.1
    }
}

/// A footnote with the rows it stands on.
pub(super) fn of_footnote(note: &Footnote, words: &Words) -> String {
    let message = Message::of("sheet-foot-rows").with("words", note.words.clone());
    words.tell(&message.with("rows", note.evidence.join(", ")))
}

/// A block as lines.
pub(crate) fn told(block: &Block, words: &Words) -> Vec<String> {
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
        Block::Lines(lines) => lines.iter().map(Line::whole).collect(),
        Block::Apart(line) => vec![line.whole()],
        Block::Bars(bars) => {
            let weeks: Vec<String> = bars.bars.iter().map(|bar| in_short(bar, words)).collect();
            vec![weeks.join(&words.say("list-semicolon"))]
        }
        Block::Bands(bands) => vec![bands.spoken.clone()],
        Block::Results(results) => results.rows.iter().map(|row| of_result(row, words)).collect(),
    }
}

/// "29w: 5 of 7, 49 min".
fn in_short(bar: &Bar, words: &Words) -> String {
    let key = match (bar.written, bar.second.is_empty()) {
        (0, _) => "sheet-week-short-unwritten",
        (_, true) => "sheet-week-short",
        (_, false) => "sheet-week-short-lost",
    };
    words.tell(
        &Message::of(key)
            .with("week", bar.label.clone())
            .with("restless", bar.nights)
            .with("written", bar.written)
            .with("lost", bar.second.clone()),
    )
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
