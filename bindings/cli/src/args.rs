//! What can be typed after `evenfall`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

use crate::summary::{Format, Paper};

/// A private, offline pregnancy companion for restless nights.
#[derive(Debug, Parser)]
#[command(name = "evenfall", version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Args)]
pub(crate) struct Common {
    /// The diary [default: ~/.local/share/evenfall/diary]
    #[arg(long, global = true, value_name = "PATH", env = "EVENFALL_DIARY", hide_env_values = true)]
    pub(crate) diary: Option<PathBuf>,
    /// The key of the diary: 32 bytes or 64 hex digits [default: beside the diary, ending in .key]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
    /// The moment to act at instead of now: 2026-11-22T08:10:00Z, or "2026-11-22 08:10" on the clock here
    #[arg(long, global = true, value_name = "MOMENT")]
    pub(crate) at: Option<String>,
    /// The language, as a tag such as en
    #[arg(long, global = true, value_name = "TAG", default_value = "en", hide_default_value = true)]
    pub(crate) lang: String,
    /// Print the record itself, as JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Play eight days of a pregnancy and show the screens
    Demo {
        /// Where to leave the diary
        #[arg(default_value = "evenfall-demo")]
        folder: PathBuf,
        /// Play again, into a new folder beside the first
        #[arg(long)]
        again: bool,
    },
    /// What matters now
    Today,
    /// Log in the dark; without a tap, show the screen
    Tonight {
        /// One tap, which saves at once
        #[arg(value_parser = TAPS)]
        tap: Option<String>,
    },
    /// Last night, to finish
    Morning,
    /// Log something; alone, list what can be logged
    #[command(after_help = FIELDS)]
    Log {
        kind: Option<String>,
        #[arg(value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// Show the form and its fields
        #[arg(long)]
        form: bool,
        /// Keep answers that are unusual
        #[arg(long)]
        yes: bool,
    },
    /// Change an entry
    #[command(after_help = FIELDS)]
    Edit {
        kind: String,
        id: String,
        #[arg(value_name = "FIELD=VALUE", required = true)]
        fields: Vec<String>,
        /// Keep answers that are unusual
        #[arg(long)]
        yes: bool,
    },
    /// Delete an entry
    Delete { kind: String, id: String },
    /// The weeks
    Timeline,
    /// The next visit and the questions for it
    Care {
        /// Mark a question as asked, by its name
        #[arg(long, value_name = "ID")]
        asked: Option<String>,
        /// Move a question one place up, by its name
        #[arg(long, value_name = "ID", conflicts_with = "asked")]
        up: Option<String>,
        /// Move a question one place down, by its name
        #[arg(long, value_name = "ID", conflicts_with_all = ["asked", "up"])]
        down: Option<String>,
    },
    /// Visits, tests and vaccines by week; or mark one of them
    Plan {
        #[command(subcommand)]
        act: Option<PlanAct>,
    },
    /// What a medicine is to restless legs
    CheckMedicine {
        /// Its name, as it stands on the packet
        name: Vec<String>,
        /// Add it to the questions
        #[arg(long, requires = "name")]
        ask: bool,
    },
    /// Weeks of nights, iron, movement or calm
    Patterns {
        #[arg(value_enum, default_value = "nights")]
        of: Pattern,
        /// A day of the week to show
        #[arg(long, value_name = "DATE")]
        week: Option<NaiveDate>,
    },
    /// What was written on a day
    Diary {
        /// The day, as 2026-11-22
        day: Option<NaiveDate>,
    },
    /// The due date; with a way of dating, give one
    #[command(after_help = FIELDS)]
    Due {
        way: Option<String>,
        #[arg(value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// Show what would change, and keep nothing
        #[arg(long)]
        preview: bool,
    },
    /// Sort restless legs from what feels alike, question by question
    #[command(after_help = FIELDS)]
    Legs {
        #[arg(value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// Show the first question
        #[arg(long)]
        begin: bool,
        /// Show what the answers come to, and keep nothing
        #[arg(long)]
        preview: bool,
    },
    /// Say that the pregnancy has ended
    #[command(after_help = FIELDS)]
    Ended {
        #[arg(value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// Take it back: everything comes back as it was
        #[arg(long, conflicts_with = "fields")]
        mistake: bool,
    },
    /// Choices; with a sheet, change them
    #[command(after_help = FIELDS)]
    Settings {
        sheet: Option<String>,
        #[arg(value_name = "FIELD=VALUE")]
        fields: Vec<String>,
    },
    /// Slow down, led by lines; Enter ends it, and what was done is kept
    Breathe {
        /// Which exercise
        #[arg(long, value_parser = EXERCISES)]
        exercise: Option<String>,
        /// How long
        #[arg(long, value_name = "MINUTES")]
        minutes: Option<i32>,
        /// Print every line at once, as if the time had passed
        #[arg(long)]
        no_wait: bool,
    },
    /// Four questions about mood, and one more; without answers, ask them or show the screen
    #[command(after_help = FIELDS)]
    MoodCheck {
        #[arg(value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// Keep answers that are unusual
        #[arg(long)]
        yes: bool,
    },
    /// All guidance, each sentence with its source; with the name of a page, that page
    Library { page: Option<String> },
    /// What changes in a week, and what is usually offered; without a number, your own
    Week {
        /// Completed weeks; after a birth, those since it
        week: Option<i32>,
    },
    /// A plan for this evening
    TonightPlan,
    /// What hard words mean
    Glossary,
    /// Why an advice is given; without a rule, everything Evenfall may say
    Why {
        rule: Option<String>,
        /// Add its question to the questions
        #[arg(long, requires = "rule")]
        ask: bool,
    },
    /// Keep an advice quiet for thirty days
    NotForMe { rule: String },
    /// What rings, and what could; with a form, set one
    #[command(after_help = FIELDS)]
    Reminders(Reminding),
    /// Visits and reminders as a calendar file
    Calendar {
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The time zone, as Europe/London [default: this machine's]
        #[arg(long, value_name = "ZONE")]
        zone: Option<String>,
    },
    /// The summary for the midwife: plain text here, or a file
    Summary {
        #[command(flatten)]
        asked: HandOver,
        #[command(flatten)]
        secret: Secret,
    },
    /// Whom to call, and for what; it answers without a diary too
    HelpNow,
    /// The steps of the first run
    FirstRun {
        /// Put the first run behind you
        #[arg(long)]
        done: bool,
    },
    /// Seal everything into one file
    Backup {
        file: PathBuf,
        #[command(flatten)]
        secret: Secret,
        /// Make up a passphrase and print it
        #[arg(long, conflicts_with = "passphrase_file")]
        suggest: bool,
    },
    /// Make a backup the diary; the diary that is there is kept aside
    Restore {
        file: PathBuf,
        /// Restore without asking
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        secret: Secret,
    },
    /// Begin a new diary; the diary that is there is kept aside
    BeginAnew {
        /// Begin without being asked
        #[arg(long)]
        yes: bool,
    },
    /// Take everything out, as JSON or as tables
    Export {
        #[arg(required_unless_present = "csv")]
        file: Option<PathBuf>,
        /// A table of each kind, into this folder
        #[arg(long, value_name = "FOLDER", conflicts_with = "file")]
        csv: Option<PathBuf>,
    },
    /// Read an export in; nothing is replaced
    Import { file: PathBuf },
    /// Work out a date or a unit; needs no diary
    Calc {
        #[command(subcommand)]
        what: Calculation,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Reminding {
    /// The next rings, so many of them
    #[arg(long, value_name = "COUNT")]
    pub(crate) next: Option<i32>,
    /// The time zone, as Europe/London [default: this machine's]
    #[arg(long, value_name = "ZONE")]
    pub(crate) zone: Option<String>,
    /// Switch one on, by its name
    #[arg(long, value_name = "NAME")]
    pub(crate) on: Option<String>,
    /// Switch one off
    #[arg(long, value_name = "NAME")]
    pub(crate) off: Option<String>,
    /// Set one: iron, own, …, or hours for all; its fields follow
    #[arg(long, value_name = "FORM")]
    pub(crate) set: Option<String>,
    /// Which of your own to set
    #[arg(long, value_name = "NAME", requires = "set")]
    pub(crate) name: Option<String>,
    /// Delete one of your own
    #[arg(long, value_name = "NAME")]
    pub(crate) delete: Option<String>,
    /// Say that a ring is done
    #[arg(long, value_name = "RING")]
    pub(crate) done: Option<String>,
    /// Let a ring come again
    #[arg(long, value_name = "RING")]
    pub(crate) snooze: Option<String>,
    /// In so many minutes: 10, 30 or 60
    #[arg(long, default_value = "10", value_parser = ["10", "30", "60"])]
    pub(crate) minutes: String,
    /// Why a ring did not come
    #[arg(long)]
    pub(crate) why: bool,
    /// Keep answers that are unusual
    #[arg(long)]
    pub(crate) yes: bool,
    #[arg(value_name = "FIELD=VALUE", requires = "set")]
    pub(crate) fields: Vec<String>,
}

const TAPS: [&str; 10] =
    ["restless", "eased", "cramp", "awake", "got_up", "other", "quiet", "strength_3", "strength_6", "strength_9"];

const EXERCISES: [&str; 2] = ["slow_breathing", "muscle_release"];

const FIELDS: &str =
    "Values: numbers; yes or no; a choice by its name or its words, several with commas; dates 2026-11-22;
moments \"2026-11-22 08:10\" or 22:45 for the latest one; lengths of time 80 or 1h20; @FILE
for the words in a file; nothing after = to leave a field empty.";

/// What `plan` does besides showing the whole.
#[derive(Debug, Subcommand)]
pub(crate) enum PlanAct {
    /// One window, by its name
    Show { id: String },
    /// Say that you had it, that you mean to ask, or that it is not for you
    Mark {
        id: String,
        #[arg(value_parser = MARKS)]
        how: String,
        /// The day you had it
        #[arg(long, value_name = "DATE")]
        on: Option<NaiveDate>,
        /// Show what would move, and keep nothing
        #[arg(long)]
        preview: bool,
    },
    /// Take back what you said of it
    Unmark { id: String },
}

const MARKS: [&str; 4] = ["had", "asked", "not-for-me", "had-before"];

/// What Patterns shows.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Pattern {
    Nights,
    Iron,
    Movement,
    Calm,
}

#[derive(Debug, Args)]
pub(crate) struct HandOver {
    /// The first day, as 2026-10-26 [default: four weeks before the last]
    #[arg(long, value_name = "DATE")]
    pub(crate) from: Option<NaiveDate>,
    /// The last day [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) to: Option<NaiveDate>,
    /// From the last visit until today
    #[arg(long, conflicts_with_all = ["from", "to"])]
    pub(crate) since_visit: bool,
    /// The parts that go in, with commas [default: all]
    #[arg(long, value_delimiter = ',', value_name = "PARTS")]
    pub(crate) sections: Vec<String>,
    /// The form
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// The paper of a page [default: that of the country]
    #[arg(long, value_enum)]
    pub(crate) paper: Option<Paper>,
    /// The file to write; for tables, the folder
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Lock the file with a passphrase
    #[arg(long, requires = "out")]
    pub(crate) seal: bool,
    /// Write down that it was shared today, never to whom
    #[arg(long)]
    pub(crate) shared: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Secret {
    /// The file whose first line is the passphrase; without it, it is asked for or read from standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Calculation {
    /// A due date, from one of four beginnings or from a scan
    Due(DueFrom),
    /// How far a pregnancy is on a day
    Age {
        #[arg(long, value_name = "DATE")]
        due: NaiveDate,
        #[arg(long, value_name = "DATE")]
        on: NaiveDate,
    },
    /// The visits of a care plan
    Contacts {
        /// who, nice-first, nice or us
        #[arg(long, value_name = "PLAN")]
        plan: String,
        /// How far along the first visit was, as 20w3d; without it, the whole plan
        #[arg(long, value_name = "AGE")]
        first_contact: Option<String>,
        /// The due date, to name the days
        #[arg(long, value_name = "DATE")]
        due: Option<NaiveDate>,
    },
    /// A blood result in other units, as `11.2 g/dL --analyte hb`
    #[command(allow_negative_numbers = true)]
    Convert {
        value: f64,
        unit: String,
        #[arg(long)]
        analyte: String,
        /// One unit; without it, all
        #[arg(long, value_name = "UNIT")]
        to: Option<String>,
    },
    /// Transferrin saturation, each result as a number and its unit: `--iron 16 umol/L --transferrin 28 umol/L`
    Saturation {
        #[arg(long, num_args = 2, value_names = ["NUMBER", "UNIT"])]
        iron: Vec<String>,
        #[arg(long, num_args = 2, value_names = ["NUMBER", "UNIT"], required_unless_present = "tibc")]
        transferrin: Vec<String>,
        #[arg(long, num_args = 2, value_names = ["NUMBER", "UNIT"], conflicts_with = "transferrin")]
        tibc: Vec<String>,
    },
}

#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("beginning").required(true).args(["lmp", "conception", "transfer", "crl", "head"])))]
pub(crate) struct DueFrom {
    /// The first day of the last period
    #[arg(long, value_name = "DATE")]
    pub(crate) lmp: Option<NaiveDate>,
    /// Days from one period to the next
    #[arg(long, value_name = "DAYS", requires = "lmp")]
    pub(crate) cycle: Option<f64>,
    /// The day of conception
    #[arg(long, value_name = "DATE")]
    pub(crate) conception: Option<NaiveDate>,
    /// The day of an embryo transfer
    #[arg(long, value_name = "DATE", requires = "day")]
    pub(crate) transfer: Option<NaiveDate>,
    /// The age of the embryo on that day: 3, 5 or 6
    #[arg(long, value_name = "DAYS", requires = "transfer")]
    pub(crate) day: Option<String>,
    /// Crown-rump length in millimetres
    #[arg(long, value_name = "MM", requires_all = ["chart", "on"])]
    pub(crate) crl: Option<f64>,
    /// robinson, hadlock or intergrowth
    #[arg(long, requires = "crl")]
    pub(crate) chart: Option<String>,
    /// Head circumference in millimetres
    #[arg(long, value_name = "MM", requires = "on")]
    pub(crate) head: Option<f64>,
    /// Thigh bone length in millimetres
    #[arg(long, value_name = "MM", requires = "head")]
    pub(crate) femur: Option<f64>,
    /// The day of the scan; without a scan, a day to say the age on
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<NaiveDate>,
}
