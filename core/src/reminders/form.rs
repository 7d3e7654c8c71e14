//! The forms of reminders: one a kind, made of data as every other, and one for all of them together.

use super::kinds::{By, ReminderKind};
use super::plan::{Plan, Reminder, Slot};
use super::quiet::RingChoices;
use super::store::{reminder, reminders, set};
use super::words::{list_title, times};
use super::zone::minute_of;
use crate::diary::{Kept, RowBefore, Step, Submitted, Undo, notes};
use crate::entry::EntryId;
use crate::forms::{self, Answers, Bounds, Choices, DrawnForm, FieldSpec, Gravity, Objection, Value};
use crate::iron::spacing::GAP_MINUTES;
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::triggers::caffeine::is_tea_or_coffee;
use crate::triggers::store::drinks;
use crate::words::{Message, Words};

/// What every form of a reminder is called by begins so; the rest is the kind.
const FORM: &str = "reminder_";

/// The form of what is true of all reminders.
const HOURS: &str = "reminder_hours";

/// The most reminders of her own. Ours.
const MOST_OWN: usize = 500;

const DAYS: Choices = Choices { set: "reminder-day", ids: &["mon", "tue", "wed", "thu", "fri", "sat", "sun"] };

const BEFORE: Choices = Choices { set: "reminder-days-before", ids: &["1", "2", "7"] };

const WEEKS: Bounds = Bounds::just(1.0, 42.0);

const ON: FieldSpec = FieldSpec::switch("on");
const TIME: FieldSpec = FieldSpec::time_of_day("time", 1_439).required();
const URGENT: FieldSpec = FieldSpec::switch("urgent");
const WORDS: FieldSpec = FieldSpec::text("words", 60);

const SECOND: FieldSpec = FieldSpec::time_of_day("time_2", 1_439);
const THIRD: FieldSpec = FieldSpec::time_of_day("time_3", 1_439);
const ON_DAYS: FieldSpec = FieldSpec::several("days", DAYS);
const FROM_WEEK: FieldSpec = FieldSpec::stepper("from_week", WEEKS);
const TO_WEEK: FieldSpec = FieldSpec::stepper("to_week", WEEKS);
const SKIP: FieldSpec = FieldSpec::switch("skip");
const FIXED: FieldSpec = FieldSpec::switch("fixed");

const CLOCK: &[FieldSpec] = &[ON, TIME, SECOND, THIRD, ON_DAYS, FROM_WEEK, TO_WEEK, URGENT, FIXED, WORDS];

const WRITTEN_DOWN: &[FieldSpec] = &[ON, TIME, SECOND, THIRD, ON_DAYS, FROM_WEEK, TO_WEEK, SKIP, URGENT, FIXED, WORDS];

const OWN: &[FieldSpec] = &[
    FieldSpec::text("what", 80).required(),
    ON,
    TIME,
    SECOND,
    THIRD,
    ON_DAYS,
    FROM_WEEK,
    TO_WEEK,
    URGENT,
    FIXED,
    WORDS,
];

const VISITS: &[FieldSpec] =
    &[ON, FieldSpec::several("days_before", BEFORE), TIME, FieldSpec::switch("two_hours"), URGENT, WORDS];

const DATES: &[FieldSpec] = &[ON, TIME, URGENT, WORDS];

const AFTER_IRON: &[FieldSpec] = &[ON, WORDS];

const ALL: &[FieldSpec] = &[
    FieldSpec::time_of_day("quiet_from", 1_439).required(),
    FieldSpec::time_of_day("quiet_until", 1_439).required(),
    FieldSpec::switch("plain_words"),
    FieldSpec::switch("home_here"),
];

/// Fields about the weeks of a pregnancy, which are not asked once it is over.
const ABOUT_THE_WEEKS: &[&str] = &["from_week", "to_week"];

fn fields(kind: ReminderKind) -> &'static [FieldSpec] {
    let traits = kind.traits();
    match (traits.by, kind) {
        (By::Clock, ReminderKind::Own) => OWN,
        (By::Clock, _) if traits.can_skip => WRITTEN_DOWN,
        (By::Clock, _) => CLOCK,
        (By::Visits, _) => VISITS,
        (By::Dates, _) => DATES,
        (By::LastIron, _) => AFTER_IRON,
    }
}

fn kind_of(id: &str) -> Option<ReminderKind> {
    ReminderKind::of_id(id.strip_prefix(FORM)?)
}

/// Whether this is the name of a form here.
pub fn is_form(id: &str) -> bool {
    id == HOURS || kind_of(id).is_some()
}

/// The reminder that a form is of: her own by its name, any other by its kind.
fn subject(store: &Store, kind: ReminderKind, entry: Option<&str>) -> Result<Option<Reminder>> {
    match (kind, entry) {
        (ReminderKind::Own, None) => Ok(None),
        (ReminderKind::Own, Some(name)) => reminder(store, name),
        _ => reminder(store, kind.id()),
    }
}

/// The form of this name, filled with what is known; `None` when there is no such form, or none of hers by that name.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn form(store: &Store, id: &str, entry: Option<&str>, now: Moment, words: &Words) -> Result<Option<DrawnForm>> {
    let draw = |specs: &[FieldSpec], answers: &Answers| {
        forms::draw("reminder", specs, Some(answers), now, words, &|_| Vec::new())
    };
    let drawn = |title, entry: Option<String>, fields| DrawnForm {
        kind: id.to_owned(),
        entry,
        title,
        fields,
        save: words.say("form-save"),
    };
    if id == HOURS {
        let choices = RingChoices::read(store)?;
        let answers = Answers::new()
            .with("quiet_from", Value::Number(choices.quiet_from.into()))
            .with("quiet_until", Value::Number(choices.quiet_until.into()))
            .with("plain_words", Value::Yes(choices.plain_words));
        let mut fields = draw(ALL, &answers);
        fields.retain(|field| field.id != "home_here" || choices.seen != choices.home);
        return Ok(Some(drawn(words.say("reminder_hours-title"), None, fields)));
    }
    let Some(kind) = kind_of(id) else { return Ok(None) };
    let kept = subject(store, kind, entry)?;
    if kept.is_none() && entry.is_some() && kind == ReminderKind::Own {
        return Ok(None);
    }
    let standing = Standing::read(store, now)?;
    let on = kept.as_ref().is_none_or(|kept| kept.is_on(&standing));
    let plan = kept.as_ref().map_or_else(|| Plan::usual(kind, now), |kept| kept.plan.clone());
    let mut fields = draw(fields(kind), &answers_of(&plan, on));
    if !standing.expecting() {
        fields.retain(|field| !ABOUT_THE_WEEKS.contains(&field.id.as_str()));
    }
    let title = list_title(kind, Some(&plan), words);
    let title = if title.is_empty() { words.say("reminder-own") } else { title };
    Ok(Some(drawn(title, kept.map(|kept| kept.name), fields)))
}

fn answers_of(plan: &Plan, on: bool) -> Answers {
    let mut answers = Answers::new().with("on", Value::Yes(on));
    for (field, slot) in ["time", "time_2", "time_3"].iter().zip(&plan.slots) {
        answers.set(field, Value::Number(slot.minute.into()));
    }
    let days = plan.days.iter().filter_map(|day| DAYS.ids.get(usize::try_from(*day).ok()?.checked_sub(1)?));
    answers.set("days", Value::Several(days.map(|day| (*day).to_owned()).collect()));
    let before = plan.days_before.iter().map(ToString::to_string).collect();
    answers.set("days_before", Value::Several(before));
    let switches = [("urgent", plan.urgent), ("fixed", plan.fixed), ("skip", plan.skip), ("two_hours", plan.two_hours)];
    for (field, yes) in switches {
        answers.set(field, Value::Yes(yes));
    }
    for (field, week) in [("from_week", plan.from_week), ("to_week", plan.to_week)] {
        if let Some(week) = week {
            answers.set(field, Value::Number(week.into()));
        }
    }
    for (field, text) in [("what", &plan.what), ("words", &plan.words)] {
        if let Some(text) = text {
            answers.set(field, Value::Text(text.clone()));
        }
    }
    answers
}

/// Keeps the answers of a form here. `None` when there is no such form, or none of hers by that name.
///
/// # Errors
/// Any [`crate::store::StoreError`]; the diary is then as it was.
pub fn submit(
    store: &Store,
    id: &str,
    entry: Option<&str>,
    answers: &Answers,
    confirmed: &[String],
    now: Moment,
    words: &Words,
) -> Result<Option<Submitted>> {
    if id == HOURS {
        return submit_hours(store, answers, words).map(Some);
    }
    let Some(kind) = kind_of(id) else { return Ok(None) };
    let before = subject(store, kind, entry)?;
    if before.is_none() && entry.is_some() && kind == ReminderKind::Own {
        return Ok(None);
    }
    let mut objections = forms::check(fields(kind), answers, words, &|_, _| false);
    let refused = |objections: &[Objection]| objections.iter().any(|one| one.gravity == Gravity::Refused);
    let standing = Standing::read(store, now)?;
    let mut plan = plan_of(kind, answers, now);
    if !refused(&objections) {
        objections.extend(together(kind, &plan, &RingChoices::read(store)?, words));
        if kind == ReminderKind::Iron {
            objections.extend(near_tea(store, &plan, now, words)?);
        }
        if !standing.expecting() && !kind.traits().fits_after {
            objections.push(Objection::refuse("on", Message::of("reminder-refused-after")));
        }
        let own = || Ok::<_, crate::store::StoreError>(reminders(store)?.iter().filter(|one| one.kind == kind).count());
        if before.is_none() && kind == ReminderKind::Own && own()? >= MOST_OWN {
            #[expect(clippy::cast_precision_loss, reason = "a small count")]
            let most = words.number_in_full(MOST_OWN as f64);
            objections.push(Objection::refuse("what", Message::of("reminder-refused-many").with("most", most)));
        }
    }
    let (refusals, asked) = notes(&objections, confirmed, words);
    if !refusals.is_empty() {
        return Ok(Some(Submitted::Refused(refusals)));
    }
    if !asked.is_empty() {
        return Ok(Some(Submitted::Asked(asked)));
    }
    let on = answers.get("on") != Some(&Value::Yes(false));
    if let Some(before) = before.as_ref().filter(|before| on && before.is_on(&standing)) {
        plan.keep_standing(&before.plan, now);
    }
    let name = match &before {
        Some(before) => before.name.clone(),
        None if kind == ReminderKind::Own => free_name(store, now)?,
        None => kind.id().to_owned(),
    };
    let mut kept = Reminder { name, kind, active: i32::from(on), after: 0, pregnancy: None, plan };
    match &before {
        // What is only edited stays of the life it was chosen in.
        Some(before) if !on => (kept.after, kept.pregnancy) = (before.after, before.pregnancy),
        _ => kept.choose_in(&standing),
    }
    let before = store.in_one_piece(|| set(store, &kept.name, Some(&kept)))?;
    let line = Message::of("reminder-line")
        .with("what", list_title(kind, Some(&kept.plan), words))
        .with("times", times(kind, &kept.plan, words));
    Ok(Some(Submitted::Kept(told("toast-kept", words.tell(&line), vec![before], words))))
}

fn told(key: &'static str, line: String, before: Vec<RowBefore>, words: &Words) -> Kept {
    let said = words.tell(&Message::of(key).with("line", line));
    Kept { id: None, words: said, urgent: None, undo: Undo::Sheet(Step::Rows(before)) }
}

fn free_name(store: &Store, now: Moment) -> Result<String> {
    let mut id = EntryId::first_at(now);
    while reminder(store, &format!("own-{id}"))?.is_some() {
        id = id.next();
    }
    Ok(format!("own-{id}"))
}

/// Forgets a reminder of her own. `None` when there is none of this name.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn remove(store: &Store, name: &str, words: &Words) -> Result<Option<Kept>> {
    let Some(gone) = reminder(store, name)?.filter(|one| one.kind == ReminderKind::Own) else { return Ok(None) };
    let before = store.in_one_piece(|| set(store, name, None))?;
    Ok(Some(told("toast-deleted", list_title(gone.kind, Some(&gone.plan), words), vec![before], words)))
}

fn submit_hours(store: &Store, answers: &Answers, words: &Words) -> Result<Submitted> {
    let objections = forms::check(ALL, answers, words, &|_, _| false);
    let (refusals, _) = notes(&objections, &[], words);
    if !refusals.is_empty() {
        return Ok(Submitted::Refused(refusals));
    }
    let mut choices = RingChoices::read(store)?;
    let before = RowBefore {
        table: "settings",
        key: RingChoices::NAME.into(),
        row: store.table_row_named("settings", RingChoices::NAME)?,
    };
    choices.quiet_from = minutes(answers, "quiet_from").unwrap_or(choices.quiet_from);
    choices.quiet_until = minutes(answers, "quiet_until").unwrap_or(choices.quiet_until);
    choices.plain_words = yes(answers, "plain_words");
    if yes(answers, "home_here") {
        choices.home.clone_from(&choices.seen);
    }
    choices.keep(store)?;
    Ok(Submitted::Kept(Kept {
        id: None,
        words: words.say("toast-chosen"),
        urgent: None,
        undo: Undo::Sheet(Step::Rows(vec![before])),
    }))
}

fn minutes(answers: &Answers, field: &str) -> Option<i32> {
    match answers.get(field) {
        Some(Value::Number(number)) => format!("{number:.0}").parse().ok(),
        _ => None,
    }
}

fn yes(answers: &Answers, field: &str) -> bool {
    answers.get(field) == Some(&Value::Yes(true))
}

fn text(answers: &Answers, field: &str) -> Option<String> {
    match answers.get(field) {
        Some(Value::Text(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        _ => None,
    }
}

fn several<'a>(answers: &'a Answers, field: &str) -> &'a [String] {
    match answers.get(field) {
        Some(Value::Several(ids)) => ids,
        _ => &[],
    }
}

fn plan_of(kind: ReminderKind, answers: &Answers, now: Moment) -> Plan {
    let mut at: Vec<i32> = ["time", "time_2", "time_3"].iter().filter_map(|field| minutes(answers, field)).collect();
    at.sort_unstable();
    let chosen = several(answers, "days");
    let days: Vec<u32> =
        (1..).zip(DAYS.ids).filter(|(_, id)| chosen.iter().any(|one| one == *id)).map(|(day, _)| day).collect();
    let before = several(answers, "days_before");
    Plan {
        since: now,
        slots: at.into_iter().map(|minute| Slot { minute, since: now }).collect(),
        days: if days.len() == DAYS.ids.len() { Vec::new() } else { days },
        from_week: minutes(answers, "from_week"),
        to_week: minutes(answers, "to_week"),
        urgent: yes(answers, "urgent"),
        fixed: yes(answers, "fixed"),
        skip: kind.traits().can_skip && yes(answers, "skip"),
        days_before: before.iter().filter_map(|days| days.parse().ok()).collect(),
        two_hours: yes(answers, "two_hours"),
        what: text(answers, "what"),
        words: text(answers, "words"),
    }
}

impl Plan {
    /// Lets what was due already and stays as it was stand on: a change of the rest loses no ring.
    fn keep_standing(&mut self, before: &Self, now: Moment) {
        self.since = before.since;
        let day = now.civil_day();
        let near = [day.pred_opt(), Some(day), day.succ_opt()];
        // A weekday that is new must not ring for the hours before it was chosen.
        let adds = near.into_iter().flatten().any(|day| self.days_hold(day) && !before.days_hold(day));
        let weeks = (self.from_week, self.to_week) == (before.from_week, before.to_week);
        if adds || !weeks || self.fixed != before.fixed {
            return;
        }
        for slot in &mut self.slots {
            if let Some(same) = before.slots.iter().find(|one| one.minute == slot.minute) {
                slot.since = same.since;
            }
        }
    }

    fn days_hold(&self, day: chrono::NaiveDate) -> bool {
        use chrono::Datelike;
        self.days.is_empty() || self.days.contains(&day.weekday().number_from_monday())
    }
}

/// How many days back her tea and coffee are looked at, and on how many of them it must stand near a time. Ours.
const TEA_DAYS: (u64, usize) = (14, 4);

/// Asks about a time for iron that tea or coffee often stands near (EVIDENCE C-065).
fn near_tea(store: &Store, plan: &Plan, now: Moment, words: &Words) -> Result<Option<Objection>> {
    let day = now.civil_day();
    let first = day.checked_sub_days(chrono::Days::new(TEA_DAYS.0)).unwrap_or(day);
    let drunk = drinks(store, first, day)?.into_iter().filter(|(_, drink)| is_tea_or_coffee(&drink.what));
    let drunk: Vec<(chrono::NaiveDate, i32)> = drunk.map(|(at, _)| (at.civil_day(), minute_of(at.local()))).collect();
    let often = |slot: &&Slot| {
        let near = drunk.iter().filter(|(_, minute)| i64::from((minute - slot.minute).abs()) < GAP_MINUTES);
        near.map(|(day, _)| day).collect::<std::collections::BTreeSet<_>>().len() >= TEA_DAYS.1
    };
    Ok(plan.slots.iter().find(often).map(|slot| {
        let message = Message::of("reminder-asked-tea").with("time", words.minute_of_day(slot.minute));
        Objection::ask("time", message)
    }))
}

/// What does not stand about a plan as a whole.
fn together(kind: ReminderKind, plan: &Plan, choices: &RingChoices, words: &Words) -> Vec<Objection> {
    let traits = kind.traits();
    let mut found = Vec::new();
    if plan.slots.windows(2).any(|pair| pair.first().map(|one| one.minute) == pair.get(1).map(|one| one.minute)) {
        found.push(Objection::refuse("time_2", Message::of("reminder-refused-same-time")));
    }
    if let (Some(from), Some(to)) = (plan.from_week, plan.to_week)
        && from > to
    {
        found.push(Objection::refuse("to_week", Message::of("reminder-refused-weeks")));
    }
    if traits.by == By::Visits && plan.days_before.is_empty() && !plan.two_hours {
        found.push(Objection::refuse("days_before", Message::of("reminder-refused-never")));
    }
    let quiet = plan.slots.iter().find(|slot| choices.is_quiet(slot.minute));
    if let Some(slot) = quiet.filter(|_| !plan.urgent) {
        let waits = traits.in_quiet == super::kinds::InQuiet::Waits;
        let key = if waits { "reminder-asked-waits" } else { "reminder-asked-drops" };
        let message = Message::of(key)
            .with("time", words.minute_of_day(slot.minute))
            .with("until", words.minute_of_day(choices.quiet_until));
        found.push(Objection::ask("urgent", message));
    }
    found
}
