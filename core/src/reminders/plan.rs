//! One reminder: what, when, and how quietly.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::kinds::ReminderKind;
use crate::moment::Moment;
use crate::profile::Standing;

/// A time of day at which it rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Minutes after midnight.
    pub minute: i32,
    /// Since when it stands: what was due before does not ring.
    pub since: Moment,
}

/// When it rings, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its form")]
pub struct Plan {
    /// Since when it is on; for what rings by no time of day.
    pub since: Moment,
    /// Its times of day, the earliest first.
    #[serde(default)]
    pub slots: Vec<Slot>,
    /// The weekdays it rings on, Monday 1 to Sunday 7; every day where it is empty.
    #[serde(default)]
    pub days: Vec<u32>,
    /// The first completed week of pregnancy it rings in, or absent.
    #[serde(default)]
    pub from_week: Option<i32>,
    /// The last completed week of pregnancy it rings in, or absent.
    #[serde(default)]
    pub to_week: Option<i32>,
    /// Whether it rings in her quiet hours too.
    #[serde(default)]
    pub urgent: bool,
    /// Whether it keeps to the clock at home while she travels.
    #[serde(default)]
    pub fixed: bool,
    /// Whether a time is left out whose thing is written down already.
    #[serde(default)]
    pub skip: bool,
    /// How many days before a visit it rings.
    #[serde(default)]
    pub days_before: Vec<u32>,
    /// Whether it rings two hours before a visit.
    #[serde(default)]
    pub two_hours: bool,
    /// What she calls it; absent but for her own.
    #[serde(default)]
    pub what: Option<String>,
    /// Her words for the lock screen, or absent: then it says as little as it can.
    #[serde(default)]
    pub words: Option<String>,
}

/// One reminder, as the diary keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// Its name: that of its kind or, for her own, `own-` and a number.
    pub name: String,
    /// What it is of.
    pub kind: ReminderKind,
    /// 1 while it is on, else 0.
    pub active: i32,
    /// 1 when she chose it once a pregnancy was over, else 0.
    pub after: i32,
    /// The pregnancy she chose it in, or absent before she told of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pregnancy: Option<i64>,
    /// When it rings, and how.
    pub plan: Plan,
}

impl Plan {
    /// The plan a kind is offered with.
    pub fn usual(kind: ReminderKind, since: Moment) -> Self {
        let traits = kind.traits();
        Self {
            since,
            slots: traits.usual.iter().map(|minute| Slot { minute: *minute, since }).collect(),
            days: Vec::new(),
            from_week: None,
            to_week: None,
            urgent: false,
            fixed: false,
            skip: traits.can_skip,
            days_before: if kind == ReminderKind::Appointment { vec![1] } else { Vec::new() },
            two_hours: kind == ReminderKind::Appointment,
            what: None,
            words: None,
        }
    }

    /// Whether it rings on this date, in a pregnancy due on `due`.
    pub fn rings_on(&self, day: NaiveDate, due: Option<NaiveDate>) -> bool {
        let weekday = self.days.is_empty() || self.days.contains(&day.weekday().number_from_monday());
        weekday && self.is_in_its_weeks(day, due)
    }

    fn is_in_its_weeks(&self, day: NaiveDate, due: Option<NaiveDate>) -> bool {
        if self.from_week.is_none() && self.to_week.is_none() {
            return true;
        }
        // Without a date nobody can say which week it is.
        let Some(due) = due else { return false };
        let Some(age) = crate::timeline::GestationalAge::on(day, due) else { return false };
        let week = i32::from(age.total_days() / 7);
        self.from_week.is_none_or(|from| week >= from) && self.to_week.is_none_or(|to| week <= to)
    }
}

impl Reminder {
    /// Whether she chose it in the life she lives now: what she chose before an end is silent after it.
    pub fn fits(&self, standing: &Standing) -> bool {
        let now = standing.pregnancy.as_ref().map(|kept| kept.id);
        let of_now = match (self.pregnancy, now) {
            (Some(chosen), Some(now)) => chosen == now,
            (None, _) => standing.earlier == 0,
            (Some(_), None) => true,
        };
        of_now && (self.after == 1) != standing.expecting() && (standing.expecting() || self.kind.traits().fits_after)
    }

    /// Whether it rings in the life she lives now.
    pub fn is_on(&self, standing: &Standing) -> bool {
        self.active == 1 && self.fits(standing)
    }
}
