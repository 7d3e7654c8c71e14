//! Drawing on a page, and saying what each thing drawn is.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Node, SpanTag};
use krilla::text::{GlyphId, KrillaGlyph};

use super::letters::{Ink, Laid, Setter};

/// A page being drawn. Every place is counted from where reading begins, and mirrored where that is the right.
pub(super) struct Canvas<'a, 'surface> {
    pub(super) surface: &'a mut Surface<'surface>,
    pub(super) setter: &'a mut Setter,
    pub(super) page: usize,
    pub(super) page_width: f32,
    pub(super) from_right: bool,
}

impl Canvas<'_, '_> {
    /// Draws something that a screen reader reads.
    pub(super) fn read(&mut self, draw: impl FnOnce(&mut Self)) -> Node {
        let id = self.surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        draw(self);
        self.surface.end_tagged();
        Node::Leaf(id)
    }

    /// Draws a picture that a screen reader hears the description of.
    pub(super) fn picture(&mut self, draw: impl FnOnce(&mut Self)) -> Node {
        let id = self.surface.start_tagged(ContentTag::Other);
        draw(self);
        self.surface.end_tagged();
        Node::Leaf(id)
    }

    /// Draws what only adorns.
    pub(super) fn adorn(&mut self, draw: impl FnOnce(&mut Self)) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        draw(self);
        self.surface.end_tagged();
    }

    /// Draws the number of the page.
    pub(super) fn number(&mut self, draw: impl FnOnce(&mut Self)) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
        draw(self);
        self.surface.end_tagged();
    }

    /// A paragraph, its upper corner at this place.
    pub(super) fn text(&mut self, laid: &Laid, x: f32, y: f32) {
        let left = if self.from_right { self.page_width - x - laid.width } else { x };
        self.fill(laid.ink);
        for line in laid.layout.lines() {
            let metrics = line.metrics();
            let mut pen = left + metrics.offset;
            for run in line.runs() {
                let size = run.font_size();
                let begun = pen;
                let mut glyphs = Vec::new();
                for cluster in run.visual_clusters() {
                    for glyph in cluster.glyphs() {
                        glyphs.push(KrillaGlyph::new(
                            GlyphId::new(glyph.id),
                            glyph.advance / size,
                            glyph.x / size,
                            glyph.y / size,
                            0.0,
                            told_by(&cluster),
                            None,
                        ));
                        pen += glyph.advance;
                    }
                }
                let Some(face) = self.setter.face(run.font()).filter(|_| !glyphs.is_empty()) else { continue };
                self.surface.draw_glyphs(
                    Point::from_xy(begun, y + metrics.baseline),
                    &glyphs,
                    face,
                    &laid.text,
                    size,
                    false,
                );
            }
        }
    }

    /// A rectangle, its corners rounded, filled.
    pub(super) fn filled(&mut self, at: Area, round: f32, ink: Ink) {
        let Some(path) = self.outline(at, round) else { return };
        self.fill(ink);
        self.surface.draw_path(&path);
    }

    /// A rectangle, its corners rounded, outlined.
    pub(super) fn outlined(&mut self, at: Area, round: f32, ink: Ink, thickness: f32) {
        let Some(path) = self.outline(at, round) else { return };
        self.stroke(ink, thickness, None);
        self.surface.draw_path(&path);
    }

    /// A line through these places.
    pub(super) fn line(&mut self, through: &[(f32, f32)], ink: Ink, thickness: f32, dashed: bool) {
        let mut path = PathBuilder::new();
        for (place, (x, y)) in through.iter().enumerate() {
            let x = self.mirrored(*x);
            if place == 0 { path.move_to(x, *y) } else { path.line_to(x, *y) }
        }
        let Some(path) = path.finish() else { return };
        self.stroke(ink, thickness, dashed.then_some(&[4.0, 2.5]));
        self.surface.draw_path(&path);
    }

    /// A filled circle.
    pub(super) fn dot(&mut self, (x, y): (f32, f32), radius: f32, ink: Ink) {
        self.filled(Area { x: x - radius, y: y - radius, width: 2.0 * radius, height: 2.0 * radius }, radius, ink);
    }

    fn mirrored(&self, x: f32) -> f32 {
        if self.from_right { self.page_width - x } else { x }
    }

    /// Where an area lies on the page itself.
    pub(super) fn rect(&self, at: Area) -> Option<Rect> {
        let left = if self.from_right { self.page_width - at.x - at.width } else { at.x };
        Rect::from_xywh(left, at.y, at.width, at.height)
    }

    fn outline(&self, at: Area, round: f32) -> Option<Path> {
        // How far a curve reaches towards the corner to look like a quarter of a circle.
        const REACH: f32 = 0.552_285;
        let rect = self.rect(at)?;
        let mut path = PathBuilder::new();
        if round <= 0.0 {
            path.push_rect(rect);
            return path.finish();
        }
        let (left, top, right, bottom) = (rect.left(), rect.top(), rect.right(), rect.bottom());
        let round = round.min(rect.width() / 2.0).min(rect.height() / 2.0);
        let reach = round * (1.0 - REACH);
        path.move_to(left + round, top);
        path.line_to(right - round, top);
        path.cubic_to(right - reach, top, right, top + reach, right, top + round);
        path.line_to(right, bottom - round);
        path.cubic_to(right, bottom - reach, right - reach, bottom, right - round, bottom);
        path.line_to(left + round, bottom);
        path.cubic_to(left + reach, bottom, left, bottom - reach, left, bottom - round);
        path.line_to(left, top + round);
        path.cubic_to(left, top + reach, left + reach, top, left + round, top);
        path.close();
        path.finish()
    }

    fn fill(&mut self, ink: Ink) {
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(Fill {
            paint: colour(ink).into(),
            opacity: NormalizedF32::ONE,
            rule: FillRule::default(),
        }));
    }

    fn stroke(&mut self, ink: Ink, thickness: f32, dashes: Option<&[f32]>) {
        self.surface.set_fill(None);
        let dash = dashes.map(|array| StrokeDash { array: array.to_vec(), offset: 0.0 });
        self.surface.set_stroke(Some(Stroke {
            paint: colour(ink).into(),
            width: thickness,
            dash,
            ..Stroke::default()
        }));
    }
}

/// The text a glyph stands for: of letters drawn as one, all of them, so that a page can be read and searched.
fn told_by(cluster: &parley::Cluster<'_, ()>) -> std::ops::Range<usize> {
    let mut range = cluster.text_range();
    let mut next = cluster.next_logical();
    while let Some(joined) = next.filter(parley::Cluster::is_ligature_continuation) {
        range.end = range.end.max(joined.text_range().end);
        range.start = range.start.min(joined.text_range().start);
        next = joined.next_logical();
    }
    range
}

fn colour(ink: Ink) -> rgb::Color {
    let (red, green, blue) = ink.rgb();
    rgb::Color::new(red, green, blue)
}

/// Part of a page, from where reading begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}
