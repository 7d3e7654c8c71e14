//! The summary as a page: PDF, tagged for screen readers (PDF/UA-1), its letters within it.

mod canvas;
mod charts;
mod flow;
mod letters;
mod piece;
mod setting;
mod table;

use chrono::{Datelike, Timelike};
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

use self::canvas::Canvas;
use self::flow::Flow;
use self::letters::Setter;
use super::content::Summary;
use crate::moment::Moment;
use crate::words::Words;

/// The size of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SummaryPaper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8½ by 11 inches.
    Letter,
}

/// The page could not be made: a fault of Evenfall's, and of nothing she wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the page could not be made")]
pub struct CannotPrint;

/// The summary as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has: one or two.
    pub pages: usize,
}

/// Points in a millimetre and in an inch.
const MM: f32 = 72.0 / 25.4;
const INCH: f32 = 72.0;

/// Never more than this many pages.
const MOST_PAGES: usize = 2;

/// How tightly a page is set, tried in this order until one page holds it all. The smallest body text is 8 points; US Letter,
/// 18 mm lower than A4, may still hold an ordinary month by the room between.
const SCALES: [Scale; 4] = [
    Scale { letters: 1.0, room: 1.0 },
    Scale { letters: 0.94, room: 0.94 },
    Scale { letters: 0.88, room: 0.88 },
    Scale { letters: 0.88, room: 0.76 },
];

/// How large letters are set, and the room about them.
#[derive(Debug, Clone, Copy)]
struct Scale {
    letters: f32,
    room: f32,
}

impl SummaryPaper {
    /// The paper of this name, or `None`.
    pub fn of_id(id: &str) -> Option<Self> {
        match id {
            "a4" => Some(Self::A4),
            "letter" => Some(Self::Letter),
            _ => None,
        }
    }

    /// Width and height in points.
    fn points(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0 * MM, 297.0 * MM),
            Self::Letter => (8.5 * INCH, 11.0 * INCH),
        }
    }
}

impl Summary {
    /// The summary as a PDF of one page or two.
    ///
    /// # Errors
    /// [`CannotPrint`] where the page does not come out as it must; nothing that she wrote can bring that about.
    pub fn printed(&self, paper: SummaryPaper, words: &Words) -> Result<Printed, CannotPrint> {
        let (mut setter, flow) = self.laid_out(paper, words);
        Ok(Printed { pdf: self.drawn(&flow, &mut setter, words)?, pages: flow.pages.len() })
    }

    /// The pages: one, if smaller letters make it one; two, made shorter where two do not hold it.
    fn laid_out(&self, paper: SummaryPaper, words: &Words) -> (Setter, Flow) {
        for scale in SCALES {
            let mut setter = Setter::new(self.from_right);
            let flow = Flow::of(self, &mut setter, paper.points(), scale, words);
            if flow.pages.len() == 1 && !flow.overflows {
                return (setter, flow);
            }
        }
        self.shortened_until(words, |shorter| {
            let mut setter = Setter::new(self.from_right);
            let flow = Flow::of(shorter, &mut setter, paper.points(), Scale { letters: 1.0, room: 1.0 }, words);
            let fits = flow.pages.len() <= MOST_PAGES && !flow.overflows;
            ((setter, flow), fits)
        })
    }

    fn drawn(&self, flow: &Flow, setter: &mut Setter, words: &Words) -> Result<Vec<u8>, CannotPrint> {
        let mut document = Document::new_with(SerializeSettings {
            configuration: configuration()?,
            enable_tagging: true,
            ..SerializeSettings::default()
        });
        document.set_metadata(self.metadata());
        let mut parts: Vec<TagGroup> = (0..flow.parts).map(|_| TagGroup::new(Tag::Section)).collect();
        let mut outline = Outline::new();
        let (width, height) = flow.size;
        for (number, placed) in flow.pages.iter().enumerate() {
            let settings = PageSettings::from_wh(width, height).ok_or(CannotPrint)?;
            let mut page = document.start_page_with(settings);
            let mut surface = page.surface();
            let mut canvas =
                Canvas { surface: &mut surface, setter, page: number, page_width: width, from_right: self.from_right };
            for place in placed {
                let nodes = place.piece.draw(&mut canvas, place.x, place.y);
                if let Some(part) = parts.get_mut(place.part) {
                    for node in nodes {
                        part.push(node);
                    }
                }
            }
            flow.draw_number(number, &mut canvas);
            surface.finish();
            page.finish();
            let name = flow.page_name(number, words);
            outline.push_child(OutlineNode::new(name, XyzDestination::new(number, Point::from_xy(0.0, 0.0))));
        }
        let mut tree = TagTree::new().with_lang(Some(self.language.to_owned()));
        parts.into_iter().filter(|part| !part.children.is_empty()).for_each(|part| tree.push(part));
        document.set_outline(outline);
        document.set_tag_tree(tree);
        document.finish().map_err(|_| CannotPrint)
    }

    fn metadata(&self) -> Metadata {
        Metadata::new()
            .title(format!("{}, {}", self.title, self.covers))
            .language(self.language.to_owned())
            .creator("Evenfall".to_owned())
            .creation_date(date_time(self.made))
            .text_direction(if self.from_right { TextDirection::RightToLeft } else { TextDirection::LeftToRight })
    }
}

fn configuration() -> Result<Configuration, CannotPrint> {
    ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish().map_err(|_| CannotPrint)
}

fn date_time(of: Moment) -> DateTime {
    let local = of.local();
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let ahead = of.offset_minutes();
    DateTime::new(u16::try_from(local.year()).unwrap_or_default())
        .month(small(local.month()))
        .day(small(local.day()))
        .hour(small(local.hour()))
        .minute(small(local.minute()))
        .second(small(local.second()))
        .utc_offset_hour(i8::try_from(ahead / 60).unwrap_or_default())
        .utc_offset_minute(u8::try_from((ahead % 60).abs()).unwrap_or_default())
}
