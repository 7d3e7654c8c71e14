//! Where she stands on a day: expecting, after a birth, after a loss, or not told.

use chrono::NaiveDate;

use super::Profile;
use crate::care::urgent::Situation;
use crate::moment::Moment;
use crate::store::{Result, Store};
use crate::timeline::store::{Kept, pregnancies};
use crate::timeline::{Course, Ending, GestationalAge, Trimester};

/// Her profile, her latest pregnancy, and what follows from them on one day.
#[derive(Debug, Clone)]
pub struct Standing {
    /// Her choices.
    pub profile: Profile,
    /// Her latest pregnancy, or `None` before she told of any.
    pub pregnancy: Option<Kept>,
    /// How many earlier pregnancies the diary holds.
    pub earlier: usize,
    /// When the one before the latest ended: absent where there was none, empty where she gave no day.
    pub ended_before: Option<Option<NaiveDate>>,
    /// How she stands today.
    pub stage: Stage,
    /// The day asked about, as her day turns.
    pub day: NaiveDate,
}

/// How she stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// She has not told of a pregnancy, or not dated it.
    Undated,
    /// She is expecting.
    Expecting {
        /// The due date in use.
        due: NaiveDate,
        /// How far she is; absent outside the days a pregnancy can last.
        age: Option<GestationalAge>,
    },
    /// The pregnancy is over.
    After {
        /// How it ended, in as much as she says.
        how: Ending,
        /// Completed days since; absent when she gave no day.
        days: Option<u32>,
    },
}

/// Whether words about a baby or the weeks may be shown, whatever the day.
pub(crate) fn expecting(store: &Store) -> Result<bool> {
    Ok(ending(store)?.is_none())
}

/// How her latest pregnancy ended, in as much as she says; `None` while it goes on and before she told of any.
pub(crate) fn ending(store: &Store) -> Result<Option<Ending>> {
    let latest = pregnancies(store, Profile::read(store)?.redating())?.pop();
    Ok(latest.and_then(|kept| match kept.pregnancy.course {
        Course::Expecting => None,
        Course::Ended { how, .. } => Some(how),
    }))
}

impl Standing {
    /// How she stands at this moment.
    pub fn read(store: &Store, now: Moment) -> Result<Self> {
        let profile = Profile::read(store)?;
        let kept = pregnancies(store, profile.redating())?;
        let day = profile.day_turn.day_of(now);
        Ok(Self::on(profile, kept, day))
    }

    /// How she stood on an earlier day, by what the diary held of her due date then. A pregnancy that has ended since is
    /// over all the same: nothing of it is shown as going on again.
    pub fn known_on(store: &Store, day: NaiveDate) -> Result<Self> {
        let profile = Profile::read(store)?;
        let rule = profile.redating();
        let kept = pregnancies(store, rule)?.into_iter().filter_map(|kept| kept.known_on(day, rule)).collect();
        Ok(Self::on(profile, kept, day))
    }

    fn on(profile: Profile, mut kept: Vec<Kept>, day: NaiveDate) -> Self {
        let pregnancy = kept.pop();
        let stage = pregnancy.as_ref().map_or(Stage::Undated, |kept| stage(kept, day));
        let ended_before = kept.last().map(|before| match before.pregnancy.course {
            Course::Ended { on, .. } => on,
            Course::Expecting => None,
        });
        Self { profile, pregnancy, earlier: kept.len(), ended_before, stage, day }
    }

    /// How far she is today, or `None` where that is not known or no longer so.
    pub fn age(&self) -> Option<GestationalAge> {
        match self.stage {
            Stage::Expecting { age, .. } => age,
            Stage::Undated | Stage::After { .. } => None,
        }
    }

    /// The trimester she is in, by the convention she sees.
    pub fn trimester(&self) -> Option<Trimester> {
        self.age().map(|age| self.profile.trimesters().trimester(age))
    }

    /// Whether words about a baby or the weeks may be shown.
    pub fn expecting(&self) -> bool {
        !matches!(self.stage, Stage::After { .. })
    }

    /// How her pregnancy ended, in as much as she says; `None` while it goes on and before she told of any.
    pub fn ending(&self) -> Option<Ending> {
        match self.stage {
            Stage::After { how, .. } => Some(how),
            Stage::Undated | Stage::Expecting { .. } => None,
        }
    }

    /// What Urgent help needs to know.
    pub fn situation(&self) -> Situation {
        match self.stage {
            Stage::Undated => Situation::Pregnant { age_days: None },
            Stage::Expecting { age, .. } => Situation::Pregnant { age_days: age.map(GestationalAge::total_days) },
            Stage::After { how: Ending::Birth, days } => Situation::AfterBirth { days },
            Stage::After { how: Ending::Loss, days } => Situation::AfterLoss { days },
            Stage::After { how: Ending::RatherNotSay, days } => Situation::Unsaid { days },
        }
    }
}

fn stage(kept: &Kept, day: NaiveDate) -> Stage {
    match (kept.pregnancy.course, kept.pregnancy.due) {
        (Course::Ended { on, how }, _) => {
            Stage::After { how, days: on.and_then(|on| u32::try_from((day - on).num_days()).ok()) }
        }
        (Course::Expecting, Some(due)) => Stage::Expecting { due, age: GestationalAge::on(day, due) },
        (Course::Expecting, None) => Stage::Undated,
    }
}
