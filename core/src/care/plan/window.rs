use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::mark::{How, Marked};
use super::pack::{AfterRow, Pack, Row, WindowKind, ours, pack};
use super::rhythm::Rhythm;
use super::status::{Status, in_season};
use super::{PlanAge, what_of};
use crate::evidence::Standing;

/// Whose plan is followed (EVIDENCE J-04).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanChoice {
    /// England, by NICE (F-010, F-011).
    England,
    /// The traditional US rhythm (F-020).
    UnitedStates,
    /// WHO 2016, eight contacts (F-001).
    Who,
    /// Her own: nothing but the visits she writes down.
    Own,
}

impl PlanChoice {
    /// Its name in forms and in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::UnitedStates => "united_states",
            Self::Who => "who",
            Self::Own => "own",
        }
    }
}

/// A plan as it is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Whose it is.
    pub choice: PlanChoice,
    /// Whether it is her first baby; some visits are for these only.
    pub first_baby: bool,
    /// Whether her team plans for her: visits, scans and tests of the standard plan are then left out.
    pub team: bool,
}

/// What a plan is laid out for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanStage {
    /// A pregnancy due on this day.
    Expecting {
        /// The due date in use.
        due: NaiveDate,
    },
    /// After a birth on this day.
    AfterBirth {
        /// The day of the birth.
        born: NaiveDate,
    },
    /// Nothing is planned: no date, or an end that is no birth.
    Nothing,
}

/// One window of her plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// Its name, which stays the same when a date moves.
    pub id: String,
    /// What it is; its title is the message `window-<what>`.
    pub what: String,
    /// What kind of thing it is.
    pub kind: WindowKind,
    /// The id of the pack it comes from.
    pub whose: String,
    /// The week of a visit; absent for everything else.
    pub week: Option<u16>,
    /// How far she is when it opens; absent after a birth.
    pub from: Option<PlanAge>,
    /// How far she is on its last usual day; absent after a birth.
    pub to: Option<PlanAge>,
    /// The day it opens: of the season that is or comes, where it has one.
    pub opens: NaiveDate,
    /// Its last usual day.
    pub closes: NaiveDate,
    /// The months it is given in; empty for all year.
    pub months: Vec<u32>,
    /// How it stands.
    pub status: Status,
    /// The day of her mark, or absent.
    pub marked_on: Option<NaiveDate>,
    /// Whether it is offered to some only.
    pub only_some: bool,
    /// Whether it is given once in a life.
    pub once_ever: bool,
    /// Whether it is for a baby who has not come by then.
    pub if_not_born: bool,
    /// The row of EVIDENCE it stands on.
    pub evidence: String,
    /// How sure that row is of it.
    pub standing: Standing,
}

/// A visit worked out without a diary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlannedContact {
    /// Completed weeks.
    pub week: i32,
    /// Days beyond them.
    pub days: i32,
    /// The first day of that week; absent without a due date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// Its name.
    pub id: String,
}

impl Plan {
    /// The standard plan of this choice.
    pub fn standard(choice: PlanChoice, first_baby: bool) -> Self {
        Self { choice, first_baby, team: false }
    }

    fn holds(self, row: &Row) -> bool {
        (!row.first_baby || self.first_baby) && (!self.team || row.kind == WindowKind::Vaccine)
    }
}

/// Up to 9 weeks she is asked in by 10 weeks; later, within two weeks of asking (EVIDENCE F-010).
pub fn booking_by(asked: PlanAge) -> PlanAge {
    /// EVIDENCE F-010.
    const ASKED_IN_TIME_WEEKS: u16 = 9;
    /// EVIDENCE F-010.
    const BY_WEEKS: u16 = 10;
    /// EVIDENCE F-010.
    const WITHIN_DAYS: u16 = 14;
    if asked <= PlanAge::of_weeks(ASKED_IN_TIME_WEEKS) {
        PlanAge::of_weeks(BY_WEEKS)
    } else {
        asked.plus_days(WITHIN_DAYS)
    }
}

/// The visits of a plan: all of them, or those that follow a first one. Without a pack there are none.
pub fn contacts(plan: Plan, first: Option<PlanAge>, due: Option<NaiveDate>) -> Vec<PlannedContact> {
    let Some(pack) = pack(plan.choice) else { return Vec::new() };
    let mut visits: Vec<(String, u16)> = pack
        .windows
        .iter()
        .filter(|row| row.kind == WindowKind::Contact && plan.holds(row))
        .filter_map(|row| Some((row.id.clone(), row.week?)))
        .filter(|(_, week)| first.is_none_or(|first| *week > first.weeks()))
        .collect();
    if let Some(rhythm) = pack.rhythm.as_ref().filter(|_| !plan.team) {
        let had: BTreeMap<String, PlanAge> = first.map(|first| (rhythm.id_of(1), first)).into_iter().collect();
        visits.extend(rhythm.visits(&had).into_iter().skip(usize::from(first.is_some())));
    }
    visits.sort_by_key(|(_, week)| *week);
    visits
        .into_iter()
        .map(|(id, week)| PlannedContact {
            week: i32::from(week),
            days: 0,
            date: due.map(|due| PlanAge::of_weeks(week).day(due)),
            id,
        })
        .collect()
}

/// Every window of a plan on a day, the first to open first; what she had stands among them whatever the plan now says.
pub fn windows(plan: Plan, stage: PlanStage, marks: &[Marked], today: NaiveDate) -> Vec<Window> {
    let packs: Vec<&Pack> = [pack(plan.choice), ours()].into_iter().flatten().collect();
    let laid_out = LaidOut { plan, marks, today, whats: whats(&packs) };
    let mut windows: Vec<Window> = match stage {
        PlanStage::Nothing => Vec::new(),
        PlanStage::Expecting { due } => packs.iter().flat_map(|pack| laid_out.expecting(pack, due)).collect(),
        PlanStage::AfterBirth { born } => packs.iter().flat_map(|pack| laid_out.after_birth(pack, born)).collect(),
    };
    if let PlanStage::Expecting { due } = stage {
        let left: Vec<Window> = laid_out.had_beside(&windows, due).collect();
        windows.extend(left);
    }
    passed_visits(&mut windows, today);
    windows.sort_by(|one, other| (one.opens, one.closes, &one.id).cmp(&(other.opens, other.closes, &other.id)));
    windows
}

/// How often each thing is offered: what is offered once in two plans is one and the same.
fn whats<'a>(packs: &[&'a Pack]) -> BTreeMap<&'a str, usize> {
    let mut whats = BTreeMap::new();
    for row in packs.iter().flat_map(|pack| &pack.windows).filter(|row| row.kind != WindowKind::Contact) {
        *whats.entry(row.what.as_str()).or_insert(0) += 1;
    }
    whats
}

struct LaidOut<'a> {
    plan: Plan,
    marks: &'a [Marked],
    today: NaiveDate,
    whats: BTreeMap<&'a str, usize>,
}

impl LaidOut<'_> {
    fn expecting(&self, pack: &'static Pack, due: NaiveDate) -> Vec<Window> {
        let rows = pack.windows.iter().filter(|row| self.plan.holds(row) || pack.id == "ours");
        let mut windows: Vec<Window> = rows.map(|row| self.window(pack, row, due)).collect();
        if let Some(rhythm) = pack.rhythm.as_ref().filter(|_| !self.plan.team) {
            windows.extend(self.visits(pack, rhythm, due));
        }
        windows
    }

    fn visits(&self, pack: &'static Pack, rhythm: &'static Rhythm, due: NaiveDate) -> Vec<Window> {
        let had: BTreeMap<String, PlanAge> = self
            .marks
            .iter()
            .filter(|mark| mark.how == How::Had && !mark.earlier)
            .map(|mark| (mark.window.clone(), PlanAge::on(mark.day, due)))
            .collect();
        let mut rows = Vec::new();
        for (place, (id, week)) in rhythm.visits(&had).into_iter().enumerate() {
            let first = place == 0;
            let not_yet_had = first && !had.contains_key(&id);
            rows.push(Row {
                what: if first { rhythm.first_what.clone() } else { rhythm.what.clone() },
                kind: WindowKind::Contact,
                week: Some(week),
                from: if not_yet_had { PlanAge::of_weeks(0) } else { PlanAge::of_weeks(week) },
                to: if not_yet_had { rhythm.first_to } else { PlanAge::of_weeks(week).plus_days(6) },
                until: first.then(|| PlanAge::of_weeks(rhythm.always.last().copied().unwrap_or(week)).plus_days(6)),
                months: Vec::new(),
                first_baby: false,
                only_some: false,
                once_ever: false,
                if_not_born: rhythm.if_not_born.contains(&week),
                evidence: if first { rhythm.first_evidence.clone() } else { rhythm.evidence.clone() },
                standing: if first { rhythm.first_standing } else { rhythm.standing },
                id,
            });
        }
        rows.iter().map(|row| self.window(pack, row, due)).collect()
    }

    fn window(&self, pack: &Pack, row: &Row, due: NaiveDate) -> Window {
        let (first, last) = (row.from.day(due), row.to.day(due));
        let stretches = in_season(first, last, &row.months);
        let now = stretches.iter().find(|(_, end)| *end >= self.today).or(stretches.last());
        let (opens, closes) = now.copied().unwrap_or((first, last));
        let mark = self.mark(&row.id, &row.what, row.once_ever);
        let status = match mark {
            Some((how, _)) => Status::of_mark(how),
            None if stretches.is_empty() => Status::OutOfSeason,
            None if self.today < opens => Status::Ahead,
            None if self.today <= closes => Status::Open,
            None if row.until.is_some_and(|until| self.today > until.day(due)) => Status::TooLate,
            // A season that is over comes again after the birth, not before it.
            None if !row.months.is_empty() => Status::TooLate,
            None => Status::StillPossible,
        };
        Window {
            id: row.id.clone(),
            what: row.what.clone(),
            kind: row.kind,
            whose: pack.id.clone(),
            week: row.week,
            from: Some(row.from),
            to: Some(row.to),
            opens,
            closes,
            months: row.months.clone(),
            status,
            marked_on: mark.map(|(_, day)| day),
            only_some: row.only_some,
            once_ever: row.once_ever,
            if_not_born: row.if_not_born,
            evidence: row.evidence.clone(),
            standing: row.standing,
        }
    }

    fn after_birth(&self, pack: &Pack, born: NaiveDate) -> Vec<Window> {
        let day = |days: u16| born.checked_add_days(Days::new(u64::from(days))).unwrap_or(born);
        let window = |row: &AfterRow| {
            let (opens, closes) = (day(row.from_day), day(row.to_day));
            let mark = self.mark(&row.id, &row.what, false);
            Window {
                id: row.id.clone(),
                what: row.what.clone(),
                kind: WindowKind::AfterBirth,
                whose: pack.id.clone(),
                week: None,
                from: None,
                to: None,
                opens,
                closes,
                months: Vec::new(),
                status: match mark {
                    Some((how, _)) => Status::of_mark(how),
                    None if self.today < opens => Status::Ahead,
                    None if self.today <= closes => Status::Open,
                    None => Status::StillPossible,
                },
                marked_on: mark.map(|(_, day)| day),
                only_some: row.only_some,
                once_ever: false,
                if_not_born: false,
                evidence: row.evidence.clone(),
                standing: row.standing,
            }
        };
        pack.after_birth.iter().map(window).collect()
    }

    /// The latest mark of a window: its own or, of what is offered once here, the one she made of it in another plan.
    fn mark(&self, id: &str, what: &str, once_ever: bool) -> Option<(How, NaiveDate)> {
        let once_here = self.whats.get(what) == Some(&1);
        let own = |mark: &&Marked| mark.window == id || (once_here && what_of(&mark.window) == Some(what));
        let latest = self.marks.iter().filter(|mark| !mark.earlier).filter(own).max_by_key(|mark| mark.entry);
        let before = || {
            let had = self.marks.iter().filter(|mark| mark.earlier && matches!(mark.how, How::Had | How::HadBefore));
            had.filter(own).max_by_key(|mark| mark.entry).filter(|_| once_ever)
        };
        latest.map(|mark| (mark.how, mark.day)).or_else(|| before().map(|mark| (How::HadBefore, mark.day)))
    }

    /// What she had in this pregnancy and the plan does not hold: it stays, on the day she had it.
    fn had_beside(&self, windows: &[Window], due: NaiveDate) -> impl Iterator<Item = Window> {
        let shown = |mark: &Marked| {
            windows.iter().any(|window| {
                window.id == mark.window
                    || (window.status == Status::Done
                        && what_of(&mark.window) == Some(window.what.as_str())
                        && window.marked_on == Some(mark.day))
            })
        };
        let mut beside: BTreeMap<&str, &Marked> = BTreeMap::new();
        for mark in self.marks.iter().filter(|mark| !mark.earlier && mark.how == How::Had && !shown(mark)) {
            beside.insert(mark.window.as_str(), mark);
        }
        beside
            .into_values()
            .filter_map(|mark| {
                let age = PlanAge::on(mark.day, due);
                Some(Window {
                    id: mark.window.clone(),
                    what: what_of(&mark.window)?.to_owned(),
                    kind: WindowKind::Contact,
                    whose: String::new(),
                    week: None,
                    from: Some(age),
                    to: Some(age),
                    opens: mark.day,
                    closes: mark.day,
                    months: Vec::new(),
                    status: Status::Done,
                    marked_on: Some(mark.day),
                    only_some: false,
                    once_ever: false,
                    if_not_born: false,
                    evidence: String::new(),
                    standing: Standing::Design,
                })
            })
            .collect::<Vec<_>>()
            .into_iter()
    }
}

/// A visit that was not marked is behind her once the next one opens: that one covers it. The first visit is not
/// covered until a later one is marked: a mother whom nobody has seen yet is to be told so in any week.
fn passed_visits(windows: &mut [Window], today: NaiveDate) {
    let visit = |window: &&Window| window.kind == WindowKind::Contact;
    let last_open =
        windows.iter().filter(visit).filter(|window| window.opens <= today).map(|window| window.opens).max();
    let last_had =
        windows.iter().filter(visit).filter(|window| window.status == Status::Done).map(|window| window.opens).max();
    for window in windows.iter_mut().filter(|window| window.kind == WindowKind::Contact) {
        let first = window.what == "first_visit";
        let covered = if first { last_had } else { last_open };
        if window.status == Status::StillPossible && covered.is_some_and(|day| day > window.opens) {
            window.status = Status::TooLate;
        }
    }
}
