//! Putting a rule's words together: its own messages, in the tongue of her stage.

use chrono::{NaiveDate, NaiveTime};

use super::advice::{Compared, Rank, SetFor, StudiedIn};
use super::facts::{Facts, Lab};
use crate::care::urgent::{CallWhom, with_degrees};
use crate::diary::whom_in_words;
use crate::iron::labs::Analyte;
use crate::iron::lines::{self, Authority, Line};
use crate::timeline::{GestationalAge, said};
use crate::words::{Message, Words};

/// The words of one rule for one woman.
#[derive(Debug, Clone, Copy)]
pub struct Tell<'a> {
    pub(super) rule: &'static str,
    pub(super) facts: &'a Facts,
    pub(super) words: &'a Words,
}

impl<'a> Tell<'a> {
    /// The words of the rule of this name.
    pub fn of(rule: &'static str, facts: &'a Facts, words: &'a Words) -> Self {
        Self { rule, facts, words }
    }

    /// The rule's message of this end, with the tongue of her stage in it.
    pub(super) fn part(&self, part: &str) -> Message {
        self.common(format!("advice-{}-{part}", self.rule))
    }

    /// A message all rules share.
    pub(super) fn common(&self, key: String) -> Message {
        Message::of(key).with("tongue", self.facts.tongue()).with("babies", self.facts.babies)
    }

    /// The rule's message of this end, said.
    pub(super) fn own(&self, part: &str) -> String {
        self.words.tell(&self.part(part))
    }

    /// Several of the rule's messages, said.
    pub(super) fn lines(&self, parts: &[&str]) -> Vec<String> {
        parts.iter().map(|part| self.own(part)).collect()
    }

    pub(super) fn tell(&self, message: &Message) -> String {
        self.words.tell(message)
    }

    /// Whom to call, in a sentence.
    pub(super) fn call(&self, whom: CallWhom) -> String {
        let (expecting, emergency) = (self.facts.expecting(), self.facts.emergency.clone());
        whom_in_words(whom, expecting, emergency, self.words).unwrap_or_default()
    }

    /// A message of the rule with the emergency number in it; its end is `-unnumbered` where none is known.
    pub(super) fn emergency(&self, part: &str) -> String {
        match &self.facts.emergency {
            Some(number) => self.tell(&self.part(part).with("number", number.clone())),
            None => self.own(&format!("{part}-unnumbered")),
        }
    }

    /// The words of a warning sign, in the degrees of her country.
    pub(super) fn sign(&self, id: &str) -> String {
        with_degrees(&format!("sign-{id}"), self.facts.country, self.words)
    }

    /// What was kept, on which day and at what hour.
    pub(super) fn at(&self, part: &str, day: NaiveDate, at: NaiveTime) -> String {
        self.tell(&self.on_day(part, day).with("time", self.time(at)))
    }

    /// "29 weeks 4 days".
    pub(super) fn weeks(&self, age_days: u16) -> String {
        GestationalAge::from_weeks_and_days(age_days / 7, age_days % 7)
            .map_or_else(String::new, |age| said::age(age, self.words))
    }

    /// "Restless on 5 of the last 7 nights".
    pub(super) fn restless(&self) -> String {
        let nights = self.facts.nights;
        self.tell(&Message::of("today-restless").with("restless", nights.restless).with("written", nights.written))
    }

    /// "Ferritin 41 µg/L, 13 Nov, entered by you".
    pub(super) fn result(&self, analyte: Analyte, lab: Lab) -> String {
        self.tell(
            &Message::of("advice-seen-result")
                .with("analyte", self.words.say(&format!("analyte-{}", analyte.id())))
                .with("value", self.words.number_in_full(lab.value))
                .with("unit", self.words.say(&format!("lab-unit-{}", analyte.kept_unit().id())))
                .with("day", self.words.short_date(lab.day)),
        )
    }

    /// A rule's line on what was seen on a day.
    pub(super) fn on_day(&self, part: &str, day: NaiveDate) -> Message {
        self.part(part).with("day", self.words.short_date(day))
    }

    pub(super) fn time(&self, time: NaiveTime) -> String {
        self.words.time(time)
    }

    pub(super) fn number(&self, number: f64) -> String {
        self.words.number_in_full(number)
    }

    /// A named line of a laboratory result.
    pub(super) fn line(&self, line: &Line) -> Compared {
        let unit = self.words.say(&format!("lab-unit-{}", line.unit().id()));
        let value = Message::of("patterns-iron-value").with("value", self.number(line.value)).with("unit", unit);
        let subject = match line.subject {
            lines::Subject::Anaemia => "advice-line-anaemia",
            lines::Subject::EmptyStores => "advice-line-empty",
            lines::Subject::LowIron => "advice-line-low-iron",
            lines::Subject::RestlessLegs => "advice-line-legs",
            lines::Subject::Inflammation => "advice-line-inflammation",
        };
        let source = match line.authority {
            Authority::Who => "who",
            Authority::Acog => "acog",
            Authority::Bsh => "bsh",
            Authority::India => "india",
            Authority::Aasm => "aasm",
            Authority::Studies => "studies",
        };
        Compared {
            value: self.tell(&value),
            what: self.tell(&self.common(subject.to_owned())),
            whose: self.source(source),
            set_for: match line.set_for {
                lines::SetFor::Pregnancy => SetFor::Pregnancy,
                lines::SetFor::AfterBirth => SetFor::AfterBirth,
                lines::SetFor::Adults => SetFor::Adults,
            },
        }
    }

    /// What the rule is about, in a few words.
    pub fn about(&self) -> String {
        self.own("about")
    }

    /// When the rule speaks.
    pub fn when(&self) -> String {
        self.own("when")
    }

    /// What is not known about it.
    pub fn unknown(&self) -> String {
        self.own("unknown")
    }

    /// What stands over an advice of this rank.
    pub fn label(&self, rank: Rank) -> String {
        let own = format!("advice-{}-label", self.rule);
        let key =
            if rank != Rank::RedFlag && self.words.has(&own) { own } else { format!("advice-label-{}", rank.id()) };
        self.tell(&self.common(key))
    }

    /// For whom a line was set.
    pub fn set_for(&self, whom: SetFor) -> String {
        self.tell(&self.common(format!("advice-set-for-{}", whom.id())))
    }

    /// In whom it was studied.
    pub fn studied(&self, whom: StudiedIn) -> String {
        self.tell(&self.common(format!("advice-studied-{}", whom.id())))
    }

    /// A body, its country and the year of its text.
    pub fn from(&self, source: &str) -> String {
        self.source(source)
    }

    pub(super) fn source(&self, source: &str) -> String {
        self.tell(&self.common(format!("advice-source-{source}")))
    }
}
