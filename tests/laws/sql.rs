//! SQL stands in `store/` and in each feature's `store.rs`, and a feature reads its own tables only.

use std::collections::BTreeMap;

use regex::Regex;

use super::arrows::FEATURES;
use super::none;
use super::sources::{core, ending};

/// The tables that are no kind of entry, and whose they are. A kind's table belongs to the feature that declares it.
const OTHER_TABLES: &[(&str, &str)] = &[
    ("setting", "store"),
    ("naming", "store"),
    ("pregnancy", "timeline"),
    ("dating", "timeline"),
    ("advice", "guidance"),
    ("reminder", "reminders"),
    ("ring", "reminders"),
    ("share", "store"),
];

fn sql_may_stand_in(path: &str) -> bool {
    // A test of the core may look at the tables themselves.
    if path.ends_with("/tests.rs") {
        return true;
    }
    path.starts_with("core/src/store/")
        || path == "core/src/guidance/store.rs"
        || FEATURES.iter().any(|feature| {
            path == format!("core/src/{feature}/store.rs") || path.starts_with(&format!("core/src/{feature}/store/"))
        })
}

#[test]
fn sql_stands_only_where_it_is_looked_for() {
    let sql = Regex::new(
        r"\brusqlite\b|\bSELECT\s|\bINSERT\s|\bUPDATE\s|\bDELETE\s+FROM\b|\bCREATE\s+(?:TABLE|INDEX|VIEW|TRIGGER)\b|\bDROP\s|\bPRAGMA\b|\bVACUUM\b",
    )
    .expect("a pattern");
    let mut breaches = Vec::new();
    for source in core().iter().filter(|source| !sql_may_stand_in(&source.path)) {
        let code = source.code();
        breaches.extend(
            sql.find_iter(&code).map(|hit| format!("{}:{}: {}", source.path, source.line(hit.start()), hit.as_str())),
        );
    }
    none("SQL belongs in store/ or in the feature's store.rs", &breaches);
}

/// Whose each table is, by the kinds that the features declare.
fn owners() -> BTreeMap<String, String> {
    let kind = Regex::new(r#"const KIND: &'static str = "([a-z_]+)""#).expect("a pattern");
    let mut owners: BTreeMap<String, String> =
        OTHER_TABLES.iter().map(|(table, owner)| ((*table).to_owned(), (*owner).to_owned())).collect();
    for source in core() {
        for hit in kind.captures_iter(&source.code()) {
            owners.insert(hit[1].to_owned(), source.module().to_owned());
        }
    }
    owners
}

#[test]
fn every_table_has_an_owner_and_lies_in_its_migration() {
    let create = Regex::new(r"CREATE TABLE ([a-z_]+)").expect("a pattern");
    let owners = owners();
    let mut breaches = Vec::new();
    for source in ending("core/src/store/migrations", ".sql") {
        for hit in create.captures_iter(&source.text) {
            match owners.get(&hit[1]) {
                None => breaches.push(format!("{}: nobody owns `{}`", source.path, &hit[1])),
                Some(owner)
                    if FEATURES.contains(&owner.as_str())
                        && owner != "timeline"
                        && !source.path.contains(owner.as_str()) =>
                {
                    breaches.push(format!(
                        "{}: `{}` belongs to {owner}, which the file does not name",
                        source.path, &hit[1]
                    ));
                }
                Some(_) => {}
            }
        }
    }
    none("a migration is named for the features whose tables it makes", &breaches);
}

#[test]
fn a_feature_reads_its_own_tables_only() {
    let table = Regex::new(r"\b(?:FROM|JOIN|INTO|UPDATE)\s+([a-z_]+)").expect("a pattern");
    let owners = owners();
    let mut breaches = Vec::new();
    for source in core()
        .iter()
        .filter(|source| FEATURES.contains(&source.module()) || source.module() == "guidance")
        .filter(|source| sql_may_stand_in(&source.path))
    {
        let code = source.code();
        for hit in
            table.captures_iter(&code).filter(|hit| owners.get(&hit[1]).is_some_and(|owner| owner != source.module()))
        {
            breaches.push(format!(
                "{}:{}: `{}` is not its own",
                source.path,
                source.line(hit.get(0).expect("a hit").start()),
                &hit[1]
            ));
        }
        breaches.extend(
            table
                .captures_iter(&code)
                .filter(|hit| !owners.contains_key(&hit[1]))
                .map(|hit| format!("{}: there is no table `{}`", source.path, &hit[1])),
        );
    }
    none("no feature reads another's tables", &breaches);
}
