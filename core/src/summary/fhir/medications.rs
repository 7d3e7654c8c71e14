//! Medicines, iron and supplements as statements of hers: what she wrote that she took, from when to when.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::document::{Document, ips};
use crate::entry::{EntryId, Record};
use crate::summary::content::SectionId;
use crate::summary::gathered::Gathered;
use crate::summary::parts::in_a_line;
use crate::words::{Message, Words};

/// One thing taken.
struct Taken {
    name: String,
    first: NaiveDate,
    last: NaiveDate,
    days: std::collections::BTreeSet<NaiveDate>,
}

/// Every thing taken as a reference to a statement.
pub(super) fn add(
    gathered: &Gathered,
    wanted: &impl Fn(SectionId) -> bool,
    document: &mut Document,
    words: &Words,
) -> Vec<Json> {
    let iron = gathered.doses.iter().filter(|_| wanted(SectionId::Iron)).map(|dose| {
        let mg = words.number_in_full(dose.what.elemental.get());
        let product = dose.what.product.as_deref().filter(|id| *id != "other");
        let product = product.and_then(|id| words.say_if_any(&format!("iron-product-{id}")));
        let name = match product {
            None => words.tell(&Message::of("sheet-iron-dose").with("mg", mg)),
            Some(product) => words.tell(&Message::of("sheet-iron-product").with("product", product).with("mg", mg)),
        };
        (dose.id, name, gathered.day_of(dose.at))
    });
    let medicines = gathered.medicines.iter().filter(|_| wanted(SectionId::Medicines)).map(|medicine| {
        (medicine.id, in_a_line(&medicine.what.line(medicine.at, words)), gathered.day_of(medicine.at))
    });
    let supplements = gathered.supplements.iter().filter(|_| wanted(SectionId::Medicines)).map(|supplement| {
        (supplement.id, in_a_line(&supplement.what.line(supplement.at, words)), gathered.day_of(supplement.at))
    });
    let mut all: BTreeMap<String, (EntryId, Taken)> = BTreeMap::new();
    for (id, name, day) in iron.chain(medicines).chain(supplements) {
        let (first_id, taken) = all
            .entry(name.to_lowercase())
            .or_insert_with(|| (id, Taken { name, first: day, last: day, days: std::collections::BTreeSet::new() }));
        *first_id = id.min(*first_id);
        taken.first = taken.first.min(day);
        taken.last = taken.last.max(day);
        taken.days.insert(day);
    }
    all.into_values().map(|(id, taken)| statement(id, &taken, gathered, document, words)).collect()
}

fn statement(id: EntryId, taken: &Taken, gathered: &Gathered, document: &mut Document, words: &Words) -> Json {
    let on_days =
        words.tell(&Message::of("sheet-on-days").with("days", taken.days.len()).with("of", gathered.span.days()));
    let said =
        words.tell(&Message::of("sheet-medicine").with("name", taken.name.clone()).with("days", on_days.clone()));
    // Whether she goes on with it is not asked.
    let body = json!({
        "status": "unknown",
        "medicationCodeableConcept": { "text": taken.name },
        "subject": document.subject(),
        "effectivePeriod": { "start": taken.first.to_string(), "end": taken.last.to_string() },
        "dateAsserted": gathered.span.last.to_string(),
        "informationSource": document.subject(),
        "dosage": [{ "text": on_days }],
    });
    document.add("MedicationStatement", &format!("taken-{id}"), Some(ips("MedicationStatement-uv-ips")), &said, body)
}
