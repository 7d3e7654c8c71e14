//! The sample diaries: an invented story, told through the forms and taps of the border, as a phone would.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use evenfall_bindings::{Answer, Copied, Diary, DrawnField, FieldShape, Moment, Submitted, Value};
use serde::Deserialize;
use serde_json::{Map, Value as Json};

/// What happens, when, and in which diary.
const STORY: &str = include_str!("../diaries/sample/story.json");

/// The clocks of England in 2026 stand an hour ahead between these two.
const SUMMER: [&str; 2] = ["2026-03-29 02:00", "2026-10-25 02:00"];

/// The whole story.
#[derive(Deserialize)]
pub struct Story {
    diaries: BTreeMap<String, Telling>,
    parts: BTreeMap<String, Vec<Step>>,
}

/// What a diary tells of, and up to when, by the clock she saw.
#[derive(Deserialize)]
struct Telling {
    of: Vec<String>,
    until: String,
}

/// When, by the clock she saw; a form, `tap` or `first_run_done`; what she fills in, or the tap.
#[derive(Deserialize)]
struct Step(String, String, #[serde(default)] Json);

impl Story {
    /// The story as it is written down.
    pub fn read() -> Result<Self, serde_json::Error> {
        serde_json::from_str(STORY)
    }

    /// The names of the diaries.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.diaries.keys().map(String::as_str)
    }

    /// Writes the export of a diary into a folder and gives its path.
    pub fn write(&self, name: &str, folder: &Path) -> Result<PathBuf, Box<dyn Error>> {
        let telling = self.diaries.get(name).ok_or_else(|| format!("there is no diary {name}"))?;
        let mut steps = Vec::new();
        for part in &telling.of {
            let told = self.parts.get(part).ok_or_else(|| format!("{name} tells of {part}, which is not written"))?;
            steps.extend(told.iter().filter(|step| step.0 <= telling.until));
        }
        steps.sort_by(|one, other| one.0.cmp(&other.0));
        let beside = tempfile::tempdir()?;
        let diary = open(&beside.path().join("diary"))?;
        for step in steps {
            take(&diary, step).map_err(|why| format!("{} {}: {why}", step.0, step.1))?;
        }
        let file = folder.join(name).with_extension("json");
        export(&diary, &file, seen(&telling.until)?)?;
        Ok(file)
    }
}

/// A diary in this file.
pub fn open(path: &Path) -> Result<std::sync::Arc<Diary>, Box<dyn Error>> {
    let path = path.to_str().ok_or("its name is not UTF-8")?;
    Ok(Diary::open(path.to_owned(), vec![7; 32], "en".to_owned())?)
}

/// Writes a diary out.
pub fn export(diary: &Diary, file: &Path, made: Moment) -> Result<(), Box<dyn Error>> {
    let file = file.to_str().ok_or("its name is not UTF-8")?;
    match diary.export_json(file.to_owned(), made)? {
        Copied::Done { .. } => Ok(()),
        other => Err(format!("{other:?}").into()),
    }
}

fn take(diary: &Diary, Step(at, what, told): &Step) -> Result<(), Box<dyn Error>> {
    let now = seen(at)?;
    match (what.as_str(), told) {
        ("first_run_done", Json::Null) => Ok(diary.finish_first_run()?),
        ("tap", Json::String(tap)) => {
            let tapped = diary.tap(tap.clone(), now)?;
            tapped.undo.map(drop).ok_or_else(|| format!("{tap} keeps nothing: {}", tapped.words).into())
        }
        (kind, Json::Object(told)) => keep(diary, kind, told, now),
        _ => Err("this is no step".into()),
    }
}

fn keep(diary: &Diary, kind: &str, told: &Map<String, Json>, now: Moment) -> Result<(), Box<dyn Error>> {
    let form = diary.form(kind.to_owned(), None, now)?.ok_or("there is no such form")?;
    let mut answers = Vec::new();
    for field in &form.fields {
        let value = match told.get(&field.id) {
            Some(told) => Some(value(field, told)?),
            None => field.value.clone(),
        };
        answers.extend(value.map(|value| Answer { field: field.id.clone(), value }));
    }
    if let Some(unknown) = told.keys().find(|name| form.fields.iter().all(|field| field.id != **name)) {
        return Err(format!("it has no field {unknown}").into());
    }
    match diary.submit(kind.to_owned(), None, answers, Vec::new(), now)? {
        Submitted::Kept { .. } => Ok(()),
        other => Err(format!("{other:?}").into()),
    }
}

fn value(field: &DrawnField, told: &Json) -> Result<Value, Box<dyn Error>> {
    Ok(match (told, &field.shape) {
        (Json::Number(number), _) => Value::Number(number.as_f64().ok_or("not a number")?),
        (Json::Bool(yes), _) => Value::Yes(*yes),
        (Json::String(day), FieldShape::Date) => Value::On(day.parse()?),
        (Json::String(at), FieldShape::DateTime) => Value::At(seen(at)?),
        (Json::String(words), FieldShape::Text { .. }) => Value::Text(words.clone()),
        (Json::String(choice), _) => Value::One(choice.clone()),
        (Json::Array(_), _) => Value::Several(serde_json::from_value(told.clone())?),
        _ => return Err(format!("{} takes no {told}", field.id).into()),
    })
}

/// The moment a clock in England shows this.
fn seen(at: &str) -> Result<Moment, Box<dyn Error>> {
    let local = NaiveDateTime::parse_from_str(at, "%Y-%m-%d %H:%M")?;
    let [from, until] = SUMMER;
    let ahead = if from <= at && at < until { 60 } else { 0 };
    Ok(Moment::at(local.date(), local.time(), ahead)?)
}
