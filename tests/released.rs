//! A diary of every schema that was ever released opens for ever, and says what it said.
//!
//! `tests/diaries/schema-<n>.sql` is the diary as that release left it, `schema-<n>.json` what it holds. They are written
//! once, when a schema is released, by running this test with `EVENFALL_ACCEPT=1`, and never again.

use std::fs;
use std::path::{Path, PathBuf};

use evenfall_core::copies::export_json;
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, SCHEMA_VERSION, Store};
use evenfall_core::words::{Language, Words};
use rusqlite::Connection;
use rusqlite::types::ValueRef;

const KEY: [u8; 32] = [11; 32];

fn shelf() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("diaries")
}

fn made() -> Moment {
    "2026-11-22T08:52:00+00:00".parse().expect("a moment")
}

/// What a diary says, without the kinds of entry that `known` does not name, of which it must hold none.
fn exported_as(store: &Store, known: Option<&str>) -> String {
    let mut out = Vec::new();
    export_json(store, made(), &mut out).expect("exports");
    let mut json: serde_json::Value = serde_json::from_slice(&out).expect("is JSON");
    // A later schema brings lists of its own; what was there must still be there.
    json.as_object_mut().expect("an object").remove("schema");
    if let Some(known) = known {
        let known: serde_json::Value = serde_json::from_str(known).expect("is JSON");
        let lists = json.as_object_mut().expect("an object");
        lists.retain(|list, rows| known.get(list).is_some() || rows != &serde_json::json!([]));
        let kinds = json["entries"].as_object_mut().expect("kinds");
        kinds.retain(|kind, entries| known["entries"].get(kind).is_some() || entries != &serde_json::json!([]));
    }
    serde_json::to_string_pretty(&json).expect("writes") + "\n"
}

fn unlocked(path: &Path) -> Connection {
    let connection = Connection::open(path).expect("opens");
    let hex: String = KEY.iter().chain(b"evenfall diary 1").map(|byte| format!("{byte:02x}")).collect();
    connection.pragma_update(None, "key", format!("x'{hex}'")).expect("takes the key");
    connection
}

/// The whole diary as SQL.
fn dumped(path: &Path) -> String {
    let connection = unlocked(path);
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).expect("reads");
    let mut lines = vec![format!("PRAGMA user_version = {version};")];
    let mut tables =
        connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").expect("asks");
    let tables: Vec<(String, String)> = tables
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .expect("reads")
        .map(|row| row.expect("a row"))
        .collect();
    for (table, sql) in tables {
        lines.push(format!("{sql};"));
        let mut rows = connection.prepare(&format!("SELECT * FROM {table}")).expect("asks");
        let columns = rows.column_count();
        let mut rows = rows.query([]).expect("reads");
        while let Some(row) = rows.next().expect("a row") {
            let cells: Vec<String> = (0..columns)
                .map(|place| match row.get_ref(place).expect("a cell") {
                    ValueRef::Null => "NULL".to_owned(),
                    ValueRef::Integer(number) => number.to_string(),
                    ValueRef::Real(number) => format!("{number:?}"),
                    ValueRef::Text(text) => format!("'{}'", String::from_utf8_lossy(text).replace('\'', "''")),
                    ValueRef::Blob(_) => panic!("no table holds bytes"),
                })
                .collect();
            lines.push(format!("INSERT INTO {table} VALUES ({});", cells.join(", ")));
        }
    }
    lines.join("\n") + "\n"
}

/// A diary with something of every kind, for the release of this schema.
fn release(folder: &Path) {
    let (sql, json) =
        (shelf().join(format!("schema-{SCHEMA_VERSION}.sql")), shelf().join(format!("schema-{SCHEMA_VERSION}.json")));
    if sql.exists() || std::env::var_os("EVENFALL_ACCEPT").is_none() {
        return;
    }
    let path = folder.join("released");
    let store = Store::open(&path, &Key::from_bytes(&KEY).expect("a key")).expect("opens");
    super::export::fill(&store, [3, 40_961, 77_777_777].into_iter(), &Words::in_language(Language::English));
    fs::write(json, exported_as(&store, None)).expect("writes");
    drop(store);
    fs::write(sql, dumped(&path)).expect("writes");
}

#[test]
fn every_released_diary_opens_and_says_what_it_said() {
    let folder = tempfile::tempdir().expect("a folder");
    release(folder.path());
    let mut opened = 0;
    for schema in 1..=SCHEMA_VERSION {
        let Ok(sql) = fs::read_to_string(shelf().join(format!("schema-{schema}.sql"))) else { continue };
        let path = folder.path().join(format!("schema-{schema}"));
        unlocked(&path).execute_batch(&format!("PRAGMA foreign_keys = OFF; BEGIN; {sql} COMMIT;")).expect("is SQL");
        let store = Store::open(&path, &Key::from_bytes(&KEY).expect("a key")).expect("opens");
        let said = fs::read_to_string(shelf().join(format!("schema-{schema}.json"))).expect("says something");
        assert_eq!(exported_as(&store, Some(&said)), said, "schema {schema}");
        opened += 1;
    }
    assert!(opened > 0, "no released diary is on the shelf");
    assert!(
        shelf().join(format!("schema-{SCHEMA_VERSION}.sql")).exists(),
        "schema {SCHEMA_VERSION} has no diary on the shelf: run this test with EVENFALL_ACCEPT=1"
    );
}
