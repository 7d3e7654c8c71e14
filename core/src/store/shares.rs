//! What she handed over, when and in which form: never to whom.

use chrono::NaiveDate;

use super::{Result, Store, StoreError, moment};
use crate::moment::Moment;

/// A summary that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Share {
    /// Its number in the diary.
    pub(crate) id: i64,
    /// When.
    pub(crate) shared: Moment,
    /// The lasting name of its form.
    pub(crate) form: String,
    /// The first day it was about.
    pub(crate) first: NaiveDate,
    /// The last day it was about.
    pub(crate) last: NaiveDate,
    /// The lasting names of its parts; absent for all of them.
    pub(crate) sections: Option<Vec<String>>,
}

impl Store {
    /// Keeps that a summary was handed over, and gives its number.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn keep_share(&self, share: &Share) -> Result<i64> {
        let sections = share.sections.as_ref().map(serde_json::to_string).transpose();
        let sections = sections.map_err(|_| StoreError::OutOfReach)?;
        self.connection()
            .prepare_cached(
                "INSERT INTO share (shared_ms, shared_offset_minutes, form, first, last, sections)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((
                share.shared.epoch_ms(),
                share.shared.offset_minutes(),
                share.form.as_str(),
                share.first.to_string(),
                share.last.to_string(),
                sections,
            ))?;
        Ok(self.connection().last_insert_rowid())
    }

    /// The latest summaries that were handed over, the latest first; at most so many.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn shares(&self, most: u32) -> Result<Vec<Share>> {
        let mut statement = self.connection().prepare_cached(
            "SELECT id, shared_ms, shared_offset_minutes, form, first, last, sections FROM share
             ORDER BY id DESC LIMIT ?1",
        )?;
        let mut rows = statement.query([most])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let day = |column| -> Result<NaiveDate> {
                row.get::<_, String>(column)?.parse().map_err(|_| StoreError::Damaged)
            };
            let sections: Option<String> = row.get(6)?;
            found.push(Share {
                id: row.get(0)?,
                shared: moment(row, 1)?,
                form: row.get(3)?,
                first: day(4)?,
                last: day(5)?,
                sections: sections
                    .map(|json| serde_json::from_str(&json).map_err(|_| StoreError::Damaged))
                    .transpose()?,
            });
        }
        drop(rows);
        self.doubt()?;
        Ok(found)
    }

    /// Forgets that a summary was handed over, and says whether there was one of this number.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn forget_share(&self, id: i64) -> Result<bool> {
        Ok(self.connection().prepare_cached("DELETE FROM share WHERE id = ?1")?.execute([id])? > 0)
    }
}
