//! Pieces of a page: each knows how high it is, and draws itself where it is put.

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, Node, Tag, TagGroup};

use super::canvas::{Area, Canvas};
use super::letters::{Ink, Laid};

/// A piece of a page.
pub(super) trait Piece {
    /// How much of the page's height it takes, with the room under it.
    fn height(&self) -> f32;
    /// What of it fits into this height, and what is left; `None` where it does not come apart.
    fn split(&self, _height: f32) -> Option<(Box<dyn Piece>, Box<dyn Piece>)> {
        None
    }
    /// Whether it is a title, which stays with what follows it.
    fn is_title(&self) -> bool {
        false
    }
    /// Draws it with its upper corner at this place, and says what it is.
    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node>;
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Is {
    /// A heading of this level.
    Heading(u16),
    /// A paragraph.
    Paragraph,
    /// A footnote.
    Note,
}

/// A paragraph on its own.
pub(super) struct Paragraph {
    pub(super) laid: Laid,
    pub(super) is: Is,
    pub(super) below: f32,
}

pub(super) fn group(is: Is, text: &str, node: Node) -> Node {
    let children = vec![node];
    Node::Group(match is {
        Is::Heading(level) => {
            let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
            TagGroup::with_children(Tag::Hn(level, Some(text.to_owned())), children)
        }
        Is::Paragraph => TagGroup::with_children(Tag::P, children),
        Is::Note => TagGroup::with_children(Tag::Note, children),
    })
}

impl Piece for Paragraph {
    fn height(&self) -> f32 {
        self.laid.height() + self.below
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        let node = canvas.read(|canvas| canvas.text(&self.laid, x, y));
        vec![group(self.is, &self.laid.text, node)]
    }
}

/// The title of a part, and the line under it.
pub(super) struct Title {
    pub(super) laid: Laid,
    pub(super) below: f32,
}

impl Title {
    const TO_THE_LINE: f32 = 1.6;
}

impl Piece for Title {
    fn is_title(&self) -> bool {
        true
    }

    fn height(&self) -> f32 {
        self.laid.height() + Self::TO_THE_LINE + self.below
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        let node = canvas.read(|canvas| canvas.text(&self.laid, x, y));
        let line = y + self.laid.height() + Self::TO_THE_LINE;
        canvas.adorn(|canvas| canvas.line(&[(x, line), (x + self.laid.width, line)], Ink::Title, 0.9, false));
        vec![group(Is::Heading(2), &self.laid.text, node)]
    }
}

/// A list, each item behind its label.
pub(super) struct List {
    pub(super) items: Vec<(Laid, Laid)>,
    pub(super) label_width: f32,
    pub(super) numbered: bool,
    pub(super) between: f32,
    pub(super) below: f32,
}

impl Piece for List {
    fn height(&self) -> f32 {
        self.items.iter().map(|(_, item)| item.height() + self.between).sum::<f32>() + self.below
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        let numbering = if self.numbered { ListNumbering::Decimal } else { ListNumbering::Disc };
        let mut list = TagGroup::new(Tag::L(numbering));
        let mut down = y;
        for (label, item) in &self.items {
            let mark = canvas.read(|canvas| canvas.text(label, x, down));
            let body = canvas.read(|canvas| canvas.text(item, x + self.label_width, down));
            list.push(TagGroup::with_children(
                Tag::LI,
                vec![
                    Node::Group(TagGroup::with_children(Tag::Lbl, vec![mark])),
                    Node::Group(TagGroup::with_children(Tag::LBody, vec![body])),
                ],
            ));
            down += item.height() + self.between;
        }
        vec![Node::Group(list)]
    }
}

/// Numbers in a column, and beside each what it is the number of.
pub(super) struct Facts {
    pub(super) rows: Vec<(Laid, Laid)>,
    pub(super) number_width: f32,
    pub(super) gap: f32,
    pub(super) below: f32,
}

impl Piece for Facts {
    fn height(&self) -> f32 {
        self.rows.iter().map(|(number, words)| number.height().max(words.height()) + 1.2).sum::<f32>() + self.below
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        let mut list = TagGroup::new(Tag::L(ListNumbering::None));
        let mut down = y;
        for (number, words) in &self.rows {
            let value = canvas.read(|canvas| canvas.text(number, x, down));
            let what = canvas.read(|canvas| canvas.text(words, x + self.number_width + self.gap, down));
            list.push(TagGroup::with_children(
                Tag::LI,
                vec![
                    Node::Group(TagGroup::with_children(Tag::Lbl, vec![value])),
                    Node::Group(TagGroup::with_children(Tag::LBody, vec![what])),
                ],
            ));
            down += number.height().max(words.height()) + 1.2;
        }
        vec![Node::Group(list)]
    }
}

/// How a box looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    /// A wash of colour.
    Washed,
    /// An outline.
    Outlined,
    /// A thin outline.
    Thin,
    /// Filled dark, its text light: a warning sign.
    Inverted,
}

/// Pieces in a box.
pub(super) struct Framed {
    pub(super) frame: Frame,
    pub(super) width: f32,
    pub(super) inside: Vec<Box<dyn Piece>>,
    pub(super) padding: f32,
    pub(super) below: f32,
}

impl Framed {
    fn boxed(&self) -> f32 {
        self.inside.iter().map(|piece| piece.height()).sum::<f32>() + 2.0 * self.padding
    }
}

impl Piece for Framed {
    fn height(&self) -> f32 {
        self.boxed() + self.below
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        let area = Area { x, y, width: self.width, height: self.boxed() };
        canvas.adorn(|canvas| match self.frame {
            Frame::Washed => canvas.filled(area, 7.0, Ink::Wash),
            Frame::Outlined => canvas.outlined(area, 7.0, Ink::Text, 1.2),
            Frame::Thin => canvas.outlined(area, 6.0, Ink::Quiet, 0.7),
            Frame::Inverted => canvas.filled(area, 7.0, Ink::Text),
        });
        let mut nodes = Vec::new();
        let mut down = y + self.padding;
        for piece in &self.inside {
            nodes.extend(piece.draw(canvas, x + self.padding + 2.0, down));
            down += piece.height();
        }
        nodes
    }
}

/// Pieces side by side, parted by lines.
pub(super) struct Beside {
    pub(super) columns: Vec<(f32, Vec<Box<dyn Piece>>)>,
    pub(super) width: f32,
    pub(super) padding: f32,
    pub(super) below: f32,
}

impl Beside {
    fn boxed(&self) -> f32 {
        let heights = self.columns.iter().map(|(_, pieces)| pieces.iter().map(|piece| piece.height()).sum::<f32>());
        heights.fold(0.0, f32::max) + 2.0 * self.padding
    }
}

impl Piece for Beside {
    fn height(&self) -> f32 {
        self.boxed() + self.below
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        let height = self.boxed();
        let mut nodes = Vec::new();
        let mut across = x;
        canvas.adorn(|canvas| {
            canvas.outlined(Area { x, y, width: self.width, height }, 7.0, Ink::Text, 1.2);
            let mut edge = x;
            for (width, _) in self.columns.iter().take(self.columns.len().saturating_sub(1)) {
                edge += width;
                canvas.line(&[(edge, y), (edge, y + height)], Ink::Hair, 0.8, false);
            }
        });
        for (width, pieces) in &self.columns {
            let mut down = y + self.padding;
            for piece in pieces {
                nodes.extend(piece.draw(canvas, across + self.padding + 2.0, down));
                down += piece.height();
            }
            across += width;
        }
        nodes
    }
}
