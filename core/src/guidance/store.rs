//! What is kept of what was said. The only SQL of guidance, and of no table but its own.

use chrono::NaiveDate;

use crate::store::{Result, Store, StoreError};

/// What the diary holds of one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The rule.
    pub rule: String,
    /// The day it last stood before her, and the facts it rested on then; absent where it never did.
    pub shown: Option<(NaiveDate, String)>,
    /// The day she said "Not for me"; absent where she did not.
    pub quiet_from: Option<NaiveDate>,
}

/// What is kept of every rule that was ever shown or silenced.
///
/// # Errors
/// Any [`StoreError`].
pub(super) fn all(store: &Store) -> Result<Vec<Kept>> {
    let mut statement =
        store.connection().prepare_cached("SELECT rule, shown_on, news, quiet_from FROM advice ORDER BY rule")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let day = |column: usize| -> Result<Option<NaiveDate>> {
            let text: Option<String> = row.get(column)?;
            text.map(|text| text.parse().map_err(|_| StoreError::Damaged)).transpose()
        };
        let news: Option<String> = row.get(2)?;
        found.push(Kept { rule: row.get(0)?, shown: day(1)?.zip(news), quiet_from: day(3)? });
    }
    drop(rows);
    store.doubt()?;
    Ok(found)
}

/// What is kept of this rule, or nothing but its name.
///
/// # Errors
/// Any [`StoreError`].
pub(super) fn of(store: &Store, rule: &str) -> Result<Kept> {
    let found = all(store)?.into_iter().find(|kept| kept.rule == rule);
    Ok(found.unwrap_or(Kept { rule: rule.to_owned(), shown: None, quiet_from: None }))
}

/// Keeps this in the place of what was kept of the rule.
///
/// # Errors
/// Any [`StoreError`].
pub(super) fn keep(store: &Store, kept: &Kept) -> Result<()> {
    if kept.shown.is_none() && kept.quiet_from.is_none() {
        store.connection().prepare_cached("DELETE FROM advice WHERE rule = ?1")?.execute([&kept.rule])?;
        return Ok(());
    }
    let (shown_on, news) = kept.shown.clone().map(|(day, news)| (day.to_string(), news)).unzip();
    store
        .connection()
        .prepare_cached(
            "INSERT INTO advice (rule, shown_on, news, quiet_from) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (rule) DO UPDATE
             SET shown_on = excluded.shown_on, news = excluded.news, quiet_from = excluded.quiet_from",
        )?
        .execute((&kept.rule, shown_on, news, kept.quiet_from.map(|day| day.to_string())))?;
    Ok(())
}
