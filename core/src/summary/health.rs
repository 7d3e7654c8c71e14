//! The summary as medical records for Android's Health Connect (core/decisions/0026-health-connect.md).

use super::content::{SectionId, Summary};
use super::fhir;
use super::gathered::Gathered;
use crate::words::{Message, Words};

/// What the records are under in Health Connect. It leads nowhere and claims no domain.
const BASE: &str = "evenfall://diary";

/// The version of FHIR that the records are in.
const FHIR_VERSION: &str = "4.0.1";

/// What goes in one request at most, in bytes: a phone counts two for each letter and hands over one million at once.
const MOST_AT_ONCE: usize = 200_000;

/// The form under which it is kept that the summary was put there.
pub(super) const FORM: &str = "health-connect";

/// The summary as records to put in Health Connect.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct HealthRecords {
    /// What the records are from, as she reads it in Health Connect.
    pub source_name: String,
    /// The address of what they are from, by which they are found again.
    pub base_address: String,
    /// The version of FHIR that they are in.
    pub fhir_version: String,
    /// The records, in portions that are each one request; none where nothing that goes in has a place there.
    pub portions: Vec<HealthPortion>,
    /// What is said once they are there.
    pub done: String,
    /// What of the summary has no place there, or absent.
    pub left_out: Option<String>,
}

/// Records that go in one request.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct HealthPortion {
    /// The records.
    pub records: Vec<HealthRecord>,
}

/// A FHIR resource.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct HealthRecord {
    /// The kind of resource.
    pub kind: String,
    /// Its lasting name, one of its kind.
    pub id: String,
    /// The resource itself.
    pub json: String,
}

/// The records of a summary.
pub(super) fn records(gathered: &Gathered, summary: &Summary, words: &Words) -> HealthRecords {
    let fhir::Records { mut taken, age, visit } = fhir::records(gathered, summary, words);
    if taken.iter().all(|record| record.kind == "Patient") {
        // Without a name and without a record a patient tells nothing.
        taken.clear();
    }
    HealthRecords {
        source_name: words.say("summary-health-source"),
        base_address: BASE.to_owned(),
        fhir_version: FHIR_VERSION.to_owned(),
        done: words.tell(&Message::of("summary-health-done").with("count", taken.len())),
        left_out: left_out(summary, age, visit, words),
        portions: portions(taken),
    }
}

fn portions(records: Vec<HealthRecord>) -> Vec<HealthPortion> {
    let mut portions: Vec<HealthPortion> = Vec::new();
    let mut size = 0;
    for record in records {
        size += record.json.len();
        match portions.last_mut() {
            Some(portion) if size <= MOST_AT_ONCE => portion.records.push(record),
            _ => {
                size = record.json.len();
                portions.push(HealthPortion { records: vec![record] });
            }
        }
    }
    portions
}

/// Parts that have no record there, and what of the pregnancy has none.
fn left_out(summary: &Summary, age: bool, visit: bool, words: &Words) -> Option<String> {
    let says = |id: SectionId| summary.sections.iter().any(|section| section.id == id && !section.is_empty());
    let left = |key: &str, left: bool| left.then(|| words.say(&format!("summary-health-left-{key}")));
    let names: Vec<String> = [
        left("questions", says(SectionId::Questions)),
        left("age", age),
        left("visit", visit),
        left("legs", says(SectionId::Legs)),
        left("nights", says(SectionId::Nights)),
        left("movement", says(SectionId::Movement)),
        left("mood", says(SectionId::Mood)),
        left("symptoms", says(SectionId::Symptoms)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let told = || words.tell(&Message::of("summary-health-left").with("parts", words.list(&names)));
    (!names.is_empty()).then(told)
}
