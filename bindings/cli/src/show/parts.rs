//! The parts that screens share.

use evenfall_bindings::screens::today::TodayPillar;
use evenfall_bindings::screens::{Action, Card, Figure, Invitation, Node, NodeState, Place, Tone};

use super::page::{Page, padded};

const SHEETS: [&str; 6] = ["place", "numbers", "figures", "hours", "babies", "care_plan"];

/// The command that leads to a place.
pub(crate) fn command(place: &Place) -> String {
    let words = match place {
        Place::Today => "today",
        Place::Tonight => "tonight",
        Place::Morning => "morning",
        Place::Nights => "patterns nights",
        Place::Iron => "patterns iron",
        Place::Movement => "patterns movement",
        Place::Calm => "patterns calm",
        Place::Breathing => "breathe",
        Place::MoodCheck => "mood-check",
        Place::LogSheet => "log",
        Place::DayDiary { day: Some(day) } => return format!("evenfall diary {day}"),
        Place::DayDiary { day: None } => "diary",
        Place::Form { kind: form } if form.starts_with("due_") => return format!("evenfall due {form}"),
        Place::Form { kind: form } if SHEETS.contains(&form.as_str()) => return format!("evenfall settings {form}"),
        Place::Form { kind: form } if form.starts_with("reminder_") => {
            return format!("evenfall reminders --set {}", form.trim_start_matches("reminder_"));
        }
        Place::Form { kind: form } if form == "ended" => "ended",
        Place::Form { kind: form } => return format!("evenfall log {form}"),
        Place::SortLegs => "legs",
        Place::Timeline => "timeline",
        Place::DueDate => "due",
        Place::Care => "care",
        Place::Plan => "plan",
        Place::Window { id } => return format!("evenfall plan show {id}"),
        Place::MedicineCheck => "check-medicine",
        Place::Reminders => "reminders",
        Place::WhyNotRing => "reminders --why",
        Place::Summary => "summary",
        Place::UrgentHelp => "help-now",
        Place::Library => "library",
        Place::LibraryPage { id } => return format!("evenfall library {id}"),
        Place::Week { week: Some(week) } => return format!("evenfall week {week}"),
        Place::Week { week: None } => "week",
        Place::Evening => "tonight-plan",
        Place::Glossary => "glossary",
        Place::WhyThis { rule } => return format!("evenfall why {rule}"),
        Place::AdviceList => "why",
        Place::Settings => "settings",
        Place::Ended => "ended",
    };
    format!("evenfall {words}")
}

/// How a tone is marked, without colour.
pub(crate) fn mark(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "",
        Tone::Ask => "? ",
        Tone::Urgent => "! ",
        Tone::Done => "✓ ",
    }
}

/// A button: its words, and the command it stands for.
pub(crate) fn action(page: &mut Page, action: &Action) {
    page.hanging("→ ", &format!("{}: {}", action.words, command(&action.place)));
}

/// What stands where there is nothing yet.
pub(crate) fn invitation(page: &mut Page, invitation: &Invitation) {
    page.gap();
    page.line(&invitation.words);
    if let Some(button) = &invitation.action {
        action(page, button);
    }
}

/// A card.
pub(crate) fn card(page: &mut Page, card: &Card) {
    page.heading(&card.label);
    page.hanging(mark(card.tone), &card.lead);
    for line in &card.lines {
        page.inset(line);
    }
    if let Some(button) = &card.action {
        action(page, button);
    }
}

/// Figures in a row each: the number first.
pub(crate) fn figures(page: &mut Page, figures: &[Figure]) {
    let widest = figures.iter().map(|figure| unicode_width::UnicodeWidthStr::width(figure.value.as_str())).max();
    for figure in figures {
        page.hanging(&format!("  {}  ", padded(&figure.value, widest.unwrap_or(0))), &figure.label);
    }
}

/// Figures with the label first: one glance down the left tells what is there.
pub(crate) fn labelled(page: &mut Page, figures: &[Figure]) {
    let widest = figures.iter().map(|figure| unicode_width::UnicodeWidthStr::width(figure.label.as_str())).max();
    for figure in figures {
        page.hanging(&format!("  {}  ", padded(&figure.label, widest.unwrap_or(0))), &figure.value);
    }
}

/// The five pillars of today, each with the command behind it.
pub(crate) fn pillars(page: &mut Page, pillars: &[TodayPillar]) {
    let width = |words: fn(&TodayPillar) -> &str| {
        pillars.iter().map(|pillar| unicode_width::UnicodeWidthStr::width(words(pillar))).max().unwrap_or(0)
    };
    let (labels, values) = (width(|pillar| &pillar.label), width(|pillar| &pillar.value));
    for pillar in pillars {
        let said = format!("{}  {}", padded(&pillar.label, labels), padded(&pillar.value, values));
        page.push(&format!("  {said}  {}", command(&pillar.place)));
    }
}

/// The rail of weeks: a filled node is behind her, a half one today, a hollow one ahead; a dotted one can be done now, and
/// a dash has passed.
pub(crate) fn rail(page: &mut Page, nodes: &[Node]) {
    let widest = nodes.iter().map(|node| unicode_width::UnicodeWidthStr::width(node.when.as_str())).max().unwrap_or(0);
    for node in nodes {
        let sign = match node.state {
            NodeState::Done => "●",
            NodeState::Now => "◐",
            NodeState::Ahead => "○",
            NodeState::Open => "◌",
            NodeState::Passed => "–",
        };
        let lines: Vec<&str> = node.lines.iter().map(|line| line.trim_end_matches('.')).collect();
        let details = lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(". ");
        let title = if details.is_empty() { node.title.clone() } else { format!("{} · {details}", node.title) };
        let title = if node.state == NodeState::Now { page.in_bold(&title) } else { title };
        let named = node.window.as_ref().map(|window| format!(" [{window}]")).unwrap_or_default();
        page.hanging(&format!("  {}  {sign} ", padded(&node.when, widest)), &format!("{title}{named}"));
    }
}
