//! The only SQL of the timeline: her pregnancies, and every account of each one's due date.

use chrono::NaiveDate;
use rusqlite::Row;
use serde::de::DeserializeOwned;

use super::{Course, Dated, Decision, Ending, Entry, Plurality, Pregnancy, RedatingRule};
use crate::moment::Moment;
use crate::store::{Result, Store, StoreError, moment};

/// A pregnancy as the diary keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// Its number in the diary.
    pub id: i64,
    /// When she first told of it.
    pub opened: Moment,
    /// How it stands; its due date is the one in use by the rule it was read with.
    pub pregnancy: Pregnancy,
    /// Every account of its due date, in the order entered, with the moment each was entered.
    pub accounts: Vec<(Moment, Entry)>,
    /// Which account is in use and why, or `None` while it is undated.
    pub decision: Option<Decision>,
}

impl Kept {
    /// The same pregnancy as the diary held it at the end of `day`; `None` where she told of it later. How it ended is
    /// not dated in the diary, and stays.
    pub(crate) fn known_on(mut self, day: NaiveDate, rule: RedatingRule) -> Option<Self> {
        if self.opened.civil_day() > day {
            return None;
        }
        self.accounts.retain(|(entered, _)| entered.civil_day() <= day);
        let history: Vec<Entry> = self.accounts.iter().map(|(_, entry)| *entry).collect();
        self.decision = Decision::of(&history, rule);
        self.pregnancy.due = self.decision.as_ref().map(|decision| decision.in_use.due());
        Some(self)
    }
}

/// All her pregnancies, first told first.
pub(crate) fn pregnancies(store: &Store, rule: RedatingRule) -> Result<Vec<Kept>> {
    let mut statement = store.connection().prepare_cached(
        "SELECT id, opened_ms, opened_offset_minutes, babies, ended, ended_on FROM pregnancy ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next()? {
        kept.push(read(store, row, rule)?);
    }
    Ok(kept)
}

fn read(store: &Store, row: &Row<'_>, rule: RedatingRule) -> Result<Kept> {
    let id = row.get(0)?;
    let opened = moment(row, 1)?;
    let accounts = accounts(store, id)?;
    let history: Vec<Entry> = accounts.iter().map(|(_, entry)| *entry).collect();
    let decision = Decision::of(&history, rule);
    let babies: Option<String> = row.get(3)?;
    let ended: Option<String> = row.get(4)?;
    let ended_on: Option<String> = row.get(5)?;
    let course = match ended {
        None => Course::Expecting,
        Some(how) => Course::Ended {
            on: ended_on.map(|day| day.parse().map_err(|_| StoreError::Damaged)).transpose()?,
            how: from_json(&format!("\"{how}\""))?,
        },
    };
    let pregnancy = Pregnancy {
        entered_on: opened.civil_day(),
        due: decision.as_ref().map(|decision| decision.in_use.due()),
        plurality: babies.map(|json| from_json::<Plurality>(&json)).transpose()?,
        course,
    };
    Ok(Kept { id, opened, pregnancy, accounts, decision })
}

fn accounts(store: &Store, pregnancy: i64) -> Result<Vec<(Moment, Entry)>> {
    let mut statement = store.connection().prepare_cached(
        "SELECT entered_ms, entered_offset_minutes, method, chosen FROM dating WHERE pregnancy = ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([pregnancy])?;
    let mut accounts = Vec::new();
    while let Some(row) = rows.next()? {
        let dated: Dated = from_json(&row.get::<_, String>(2)?)?;
        accounts.push((moment(row, 0)?, Entry { dated, chosen: row.get(3)? }));
    }
    Ok(accounts)
}

/// Begins a pregnancy.
pub(crate) fn begin(store: &Store, now: Moment) -> Result<Kept> {
    store
        .connection()
        .prepare_cached("INSERT INTO pregnancy (opened_ms, opened_offset_minutes) VALUES (?1, ?2)")?
        .execute((now.epoch_ms(), now.offset_minutes()))?;
    Ok(Kept {
        id: store.connection().last_insert_rowid(),
        opened: now,
        pregnancy: Pregnancy::entered(now.civil_day()),
        accounts: Vec::new(),
        decision: None,
    })
}

/// Takes back a pregnancy that was begun a moment ago, with every account of its due date.
pub(crate) fn forget(store: &Store, pregnancy: i64) -> Result<()> {
    store.connection().prepare_cached("DELETE FROM pregnancy WHERE id = ?1")?.execute([pregnancy])?;
    Ok(())
}

/// Adds an account of the due date; the earlier ones stay. Gives its number.
pub(crate) fn add_account(store: &Store, pregnancy: i64, entry: &Entry, now: Moment) -> Result<i64> {
    store
        .connection()
        .prepare_cached(
            "INSERT INTO dating (pregnancy, entered_ms, entered_offset_minutes, method, chosen)
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((pregnancy, now.epoch_ms(), now.offset_minutes(), to_json(&entry.dated)?, entry.chosen))?;
    Ok(store.connection().last_insert_rowid())
}

/// Takes an account back that was added a moment ago.
pub(crate) fn take_back_account(store: &Store, dating: i64) -> Result<()> {
    store.connection().prepare_cached("DELETE FROM dating WHERE id = ?1")?.execute([dating])?;
    Ok(())
}

/// Keeps how many babies are expected.
pub(crate) fn expect_babies(store: &Store, pregnancy: i64, babies: Option<Plurality>) -> Result<()> {
    let babies = babies.map(|babies| to_json(&babies)).transpose()?;
    store
        .connection()
        .prepare_cached("UPDATE pregnancy SET babies = ?2 WHERE id = ?1")?
        .execute((pregnancy, babies))?;
    Ok(())
}

/// Keeps how a pregnancy stands: going on, or ended and how.
pub(crate) fn set_course(store: &Store, pregnancy: i64, course: Course) -> Result<()> {
    let (how, on) = match course {
        Course::Expecting => (None, None),
        Course::Ended { on, how } => (Some(ending_id(how)), on.map(|day| day.to_string())),
    };
    store
        .connection()
        .prepare_cached("UPDATE pregnancy SET ended = ?2, ended_on = ?3 WHERE id = ?1")?
        .execute((pregnancy, how, on))?;
    Ok(())
}

/// The name an ending has in the diary.
pub(crate) fn ending_id(how: Ending) -> &'static str {
    match how {
        Ending::Birth => "birth",
        Ending::Loss => "loss",
        Ending::RatherNotSay => "rather_not_say",
    }
}

fn from_json<T: DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|_| StoreError::Damaged)
}

fn to_json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|_| StoreError::OutOfReach)
}
