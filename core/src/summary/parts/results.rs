//! Laboratory results: each as printed, the ones before it, and whose line it lies on which side of.

use super::{Figures, exact, section, short};
use crate::insights::results::{BesideLine, InRange, as_printed, beside_lines, in_range, range_in_words, weeks_on};
use crate::iron::labs::Analyte;
use crate::iron::lines::{Authority, Edge, Side};
use crate::iron::result::ResultRead;
use crate::profile::Standing;
use crate::summary::content::{Block, ResultRow, Results, Section, SectionId, SideOfLine};
use crate::summary::gathered::Gathered;
use crate::timeline::said;
use crate::words::{Message, Words};

/// How many results of one thing are shown before the newest.
const BEFORE: usize = 2;

pub(in crate::summary) fn part(gathered: &Gathered, words: &Words) -> Section {
    let mut rows: Vec<ResultRow> = Vec::new();
    for analyte in Analyte::ALL {
        let of_it: Vec<&ResultRead> =
            gathered.results.iter().map(|result| &result.what).filter(|result| result.analyte == analyte).collect();
        if let Some((newest, earlier)) = of_it.split_first() {
            rows.push(row(newest, earlier, gathered, words));
        }
    }
    rows.sort_by_key(|row| !row.past);
    let mut figures = Figures::of(gathered.span);
    figures.add("results.past_a_line", exact(rows.iter().filter(|row| row.past).count()), "{results}", &["result"]);
    let columns = ["sheet-result-what", "sheet-result-newest", "sheet-result-before", "sheet-result-lines"];
    let columns = columns.iter().map(|key| words.say(key)).collect();
    let blocks = if rows.is_empty() { Vec::new() } else { vec![Block::Results(Results { columns, rows })] };
    Section { figures: figures.traced, ..section(SectionId::Results, blocks, &["result"], words) }
}

fn row(newest: &ResultRead, earlier: &[&ResultRead], gathered: &Gathered, words: &Words) -> ResultRow {
    let sides: Vec<SideOfLine> = alike(&beside_lines(newest, &gathered.standing), &gathered.standing)
        .iter()
        .map(|beside| by_lines(beside, gathered, words))
        .chain(by_laboratory(newest, words))
        .collect();
    let before: Vec<String> = earlier
        .iter()
        .take(BEFORE)
        .map(|result| {
            let message = Message::of("sheet-result-earlier").with("value", value(result, newest, words));
            words.tell(&message.with("date", short(result.at.civil_day(), gathered, words)))
        })
        .collect();
    ResultRow {
        title: words.say(&format!("analyte-{}", newest.analyte.id())),
        newest: as_printed(newest, words),
        when: when(newest, gathered, words),
        before: before.join(&words.say("list-semicolon")),
        past: sides.iter().any(|side| side.past),
        sides,
    }
}

/// The number alone where the unit is that of the newest, which stands before it.
fn value(result: &ResultRead, newest: &ResultRead, words: &Words) -> String {
    if result.typed_unit == newest.typed_unit {
        words.number_in_full(result.typed_value)
    } else {
        as_printed(result, words)
    }
}

fn when(result: &ResultRead, gathered: &Gathered, words: &Words) -> String {
    let day = result.at.civil_day();
    let date = short(day, gathered, words);
    match weeks_on(&gathered.standing, day) {
        None => date,
        Some(age) => words
            .tell(&Message::of("patterns-iron-when").with("date", date).with("age", said::age_in_short(age, words))),
    }
}

/// Lines of several authorities that lie at the same place at the same time, put together.
fn alike(beside: &[BesideLine], standing: &Standing) -> Vec<Vec<BesideLine>> {
    let mut groups: Vec<Vec<BesideLine>> = Vec::new();
    for one in beside {
        let same = |other: &BesideLine| {
            let as_sure = other.evidence().is_reviewed() == one.evidence().is_reviewed();
            other.shown.total_cmp(&one.shown).is_eq()
                && other.line.edge == one.line.edge
                && other.when_id(standing) == one.when_id(standing)
                && as_sure
        };
        match groups.iter_mut().find(|group| group.first().is_some_and(same)) {
            Some(group) => group.push(*one),
            None => groups.push(vec![*one]),
        }
    }
    groups
}

fn by_lines(alike: &[BesideLine], gathered: &Gathered, words: &Words) -> SideOfLine {
    let Some(beside) = alike.first() else {
        return SideOfLine { verdict: String::new(), words: String::new(), past: false };
    };
    let names: Vec<String> = alike.iter().map(|one| authority(one.line.authority, words)).collect();
    let key = match beside.line.edge {
        Edge::Below => "sheet-line-under",
        Edge::AtOrBelow => "sheet-line-at-or-under",
        Edge::Above => "sheet-line-over",
    };
    let when = words.say(&format!("sheet-line-when-{}", beside.when_id(&gathered.standing)));
    let said = words.tell(
        &Message::of(key)
            .with("authority", names.join(&words.say("list-comma")))
            .with("value", words.number_in_full(beside.shown))
            .with("when", when),
    );
    let said = if beside.evidence().is_reviewed() {
        said
    } else {
        words.tell(&Message::of("sheet-unreviewed").with("what", said))
    };
    SideOfLine { verdict: verdict(beside, words), words: said, past: beside.is_past() }
}

fn authority(of: Authority, words: &Words) -> String {
    words.say(match of {
        Authority::Who => "authority-who",
        Authority::Acog => "authority-acog",
        Authority::Bsh => "authority-bsh",
        Authority::India => "authority-india",
        Authority::Aasm => "authority-aasm",
        Authority::Studies => "authority-studies",
    })
}

/// On which side: of a line that is drawn under, "below" or "not below"; of one drawn over, "above" or "not above".
fn verdict(beside: &BesideLine, words: &Words) -> String {
    let key = match (beside.line.edge, beside.line.means(beside.side)) {
        (Edge::AtOrBelow, true) if beside.side == Side::At => "sheet-side-at",
        (Edge::Below | Edge::AtOrBelow, true) if beside.closely => "sheet-side-closely-below",
        (Edge::Below | Edge::AtOrBelow, true) => "sheet-side-below",
        (Edge::Below | Edge::AtOrBelow, false) => "sheet-side-not-below",
        (Edge::Above, true) => "sheet-side-above",
        (Edge::Above, false) => "sheet-side-not-above",
    };
    words.say(key)
}

fn by_laboratory(result: &ResultRead, words: &Words) -> Option<SideOfLine> {
    let (key, past) = match in_range(result)? {
        InRange::Below => ("sheet-side-below", true),
        InRange::Above => ("sheet-side-above", true),
        InRange::Within => ("patterns-iron-side-within", false),
    };
    Some(SideOfLine { verdict: words.say(key), words: range_in_words(result, words)?, past })
}

/// The rows of the evidence base behind every line shown.
pub(in crate::summary) fn evidence(gathered: &Gathered) -> Vec<&'static str> {
    let mut seen: Vec<Analyte> = Vec::new();
    let mut rows: Vec<&'static str> = Vec::new();
    for result in &gathered.results {
        if !seen.contains(&result.what.analyte) {
            seen.push(result.what.analyte);
            rows.extend(beside_lines(&result.what, &gathered.standing).iter().map(|beside| beside.evidence().id));
        }
    }
    rows.sort_unstable();
    rows.dedup();
    rows
}
