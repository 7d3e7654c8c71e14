//! Where sorting her legs begins: the last result she kept, or an invitation; and what is known of restless legs.

use chrono::NaiveDate;
use serde::Serialize;

use super::Voice;
use super::explained::LegsExplained;
use super::result::SortResult;
use crate::entry::Record;
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::symptoms::sorted_legs::SortedLegs;
use crate::symptoms::sorted_legs_between;
use crate::words::{Message, Words};

/// The screen that Sort my legs opens with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SortedLegsState {
    /// "Sort my legs".
    pub title: String,
    /// What stands here before the first sorting; absent after it.
    pub invitation: Option<String>,
    /// The words of the button to the first question: "Begin", or "Sort again".
    pub begin: String,
    /// When she sorted last; absent before the first time.
    pub when: Option<String>,
    /// The kind of entry that her answers are kept as.
    pub kind: String,
    /// The entry that holds the last answers, with which they are changed or deleted.
    pub entry: Option<String>,
    /// What they come to, said as of now; absent before the first time.
    pub result: Option<SortResult>,
    /// "Earlier"; empty where there is nothing earlier.
    pub earlier_label: String,
    /// Earlier results, the newest first, a line each.
    pub earlier: Vec<String>,
    /// What is known of restless legs.
    pub explained: LegsExplained,
}

impl SortedLegsState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let voice = Voice::of(&standing, words);
        let sorted = sorted_legs_between(store, NaiveDate::MIN, NaiveDate::MAX)?;
        let newest = sorted.first();
        let dated = |key: &'static str, at: Moment, line: String| {
            words.tell(&Message::of(key).with("date", words.date(at.civil_day())).with("line", line))
        };
        let earlier: Vec<String> =
            sorted.iter().skip(1).map(|(_, at, one)| dated("legs-earlier-one", *at, one.line(*at, words))).collect();
        Ok(Self {
            title: words.say("sorted_legs-title"),
            invitation: newest.is_none().then(|| words.say("legs-invitation")),
            begin: words.say(if newest.is_none() { "legs-begin" } else { "legs-again" }),
            when: newest.map(|(_, at, _)| dated("legs-when", *at, String::new())),
            kind: SortedLegs::KIND.to_owned(),
            entry: newest.map(|(id, ..)| id.to_string()),
            result: newest.map(|(_, _, one)| SortResult::of(one, None, &voice)),
            earlier_label: if earlier.is_empty() { String::new() } else { words.say("legs-earlier") },
            earlier,
            explained: LegsExplained::of(&voice),
        })
    }
}
