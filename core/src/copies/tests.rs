//! That a copy of the diary forgets nothing the diary holds.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::diary::KINDS;
use crate::store::{STEPS, TABLES};

#[test]
fn every_table_and_column_is_in_a_backup() {
    let diary = Connection::open_in_memory().expect("opens");
    for step in STEPS {
        diary.execute_batch(step).expect("runs");
    }
    let listed = |sql: &str| -> BTreeSet<String> {
        let mut statement = diary.prepare(sql).expect("asks");
        statement.query_map([], |row| row.get(0)).expect("reads").map(|name| name.expect("a name")).collect()
    };
    let columns = |table: &str| listed(&format!("SELECT name FROM pragma_table_info('{table}')"));
    let mut known = BTreeSet::from(["naming".to_owned()]);
    for table in TABLES {
        assert_eq!(
            columns(table.name_in_sql),
            table.table_columns().into_iter().collect(),
            "columns of {}",
            table.name_in_sql
        );
        known.insert(table.name_in_sql.to_owned());
    }
    for kind in KINDS {
        let common = ["day", "id", "at_ms", "offset_minutes", "note"];
        let fields = common.into_iter().chain(kind.fields.iter().map(|field| field.id));
        assert_eq!(columns(kind.id), fields.map(str::to_owned).collect(), "columns of {}", kind.id);
        known.insert(kind.id.to_owned());
    }
    let tables = listed("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    assert_eq!(tables, known, "a table that no backup holds: add it to TABLES");
}
