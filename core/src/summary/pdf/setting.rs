//! Blocks of the content set as pieces of a page.

use super::Scale;
use super::charts::{BandChart, BarChart, BarDrawn, DotDrawn, LineDrawn};
use super::letters::{Ink, Laid, Run, Setter, Stands, Style};
use super::piece::{Beside, Facts, Frame, Framed, Is, List, Paragraph, Piece, Title};
use super::table::{Row, Side, Table};
use crate::summary::content::{Bands, Bars, Block, Boxed, Fact, Line, Results, Section, Signs};

/// What blocks are set with: the letters, how large, and how wide.
pub(super) struct Setting<'a> {
    pub(super) setter: &'a mut Setter,
    /// 1 for a page with room; smaller where more has to go on it.
    pub(super) scale: Scale,
    pub(super) width: f32,
}

/// Sizes in points, at scale 1.
const BODY: f32 = 9.1;
const SMALL: f32 = 8.1;
const TITLE: f32 = 9.6;
const LARGE: f32 = 18.0;
const ASKED_FIRST: f32 = 11.4;
const FOOT: f32 = 6.7;

impl Setting<'_> {
    pub(super) fn style(&self, size: f32, ink: Ink) -> Style {
        Style { size: size * self.scale.letters, leading: 1.33, ink, stands: Stands::Start }
    }

    pub(super) fn set(&mut self, runs: &[Run<'_>], size: f32, ink: Ink, width: f32) -> Laid {
        let style = self.style(size, ink);
        self.setter.set(runs, style, width)
    }

    fn standing(&mut self, text: &str, bold: bool, size: f32, ink: Ink, stands: Stands, width: f32) -> Laid {
        let style = Style { stands, ..self.style(size, ink) };
        self.setter.set(&[(text, bold)], style, width)
    }

    fn room(&self, points: f32) -> f32 {
        points * self.scale.room
    }

    /// A part: its title, and its blocks under it.
    pub(super) fn section(&mut self, section: &Section) -> Vec<Box<dyn Piece>> {
        let in_a_frame =
            matches!(section.blocks.first(), Some(Block::Questions(_) | Block::Signs(_) | Block::Boxes(_)));
        let mut pieces: Vec<Box<dyn Piece>> = Vec::new();
        if !in_a_frame {
            let laid = self.set(&[(section.title.as_str(), true)], TITLE, Ink::Title, self.width);
            pieces.push(Box::new(Title { laid, below: self.room(4.0) }));
        }
        for block in &section.blocks {
            pieces.push(self.block(section, block));
        }
        pieces
    }

    fn block(&mut self, section: &Section, block: &Block) -> Box<dyn Piece> {
        let below = self.room(4.0);
        match block {
            Block::Nothing(says) => {
                let laid = self.set(&[(says.as_str(), false)], BODY, Ink::Quiet, self.width);
                Box::new(Paragraph { laid, is: Is::Paragraph, below })
            }
            Block::Questions(all) => Box::new(self.questions(&section.title, all)),
            Block::Signs(signs) => Box::new(self.signs(section, signs)),
            Block::Boxes(boxes) => Box::new(self.boxes(&section.title, boxes)),
            Block::Facts(facts) => Box::new(self.facts(facts)),
            Block::Lines(lines) => Box::new(self.lines(lines)),
            Block::Apart(line) => Box::new(self.apart(line)),
            Block::Bars(bars) => self.bars(bars),
            Block::Bands(bands) => Box::new(self.bands(bands)),
            Block::Results(results) => Box::new(self.results(results)),
        }
    }

    fn framed(&self, frame: Frame, inside: Vec<Box<dyn Piece>>, padding: f32) -> Framed {
        Framed { frame, width: self.width, inside, padding: self.room(padding), below: self.room(7.0) }
    }

    fn questions(&mut self, title: &str, all: &[String]) -> Framed {
        let width = self.width - self.room(20.0);
        let title = self.set(&[(title, true)], BODY, Ink::Quiet, width);
        let mut items = Vec::new();
        for (asked, number) in all.iter().zip(1..) {
            let size = if number == 1 { ASKED_FIRST } else { BODY };
            let label = self.set(&[(format!("{number}").as_str(), true)], size, Ink::Text, self.room(14.0));
            let item = self.set(&[(asked.as_str(), number == 1)], size, Ink::Text, width - self.room(16.0));
            items.push((label, item));
        }
        let list = List { items, label_width: self.room(16.0), numbered: true, between: self.room(2.0), below: 0.0 };
        let heading = Paragraph { laid: title, is: Is::Heading(2), below: self.room(1.5) };
        self.framed(Frame::Washed, vec![Box::new(heading), Box::new(list)], 7.0)
    }

    fn signs(&mut self, section: &Section, signs: &Signs) -> Framed {
        let (frame, ink, quiet) = if section.urgent {
            (Frame::Inverted, Ink::Paper, Ink::Paper)
        } else {
            (Frame::Outlined, Ink::Text, Ink::Quiet)
        };
        let width = self.width - self.room(20.0);
        let lead = self.set(&[(signs.lead.as_str(), true)], 10.4, ink, width);
        let mut inside: Vec<Box<dyn Piece>> =
            vec![Box::new(Paragraph { laid: lead, is: Is::Heading(2), below: self.room(0.8) })];
        for (text, bold, ink) in signs
            .written
            .iter()
            .map(|text| (text, true, ink))
            .chain(signs.denied.iter().map(|text| (text, false, quiet)))
        {
            let laid = self.set(&[(text.as_str(), bold)], BODY, ink, width);
            inside.push(Box::new(Paragraph { laid, is: Is::Paragraph, below: self.room(0.8) }));
        }
        self.framed(frame, inside, 6.0)
    }

    fn boxes(&mut self, title: &str, boxes: &[Boxed]) -> Beside {
        // How far she is needs little room; how that is known needs more.
        let shares: &[f32] = match boxes.len() {
            1 => &[1.0],
            2 => &[0.3, 0.7],
            _ => &[0.2, 0.39, 0.41],
        };
        let mut columns = Vec::new();
        for (place, (boxed, share)) in boxes.iter().zip(shares).enumerate() {
            let width = self.width * share;
            let inner = width - self.room(16.0);
            let mut pieces: Vec<Box<dyn Piece>> = Vec::new();
            let label = if place == 0 && boxes.len() > 1 { title } else { boxed.label.as_str() };
            let is = if place == 0 { Is::Heading(2) } else { Is::Paragraph };
            let laid = self.set(&[(label, false)], SMALL, Ink::Quiet, inner);
            pieces.push(Box::new(Paragraph { laid, is, below: 0.0 }));
            if !boxed.large.is_empty() {
                let (size, bold) = if place == 0 { (LARGE, false) } else { (11.0, true) };
                let laid = self.set(&[(boxed.large.as_str(), bold)], size, Ink::Text, inner);
                pieces.push(Box::new(Paragraph { laid, is: Is::Paragraph, below: 0.0 }));
            }
            for line in &boxed.lines {
                let laid = self.set(&[(line.as_str(), false)], BODY, Ink::Text, inner);
                pieces.push(Box::new(Paragraph { laid, is: Is::Paragraph, below: 0.0 }));
            }
            columns.push((width, pieces));
        }
        Beside { columns, width: self.width, padding: self.room(6.0), below: self.room(8.0) }
    }

    fn facts(&mut self, facts: &[Fact]) -> Facts {
        let mut widest: f32 = 0.0;
        for fact in facts {
            widest = widest.max(self.set(&[(fact.value.as_str(), true)], BODY, Ink::Text, self.width).widest());
        }
        let number_width = widest.min(self.width * 0.4) + 1.0;
        let gap = self.room(7.0);
        let mut rows = Vec::new();
        for fact in facts {
            let number = self.standing(&fact.value, true, BODY, Ink::Text, Stands::End, number_width);
            let words = format!("{}{}", fact.words, mark(fact.note));
            let words = self.set(&[(words.as_str(), false)], BODY, Ink::Text, self.width - number_width - gap);
            rows.push((number, words));
        }
        Facts { rows, number_width, gap, below: self.room(5.0) }
    }

    fn lines(&mut self, lines: &[Line]) -> List {
        let label_width = self.room(8.0);
        let mut items = Vec::new();
        for line in lines {
            let label = self.set(&[("•", false)], BODY, Ink::Title, label_width);
            let words = format!("{}{}", line.words, mark(line.note));
            let gap = if line.strong.is_empty() || words.is_empty() { "" } else { " " };
            let runs = [(line.strong.as_str(), true), (gap, false), (words.as_str(), false)];
            items.push((label, self.set(&runs, BODY, Ink::Text, self.width - label_width)));
        }
        List { items, label_width, numbered: false, between: self.room(2.2), below: self.room(3.0) }
    }

    fn apart(&mut self, line: &Line) -> Framed {
        let width = self.width - self.room(18.0);
        let rest = format!(" {}{}", line.words, mark(line.note));
        let laid = self.set(&[(line.strong.as_str(), true), (rest.as_str(), false)], BODY, Ink::Text, width);
        let inside: Vec<Box<dyn Piece>> = vec![Box::new(Paragraph { laid, is: Is::Paragraph, below: 0.0 })];
        Framed { below: self.room(4.0), ..self.framed(Frame::Thin, inside, 5.0) }
    }

    fn bars(&mut self, bars: &Bars) -> Box<dyn Piece> {
        #[expect(clippy::cast_precision_loss, reason = "a handful of bars")]
        let slot = self.width / bars.bars.len().max(1) as f32;
        let mut drawn = Vec::new();
        for bar in &bars.bars {
            let height = share_of(bar.nights, bar.of);
            let inside = height > 0.8;
            let ink = if inside { Ink::Paper } else { Ink::Text };
            let number = if bar.written == 0 { String::new() } else { bar.nights.to_string() };
            drawn.push(BarDrawn {
                height,
                written: bar.written > 0,
                inside,
                number: self.standing(&number, true, BODY, ink, Stands::Middle, slot),
                label: self.standing(&bar.label, false, SMALL, Ink::Quiet, Stands::Middle, slot),
                second: self.standing(&bar.second, true, SMALL, Ink::Text, Stands::Middle, slot),
            });
        }
        let chart = BarChart {
            spoken: bars.spoken.clone(),
            bars: drawn,
            width: self.width,
            tall: self.room(60.0),
            below: self.room(2.0),
        };
        let caption = self.set(&[(bars.caption.as_str(), false)], SMALL, Ink::Quiet, self.width);
        let caption = Paragraph { laid: caption, is: Is::Paragraph, below: self.room(4.0) };
        Box::new(Stacked(vec![Box::new(chart), Box::new(caption)]))
    }

    fn bands(&mut self, bands: &Bands) -> BandChart {
        let (first, last) = (bands.dots.first().map(|dot| dot.day), bands.dots.last().map(|dot| dot.day));
        let days = first.zip(last).map_or(0, |(first, last)| (last - first).num_days());
        let up = |value: f64| part_of(value, bands.most);
        let mut dots: Vec<DotDrawn> = Vec::new();
        let mut last_label = f32::MIN;
        for dot in &bands.dots {
            let since = first.map_or(0, |first| (dot.day - first).num_days());
            let across = if days == 0 { 0.5 } else { days_of(since, days) };
            // Two labels stand at least a seventh of the chart apart.
            let apart = across - last_label > 0.15;
            if apart {
                last_label = across;
            }
            dots.push(DotDrawn {
                across,
                up: up(dot.value),
                number: self.standing(&dot.label, true, BODY, Ink::Text, Stands::Middle, 40.0),
                label: apart.then(|| self.standing(&dot.when, false, SMALL, Ink::Quiet, Stands::Middle, 60.0)),
            });
        }
        let mut lines = Vec::new();
        for line in &bands.lines {
            lines.push(LineDrawn {
                up: up(line.value),
                dashed: !line.set_for_pregnancy,
                value: self.standing(&line.label, true, SMALL, Ink::Text, Stands::End, 17.0),
                words: self.standing(&line.words, false, SMALL, Ink::Quiet, Stands::End, self.width * 0.7),
            });
        }
        BandChart {
            spoken: bands.spoken.clone(),
            dots,
            lines,
            width: self.width,
            tall: self.room(58.0),
            under: self.room(14.0),
            below: self.room(5.0),
        }
    }

    fn results(&mut self, results: &Results) -> Table {
        let shares = [0.0, 0.19, 0.33, 0.47];
        let columns: Vec<f32> = shares.iter().map(|share| share * self.width).collect();
        let whole = self.width;
        let wide = |place: usize| {
            let end = columns.get(place + 1).copied().unwrap_or(whole);
            end - columns.get(place).copied().unwrap_or_default() - 6.0
        };
        let mut head = Vec::new();
        for (place, title) in results.columns.iter().enumerate() {
            head.push(self.set(&[(title.as_str(), true)], SMALL, Ink::Quiet, wide(place)));
        }
        let mut widest: f32 = 0.0;
        for side in results.rows.iter().flat_map(|row| &row.sides) {
            let pill = self.set(&[(side.verdict.as_str(), true)], SMALL - 0.3, Ink::Text, whole);
            widest = widest.max(pill.widest());
        }
        let pill_width = widest + 2.0 * Side::ROOM + 4.0;
        let mut rows = Vec::new();
        for row in &results.rows {
            let header = self.set(&[(row.title.as_str(), true)], BODY, Ink::Text, wide(0));
            let newest = format!("\n{}", row.when);
            let newest = [(row.newest.as_str(), true), (newest.as_str(), false)];
            let newest = self.set(&newest, BODY, Ink::Text, wide(1));
            let before = self.set(&[(row.before.as_str(), false)], BODY, Ink::Text, wide(2));
            let mut sides = Vec::new();
            for side in &row.sides {
                let ink = if side.past { Ink::Paper } else { Ink::Text };
                let pill = self.set(&[(side.verdict.as_str(), true)], SMALL - 0.3, ink, pill_width);
                let words = self.set(&[(side.words.as_str(), false)], BODY, Ink::Text, wide(3) - pill_width);
                sides.push(Side { pill, filled: side.past, words });
            }
            rows.push(Row { header, cells: vec![newest, before], sides });
        }
        Table { head, rows, columns, width: self.width, pill_width, below: self.room(9.0) }
    }

    /// A paragraph of the footnotes.
    pub(super) fn footnote(&mut self, text: &str) -> Box<dyn Piece> {
        let laid = self.set(&[(text, false)], FOOT, Ink::Quiet, self.width);
        Box::new(Paragraph { laid, is: Is::Note, below: 0.4 })
    }
}

/// Pieces that stay together.
pub(super) struct Stacked(pub(super) Vec<Box<dyn Piece>>);

impl Piece for Stacked {
    fn height(&self) -> f32 {
        self.0.iter().map(|piece| piece.height()).sum()
    }

    fn draw(&self, canvas: &mut super::canvas::Canvas<'_, '_>, x: f32, y: f32) -> Vec<krilla::tagging::Node> {
        let mut down = y;
        let mut nodes = Vec::new();
        for piece in &self.0 {
            nodes.extend(piece.draw(canvas, x, down));
            down += piece.height();
        }
        nodes
    }
}

/// The mark of a footnote, raised; nothing where there is none.
pub(super) fn mark(note: Option<u8>) -> String {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let Some(note) = note else { return String::new() };
    let digits = note.to_string();
    let raised = digits.chars().filter_map(|digit| RAISED.get(usize::try_from(digit.to_digit(10)?).ok()?));
    std::iter::once('\u{202f}').chain(raised.copied()).collect()
}

#[expect(clippy::cast_precision_loss, reason = "nights of a week")]
fn share_of(part: u32, whole: u32) -> f32 {
    part as f32 / whole.max(1) as f32
}

#[expect(clippy::cast_possible_truncation, reason = "a place on a page")]
fn part_of(value: f64, whole: f64) -> f32 {
    (value / whole) as f32
}

#[expect(clippy::cast_precision_loss, reason = "days of a pregnancy")]
fn days_of(part: i64, whole: i64) -> f32 {
    part as f32 / whole as f32
}
