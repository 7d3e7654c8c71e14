use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{GestationalAge, Plurality};

/// One pregnancy in her life, dated or not yet, expected or over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pregnancy {
    /// The civil day she first told the diary about it.
    pub entered_on: NaiveDate,
    /// The due date in use; absent while none is known.
    pub due: Option<NaiveDate>,
    /// How many babies; absent until she says.
    pub plurality: Option<Plurality>,
    /// Whether it goes on.
    pub course: Course,
}

/// Whether a pregnancy goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Course {
    /// It goes on.
    Expecting,
    /// It is over.
    Ended {
        /// The day; absent when she gives none, and then it is over on every day asked about, so that nothing of it is
        /// shown again.
        on: Option<NaiveDate>,
        /// How, in as much as she says.
        how: Ending,
    },
}

/// How a pregnancy ended, in her own choice of words. The app asks nothing further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// A birth.
    Birth,
    /// A loss.
    Loss,
    /// She would rather not say; the app then speaks as it does after a loss.
    RatherNotSay,
}

/// Why an ending was not taken. Leaving the day out is always possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CannotEnd {
    /// The day has not come yet.
    #[error("the day of the ending is in the future")]
    InFuture,
    /// The day is before the pregnancy began by the due date in use.
    #[error("the day of the ending is before the pregnancy began")]
    BeforeItBegan,
}

impl Pregnancy {
    /// A pregnancy she tells of on `entered_on`, with nothing else known.
    pub const fn entered(entered_on: NaiveDate) -> Self {
        Self { entered_on, due: None, plurality: None, course: Course::Expecting }
    }

    /// The same pregnancy, over. An earlier ending is replaced: she may correct it.
    pub fn ended(self, on: Option<NaiveDate>, how: Ending, today: NaiveDate) -> Result<Self, CannotEnd> {
        if on.is_some_and(|day| day > today) {
            return Err(CannotEnd::InFuture);
        }
        let began = self.due.and_then(|due| GestationalAge::ZERO.day(due));
        if on.zip(began).is_some_and(|(day, began)| day < began) {
            return Err(CannotEnd::BeforeItBegan);
        }
        Ok(Self { course: Course::Ended { on, how }, ..self })
    }

    /// The gestational age on `day`, or `None` when it is undated, not begun, over, or past [`GestationalAge::LONGEST`].
    pub fn age_on(&self, day: NaiveDate) -> Option<GestationalAge> {
        let age = GestationalAge::on(day, self.due?)?;
        (!self.is_over_on(day)).then_some(age)
    }

    /// The gestational age on the day it ended, or `None` when that day or the due date is unknown.
    pub fn age_at_end(&self) -> Option<GestationalAge> {
        match self.course {
            Course::Ended { on, .. } => GestationalAge::on(on?, self.due?),
            Course::Expecting => None,
        }
    }

    /// Whether it was over on `day`; the day of the ending itself already counts.
    pub fn is_over_on(&self, day: NaiveDate) -> bool {
        match self.course {
            Course::Expecting => false,
            Course::Ended { on, .. } => on.is_none_or(|end| day >= end),
        }
    }

    /// Whether she is pregnant with it on `day`: begun, not over, and no longer than a pregnancy can be.
    ///
    /// Undated, it counts from the day she told of it and for at most [`GestationalAge::LONGEST`].
    pub fn is_current_on(&self, day: NaiveDate) -> bool {
        let longest = Days::new(u64::from(GestationalAge::LONGEST.total_days()));
        let within = match self.due {
            Some(due) => GestationalAge::on(day, due).is_some(),
            None => day >= self.entered_on && self.entered_on.checked_add_days(longest).is_none_or(|last| day <= last),
        };
        within && !self.is_over_on(day)
    }
}

/// The pregnancy a day belongs to, from all of hers in the order entered; the last one when two overlap.
pub fn current_on(pregnancies: &[Pregnancy], day: NaiveDate) -> Option<&Pregnancy> {
    pregnancies.iter().rfind(|pregnancy| pregnancy.is_current_on(day))
}
