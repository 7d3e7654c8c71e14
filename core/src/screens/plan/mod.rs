//! Her care plan: what is offered when, by whom, and how it stands; one window of it; and what a change moves.

mod moves;
mod window;
mod wording;

use serde::Serialize;

pub use moves::MovesState;
pub(super) use moves::plan_moves;
pub use window::WindowState;
pub(super) use wording::{date_line, is_on_the_rail, node, title};

use super::parts::{Action, Card, Invitation, Node, Place, Tone};
use crate::care::plan::{PlanChoice, Status, Window};
use crate::moment::Moment;
use crate::profile::{Basis, HerPlan, NoPlan, Standing};
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// Windows that stand alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanGroup {
    /// What they have in common.
    pub title: String,
    /// What to do about them; empty where the title says it.
    pub line: String,
    /// The windows, the first to open first.
    pub nodes: Vec<Node>,
}

/// The Plan screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanState {
    /// "Visits and tests"; otherwise after an end.
    pub title: String,
    /// "Plan: England, first baby"; empty where no plan is followed.
    pub whose: String,
    /// Who made it, and whose word comes before it.
    pub whose_lines: Vec<String>,
    /// What changes whose plan it is; absent where none is followed.
    pub change: Option<Action>,
    /// That her team plans for her, or that she has a plan of her own; absent otherwise.
    pub notice: Option<Card>,
    /// The windows.
    pub groups: Vec<PlanGroup>,
    /// What stands over the differences; empty with the list.
    pub differences_label: String,
    /// Where other countries do otherwise, a line each.
    pub differences: Vec<String>,
    /// What stands here where nothing is laid out.
    pub empty: Option<Invitation>,
}

impl PlanState {
    /// The screen at this moment.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let plan = HerPlan::read(store, &standing)?;
        Ok(Self::of(&standing, &plan, words))
    }

    fn of(standing: &Standing, plan: &HerPlan, words: &Words) -> Self {
        let over = plan.nothing == Some(NoPlan::Over);
        let title = if over {
            "plan-title-over"
        } else if standing.expecting() {
            "plan-title"
        } else {
            "plan-title-after"
        };
        let groups = groups(plan, words);
        let expecting = standing.expecting();
        let notice = notice(standing, plan, words).filter(|_| expecting);
        let standard = !plan.plan.team && plan.plan.choice != PlanChoice::Own;
        let differences = if expecting && standard && plan.nothing.is_none() { differences(words) } else { Vec::new() };
        Self {
            title: words.say(title),
            whose: if over { String::new() } else { whose(standing, plan, words) },
            whose_lines: if over { Vec::new() } else { whose_lines(standing, plan, words) },
            change: (!over).then(|| Action {
                words: words.say("plan-change"),
                place: Place::Form { kind: "care_plan".to_owned() },
            }),
            // A notice says already why nothing is laid out.
            empty: empty(plan, groups.is_empty() && notice.is_none(), words),
            notice,
            groups,
            differences_label: if differences.is_empty() { String::new() } else { words.say("plan-differences") },
            differences,
        }
    }
}

/// "Plan: England, first baby".
pub(super) fn whose(standing: &Standing, plan: &HerPlan, words: &Words) -> String {
    if plan.plan.team && standing.expecting() {
        return words.say("plan-whose-team");
    }
    let name = words.say(&format!("plan-{}", plan.plan.choice.id()));
    let first = standing.expecting() && plan.plan.choice == PlanChoice::England && plan.plan.first_baby;
    words.tell(&Message::of(if first { "plan-whose-first" } else { "plan-whose" }).with("plan", name))
}

fn whose_lines(standing: &Standing, plan: &HerPlan, words: &Words) -> Vec<String> {
    let choice = plan.plan.choice;
    if plan.plan.team && standing.expecting() {
        return Vec::new();
    }
    let mut lines = vec![words.say(&format!("plan-{}-about", choice.id()))];
    let chosen = standing.profile.country.authorities().plan;
    if standing.profile.care_plan.is_none() && chosen.basis == Basis::StandsIn {
        lines.push(words.say("plan-stands-in"));
    }
    if standing.expecting() && choice == PlanChoice::England && standing.profile.first_baby.is_none() {
        lines.push(words.say("plan-first-baby-unknown"));
    }
    if choice != PlanChoice::Own {
        lines.push(words.say("plan-yours-first"));
    }
    lines
}

fn notice(standing: &Standing, plan: &HerPlan, words: &Words) -> Option<Card> {
    let (lead, lines): (&str, &[&str]) = if plan.plan.team {
        let said = standing.profile.team_plan == Some(true);
        let why = if said { "plan-team-said" } else { "plan-team-several" };
        ("plan-team", &[why, "plan-team-visits", "plan-team-vaccines"])
    } else if plan.plan.choice == PlanChoice::Own {
        ("plan-own-lead", &["plan-own-line"])
    } else {
        return None;
    };
    Some(Card {
        label: String::new(),
        lead: words.say(lead),
        lines: lines.iter().map(|line| words.say(line)).collect(),
        tone: Tone::Plain,
        pillar: None,
        action: Some(Action {
            words: words.say("care-add-visit"),
            place: Place::Form { kind: "appointment".to_owned() },
        }),
    })
}

fn empty(plan: &HerPlan, no_windows: bool, words: &Words) -> Option<Invitation> {
    let action = |key: &str, place| Some(Action { words: words.say(key), place });
    let (says, action) = match plan.nothing {
        Some(NoPlan::Undated) => ("plan-undated", action("timeline-add-date", Place::DueDate)),
        Some(NoPlan::BirthWithoutDay) => {
            ("plan-birth-without-day", action("ended-change", Place::Form { kind: "ended".to_owned() }))
        }
        Some(NoPlan::Over) => ("plan-over", action("tab-care", Place::Care)),
        None if no_windows => ("plan-own-line", None),
        None => return None,
    };
    Some(Invitation { words: words.say(says), action })
}

/// Where a window stands among the groups.
fn group_of(window: &Window, plan: &HerPlan) -> usize {
    match window.status {
        Status::Open => 0,
        Status::Asked if window.opens <= plan.day => 0,
        Status::Ahead | Status::Asked => 1,
        Status::StillPossible => 2,
        Status::Done | Status::NotForMe | Status::HadBefore | Status::TooLate | Status::OutOfSeason => 3,
    }
}

fn groups(plan: &HerPlan, words: &Words) -> Vec<PlanGroup> {
    let heads = [
        ("plan-group-now", None),
        ("plan-group-ahead", None),
        ("plan-group-unmarked", Some("plan-group-unmarked-line")),
        ("plan-group-behind", None),
    ];
    heads
        .into_iter()
        .enumerate()
        .filter_map(|(place, (title, line))| {
            let nodes: Vec<Node> = plan
                .windows
                .iter()
                .filter(|window| group_of(window, plan) == place)
                .map(|window| node(window, plan, words))
                .collect();
            (!nodes.is_empty()).then(|| PlanGroup {
                title: words.say(title),
                line: line.map(|line| words.say(line)).unwrap_or_default(),
                nodes,
            })
        })
        .collect()
}

/// EVIDENCE J-04, J-09, J-10: they are named beside each other, and never merged.
fn differences(words: &Words) -> Vec<String> {
    ["visits", "whooping-cough", "rsv", "glucose", "gbs"]
        .iter()
        .map(|about| words.say(&format!("plan-difference-{about}")))
        .collect()
}
