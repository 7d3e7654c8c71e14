//! Mood checks on the sheet: totals with the answers behind them, on which side of the line, and a yes to thoughts of harm.

use crate::entry::EntryId;
use crate::moment::Moment;
use crate::profile::Standing;
use crate::stress::mood_check::{HarmThoughts, HowOften, MoodCheck, Scale, WORTH_TELLING_FROM, total_in_words};
use crate::timeline::Ending;
use crate::words::{Message, Words};

/// How many mood checks the sheet shows.
const NEWEST: usize = 3;

type Checked = (EntryId, Moment, MoodCheck);

/// The newest checks, a line each, the newest first.
pub(super) fn lines(checked: &[Checked], standing: &Standing, words: &Words) -> Vec<String> {
    checked.iter().rev().take(NEWEST).map(|(_, at, check)| line(*at, check, standing, words)).collect()
}

fn line(at: Moment, check: &MoodCheck, standing: &Standing, words: &Words) -> String {
    let asked = Message::of(match check.harm {
        None => "sheet-check-harm-open",
        Some(HarmThoughts::No) => "sheet-check-harm-no",
        Some(HarmThoughts::Yes) => "sheet-check-harm-yes",
    });
    let parts: Vec<String> = Scale::BOTH
        .iter()
        .map(|scale| of_scale(*scale, check, words))
        .chain([words.tell(&asked.with("harm", harm(standing, words)))])
        .collect();
    let dated = Message::of("sheet-dated").with("date", words.short_date(at.civil_day()));
    words.tell(&dated.with("says", parts.join(&words.say("list-semicolon"))))
}

fn of_scale(scale: Scale, check: &MoodCheck, words: &Words) -> String {
    let answers = scale.answers(check).map(|answer| match answer {
        None => words.say("sheet-check-open"),
        Some(answer) => HowOften::points(answer).to_string(),
    });
    let [first, second] = answers;
    let (key, total) = match total_in_words(scale, check, words) {
        None => ("sheet-check-no-total", words.say(&format!("mood_check-{}", scale.id()))),
        Some(total) if scale.reaches_the_line(check) => ("sheet-check-reaches", total),
        Some(total) => ("sheet-check-below", total),
    };
    words.tell(
        &Message::of(key)
            .with("total", total)
            .with("first", first)
            .with("second", second)
            .with("line", WORTH_TELLING_FROM),
    )
}

/// A yes to thoughts of harm, as a warning sign with its days.
pub(super) fn warning(checked: &[Checked], standing: &Standing, words: &Words) -> Vec<String> {
    let said = checked.iter().filter(|(_, _, check)| check.says_harm());
    let days: Vec<String> = said.map(|(_, at, _)| words.short_date(at.civil_day())).collect();
    let sign = Message::of("sheet-check-warning").with("harm", harm(standing, words)).with("days", words.list(&days));
    (!days.is_empty()).then(|| words.tell(&sign)).into_iter().collect()
}

fn harm(standing: &Standing, words: &Words) -> String {
    words.say(match standing.ending() {
        None => "sheet-check-harm",
        Some(Ending::Birth) => "sheet-check-harm-after-birth",
        Some(Ending::Loss | Ending::RatherNotSay) => "sheet-check-harm-after-loss",
    })
}
