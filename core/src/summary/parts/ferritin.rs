//! Ferritin over the weeks, beside the lines that are named for it.

use super::{Figures, section, short};
use crate::insights::results::{as_printed, stage_on, weeks_on};
use crate::iron::labs::Analyte;
use crate::iron::lines::{Authority, SetFor, Subject, lines_for};
use crate::iron::result::ResultRead;
use crate::summary::content::{Bands, Block, Dot, NamedLine, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::timeline::said;
use crate::words::{Message, Words};

/// As many results as can be told apart on half a page. Ours.
const MOST_DOTS: usize = 8;

pub(in crate::summary) fn part(gathered: &Gathered, words: &Words) -> Section {
    let mut results: Vec<&ResultRead> = gathered
        .results
        .iter()
        .map(|result| &result.what)
        .filter(|result| result.analyte == Analyte::Ferritin)
        .take(MOST_DOTS)
        .collect();
    results.reverse();
    let mut figures = Figures::of(gathered.span);
    if let Some(newest) = results.last() {
        figures.add("ferritin.newest", micrograms(newest), "ug/L", &["result"]);
    }
    let blocks = results.last().map(|newest| vec![Block::Bands(bands(gathered, &results, newest, words))]);
    Section { figures: figures.traced, ..section(SectionId::Ferritin, blocks.unwrap_or_default(), &["result"], words) }
}

/// A ferritin in µg/L. One printed in another unit is rounded to tenths: the factor between them is no surer.
fn micrograms(result: &ResultRead) -> f64 {
    let kept = result.value_in_kept_unit;
    if result.typed_unit == result.analyte.kept_unit() { kept } else { (kept * 10.0).round() / 10.0 }
}

fn bands(gathered: &Gathered, results: &[&ResultRead], newest: &ResultRead, words: &Words) -> Bands {
    let day = newest.at.civil_day();
    let lines: Vec<NamedLine> = lines_for(Analyte::Ferritin, stage_on(&gathered.standing, day))
        .filter(|line| matches!(line.subject, Subject::LowIron | Subject::RestlessLegs))
        .map(|line| NamedLine {
            value: line.value,
            label: words.number_in_full(line.value),
            words: words.say(if line.authority == Authority::Bsh {
                "sheet-ferritin-line-pregnancy"
            } else {
                "sheet-ferritin-line-legs"
            }),
            set_for_pregnancy: line.set_for == SetFor::Pregnancy,
        })
        .collect();
    let dots: Vec<Dot> = results.iter().map(|result| dot(gathered, result, words)).collect();
    let each: Vec<String> = dots
        .iter()
        .zip(results)
        .map(|(dot, result)| {
            let message = Message::of("sheet-ferritin-one").with("value", as_printed(result, words));
            let date = short(dot.day, gathered, words);
            words.tell(&message.with("date", date).with("when", dot.when.clone()))
        })
        .collect();
    let named: Vec<String> = lines
        .iter()
        .map(|line| {
            let message = Message::of("sheet-ferritin-line").with("words", line.words.clone());
            words.tell(&message.with("value", line.label.clone()))
        })
        .collect();
    let spoken = Message::of("sheet-ferritin-spoken").with("results", each.join(&words.say("list-semicolon")));
    let largest = results.iter().map(|result| micrograms(result)).fold(100.0, f64::max);
    Bands {
        spoken: words.tell(&spoken.with("lines", named.join(&words.say("list-semicolon")))),
        dots,
        lines,
        most: (largest / 20.0).ceil() * 20.0,
    }
}

fn dot(gathered: &Gathered, result: &ResultRead, words: &Words) -> Dot {
    let day = result.at.civil_day();
    Dot {
        day,
        value: micrograms(result),
        label: words.number_in_full(micrograms(result)),
        when: match weeks_on(&gathered.standing, day) {
            Some(age) => said::age_in_short(age, words),
            None => short(day, gathered, words),
        },
    }
}
