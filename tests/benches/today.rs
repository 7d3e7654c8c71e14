//! Opening the diary and reading Today. Its floor opens SQLCipher barely and asks the same questions.
//!
//! `today.sql` holds the questions, one a line, with this run's days in them. They were written down by SQLite: to
//! refresh them, give rusqlite its feature `trace`, let `unlocked` in `core/src/store/mod.rs` call
//! `connection.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, …)` and print each statement's `expanded_sql`, and run this.
//! What the store asks for its own sake (`PRAGMA user_version`, `BEGIN`, `COMMIT`) is left out: that is ours to pay.

use evenfall_bindings::{Diary, UniFfiTag};
use evenfall_core::screens::today::TodayState;
use evenfall_core::store::Store;

use crate::diaries::{Diaries, KEY, key, now, words};
use crate::measure::{alone, beside, by_itself, turn_about};
use crate::{Ran, bare};

const ROUNDS: usize = 60;

fn questions() -> Vec<&'static str> {
    include_str!("today.sql").lines().filter(|line| !line.is_empty()).collect()
}

pub fn run(diaries: &Diaries) -> Ran {
    let questions = questions();
    for (name, path) in [("one pregnancy", &diaries.pregnancy), ("ten years", &diaries.ten_years)] {
        let words = words();
        let bare = || -> rusqlite::Result<_> {
            let connection = bare::open(path)?;
            let rows: rusqlite::Result<usize> = questions.iter().map(|sql| bare::read(&connection, sql, [])).sum();
            Ok((connection, rows?))
        };
        assert!(bare()?.1 > 0, "the questions of today.sql find nothing");
        let ours = || {
            let store = Store::open(path, &key()).expect("opens");
            let state = TodayState::read(&store, now(), &words).expect("reads");
            (store, state)
        };
        beside(&format!("open + Today, {name}"), &turn_about(ROUNDS, ours, || bare().expect("reads")), 1.5);
    }
    through_the_border(diaries)
}

fn through_the_border(diaries: &Diaries) -> Ran {
    let path = diaries.pregnancy.to_str().ok_or("a path beyond Unicode")?.to_owned();
    let open = || Diary::open(path.clone(), KEY.to_vec(), "en-GB".to_owned()).expect("opens");
    by_itself("the words, read from their catalogues", &alone(ROUNDS, words));
    let start = || {
        let diary = open();
        let state = diary.today(now()).expect("reads");
        (diary, state)
    };
    by_itself("the words, both connections and Today: a start as a shell makes it", &alone(ROUNDS, start));
    let diary = open();
    by_itself(
        "Today through the border, one call on an open diary",
        &alone(20 * ROUNDS, || diary.today(now()).expect("reads")),
    );
    let state = diary.today(now())?;
    let written = |state: TodayState| {
        let mut buffer = Vec::new();
        <TodayState as uniffi::Lower<UniFfiTag>>::write(state, &mut buffer);
        buffer
    };
    println!("\nToday is {} bytes in UniFFI's buffer", written(state.clone()).len());
    by_itself(
        "writing Today into UniFFI's buffer, with one copy of it",
        &alone(20 * ROUNDS, || written(state.clone())),
    );
    Ok(())
}
