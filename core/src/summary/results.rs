//! Laboratory results on the sheet: the value as printed, and whose line it lies on which side of.

use crate::care::countries::Country;
use crate::iron::labs::Analyte;
use crate::iron::lines::{self, Authority, Side};
use crate::iron::result::ResultRead;
use crate::iron::store::results_of;
use crate::profile::{Stage, Standing};
use crate::store::{Result, Store};
use crate::timeline::{Ending, GestationalAge};
use crate::words::{Message, Words};

/// How many results of one analyte the sheet shows.
const NEWEST: usize = 3;

/// The newest results of each analyte, a line each.
pub(super) fn lines(store: &Store, standing: &Standing, words: &Words) -> Result<Vec<String>> {
    let mut said = Vec::new();
    for analyte in Analyte::ALL {
        let results = results_of(store, analyte)?;
        said.extend(results.iter().take(NEWEST).map(|result| line(result, standing, words)));
    }
    Ok(said)
}

fn line(result: &ResultRead, standing: &Standing, words: &Words) -> String {
    let sides: Vec<String> = lines::sides(result.analyte, result.value_in_kept_unit, stage(result, standing))
        .into_iter()
        .filter(|(line, _)| line.authority != Authority::India || standing.profile.country == Country::India)
        .map(|(line, side)| {
            let key = match side {
                Side::Above => "sheet-line-above",
                Side::At => "sheet-line-at",
                Side::Below => "sheet-line-below",
            };
            let authority = words.say(match line.authority {
                Authority::Who => "authority-who",
                Authority::Acog => "authority-acog",
                Authority::Bsh => "authority-bsh",
                Authority::India => "authority-india",
                Authority::Aasm => "authority-aasm",
                Authority::Studies => "authority-studies",
            });
            let value = words.number_in_full(line.value);
            words.tell(&Message::of(key).with("value", value).with("authority", authority))
        })
        .collect();
    let unit = words.say(&format!("lab-unit-{}", result.typed_unit.id()));
    let message = Message::of(if sides.is_empty() { "sheet-result" } else { "sheet-result-sides" })
        .with("analyte", words.say(&format!("analyte-{}", result.analyte.id())))
        .with("value", words.number_in_full(result.typed_value))
        .with("unit", unit)
        .with("date", words.short_date(result.at.civil_day()))
        .with("sides", sides.join(&words.say("list-semicolon")));
    words.tell(&message)
}

/// Which lines hold: those of her completed weeks when the blood was taken, of after the birth, or of neither.
fn stage(result: &ResultRead, standing: &Standing) -> lines::Stage {
    let due = standing.pregnancy.as_ref().and_then(|kept| kept.pregnancy.due);
    let age = due.and_then(|due| GestationalAge::on(result.at.civil_day(), due));
    match (standing.stage, age.and_then(|age| u8::try_from(age.weeks()).ok())) {
        (Stage::After { how: Ending::Birth, .. }, _) => lines::Stage::AfterBirth,
        (Stage::Expecting { .. }, Some(weeks)) => lines::Stage::Weeks(weeks),
        _ => lines::Stage::Neither,
    }
}
