//! What a medicine she names is to restless legs: what to ask, whom, and how sure that is.
//!
//! No answer says to take, stop or change anything (EVIDENCE B-123b), and what is not in the list is called unknown.

use serde::Serialize;

use super::parts::{Action, Card, Place, Tone};
use crate::diary::{is_waiting, question_about_medicine, tidied};
use crate::entry::{Pillar, Record};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::triggers::aggravators::{Effect, Footing, Group, Medicine, Strength, StudiedIn};
use crate::triggers::medicine;
use crate::triggers::medicine_names::{LookedUp, look_up};
use crate::words::{Message, Words};

/// A name near what she typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MedicineSuggestion {
    /// Its words.
    pub words: String,
    /// What to check in the place of what she typed.
    pub typed: String,
}

/// The Medicine check screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MedicineCheckState {
    /// "Check a medicine".
    pub title: String,
    /// The label of the field.
    pub label: String,
    /// What can be typed.
    pub help: String,
    /// "Check".
    pub check: String,
    /// What she typed, on one line; empty before that.
    pub typed: String,
    /// The answer; absent before anything was typed.
    pub card: Option<Card>,
    /// "How we know"; empty where the answer rests on nothing.
    pub basis_label: String,
    /// Where the answer comes from, in whom it was studied, and how sure it is.
    pub basis: Vec<String>,
    /// "Did you mean"; empty where nothing is near.
    pub suggestions_label: String,
    /// The names that are near what she typed.
    pub suggestions: Vec<MedicineSuggestion>,
    /// The words of keeping a question about it; absent before anything was typed and once it is kept.
    pub ask: Option<String>,
    /// What stands in their place once it is kept.
    pub asked: Option<String>,
    /// What logs it; absent before anything was typed.
    pub log: Option<Action>,
    /// What this check looks at, and what it does not.
    pub note: String,
}

impl MedicineCheckState {
    /// The screen for what she typed, at this moment.
    pub fn read(store: &Store, typed: &str, now: Moment, words: &Words) -> Result<Self> {
        let typed = tidied(typed);
        let found = look_up(&typed);
        let answer = Answer { found: &found, expecting: Standing::read(store, now)?.expecting(), words };
        let asked = !typed.is_empty() && is_waiting(store, &question_about_medicine(&typed, &found, words))?;
        let given = |key: &str| (!typed.is_empty()).then(|| words.say(key));
        let basis = answer.basis();
        Ok(Self {
            title: words.say("medicine_check-title"),
            label: words.say("medicine_check-label"),
            help: words.say("medicine_check-help"),
            check: words.say("medicine_check-check"),
            card: (!typed.is_empty()).then(|| answer.card()),
            basis_label: if basis.is_empty() { String::new() } else { words.say("medicine_check-basis") },
            basis,
            suggestions_label: if found.near.is_empty() { String::new() } else { words.say("medicine_check-near") },
            suggestions: answer.suggestions(),
            ask: given("medicine_check-ask").filter(|_| !asked),
            asked: given("medicine_check-asked").filter(|_| asked),
            log: given("medicine_check-log")
                .map(|words| Action { words, place: Place::Form { kind: medicine::Medicine::KIND.to_owned() } }),
            note: answer.by_stage("medicine_check-note"),
            typed,
        })
    }
}

/// An answer being worded.
struct Answer<'a> {
    found: &'a LookedUp,
    expecting: bool,
    words: &'a Words,
}

impl Answer<'_> {
    fn card(&self) -> Card {
        let found = self.found;
        let [stirring, given, tolerated] =
            [Effect::CanStirUp, Effect::ForRestlessLegs, Effect::UsuallyDoesNot].map(|effect| found.of(effect));
        if !stirring.is_empty() {
            self.stirring(&stirring, &given, &tolerated)
        } else if !given.is_empty() {
            self.given(&given, &tolerated)
        } else if !tolerated.is_empty() {
            self.tolerated(&tolerated)
        } else if found.groups.is_empty() {
            self.unknown()
        } else {
            self.groups(&found.groups)
        }
    }

    fn stirring(&self, stirring: &[&Medicine], given: &[&Medicine], tolerated: &[&Medicine]) -> Card {
        let mixed = self.found.one_of && !tolerated.is_empty();
        let mut lines = Vec::new();
        lines.extend(self.packet(self.found.medicines.as_slice()));
        if mixed {
            lines.push(self.naming("medicine_check-these-can", stirring));
        }
        lines.extend(self.beside(given, tolerated));
        lines.extend(stirring.iter().filter_map(|medicine| self.strength(medicine)));
        if self.expecting {
            lines.extend(stirring.iter().filter(|medicine| medicine.is_common_for_sickness()).map(|medicine| {
                let key =
                    if medicine.id == "doxylamine" { "medicine_check-sickness-us" } else { "medicine_check-sickness" };
                self.naming(key, &[*medicine])
            }));
        }
        if stirring.iter().any(|medicine| medicine.is_also_for_the_mind()) {
            lines.push(self.words.say("medicine_check-also-mind"));
        }
        let groups: Vec<Group> = stirring.iter().map(|medicine| medicine.group).collect();
        lines.extend(self.whom(&groups));
        let lead = if mixed {
            "medicine_check-some-stir"
        } else if groups.iter().any(|group| group.is_for_the_mind()) {
            "medicine_check-stirs-mind"
        } else {
            "medicine_check-stirs"
        };
        let label = self.label(if mixed { &self.found.medicines } else { stirring });
        self.card_of(label, lead, lines, Tone::Ask)
    }

    fn given(&self, given: &[&Medicine], tolerated: &[&Medicine]) -> Card {
        let mut lines: Vec<String> = self.beside(&[], tolerated);
        lines.push(self.by_stage("medicine_check-given-line"));
        lines.push(self.by_stage("medicine_check-given-whom"));
        lines.extend(self.rest());
        let lead = if self.expecting { "medicine_check-given" } else { "medicine_check-given-after" };
        self.card_of(self.label(given), lead, lines, Tone::Ask)
    }

    fn tolerated(&self, tolerated: &[&Medicine]) -> Card {
        let mut lines: Vec<String> = self.packet(tolerated).into_iter().collect();
        lines.push(self.by_stage("medicine_check-tolerated-whom"));
        lines.extend(self.rest());
        self.card_of(self.label(tolerated), "medicine_check-tolerated", lines, Tone::Plain)
    }

    fn groups(&self, groups: &[Group]) -> Card {
        let of = |effect| -> Vec<Group> { groups.iter().copied().filter(|group| group.effect() == effect).collect() };
        let (stirring, tolerated) = (of(Effect::CanStirUp), of(Effect::UsuallyDoesNot));
        let all =
            |groups: &[Group]| self.words.list(&groups.iter().map(|group| group.all(self.words)).collect::<Vec<_>>());
        let told = |key: &'static str, names| self.words.tell(&Message::of(key).with("names", names));
        let label = told("medicine_check-group", all(groups));
        if stirring.is_empty() {
            let lines =
                vec![self.words.say("medicine_check-group-name"), self.by_stage("medicine_check-tolerated-whom")];
            return self.card_of(label, "medicine_check-tolerated", lines, Tone::Plain);
        }
        let mut lines = Vec::new();
        if !tolerated.is_empty() {
            lines.push(told("medicine_check-these-can", all(&stirring)));
            lines.push(told("medicine_check-these-do-not", all(&tolerated)));
        }
        lines.push(self.words.say("medicine_check-group-name"));
        lines.extend(self.whom(&stirring));
        let lead = if tolerated.is_empty() { "medicine_check-group-stirs" } else { "medicine_check-some-stir" };
        self.card_of(label, lead, lines, Tone::Ask)
    }

    fn unknown(&self) -> Card {
        let lines = vec![self.words.say("medicine_check-unknown-line"), self.by_stage("medicine_check-unknown-whom")];
        self.card_of(String::new(), "medicine_check-unknown", lines, Tone::Plain)
    }

    fn card_of(&self, label: String, lead: &str, lines: Vec<String>, tone: Tone) -> Card {
        Card { label, lead: self.words.say(lead), lines, tone, pillar: Some(Pillar::Care), action: None }
    }

    /// "Sedating antihistamine: promethazine"; the names alone where they are of several groups.
    fn label(&self, medicines: &[&Medicine]) -> String {
        let names = self.names(medicines);
        match medicines {
            [first, rest @ ..] if rest.iter().all(|medicine| medicine.group == first.group) => self.words.tell(
                &Message::of("medicine_check-label-group")
                    .with("group", first.group.one(self.words))
                    .with("names", names),
            ),
            _ => self.words.tell(&Message::of("medicine_check-label-names").with("names", names)),
        }
    }

    /// What a packet of this name holds, where a word on the packet led here.
    fn packet(&self, medicines: &[&Medicine]) -> Option<String> {
        let key = if self.found.one_of { "medicine_check-packet-one-of" } else { "medicine_check-packet" };
        self.found.by_product.then(|| self.naming(key, medicines))
    }

    /// What else was named in the same breath.
    fn beside(&self, given: &[&Medicine], tolerated: &[&Medicine]) -> Vec<String> {
        let told = |key, medicines: &[&Medicine]| (!medicines.is_empty()).then(|| self.naming(key, medicines));
        let given_key = if self.expecting { "medicine_check-these-given" } else { "medicine_check-these-given-after" };
        [told(given_key, given), told("medicine_check-these-do-not", tolerated)].into_iter().flatten().collect()
    }

    /// Whom to ask, and what comes first where a sudden end could do harm (EVIDENCE B-121 to B-123b).
    fn whom(&self, groups: &[Group]) -> Vec<String> {
        let mut lines = Vec::new();
        if groups.iter().any(|group| group.can_cause_akathisia()) {
            lines.push(self.words.say("medicine_check-akathisia"));
        }
        if groups.iter().any(|group| group.is_for_the_mind()) {
            lines.push(self.words.say("medicine_check-mind"));
            lines.push(self.words.say("medicine_check-prescriber"));
        } else {
            lines.push(self.by_stage("medicine_check-whom"));
            lines.push(self.words.say("medicine_check-until-then"));
        }
        lines.extend(self.rest());
        lines
    }

    /// That part of what she typed led nowhere.
    fn rest(&self) -> Option<String> {
        (self.found.more_typed && !self.found.medicines.is_empty()).then(|| self.words.say("medicine_check-rest"))
    }

    fn strength(&self, medicine: &Medicine) -> Option<String> {
        let key = match medicine.strength? {
            Strength::Strongest => "medicine_check-strongest",
            Strength::Less => "medicine_check-less",
        };
        Some(self.naming(key, &[medicine]))
    }

    /// Where the answer comes from, in whom it was studied, and how sure it is.
    fn basis(&self) -> Vec<String> {
        let (group, footing) = match (self.found.medicines.as_slice(), self.found.groups.as_slice()) {
            ([first, rest @ ..], _) => {
                let least = rest.iter().map(|medicine| medicine.footing).fold(first.footing, Footing::max);
                (first.group, Some(least))
            }
            ([], [first, ..]) => (*first, None),
            ([], []) => return Vec::new(),
        };
        let source = self.by_stage(match group {
            Group::Lithium => "medicine_check-source-lithium",
            Group::ForRestlessLegs => "medicine_check-source-given",
            _ => "medicine_check-source",
        });
        let studied = match group.studied_in() {
            StudiedIn::NotSaid => Some(self.by_stage("medicine_check-studied")),
            StudiedIn::Pregnancy => self.expecting.then(|| self.words.say("medicine_check-studied-reviews")),
        };
        let sure = match (group, footing) {
            (Group::ForRestlessLegs, _) => self.by_stage("medicine_check-sure-given"),
            (_, Some(Footing::Named)) => self.words.say("medicine_check-sure-named"),
            (_, Some(Footing::ByGroup)) => self.words.say("medicine_check-sure-by-group"),
            (_, Some(Footing::Remembered)) => self.words.say("medicine_check-sure-remembered"),
            (_, None) => self.words.say("medicine_check-sure-group"),
        };
        [Some(source), studied, Some(sure)].into_iter().flatten().collect()
    }

    fn suggestions(&self) -> Vec<MedicineSuggestion> {
        let suggestion = |near: &crate::triggers::medicine_names::Near| MedicineSuggestion {
            words: if near.by_product {
                self.naming("medicine_check-near-packet", &[near.medicine])
            } else {
                near.medicine.name(self.words)
            },
            typed: near.name.replace('_', " "),
        };
        self.found.near.iter().map(suggestion).collect()
    }

    fn names(&self, medicines: &[&Medicine]) -> String {
        self.words.list(&medicines.iter().map(|medicine| medicine.name(self.words)).collect::<Vec<_>>())
    }

    fn naming(&self, key: &'static str, medicines: &[&Medicine]) -> String {
        self.words.tell(&Message::of(key).with("names", self.names(medicines)))
    }

    /// The message for how she stands: after an end it speaks of no midwife and of no pregnancy.
    fn by_stage(&self, key: &str) -> String {
        self.words.say(&if self.expecting { key.to_owned() } else { format!("{key}-after") })
    }
}
