//! What she chose once for everything: country, whose figures, her numbers, when her day turns and the deep night comes.

mod authorities;
mod her_plan;
mod standing;

use chrono::Timelike;
use serde::{Deserialize, Serialize};

pub use authorities::{AnaemiaAuthority, Authorities, Basis, CaffeineLimit, Chosen, HaemoglobinUnit, IronTarget};
pub use her_plan::{HerPlan, NoPlan};
pub use standing::{Stage, Standing};
pub(crate) use standing::{ending, expecting};

use crate::care::countries::Country;
use crate::care::plan::PlanChoice;
use crate::moment::{DayTurn, Moment};
use crate::store::{Result, Store};
use crate::timeline::{Chart, Convention, RedatingRule};

/// Her choices. What she never chose follows her country.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Profile {
    /// Where she is cared for.
    pub country: Country,
    /// Whether this is her first baby; absent until she says.
    pub first_baby: Option<bool>,
    /// Where trimesters begin on screen, when not as in her country.
    pub trimesters: Option<Convention>,
    /// How a scan changes a due date, when not as in her country.
    pub redating: Option<RedatingRule>,
    /// The most caffeine in a day, when not as in her country.
    pub caffeine: Option<CaffeineLimit>,
    /// Whose daily iron target, when not as in her country.
    pub iron: Option<IronTarget>,
    /// Whose care plan, when not as in her country.
    pub care_plan: Option<PlanChoice>,
    /// Whether her own team plans her care; absent until she says.
    pub team_plan: Option<bool>,
    /// When her day turns.
    pub day_turn: DayTurn,
    /// When the deep night begins, in minutes after midnight.
    pub deep_from: i32,
    /// When the deep night ends, in minutes after midnight.
    pub deep_until: i32,
    /// The maternity unit's number as she typed it, or absent.
    pub maternity_number: Option<String>,
    /// Her midwife's number as she typed it, or absent.
    pub midwife_number: Option<String>,
    /// The emergency number as she typed it, where her country is not one Evenfall knows; or absent.
    pub emergency_number: Option<String>,
    /// Whether the first run is behind her.
    pub first_run_done: bool,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            country: Country::Other,
            first_baby: None,
            trimesters: None,
            redating: None,
            caffeine: None,
            iron: None,
            care_plan: None,
            team_plan: None,
            day_turn: DayTurn::default(),
            deep_from: 22 * 60 + 30,
            deep_until: 6 * 60,
            maternity_number: None,
            midwife_number: None,
            emergency_number: None,
            first_run_done: false,
        }
    }
}

impl Profile {
    /// The name of the setting that holds the profile.
    pub(crate) const NAME: &'static str = "profile";

    /// Her profile; the one everybody begins with where she never chose.
    pub fn read(store: &Store) -> Result<Self> {
        Ok(store.setting(Self::NAME)?.unwrap_or_default())
    }

    /// Keeps the profile.
    pub fn keep(&self, store: &Store) -> Result<()> {
        store.choose(Self::NAME, self)
    }

    /// Puts the first run behind her.
    pub fn finish_first_run(store: &Store) -> Result<()> {
        Self { first_run_done: true, ..Self::read(store)? }.keep(store)
    }

    /// Where trimesters begin on screen.
    pub fn trimesters(&self) -> Convention {
        self.trimesters.unwrap_or(self.country.authorities().trimesters.value)
    }

    /// How a scan changes a due date.
    pub fn redating(&self) -> RedatingRule {
        self.redating.unwrap_or(self.country.authorities().redating.value)
    }

    /// The crown-rump chart her country uses.
    pub fn chart(&self) -> Chart {
        self.country.authorities().crown_rump.value
    }

    /// The most caffeine in a day.
    pub fn caffeine(&self) -> CaffeineLimit {
        self.caffeine.unwrap_or(self.country.authorities().caffeine.value)
    }

    /// Whose daily iron target.
    pub fn iron(&self) -> IronTarget {
        self.iron.unwrap_or(self.country.authorities().iron.value)
    }

    /// Whose care plan.
    pub fn care_plan(&self) -> PlanChoice {
        self.care_plan.unwrap_or(self.country.authorities().plan.value)
    }

    /// Whether this moment falls into the deep night, which may reach over midnight.
    pub fn is_deep(&self, moment: Moment) -> bool {
        let minute = i32::try_from(moment.time().num_seconds_from_midnight() / 60).unwrap_or(0);
        let (from, until) = (self.deep_from, self.deep_until);
        if from <= until { (from..until).contains(&minute) } else { minute >= from || minute < until }
    }

    /// The number to call in an emergency, or `None` until she typed it in a country Evenfall does not know.
    pub fn emergency(&self) -> Option<String> {
        match self.country.emergency() {
            Some(line) => Some(line.number.to_owned()),
            None => self.emergency_number.clone(),
        }
    }
}
