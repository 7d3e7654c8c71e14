//! Her care plan on a day: whose it is, what it is laid out for, and every window with her marks.

use chrono::{Days, NaiveDate};

use super::{Stage, Standing};
use crate::care::plan::{Marked, Plan, PlanStage, Window, windows};
use crate::care::store::plan_marks;
use crate::store::{Result, Store};
use crate::timeline::{Course, Ending, GestationalAge, Plurality};

/// Her care plan on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct HerPlan {
    /// Whose it is.
    pub plan: Plan,
    /// What it is laid out for.
    pub stage: PlanStage,
    /// Why nothing is laid out; `None` where something is.
    pub nothing: Option<NoPlan>,
    /// Her marks, the earliest first.
    pub marks: Vec<Marked>,
    /// Every window, the first to open first.
    pub windows: Vec<Window>,
    /// The day asked about.
    pub day: NaiveDate,
}

/// Why nothing is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPlan {
    /// There is no due date.
    Undated,
    /// There was a birth, and she gave no day.
    BirthWithoutDay,
    /// The pregnancy is over, and it was no birth.
    Over,
}

impl HerPlan {
    /// Her plan as she stands.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, standing: &Standing) -> Result<Self> {
        let mut marks = plan_marks(store)?;
        let since = begun(standing);
        for mark in &mut marks {
            mark.earlier = since.is_some_and(|since| mark.day < since);
        }
        let (stage, nothing) = match standing.stage {
            Stage::Expecting { due, .. } => (PlanStage::Expecting { due }, None),
            Stage::Undated => (PlanStage::Nothing, Some(NoPlan::Undated)),
            Stage::After { how: Ending::Birth, .. } => match born(standing) {
                Some(born) => (PlanStage::AfterBirth { born }, None),
                None => (PlanStage::Nothing, Some(NoPlan::BirthWithoutDay)),
            },
            Stage::After { how: Ending::Loss | Ending::RatherNotSay, .. } => (PlanStage::Nothing, Some(NoPlan::Over)),
        };
        let plan = plan(standing);
        let windows = windows(plan, stage, &marks, standing.day);
        Ok(Self { plan, stage, nothing, marks, windows, day: standing.day })
    }

    /// The same plan for another due date: what she had stays, the rest is laid out anew.
    #[must_use]
    pub fn due(&self, due: NaiveDate) -> Self {
        self.laid_out(PlanStage::Expecting { due }, self.marks.clone())
    }

    /// The same plan with one more mark.
    #[must_use]
    pub fn with(&self, mark: Marked) -> Self {
        let mut marks: Vec<Marked> =
            self.marks.iter().filter(|one| one.earlier || one.window != mark.window).cloned().collect();
        marks.push(mark);
        self.laid_out(self.stage, marks)
    }

    fn laid_out(&self, stage: PlanStage, marks: Vec<Marked>) -> Self {
        Self { stage, windows: windows(self.plan, stage, &marks, self.day), marks, ..self.clone() }
    }

    /// The window of this name, or `None`.
    pub fn window(&self, id: &str) -> Option<&Window> {
        self.windows.iter().find(|window| window.id == id)
    }

    /// The mark she made of a window in this pregnancy, the latest where there are several.
    pub fn mark(&self, window: &str) -> Option<&Marked> {
        self.marks.iter().filter(|mark| !mark.earlier && mark.window == window).max_by_key(|mark| mark.entry)
    }
}

/// Whose plan she follows; with more than one baby, or where she says so, her team's.
fn plan(standing: &Standing) -> Plan {
    let several = standing.pregnancy.as_ref().and_then(|kept| kept.pregnancy.plurality);
    Plan {
        choice: standing.profile.care_plan(),
        first_baby: standing.profile.first_baby == Some(true),
        team: standing.profile.team_plan == Some(true)
            || several.is_some_and(|babies| !matches!(babies, Plurality::One)),
    }
}

fn born(standing: &Standing) -> Option<NaiveDate> {
    match standing.pregnancy.as_ref()?.pregnancy.course {
        Course::Ended { on, .. } => on,
        Course::Expecting => None,
    }
}

/// A due date may still move by so much, and what she had before its new first day stays hers; ours.
const MOVES_BY_DAYS: u64 = 28;

/// The day from which a mark belongs to her latest pregnancy; `None` where there was none before.
///
/// It begins after the end of the one before, where she said when; and with its own first day, or when she told of it.
fn begun(standing: &Standing) -> Option<NaiveDate> {
    let ended = standing.ended_before?;
    let kept = standing.pregnancy.as_ref()?;
    let told = kept.opened.civil_day();
    let first =
        kept.pregnancy.due.and_then(|due| GestationalAge::ZERO.day(due)?.checked_sub_days(Days::new(MOVES_BY_DAYS)));
    let own = first.map_or(told, |first| first.min(told));
    Some(ended.and_then(|ended| ended.succ_opt()).map_or(own, |after| after.max(own)))
}
