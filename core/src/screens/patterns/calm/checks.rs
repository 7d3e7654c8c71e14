//! What mood checks came to, a chart for each of the two scales with its one line.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::super::whole;
use crate::moment::Moment;
use crate::screens::parts::{BandChart, ChartWords, DayLabel, Dot, NamedLine};
use crate::store::{Result, Store};
use crate::stress::mood_check::{MOST, MoodCheck, Scale, WORTH_TELLING_FROM, about_both};
use crate::stress::store::mood_checks;
use crate::words::{Message, Words};

/// What the mood checks of a year came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MoodTrend {
    /// "Mood checks".
    pub title: String,
    /// A chart for each scale that has a total.
    pub scales: Vec<ScaleTrend>,
    /// What the numbers are, and whose the line is.
    pub whose: String,
}

/// The totals of one scale.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScaleTrend {
    /// "PHQ-2: interest, and feeling down".
    pub title: String,
    /// The totals by their dates, and the line.
    pub chart: BandChart,
}

/// How far back the totals go, in days. Ours.
const DAYS_BACK: u64 = 364;
/// Room beside the first and the last dot, in days. Ours.
const MARGIN_DAYS: u64 = 14;
/// The least that two dates under the chart stand apart, in days. Ours.
const LABELS_APART_DAYS: i64 = 28;

/// The trend up to her day `today`, or `None` before the first total.
pub(super) fn trend(store: &Store, today: NaiveDate, words: &Words) -> Result<Option<MoodTrend>> {
    let first = today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today);
    let checks = mood_checks(store, first, today.succ_opt().unwrap_or(today))?;
    let checks: Vec<(Moment, MoodCheck)> = checks.into_iter().map(|(_, at, check)| (at, check)).collect();
    let scales: Vec<ScaleTrend> = Scale::BOTH.iter().filter_map(|scale| of_scale(*scale, &checks, words)).collect();
    Ok((!scales.is_empty()).then(|| MoodTrend {
        title: words.say("patterns-checks"),
        scales,
        whose: about_both("mood_check-whose", words),
    }))
}

fn of_scale(scale: Scale, checks: &[(Moment, MoodCheck)], words: &Words) -> Option<ScaleTrend> {
    let totals: Vec<(NaiveDate, u8)> =
        checks.iter().filter_map(|(at, check)| Some((at.civil_day(), scale.total(check)?))).collect();
    let ((first, _), (last, newest)) = (totals.first()?, totals.last()?);
    let of_most = |total: u8| words.tell(&Message::of("patterns-check-total").with("total", total).with("most", MOST));
    let side = match newest.cmp(&WORTH_TELLING_FROM) {
        Ordering::Less => "patterns-check-below",
        Ordering::Equal => "patterns-check-at",
        Ordering::Greater => "patterns-check-above",
    };
    let finding = words.tell(
        &Message::of(side)
            .with("total", of_most(*newest))
            .with("day", words.short_date(*last))
            .with("line", WORTH_TELLING_FROM),
    );
    let items: Vec<String> = totals
        .iter()
        .map(|(day, total)| {
            let item = Message::of("patterns-item").with("when", words.short_date(*day));
            words.tell(&item.with("what", of_most(*total)))
        })
        .collect();
    let title = words.say(&format!("mood_check-{}-about", scale.id()));
    let left = first.checked_sub_days(Days::new(MARGIN_DAYS)).unwrap_or(*first);
    let right = last.checked_add_days(Days::new(MARGIN_DAYS)).unwrap_or(*last);
    let place = |day: NaiveDate| whole((day - left).num_days());
    let apart = (*last - *first).num_days() >= LABELS_APART_DAYS;
    let spoken = Message::of("patterns-check-spoken").with("title", title.clone()).with("totals", words.list(&items));
    Some(ScaleTrend {
        chart: BandChart {
            words: ChartWords {
                spoken: words.tell(&spoken.with("finding", finding.clone())),
                finding,
                list_label: words.say("patterns-as-list"),
                list: items,
            },
            dots: totals
                .iter()
                .map(|(day, total)| Dot { day: place(*day), value: (*total).into(), label: total.to_string() })
                .collect(),
            lines: vec![NamedLine {
                value: WORTH_TELLING_FROM.into(),
                words: words.tell(&Message::of("patterns-check-line").with("line", WORTH_TELLING_FROM)),
                set_for_pregnancy: false,
            }],
            most: MOST.into(),
            days: place(right),
            labels: std::iter::once(*first)
                .chain(apart.then_some(*last))
                .map(|day| DayLabel { day: place(day), words: words.short_date(day) })
                .collect(),
        },
        title,
    })
}
