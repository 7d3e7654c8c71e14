//! Every kind of entry and every sheet finds its words: its name, its title, its labels, its choices, its units.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use evenfall_core::diary::{self, KINDS};
use evenfall_core::forms::{Choice, DrawnForm, FieldShape, Shape};
use evenfall_core::store::{Key, Store};
use evenfall_core::words::{Language, Words};

use super::none;

static DRAWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let words = Words::in_language(Language::English);
    let mut keys = BTreeSet::new();
    let forms = drawn(&words);
    for form in &forms {
        keys.extend([format!("kind-{}", form.kind), format!("{}-title", form.kind)]);
        for field in &form.fields {
            for label in [format!("{}-{}", form.kind, field.id), format!("field-{}", field.id)] {
                keys.extend(["-help", "-least", "-most"].map(|end| format!("{label}{end}")));
                keys.insert(label);
            }
        }
    }
    for field in KINDS.iter().flat_map(|kind| kind.fields) {
        match field.shape {
            Shape::One(choices) | Shape::Several(choices) => {
                keys.extend(choices.ids.iter().map(|id| format!("{}-{id}", choices.set)));
                keys.extend(choices.ids.iter().map(|id| format!("{}-{id}-note", choices.set)));
            }
            Shape::Amount { unit, .. } => {
                keys.insert(unit.to_owned());
            }
            _ => {}
        }
    }
    keys
});

/// The keys under which forms look for words, whether or not there are any.
pub(super) fn drawn_keys() -> &'static BTreeSet<String> {
    &DRAWN
}

/// Every form there is, empty, in these words.
fn drawn(words: &Words) -> Vec<DrawnForm> {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("diary"), &Key::from_bytes(&[7; 32]).expect("a key")).expect("opens");
    let now = "2026-11-22T08:10:00+00:00".parse().expect("a moment");
    diary::form_ids().map(|id| diary::form(&store, id, now, words).expect("reads").expect("is a form")).collect()
}

#[test]
fn every_kind_has_its_words() {
    let words = Words::in_language(Language::English);
    let mut breaches = Vec::new();
    let mut need = |key: String| {
        if !words.has(&key) {
            breaches.push(key);
        }
    };
    for kind in KINDS {
        need(format!("kind-{}", kind.id));
        need(format!("{}-title", kind.id));
        for field in kind.fields {
            let own = format!("{}-{}", kind.id, field.id);
            need(if words.has(&own) { own } else { format!("field-{}", field.id) });
            match field.shape {
                Shape::One(choices) | Shape::Several(choices) => {
                    choices.ids.iter().for_each(|id| need(format!("{}-{id}", choices.set)));
                }
                Shape::Amount { unit, .. } => need(unit.to_owned()),
                _ => {}
            }
        }
    }
    none("a form lacks these messages", &breaches);
}

/// The accented language changes every consonant that comes from a catalogue; a key that is missing stays as it is.
#[test]
fn every_form_is_drawn_in_words_of_the_catalogue() {
    let words = Words::in_language(Language::Accented);
    let mut breaches = Vec::new();
    for form in drawn(&words) {
        let mut need = |what: &str, text: &str| {
            if text.chars().any(|letter| letter.is_ascii_alphabetic() && !"aeiouAEIOU".contains(letter))
                || text.trim().is_empty()
            {
                breaches.push(format!("{} {what}: {text}", form.kind));
            }
        };
        need("title", &form.title);
        need("save", &form.save);
        for field in &form.fields {
            need(&field.id, &field.label);
            match &field.shape {
                FieldShape::One { choices } | FieldShape::Several { choices } | FieldShape::Search { choices } => {
                    choices.iter().for_each(|Choice { id, words, .. }| need(&format!("{} {id}", field.id), words));
                }
                // A result's unit is a field of its own.
                FieldShape::Amount { .. } if form.fields.iter().any(|field| field.id == "unit") => {}
                FieldShape::Amount { number } | FieldShape::Minutes { number } => need(&field.id, &number.unit),
                _ => {}
            }
        }
    }
    none("said as it stands, past the catalogue", &breaches);
}

#[test]
fn every_form_has_a_name_of_its_own() {
    let ids: Vec<&str> = diary::form_ids().collect();
    let names: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(names.len(), ids.len(), "two forms share a name: {ids:?}");
    assert!(KINDS.iter().all(|kind| names.contains(kind.id)), "a kind has no form");
}
