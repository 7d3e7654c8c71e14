//! The due date: the one in use, every account of it with its reason, and the ways to give another.

use serde::Serialize;

use super::parts::{Action, Place};
use super::plan::plan_moves;
use crate::diary::Preview;
use crate::moment::Moment;
use crate::profile::{HerPlan, Standing};
use crate::store::{Result, Store};
use crate::timeline::said;
use crate::timeline::store::Kept;
use crate::timeline::{
    Account, Comparison, Confirmation, Convention, Country as TwinsCountry, GestationalAge, Plurality, Reason,
    TermClass, Trimester,
};
use crate::words::{Message, Words};

/// The date in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DueInUse {
    /// "Used everywhere now".
    pub label: String,
    /// The date.
    pub date: String,
    /// What it makes of today.
    pub makes: String,
}

/// One account of the due date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DueAccount {
    /// The date and its source.
    pub title: String,
    /// When it was entered, and from what.
    pub lines: Vec<String>,
    /// Why it is in use, or is not.
    pub reason: String,
    /// Whether it is in use.
    pub in_use: bool,
}

/// The Due date screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DueDateState {
    /// "Due date".
    pub title: String,
    /// The date in use; absent while there is none.
    pub in_use: Option<DueInUse>,
    /// "How it was found".
    pub history_label: String,
    /// Every account, the one in use first, then the latest.
    pub history: Vec<DueAccount>,
    /// Whether a scan has confirmed the date, and what is known of babies; plain sentences.
    pub notes: Vec<String>,
    /// Where the trimesters shown come from.
    pub convention: String,
    /// "My clinic gave a new date", or what asks for the first one.
    pub ways_label: String,
    /// The ways to give a date, best first.
    pub ways: Vec<Action>,
}

/// What a new date would change, before it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DuePreviewState {
    /// What asks.
    pub title: String,
    /// What the date would make of today.
    pub makes: String,
    /// Whether it would be the date in use, and why.
    pub reason: String,
    /// "What moves"; empty with the list.
    pub moves_label: String,
    /// What would move, each from and to; empty when nothing moves.
    pub moves: Vec<String>,
    /// The button that keeps the date.
    pub confirm: String,
    /// The button that leaves everything as it is.
    pub leave: String,
}

/// The ways to date a pregnancy, best first.
pub(super) fn ways(words: &Words) -> Vec<Action> {
    ["due_given", "due_last_period", "due_transfer", "due_conception", "due_crown_rump", "due_head"]
        .into_iter()
        .map(|way| Action { words: words.say(&format!("{way}-title")), place: Place::Form { kind: way.to_owned() } })
        .collect()
}

impl DueDateState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        Ok(Self::of(&Standing::read(store, now)?, words))
    }

    fn of(standing: &Standing, words: &Words) -> Self {
        let kept = standing.pregnancy.as_ref().filter(|_| standing.expecting());
        let decision = kept.and_then(|kept| kept.decision.as_ref());
        Self {
            title: words.say("due-title"),
            in_use: decision.map(|decision| DueInUse {
                label: words.say("due-in-use"),
                date: words.date(decision.in_use.due()),
                makes: makes(decision.in_use.age_on(standing.day), words),
            }),
            history_label: words.say("due-history"),
            history: kept.map(|kept| history(kept, words)).unwrap_or_default(),
            notes: kept.map(|kept| notes(kept, standing, words)).unwrap_or_default(),
            convention: convention(standing.profile.trimesters(), words),
            ways_label: words.say(if decision.is_some() { "due-new" } else { "due-first" }),
            ways: ways(words),
        }
    }
}

fn makes(age: Option<GestationalAge>, words: &Words) -> String {
    match age {
        Some(age) => words.tell(&Message::of("due-makes").with("age", said::age(age, words))),
        None => words.say("due-makes-nothing"),
    }
}

fn convention(convention: Convention, words: &Words) -> String {
    words.say(match convention {
        Convention::Acog => "due-trimesters-acog",
        Convention::Nhs => "due-trimesters-nhs",
        Convention::Who => "due-trimesters-who",
    })
}

fn history(kept: &Kept, words: &Words) -> Vec<DueAccount> {
    let Some(decision) = &kept.decision else { return Vec::new() };
    let told = kept.accounts.iter().zip(&decision.accounts);
    let mut accounts: Vec<DueAccount> = told
        .map(|((entered, _), account)| {
            let method = account.dated.method();
            let mut lines =
                vec![words.tell(&Message::of("due-entered").with("date", words.short_date(entered.civil_day())))];
            lines.extend(said::particulars(method, words));
            if let Some(age) = account.dated.age_when_found() {
                lines.push(words.tell(&Message::of("due-age-then").with("age", said::age(age, words))));
            }
            DueAccount {
                title: words.tell(
                    &Message::of("due-account")
                        .with("date", words.date(account.dated.due()))
                        .with("source", said::source(method, words)),
                ),
                lines,
                reason: reason(account, words),
                in_use: account.in_use,
            }
        })
        .rev()
        .collect();
    accounts.sort_by_key(|account| !account.in_use);
    accounts
}

/// Why an account is in use, or is not.
fn reason(account: &Account, words: &Words) -> String {
    let used = if account.in_use { "used" } else { "kept" };
    let compared = |key: &str, comparison: Comparison| {
        Message::of(format!("due-because-{key}-{used}"))
            .with("days", comparison.difference_days.abs())
            .with("limit", comparison.limit_days)
            .with("period", said::age(comparison.by_period, words))
            .with("scan", said::age(comparison.by_scan, words))
    };
    words.tell(&match account.reason {
        Reason::ChosenByHer => Message::of(format!("due-because-chosen-{used}")),
        Reason::GivenByClinic => Message::of(format!("due-because-clinic-{used}")),
        Reason::TransferDateStands => Message::of(format!("due-because-transfer-{used}")),
        Reason::NothingToCompare => Message::of("due-because-only"),
        Reason::KeptWithinLimit(comparison) => compared("within", comparison),
        Reason::RedatedBeyondLimit(comparison) => compared("beyond", comparison),
        Reason::ClinicianMayDecide(comparison) => compared("clinician-may", comparison),
        Reason::OnlyClinicianRedates(comparison) => compared("clinician-only", comparison),
        Reason::CannotCompare => Message::of("due-because-cannot-compare"),
        Reason::ReplacedByScanUk { difference_days } => {
            Message::of(format!("due-because-uk-scan-{used}")).with("days", difference_days.abs())
        }
        Reason::BeforeUkDatingScan => Message::of("due-because-uk-early"),
        Reason::TooLateUk => Message::of("due-because-uk-late"),
        Reason::LaterScan => Message::of("due-because-later-scan"),
        Reason::Corrected => Message::of("due-because-corrected"),
    })
}

fn notes(kept: &Kept, standing: &Standing, words: &Words) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(decision) = &kept.decision {
        notes.push(words.say(match decision.confirmation(standing.day) {
            Confirmation::ByScan => "due-confirmed-scan",
            Confirmation::ByTransfer => "due-confirmed-transfer",
            Confirmation::ByClinic => "due-confirmed-clinic",
            Confirmation::NotYet => "due-confirmed-not-yet",
            Confirmation::Suboptimal => "due-confirmed-suboptimal",
        }));
    }
    notes.extend(kept.pregnancy.plurality.and_then(|babies| planned_birth(babies, standing, words)));
    notes
}

/// When a birth of several babies is usually planned: unreviewed, and only something to ask about.
fn planned_birth(babies: Plurality, standing: &Standing, words: &Words) -> Option<String> {
    use crate::care::countries::Country;
    let guidance = match standing.profile.country {
        Country::England | Country::Scotland | Country::Wales | Country::NorthernIreland => TwinsCountry::UnitedKingdom,
        Country::UnitedStates => TwinsCountry::UnitedStates,
        _ => return None,
    };
    let planned = babies.planned_birth(guidance)?;
    Some(words.tell(&Message::of("due-planned-birth").with("age", said::weeks(planned.from, words))))
}

impl DuePreviewState {
    /// What a date not kept yet would change.
    pub fn read(store: &Store, preview: &Preview, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let plan = HerPlan::read(store, &standing)?;
        Ok(Self::of(preview, &standing, &plan, words))
    }

    fn of(preview: &Preview, standing: &Standing, plan: &HerPlan, words: &Words) -> Self {
        let due = preview.dated.due();
        let age = preview.dated.age_on(standing.day);
        let would_use = preview.decision.in_use.due();
        let moves = match standing.pregnancy.as_ref().and_then(|kept| kept.pregnancy.due) {
            Some(before) if before != would_use && standing.expecting() => {
                let planned = plan_moves(plan, &plan.due(would_use), words);
                let stay = words.say("moves-visits-stay");
                [moves(before, would_use, standing.profile.trimesters(), words), planned, vec![stay]].concat()
            }
            _ => Vec::new(),
        };
        let account = preview.decision.accounts.iter().rev().find(|account| account.dated == preview.dated);
        let makes = match age {
            Some(age) => Message::of("due-preview").with("age", said::age(age, words)),
            None => Message::of("due-preview-outside"),
        };
        Self {
            title: words.say("due-preview-title"),
            makes: words.tell(&makes.with("date", words.date(due))),
            reason: account.map(|account| reason(account, words)).unwrap_or_default(),
            moves_label: if moves.is_empty() { String::new() } else { words.say("due-moves-label") },
            moves,
            confirm: words.say("due-preview-confirm"),
            leave: words.say("copying-leave"),
        }
    }
}

/// The days that follow from the due date, each from and to.
fn moves(before: chrono::NaiveDate, after: chrono::NaiveDate, convention: Convention, words: &Words) -> Vec<String> {
    let moved = [
        ("due-moves-second", convention.begins(Trimester::Second)),
        ("due-moves-third", convention.begins(Trimester::Third)),
        ("due-moves-term", TermClass::TERM_BEGINS),
        ("due-moves-due", GestationalAge::AT_DUE_DATE),
    ];
    moved
        .into_iter()
        .filter_map(|(key, age)| {
            let (from, to) = (age.day(before)?, age.day(after)?);
            Some(words.tell(&Message::of(key).with("from", words.short_date(from)).with("to", words.short_date(to))))
        })
        .collect()
}
