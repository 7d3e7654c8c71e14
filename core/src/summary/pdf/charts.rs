//! The two charts of the page. What they show is said in words for whoever does not see them.

use krilla::tagging::{BBox, Node, Tag, TagGroup};

use super::canvas::{Area, Canvas};
use super::letters::{Ink, Laid};
use super::piece::Piece;

/// A bar, with what stands on and under it.
pub(super) struct BarDrawn {
    /// From 0 to 1.
    pub(super) height: f32,
    /// Whether anything was written of its nights.
    pub(super) written: bool,
    /// Whether its number stands in it and not on it.
    pub(super) inside: bool,
    pub(super) number: Laid,
    pub(super) label: Laid,
    pub(super) second: Laid,
}

/// Bars, a week each.
pub(super) struct BarChart {
    pub(super) spoken: String,
    pub(super) bars: Vec<BarDrawn>,
    pub(super) width: f32,
    pub(super) tall: f32,
    pub(super) below: f32,
}

impl BarChart {
    fn under(&self) -> f32 {
        let under = self.bars.iter().map(|bar| bar.label.height() + bar.second.height());
        under.fold(0.0, f32::max) + 2.0
    }
}

/// A picture as a screen reader meets it.
fn figure(canvas: &Canvas<'_, '_>, spoken: &str, area: Area, node: Node) -> Vec<Node> {
    let bbox = canvas.rect(area).map(|rect| BBox::new(canvas.page, rect));
    let tag = Tag::Figure(Some(spoken.to_owned())).with_bbox(bbox);
    vec![Node::Group(TagGroup::with_children(tag, vec![node]))]
}

#[expect(clippy::cast_precision_loss, reason = "a handful of bars")]
fn share(width: f32, of: usize) -> f32 {
    width / of.max(1) as f32
}

impl Piece for BarChart {
    fn height(&self) -> f32 {
        self.tall + self.under() + self.below
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        let slot = share(self.width, self.bars.len());
        let floor = y + self.tall;
        let node = canvas.picture(|canvas| {
            for (place, bar) in (0_u16..).zip(&self.bars) {
                let begun = x + slot * f32::from(place);
                let width = (slot * 0.62).min(26.0);
                let left = begun + (slot - width) / 2.0;
                let middle = begun + (slot - bar.label.width) / 2.0;
                canvas.filled(Area { x: left, y, width, height: self.tall }, 0.0, Ink::Wash);
                let tall = (self.tall * bar.height).max(0.8);
                if bar.written {
                    canvas.filled(Area { x: left, y: floor - tall, width, height: tall }, 0.0, Ink::Legs);
                } else {
                    canvas.line(
                        &[(left + width * 0.3, floor - 4.0), (left + width * 0.7, floor - 4.0)],
                        Ink::Quiet,
                        1.2,
                        false,
                    );
                }
                let number = if bar.inside { 1.5 } else { -bar.number.height() - 0.5 };
                canvas.text(&bar.number, middle, floor - tall + number);
                canvas.text(&bar.label, middle, floor + 2.0);
                canvas.text(&bar.second, middle, floor + 2.0 + bar.label.height());
            }
            canvas.line(&[(x, floor), (x + self.width, floor)], Ink::Quiet, 0.8, false);
        });
        let area = Area { x, y, width: self.width, height: self.tall + self.under() };
        figure(canvas, &self.spoken, area, node)
    }
}

/// A result as a dot.
pub(super) struct DotDrawn {
    /// From where the chart begins, 0 to 1.
    pub(super) across: f32,
    /// From its floor, 0 to 1.
    pub(super) up: f32,
    pub(super) number: Laid,
    /// Under the chart; absent where it would lie on another.
    pub(super) label: Option<Laid>,
}

/// A named line.
pub(super) struct LineDrawn {
    /// From the floor, 0 to 1.
    pub(super) up: f32,
    pub(super) dashed: bool,
    pub(super) value: Laid,
    pub(super) words: Laid,
}

/// Results over the weeks, beside named lines.
pub(super) struct BandChart {
    pub(super) spoken: String,
    pub(super) dots: Vec<DotDrawn>,
    pub(super) lines: Vec<LineDrawn>,
    pub(super) width: f32,
    pub(super) tall: f32,
    pub(super) under: f32,
    pub(super) below: f32,
}

/// Room for the values of the lines, beside the chart.
const VALUES: f32 = 20.0;
/// Room beside the first and the last dot.
const EDGE: f32 = 16.0;

impl Piece for BandChart {
    fn height(&self) -> f32 {
        self.tall + self.under + self.below
    }

    fn draw(&self, canvas: &mut Canvas<'_, '_>, x: f32, y: f32) -> Vec<Node> {
        let (left, right, floor) = (x + VALUES, x + self.width, y + self.tall);
        let at = |dot: &DotDrawn| (left + EDGE + (right - left - 2.0 * EDGE) * dot.across, floor - self.tall * dot.up);
        let node = canvas.picture(|canvas| {
            if let Some(lowest) = self.lines.iter().filter(|line| !line.dashed).map(|line| line.up).reduce(f32::min) {
                let height = self.tall * lowest;
                canvas.filled(Area { x: left, y: floor - height, width: right - left, height }, 0.0, Ink::Band);
            }
            for line in &self.lines {
                let up = floor - self.tall * line.up;
                canvas.line(&[(left, up), (right, up)], Ink::Text, 0.9, line.dashed);
                canvas.text(&line.value, x, up - line.value.height() / 2.0);
                // Under a line of pregnancy, over one of other adults, so that the words of two never meet.
                let words = if line.dashed { up - line.words.height() - 0.5 } else { up + 1.0 };
                canvas.text(&line.words, right - line.words.width - 2.0, words);
            }
            canvas.line(&[(left, floor), (right, floor)], Ink::Quiet, 0.8, false);
            let places: Vec<(f32, f32)> = self.dots.iter().map(at).collect();
            if places.len() > 1 {
                canvas.line(&places, Ink::Iron, 1.8, false);
            }
            for (dot, (across, up)) in self.dots.iter().zip(places) {
                canvas.dot((across, up), 3.2, Ink::Iron);
                let above = up - dot.number.height() - 3.0;
                let crosses = |from: f32, to: f32| {
                    self.lines.iter().any(|line| (from..to).contains(&(floor - self.tall * line.up)))
                };
                let below = up + 3.0;
                let better_below = crosses(above, up) && !crosses(below, below + dot.number.height());
                let number = if above < y - 4.0 || better_below { below } else { above };
                canvas.text(&dot.number, across - dot.number.width / 2.0, number);
                if let Some(label) = &dot.label {
                    canvas.text(label, across - label.width / 2.0, floor + 2.0);
                }
            }
        });
        let area = Area { x, y, width: self.width, height: self.tall + self.under };
        figure(canvas, &self.spoken, area, node)
    }
}
