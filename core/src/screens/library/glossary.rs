//! What hard words mean: every one the app uses, in words she can read out.

use serde::Serialize;

use super::saying::{ALWAYS, EXPECTING, NOT_AFTER_LOSS};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::screens::sort_legs::{Voice, sentences};
use crate::store::{Result, Store};
use crate::symptoms::sorted_legs::known::Told;
use crate::words::{Message, Words};

/// The Glossary screen. A shell searches in `term`, `also` and `meaning`, and keeps the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GlossaryState {
    /// "What words mean".
    pub title: String,
    /// The label of the search.
    pub search: String,
    /// What stands where the search finds nothing.
    pub nothing_found: String,
    /// The words, from A to Z.
    pub terms: Vec<GlossaryTerm>,
}

/// A hard word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GlossaryTerm {
    /// Its name, which stays the same in every language.
    pub id: String,
    /// The word.
    pub term: String,
    /// "Also called: RLS, Willis-Ekbom disease"; empty where it has one name.
    pub also: String,
    /// What it means.
    pub meaning: String,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// The words, each with the stages it is shown at: `glossary-<id>`, `glossary-<id>-means` and, where it has other names,
/// `glossary-<id>-also`.
const TERMS: &[(&str, &[Told])] = &[
    ("aasm", ALWAYS),
    ("acog", NOT_AFTER_LOSS),
    ("akathisia", ALWAYS),
    ("anaemia", ALWAYS),
    ("antacid", ALWAYS),
    ("anti_d", EXPECTING),
    ("antihistamine", ALWAYS),
    ("booking", EXPECTING),
    ("bsh", ALWAYS),
    ("calf", ALWAYS),
    ("cbt_i", ALWAYS),
    ("cdc", ALWAYS),
    ("cholestasis", EXPECTING),
    ("clot", ALWAYS),
    ("cramp", ALWAYS),
    ("crl", EXPECTING),
    ("crp", ALWAYS),
    ("dopamine", ALWAYS),
    ("due_date", EXPECTING),
    ("efsa", ALWAYS),
    ("elemental", ALWAYS),
    ("ferritin", ALWAYS),
    ("folate", ALWAYS),
    ("folate_equivalents", ALWAYS),
    ("full_blood_count", ALWAYS),
    ("gad2", ALWAYS),
    ("gbs", EXPECTING),
    ("haem", ALWAYS),
    ("haemoglobin", ALWAYS),
    ("hormone", ALWAYS),
    ("idiopathic", ALWAYS),
    ("induction", EXPECTING),
    ("inflammation", ALWAYS),
    ("levothyroxine", ALWAYS),
    ("magnesium", ALWAYS),
    ("mbrrace", NOT_AFTER_LOSS),
    ("microgram", ALWAYS),
    ("midwife_sheet", NOT_AFTER_LOSS),
    ("nerve_damage", ALWAYS),
    ("nhs", ALWAYS),
    ("nice", ALWAYS),
    ("pelvic_floor", ALWAYS),
    ("phq2", ALWAYS),
    ("phytate", ALWAYS),
    ("placenta", EXPECTING),
    ("pre_eclampsia", NOT_AFTER_LOSS),
    ("psychosis", NOT_AFTER_LOSS),
    ("rcog", NOT_AFTER_LOSS),
    ("restless_legs", ALWAYS),
    ("rsv", EXPECTING),
    ("sleep_efficiency", ALWAYS),
    ("spell", ALWAYS),
    ("talk_test", ALWAYS),
    ("tdap", EXPECTING),
    ("term", EXPECTING),
    ("tightening", EXPECTING),
    ("transferrin_saturation", ALWAYS),
    ("trimester", EXPECTING),
    ("upper_limit", ALWAYS),
    ("usda", ALWAYS),
    ("weeks_and_days", EXPECTING),
    ("who", ALWAYS),
];

impl GlossaryState {
    /// The words at this moment: after a loss those of a pregnancy are left out.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let voice = Voice::of(&standing, words);
        let mut terms: Vec<GlossaryTerm> =
            TERMS.iter().filter(|(_, said)| said.contains(&voice.told)).map(|(id, _)| term(id, &voice)).collect();
        terms.sort_by_key(|term| term.term.to_lowercase());
        Ok(Self {
            title: voice.say("glossary-title"),
            search: voice.say("form-search"),
            nothing_found: voice.say("form-nothing-found"),
            terms,
        })
    }
}

fn term(id: &str, voice: &Voice<'_>) -> GlossaryTerm {
    let key = format!("glossary-{id}");
    let term = voice.say(&key);
    let also = voice
        .words
        .say_if_any(&format!("{key}-also"))
        .map_or_else(String::new, |names| voice.words.tell(&Message::of("glossary-also").with("names", names)));
    let meaning = voice.say(&format!("{key}-means"));
    let parts = [&term, &also, &meaning].map(String::as_str);
    GlossaryTerm { id: id.to_owned(), spoken: sentences(parts), term, also, meaning }
}
