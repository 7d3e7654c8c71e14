//! Makes the diary at a path look as if a newer Evenfall had written it; its key is 32 times the byte 7.

use rusqlite::Connection;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os().nth(1).ok_or("which diary?")?;
    let connection = Connection::open(path)?;
    let key = "07".repeat(32);
    let salt: String = b"evenfall diary 1".iter().map(|byte| format!("{byte:02x}")).collect();
    connection.pragma_update(None, "key", format!("x'{key}{salt}'"))?;
    connection.pragma_update(None, "user_version", 999)?;
    Ok(())
}
