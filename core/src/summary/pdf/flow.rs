//! Where each piece goes: parts beside each other or under each other, and on to the next page.

use super::canvas::{Area, Canvas};
use super::letters::{Ink, Laid, Setter, Stands, Style};
use super::piece::{Is, Piece, group};
use super::setting::{Setting, mark};
use crate::summary::content::{Footnote, Section, SectionId, Summary};
use crate::summary::text::of_footnote;
use crate::words::{Message, Words};
use krilla::tagging::Node;

/// Margins in points.
const SIDE: f32 = 30.0;
const TOP: f32 = 24.0;
const BOTTOM: f32 = 22.0;
/// Between two columns.
const BETWEEN: f32 = 18.0;

/// A piece on a page, and the part it belongs to.
pub(super) struct Placed {
    pub(super) part: usize,
    pub(super) piece: Box<dyn Piece>,
    pub(super) x: f32,
    pub(super) y: f32,
}

/// All pages, laid out.
pub(super) struct Flow {
    pub(super) size: (f32, f32),
    pub(super) pages: Vec<Vec<Placed>>,
    /// How many parts there are, the head and the footnotes among them.
    pub(super) parts: usize,
    /// Whether a piece is higher than a page.
    pub(super) overflows: bool,
    numbers: Vec<Laid>,
}

/// Parts that stand beside each other where both are wanted.
const PAIRS: [(SectionId, SectionId); 4] = [
    (SectionId::Legs, SectionId::Nights),
    (SectionId::Ferritin, SectionId::Iron),
    (SectionId::Pressure, SectionId::Movement),
    (SectionId::Medicines, SectionId::Mood),
];

/// The order on the page, which sets short parts beside each other.
const ON_THE_PAGE: [SectionId; 13] = [
    SectionId::Questions,
    SectionId::Signs,
    SectionId::Dating,
    SectionId::Legs,
    SectionId::Nights,
    SectionId::Ferritin,
    SectionId::Iron,
    SectionId::Results,
    SectionId::Medicines,
    SectionId::Mood,
    SectionId::Pressure,
    SectionId::Movement,
    SectionId::Symptoms,
];

impl Flow {
    pub(super) fn of(summary: &Summary, setter: &mut Setter, size: (f32, f32), scale: f32, words: &Words) -> Self {
        let width = size.0 - 2.0 * SIDE;
        let mut pages = Pages::new(size);
        let mut setting = Setting { setter, scale, width };
        pages.put(0, vec![Box::new(Head::of(summary, &mut setting))]);
        let mut sections: Vec<&Section> = summary.sections.iter().collect();
        sections.sort_by_key(|section| {
            (!section.urgent, ON_THE_PAGE.iter().position(|id| *id == section.id))
        });
        let mut part = 1;
        let mut rest = sections.as_slice();
        while let Some((section, after)) = rest.split_first() {
            let beside = after.first().filter(|next| PAIRS.contains(&(section.id, next.id)));
            rest = after;
            match beside {
                None => {
                    setting.width = width;
                    pages.put(part, setting.section(section));
                    part += 1;
                }
                Some(next) => {
                    rest = after.get(1..).unwrap_or_default();
                    setting.width = (width - BETWEEN) / 2.0;
                    let (one, other) = (setting.section(section), setting.section(next));
                    pages.put_beside(part, one, other, setting.width + BETWEEN);
                    part += 2;
                }
            }
        }
        setting.width = width;
        let unseen = setting.setter.unseen;
        pages.put_at_foot(part, foot(summary, unseen, &mut setting, words), width);
        let numbers = numbers(pages.all.len(), &mut setting, words);
        Self { size, pages: pages.all, parts: part + 1, overflows: pages.overflows, numbers }
    }

    /// The number of a page, at its foot; none where there is one page.
    pub(super) fn draw_number(&self, page: usize, canvas: &mut Canvas<'_, '_>) {
        if let Some(number) = self.numbers.get(page) {
            let y = self.size.1 - BOTTOM + 4.0;
            canvas.number(|canvas| canvas.text(number, SIDE, y));
        }
    }

    /// The name of a page in the outline.
    pub(super) fn page_name(&self, page: usize, words: &Words) -> String {
        words.tell(&Message::of("sheet-page").with("page", page + 1).with("pages", self.pages.len()))
    }
}

fn numbers(pages: usize, setting: &mut Setting<'_>, words: &Words) -> Vec<Laid> {
    if pages < 2 {
        return Vec::new();
    }
    let style = Style { stands: Stands::End, ..setting.style(7.2, Ink::Quiet) };
    (1..=pages)
        .map(|page| {
            let text = words.tell(&Message::of("sheet-page").with("page", page).with("pages", pages));
            setting.setter.set(&[(text.as_str(), false)], style, setting.width)
        })
        .collect()
}

fn foot(summary: &Summary, unseen: bool, setting: &mut Setting<'_>, words: &Words) -> Vec<Box<dyn Piece>> {
    let marked = |note: &Footnote| {
        let text = of_footnote(note, words);
        note.mark.map_or(text.clone(), |_| format!("{} {text}", mark(note.mark).trim_start_matches('\u{202f}')))
    };
    let (with_mark, of_all): (Vec<&Footnote>, Vec<&Footnote>) =
        summary.footnotes.iter().partition(|note| note.mark.is_some());
    let gap = "   ";
    let told = |notes: Vec<&Footnote>| notes.into_iter().map(marked).collect::<Vec<_>>().join(gap);
    let closing: Vec<String> = std::iter::once(told(of_all))
        .chain(summary.closing.iter().cloned())
        .chain(unseen.then(|| words.say("sheet-unseen")))
        .filter(|text| !text.is_empty())
        .collect();
    let paragraphs = [told(with_mark), closing.join(gap)];
    paragraphs.iter().filter(|text| !text.is_empty()).map(|text| setting.footnote(text)).collect()
}

/// The title, whose diary it is, and what is written in by hand.
struct Head {
    title: Laid,
    tag: Laid,
    covers: Laid,
    written_in: Vec<Laid>,
    width: f32,
}

impl Head {
    fn of(summary: &Summary, setting: &mut Setting<'_>) -> Self {
        let width = setting.width;
        let title = setting.set(&[(summary.title.as_str(), true)], 15.5, Ink::Text, width * 0.6);
        let tag = setting.set(&[(summary.self_reported.as_str(), true)], 8.0, Ink::Paper, 110.0);
        let covers = setting.set(&[(summary.covers.as_str(), false)], 9.1, Ink::Quiet, width * 0.6 - tag.widest() - 18.0);
        let written_in = summary
            .written_in
            .iter()
            .map(|label| setting.set(&[(label.as_str(), false)], 8.2, Ink::Quiet, width * 0.14))
            .collect();
        Self { title, tag, covers, written_in, width }
    }
}

impl Piece for Head {
    fn height(&self) -> f32 {
        self.title.height() + self.tag.height().max(self.covers.height()) + 11.0
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        let title = canvas.read(|canvas| canvas.text(&self.title, x, y));
        let down = y + self.title.height() + 2.0;
        let pill = Area { x, y: down, width: self.tag.widest() + 12.0, height: self.tag.height() };
        canvas.adorn(|canvas| canvas.filled(pill, 5.5, Ink::Text));
        let tag = canvas.read(|canvas| canvas.text(&self.tag, x + 6.0, down));
        let covers = canvas.read(|canvas| canvas.text(&self.covers, x + pill.width + 6.0, down - 1.0));
        let mut nodes = vec![
            group(Is::Heading(1), &self.title.text, title),
            group(Is::Paragraph, &self.tag.text, tag),
            group(Is::Paragraph, &self.covers.text, covers),
        ];
        let left = x + self.width * 0.63;
        let mut line = y + 3.0;
        for label in &self.written_in {
            let node = canvas.read(|canvas| canvas.text(label, left, line));
            let ruled = line + label.height() - 1.0;
            let from = left + self.width * 0.12;
            canvas.adorn(|canvas| canvas.line(&[(from, ruled), (x + self.width, ruled)], Ink::Quiet, 0.8, false));
            nodes.push(group(Is::Paragraph, &label.text, node));
            line += label.height() + 7.0;
        }
        nodes
    }
}

/// The line over the footnotes.
struct Rule {
    width: f32,
}

impl Piece for Rule {
    fn height(&self) -> f32 {
        4.0
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        canvas.adorn(|canvas| canvas.line(&[(x, y), (x + self.width, y)], Ink::Quiet, 0.6, false));
        Vec::new()
    }
}

/// Pages as they fill.
struct Pages {
    all: Vec<Vec<Placed>>,
    down: f32,
    end: f32,
    overflows: bool,
}

fn height_of(pieces: &[Box<dyn Piece>]) -> f32 {
    pieces.iter().map(|piece| piece.height()).sum()
}

impl Pages {
    fn new(size: (f32, f32)) -> Self {
        Self { all: vec![Vec::new()], down: TOP, end: size.1 - BOTTOM, overflows: false }
    }

    fn turn(&mut self) {
        self.all.push(Vec::new());
        self.down = TOP;
    }

    fn place(&mut self, part: usize, pieces: Vec<Box<dyn Piece>>, x: f32) -> f32 {
        let mut down = self.down;
        for piece in pieces {
            let height = piece.height();
            if let Some(page) = self.all.last_mut() {
                page.push(Placed { part, piece, x, y: down });
            }
            down += height;
        }
        down
    }

    /// Pieces of a part under each other, together on one page where one holds them.
    fn put(&mut self, part: usize, pieces: Vec<Box<dyn Piece>>) {
        let height = height_of(&pieces);
        let room = self.end - TOP;
        if self.down + height > self.end && (height <= room || self.down > TOP) {
            self.turn();
        }
        if height <= room {
            self.down = self.place(part, pieces, SIDE);
            return;
        }
        for piece in pieces {
            let height = piece.height();
            if self.down + height > self.end && self.down > TOP {
                self.turn();
            }
            self.overflows |= self.down + height > self.end;
            self.down = self.place(part, vec![piece], SIDE);
        }
    }

    /// Two parts beside each other; under each other where they are too high for that.
    fn put_beside(&mut self, part: usize, one: Vec<Box<dyn Piece>>, other: Vec<Box<dyn Piece>>, second: f32) {
        let height = height_of(&one).max(height_of(&other));
        if height > self.end - TOP {
            self.put(part, one);
            self.put(part + 1, other);
            return;
        }
        if self.down + height > self.end {
            self.turn();
        }
        let first = self.place(part, one, SIDE);
        let other = self.place(part + 1, other, SIDE + second);
        self.down = first.max(other) + 3.0;
    }

    /// The footnotes, at the foot of the last page.
    fn put_at_foot(&mut self, part: usize, pieces: Vec<Box<dyn Piece>>, width: f32) {
        if pieces.is_empty() {
            return;
        }
        let rule: Box<dyn Piece> = Box::new(Rule { width });
        let height = height_of(&pieces) + rule.height();
        if self.down + height > self.end {
            self.turn();
        }
        self.down = self.down.max(self.end - height);
        let pieces: Vec<Box<dyn Piece>> = std::iter::once(rule).chain(pieces).collect();
        self.down = self.place(part, pieces, SIDE);
        self.overflows |= self.down > self.end + 0.5;
    }
}
