//! Reminders in a diary: nothing rings until she chooses it, nothing twice, and nothing that no longer fits.
//!
//! What is read stands in `vectors/reminders/<name>.txt`; `EVENFALL_ACCEPT=1` writes it anew, to be read again.

mod calendar;
mod rings;
mod said;
mod set;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use evenfall_bindings::screens::reminders::{PhoneRings, RemindersState};
use evenfall_bindings::{Answer, Arming, Diary, Kept, Moment, PendingRing, Ring, Submitted, Value};

const LONDON: &str = "Europe/London";

const NOW: &str = "2026-11-22T08:10:00+00:00";

fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn answer(field: &str, value: Value) -> Answer {
    Answer { field: field.to_owned(), value }
}

fn one(field: &str, id: &str) -> Answer {
    answer(field, Value::One(id.to_owned()))
}

fn minute(field: &str, time: &str) -> Answer {
    let (hours, minutes) = time.split_once(':').expect("a time");
    let hours: f64 = hours.parse().expect("hours");
    answer(field, Value::Number(hours * 60.0 + minutes.parse::<f64>().expect("minutes")))
}

/// Holds a text against the one that was read.
#[track_caller]
fn agrees(name: &str, said: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/reminders").join(name).with_extension("txt");
    if std::env::var_os("EVENFALL_ACCEPT").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("makes it");
        fs::write(&path, said).expect("writes");
    }
    let read = fs::read_to_string(&path).unwrap_or_default();
    assert!(said == read, "{name} reads otherwise; EVENFALL_ACCEPT=1 writes it anew, then read it:\n{said}");
}

/// A diary and the phone it lies on.
struct Phone {
    diary: Arc<Diary>,
    now: Moment,
    zone: String,
    pending: Vec<PendingRing>,
    folder: tempfile::TempDir,
}

impl Phone {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("diary").to_str().expect("a path").to_owned();
        let diary = Diary::open(path, vec![7; 32], "en".to_owned()).expect("opens");
        Self { diary, now: at(NOW), zone: LONDON.to_owned(), pending: Vec::new(), folder }
    }

    /// 29 weeks 4 days in England.
    fn expecting() -> Self {
        let phone = Self::new();
        phone.keep("place", vec![one("country", "england")]);
        phone.keep("due_given", vec![answer("due", Value::On("2027-02-03".parse().expect("a date")))]);
        phone
    }

    fn submit(&self, kind: &str, entry: Option<&str>, answers: Vec<Answer>, confirmed: &[&str]) -> Submitted {
        let confirmed = confirmed.iter().map(|field| (*field).to_owned()).collect();
        let entry = entry.map(str::to_owned);
        self.diary.submit(kind.to_owned(), entry, answers, confirmed, self.now).expect("answers")
    }

    #[track_caller]
    fn keep(&self, kind: &str, answers: Vec<Answer>) -> Kept {
        match self.submit(kind, None, answers, &[]) {
            Submitted::Kept { kept } => kept,
            other => panic!("{kind}: {other:?}"),
        }
    }

    /// An entry at this moment.
    #[track_caller]
    fn log(&self, kind: &str, moment: Moment, mut answers: Vec<Answer>) -> Kept {
        answers.push(answer("at", Value::At(moment)));
        self.keep(kind, answers)
    }

    #[track_caller]
    fn switch(&self, name: &str, on: bool) -> Kept {
        match self.diary.switch_reminder(name.to_owned(), on, self.now).expect("switches") {
            Submitted::Kept { kept } => kept,
            other => panic!("{name}: {other:?}"),
        }
    }

    fn next(&self, count: i32) -> Vec<Ring> {
        self.diary.next_rings(self.zone.clone(), count, self.now).expect("reads").rings
    }

    fn names(&self, count: i32) -> Vec<String> {
        self.next(count).into_iter().map(|ring| ring.id).collect()
    }

    fn arming(&self, rings_by_itself: bool) -> Arming {
        self.diary.arm_rings(self.zone.clone(), self.pending.clone(), rings_by_itself, self.now).expect("arms")
    }

    /// Does what the arming says.
    fn arm(&mut self, rings_by_itself: bool) -> Arming {
        let arming = self.arming(rings_by_itself);
        let replaced =
            |id: &str| arming.arm.iter().any(|ring| ring.id == id) || arming.cancel.iter().any(|one| one == id);
        self.pending.retain(|held| !replaced(&held.id));
        self.pending.extend(arming.arm.iter().map(|ring| PendingRing { id: ring.id.clone(), at: ring.at }));
        arming
    }

    fn rang(&self, id: &str) -> Option<Ring> {
        self.diary.rang(id.to_owned(), self.zone.clone(), self.now).expect("reads")
    }

    fn phone(&self) -> PhoneRings {
        PhoneRings {
            zone: self.zone.clone(),
            allowed: true,
            exact: true,
            held_back: false,
            pending: self.pending.iter().map(|held| held.id.clone()).collect(),
        }
    }

    fn state(&self) -> RemindersState {
        self.diary.reminders(self.phone(), self.now).expect("reads")
    }

    fn lines_of(&self, day: &str) -> Vec<String> {
        let day = self.diary.day_diary(Some(day.parse().expect("a day")), self.now).expect("reads");
        day.rows.into_iter().map(|row| row.line).collect()
    }
}
