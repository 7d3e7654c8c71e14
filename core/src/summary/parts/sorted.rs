//! The newest sorting of her legs: what it came to, her answers to the five criteria, and what she named beside them.

use super::short;
use crate::summary::content::{Block, Line};
use crate::summary::gathered::Gathered;
use crate::summary::notes::{Note, Notes};
use crate::symptoms::sorted_legs::pattern::{Criterion, LegsPattern};
use crate::symptoms::sorted_legs::{Condition, Family, HadBefore, RestlessInside, Safety, SortedLegs};
use crate::words::{Message, Words};

/// What the newest sorting came to, set apart; nothing where she never sorted.
pub(super) fn lines(gathered: &Gathered, notes: &mut Notes, words: &Words) -> Option<Block> {
    let written = gathered.sorted.as_ref()?;
    let (at, sorted) = (written.at, &written.what);
    let said = |key: &str| words.say(&format!("sheet-sorted-{key}"));
    let lead = Message::of("sheet-sorted-one").with("date", short(at.civil_day(), gathered, words));
    let lead = words.tell(&lead.with("says", said(sorted.pattern().id())));
    let mut parts = vec![said("no-diagnosis")];
    // Where all five hold, the lead has said so.
    if sorted.safety == Safety::Neither && sorted.pattern() != LegsPattern::Fits {
        let points: Vec<String> = sorted.criteria().iter().map(|one| point(one, words)).collect();
        parts.push(sentence(&points.join(&words.say("list-semicolon")), words));
    }
    parts.extend(beside(sorted, gathered.standing.expecting(), words));
    let mark = (sorted.safety == Safety::Neither).then(|| notes.mark(Note::Criteria)).flatten();
    Some(Block::Apart(Line::strong(lead, parts.join(" ")).noted(mark)))
}

fn beside(sorted: &SortedLegs, expecting: bool, words: &Words) -> Vec<String> {
    let said = |key: &str| words.say(&format!("sheet-sorted-{key}"));
    let named: Vec<String> =
        sorted.look_alikes().iter().map(|one| words.say(&format!("legs-look-{}", one.id))).collect();
    let conditions: Vec<String> =
        sorted.conditions.iter().flatten().filter_map(|condition| condition_in_words(*condition, words)).collect();
    let earlier = matches!(sorted.had_before, Some(HadBefore::EarlierPregnancy | HadBefore::BothTimes));
    let other = matches!(sorted.had_before, Some(HadBefore::OtherTimes | HadBefore::BothTimes));
    let facts = [
        (sorted.restless_inside == Some(RestlessInside::NewMedicine), "medicine"),
        (sorted.family == Some(Family::Yes), "family"),
        (earlier && expecting, "earlier"),
        (other, "other_times"),
        (sorted.had_before == Some(HadBefore::Never), "never"),
    ];
    listed("sheet-sorted-named", &named, words)
        .into_iter()
        .chain(facts.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| said(key)))
        .chain(listed("sheet-sorted-conditions", &conditions, words))
        .map(|text| sentence(&text, words))
        .collect()
}

fn sentence(text: &str, words: &Words) -> String {
    words.tell(&Message::of("sheet-sentence").with("text", text.to_owned()))
}

fn point(of: &Criterion, words: &Words) -> String {
    let what = words.say(&format!("legs-criterion-{}", of.id));
    let answer = words.say(&format!("legs-holds-{}", of.holds.id()));
    words.tell(&Message::of("sheet-sorted-point").with("what", what).with("answer", answer))
}

fn listed(key: &'static str, names: &[String], words: &Words) -> Option<String> {
    (!names.is_empty()).then(|| words.tell(&Message::of(key).with("names", words.list(names))))
}

pub(in crate::summary) fn condition_in_words(condition: Condition, words: &Words) -> Option<String> {
    let key = match condition {
        Condition::Anaemia => "legs-condition-anaemia",
        Condition::Diabetes => "legs-condition-diabetes",
        Condition::Kidney => "legs-condition-kidney",
        Condition::NerveDamage => "legs-condition-nerve_damage",
        Condition::None => return None,
    };
    Some(words.say(key))
}
