//! The morning's record of one sleep. Its moment is when she got out of bed.

use serde::{Deserialize, Serialize};

use super::arithmetic::Reckoning;
use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, Choices, FieldSpec, Objection, Preset};
use crate::moment::{Moment, Night};
use crate::units::Minutes;
use crate::words::{Message, Words};

/// What she knows of one sleep in the morning (EVIDENCE D-020). Everything is optional: some mornings only the time
/// lost is known.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Sleep {
    /// When she got into bed.
    pub into_bed: Option<Moment>,
    /// When she tried to sleep; absent means as soon as she was in bed.
    pub tried_to_sleep: Option<Moment>,
    /// Minutes from trying to sleep until asleep.
    pub latency: Option<Minutes>,
    /// How often she woke, the last waking apart.
    pub wakings: Option<i32>,
    /// Minutes awake between first falling asleep and the last waking.
    pub awake: Option<Minutes>,
    /// Minutes awake in bed after the last waking.
    pub early_awake: Option<Minutes>,
    /// Minutes of sleep that restless legs took (EVIDENCE B-170).
    pub lost_to_legs: Option<Minutes>,
    /// How the sleep was, in her judgement.
    pub quality: Option<Quality>,
    /// How much the night weighs on the day after it.
    pub next_day: Option<NextDay>,
}

/// How a sleep was (EVIDENCE D-020: quality 1 to 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quality {
    /// 1 of 5.
    VeryPoor,
    /// 2 of 5.
    Poor,
    /// 3 of 5.
    Fair,
    /// 4 of 5.
    Good,
    /// 5 of 5.
    VeryGood,
}

impl Quality {
    /// The quality of this choice id, or `None`.
    pub(crate) fn of_id(id: &str) -> Option<Self> {
        match id {
            "very_poor" => Some(Self::VeryPoor),
            "poor" => Some(Self::Poor),
            "fair" => Some(Self::Fair),
            "good" => Some(Self::Good),
            "very_good" => Some(Self::VeryGood),
            _ => None,
        }
    }

    /// The number in a sleep diary, 1 to 5.
    pub fn score(self) -> i32 {
        self as i32 + 1
    }

    fn key(self) -> &'static str {
        match self {
            Self::VeryPoor => "quality-very_poor",
            Self::Poor => "quality-poor",
            Self::Fair => "quality-fair",
            Self::Good => "quality-good",
            Self::VeryGood => "quality-very_good",
        }
    }
}

/// How much a night weighs on the day after it (EVIDENCE B-170: 0 to 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextDay {
    /// 0 of 3.
    NotAtAll,
    /// 1 of 3.
    ALittle,
    /// 2 of 3.
    Much,
    /// 3 of 3.
    VeryMuch,
}

impl NextDay {
    /// The weight of this choice id, or `None`.
    pub(crate) fn of_id(id: &str) -> Option<Self> {
        match id {
            "not_at_all" => Some(Self::NotAtAll),
            "a_little" => Some(Self::ALittle),
            "much" => Some(Self::Much),
            "very_much" => Some(Self::VeryMuch),
            _ => None,
        }
    }

    /// The number of the leg log, 0 to 3.
    pub fn score(self) -> i32 {
        self as i32
    }
}

const QUALITIES: Choices = Choices { set: "quality", ids: &["very_poor", "poor", "fair", "good", "very_good"] };
const NEXT_DAYS: Choices = Choices { set: "next_day", ids: &["not_at_all", "a_little", "much", "very_much"] };

/// No part of a sleep is longer than a day. From three hours of lying awake on, a slip of the finger is likelier: ours.
const AWAKE: Bounds = Bounds { possible: (0.0, 1_440.0), plausible: (0.0, 180.0) };
/// Ours: legs may take most of a night, so more is believed before it is asked about.
const LOST: Bounds = Bounds { possible: (0.0, 1_440.0), plausible: (0.0, 480.0) };
/// Ours: late in pregnancy a dozen wakings is an ordinary bad night.
const WAKINGS: Bounds = Bounds { possible: (0.0, 99.0), plausible: (0.0, 20.0) };

/// Longer in bed than this is refused: the date is wrong. Ours.
const LONGEST_MINUTES: i64 = 24 * 60;
/// Longer in bed than this is asked about. Ours: well beyond the 9 hours that may suit someone unwell (EVIDENCE D-002).
const LONG_MINUTES: i64 = 14 * 60;

impl Sleep {
    /// The sleep in minutes, from instants and not from what two clocks showed (EVIDENCE D-021, D-023); `at` is when
    /// she got out of bed.
    pub fn reckoned(&self, at: Moment) -> Reckoning {
        let until_up = |from: Option<Moment>| from.map(|from| at.minutes_since(from)).filter(|minutes| *minutes >= 0);
        let opportunity = until_up(self.start());
        Reckoning {
            in_bed: until_up(self.into_bed),
            opportunity,
            latency: long(self.latency),
            awake: self.awake_in_the_night(),
            asleep: opportunity
                .and_then(|opportunity| Some(opportunity - self.awake_altogether()?))
                .filter(|minutes| *minutes >= 0),
            still_trying: long(self.early_awake).filter(|minutes| *minutes == 0),
        }
    }

    /// The night this sleep belongs to: that of its middle or, where its beginning was not said, the night that ended
    /// on the date she got up. So a lie-in past noon stays with the night before it.
    pub fn night(&self, at: Moment) -> Night {
        let middle = self
            .into_bed
            .or(self.tried_to_sleep)
            .and_then(|start| at.plus_minutes(-at.minutes_since(start).max(0) / 2));
        match middle {
            Some(middle) => middle.night(),
            None => Night::of_evening(at.civil_day()).before(1),
        }
    }

    fn start(&self) -> Option<Moment> {
        self.tried_to_sleep.or(self.into_bed)
    }

    /// Who never woke was not awake, said or not.
    fn awake_in_the_night(&self) -> Option<i64> {
        long(self.awake).or((self.wakings == Some(0)).then_some(0))
    }

    fn awake_altogether(&self) -> Option<i64> {
        Some(long(self.latency)? + self.awake_in_the_night()? + long(self.early_awake)?)
    }

    fn objections_to_times(&self, at: Moment) -> Vec<Objection> {
        let refuse = |field, key| vec![Objection::refuse(field, Message::of(key))];
        let (field, first) = match (self.into_bed, self.tried_to_sleep) {
            (Some(into_bed), _) => ("into_bed", into_bed),
            (None, Some(tried)) => ("tried_to_sleep", tried),
            (None, None) => return Vec::new(),
        };
        let in_bed = at.minutes_since(first);
        if in_bed < 1 {
            return refuse(field, "sleep-up-before-bed");
        }
        if in_bed > LONGEST_MINUTES {
            return refuse(field, "sleep-over-a-day");
        }
        if let (Some(into_bed), Some(tried)) = (self.into_bed, self.tried_to_sleep) {
            if tried < into_bed {
                return refuse("tried_to_sleep", "sleep-tried-before-bed");
            }
            if tried > at {
                return refuse("tried_to_sleep", "sleep-tried-after-up");
            }
        }
        (in_bed > LONG_MINUTES)
            .then(|| Objection::ask(field, Message::of("sleep-long-in-bed").with("hours", in_bed / 60)))
            .into_iter()
            .collect()
    }

    /// The first time awake that no longer fits between trying to sleep and getting up.
    fn awake_too_long(&self, at: Moment) -> Option<Objection> {
        let opportunity = at.minutes_since(self.start()?);
        let mut awake = 0;
        [("latency", self.latency), ("awake", self.awake), ("early_awake", self.early_awake)].into_iter().find_map(
            |(field, minutes)| {
                awake += long(minutes).unwrap_or(0);
                (awake > opportunity).then(|| {
                    let message = Message::of("sleep-awake-too-long").with("awake", awake).with("most", opportunity);
                    Objection::refuse(field, message)
                })
            },
        )
    }

    fn more_lost_than_awake(&self) -> Option<Objection> {
        let (lost, awake) = (long(self.lost_to_legs)?, self.awake_altogether()?);
        let message = || Message::of("sleep-lost-more").with("lost", lost).with("awake", awake);
        (lost > awake).then(|| Objection::ask("lost_to_legs", message()))
    }
}

fn long(minutes: Option<Minutes>) -> Option<i64> {
    minutes.map(|minutes| i64::from(minutes.get()))
}

impl Record for Sleep {
    const KIND: &'static str = "sleep";
    const PILLAR: Pillar = Pillar::Rest;
    /// Ours: lying awake after the last waking is preset to none, in plain sight, so that a night adds up.
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::date_time("into_bed"),
        FieldSpec::date_time("tried_to_sleep"),
        FieldSpec::minutes("latency", AWAKE),
        FieldSpec::stepper("wakings", WAKINGS),
        FieldSpec::minutes("awake", Bounds { plausible: (0.0, 480.0), ..AWAKE }),
        FieldSpec::minutes("early_awake", AWAKE).preset(Preset::Number(0.0)),
        FieldSpec::minutes("lost_to_legs", LOST),
        FieldSpec::one("quality", QUALITIES),
        FieldSpec::one("next_day", NEXT_DAYS),
    ];

    fn objections(&self, at: Moment) -> Vec<Objection> {
        let mut objections = self.objections_to_times(at);
        if objections.iter().all(|objection| objection.gravity == crate::forms::Gravity::Asked) {
            objections.extend(self.awake_too_long(at));
        }
        objections.extend(self.more_lost_than_awake());
        objections
    }

    fn line(&self, at: Moment, words: &Words) -> String {
        let asleep = self.reckoned(at).asleep.map(|minutes| ("sleep-line-asleep", words.duration(minutes)));
        let bed = self.into_bed.map(|at| ("sleep-line-bed", words.time(at.time())));
        let lost = long(self.lost_to_legs).filter(|minutes| *minutes > 0);
        let parts: Vec<String> = asleep
            .or(bed)
            .into_iter()
            .chain(lost.map(|minutes| ("sleep-line-lost", words.duration(minutes))))
            .map(|(key, what)| words.tell(&Message::of(key).with("what", what)))
            .collect();
        match (parts.is_empty(), self.quality) {
            (false, _) => words.tell(&Message::of("sleep-line").with("what", parts.join(&words.say("list-comma")))),
            (true, Some(quality)) => {
                words.tell(&Message::of("sleep-line-quality").with("quality", words.say(quality.key())))
            }
            (true, None) => words.say("kind-sleep"),
        }
    }
}
