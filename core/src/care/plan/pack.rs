use std::sync::OnceLock;

use serde::Deserialize;

use super::PlanAge;
use super::rhythm::Rhythm;
use super::window::PlanChoice;
use crate::evidence::Standing;
use crate::forms::Choice;
use crate::words::{Message, Words};

/// What a window is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowKind {
    /// A visit.
    Contact,
    /// An ultrasound scan.
    Scan,
    /// A blood or urine test.
    Test,
    /// A vaccine.
    Vaccine,
    /// Something to talk about at a visit.
    Talk,
    /// A check after a birth.
    AfterBirth,
}

/// What one country, or one authority, offers: a file of `packs/`. A field it does not know is refused.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Its name, and the first part of message keys about it.
    pub id: String,
    /// Where it was read, for whoever keeps the file.
    pub source: String,
    /// How its visits follow one another, where each depends on the one before; absent where their weeks are fixed.
    pub rhythm: Option<Rhythm>,
    /// What is offered in pregnancy.
    #[serde(default)]
    pub windows: Vec<Row>,
    /// What is offered after a birth.
    #[serde(default)]
    pub after_birth: Vec<AfterRow>,
}

/// One thing offered in pregnancy.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "a row of a file, each said only where it holds")]
pub struct Row {
    /// Its name, which never changes: her marks refer to it.
    pub id: String,
    /// What it is; its title is the message `window-<what>`.
    pub what: String,
    /// What kind of thing it is.
    pub kind: WindowKind,
    /// The week a visit is planned for; absent for everything else.
    pub week: Option<u16>,
    /// The first day it is offered.
    pub from: PlanAge,
    /// The last day it is usually done.
    pub to: PlanAge,
    /// The last day it is possible at all; absent where nothing says that it ever is too late.
    pub until: Option<PlanAge>,
    /// The months it is given in; empty for all year.
    #[serde(default)]
    pub months: Vec<u32>,
    /// Whether it is for a first baby only.
    #[serde(default)]
    pub first_baby: bool,
    /// Whether it is offered to some only: her team says.
    #[serde(default)]
    pub only_some: bool,
    /// Whether it is given once in a life.
    #[serde(default)]
    pub once_ever: bool,
    /// Whether it is for a baby who has not come by then.
    #[serde(default)]
    pub if_not_born: bool,
    /// The row of EVIDENCE it stands on.
    pub evidence: String,
    /// How sure that row is of it.
    pub standing: Standing,
}

/// One thing offered after a birth.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AfterRow {
    /// Its name, which never changes.
    pub id: String,
    /// What it is; its title is the message `window-<what>`.
    pub what: String,
    /// The first day it is offered, in days after the birth.
    pub from_day: u16,
    /// The last day it is usually done.
    pub to_day: u16,
    /// Whether it is offered to some only.
    #[serde(default)]
    pub only_some: bool,
    /// The row of EVIDENCE it stands on.
    pub evidence: String,
    /// How sure that row is of it.
    pub standing: Standing,
}

/// The files, by the name of their pack.
pub const PACK_FILES: [(&str, &str); 4] = [
    ("england", include_str!("packs/england.json")),
    ("united_states", include_str!("packs/united_states.json")),
    ("who", include_str!("packs/who.json")),
    ("ours", include_str!("packs/ours.json")),
];

/// A pack as its file writes it.
///
/// # Errors
/// Where the file is no pack, or says something a pack does not know.
pub fn read_pack(json: &str) -> serde_json::Result<Pack> {
    serde_json::from_str(json)
}

/// Every pack, read once. A file that does not read fails a test.
pub(super) fn packs() -> &'static [Pack] {
    static PACKS: OnceLock<Vec<Pack>> = OnceLock::new();
    PACKS.get_or_init(|| PACK_FILES.iter().filter_map(|(_, json)| read_pack(json).ok()).collect())
}

fn named(id: &str) -> Option<&'static Pack> {
    packs().iter().find(|pack| pack.id == id)
}

/// The pack of a plan; `None` for her own, which has none.
pub fn pack(choice: PlanChoice) -> Option<&'static Pack> {
    named(match choice {
        PlanChoice::England => "england",
        PlanChoice::UnitedStates => "united_states",
        PlanChoice::Who => "who",
        PlanChoice::Own => return None,
    })
}

/// What we ask of legs and iron, whatever the country.
pub(super) fn ours() -> Option<&'static Pack> {
    named("ours")
}

/// What the window of this name is, in any pack: the part of message keys about it; `None` for a name no pack has.
pub fn what_of(id: &str) -> Option<&'static str> {
    packs().iter().find_map(|pack| {
        let row = pack.windows.iter().find(|row| row.id == id).map(|row| row.what.as_str());
        let after = || pack.after_birth.iter().find(|row| row.id == id).map(|row| row.what.as_str());
        let visit = || pack.rhythm.as_ref().and_then(|rhythm| rhythm.what_of(id));
        row.or_else(after).or_else(visit)
    })
}

/// Every name a mark may have, with its words.
pub fn choices(words: &Words) -> Vec<Choice> {
    let choice = |pack: &Pack, id: &str, what: &str, when: String| Choice {
        id: id.to_owned(),
        words: words.say(&format!("window-{what}")),
        note: Some(
            words.tell(
                &Message::of("window-choice-note")
                    .with("whose", words.say(&format!("plan-{}", pack.id)))
                    .with("when", when),
            ),
        ),
    };
    let weeks = |age: PlanAge| words.tell(&Message::of("age-short-weeks").with("weeks", age.weeks()));
    packs()
        .iter()
        .flat_map(|pack| {
            let rows = pack.windows.iter().map(|row| choice(pack, &row.id, &row.what, weeks(row.from)));
            let visits = pack.rhythm.iter().flat_map(|rhythm| (1..).zip(rhythm.ids())).map(|(number, (id, what))| {
                choice(pack, &id, what, words.tell(&Message::of("window-visit-number").with("number", number)))
            });
            let after = pack.after_birth.iter().map(|row| {
                let days = words.tell(&Message::of("age-days").with("days", row.from_day));
                choice(pack, &row.id, &row.what, days)
            });
            rows.chain(visits).chain(after).collect::<Vec<_>>()
        })
        .collect()
}
