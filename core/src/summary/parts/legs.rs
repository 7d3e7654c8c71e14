//! Restless legs, week by week.

use super::{Figures, exact, mean, minutes, section, short, whole};
use crate::insights::nights::{SeenNight, restless_of_written};
use crate::insights::results::weeks_on;
use crate::summary::content::{Bar, Bars, Block, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::summary::notes::{Note, Notes};
use crate::words::{Message, Words};

const FROM: &[&str] = &["spell", "sleep", "night_event", "quiet_night"];

/// As many bars as can be told apart on half a page. Ours.
const MOST_BARS: usize = 10;

pub(in crate::summary) fn part(gathered: &Gathered, notes: &mut Notes, words: &Words) -> Section {
    let (restless, written) = restless_of_written(&gathered.nights);
    let mut figures = Figures::of(gathered.span);
    figures.add("legs.nights_restless", exact(restless), "{nights}", FROM);
    figures.add("legs.nights_written", exact(written), "{nights}", FROM);
    let lost: Vec<f64> = lost_on_restless(&gathered.nights);
    if let Some(mean) = mean(&lost) {
        figures.add("legs.lost_on_each", mean, "min", &["spell", "sleep"]);
    }
    let blocks = if written == 0 { Vec::new() } else { vec![Block::Bars(bars(gathered, words))] };
    if !lost.is_empty() {
        notes.mark(Note::Lost);
    }
    Section { figures: figures.traced, ..section(SectionId::Legs, blocks, FROM, words) }
}

/// Minutes lost on each restless night that says.
pub(super) fn lost_on_restless(nights: &[SeenNight]) -> Vec<f64> {
    let restless = nights.iter().filter(|night| night.restless);
    restless.filter_map(|night| night.lost).map(|(lost, _)| minutes(lost)).filter(|lost| *lost > 0.0).collect()
}

/// Mean minutes lost on the restless nights that say; `None` where none does.
pub(in crate::summary) fn mean_lost(nights: &[SeenNight]) -> Option<f64> {
    mean(&lost_on_restless(nights))
}

fn bars(gathered: &Gathered, words: &Words) -> Bars {
    // Counted back from the newest night, so that only the oldest bar may be short.
    let mut weeks: Vec<&[SeenNight]> = gathered.nights.rchunks(7).collect();
    weeks.reverse();
    let older = weeks.len().saturating_sub(MOST_BARS);
    let shown: Vec<Bar> = weeks.iter().skip(older).filter_map(|week| bar(week, gathered, words)).collect();
    let (restless, written) = restless_of_written(&gathered.nights);
    let mut caption =
        words.tell(&Message::of("sheet-legs-caption").with("written", written).with("nights", gathered.nights.len()));
    let left: Vec<SeenNight> = weeks.iter().take(older).flat_map(|week| week.iter().copied()).collect();
    if !left.is_empty() {
        let (restless, written) = restless_of_written(&left);
        let message = Message::of("sheet-legs-older").with("nights", left.len()).with("restless", restless);
        caption = [caption, words.tell(&message.with("written", written))].join(" ");
    }
    let lines: Vec<String> = shown.iter().map(|bar| bar.line.clone()).collect();
    let spoken = Message::of("sheet-legs-spoken").with("restless", restless).with("written", written);
    Bars { spoken: words.tell(&spoken.with("weeks", lines.join(". "))), bars: shown, caption }
}

fn bar(week: &[SeenNight], gathered: &Gathered, words: &Words) -> Option<Bar> {
    let (first, last) = (week.first()?.night.morning(), week.last()?.night.morning());
    let (restless, written) = restless_of_written(week);
    let minutes_lost = mean_lost(week).map(|minutes| words.duration(whole(minutes)));
    let age = weeks_on(&gathered.standing, last);
    let label = match age {
        Some(age) => words.tell(&Message::of("age-short-weeks").with("weeks", age.weeks())),
        None => short(first, gathered, words),
    };
    let key = match (written, &minutes_lost) {
        (0, _) => "sheet-week-unwritten",
        (_, None) => "sheet-week",
        (_, Some(_)) => "sheet-week-lost",
    };
    let line = words.tell(
        &Message::of(key)
            .with("first", short(first, gathered, words))
            .with("restless", restless)
            .with("written", written)
            .with("lost", minutes_lost.clone().unwrap_or_default()),
    );
    let count = |nights: usize| u32::try_from(nights).unwrap_or(7);
    Some(Bar {
        label,
        second: minutes_lost.unwrap_or_default(),
        nights: count(restless),
        of: count(week.len()),
        written: count(written),
        line,
    })
}
