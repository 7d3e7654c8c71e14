//! The floor: SQLCipher opened as barely as may be, running statements and looking at every cell.

use std::hint::black_box;
use std::path::Path;

use rusqlite::{Connection, Params, Result};

use crate::diaries::KEY;

/// Opens a diary with what any opener needs: its raw key, the log it is written in, and the store's own `synchronous`.
pub fn open(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path)?;
    let digits: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    connection.pragma_update(None, "key", format!("x'{digits}'"))?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Runs a question and looks at every cell of its answer; gives the number of rows.
pub fn read(connection: &Connection, sql: &str, parameters: impl Params) -> Result<usize> {
    let mut statement = connection.prepare_cached(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query(parameters)?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            black_box(row.get_ref(column)?);
        }
        count += 1;
    }
    Ok(count)
}
