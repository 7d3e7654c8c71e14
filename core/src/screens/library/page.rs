//! A page of the library as data, and how it is drawn for her.

use super::saying::{Only, Plan, Saying};
use crate::care::countries::Country;
use crate::entry::Pillar;
use crate::profile::Standing;
use crate::screens::parts::{Action, Place};
use crate::screens::sort_legs::{LegsLine, LegsSection, Voice};
use crate::symptoms::sorted_legs::known::Told;
use crate::timeline::GestationalAge;

/// A page of the library.
#[derive(Debug)]
pub(super) struct Page {
    /// Its name, the end of its title `library-page_<id>` and of its note.
    pub(super) id: &'static str,
    /// Which part of her day it belongs to, or absent.
    pub(super) pillar: Option<Pillar>,
    /// At which stages it is offered.
    pub(super) said: &'static [Told],
    /// Its sections, in order.
    pub(super) sections: &'static [Section],
    /// Whether the stretches stand on it.
    pub(super) stretches: bool,
    /// Where it leads: the key of the words, and the place.
    pub(super) actions: &'static [(&'static str, Place)],
}

/// Sentences under one title.
#[derive(Debug, Clone, Copy)]
pub(in crate::screens) struct Section {
    title: &'static str,
    lines: &'static [Saying],
    more: Option<(&'static str, &'static [Saying])>,
}

impl Section {
    /// Sentences under the title of this key.
    pub(in crate::screens) const fn of(title: &'static str, lines: &'static [Saying]) -> Self {
        Self { title, lines, more: None }
    }

    /// The same, with more of them behind words that open it.
    pub(in crate::screens) const fn with_more(mut self, label: &'static str, more: &'static [Saying]) -> Self {
        self.more = Some((label, more));
        self
    }
}

/// For whom sentences are chosen: her stage and figures, and the week they are about.
#[derive(Debug)]
pub(in crate::screens) struct Reader<'a> {
    pub(in crate::screens) voice: Voice<'a>,
    /// Completed weeks, or absent where none are counted.
    pub(in crate::screens) weeks: Option<u16>,
    /// Whose plan of visits and tests is shown.
    pub(in crate::screens) plan: Plan,
}

impl<'a> Reader<'a> {
    /// Her, today.
    pub(in crate::screens) fn today(voice: Voice<'a>) -> Self {
        let weeks = voice.standing.age().map(GestationalAge::weeks);
        Self { weeks, plan: plan_of(voice.standing.profile.country), voice }
    }

    /// A section with the sentences that fit; `None` where none does.
    pub(in crate::screens) fn section(&self, section: &Section) -> Option<LegsSection> {
        let lines = self.lines(section.lines);
        let more = section.more.map(|(label, more)| (label, self.lines(more))).filter(|(_, more)| !more.is_empty());
        (!lines.is_empty()).then(|| LegsSection {
            title: self.voice.say(section.title),
            lines,
            more_label: more.as_ref().map(|(label, _)| self.voice.words.say(label)),
            more: more.map(|(_, more)| more).unwrap_or_default(),
        })
    }

    /// Those of the sentences that fit.
    pub(in crate::screens) fn lines(&self, sayings: &[Saying]) -> Vec<LegsLine> {
        sayings.iter().filter(|saying| self.fits(saying)).map(|saying| self.line(saying)).collect()
    }

    /// A sentence with what it rests on.
    pub(in crate::screens) fn line(&self, saying: &Saying) -> LegsLine {
        self.voice.line_of(saying.row.id, &saying.row)
    }

    /// Buttons.
    pub(super) fn actions(&self, actions: &[(&str, Place)]) -> Vec<Action> {
        let action = |(key, place): &(&str, Place)| Action { words: self.voice.say(key), place: place.clone() };
        actions.iter().map(action).collect()
    }

    fn fits(&self, saying: &Saying) -> bool {
        let Standing { profile, .. } = self.voice.standing;
        let in_weeks =
            saying.weeks.is_none_or(|(first, last)| self.weeks.is_some_and(|weeks| (first..=last).contains(&weeks)));
        let in_trimester = saying.trimester.is_none_or(|trimester| {
            let age = self.weeks.and_then(|weeks| GestationalAge::from_weeks_and_days(weeks, 0));
            age.is_some_and(|age| profile.trimesters().trimester(age) == trimester)
        });
        let only = match saying.only {
            Only::Any => true,
            Only::Intake(target) => profile.iron() == target,
            Only::Anaemia(authority) => profile.country.authorities().anaemia.value == authority,
            Only::Caffeine(limit) => profile.caffeine() == limit,
            Only::Plan(plan) => self.plan == plan,
            Only::FirstBaby(plan) => self.plan == plan && profile.first_baby != Some(false),
        };
        saying.row.said.contains(&self.voice.told) && in_weeks && in_trimester && only
    }
}

/// Whose plan of visits her country follows; the World Health Organization's where EVIDENCE has none (J-04).
pub(in crate::screens) fn plan_of(country: Country) -> Plan {
    match country {
        Country::England | Country::Scotland | Country::Wales | Country::NorthernIreland => Plan::UnitedKingdom,
        Country::UnitedStates => Plan::UnitedStates,
        Country::Ireland
        | Country::Canada
        | Country::Australia
        | Country::NewZealand
        | Country::Germany
        | Country::France
        | Country::Spain
        | Country::India
        | Country::Other => Plan::World,
    }
}
