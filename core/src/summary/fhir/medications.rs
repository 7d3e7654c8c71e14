//! Medicines, iron and supplements as statements of hers: what she wrote that she took, from when to when.

use serde_json::{Value as Json, json};

use super::document::{Document, ips};
use crate::iron::dose::Dose;
use crate::summary::content::SectionId;
use crate::summary::gathered::Gathered;
use crate::summary::parts::in_a_line;
use crate::summary::taken::{Taken, taken, together};
use crate::words::{Message, Words};

/// Every thing taken as a reference to a statement.
pub(super) fn add(
    gathered: &Gathered,
    wanted: &impl Fn(SectionId) -> bool,
    document: &mut Document,
    words: &Words,
) -> Vec<Json> {
    let mut all = Vec::new();
    if wanted(SectionId::Iron) {
        all.extend(taken(&gathered.doses, gathered, |dose| iron(dose, words)));
    }
    if wanted(SectionId::Medicines) {
        all.extend(taken(&gathered.medicines, gathered, |medicine| in_a_line(&medicine.in_words(words))));
        all.extend(taken(&gathered.supplements, gathered, |supplement| in_a_line(&supplement.in_words(words))));
    }
    let mut all = together(all);
    all.sort_by_cached_key(|taken| taken.name.to_lowercase());
    all.iter().filter_map(|taken| statement(taken, gathered, document, words)).collect()
}

fn iron(dose: &Dose, words: &Words) -> String {
    let mg = words.number_in_full(dose.elemental.get());
    let product = dose.product.as_deref().filter(|id| *id != "other");
    match product.and_then(|id| words.say_if_any(&format!("iron-product-{id}"))) {
        None => words.tell(&Message::of("sheet-iron-dose").with("mg", mg)),
        Some(product) => words.tell(&Message::of("sheet-iron-product").with("product", product).with("mg", mg)),
    }
}

fn statement(taken: &Taken, gathered: &Gathered, document: &mut Document, words: &Words) -> Option<Json> {
    let (first, last) = (taken.days.first()?, taken.days.last()?);
    let on_days =
        words.tell(&Message::of("sheet-on-days").with("days", taken.days.len()).with("of", gathered.span.days()));
    let said =
        words.tell(&Message::of("sheet-medicine").with("name", taken.name.clone()).with("days", on_days.clone()));
    // Whether she goes on with it is not asked.
    let body = json!({
        "status": "unknown",
        "medicationCodeableConcept": { "text": taken.name },
        "subject": document.subject(),
        "effectivePeriod": { "start": first.to_string(), "end": last.to_string() },
        "dateAsserted": gathered.span.last.to_string(),
        "informationSource": document.subject(),
        "dosage": [{ "text": on_days }],
    });
    let name = format!("taken-{}", taken.id);
    Some(document.add("MedicationStatement", &name, Some(ips("MedicationStatement-uv-ips")), &said, body))
}
