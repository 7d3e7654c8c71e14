//! Where each piece goes: parts beside each other or under each other, and on to the next page.

use super::Scale;
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
const PAIRS: [(SectionId, SectionId); 2] =
    [(SectionId::Legs, SectionId::Nights), (SectionId::Ferritin, SectionId::Iron)];

/// Short parts that fill two columns, whichever has room.
const SHORT: [SectionId; 5] =
    [SectionId::Medicines, SectionId::Movement, SectionId::Mood, SectionId::Pressure, SectionId::Symptoms];

impl Flow {
    pub(super) fn of(summary: &Summary, setter: &mut Setter, size: (f32, f32), scale: Scale, words: &Words) -> Self {
        let width = size.0 - 2.0 * SIDE;
        let mut pages = Pages::new(size);
        let mut setting = Setting { setter, scale, width };
        pages.put(0, vec![Box::new(Head::of(summary, &mut setting))]);
        let half = (width - BETWEEN) / 2.0;
        let (short, long): (Vec<&Section>, Vec<&Section>) =
            summary.sections.iter().partition(|section| SHORT.contains(&section.id));
        let mut part = 1;
        let mut rest = long.as_slice();
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
                    setting.width = half;
                    let (one, other) = (setting.section(section), setting.section(next));
                    pages.put_beside(vec![(part, one)], vec![(part + 1, other)], half + BETWEEN);
                    part += 2;
                }
            }
        }
        setting.width = half;
        let (mut one, mut other) = (Vec::new(), Vec::new());
        for section in short {
            let pieces = setting.section(section);
            let column = if height_of_all(&one) <= height_of_all(&other) { &mut one } else { &mut other };
            column.push((part, pieces));
            part += 1;
        }
        pages.put_beside(one, other, half + BETWEEN);
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
        let covers =
            setting.set(&[(summary.covers.as_str(), false)], 9.1, Ink::Quiet, width * 0.6 - tag.widest() - 18.0);
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

/// A part's number and its pieces.
type Part = (usize, Vec<Box<dyn Piece>>);

fn height_of_all(parts: &[Part]) -> f32 {
    parts.iter().map(|(_, pieces)| height_of(pieces)).sum()
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

    /// Pieces of a part under each other: together where the page holds them, else parted where they come apart.
    fn put(&mut self, part: usize, pieces: Vec<Box<dyn Piece>>) {
        let height = height_of(&pieces);
        if self.down + height <= self.end {
            self.down = self.place(part, pieces, SIDE);
            return;
        }
        let room = self.end - self.down - height;
        let comes_apart = pieces.iter().any(|piece| piece.split(room + piece.height()).is_some());
        if height <= self.end - TOP && !comes_apart {
            self.turn();
            self.down = self.place(part, pieces, SIDE);
            return;
        }
        let mut waiting: Vec<Box<dyn Piece>> = Vec::new();
        for piece in pieces {
            if piece.is_title() {
                waiting.push(piece);
                continue;
            }
            self.put_one(part, std::mem::take(&mut waiting), piece);
        }
        self.down = self.place(part, waiting, SIDE);
    }

    /// A piece with the title over it.
    fn put_one(&mut self, part: usize, title: Vec<Box<dyn Piece>>, piece: Box<dyn Piece>) {
        let over = height_of(&title);
        let room = self.end - self.down - over;
        if piece.height() <= room {
            self.down = self.place(part, title, SIDE);
            self.down = self.place(part, vec![piece], SIDE);
            return;
        }
        if let Some((first, rest)) = piece.split(room) {
            self.down = self.place(part, title, SIDE);
            self.down = self.place(part, vec![first], SIDE);
            self.turn();
            self.put_one(part, Vec::new(), rest);
            return;
        }
        if self.down > TOP {
            self.turn();
            self.put_one(part, title, piece);
            return;
        }
        self.overflows = true;
        self.down = self.place(part, title, SIDE);
        self.down = self.place(part, vec![piece], SIDE);
    }

    /// Two columns of parts beside each other; under each other where they are too high for that.
    fn put_beside(&mut self, one: Vec<Part>, other: Vec<Part>, second: f32) {
        let height = height_of_all(&one).max(height_of_all(&other));
        if height > self.end - TOP {
            one.into_iter().chain(other).for_each(|(part, pieces)| self.put(part, pieces));
            return;
        }
        if self.down + height > self.end {
            self.turn();
        }
        let begun = self.down;
        let mut deepest = begun;
        for (column, x) in [(one, SIDE), (other, SIDE + second)] {
            self.down = begun;
            for (part, pieces) in column {
                self.down = self.place(part, pieces, x);
            }
            deepest = deepest.max(self.down);
        }
        self.down = deepest + 3.0;
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
