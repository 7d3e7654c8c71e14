//! A summary made shorter until it fits where it goes. What is left out is said where it stood.

use super::content::{Block, Line, Section, SectionId, Signs, Summary};
use crate::care::closed;
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
const STEPS: [Keep; 8] = [
    Keep { lines: 24, characters: 600 },
    Keep { lines: 12, characters: 300 },
    Keep { lines: 8, characters: 200 },
    Keep { lines: 5, characters: 140 },
    Keep { lines: 4, characters: 120 },
    Keep { lines: 3, characters: 90 },
    Keep { lines: 2, characters: 80 },
    Keep { lines: 1, characters: 60 },
];

/// So many of the steps are taken everywhere before a part is shortened further than others.
const GENTLE_STEPS: usize = 2;

/// The parts that go before those that are never left out are shortened.
const GOES_FIRST: [SectionId; 3] = [SectionId::Symptoms, SectionId::Movement, SectionId::Ferritin];

/// How far a part is then shortened before the next is touched.
const FIRM: [Keep; 2] = [Keep { lines: 4, characters: 140 }, Keep { lines: 2, characters: 90 }];

/// The parts that are never left out altogether.
const KEPT: [SectionId; 5] =
    [SectionId::Signs, SectionId::Questions, SectionId::Dating, SectionId::Nights, SectionId::Results];

/// What is shortened before what.
const LEAST_FIRST: [SectionId; 13] = [
    SectionId::Symptoms,
    SectionId::Movement,
    SectionId::Ferritin,
    SectionId::Mood,
    SectionId::Medicines,
    SectionId::Iron,
    SectionId::Pressure,
    SectionId::Legs,
    SectionId::Dating,
    SectionId::Results,
    SectionId::Nights,
    SectionId::Questions,
    SectionId::Signs,
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

    /// The same, a part at a time, those that matter least first; they may go altogether, and then have no blocks.
    pub(super) fn shortened_bit_by_bit<T>(&self, words: &Words, mut made: impl FnMut(&Self) -> (T, bool)) -> T {
        let mut shorter = self.clone();
        let (mut last, mut fits) = made(&shorter);
        let gently = STEPS.iter().take(GENTLE_STEPS).flat_map(|keep| LEAST_FIRST.map(|least| (Some(*keep), least)));
        let firmly = |kept: bool| {
            let parts = LEAST_FIRST.into_iter().filter(move |least| KEPT.contains(least) == kept);
            parts.flat_map(|least| FIRM.map(|keep| (Some(keep), least)))
        };
        let away = |first: bool| {
            let parts = LEAST_FIRST.into_iter().filter(|least| !KEPT.contains(least));
            parts.filter(move |least| GOES_FIRST.contains(least) == first).map(|least| (None, least))
        };
        let at_last = STEPS.iter().rev().take(1).flat_map(|keep| LEAST_FIRST.map(|least| (Some(*keep), least)));
        let steps = gently.chain(firmly(false)).chain(away(true)).chain(firmly(true)).chain(away(false)).chain(at_last);
        for (keep, least) in steps {
            if fits {
                break;
            }
            let whole = self.sections.iter().find(|section| section.id == least);
            let place = shorter.sections.iter_mut().find(|section| section.id == least && !section.blocks.is_empty());
            if let (Some(whole), Some(place)) = (whole.filter(|section| !section.is_empty()), place) {
                *place = match keep {
                    Some(keep) => whole.shortened(keep, words),
                    None => Section { blocks: Vec::new(), ..whole.clone() },
                };
                (last, fits) = made(&shorter);
            }
        }
        last
    }

    fn shortened(&self, keep: Keep, words: &Words) -> Self {
        Self { sections: self.sections.iter().map(|section| section.shortened(keep, words)).collect(), ..self.clone() }
    }
}

impl Section {
    fn shortened(&self, keep: Keep, words: &Words) -> Self {
        let blocks = self.blocks.iter().flat_map(|block| block.shortened(self.id, keep, words)).collect();
        Self { blocks, ..self.clone() }
    }
}

impl Block {
    fn shortened(&self, of: SectionId, keep: Keep, words: &Words) -> Vec<Self> {
        // What a warning sign says is never the part that is left out.
        let more = |keep: Keep| {
            if of == SectionId::Signs {
                Keep { lines: keep.lines.max(5), characters: keep.characters.max(400) }
            } else {
                keep
            }
        };
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
    words.tell(&Message::of("sheet-cut-text").with("start", closed(&start)))
}
