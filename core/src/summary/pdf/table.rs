//! The table of laboratory results, with a pill for the side of each line.

use krilla::tagging::{Node, TableHeaderScope, Tag, TagGroup};

use super::canvas::{Area, Canvas};
use super::letters::{Ink, Laid};
use super::piece::Piece;

/// A line beside a result: the pill and its words.
#[derive(Clone)]
pub(super) struct Side {
    pub(super) pill: Laid,
    pub(super) filled: bool,
    pub(super) words: Laid,
}

impl Side {
    /// Room beside the letters of a pill.
    pub(super) const ROOM: f32 = 5.0;
    const BETWEEN: f32 = 1.4;

    fn height(&self) -> f32 {
        self.words.height().max(self.pill.height()) + Self::BETWEEN
    }
}

/// A row: its header, its plain cells, and its lines.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) header: Laid,
    pub(super) cells: Vec<Laid>,
    pub(super) sides: Vec<Side>,
}

impl Row {
    fn height(&self) -> f32 {
        let cells = self.cells.iter().map(Laid::height).fold(self.header.height(), f32::max);
        self.sides.iter().map(Side::height).sum::<f32>().max(cells) + 2.0 * Table::ROOM
    }
}

/// The table.
#[derive(Clone)]
pub(super) struct Table {
    pub(super) head: Vec<Laid>,
    pub(super) rows: Vec<Row>,
    /// Where each column begins, and the width of the whole.
    pub(super) columns: Vec<f32>,
    pub(super) width: f32,
    pub(super) pill_width: f32,
    pub(super) below: f32,
}

impl Table {
    const ROOM: f32 = 2.6;

    fn head_height(&self) -> f32 {
        self.head.iter().map(Laid::height).fold(0.0, f32::max) + 2.0 * Self::ROOM
    }

    fn rule(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) {
        canvas.adorn(|canvas| canvas.line(&[(x, y), (x + self.width, y)], Ink::Hair, 0.7, false));
    }

    fn column(&self, place: usize) -> f32 {
        self.columns.get(place).copied().unwrap_or_default()
    }
}

impl Piece for Table {
    fn height(&self) -> f32 {
        self.head_height() + self.rows.iter().map(Row::height).sum::<f32>() + self.below
    }

    /// Between two rows, each part with the head.
    fn split(&self, height: f32) -> Option<(Box<dyn Piece>, Box<dyn Piece>)> {
        let mut used = self.head_height();
        let fitting = self.rows.iter().take_while(|row| {
            used += row.height();
            used <= height
        });
        let fitting = fitting.count();
        if fitting == 0 || fitting == self.rows.len() {
            return None;
        }
        let (first, second) = self.rows.split_at(fitting);
        let of = |rows: &[Row]| Self { rows: rows.to_vec(), ..self.clone() };
        Some((Box::new(of(first)), Box::new(of(second))))
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        let mut head = TagGroup::new(Tag::TR);
        for (place, laid) in self.head.iter().enumerate() {
            let at = x + self.column(place);
            let cell = canvas.read(|canvas| canvas.text(laid, at, y + Self::ROOM));
            head.push(TagGroup::with_children(Tag::TH(TableHeaderScope::Column), vec![cell]));
        }
        let mut down = y + self.head_height();
        let mut body = TagGroup::new(Tag::TBody);
        for row in &self.rows {
            self.rule(canvas, x, down);
            body.push(self.row(row, canvas, x, down + Self::ROOM));
            down += row.height();
        }
        self.rule(canvas, x, down);
        let mut table = TagGroup::new(Tag::Table);
        table.push(TagGroup::with_children(Tag::THead, vec![Node::Group(head)]));
        table.push(body);
        vec![Node::Group(table)]
    }
}

impl Table {
    fn row(&self, row: &Row, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> TagGroup {
        let mut group = TagGroup::new(Tag::TR);
        let header = canvas.read(|canvas| canvas.text(&row.header, x, y));
        group.push(TagGroup::with_children(Tag::TH(TableHeaderScope::Row), vec![header]));
        for (place, laid) in row.cells.iter().enumerate() {
            let at = x + self.column(place + 1);
            let cell = canvas.read(|canvas| canvas.text(laid, at, y));
            group.push(TagGroup::with_children(Tag::TD, vec![cell]));
        }
        let at = x + self.column(row.cells.len() + 1);
        let mut down = y;
        let mut lines = TagGroup::new(Tag::TD);
        for side in &row.sides {
            let width = side.pill.widest() + 2.0 * Side::ROOM;
            let area = Area { x: at, y: down, width, height: side.pill.height() };
            canvas.adorn(|canvas| {
                if side.filled {
                    canvas.filled(area, 5.0, Ink::Text);
                } else {
                    canvas.outlined(area, 5.0, Ink::Text, 0.9);
                }
            });
            let pill = canvas.read(|canvas| canvas.text(&side.pill, at + Side::ROOM, down));
            let words = canvas.read(|canvas| canvas.text(&side.words, at + self.pill_width, down));
            lines.push(TagGroup::with_children(Tag::P, vec![pill, words]));
            down += side.height();
        }
        group.push(lines);
        group
    }
}
