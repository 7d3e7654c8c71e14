//! How a window of the plan is worded, on the rail, in the plan and on its own page.

use chrono::NaiveDate;

use crate::care::plan::{How, PlanAge, Status, Window, WindowKind};
use crate::evidence::Standing as Sureness;
use crate::profile::HerPlan;
use crate::screens::parts::{Node, NodeState, Place, WindowAct};
use crate::timeline::{GestationalAge, said};
use crate::words::{Message, Words};

/// A window that lasts until here has no end worth naming: the due date (EVIDENCE A-001).
const NO_END_WEEKS: u16 = 40;

/// What it is: "RSV vaccine".
pub(in crate::screens) fn title(window: &Window, words: &Words) -> String {
    words.say(&format!("window-{}", window.what))
}

/// Whether it stands on the rail of weeks: what is for some only, or nobody has reviewed, stands in the plan alone
/// until she says something of it.
pub(in crate::screens) fn is_on_the_rail(window: &Window) -> bool {
    window.marked_on.is_some()
        || window.kind == WindowKind::Contact
        || !(window.only_some || window.standing == Sureness::Memory)
}

fn in_short(age: PlanAge, words: &Words) -> String {
    GestationalAge::from_days(age.total_days()).map_or_else(String::new, |age| said::age_in_short(age, words))
}

fn in_full(age: PlanAge, words: &Words) -> String {
    GestationalAge::from_days(age.total_days()).map_or_else(String::new, |age| said::age(age, words))
}

fn has_no_end(window: &Window) -> bool {
    let end = PlanAge::of_weeks(NO_END_WEEKS);
    window.months.is_empty() && window.from.is_some_and(|from| from < end) && window.to.is_some_and(|to| to >= end)
}

/// The week at the edge of the rail: "31w", "28w on", "Any week"; after a birth "Day 7", "Week 6".
pub(in crate::screens) fn when(window: &Window, born: Option<NaiveDate>, words: &Words) -> String {
    if let Some(week) = window.week {
        return in_short(PlanAge::of_weeks(week), words);
    }
    let Some(from) = window.from else {
        let days = born.map_or(0, |born| (window.opens - born).num_days());
        return words.tell(&if days < 14 {
            Message::of("window-when-day").with("day", days)
        } else {
            Message::of("window-when-week").with("week", days / 7)
        });
    };
    if from.total_days() == 0 {
        return match window.to.filter(|_| !has_no_end(window) && window.months.is_empty()) {
            Some(to) => words.tell(&Message::of("window-when-to").with("to", in_short(to, words))),
            None => words.say("window-when-any"),
        };
    }
    let from_words = in_short(from, words);
    if has_no_end(window) { words.tell(&Message::of("window-when-on").with("from", from_words)) } else { from_words }
}

/// Its days: "Week of 23 December", "From 11 November", "4 Jan to 1 Feb".
pub(in crate::screens) fn date_line(window: &Window, words: &Words) -> String {
    if window.status == Status::OutOfSeason {
        return String::new();
    }
    let a_week = (window.closes - window.opens).num_days() == 6;
    if a_week {
        return words.tell(&Message::of("window-week-of").with("date", words.date_without_year(window.opens)));
    }
    if window.from.is_some_and(|from| from.total_days() == 0) && window.months.is_empty() {
        return if has_no_end(window) {
            words.say("window-any-week")
        } else {
            words.tell(&Message::of("window-by").with("date", words.date_without_year(window.closes)))
        };
    }
    if has_no_end(window) {
        return words.tell(&Message::of("window-from").with("date", words.date_without_year(window.opens)));
    }
    words.tell(
        &Message::of("window-from-to")
            .with("from", words.short_date(window.opens))
            .with("to", words.short_date(window.closes)),
    )
}

/// How it stands, in words; empty where its days say enough.
pub(in crate::screens) fn status_line(window: &Window, words: &Words) -> String {
    let contact = window.kind == WindowKind::Contact;
    let first = window.what == "first_visit";
    match (window.status, window.marked_on) {
        (Status::Done, Some(day)) => words.tell(&Message::of("window-done").with("date", words.short_date(day))),
        (Status::Done, None) | (Status::Ahead | Status::Open, _) => String::new(),
        (Status::Asked, _) => words.say("window-asked"),
        (Status::NotForMe, _) => words.say("window-not-for-me"),
        (Status::HadBefore, _) => words.say("window-had-before"),
        (Status::StillPossible, _) if first && window.whose == "england" => words.say("window-late-first-england"),
        (Status::StillPossible, _) if first => words.say("window-late-first"),
        (Status::StillPossible, _) if contact => words.say("window-late-contact"),
        (Status::StillPossible, _) => words.say(match window.kind {
            WindowKind::AfterBirth => "window-late-after",
            WindowKind::Talk => "window-late-talk",
            WindowKind::Scan | WindowKind::Test => "window-late-test",
            WindowKind::Vaccine | WindowKind::Contact => "window-late",
        }),
        (Status::TooLate, _) if contact || window.kind == WindowKind::Talk => words.say("window-passed-quietly"),
        (Status::TooLate, _) => words.say("window-passed"),
        (Status::OutOfSeason, _) => {
            words.tell(&Message::of("window-out-of-season").with("months", months(window, words)))
        }
    }
}

/// "September to January", from the months it is given in.
fn months(window: &Window, words: &Words) -> String {
    let month = |month: Option<&u32>| month.map_or_else(String::new, |month| words.say(&format!("month-{month}")));
    words.tell(
        &Message::of("window-months")
            .with("from", month(window.months.first()))
            .with("to", month(window.months.last())),
    )
}

/// What holds of it besides its days: for whom, in which months, and that it is not reviewed.
pub(in crate::screens) fn conditions(window: &Window, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    if window.status.is_settled() {
        return lines;
    }
    if window.only_some {
        lines.push(words.say("window-only-some"));
    }
    if window.if_not_born {
        lines.push(words.say("window-if-not-born"));
    }
    if !window.months.is_empty() && window.status != Status::OutOfSeason {
        lines.push(words.tell(&Message::of("window-season").with("months", months(window, words))));
    }
    if window.standing == Sureness::Memory {
        lines.push(words.say("window-not-reviewed"));
    }
    lines
}

/// What she can say of it.
pub(in crate::screens) fn acts(window: &Window, plan: &HerPlan, words: &Words) -> Vec<WindowAct> {
    let begun = window.opens <= plan.day;
    let mut acts: Vec<How> = match window.status {
        Status::Done | Status::NotForMe | Status::HadBefore => Vec::new(),
        Status::Asked if begun => vec![How::Had, How::NotForMe],
        Status::Asked => vec![How::NotForMe],
        Status::Open | Status::StillPossible => vec![How::Had, How::Asked, How::NotForMe],
        Status::TooLate => vec![How::Had, How::Asked],
        Status::Ahead => vec![How::Asked, How::NotForMe],
        Status::OutOfSeason => vec![How::Asked],
    };
    if window.once_ever && !window.status.is_settled() {
        acts.push(How::HadBefore);
    }
    let name = title(window, words);
    acts.into_iter()
        .map(|how| {
            let says = words.say(&format!("mark-act-{}", how.id()));
            WindowAct {
                id: how.id().to_owned(),
                spoken: words
                    .tell(&Message::of("mark-act-spoken").with("title", name.clone()).with("act", says.clone())),
                words: says,
            }
        })
        .collect()
}

/// How it stands, for the sign on the rail.
pub(in crate::screens) fn state(window: &Window, plan: &HerPlan) -> NodeState {
    match window.status {
        Status::Done | Status::HadBefore => NodeState::Done,
        Status::Open | Status::StillPossible => NodeState::Open,
        Status::Asked if window.opens <= plan.day => NodeState::Open,
        Status::Ahead | Status::Asked => NodeState::Ahead,
        Status::NotForMe | Status::TooLate | Status::OutOfSeason => NodeState::Passed,
    }
}

/// A window as a place on a rail: what is ahead, or has passed, is marked on its own page.
pub(in crate::screens) fn node(window: &Window, plan: &HerPlan, words: &Words) -> Node {
    let mut node = whole_node(window, plan, words);
    if matches!(window.status, Status::Ahead | Status::TooLate | Status::OutOfSeason) {
        node.acts.clear();
    }
    node
}

/// A window with everything she can say of it.
pub(in crate::screens) fn whole_node(window: &Window, plan: &HerPlan, words: &Words) -> Node {
    let born = match plan.stage {
        crate::care::plan::PlanStage::AfterBirth { born } => Some(born),
        _ => None,
    };
    let title = title(window, words);
    let dates = if window.status == Status::Done { String::new() } else { date_line(window, words) };
    let lines: Vec<String> = [dates, status_line(window, words)]
        .into_iter()
        .chain(conditions(window, words))
        .filter(|line| !line.is_empty())
        .collect();
    let when = when(window, born, words);
    let spoken_when = window.week.map(PlanAge::of_weeks).or(window.from).map_or_else(
        || when.clone(),
        |age| match age.total_days() {
            0 => when.clone(),
            _ => in_full(age, words),
        },
    );
    let mut spoken = vec![spoken_when, title.clone()];
    spoken.extend(lines.iter().cloned());
    Node {
        when,
        title,
        state: state(window, plan),
        window: Some(window.id.clone()),
        acts: acts(window, plan, words),
        take_back: window
            .marked_on
            .filter(|_| !had_before_in_another(window, plan))
            .map(|_| words.say("mark-take-back")),
        place: Some(Place::Window { id: window.id.clone() }),
        spoken: sentences(&spoken),
        lines,
    }
}

/// A mark of an earlier pregnancy is taken back there, not here.
fn had_before_in_another(window: &Window, plan: &HerPlan) -> bool {
    window.status == Status::HadBefore && plan.mark(&window.id).is_none()
}

/// Pieces as sentences, each ended once.
pub(in crate::screens) fn sentences(pieces: &[String]) -> String {
    let ended: Vec<&str> =
        pieces.iter().map(|piece| piece.trim_end_matches('.')).filter(|piece| !piece.is_empty()).collect();
    ended.join(". ")
}
