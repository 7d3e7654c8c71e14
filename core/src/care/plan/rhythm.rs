use std::collections::BTreeMap;

use serde::Deserialize;

use super::PlanAge;
use crate::evidence::Standing;

/// How the visits of a plan follow one another (EVIDENCE F-001 to F-003, F-020).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rhythm {
    /// The first part of the names of its visits.
    pub id: String,
    /// What a visit is.
    pub what: String,
    /// What the first one is.
    pub first_what: String,
    /// The week the first visit is planned for.
    pub first_week: u16,
    /// The last day the first visit is usually held.
    pub first_to: PlanAge,
    /// How many weeks to the next visit, by how far she is; ascending.
    pub gaps: Vec<Gap>,
    /// Where a late first visit brings a closer rhythm on sooner.
    pub late: Vec<Late>,
    /// Weeks in which there is a visit whatever came before.
    pub always: Vec<u16>,
    /// Those of them that are for a baby who has not come by then.
    pub if_not_born: Vec<u16>,
    /// Whether a visit waits for the week in which the closer rhythm begins instead of passing over it.
    pub settles: bool,
    /// The row of EVIDENCE the visits stand on.
    pub evidence: String,
    /// How sure that row is.
    pub standing: Standing,
    /// The row of EVIDENCE the first visit stands on.
    pub first_evidence: String,
    /// How sure that row is.
    pub first_standing: Standing,
}

/// From a week on, so many weeks to the next visit.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// The week it holds from.
    pub from_week: u16,
    /// Weeks to the next visit.
    pub weeks: u16,
}

/// After a first visit in these weeks, from a week on, so many weeks to the next visit.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Late {
    /// The earliest week of the first visit.
    pub first_from: u16,
    /// The latest week of the first visit.
    pub first_to: u16,
    /// The week it holds from.
    pub from_week: u16,
    /// Weeks to the next visit.
    pub weeks: u16,
}

/// More visits than any rhythm holds, which bounds their names; not medicine.
const MOST_VISITS: usize = 16;

impl Rhythm {
    /// The weeks of the visits that follow a first one in this completed week.
    pub fn weeks_after_first(&self, week: u16) -> Vec<u16> {
        self.weeks_after(week, Some(week))
    }

    /// The weeks of the visits that follow one in this completed week; `first` names the week of a first visit whose
    /// lateness still counts.
    fn weeks_after(&self, week: u16, first: Option<u16>) -> Vec<u16> {
        let end = self.always.first().copied().unwrap_or(week);
        let mut weeks = Vec::new();
        let mut at = week;
        while at < end && weeks.len() < MOST_VISITS {
            let next = self.next(at, first);
            if next <= at {
                break;
            }
            at = next;
            weeks.push(at);
        }
        weeks.extend(self.always.iter().copied().filter(|one| *one > week));
        weeks.sort_unstable();
        weeks.dedup();
        weeks
    }

    fn next(&self, week: u16, first: Option<u16>) -> u16 {
        let late = self.late.iter().find(|late| {
            first.is_some_and(|first| (late.first_from..=late.first_to).contains(&first)) && week >= late.from_week
        });
        if let Some(late) = late {
            return week + late.weeks;
        }
        let gap = |week: u16| self.gaps.iter().rfind(|gap| week >= gap.from_week).map_or(0, |gap| gap.weeks);
        let next = week + gap(week);
        match self.gaps.iter().find(|gap| gap.from_week > week).filter(|closer| closer.from_week < next) {
            Some(closer) if self.settles => closer.from_week.max(week + closer.weeks),
            _ => next,
        }
    }

    /// The visits of the plan, each with its name and its week, the first one among them.
    ///
    /// `had` says how far she was at the visits she had, by name. The first one sets the rhythm; a later one that was a
    /// week late or more sets those after it anew (EVIDENCE F-002).
    pub fn visits(&self, had: &BTreeMap<String, PlanAge>) -> Vec<(String, u16)> {
        let first = had.get(&self.id_of(1)).map_or(self.first_week, |age| age.weeks());
        let mut weeks = vec![first];
        weeks.extend(self.weeks_after_first(first));
        let mut at = 1;
        while at < weeks.len() && at <= MOST_VISITS {
            let planned = weeks.get(at).copied().unwrap_or(first);
            let came = had.get(&self.name(at + 1, planned)).filter(|came| {
                let overdue = PlanAge::of_weeks(planned).plus_days(7);
                **came >= overdue
            });
            if let Some(came) = came {
                weeks.truncate(at + 1);
                weeks.extend(self.weeks_after(came.weeks(), None));
            }
            at += 1;
        }
        weeks.iter().enumerate().map(|(place, week)| (self.name(place + 1, *week), *week)).collect()
    }

    /// The name of a visit: its place among the others, or its week where it is held whatever came before.
    fn name(&self, place: usize, week: u16) -> String {
        if place > 1 && self.always.contains(&week) { format!("{}-{week}", self.id) } else { self.id_of(place) }
    }

    /// The name of the visit in this place, from 1.
    pub fn id_of(&self, place: usize) -> String {
        format!("{}-{place}", self.id)
    }

    /// Every name a visit may have, with what it is.
    pub(super) fn ids(&self) -> Vec<(String, &str)> {
        let places = (1..=MOST_VISITS)
            .map(|place| (self.id_of(place), if place == 1 { self.first_what.as_str() } else { self.what.as_str() }));
        places.chain(self.always.iter().map(|week| (format!("{}-{week}", self.id), self.what.as_str()))).collect()
    }

    pub(super) fn what_of(&self, id: &str) -> Option<&str> {
        self.ids().into_iter().find(|(one, _)| one == id).map(|(_, what)| what)
    }
}
