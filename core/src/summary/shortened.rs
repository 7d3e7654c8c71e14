//! A summary made shorter until it fits where it goes. What is left out is said where it stood.

use super::content::{Block, Line, Section, SectionId, Signs, Summary};
use crate::words::{Message, Words};

/// How much of each part is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Keep {
    /// Lines of a part.
    pub(super) lines: usize,
    /// Characters of a line.
    pub(super) characters: usize,
}

/// From nearly all to very little. Ours.
const STEPS: [Keep; 6] = [
    Keep { lines: 24, characters: 600 },
    Keep { lines: 12, characters: 300 },
    Keep { lines: 8, characters: 200 },
    Keep { lines: 5, characters: 140 },
    Keep { lines: 3, characters: 90 },
    Keep { lines: 1, characters: 60 },
];

impl Summary {
    /// The longest form of it that `fits`; where none does, the shortest.
    pub(super) fn shortened_until<T>(&self, words: &Words, mut made: impl FnMut(&Self) -> (T, bool)) -> T {
        let (mut last, mut fits) = made(self);
        for keep in STEPS {
            if fits {
                break;
            }
            (last, fits) = made(&self.shortened(keep, words));
        }
        last
    }

    fn shortened(&self, keep: Keep, words: &Words) -> Self {
        let shorter = |section: &Section| Section {
            blocks: section.blocks.iter().flat_map(|block| block.shortened(section.id, keep, words)).collect(),
            ..section.clone()
        };
        Self { sections: self.sections.iter().map(shorter).collect(), ..self.clone() }
    }
}

impl Block {
    fn shortened(&self, of: SectionId, keep: Keep, words: &Words) -> Vec<Self> {
        // What a warning sign says is never the part that is left out.
        let more = |keep: Keep| if of == SectionId::Signs { Keep { lines: keep.lines.max(5), ..keep } } else { keep };
        let keep = more(keep);
        let left_out = |count: usize| {
            (count > keep.lines).then(|| {
                let message = Message::of("sheet-cut-lines").with("count", count - keep.lines);
                Self::Lines(vec![Line::plain(words.tell(&message))])
            })
        };
        let texts = |all: &[String]| all.iter().take(keep.lines).map(|text| cut(text, keep, words)).collect::<Vec<_>>();
        let (shorter, left_out) = match self {
            Self::Questions(all) => (Self::Questions(texts(all)), left_out(all.len())),
            Self::Lines(all) => {
                let lines = all.iter().take(keep.lines).map(|line| line.shortened(keep, words)).collect();
                (Self::Lines(lines), left_out(all.len()))
            }
            Self::Apart(line) => (Self::Apart(line.shortened(keep, words)), None),
            Self::Facts(all) => (Self::Facts(all.iter().take(keep.lines).cloned().collect()), left_out(all.len())),
            Self::Signs(signs) => {
                let written = texts(&signs.written);
                let denied = texts(&signs.denied);
                let left = left_out(signs.written.len().max(signs.denied.len()));
                (Self::Signs(Signs { lead: signs.lead.clone(), written, denied }), left)
            }
            Self::Results(results) => {
                let mut shorter = results.clone();
                shorter.rows.truncate(keep.lines);
                (Self::Results(shorter), left_out(results.rows.len()))
            }
            Self::Bars(_) | Self::Bands(_) | Self::Boxes(_) | Self::Nothing(_) => (self.clone(), None),
        };
        std::iter::once(shorter).chain(left_out).collect()
    }
}

impl Line {
    fn shortened(&self, keep: Keep, words: &Words) -> Self {
        Self { strong: cut(&self.strong, keep, words), words: cut(&self.words, keep, words), note: self.note }
    }
}

/// The text, or its beginning and that it is cut.
fn cut(text: &str, keep: Keep, words: &Words) -> String {
    if text.chars().count() <= keep.characters {
        return text.to_owned();
    }
    let start: String = text.chars().take(keep.characters).collect();
    let start = start.rsplit_once(char::is_whitespace).map_or(start.as_str(), |(whole, _)| whole).to_owned();
    words.tell(&Message::of("sheet-cut-text").with("start", start))
}
