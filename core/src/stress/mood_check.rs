//! A mood check: the four questions of PHQ-2 and GAD-2 in their published words, and a last one of our own.
//!
//! Both scales may be used as they stand, with attribution (EVIDENCE B-168). Their totals are worked out whenever they
//! are shown and never kept. A total names no illness: from three on, it is worth telling someone.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{Choices, FieldSpec, Objection};
use crate::moment::Moment;
use crate::words::{Message, Words};

/// One mood check. Whatever she left unanswered is absent; something is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoodCheck {
    /// The first question of PHQ-2.
    pub interest: Option<HowOften>,
    /// The second question of PHQ-2.
    pub down: Option<HowOften>,
    /// The first question of GAD-2.
    pub nervous: Option<HowOften>,
    /// The second question of GAD-2.
    pub worrying: Option<HowOften>,
    /// Thoughts of harm: our own question, part of neither scale. A yes is a warning sign (EVIDENCE G-003, G-050).
    pub harm: Option<HarmThoughts>,
}

/// How often in the last two weeks, as both scales ask (EVIDENCE B-168).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HowOften {
    /// Not at all.
    NotAtAll,
    /// Several days.
    SeveralDays,
    /// More than half the days.
    MoreThanHalfTheDays,
    /// Nearly every day.
    NearlyEveryDay,
}

impl HowOften {
    /// What it adds to a total: 0 to 3 (EVIDENCE B-168).
    pub fn points(self) -> u8 {
        match self {
            Self::NotAtAll => 0,
            Self::SeveralDays => 1,
            Self::MoreThanHalfTheDays => 2,
            Self::NearlyEveryDay => 3,
        }
    }
}

/// Whether there were thoughts of harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HarmThoughts {
    /// There were none.
    No,
    /// There were.
    Yes,
}

/// One of the two scales.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// PHQ-2: interest, and feeling down.
    Phq2,
    /// GAD-2: nerves, and worry.
    Gad2,
}

/// From this total of either scale on, it is worth telling someone (EVIDENCE B-168, G-053, N-140).
pub const WORTH_TELLING_FROM: u8 = 3;

/// The largest total of either scale: two questions of three points (EVIDENCE B-168).
pub const MOST: u8 = 6;

impl Scale {
    /// Both scales, in the order they are asked.
    pub const BOTH: [Self; 2] = [Self::Phq2, Self::Gad2];

    /// Its name in message keys.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Phq2 => "phq2",
            Self::Gad2 => "gad2",
        }
    }

    /// The answers of its two questions.
    pub fn answers(self, check: &MoodCheck) -> [Option<HowOften>; 2] {
        match self {
            Self::Phq2 => [check.interest, check.down],
            Self::Gad2 => [check.nervous, check.worrying],
        }
    }

    /// Its total, 0 to 6; `None` unless both questions were answered (EVIDENCE B-168).
    pub fn total(self, check: &MoodCheck) -> Option<u8> {
        let [first, second] = self.answers(check);
        Some(first?.points() + second?.points())
    }

    /// Whether its answers reach the line, a question left open counting for nothing (EVIDENCE N-140).
    pub fn reaches_the_line(self, check: &MoodCheck) -> bool {
        let points = self.answers(check).into_iter().flatten().map(HowOften::points);
        points.sum::<u8>() >= WORTH_TELLING_FROM
    }
}

impl MoodCheck {
    /// Whether it is worth telling someone: either scale reaches its line (EVIDENCE G-053).
    pub fn is_worth_telling(&self) -> bool {
        Scale::BOTH.into_iter().any(|scale| scale.reaches_the_line(self))
    }

    /// Whether she said yes to thoughts of harm, which calls for help whatever the totals are (EVIDENCE G-050, N-141).
    pub fn says_harm(&self) -> bool {
        self.harm == Some(HarmThoughts::Yes)
    }
}

/// The four answers of both scales, in their published words (EVIDENCE B-168).
const HOW_OFTEN: Choices =
    Choices { set: "how_often", ids: &["not_at_all", "several_days", "more_than_half_the_days", "nearly_every_day"] };

const HARM: Choices = Choices { set: "harm_thoughts", ids: &["no", "yes"] };

impl Record for MoodCheck {
    const KIND: &'static str = "mood_check";
    const PILLAR: Pillar = Pillar::Calm;
    /// None is needed by itself: a yes to the last stands alone.
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::one("interest", HOW_OFTEN),
        FieldSpec::one("down", HOW_OFTEN),
        FieldSpec::one("nervous", HOW_OFTEN),
        FieldSpec::one("worrying", HOW_OFTEN),
        FieldSpec::one("harm", HARM),
    ];

    fn objections(&self, _at: Moment) -> Vec<Objection> {
        // Nothing is asked before a yes to the last question is answered.
        if self.says_harm() {
            return Vec::new();
        }
        let answered = [self.interest, self.down, self.nervous, self.worrying].iter().any(Option::is_some);
        if !answered && self.harm.is_none() {
            return vec![Objection::refuse("interest", Message::of("mood_check-one-needed"))];
        }
        let pairs =
            [("interest", self.interest, "down", self.down), ("nervous", self.nervous, "worrying", self.worrying)];
        pairs
            .into_iter()
            .filter_map(|(first, one, second, other)| match (one, other) {
                (None, Some(_)) => Some(first),
                (Some(_), None) => Some(second),
                _ => None,
            })
            .map(|open| Objection::ask(open, Message::of("mood_check-pair-open")))
            .collect()
    }

    /// The last answer is left out: a day's list may be read over her shoulder.
    fn line(&self, _at: Moment, words: &Words) -> String {
        let totals: Vec<String> = Scale::BOTH.iter().filter_map(|scale| total_in_words(*scale, self, words)).collect();
        if totals.is_empty() {
            return words.say("kind-mood_check");
        }
        words.tell(&Message::of("mood_check-line").with("totals", totals.join(&words.say("list-comma"))))
    }
}

/// A message about both scales, with the line and the largest total in it.
pub(crate) fn about_both(key: &'static str, words: &Words) -> String {
    words.tell(&Message::of(key).with("line", WORTH_TELLING_FROM).with("most", MOST))
}

/// "PHQ-2 3 of 6"; `None` without a total.
pub(crate) fn total_in_words(scale: Scale, check: &MoodCheck, words: &Words) -> Option<String> {
    let total = scale.total(check)?;
    Some(
        words.tell(
            &Message::of("mood_check-total")
                .with("scale", words.say(&format!("mood_check-{}", scale.id())))
                .with("total", total)
                .with("most", MOST),
        ),
    )
}
