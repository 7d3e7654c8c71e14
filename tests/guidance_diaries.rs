//! Ten written diaries, and what a careful midwife would want to be said of each.
//!
//! `vectors/guidance/<name>.json` is the diary; `<name>.txt` what is read of it: whom it says to call as an entry is kept,
//! the advice on Today, Why this, how Urgent help opens, and the midwife's sheet where it matters. `EVENFALL_ACCEPT=1`
//! writes the texts anew, to be read again.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Shape, Value};
use evenfall_core::guidance::advice_seen;
use evenfall_core::moment::Moment;
use evenfall_core::screens::Tone;
use evenfall_core::screens::summary::SummaryState;
use evenfall_core::screens::today::TodayState;
use evenfall_core::screens::urgent_help::UrgentHelpState;
use evenfall_core::screens::why_this::{AdviceCard, WhyThisState};
use evenfall_core::store::{Key, Store};
use evenfall_core::summary::Wanted;
use evenfall_core::words::Words;
use serde::Deserialize;

use super::guidance_cases::english;

fn shelf() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/guidance")
}

/// Holds a text against the one that was read.
#[track_caller]
pub fn agrees(name: &str, said: &str) {
    let path = shelf().join(name).with_extension("txt");
    if std::env::var_os("EVENFALL_ACCEPT").is_some() {
        fs::write(&path, said).expect("writes");
    }
    let read = fs::read_to_string(&path).unwrap_or_default();
    assert!(said == read, "{name} reads otherwise; EVENFALL_ACCEPT=1 writes it anew, then read it:\n{said}");
}

/// A diary as it is written down.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// What it is about.
    about: String,
    /// The parts, in the order they happen.
    parts: Vec<Part>,
}

/// What is kept, and what is then looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    now: Moment,
    #[serde(default)]
    entries: Vec<Kept>,
    #[serde(default)]
    look: Vec<Look>,
}

/// An entry or a sheet; without a moment it is kept at the part's own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    kind: String,
    at: Option<Moment>,
    #[serde(default)]
    answers: BTreeMap<String, serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Look {
    /// The advice on Today.
    Today,
    /// The advice of today, which is then seen, and Why this of it.
    Why,
    /// Urgent help, as it opens.
    UrgentHelp,
    /// The parts of the midwife's sheet with these titles.
    Sheet(Vec<String>),
}

fn value(kind: &str, field: &str, json: &serde_json::Value) -> Value {
    let spec = diary::kind(kind).and_then(|kind| kind.fields.iter().find(|spec| spec.id == field));
    let text = |json: &serde_json::Value| json.as_str().expect("a text").to_owned();
    match (json, spec.map(|spec| spec.shape)) {
        (serde_json::Value::Number(number), _) => Value::Number(number.as_f64().expect("a number")),
        (serde_json::Value::Bool(yes), _) => Value::Yes(*yes),
        (serde_json::Value::Array(items), _) => Value::Several(items.iter().map(text).collect()),
        (json, Some(Shape::Text { .. })) => Value::Text(text(json)),
        (json, Some(Shape::DateTime)) => Value::At(text(json).parse().expect("a moment")),
        (json, Some(_)) => Value::One(text(json)),
        (json, None) => text(json).parse().map_or_else(|_| Value::One(text(json)), Value::On),
    }
}

struct Reader {
    store: Store,
    words: Words,
    text: String,
    _folder: tempfile::TempDir,
}

impl Reader {
    fn say(&mut self, line: &str) {
        writeln!(self.text, "{line}").expect("writes");
    }

    fn keep(&mut self, kept: &Kept, now: Moment) {
        let mut answers = Answers::new();
        for (field, json) in &kept.answers {
            answers.set(field, value(&kept.kind, field, json));
        }
        answers.set("at", Value::At(kept.at.unwrap_or(now)));
        let every: Vec<String> = answers.fields().map(str::to_owned).collect();
        let done = diary::submit(&self.store, &kept.kind, None, &answers, &every, now, &self.words).expect("answers");
        let Some(Submitted::Kept(done)) = done else { panic!("{}: {done:?}", kept.kind) };
        if let Some(urgent) = done.urgent {
            self.say(&format!("Kept: {}", done.words));
            self.say(&format!("! {urgent}\n"));
        }
    }

    fn look(&mut self, look: &Look, now: Moment) {
        match look {
            Look::Today => self.today(now),
            Look::Why => self.why(now),
            Look::UrgentHelp => self.urgent_help(now),
            Look::Sheet(titles) => self.sheet(titles, now),
        }
        self.say("");
    }

    fn advice(&self, now: Moment) -> Option<AdviceCard> {
        TodayState::read(&self.store, now, &self.words).expect("reads").advice
    }

    fn today(&mut self, now: Moment) {
        self.say("TODAY");
        match self.advice(now) {
            None => self.say("(no advice)"),
            Some(card) => {
                self.say(&format!("{}{}", mark(card.tone), card.label));
                self.say(&card.point);
                card.lines.iter().for_each(|line| self.say(&format!("  {line}")));
                let action = card.action.map(|action| action.words);
                let words: Vec<String> = action
                    .into_iter()
                    .chain(card.ask)
                    .chain(card.asked)
                    .chain([card.why.words])
                    .chain(card.not_for_me)
                    .collect();
                self.say(&format!("  [{}]", words.join("] [")));
            }
        }
    }

    fn why(&mut self, now: Moment) {
        let Some(card) = self.advice(now) else {
            return self.say("(nothing to ask why of)");
        };
        advice_seen(&self.store, &card.rule, now, &self.words).expect("keeps");
        let why = WhyThisState::read(&self.store, &card.rule, now, &self.words).expect("reads").expect("is a rule");
        self.say(&format!("WHY THIS? ({})", why.rule));
        self.say(&format!("{}:", why.seen_label));
        why.seen.iter().for_each(|line| self.say(&format!("  · {line}")));
        if !why.compared.is_empty() {
            self.say(&format!("{}:", why.compared_label));
        }
        for one in &why.compared {
            self.say(&format!("  {}  {}. {}. {}", one.value, one.what, one.whose, one.set_for));
        }
        self.say(&format!("{}:\n  {}", why.unknown_label, why.unknown));
        self.say(&format!("{}:", why.basis_label));
        why.basis.iter().chain([&why.evidence]).for_each(|line| self.say(&format!("  {line}")));
    }

    fn urgent_help(&mut self, now: Moment) {
        let help = UrgentHelpState::read(&self.store, now, &self.words).expect("reads");
        self.say("URGENT HELP, as it opens");
        help.opening.iter().for_each(|line| self.say(line));
        help.calls.iter().for_each(|call| self.say(&format!("  ☎ {}", call.words)));
        for list in &help.lists {
            self.say(&format!("{}{}", mark(list.tone), list.title));
            list.signs.iter().for_each(|sign| self.say(&format!("  · {sign}")));
        }
    }

    fn sheet(&mut self, ids: &[String], now: Moment) {
        let sheet = SummaryState::read(&self.store, &Wanted::default(), now, &self.words).expect("reads");
        self.say("THE MIDWIFE'S SUMMARY");
        for id in ids {
            let part = sheet.sections.iter().find(|part| part.id == *id);
            let part = part.unwrap_or_else(|| panic!("no part is called {id}"));
            self.say(&part.title);
            part.lines.iter().for_each(|line| self.say(&format!("  {line}")));
        }
    }
}

fn mark(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "",
        Tone::Ask => "? ",
        Tone::Urgent => "! ",
        Tone::Done => "✓ ",
    }
}

fn read(path: &Path) -> String {
    let written: Written = serde_json::from_str(&fs::read_to_string(path).expect("reads")).expect("is a diary");
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("diary"), &Key::from_bytes(&[7; 32]).expect("a key")).expect("opens");
    let mut reader = Reader { store, words: english(), text: String::new(), _folder: folder };
    reader.say(&format!("{}\n", written.about));
    for part in &written.parts {
        reader.say(&format!("── {}", part.now));
        part.entries.iter().for_each(|kept| reader.keep(kept, part.now));
        part.look.iter().for_each(|look| reader.look(look, part.now));
    }
    reader.text.trim_end().to_owned() + "\n"
}

#[test]
fn the_written_diaries_say_what_was_read() {
    let mut paths: Vec<PathBuf> = fs::read_dir(shelf())
        .expect("a shelf")
        .map(|item| item.expect("an item").path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    paths.sort();
    assert!(paths.len() >= 10, "{} diaries", paths.len());
    for path in paths {
        agrees(path.file_stem().and_then(|name| name.to_str()).expect("a name"), &read(&path));
    }
}
