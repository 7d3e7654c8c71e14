//! What the text this project began from teaches: each statement is found where the table says, or is left out for a reason.
//!
//! The table is `vectors/seed.json`. Its statements are numbered in their order, S1 to S15; `row` is how EVIDENCE I reads
//! them: `Y` as it is, `P` in part, `N` not at all. What the text leaves out and the app adds is `silent`.

use std::collections::{BTreeMap, BTreeSet};

use evenfall_core::words::{Language, Message, Words};
use regex::Regex;
use serde::Deserialize;

use super::laws::sources::{ending, root};
use super::library::{Bed, now};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    seed: String,
    row: String,
    #[serde(rename = "use")]
    usage: String,
    says: String,
    screen: Option<String>,
    key: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
    /// What was corrected, or absent where nothing was.
    #[serde(rename = "why")]
    _corrected: Option<String>,
    reason: Option<String>,
    /// Phrases that stand in no catalogue, in parts.
    #[serde(default)]
    absent: Vec<Vec<String>>,
    /// The law that keeps it out, where a phrase would break that law by standing in the table.
    law: Option<String>,
}

fn table() -> Vec<Row> {
    serde_json::from_str(include_str!("vectors/seed.json")).expect("the table")
}

/// How EVIDENCE I reads each row.
const READ: &[(&str, &str)] = &[
    ("I-01", "P"),
    ("I-02", "P"),
    ("I-03", "Y"),
    ("I-04", "Y"),
    ("I-05", "Y"),
    ("I-06", "P"),
    ("I-08", "Y"),
    ("I-09", "Y"),
    ("I-10", "P"),
    ("I-11", "N"),
    ("I-12", "P"),
    ("I-13", "Y"),
    ("I-14", "N"),
    ("I-15", "Y"),
    ("I-16", "P"),
    ("I-17", "P"),
    ("I-18", "Y"),
    ("I-19", "P"),
    ("I-20", "Y"),
    ("I-21", "Y"),
    ("I-22", "N"),
    ("I-23", "P"),
    ("I-24", "N"),
    ("I-25", "N"),
    ("I-26", "N"),
    ("I-27", "added"),
];

/// EVIDENCE I-07 is read in part, and the part is that its mechanism is left out: the table names it so.
const LEFT_OUT_IN_PART: &str = "I-07";

#[test]
fn the_table_holds_every_row_as_it_was_read() {
    let mut of_row: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in table() {
        of_row.entry(row.row).or_default().insert(row.usage);
    }
    assert_eq!(of_row.remove(LEFT_OUT_IN_PART), Some(BTreeSet::from(["N".to_owned()])));
    let read: BTreeMap<String, BTreeSet<String>> =
        READ.iter().map(|(row, usage)| ((*row).to_owned(), BTreeSet::from([(*usage).to_owned()]))).collect();
    assert_eq!(of_row, read);
    let seeds: BTreeSet<String> = table().into_iter().map(|row| row.seed).filter(|seed| seed != "silent").collect();
    assert_eq!(seeds, (1..=15).map(|number| format!("S{number}")).collect());
}

fn drawn(bed: &Bed, screen: &str) -> String {
    let json = match screen.split_once(' ') {
        Some(("library", id)) => serde_json::to_string(&bed.page(id)),
        None if screen == "library" => serde_json::to_string(&bed.diary.library(now()).expect("reads")),
        None if screen == "glossary" => serde_json::to_string(&bed.diary.glossary(now()).expect("reads")),
        _ => panic!("no screen is called {screen}"),
    };
    json.expect("writes")
}

#[test]
fn what_is_taken_over_is_found_on_the_screen_it_is_said_to_be_on() {
    let bed = Bed::at_29_weeks("england");
    let words = Words::in_language(Language::English);
    let rows: BTreeSet<&str> =
        include_str!("vectors/evidence_ids.txt").lines().filter_map(|line| line.split(' ').next()).collect();
    for row in table().into_iter().filter(|row| row.usage != "N") {
        let name = format!("{} {} ({})", row.seed, row.row, row.says);
        let (screen, key) = (row.screen.expect("a screen"), row.key.expect("a message"));
        assert!(words.has(&key), "{name}: there is no message {key}");
        let said =
            serde_json::to_string(&words.tell(&Message::of(key.clone()).with("stage", "expecting"))).expect("writes");
        assert!(drawn(&bed, &screen).contains(said.trim_matches('"')), "{name}: {key} is not on {screen}");
        assert!(!row.evidence.is_empty(), "{name} rests on nothing");
        for id in row.evidence {
            assert!(id.starts_with("I-") || rows.contains(id.as_str()), "{name}: there is no {id}");
        }
    }
}

#[test]
fn what_is_left_out_has_its_reason_and_stands_in_no_catalogue() {
    let catalogues = ending("core/src/words", ".ftl");
    for row in table().into_iter().filter(|row| row.usage == "N") {
        let name = format!("{} {} ({})", row.seed, row.row, row.says);
        assert!(row.reason.is_some_and(|reason| !reason.is_empty()), "{name}");
        assert!(row.screen.is_none() && row.key.is_none(), "{name}");
        match row.law {
            Some(law) => assert!(root().join(&law).is_file(), "{name}: there is no {law}"),
            None => assert!(!row.absent.is_empty(), "{name}: nothing keeps it out"),
        }
        for parts in row.absent {
            let phrase = Regex::new(&format!("(?i){}", regex::escape(&parts.concat()))).expect("a pattern");
            for catalogue in &catalogues {
                assert!(!phrase.is_match(&catalogue.code()), "{name}: {}", parts.concat());
            }
        }
    }
}
