//! What screens are made of: cards, figures, and the four kinds of chart.

use serde::Serialize;

use crate::entry::Pillar;

/// What something means to her; only a shell knows the colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Nothing more than it says.
    Plain,
    /// Worth asking about; never alarm.
    Ask,
    /// Call someone.
    Urgent,
    /// Kept, or done.
    Done,
}

/// A place in the app that a button leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Today.
    Today,
    /// Tonight, for the dark.
    Tonight,
    /// The morning after.
    Morning,
    /// Patterns, opened at the nights.
    Nights,
    /// Patterns, opened at iron.
    Iron,
    /// Patterns, opened at movement.
    Movement,
    /// Patterns, opened at calm.
    Calm,
    /// An exercise to slow down with.
    Breathing,
    /// A mood check, and what the last one came to.
    MoodCheck,
    /// The sheet of things to log.
    LogSheet,
    /// The entries of one of her days.
    DayDiary {
        /// The day; today where it is absent.
        day: Option<String>,
    },
    /// A form.
    Form {
        /// The kind of entry, or the sheet, that it is of.
        kind: String,
    },
    /// Sorting her legs: the last result, and the way into the questions.
    SortLegs,
    /// The weeks.
    Timeline,
    /// The due date and its history.
    DueDate,
    /// The next conversation: her visit, her questions.
    Care,
    /// Her care plan.
    Plan,
    /// One window of her care plan.
    Window {
        /// Its name.
        id: String,
    },
    /// What a medicine is to restless legs.
    MedicineCheck,
    /// What rings, and what could.
    Reminders,
    /// Why a ring did not come.
    WhyNotRing,
    /// The summary for her midwife, to hand over.
    Summary,
    /// Whom to call.
    UrgentHelp,
    /// The index of all guidance.
    Library,
    /// A page of the library.
    LibraryPage {
        /// Its name.
        id: String,
    },
    /// What is said of a week.
    Week {
        /// Completed weeks, after a birth those since it; her own where it is absent.
        week: Option<i32>,
    },
    /// A plan for this evening.
    Evening,
    /// What hard words mean.
    Glossary,
    /// Why an advice is given.
    WhyThis {
        /// The rule that gives it.
        rule: String,
    },
    /// Everything Evenfall may say by itself.
    AdviceList,
    /// Her choices.
    Settings,
    /// Saying that the pregnancy has ended.
    Ended,
}

/// A button: its words, and where it leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Action {
    /// The words on it.
    pub words: String,
    /// Where it leads.
    pub place: Place,
}

/// What stands where there is nothing yet: what will be here, and one thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Invitation {
    /// What will be here.
    pub words: String,
    /// The one thing to do, or absent.
    pub action: Option<Action>,
}

/// A card: one point, a few lines, perhaps a button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    /// What it is about, in small; empty when the lead says it.
    pub label: String,
    /// Its point.
    pub lead: String,
    /// The lines under it.
    pub lines: Vec<String>,
    /// What it means.
    pub tone: Tone,
    /// Which part of her day it belongs to, for the icon; absent when none.
    pub pillar: Option<Pillar>,
    /// Its button, or absent.
    pub action: Option<Action>,
}

/// A number and what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The number, with its unit.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// Both, as a screen reader says them.
    pub spoken: String,
}

/// What every chart says in words: to read, to hear, and as a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChartWords {
    /// What it shows, above it.
    pub finding: String,
    /// What it shows, in one sentence for a screen reader.
    pub spoken: String,
    /// The words of "Read as a list".
    pub list_label: String,
    /// Its content, a line an item.
    pub list: Vec<String>,
}

/// One column of a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// The letter or letters under it.
    pub label: String,
    /// How much; 0 with `written` is a flat line.
    pub amount: i32,
    /// How much is stacked on top, hatched; 0 for none.
    pub hatched: i32,
    /// Whether anything was written; a column that was not is a dash.
    pub written: bool,
    /// Whether it is today's or last night's, whose label is bold.
    pub now: bool,
}

/// Week bars: seven columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BarChart {
    /// What it says in words.
    pub words: ChartWords,
    /// The columns, oldest first.
    pub bars: Vec<Bar>,
    /// The height of the chart, in the bars' unit.
    pub most: i32,
    /// What a column means; empty where one glance tells.
    pub amount_means: String,
    /// What the hatched part means; empty where there is none.
    pub hatched_means: String,
}

/// One result on a chart of weeks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Dot {
    /// Where it stands, in days from the left edge.
    pub day: i32,
    /// Its value.
    pub value: f64,
    /// The value as it is written beside the dot.
    pub label: String,
}

/// A named line that results are compared with.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NamedLine {
    /// Where it lies.
    pub value: f64,
    /// Whose it is and what for.
    pub words: String,
    /// Whether it was set for pregnancy (solid) or for other adults (dashed).
    pub set_for_pregnancy: bool,
}

/// A label under a chart of weeks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayLabel {
    /// Where it stands, in days from the left edge.
    pub day: i32,
    /// What it says.
    pub words: String,
}

/// A line with bands: results over weeks, each threshold a named line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BandChart {
    /// What it says in words.
    pub words: ChartWords,
    /// The results, oldest first.
    pub dots: Vec<Dot>,
    /// The thresholds.
    pub lines: Vec<NamedLine>,
    /// The value at the top edge; the bottom is 0.
    pub most: f64,
    /// How many days the chart is wide.
    pub days: i32,
    /// The labels under it.
    pub labels: Vec<DayLabel>,
}

/// A week of the calendar heat strip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StripRow {
    /// The week.
    pub label: String,
    /// Seven nights: −1 not written, 0 quiet, 1 to 3 how much.
    pub cells: Vec<i32>,
    /// How many of them were restless.
    pub count: String,
}

/// Calendar heat strip: weeks of nights, fuller where more sleep was lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StripChart {
    /// What it says in words.
    pub words: ChartWords,
    /// The weeks, oldest first.
    pub rows: Vec<StripRow>,
    /// What the fill and the dash mean.
    pub key: String,
}

/// How a place on the rail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeState {
    /// It is behind her.
    Done,
    /// It is today.
    Now,
    /// It is ahead.
    Ahead,
    /// It can be done now.
    Open,
    /// Its time has passed.
    Passed,
}

/// Something she can say of a window of her plan with one press.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WindowAct {
    /// Its name: `had`, `asked`, `not_for_me`, `had_before`.
    pub id: String,
    /// The words on it.
    pub words: String,
    /// The same with what it is about, as a screen reader says it.
    pub spoken: String,
}

/// A place on the rail of weeks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Node {
    /// The week, in short.
    pub when: String,
    /// What it is.
    pub title: String,
    /// The lines under it.
    pub lines: Vec<String>,
    /// How it stands.
    pub state: NodeState,
    /// The name of the window of her plan that it is, with which it is marked; absent for everything else.
    pub window: Option<String>,
    /// What she can say of it with one press.
    pub acts: Vec<WindowAct>,
    /// The words that take back what she said; absent where she said nothing.
    pub take_back: Option<String>,
    /// Where it leads, or absent.
    pub place: Option<Place>,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}
