//! Keeping an entry, and what becomes of answers that do not stand.

use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Value};
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, Store, StoreError};
use evenfall_core::words::{Language, Words};

fn now() -> Moment {
    "2026-11-22T08:10:00+00:00".parse().expect("a moment")
}

fn dose(mg: f64) -> Answers {
    Answers::new().with("at", Value::At(now())).with("elemental", Value::Number(mg))
}

#[test]
fn a_dose_is_kept_changed_deleted_and_brought_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let key = Key::from_bytes(&[7; 32]).expect("a key");
    let path = folder.path().join("diary");
    let words = Words::in_language(Language::English);
    let store = Store::open(&path, &key).expect("opens");
    let kept = diary::submit(&store, "iron_dose", None, &dose(65.0), &[], now(), &words).expect("kept");
    let Some(Submitted::Kept(kept)) = kept else { panic!("{kept:?}") };
    assert_eq!(kept.words, "Saved: Iron, 65 mg");
    let changed = diary::submit(&store, "iron_dose", kept.id, &dose(100.0), &[], now(), &words).expect("changed");
    let Some(Submitted::Kept(changed)) = changed else { panic!("{changed:?}") };
    assert_eq!(changed.words, "Changed: Iron, 100 mg");
    let form = diary::form_of(&store, "iron_dose", kept.id.expect("an entry"), now(), &words)
        .expect("reads")
        .expect("is there");
    assert_eq!(form.fields[0].value, Some(Value::Number(100.0)));
    let asked = diary::submit(&store, "iron_dose", None, &dose(900.0), &[], now(), &words).expect("answers");
    println!("{asked:?}");
    assert!(matches!(asked, Some(Submitted::Asked(_))));
    let refused = diary::submit(&store, "iron_dose", None, &dose(1e9), &[], now(), &words).expect("answers");
    println!("{refused:?}");
    assert!(matches!(refused, Some(Submitted::Refused(_))));
    drop(store);
    assert!(matches!(Store::open(&path, &Key::from_bytes(&[8; 32]).expect("a key")), Err(StoreError::WrongKey)));
    let first = Store::open(&path, &key).expect("opens again");
    assert!(matches!(Store::open(&path, &key), Err(StoreError::OpenElsewhere)));
    drop(first);
    let mut bytes = std::fs::read(&path).expect("reads");
    for byte in &mut bytes[100..200] {
        *byte ^= 0x55;
    }
    std::fs::write(&path, bytes).expect("writes");
    let damaged = Store::open(&path, &key);
    println!("{damaged:?}");
    assert!(matches!(damaged, Err(StoreError::Damaged)));
}
