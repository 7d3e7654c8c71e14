//! Whatever is answered, the diary keeps it, asks, or says at a field why not; it never fails and never loses anything.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::NaiveDate;
use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, DrawnForm, Value};
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, Store};
use evenfall_core::words::{Language, Words};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

static FORMS: LazyLock<Vec<&'static str>> = LazyLock::new(|| diary::form_ids().collect());

fn now() -> Moment {
    "2026-11-22T08:52:00+00:00".parse().expect("a moment")
}

fn odd_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        Just(String::new()),
        Just("\0".to_owned()),
        Just("a\0b".to_owned()),
        Just("🤰🏽 رجلي لا تهدأ \u{202e}abc".to_owned()),
        Just("ñ".repeat(1_000_000)),
        Just("'; DROP TABLE spell; --".to_owned()),
    ]
}

fn odd_value(choices: Vec<String>) -> impl Strategy<Value = Value> {
    let id = prop_oneof![3 => proptest::sample::select(choices), 1 => odd_text()];
    prop_oneof![
        prop_oneof![any::<f64>(), -10.0..400.0_f64, (0..500_i32).prop_map(f64::from), Just(1e9), Just(f64::NAN)]
            .prop_map(Value::Number),
        odd_text().prop_map(Value::Text),
        id.clone().prop_map(Value::One),
        proptest::collection::vec(id, 0..4).prop_map(Value::Several),
        (-2_208_988_800_000_i64..4_133_980_000_000, -1_080..1_080_i32)
            .prop_filter_map("a moment", |(ms, offset)| Moment::new(ms, offset).ok().map(Value::At)),
        (-30..2_i64).prop_map(|hours| Value::At(now().plus_minutes(hours * 60).expect("a moment"))),
        (-800_000..800_000_i32)
            .prop_filter_map("a date", |day| NaiveDate::from_num_days_from_ce_opt(day).map(Value::On)),
        any::<bool>().prop_map(Value::Yes),
    ]
}

fn choices(form: &DrawnForm) -> Vec<String> {
    use evenfall_core::forms::FieldShape::{One, Search, Several};
    let mut ids = vec!["nothing like it".to_owned()];
    for field in &form.fields {
        if let One { choices } | Several { choices } | Search { choices } = &field.shape {
            ids.extend(choices.iter().take(30).map(|choice| choice.id.clone()));
        }
    }
    ids
}

#[test]
fn every_form_answers_whatever_it_is_given() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("diary"), &Key::from_bytes(&[3; 32]).expect("a key")).expect("opens");
    let words = Words::in_language(Language::English);
    let kept = RefCell::new(BTreeSet::new());
    for kind in FORMS.iter().copied() {
        let form = diary::form(&store, kind, now(), &words).expect("draws").expect("is known");
        let fields: Vec<String> =
            form.fields.iter().map(|field| field.id.clone()).chain(["unheard_of".to_owned()]).collect();
        let answered = proptest::collection::vec(
            (proptest::sample::select(fields.clone()), odd_value(choices(&form))),
            0..fields.len() + 2,
        );
        let strategy = (answered, any::<bool>());
        let config = ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() };
        TestRunner::new(config)
            .run(&strategy, |(answered, sure)| {
                let answers: Answers = answered.into_iter().collect();
                let confirmed = if sure { fields.clone() } else { Vec::new() };
                let submitted = diary::submit(&store, kind, None, &answers, &confirmed, now(), &words);
                let notes = match submitted.expect("the diary stands").expect("the form is known") {
                    Submitted::Kept(_) => {
                        kept.borrow_mut().insert(kind);
                        return Ok(());
                    }
                    Submitted::Asked(notes) | Submitted::Refused(notes) => notes,
                };
                prop_assert!(!notes.is_empty(), "{kind} says nothing");
                for note in notes {
                    prop_assert!(fields.contains(&note.field), "{kind} points at {}", note.field);
                    prop_assert!(note.words.len() > 5 && note.words.len() < 400, "{kind}: {}", note.words);
                    prop_assert!(!note.words.contains('{'), "{kind}: {}", note.words);
                }
                Ok(())
            })
            .unwrap_or_else(|failure| panic!("{kind}: {failure}"));
    }
    assert!(kept.borrow().len() > 3, "some of it must have stood: {kept:?}");
    drop(store);
    Store::open(&folder.path().join("diary"), &Key::from_bytes(&[3; 32]).expect("a key")).expect("opens again");
}
