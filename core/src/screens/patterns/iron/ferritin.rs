//! Ferritin over the weeks, between the line for pregnancy and the line of restless-legs guidance.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::{when, whole};
use crate::insights::results::{as_printed, side_id, stage_on, weeks_on};
use crate::iron::labs::Analyte;
use crate::iron::lines::{FerritinAndLegs, Line, SetFor, Subject, ferritin_and_legs, lines_for};
use crate::iron::result::ResultRead;
use crate::iron::store::results_of;
use crate::profile::{Stage, Standing};
use crate::screens::parts::{Action, BandChart, ChartWords, DayLabel, Dot, NamedLine, Place, Tone};
use crate::store::{Result, Store};
use crate::timeline::GestationalAge;
use crate::timeline::said;
use crate::words::{Message, Words};

/// Ferritin over the weeks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FerritinCard {
    /// "Ferritin, µg/L".
    pub title: String,
    /// Where the newest result stands, in short: "Between two lines".
    pub verdict: String,
    /// Whether that is worth asking about (EVIDENCE B-087).
    pub tone: Tone,
    /// The results of this pregnancy by its weeks; without a due date and after an end, those of a year by their dates.
    pub chart: BandChart,
    /// Whose the lines are.
    pub whose: String,
    /// "Ask about this"; absent above every line.
    pub action: Option<Action>,
}

/// Without weeks the chart holds the results of this many days up to the newest. Ours.
const DAYS_WITHOUT_WEEKS: i64 = 364;
/// Room beside the first and the last dot of a chart without weeks, in days. Ours.
const MARGIN_DAYS: u64 = 14;
/// The least that two dates under a chart stand apart, in days. Ours.
const LABELS_APART_DAYS: i64 = 28;

/// The card, or `None` before the first result.
pub(super) fn card(store: &Store, standing: &Standing, words: &Words) -> Result<Option<FerritinCard>> {
    let found = results_of(store, Analyte::Ferritin)?;
    let Some(newest) = found.first() else { return Ok(None) };
    let newest_day = newest.at.civil_day();
    let by_weeks = weeks_on(standing, newest_day).is_some();
    let shown = |result: &&ResultRead| {
        let day = result.at.civil_day();
        if by_weeks { weeks_on(standing, day).is_some() } else { (newest_day - day).num_days() <= DAYS_WITHOUT_WEEKS }
    };
    let results: Vec<&ResultRead> = found.iter().rev().filter(shown).collect();
    let lines: Vec<&Line> = lines_for(Analyte::Ferritin, stage_on(standing, newest_day))
        .filter(|line| matches!(line.subject, Subject::LowIron | Subject::RestlessLegs))
        .collect();
    let Some((verdict, finding)) = told(micrograms(newest), &lines, words) else { return Ok(None) };
    let worth_asking = lines.iter().any(|line| line.side(micrograms(newest)).is_some_and(|side| line.means(side)));
    let for_pregnancy = lines.iter().any(|line| line.set_for == SetFor::Pregnancy);
    Ok(Some(FerritinCard {
        title: words.say("patterns-ferritin"),
        verdict,
        tone: if worth_asking { Tone::Ask } else { Tone::Plain },
        chart: chart(standing, &results, &lines, finding, words),
        whose: words.say(if for_pregnancy { "patterns-ferritin-whose" } else { "patterns-ferritin-whose-adults" }),
        action: worth_asking.then(|| Action {
            words: words.say("patterns-iron-ask"),
            place: Place::Form { kind: "question".to_owned() },
        }),
    }))
}

/// A ferritin in µg/L. One printed in another unit is rounded to tenths: the factor between them is no surer.
fn micrograms(result: &ResultRead) -> f64 {
    let kept = result.value_in_kept_unit;
    if result.typed_unit == result.analyte.kept_unit() { kept } else { (kept * 10.0).round() / 10.0 }
}

/// Where a ferritin stands, in a few words and in a sentence.
fn told(value: f64, lines: &[&Line], words: &Words) -> Option<(String, String)> {
    let side = |subject: Subject| lines.iter().find(|line| line.subject == subject).and_then(|line| line.side(value));
    let legs = side(Subject::RestlessLegs)?;
    let finding =
        |key: &'static str| Message::of(key).with("value", words.number_in_full(value)).with("legs", side_id(legs));
    Some(match side(Subject::LowIron) {
        None => (
            words.say(&format!("patterns-ferritin-one-line-{}", side_id(legs))),
            words.tell(&finding("patterns-ferritin-finding-adults")),
        ),
        Some(pregnancy) => {
            let verdict = match ferritin_and_legs(value)? {
                FerritinAndLegs::BelowBoth => "patterns-ferritin-below-both",
                FerritinAndLegs::Between => "patterns-ferritin-between",
                FerritinAndLegs::AboveBoth => "patterns-ferritin-above-both",
            };
            let finding = finding("patterns-ferritin-finding").with("pregnancy", side_id(pregnancy));
            (words.say(verdict), words.tell(&finding))
        }
    })
}

fn chart(standing: &Standing, results: &[&ResultRead], lines: &[&Line], finding: String, words: &Words) -> BandChart {
    let axis = Axis::of(standing, results, words);
    let values = |result: &&ResultRead| words.number_in_full(micrograms(result));
    let spoken: Vec<String> = results
        .iter()
        .map(|result| {
            let day = result.at.civil_day();
            let (key, when) = match weeks_on(standing, day) {
                Some(age) => ("patterns-ferritin-spoken-one", said::age(age, words)),
                None => ("patterns-ferritin-spoken-one-dated", words.date(day)),
            };
            words.tell(&Message::of(key).with("value", values(result)).with("when", when))
        })
        .collect();
    let spoken = Message::of("patterns-ferritin-spoken").with("results", words.list(&spoken));
    let largest = results.iter().map(|result| micrograms(result)).fold(100.0, f64::max);
    BandChart {
        words: ChartWords {
            spoken: words.tell(&spoken.with("finding", finding.clone())),
            finding,
            list_label: words.say("patterns-as-list"),
            list: results.iter().map(|result| item(standing, result, words)).collect(),
        },
        dots: results
            .iter()
            .map(|result| Dot {
                day: axis.place(result.at.civil_day()),
                value: micrograms(result),
                label: values(result),
            })
            .collect(),
        lines: lines
            .iter()
            .map(|line| NamedLine {
                value: line.value,
                words: words.say(match line.subject {
                    Subject::RestlessLegs => "patterns-ferritin-line-legs",
                    _ => "patterns-ferritin-line-pregnancy",
                }),
                set_for_pregnancy: line.set_for == SetFor::Pregnancy,
            })
            .collect(),
        most: (largest / 50.0).ceil() * 50.0,
        days: axis.days,
        labels: axis.labels,
    }
}

/// A result in one line, with its number in µg/L where it was printed in another unit.
fn item(standing: &Standing, result: &ResultRead, words: &Words) -> String {
    let printed = as_printed(result, words);
    let converted = (micrograms(result) - result.typed_value).abs() > f64::EPSILON;
    let what = if converted {
        let message = Message::of("patterns-ferritin-converted").with("printed", printed);
        words.tell(&message.with("value", words.number_in_full(micrograms(result))))
    } else {
        printed
    };
    words.tell(&Message::of("patterns-item").with("when", when(standing, result, words)).with("what", what))
}

/// The days a chart spans, and what stands under it.
struct Axis {
    left: NaiveDate,
    days: i32,
    labels: Vec<DayLabel>,
}

impl Axis {
    fn of(standing: &Standing, results: &[&ResultRead], words: &Words) -> Self {
        let first = results.first().map_or(standing.day, |result| result.at.civil_day());
        let last = results.last().map_or(first, |result| result.at.civil_day());
        match standing.stage {
            Stage::Expecting { due, .. } => GestationalAge::on(first, due)
                .zip(GestationalAge::on(last, due))
                .and_then(|(first, last)| Self::of_weeks(first, last, due, words)),
            Stage::Undated | Stage::After { .. } => None,
        }
        .unwrap_or_else(|| Self::of_dates(first, last, words))
    }

    /// From two to six weeks before the first result, or from 0 weeks, until 40 weeks or the week after the last.
    fn of_weeks(first: GestationalAge, last: GestationalAge, due: NaiveDate, words: &Words) -> Option<Self> {
        let left = first.weeks().saturating_sub(2) / 4 * 4;
        let right = GestationalAge::AT_DUE_DATE.weeks().max(last.weeks() + 1);
        let step = if right - left > 16 { 8 } else { 4 };
        let label = |week: u16| DayLabel {
            day: i32::from(week - left) * 7,
            words: words.tell(&Message::of("age-short-weeks").with("weeks", week)),
        };
        Some(Self {
            left: GestationalAge::from_weeks_and_days(left, 0)?.day(due)?,
            days: i32::from(right - left) * 7,
            labels: (left + 4..right).step_by(step).map(label).collect(),
        })
    }

    fn of_dates(first: NaiveDate, last: NaiveDate, words: &Words) -> Self {
        let left = first.checked_sub_days(Days::new(MARGIN_DAYS)).unwrap_or(first);
        let right = last.checked_add_days(Days::new(MARGIN_DAYS)).unwrap_or(last);
        let mut axis = Self { left, days: whole((right - left).num_days()), labels: Vec::new() };
        let apart = (last - first).num_days() >= LABELS_APART_DAYS;
        axis.labels = std::iter::once(first)
            .chain(apart.then_some(last))
            .map(|day| DayLabel { day: axis.place(day), words: words.short_date(day) })
            .collect();
        axis
    }

    /// Where a day stands, in days from the left edge.
    fn place(&self, day: NaiveDate) -> i32 {
        whole((day - self.left).num_days())
    }
}
