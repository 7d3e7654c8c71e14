//! One window of the plan: what it is, when, by whom, and what she can say of it.

use serde::Serialize;

use super::wording::{title, whole_node};
use crate::care::plan::Window;
use crate::evidence::Standing as Sureness;
use crate::moment::Moment;
use crate::profile::{HerPlan, Standing};
use crate::screens::parts::{Action, Node, Place};
use crate::store::{Result, Store};
use crate::words::Words;

/// The page of one window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WindowState {
    /// "RSV vaccine".
    pub title: String,
    /// When it is, how it stands, and what she can say of it.
    pub node: Node,
    /// What it is, in a few sentences.
    pub about: Vec<String>,
    /// What stands over the day she had it, where she chooses one herself.
    pub had_on: String,
    /// "Where this comes from".
    pub source_label: String,
    /// Whose it is, how sure that is, and that her own team comes first.
    pub source: Vec<String>,
    /// The row of EVIDENCE it stands on; empty where she marked it herself.
    pub evidence: String,
    /// What leads to the whole plan.
    pub plan: Action,
}

impl WindowState {
    /// The page of this window at this moment; `None` when her plan holds none of this name.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, window: &str, now: Moment, words: &Words) -> Result<Option<Self>> {
        let plan = HerPlan::read(store, &Standing::read(store, now)?)?;
        Ok(plan.window(window).map(|window| Self::of(window, &plan, words)))
    }

    fn of(window: &Window, plan: &HerPlan, words: &Words) -> Self {
        Self {
            title: title(window, words),
            node: whole_node(window, plan, words),
            about: words.say_if_any(&format!("window-{}-about", window.what)).into_iter().collect(),
            had_on: words.say("mark-had-on"),
            source_label: words.say("window-source"),
            source: source(window, words),
            evidence: window.evidence.clone(),
            plan: Action { words: words.say("window-whole-plan"), place: Place::Plan },
        }
    }
}

fn source(window: &Window, words: &Words) -> Vec<String> {
    if window.whose.is_empty() {
        return vec![words.say("window-source-hers")];
    }
    let sure = match window.standing {
        Sureness::IssuingBody | Sureness::PrimaryPaper | Sureness::DataFile => "window-sure-read",
        Sureness::SecondaryPage => "window-sure-second-hand",
        Sureness::Design => "window-sure-ours",
        Sureness::Memory => "window-not-reviewed",
    };
    let whose = words.say(&format!("plan-{}-about", window.whose));
    vec![whose, words.say(sure), words.say("plan-yours-first")]
}
