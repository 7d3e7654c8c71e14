//! Small choices of hers, by name, as JSON.

use rusqlite::OptionalExtension;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Result, Store, StoreError};

impl Store {
    /// The setting of this name, or `None` where she never chose.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when it holds something else, or any other [`StoreError`].
    pub(crate) fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>> {
        self.connection()
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
            .query_row([name], |row| row.get::<_, String>(0))
            .optional()?
            .map(|json| serde_json::from_str(&json).map_err(|_| StoreError::Damaged))
            .transpose()
    }

    /// Keeps a setting, replacing what it was.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn choose<T: Serialize>(&self, name: &str, value: &T) -> Result<()> {
        let json = serde_json::to_string(value).map_err(|_| StoreError::OutOfReach)?;
        self.connection()
            .prepare_cached(
                "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute([name, json.as_str()])?;
        Ok(())
    }
}
