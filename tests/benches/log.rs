//! Logging one entry through the border. Its floor is a bare insert of the same row, each as durable as the store's.

use evenfall_bindings::{Answer, Diary, Submitted};
use evenfall_core::forms::Value;
use evenfall_core::moment::Moment;
use rusqlite::{Connection, params};

use crate::diaries::{Diaries, KEY, now};
use crate::measure::{Times, beside};
use crate::{Ran, bare};

const ROUNDS: i64 = 200;
const DAY_OF_NOW: i64 = 20_779;

type Logged = (&'static str, Vec<(String, Value)>, Insert);
type Insert = fn(&Connection, i64, Moment) -> rusqlite::Result<usize>;

pub fn run(diaries: &Diaries) -> Ran {
    let one = |field: &str, id: &str| (field.to_owned(), Value::One(id.to_owned()));
    let number = |field: &str, number: f64| (field.to_owned(), Value::Number(number));
    let walked = Value::Several(vec!["walking".to_owned()]);
    let entries: [Logged; 3] = [
        ("spell", vec![number("urge", 7.0), ("helped".to_owned(), walked)], spell),
        ("iron_dose", vec![number("elemental", 65.0), one("product", "sulfate-dried-200")], iron_dose),
        ("food", vec![one("what", "mussels-cooked"), number("servings", 1.0)], food),
    ];
    for (kind, answers, insert) in entries {
        let ours = diaries.copy(&diaries.pregnancy, &format!("{kind}-ours"))?;
        let ours = Diary::open(ours.to_string_lossy().into_owned(), KEY.to_vec(), "en-GB".to_owned())?;
        let floor = bare::open(&diaries.copy(&diaries.pregnancy, &format!("{kind}-bare"))?)?;
        let mut times = [Times::default(), Times::default()];
        for round in 0..ROUNDS {
            let at = now().plus_minutes(round).ok_or("no such moment")?;
            let when = ("at".to_owned(), Value::At(at));
            let answers = answers.iter().chain([&when]);
            let answers = answers.map(|(field, value)| Answer { field: field.clone(), value: value.clone() }).collect();
            let submit = || ours.submit(kind.to_owned(), None, answers, Vec::new(), at);
            let mut kept = false;
            times[0].add(|| kept = matches!(submit(), Ok(Submitted::Kept { .. })));
            assert!(kept, "an entry of {kind} was not kept");
            let mut inserted = 0;
            times[1].add(|| inserted = insert(&floor, at.epoch_ms() << 12, at).unwrap_or(0));
            assert_eq!(inserted, 1, "a row of {kind} was not inserted");
        }
        beside(&format!("log one entry: {kind}"), &times, 1.3);
    }
    Ok(())
}

fn spell(diary: &Connection, id: i64, at: Moment) -> rusqlite::Result<usize> {
    diary
        .prepare_cached(
            "INSERT INTO spell (day, id, at_ms, offset_minutes, note, eased, urge, helped, sensations, places, times_up)
             VALUES (?1, ?2, ?3, ?4, NULL, NULL, 7, '[\"walking\"]', NULL, NULL, NULL)",
        )?
        .execute(params![DAY_OF_NOW, id, at.epoch_ms(), at.offset_minutes()])
}

fn iron_dose(diary: &Connection, id: i64, at: Moment) -> rusqlite::Result<usize> {
    diary
        .prepare_cached(
            "INSERT INTO iron_dose (day, id, at_ms, offset_minutes, note, elemental, product, \"with\")
             VALUES (?1, ?2, ?3, ?4, NULL, 65.0, 'sulfate-dried-200', NULL)",
        )?
        .execute(params![DAY_OF_NOW, id, at.epoch_ms(), at.offset_minutes()])
}

fn food(diary: &Connection, id: i64, at: Moment) -> rusqlite::Result<usize> {
    diary
        .prepare_cached(
            "INSERT INTO food (day, id, at_ms, offset_minutes, note, what, servings, grams)
             VALUES (?1, ?2, ?3, ?4, NULL, 'mussels-cooked', 1.0, NULL)",
        )?
        .execute(params![DAY_OF_NOW, id, at.epoch_ms(), at.offset_minutes()])
}
