//! Every rule where it speaks, where it must not, and at its boundary.

use std::collections::BTreeSet;

use evenfall_core::care::urgent::CallWhom;
use evenfall_core::evidence::Standing;
use evenfall_core::guidance::{Advice, Facts, RULES, Rank, Rule, Stage, Tell, rule, speaking};
use evenfall_core::profile::AnaemiaAuthority;
use evenfall_core::words::Words;

use super::guidance_cases::{Boundary, Shows, Silent, Speaks, after, born, cases, english, felt, hb, lost, weeks};

fn says(id: &str, facts: &Facts, words: &Words) -> Option<Advice> {
    speaking(rule(id).expect("a rule"), facts, words)
}

#[test]
fn every_rule_speaks_where_it_should_and_is_silent_where_it_must() {
    let words = english();
    let wrong: Vec<String> = cases()
        .into_iter()
        .filter(|(id, _, _, facts, speaks)| says(id, facts, &words).is_some() != *speaks)
        .map(|(id, _, what, _, speaks)| format!("{id}: {what} should {}", if speaks { "speak" } else { "be silent" }))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_all_three_tests() {
    let cases = cases();
    for rule in &RULES {
        let shown: BTreeSet<Shows> = cases.iter().filter(|case| case.0 == rule.id).map(|case| case.1).collect();
        assert_eq!(shown, BTreeSet::from([Speaks, Silent, Boundary]), "{}", rule.id);
    }
}

#[test]
fn rules_stand_in_the_order_of_their_ranks_each_with_a_name_of_its_own() {
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(names.len(), RULES.len(), "two rules share a name");
    assert!(RULES.is_sorted_by_key(|rule| rule.rank), "a rule stands before one of a higher rank");
    assert!(RULES.iter().all(|rule| rule.rest_days >= 7), "a rule comes back within a week");
}

/// What is only remembered is never urgent, and a rule that rests on it says that it is not reviewed.
#[test]
fn what_is_remembered_decides_nothing_urgent() {
    let words = english();
    for rule in &RULES {
        assert!(!rule.evidence.is_empty() && !rule.sources.is_empty(), "{} rests on nothing", rule.id);
        if !rule.is_reviewed() {
            assert!(rule.rank >= Rank::Asking, "{} is remembered and stands too high", rule.id);
        }
        if rule.rank == Rank::RedFlag {
            let standings: Vec<Standing> = rule.evidence.iter().map(|row| row.standing).collect();
            assert!(standings.iter().any(|one| *one != Standing::Design), "{} is ours alone", rule.id);
        }
    }
    for (id, _, what, facts, speaks) in cases() {
        let rule = rule(id).expect("a rule");
        let advice = says(id, &facts, &words);
        if speaks && !rule.is_reviewed() {
            let advice = advice.expect("speaks");
            assert!(advice.call.is_none(), "{id}: {what} calls someone on a memory");
            assert!(advice.rank >= Rank::Asking, "{id}: {what} stands too high");
            assert!(advice.lines.iter().any(|line| line.contains("reviewed")), "{id}: {what} does not say so");
        }
    }
}

#[test]
fn only_a_red_flag_calls_someone_and_it_always_does() {
    let words = english();
    for (id, _, what, facts, _) in cases() {
        let Some(advice) = says(id, &facts, &words) else { continue };
        let red = rule(id).expect("a rule").rank == Rank::RedFlag;
        assert!(advice.rank == Rank::RedFlag || !red, "{id}: {what}");
        assert_eq!(advice.call.is_some_and(|call| call != CallWhom::NextVisit), red, "{id}: {what}");
        let told = advice.lines.iter().any(|line| line.contains("Call") || line.contains("call"));
        assert!(told || !red, "{id}: {what}: {:?}", advice.lines);
    }
}

#[test]
fn an_advice_has_a_point_two_or_three_lines_at_most_and_what_it_saw() {
    let words = english();
    for (id, _, what, facts, _) in cases() {
        let Some(advice) = says(id, &facts, &words) else { continue };
        assert!((1..=3).contains(&advice.lines.len()), "{id}: {what}: {} lines", advice.lines.len());
        assert!(!advice.seen.is_empty() && !advice.news.is_empty(), "{id}: {what}");
        assert!(advice.point.chars().count() <= 110, "{id}: {what}: {}", advice.point);
        assert!(advice.news.len() <= 200, "{id}: {what}: the table holds no more");
    }
}

/// Every message a rule may need is written, in each tongue, whether or not it speaks.
#[test]
fn every_rule_has_its_words() {
    let words = english();
    let key = regex::Regex::new(r"\{\s*\$?[a-z]|\badvice-[a-z_]+|\bsign-[a-z]").expect("a pattern");
    let mut said: Vec<(String, String)> = Vec::new();
    for stage in [Stage::Undated, weeks(30, 0), born(20), lost(20)] {
        let facts = Facts { stage, ..Facts::default() };
        for rule in RULES.iter().filter(|rule| rule.fits.holds(stage)) {
            let tell = Tell::of(rule.id, &facts, &words);
            let general =
                [tell.about(), tell.when(), tell.unknown(), tell.label(rule.rank), tell.studied(rule.studied)];
            said.extend(general.map(|text| (rule.id.to_owned(), text)));
            said.extend(rule.sources.iter().map(|source| (rule.id.to_owned(), tell.from(source))));
            for one in (rule.compare)(&facts, &tell) {
                let set_for = tell.set_for(one.set_for);
                said.extend([one.value, one.what, one.whose, set_for].map(|text| (rule.id.to_owned(), text)));
            }
        }
    }
    for (id, _, _, facts, _) in cases() {
        said.extend(
            says(id, &facts, &words).into_iter().flat_map(|advice| all(&advice)).map(|text| (id.to_owned(), text)),
        );
    }
    let missing: BTreeSet<String> =
        said.into_iter().filter(|(_, text)| key.is_match(text)).map(|(id, text)| format!("{id}: {text}")).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Everything an advice says.
pub fn all(advice: &Advice) -> Vec<String> {
    let one = std::iter::once(&advice.point).chain(&advice.question);
    one.chain(&advice.lines).chain(&advice.seen).cloned().collect()
}

/// The lines a rule compares with, a line each.
fn compared(rule: &Rule, facts: &Facts, words: &Words) -> String {
    let tell = Tell::of(rule.id, facts, words);
    let line = |one: &evenfall_core::guidance::Compared| {
        format!("  {}: {} ({}; {})\n", one.value, one.what, one.whose, tell.set_for(one.set_for))
    };
    (rule.compare)(facts, &tell).iter().map(line).collect()
}

/// Every case that speaks, with all it says and compares, as a text to be read in a review.
#[test]
fn what_each_rule_says_is_what_was_read() {
    let words = english();
    let mut text = String::new();
    for (id, _, what, facts, _) in cases() {
        let Some(advice) = says(id, &facts, &words) else { continue };
        text.push_str(&format!("{id}: {what}\n  {}\n", advice.point));
        advice.lines.iter().for_each(|line| text.push_str(&format!("  {line}\n")));
        advice.seen.iter().for_each(|seen| text.push_str(&format!("  seen: {seen}\n")));
        advice.question.iter().for_each(|question| text.push_str(&format!("  ask: {question}\n")));
        text.push_str(&compared(rule(id).expect("a rule"), &facts, &words));
        text.push('\n');
    }
    super::guidance_diaries::agrees("said", &text);
}

/// What is said of each rule without an entry: what it is about, when it speaks, what is not known, on whose word.
#[test]
fn what_is_said_of_each_rule_is_what_was_read() {
    let words = english();
    let facts = Facts { stage: weeks(30, 0), ..Facts::default() };
    let mut text = String::new();
    for rule in &RULES {
        let tell = Tell::of(rule.id, &facts, &words);
        let reviewed = if rule.is_reviewed() { "reviewed" } else { "not reviewed" };
        text.push_str(&format!("{} ({}, {reviewed})\n", rule.id, tell.label(rule.rank)));
        let sources = rule.sources.iter().map(|source| tell.from(source));
        for line in [tell.about(), tell.when(), tell.unknown(), tell.studied(rule.studied)].into_iter().chain(sources) {
            text.push_str(&format!("  {line}\n"));
        }
        text.push_str(&compared(rule, &facts, &words));
        text.push('\n');
    }
    super::guidance_diaries::agrees("rules", &text);
}

/// The rules in their written order, as a text to be read in a review.
#[test]
fn the_order_is_the_one_that_was_read() {
    let order: Vec<String> = RULES.iter().map(|rule: &Rule| format!("{} {}", rule.rank.id(), rule.id)).collect();
    super::guidance_diaries::agrees("order", &(order.join("\n") + "\n"));
}

/// A severe result says whom to call, whoever's line it is below.
#[test]
fn a_haemoglobin_far_below_says_to_call_today() {
    let words = english();
    let far = says("haemoglobin", &hb(65.0, 30, AnaemiaAuthority::Bsh), &words).expect("speaks");
    assert!(far.lines.iter().any(|line| line.contains("today")), "{:?}", far.lines);
    let not_far = says("haemoglobin", &hb(70.0, 30, AnaemiaAuthority::Bsh), &words).expect("speaks");
    assert!(!not_far.lines.iter().any(|line| line.contains("today")), "{:?}", not_far.lines);
}

/// What to know from a week on comes before what is asked in its first seven days, and after that behind it.
#[test]
fn knowledge_of_a_week_is_safety_while_it_is_new() {
    let words = english();
    for (id, from) in [("movement_pattern", 24), ("movement_pattern", 28), ("side_sleeping", 28)] {
        let rank = |days: u16| says(id, &after(weeks(from, days), Facts::default()), &words).expect("speaks").rank;
        assert_eq!([0, 6, 7].map(rank), [Rank::Safety, Rank::Safety, Rank::Habit], "{id} from {from} weeks");
    }
}

#[test]
fn twins_are_spoken_of_as_babies() {
    let words = english();
    let twins = Facts { babies: 2, ..felt("movements-from-28") };
    assert!(says("movements", &twins, &words).expect("speaks").point.contains("babies"));
    assert!(says("movements", &felt("movements-from-28"), &words).expect("speaks").point.contains("Your baby is"));
}
