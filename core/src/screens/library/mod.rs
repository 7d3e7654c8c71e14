//! The library: all guidance, readable without logging anything, each sentence with what it rests on.
//!
//! What is said is data: a page is sections of sentences, a sentence a message and the rows of EVIDENCE behind it. Which of
//! them are shown follows her stage, her week, her country and whose figures she chose. Clinical review: open.

mod after;
mod glossary;
mod hers;
mod mind;
mod movement;
mod nutrition;
mod page;
mod rest;
mod saying;
mod stirs;
mod stretches;

use serde::Serialize;

pub use glossary::{GlossaryState, GlossaryTerm};
pub use stretches::Stretch;

pub(in crate::screens) use after::{COMMON_AFTER_BIRTH, IRON, SETTLES_AFTER_BIRTH};
pub(in crate::screens) use page::{Reader, Section};
pub(in crate::screens) use rest::{ON_A_SIDE, PILLOW, SIDE_EARLY};
pub(in crate::screens) use saying::*;

use self::page::Page;
use super::care::CareRow;
use super::parts::{Action, Card, Place, Tone};
use super::sort_legs::{LegsExplained, LegsLine, LegsSection, Voice};
use crate::care::urgent::with_degrees;
use crate::entry::Pillar;
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::symptoms::sorted_legs::known::Told;
use crate::triggers::caffeine::{Holds, PORTIONS};
use crate::words::{Message, Words};

const PAGES: &[&Page] = &[
    &after::LEGS,
    &nutrition::PAGE,
    &rest::PAGE,
    &movement::PAGE,
    &mind::CALM,
    &mind::TALKING,
    &stirs::PAGE,
    &stirs::SPECIALISTS,
    &after::AFTERWARDS,
];

/// The groups of the index: the key of the title, and its pages.
const GROUPS: &[(&str, &[&str])] = &[
    ("library-group_legs", &["legs", "stirs", "medicines"]),
    ("library-group_pillars", &["nutrition", "rest", "movement", "calm", "talking"]),
    ("library-group_after", &["after"]),
];

/// The Library screen: an index of all guidance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LibraryState {
    /// "Library".
    pub title: String,
    /// What it is.
    pub line: String,
    /// That no clinician has reviewed it.
    pub review: String,
    /// What there is to read, in groups.
    pub groups: Vec<LibraryGroup>,
}

/// Pages that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LibraryGroup {
    /// "The five pillars".
    pub title: String,
    /// The pages.
    pub rows: Vec<CareRow>,
}

/// A page of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LibraryPageState {
    /// Its name.
    pub id: String,
    /// "Food and iron".
    pub title: String,
    /// That no clinician has reviewed it.
    pub review: String,
    /// Which part of her day it belongs to, for the icon; absent when none.
    pub pillar: Option<Pillar>,
    /// What comes first because it cannot wait, with the way to Urgent help; absent on most pages.
    pub urgent: Option<Card>,
    /// "From your diary"; empty where nothing of hers fits.
    pub hers_label: String,
    /// What she wrote that bears on the page.
    pub hers: Vec<String>,
    /// The sections, in order; `more` of each is shown when she opens it.
    pub sections: Vec<LegsSection>,
    /// "Caffeine in a drink"; empty where the page has no list.
    pub list_label: String,
    /// A plain list, a line an item.
    pub list: Vec<String>,
    /// "Gentle stretches"; empty where the page has none.
    pub stretches_label: String,
    /// The stretches.
    pub stretches: Vec<Stretch>,
    /// What they rest on; absent where the page has none.
    pub stretches_basis: Option<LegsLine>,
    /// Where the page leads.
    pub actions: Vec<Action>,
}

impl LibraryState {
    /// The index at this moment.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let voice = Voice::of(&standing, words);
        let mut groups: Vec<LibraryGroup> = GROUPS
            .iter()
            .map(|(title, ids)| LibraryGroup {
                title: voice.say(title),
                rows: ids
                    .iter()
                    .filter_map(|id| PAGES.iter().find(|page| page.id == *id && page.said.contains(&voice.told)))
                    .map(|page| row(&page_key(page.id), Place::LibraryPage { id: page.id.to_owned() }, &voice))
                    .collect(),
            })
            .collect();
        let mut look_up = vec![row("library-page_evening", Place::Evening, &voice)];
        if voice.told != Told::AfterLoss {
            look_up.push(row("library-page_week", Place::Week { week: None }, &voice));
        }
        look_up.push(row("library-page_glossary", Place::Glossary, &voice));
        look_up.push(row("library-page_advice", Place::AdviceList, &voice));
        look_up.push(row("library-page_signs", Place::UrgentHelp, &voice));
        groups.push(LibraryGroup { title: voice.say("library-group_more"), rows: look_up });
        Ok(Self {
            title: voice.say("library-title"),
            line: voice.say("library-line"),
            review: voice.say("legs-review"),
            groups: groups.into_iter().filter(|group| !group.rows.is_empty()).collect(),
        })
    }
}

impl LibraryPageState {
    /// The page of this name at this moment; `None` where there is none, or none at her stage.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, id: &str, now: Moment, words: &Words) -> Result<Option<Self>> {
        let standing = Standing::read(store, now)?;
        let reader = Reader::today(Voice::of(&standing, words));
        let voice = &reader.voice;
        let Some(page) = PAGES.iter().find(|page| page.id == id && page.said.contains(&voice.told)) else {
            return Ok(None);
        };
        let hers = hers::hers(store, page.id, voice, now)?;
        let mut sections: Vec<LegsSection> =
            page.sections.iter().filter_map(|section| reader.section(section)).collect();
        if page.id == after::LEGS.id {
            sections = with_what_is_known(sections, voice);
        }
        let list = if page.id == stirs::PAGE.id { caffeine(words) } else { Vec::new() };
        Ok(Some(Self {
            id: page.id.to_owned(),
            title: voice.say(&page_key(page.id)),
            review: voice.say("legs-review"),
            pillar: page.pillar,
            urgent: urgent(page, voice),
            hers_label: if hers.is_empty() { String::new() } else { voice.say("library-hers") },
            hers,
            sections,
            list_label: if list.is_empty() { String::new() } else { voice.say("library-caffeine_list") },
            list,
            stretches_label: if page.stretches { voice.say("library-stretches") } else { String::new() },
            stretches: if page.stretches { stretches::stretches(voice) } else { Vec::new() },
            stretches_basis: page.stretches.then(|| stretches::basis(voice)),
            actions: reader.actions(page.actions),
        }))
    }
}

/// What is known of restless legs around the page's own sections: what it is comes first, why it may happen after what
/// can be done.
fn with_what_is_known(own: Vec<LegsSection>, voice: &Voice<'_>) -> Vec<LegsSection> {
    let what = voice.say("legs-section-what");
    let mut known = LegsExplained::of(voice).sections;
    let first = known.iter().position(|section| section.title == what).map_or(0, |place| place + 1);
    let rest = known.split_off(first);
    let why_more = voice.say("library-legs_why_more");
    let (last, before): (Vec<_>, Vec<_>) = own.into_iter().partition(|section| section.title == why_more);
    known.into_iter().chain(before).chain(rest).chain(last).collect()
}

fn page_key(id: &str) -> String {
    format!("library-page_{id}")
}

fn row(key: &str, place: Place, voice: &Voice<'_>) -> CareRow {
    CareRow { title: voice.say(key), note: voice.say(&format!("{key}-note")), place }
}

/// What cannot wait: signs to stop at while moving, thoughts of harm where mood is spoken of.
fn urgent(page: &Page, voice: &Voice<'_>) -> Option<Card> {
    let expecting = voice.told == Told::Expecting;
    let (lead, lines): (&str, &[&str]) = match page.id {
        "movement" if expecting => ("library-stop", movement::STOP),
        "movement" => ("library-stop", movement::STOP_AFTER),
        "calm" => ("library-harm", &["library-harm_line"]),
        "after" if voice.told == Told::AfterLoss => ("urgent-after-title", &["urgent-after-summary"]),
        "after" => ("library-after_first", &["library-after_first_line"]),
        "rest" | "legs" => ("library-one_leg", &["library-one_leg_line"]),
        _ => return None,
    };
    Some(Card {
        label: String::new(),
        lead: voice.say(lead),
        lines: lines.iter().map(|key| with_degrees(key, voice.standing.profile.country, voice.words)).collect(),
        tone: Tone::Urgent,
        pillar: None,
        action: Some(Action { words: voice.say("urgent-title"), place: Place::UrgentHelp }),
    })
}

/// What drinks hold, where it is known (EVIDENCE D-030).
fn caffeine(words: &Words) -> Vec<String> {
    let item = |portion: &crate::triggers::caffeine::Portion| {
        let (key, mg) = match portion.holds {
            Holds::About(mg) => ("library-caffeine_about", mg),
            Holds::UpTo(mg) => ("library-caffeine_up_to", mg),
            Holds::Untold | Holds::Nothing => return None,
        };
        let drink = words.say(&format!("drink-what-{}", portion.what));
        let size = words.say(&format!("drink-what-{}-note", portion.what));
        Some(words.tell(&Message::of(key).with("drink", drink).with("size", size).with("mg", words.number_in_full(mg))))
    };
    PORTIONS.iter().filter_map(item).chain([words.say("library-caffeine_chocolate")]).collect()
}
