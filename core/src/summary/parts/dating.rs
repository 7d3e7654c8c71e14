//! How far she is, the due date and how it was found; after an end, that it has ended.

use super::{section, short};
use crate::insights::results::weeks_on;
use crate::profile::Stage;
use crate::summary::content::{Block, Boxed, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::timeline::{Chorionicity, Course, Decision, Ending, GestationalAge, Method, Plurality, said};
use crate::words::{Message, Words};

pub(in crate::summary) fn part(gathered: &Gathered, words: &Words) -> Section {
    let boxes = match gathered.standing.stage {
        Stage::Undated => Vec::new(),
        Stage::Expecting { age, .. } => expecting(gathered, age, words),
        Stage::After { how, .. } => vec![after(gathered, how, words)],
    };
    let blocks = if boxes.is_empty() { Vec::new() } else { vec![Block::Boxes(boxes)] };
    section(SectionId::Dating, blocks, &["pregnancies", "datings", "appointment"], words)
}

fn expecting(gathered: &Gathered, age: Option<GestationalAge>, words: &Words) -> Vec<Boxed> {
    let kept = gathered.standing.pregnancy.as_ref();
    let Some(decision) = kept.and_then(|kept| kept.decision.as_ref()) else { return Vec::new() };
    let made = Boxed {
        label: words.say("sheet-dating-on"),
        large: age.map(|age| said::age_in_short(age, words)).unwrap_or_default(),
        lines: vec![words.date(gathered.span.last)],
    };
    let due = Boxed {
        label: words.say("sheet-dating-due"),
        large: words.date(decision.in_use.due()),
        lines: vec![found(decision, words)],
    };
    let also =
        Boxed { label: words.say("sheet-dating-also"), large: String::new(), lines: also(gathered, decision, words) };
    let also = (!also.lines.is_empty()).then_some(also);
    [made, due].into_iter().chain(also).collect()
}

/// How the due date was found, in a line.
fn found(decision: &Decision, words: &Words) -> String {
    let method = decision.in_use.method();
    let then = decision
        .in_use
        .age_when_found()
        .map(|age| words.tell(&Message::of("sheet-dating-then").with("age", said::age_in_short(age, words))));
    let parts: Vec<String> = particulars(method, words).into_iter().chain(then).collect();
    let source = capital(&source(method, words));
    if parts.is_empty() {
        return source;
    }
    let message = Message::of("sheet-dated").with("date", source);
    words.tell(&message.with("says", parts.join(&words.say("list-comma"))))
}

/// Her next visit, whether it is her first baby, how many, and the due dates that were not taken.
fn also(gathered: &Gathered, decision: &Decision, words: &Words) -> Vec<String> {
    let visit = gathered.visit.as_ref().map(|(at, _)| {
        let day = words.tell(
            &Message::of("timeline-visit")
                .with("day", words.short_day(at.civil_day()))
                .with("time", words.time(at.time())),
        );
        match weeks_on(&gathered.standing, at.civil_day()) {
            None => words.tell(&Message::of("sheet-visit").with("day", day)),
            Some(age) => {
                words.tell(&Message::of("sheet-visit-age").with("day", day).with("age", said::age_in_short(age, words)))
            }
        }
    });
    let first = gathered
        .standing
        .profile
        .first_baby
        .map(|first| words.say(if first { "sheet-first-baby" } else { "sheet-not-first-baby" }));
    let kept = gathered.standing.pregnancy.as_ref();
    let babies = kept.and_then(|kept| kept.pregnancy.plurality).map(|babies| words.say(babies_key(babies)));
    let accounts = decision.accounts.iter().filter(|account| !account.in_use).map(|account| {
        words.tell(
            &Message::of("sheet-dating-other")
                .with("date", short(account.dated.due(), gathered, words))
                .with("source", source(account.dated.method(), words)),
        )
    });
    visit.into_iter().chain(first).chain(babies).chain(accounts).collect()
}

fn babies_key(babies: Plurality) -> &'static str {
    match babies {
        Plurality::One => "sheet-babies-one",
        Plurality::Twins(Chorionicity::Unknown) => "sheet-babies-twins",
        Plurality::Twins(Chorionicity::Dichorionic) => "sheet-babies-twins-dcda",
        Plurality::Twins(Chorionicity::MonochorionicDiamniotic) => "sheet-babies-twins-mcda",
        Plurality::Twins(Chorionicity::MonochorionicMonoamniotic) => "sheet-babies-twins-mcma",
        Plurality::Triplets => "sheet-babies-triplets",
        Plurality::More => "sheet-babies-more",
    }
}

/// That it has ended, in as much as she says; no word of weeks or of a date that was to come.
fn after(gathered: &Gathered, how: Ending, words: &Words) -> Boxed {
    let pregnancy = gathered.standing.pregnancy.as_ref().map(|kept| kept.pregnancy.course);
    let on = match pregnancy {
        Some(Course::Ended { on, .. }) => on,
        _ => None,
    };
    let label = words.say(match how {
        Ending::Birth => "sheet-after-birth",
        Ending::Loss => "sheet-after-loss",
        Ending::RatherNotSay => "sheet-after-end",
    });
    let made = words.tell(&Message::of("sheet-made-on").with("date", words.date(gathered.span.last)));
    Boxed {
        label,
        large: on.map(|on| words.date(on)).unwrap_or_default(),
        lines: on.is_none().then(|| words.say("sheet-after-no-day")).into_iter().chain([made]).collect(),
    }
}

/// How a due date was found; said to a clinician, "your clinic" would be hers.
fn source(method: &Method, words: &Words) -> String {
    match method {
        Method::Clinic { .. } => words.say("sheet-source-clinic"),
        _ => said::source(method, words),
    }
}

fn particulars(method: &Method, words: &Words) -> Vec<String> {
    match method {
        Method::Clinic { .. } => Vec::new(),
        _ => said::particulars(method, words),
    }
}

/// The lasting name of a way of dating, in files.
pub(in crate::summary) fn method_id(method: &Method) -> &'static str {
    match method {
        Method::LastPeriod { .. } => "last_period",
        Method::Conception { .. } => "conception",
        Method::Transfer { .. } => "transfer",
        Method::CrownRump { .. } => "crown_rump",
        Method::HeadScan { .. } => "head_scan",
        Method::ScanReport { .. } => "scan_report",
        Method::Clinic { .. } => "clinic",
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
