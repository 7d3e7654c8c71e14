//! Setting text: letters chosen, shaped and broken into lines.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use krilla::text::Font;
use parley::fontique::{Blob, Collection, CollectionOptions};
use parley::style::{FontFamily, FontFamilyName, FontWeight, LineHeight, StyleProperty};
use parley::{Alignment, BaseDirection, FontContext, Layout, LayoutContext};

/// Noto, cut down to the scripts the page is set in; `fonts/make.sh` says how.
const FACES: [&[u8]; 3] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
];

/// What stands in the place of a sign that no face has.
const UNSEEN: &str = "\u{fffd}";

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Size in points.
    pub(super) size: f32,
    /// The distance of lines, as a multiple of the size.
    pub(super) leading: f32,
    /// Its colour.
    pub(super) ink: Ink,
    /// Where its lines stand.
    pub(super) stands: Stands,
}

/// Where the lines of a paragraph stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// Where reading begins.
    Start,
    /// Where reading ends.
    End,
    /// In the middle.
    Middle,
}

/// The colours of the page. All of them are told apart in grey, and none carries a meaning alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Text.
    Text,
    /// Quieter text.
    Quiet,
    /// Titles of parts.
    Title,
    /// Text on what is filled with [`Ink::Text`].
    Paper,
    /// Bars of restless nights.
    Legs,
    /// The line of ferritin.
    Iron,
    /// What lies behind bars and questions.
    Wash,
    /// The band below the lowest line.
    Band,
    /// Lines between rows.
    Hair,
}

impl Ink {
    /// Red, green and blue, as the design names them.
    pub(super) fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Text => (0x1E, 0x1A, 0x2E),
            Self::Quiet => (0x54, 0x4D, 0x68),
            Self::Title => (0x47, 0x38, 0x8A),
            Self::Paper => (0xFF, 0xFF, 0xFF),
            Self::Legs => (0x86, 0x29, 0x6A),
            Self::Iron => (0x93, 0x40, 0x0F),
            Self::Wash => (0xEE, 0xEA, 0xF8),
            Self::Band => (0xEF, 0xE3, 0xDA),
            Self::Hair => (0xCF, 0xC9, 0xDB),
        }
    }
}

/// Part of a paragraph: its text, and whether it is set strongly.
pub(super) type Run<'a> = (&'a str, bool);

/// A paragraph, broken into lines.
#[derive(Clone)]
pub(super) struct Laid {
    pub(super) layout: Layout<()>,
    pub(super) text: String,
    pub(super) ink: Ink,
    /// How wide it was allowed to be.
    pub(super) width: f32,
}

impl Laid {
    pub(super) fn height(&self) -> f32 {
        self.layout.height()
    }

    /// How wide the widest of its lines is.
    pub(super) fn widest(&self) -> f32 {
        self.layout.width()
    }
}

/// What sets text.
pub(super) struct Setter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    faces: HashMap<u64, Option<Font>>,
    from_right: bool,
    /// Whether a sign was met that no face has.
    pub(super) unseen: bool,
}

impl Setter {
    pub(super) fn new(from_right: bool) -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        for face in FACES {
            collection.register_fonts(Blob::new(Arc::new(face)), None);
        }
        let fonts = FontContext { collection, source_cache: parley::fontique::SourceCache::default() };
        Self { fonts, layouts: LayoutContext::new(), faces: HashMap::new(), from_right, unseen: false }
    }

    /// A paragraph of these runs.
    pub(super) fn set(&mut self, runs: &[Run<'_>], style: Style, width: f32) -> Laid {
        let laid = self.laid(runs, style, width);
        let missing = unseen_in(&laid);
        if missing.is_empty() {
            return laid;
        }
        self.unseen = true;
        let mut begun = 0;
        let seen: Vec<(String, bool)> = runs
            .iter()
            .map(|(text, bold)| {
                let at = begun;
                begun += text.len();
                (with_signs_replaced(text, at, &missing), *bold)
            })
            .collect();
        let seen: Vec<Run<'_>> = seen.iter().map(|(text, bold)| (text.as_str(), *bold)).collect();
        self.laid(&seen, style, width)
    }

    fn laid(&mut self, runs: &[Run<'_>], style: Style, width: f32) -> Laid {
        let text: String = runs.iter().map(|(text, _)| *text).collect();
        let family = [
            FontFamilyName::Named(Cow::Borrowed("Noto Sans")),
            FontFamilyName::Named(Cow::Borrowed("Noto Sans Arabic")),
        ];
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.set_base_direction(if self.from_right { BaseDirection::Rtl } else { BaseDirection::Ltr });
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&family))));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(style.leading)));
        let mut begun = 0;
        for (run, bold) in runs {
            if *bold {
                builder.push(StyleProperty::FontWeight(FontWeight::new(700.0)), begun..begun + run.len());
            }
            begun += run.len();
        }
        let mut layout = builder.build(&text);
        layout.break_all_lines(Some(width));
        let alignment = match style.stands {
            Stands::Start => Alignment::Start,
            Stands::End => Alignment::End,
            Stands::Middle => Alignment::Center,
        };
        layout.align(alignment, parley::AlignmentOptions::default());
        Laid { layout, text, ink: style.ink, width }
    }

    /// The face that a run was shaped with, as the page takes it.
    pub(super) fn face(&mut self, of: &parley::FontData) -> Option<Font> {
        let (data, id) = of.data.clone().into_raw_parts();
        self.faces.entry(id).or_insert_with(|| Font::new(data.into(), of.index)).clone()
    }
}

/// Where in the text signs stand that no face has.
fn unseen_in(laid: &Laid) -> Vec<std::ops::Range<usize>> {
    let clusters = laid
        .layout
        .lines()
        .flat_map(|line| line.runs().flat_map(|run| run.visual_clusters().collect::<Vec<_>>()).collect::<Vec<_>>());
    clusters.filter(|cluster| cluster.glyphs().any(|glyph| glyph.id == 0)).map(|cluster| cluster.text_range()).collect()
}

/// A run that begins at `begun`, with one sign in the place of each of those that no face has.
fn with_signs_replaced(text: &str, begun: usize, missing: &[std::ops::Range<usize>]) -> String {
    let mut shown = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        match missing.iter().find(|range| range.contains(&(begun + at))) {
            None => shown.push(letter),
            Some(range) if range.start == begun + at => shown.push_str(UNSEEN),
            Some(_) => {}
        }
    }
    shown
}
