//! Everything in the diary as a file, and a file taken in again.

use std::io::Cursor;
use std::path::Path;

use evenfall_core::copies::{self, ImportError, Imported};
use evenfall_core::diary::{self, KINDS, Submitted};
use evenfall_core::forms::{Answers, DrawnField, FieldShape, Value};
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, Store};
use evenfall_core::words::{Language, Words};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

pub const NOTE: &str = "=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة\nand a second line";

pub fn now() -> Moment {
    "2026-11-22T08:10:00.123+00:00".parse().expect("a moment")
}

pub fn words() -> Words {
    Words::in_language(Language::English)
}

pub fn key() -> Key {
    Key::from_bytes(&[7; 32]).expect("a key")
}

pub fn exported(store: &Store) -> Vec<u8> {
    let mut out = Vec::new();
    copies::export_json(store, now(), &mut out).expect("exports");
    out
}

fn taken_in(store: &Store, export: &[u8]) -> Result<Imported, ImportError> {
    copies::import_json(store, &mut Cursor::new(export), &words())
}

fn new_diary() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("diary"), &key()).expect("opens");
    (folder, store)
}

/// An answer that fits the field, another for every `seed`.
fn answer(field: &DrawnField, seed: u64) -> Option<Value> {
    let pick = |count: usize| usize::try_from(seed).unwrap_or(0) % count;
    Some(match &field.shape {
        FieldShape::Stepper { number }
        | FieldShape::Amount { number }
        | FieldShape::Minutes { number }
        | FieldShape::Scale { number } => {
            let steps = ((number.most - number.least) / number.step).floor();
            #[expect(clippy::cast_precision_loss, reason = "a seed")]
            let raw = number.least + (seed as f64 % (steps + 1.0)) * number.step;
            Value::Number(if number.decimals == 0 { raw.round() } else { raw }.min(number.most))
        }
        FieldShape::One { choices } | FieldShape::Search { choices } if choices.is_empty() => return None,
        FieldShape::One { choices } | FieldShape::Search { choices } => {
            Value::One(choices[pick(choices.len())].id.clone())
        }
        FieldShape::Several { choices } => {
            Value::Several(choices.iter().take(pick(choices.len() + 1)).map(|choice| choice.id.clone()).collect())
        }
        FieldShape::DateTime => Value::At(now().plus_minutes(-i64::try_from(seed % 500_000).ok()?)?),
        FieldShape::Date => Value::On(now().civil_day()),
        FieldShape::Text { most } => Value::Text(NOTE.chars().take(usize::try_from(*most).ok()?).collect()),
        FieldShape::TimeOfDay { latest } => Value::Number(f64::from(i32::try_from(seed % 1_440).ok()?.min(*latest))),
        FieldShape::Switch => Value::Yes(seed.is_multiple_of(2)),
    })
}

/// Fills a diary with entries of every kind and everything beside them; gives how many entries were kept.
pub fn fill(store: &Store, seeds: impl Iterator<Item = u64>, words: &Words) -> usize {
    let beside = br#"{"format":"evenfall-export","version":1,"schema":1,"made":"2026-01-01T00:00:00+00:00",
        "settings":[{"name":"day_turn","value":240},{"name":"language","value":{"tag":"en-GB","since":[1,2.5]}}],
        "pregnancies":[{"id":1,"opened":"2026-09-01T10:00:00+02:00","babies":"one","ended":"birth","ended_on":"2026-10-01"},
                       {"id":2,"opened":"2026-11-01T10:00:00.007+05:45","babies":{"twins":"unknown"}}],
        "datings":[{"id":1,"pregnancy":2,"entered":"2026-11-01T10:00:00+05:45","method":{"by":"clinic","due":"2027-05-30"},"chosen":1}],
        "entries":{}}"#;
    copies::import_json(store, &mut Cursor::new(beside), words).expect("taken in");
    let mut kept = 0;
    for (turn, seed) in seeds.enumerate() {
        for kind in KINDS {
            let form = diary::form(store, kind.id, now(), words).expect("draws").expect("is known");
            let mut answers = Answers::new();
            for (place, field) in form.fields.iter().enumerate() {
                if (field.required || (seed >> (place % 60)) & 1 == 0)
                    && let Some(value) = answer(field, seed.rotate_right(u32::try_from(place).unwrap_or(0)) >> 8)
                {
                    answers.set(&field.id, value);
                }
            }
            let confirmed: Vec<String> = form.fields.iter().map(|field| field.id.clone()).collect();
            let at = now().plus_minutes(i64::try_from(turn).expect("few")).expect("a moment");
            let done = diary::submit(store, kind.id, None, &answers, &confirmed, at, words).expect("answers");
            kept += usize::from(matches!(done, Some(Submitted::Kept(_))));
        }
    }
    kept
}

fn filled() -> (tempfile::TempDir, Store) {
    let (folder, store) = new_diary();
    assert!(fill(&store, (1..40).map(|turn: u64| turn.wrapping_mul(0x9e37_79b9_7f4a_7c15)), &words()) > 10);
    (folder, store)
}

/// A diary with one dose in it, and its export to tamper with.
fn one_dose() -> Json {
    json!({
        "format": "evenfall-export", "version": 1, "schema": 1, "made": "2026-11-22T08:10:00+00:00",
        "settings": [], "pregnancies": [], "datings": [],
        "entries": { "iron_dose": [
            { "id": "00194f2a3b4c5000", "at": "2026-11-21T22:10:00+00:00", "note": "late", "elemental": 65.0 },
            { "id": "00194f2a3b4c5001", "at": "2026-11-21T23:10:00+00:00", "elemental": 65, "product": "other" },
        ] }
    })
}

fn refused(export: &Json) -> ImportError {
    let (_folder, store) = new_diary();
    let before = exported(&store);
    let error = taken_in(&store, export.to_string().as_bytes()).expect_err("is refused");
    assert_eq!(exported(&store), before, "the diary is as it was after {error:?}");
    error
}

#[test]
fn a_whole_diary_comes_back_the_same_byte_for_byte() {
    let (_first, hers) = filled();
    let export = exported(&hers);
    let (_second, theirs) = new_diary();
    let imported = taken_in(&theirs, &export).expect("taken in");
    assert!(imported.added > 10 && imported.already_there == 0 && imported.conflicting == 0, "{imported:?}");
    assert_eq!(String::from_utf8(exported(&theirs)), String::from_utf8(export));
}

#[test]
fn every_kind_of_entry_is_in_the_filled_diary() {
    let (_folder, store) = filled();
    let export: Json = serde_json::from_slice(&exported(&store)).expect("is JSON");
    for kind in KINDS {
        let entries = export["entries"][kind.id].as_array().expect("a list");
        assert!(!entries.is_empty(), "no {} fits its own form", kind.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_diary_comes_back_the_same(seeds in prop::collection::vec(any::<u64>(), 0..6), note in "\\PC{0,200}", mg in 0.1..1000.0_f64) {
        let (_first, hers) = new_diary();
        fill(&hers, seeds.into_iter(), &words());
        let mut answers = Answers::new().with("at", Value::At(now())).with("elemental", Value::Number(mg));
        answers.set("note", Value::Text(note));
        diary::submit(&hers, "iron_dose", None, &answers, &["elemental".to_owned()], now(), &words()).expect("kept");
        let export = exported(&hers);
        let (_second, theirs) = new_diary();
        taken_in(&theirs, &export).expect("taken in");
        prop_assert_eq!(exported(&theirs), export);
    }
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let (_folder, store) = filled();
    let export = exported(&store);
    let again = taken_in(&store, &export).expect("taken in");
    assert_eq!((again.added, again.conflicting), (0, 0));
    assert!(again.already_there > 10);
    assert_eq!(exported(&store), export);
}

#[test]
fn what_is_there_under_the_same_name_is_kept_as_hers() {
    let (_folder, store) = new_diary();
    let hers = one_dose();
    taken_in(&store, hers.to_string().as_bytes()).expect("taken in");
    let mut theirs = one_dose();
    theirs["entries"]["iron_dose"][0]["elemental"] = json!(100);
    theirs["entries"]["iron_dose"][1]["at"] = json!("2026-11-22T00:10:00+01:00");
    theirs["entries"]["iron_dose"]
        .as_array_mut()
        .expect("a list")
        .push(json!({ "id": "00194f2a3b4c5002", "at": "2026-11-21T23:40:00+00:00", "elemental": 14 }));
    let done = taken_in(&store, theirs.to_string().as_bytes()).expect("taken in");
    assert_eq!(done, Imported { added: 1, already_there: 0, conflicting: 2 });
    let now_there: Json = serde_json::from_slice(&exported(&store)).expect("is JSON");
    let doses = &now_there["entries"]["iron_dose"];
    assert_eq!(doses[0]["elemental"], json!(65.0));
    assert_eq!(doses[1]["at"], json!("2026-11-21T23:10:00+00:00"));
    assert_eq!(doses[2]["elemental"], json!(14.0));
}

#[test]
fn a_dating_never_joins_another_pregnancy_of_the_same_number() {
    let (_folder, store) = new_diary();
    let mut hers = one_dose();
    hers["pregnancies"] = json!([{ "id": 1, "opened": "2026-01-01T10:00:00+00:00", "babies": "one" }]);
    taken_in(&store, hers.to_string().as_bytes()).expect("taken in");
    let mut theirs = one_dose();
    theirs["pregnancies"] =
        json!([{ "id": 1, "opened": "2024-01-01T10:00:00+00:00", "babies": { "twins": "unknown" } }]);
    theirs["datings"] = json!([{ "id": 1, "pregnancy": 1, "entered": "2024-01-01T10:00:00+00:00", "method": { "by": "clinic", "due": "2024-08-01" }, "chosen": 1 }]);
    let done = taken_in(&store, theirs.to_string().as_bytes()).expect("taken in");
    assert_eq!(done, Imported { added: 0, already_there: 2, conflicting: 2 });
}

#[test]
fn an_entry_kept_after_an_import_has_a_name_of_its_own() {
    let (_folder, store) = new_diary();
    let mut export = one_dose();
    let ahead = "2026-11-22T08:10:00.123+00:00".parse::<Moment>().expect("a moment").epoch_ms() << 12;
    export["entries"]["iron_dose"][0]["id"] = json!(format!("{ahead:016x}"));
    taken_in(&store, export.to_string().as_bytes()).expect("taken in");
    let answers = Answers::new().with("at", Value::At(now())).with("elemental", Value::Number(65.0));
    let kept = diary::submit(&store, "iron_dose", None, &answers, &[], now(), &words()).expect("kept");
    let Some(Submitted::Kept(kept)) = kept else { panic!("{kept:?}") };
    assert_eq!(kept.id.expect("an entry").to_string(), format!("{:016x}", ahead + 1));
}

#[test]
fn what_does_not_fit_is_refused_with_its_place() {
    let long = "a".repeat(1_000_000);
    let dose = "entries.iron_dose";
    let cases: Vec<(&str, Json, &str, &str)> = vec![
        ("/settings", json!([{ "name": "x" }]), "settings[0].value", "missing"),
        ("/settings", json!([{ "name": "x", "value": 1 }, { "name": "x", "value": 1 }]), "settings[1]", "twice"),
        ("/settings", json!([{ "name": "", "value": 1 }]), "settings[0]", "does not fit"),
        ("/settings", json!({}), "settings", "does not fit"),
        ("/pregnancies", json!([7]), "pregnancies[0]", "does not fit"),
        (
            "/pregnancies",
            json!([{ "id": 1, "opened": "2026-01-01", "babies": "one" }]),
            "pregnancies[0].opened",
            "does not fit",
        ),
        (
            "/pregnancies",
            json!([{ "id": 1, "opened": "2026-01-01T10:00:00Z", "babies": "seven" }]),
            "pregnancies[0].babies",
            "does not fit",
        ),
        (
            "/settings",
            json!([{ "name": "profile", "value": { "country": "atlantis" } }]),
            "settings[0].value",
            "does not fit",
        ),
        (
            "/datings",
            json!([{ "id": 1, "pregnancy": 9, "entered": "2026-01-01T10:00:00Z", "method": { "by": "clinic", "due": "2026-02-02" }, "chosen": 1 }]),
            "datings[0].pregnancy",
            "not in the file",
        ),
        ("/entries/iron_dose", json!("no list"), dose, "does not fit"),
        ("/entries/iron_dose/0", json!([]), "entries.iron_dose[0]", "does not fit"),
        ("/entries/iron_dose/1/elemental", json!(1e9), "entries.iron_dose[1].elemental", "cannot be right"),
        ("/entries/iron_dose/1/elemental", json!("65"), "entries.iron_dose[1].elemental", "does not fit"),
        ("/entries/iron_dose/1/elemental", Json::Null, "entries.iron_dose[1].elemental", "does not fit"),
        ("/entries/iron_dose/1/product", json!("potion"), "entries.iron_dose[1].product", "does not fit"),
        ("/entries/iron_dose/1/id", json!("00194f2a3b4c5000"), "entries.iron_dose[1].id", "twice"),
        ("/entries/iron_dose/1/id", json!("7fffffffffffffff"), "entries.iron_dose[1].id", "does not fit"),
        ("/entries/iron_dose/1/id", json!("+0194f2a3b4c5000"), "entries.iron_dose[1].id", "does not fit"),
        ("/entries/iron_dose/1/at", json!("yesterday"), "entries.iron_dose[1].at", "does not fit"),
        ("/entries/iron_dose/0/note", json!("a\0b"), "entries.iron_dose[0].note", "cannot be kept"),
        ("/entries/iron_dose/0/note", json!(long), "entries.iron_dose[0].note", "1000000 characters"),
        ("/version", json!(0), "version", "does not fit"),
        ("/made", json!("once"), "made", "does not fit"),
    ];
    for (pointer, put, expected_at, expected_why) in cases {
        let mut export = one_dose();
        *export.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = put;
        unfit(&export, expected_at, expected_why);
    }
}

#[track_caller]
fn unfit(export: &Json, expected_at: &str, expected_why: &str) {
    match refused(export) {
        ImportError::Unfit { at, why } => {
            let why = words().tell(&why);
            assert_eq!(at, expected_at, "{why}");
            assert!(why.replace(',', "").contains(expected_why), "{at}: {why}");
        }
        other => panic!("{expected_at}: {other:?}"),
    }
}

#[test]
fn what_is_unknown_is_refused_with_its_place() {
    let mut export = one_dose();
    export["mystery"] = json!(1);
    unfit(&export, "mystery", "does not know");
    let mut export = one_dose();
    export["entries"]["dragons"] = json!([]);
    unfit(&export, "entries.dragons", "does not know");
    let mut export = one_dose();
    export["entries"]["iron_dose"][1]["colour"] = json!("red");
    unfit(&export, "entries.iron_dose[1].colour", "does not know");
    let mut export = one_dose();
    export["entries"]["iron_dose"][1].as_object_mut().expect("an object").remove("elemental");
    unfit(&export, "entries.iron_dose[1].elemental", "needed");
    let mut export = one_dose();
    export.as_object_mut().expect("an object").remove("datings");
    unfit(&export, "datings", "missing");
}

#[test]
fn a_field_said_twice_is_refused() {
    let (_folder, store) = new_diary();
    let twice = one_dose().to_string().replace("\"elemental\":65.0", "\"elemental\":65.0,\"elemental\":70");
    assert!(
        matches!(taken_in(&store, twice.as_bytes()), Err(ImportError::Unfit { at, .. }) if at == "entries.iron_dose[0].elemental")
    );
}

#[test]
fn what_is_merely_unusual_is_taken_in() {
    let (_folder, store) = new_diary();
    let mut export = one_dose();
    export["entries"]["iron_dose"][0]["elemental"] = json!(900);
    assert_eq!(taken_in(&store, export.to_string().as_bytes()).expect("taken in").added, 2);
}

#[test]
fn a_file_from_the_future_is_told_apart() {
    let mut export = one_dose();
    export["version"] = json!(2);
    export["what_nobody_knows_yet"] = json!(1);
    assert!(matches!(refused(&export), ImportError::Newer));
    let mut export = one_dose();
    export["schema"] = json!(9_999);
    assert!(matches!(refused(&export), ImportError::Newer));
}

#[test]
fn what_is_no_export_is_told_apart() {
    let (_folder, store) = new_diary();
    for text in ["{}", "[]", "5", "hello", "\u{0}\u{1}", "{\"format\": \"other\", \"version\": 1}"] {
        assert!(matches!(taken_in(&store, text.as_bytes()), Err(ImportError::NotAnExport)), "{text}");
    }
    let deep = "[".repeat(100_000);
    assert!(taken_in(&store, format!("{{\"settings\": {deep}").as_bytes()).is_err());
}

#[test]
fn an_export_cut_short_anywhere_is_refused_whole() {
    let (_folder, hers) = filled();
    let export = exported(&hers);
    let (_other, store) = new_diary();
    let empty = exported(&store);
    for length in (0..export.len() - 1).step_by(97).chain(export.len() - 6..export.len() - 1) {
        assert!(taken_in(&store, &export[..length]).is_err(), "{length} bytes");
    }
    assert_eq!(exported(&store), empty);
}

#[test]
fn the_order_of_fields_does_not_matter_at_the_top() {
    let (_folder, store) = new_diary();
    // `serde_json` sorts by name, which puts the entries before the format.
    let sorted = one_dose().to_string();
    assert!(sorted.find("\"entries\"") < sorted.find("\"format\""));
    assert_eq!(taken_in(&store, sorted.as_bytes()).expect("taken in").added, 2);
}

#[test]
fn the_longest_note_comes_back() {
    let (_folder, store) = new_diary();
    let mut export = one_dose();
    let note: String = "🌙ليلة".chars().cycle().take(4_000).collect();
    export["entries"]["iron_dose"][0]["note"] = json!(note);
    taken_in(&store, export.to_string().as_bytes()).expect("taken in");
    let back: Json = serde_json::from_slice(&exported(&store)).expect("is JSON");
    assert_eq!(back["entries"]["iron_dose"][0]["note"], json!(note));
}

#[test]
fn a_table_is_plain_and_runs_nothing() {
    let (_folder, store) = new_diary();
    let mut export = one_dose();
    export["entries"]["iron_dose"][0]["note"] = json!("=HYPERLINK(\"x\"), \"quoted\"\nليلة 🌙");
    export["entries"]["iron_dose"][0]["elemental"] = json!(32.5);
    taken_in(&store, export.to_string().as_bytes()).expect("taken in");
    let kind = diary::kind("iron_dose").expect("is known");
    let mut out = Vec::new();
    assert_eq!(copies::export_csv(&store, kind, &mut out).expect("exports"), 2);
    let cells = |said: &[(&str, &str)]| -> String {
        let said = |id: &str| said.iter().find(|(field, _)| *field == id).map_or("", |(_, cell)| cell).to_owned();
        kind.fields.iter().map(|field| format!(",{}", said(field.id))).collect()
    };
    let fields: String = kind.fields.iter().map(|field| format!(",{}", field.id)).collect();
    let expected = [
        format!("id,at,note{fields}"),
        format!(
            "00194f2a3b4c5000,2026-11-21T22:10:00+00:00,\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\nليلة 🌙\"{}",
            cells(&[("elemental", "32.5")])
        ),
        format!("00194f2a3b4c5001,2026-11-21T23:10:00+00:00,{}", cells(&[("elemental", "65"), ("product", "other")])),
        String::new(),
    ];
    assert_eq!(String::from_utf8(out).expect("is text"), expected.join("\n"));
}

#[test]
fn a_table_of_every_kind_has_a_line_an_entry() {
    let (_folder, store) = filled();
    let export: Json = serde_json::from_slice(&exported(&store)).expect("is JSON");
    for kind in KINDS {
        let mut out = Vec::new();
        let lines = copies::export_csv(&store, kind, &mut out).expect("exports");
        assert_eq!(lines as usize, export["entries"][kind.id].as_array().expect("a list").len());
        let first = String::from_utf8(out).expect("is text").lines().next().map(str::to_owned);
        assert!(first.is_some_and(|first| first.starts_with("id,at,note")));
    }
}

/// Writes an export of ten years: eleven thousand entries a year, spread over the kinds.
pub fn ten_years(file: &Path) {
    use std::fmt::Write;
    let mut lines = String::new();
    for count in 0..110_000_i64 {
        let at = now().plus_minutes(-48 * count).expect("a moment");
        let id = at.epoch_ms() << 12;
        let end = if count == 109_999 { "" } else { ",\n" };
        write!(lines, "{{\"id\":\"{id:016x}\",\"at\":\"{at}\",\"note\":\"after tea\",\"elemental\":65.5}}{end}")
            .expect("writes");
    }
    let text = one_dose().to_string();
    let start = text.find("[{").expect("the entries");
    let stop = text.find("]}").expect("their end");
    std::fs::write(file, format!("{}{lines}{}", &text[..=start], &text[stop..])).expect("writes");
}
