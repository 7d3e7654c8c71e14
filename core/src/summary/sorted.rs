//! The newest sorting of her legs, on the sheet.

use chrono::Days;

use crate::care::urgent::with_degrees;
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::Result;
use crate::store::Store;
use crate::symptoms::sorted_legs::pattern::Criterion;
use crate::symptoms::sorted_legs::{Condition, Family, HadBefore, RestlessInside, Safety, SortedLegs};
use crate::symptoms::sorted_legs_between;
use crate::timeline::GestationalAge;
use crate::words::{Message, Words};

/// A sorting older than this speaks of another time. Ours.
const DAYS_BACK: u64 = 365;

fn newest(store: &Store, standing: &Standing) -> Result<Option<(Moment, SortedLegs)>> {
    let first = standing.day.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(standing.day);
    let until = standing.day.succ_opt().unwrap_or(standing.day);
    Ok(sorted_legs_between(store, first, until)?.into_iter().next().map(|(_, at, sorted)| (at, sorted)))
}

/// The warning signs of the newest sorting, with its date.
pub(super) fn signs(store: &Store, standing: &Standing, words: &Words) -> Result<Vec<String>> {
    let Some((at, sorted)) = newest(store, standing)? else { return Ok(Vec::new()) };
    let age = standing.age().map(GestationalAge::total_days);
    let sign = |sign: &str| dated(at, with_degrees(&format!("sign-{sign}"), standing.profile.country, words), words);
    let signs = sorted.warnings().into_iter().filter(|(_, warning)| warning.fit.is_the_sign(age));
    Ok(signs.map(|(_, warning)| sign(warning.sign)).collect())
}

/// What the newest sorting came to, her answers to the five criteria, and what she named beside them.
pub(super) fn lines(store: &Store, standing: &Standing, words: &Words) -> Result<Vec<String>> {
    let Some((at, sorted)) = newest(store, standing)? else { return Ok(Vec::new()) };
    let said = |key: &str| words.say(&format!("sheet-sorted-{key}"));
    let mut lines = vec![dated(at, said(sorted.pattern().id()), words)];
    if sorted.safety == Safety::Neither {
        let points: Vec<String> = sorted.criteria().iter().map(|one| point(one, words)).collect();
        lines.push(points.join(&words.say("list-semicolon")));
    }
    let named: Vec<String> =
        sorted.look_alikes().iter().map(|one| words.say(&format!("legs-look-{}", one.id))).collect();
    lines.extend(listed("sheet-sorted-named", &named, words));
    let earlier = matches!(sorted.had_before, Some(HadBefore::EarlierPregnancy | HadBefore::BothTimes));
    let other = matches!(sorted.had_before, Some(HadBefore::OtherTimes | HadBefore::BothTimes));
    let facts = [
        (sorted.restless_inside == Some(RestlessInside::NewMedicine), "medicine"),
        (sorted.family == Some(Family::Yes), "family"),
        (earlier && standing.expecting(), "earlier"),
        (other, "other_times"),
    ];
    lines.extend(facts.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| said(key)));
    let conditions: Vec<String> =
        sorted.conditions.iter().flatten().filter_map(|condition| condition_in_words(*condition, words)).collect();
    lines.extend(listed("sheet-sorted-conditions", &conditions, words));
    Ok(lines)
}

fn dated(at: Moment, says: String, words: &Words) -> String {
    let date = words.short_date(at.civil_day());
    words.tell(&Message::of("sheet-sorted-one").with("date", date).with("says", says))
}

fn point(of: &Criterion, words: &Words) -> String {
    let what = words.say(&format!("legs-criterion-{}", of.id));
    let answer = words.say(&format!("legs-holds-{}", of.holds.id()));
    words.tell(&Message::of("sheet-sorted-point").with("what", what).with("answer", answer))
}

fn listed(key: &'static str, names: &[String], words: &Words) -> Option<String> {
    (!names.is_empty()).then(|| words.tell(&Message::of(key).with("names", words.list(names))))
}

fn condition_in_words(condition: Condition, words: &Words) -> Option<String> {
    let key = match condition {
        Condition::Anaemia => "legs-condition-anaemia",
        Condition::Diabetes => "legs-condition-diabetes",
        Condition::Kidney => "legs-condition-kidney",
        Condition::NerveDamage => "legs-condition-nerve_damage",
        Condition::None => return None,
    };
    Some(words.say(key))
}
