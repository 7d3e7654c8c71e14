//! A journey as it is written down.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value as Json};

/// A journey.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Journey {
    pub(crate) title: String,
    pub(crate) begin: Begin,
    steps: Vec<Step>,
}

/// What there is before the first step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Begin {
    /// A sample diary; absent where Evenfall was never opened.
    pub(crate) diary: Option<String>,
    /// The moment.
    pub(crate) clock: String,
    /// Whether the diary stands on a small disk of its own.
    #[serde(default)]
    pub(crate) small_disk: bool,
}

#[derive(Debug, Deserialize)]
#[serde(try_from = "Map<String, Json>")]
pub(crate) struct Step {
    only: Option<Vec<String>>,
    act: Act,
}

impl TryFrom<Map<String, Json>> for Step {
    type Error = serde_json::Error;

    fn try_from(mut written: Map<String, Json>) -> Result<Self, Self::Error> {
        let only = written.remove("only").map(serde_json::from_value).transpose()?;
        Ok(Self { only, act: serde_json::from_value(Json::Object(written))? })
    }
}

/// What is done, or what is seen.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Act {
    Go(String),
    See(Vec<String>),
    Unseen(Vec<String>),
    Press(String),
    Fill(BTreeMap<String, String>),
    Choose(BTreeMap<String, Chosen>),
    Set(BTreeMap<String, Turned>),
    Clock(String),
    Phone(Phone),
    BackUp(String),
    Restore(String),
    KeptAside(usize),
    Steps(Vec<Step>),
}

/// What happens to the phone.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Phone {
    Killed,
    New,
    KeyLost,
    DiskFull,
    DiskFreed,
    Locked,
    NotUnlocked,
    Unlocked,
}

/// One choice by its words, several, or a switch.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Chosen {
    One(String),
    Several(Vec<String>),
    Switch(bool),
}

/// A number; or a day, a time or both.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Turned {
    Number(f64),
    Time(String),
}

impl Journey {
    pub(crate) fn read(file: &Path) -> Self {
        let text = std::fs::read_to_string(file).expect("the journey");
        serde_json::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", file.display()))
    }

    /// Every step that `shell` takes, with its place in the file: 3, or 3.1 in a group.
    pub(crate) fn steps_of(&self, shell: &str, take: &mut dyn FnMut(&str, &Act)) {
        each(&self.steps, shell, "", take);
    }
}

fn each(steps: &[Step], shell: &str, before: &str, take: &mut dyn FnMut(&str, &Act)) {
    for (step, number) in steps.iter().zip(1..) {
        let place = format!("{before}{number}");
        if step.only.as_ref().is_some_and(|only| only.iter().all(|one| one != shell)) {
            continue;
        }
        match &step.act {
            Act::Steps(steps) => each(steps, shell, &format!("{place}."), take),
            act => take(&place, act),
        }
    }
}
