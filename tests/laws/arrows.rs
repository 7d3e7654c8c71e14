//! Arrows between the parts of the core run one way, and form no circle.

use regex::Regex;

use super::none;
use super::sources::{Source, core};

/// A part may use only parts of a lower rank, so that no circle can form. Features stand side by side and know nothing
/// of each other: what needs two of them is read in `guidance`, `insights`, `reminders`, `summary` or a screen.
const RANKS: &[&[&str]] = &[
    &["moment", "units", "evidence"],
    &["words"],
    &["forms"],
    &["entry"],
    &["store"],
    FEATURES,
    &["profile"],
    &["diary"],
    &["copies", "insights"],
    &["guidance", "reminders", "summary"],
    &["screens"],
];

pub(super) const FEATURES: &[&str] =
    &["timeline", "symptoms", "iron", "rest", "exercise", "stress", "triggers", "care"];

fn rank(module: &str) -> Option<usize> {
    RANKS.iter().position(|rank| rank.contains(&module))
}

/// The parts of the core that this code names, each with the place it does.
fn uses(code: &str) -> Vec<(usize, String)> {
    let single = Regex::new(r"\bcrate::([a-z_0-9]+)").expect("a pattern");
    let group = Regex::new(r"\bcrate::\{").expect("a pattern");
    let first = Regex::new(r"^\s*([a-z_0-9]+)").expect("a pattern");
    let mut found: Vec<(usize, String)> =
        single.captures_iter(code).map(|hit| (hit.get(0).expect("a hit").start(), hit[1].to_owned())).collect();
    for open in group.find_iter(code) {
        let (mut depth, mut item) = (1, String::new());
        for letter in code[open.end()..].chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 || (depth == 1 && letter == ',') {
                found.extend(first.captures(&item).map(|name| (open.start(), name[1].to_owned())));
                item.clear();
            } else {
                item.push(letter);
            }
            if depth == 0 {
                break;
            }
        }
    }
    found
}

fn breaches_of(source: &Source) -> Vec<String> {
    let module = source.module();
    let Some(own) = rank(module) else {
        return vec![format!("{}: the part `{module}` has no rank in tests/laws/arrows.rs", source.path)];
    };
    let code = source.bare_code();
    let mut breaches = Vec::new();
    for (at, used) in uses(&code).into_iter().filter(|(_, used)| used != module) {
        let why = match rank(&used) {
            Some(rank) if rank < own => continue,
            Some(rank) if rank == own => "stands beside it",
            Some(_) => "stands above it",
            None => "has no rank",
        };
        breaches.push(format!("{}:{}: `{module}` uses `{used}`, which {why}", source.path, source.line(at)));
    }
    breaches
}

#[test]
fn arrows_between_the_parts_run_one_way() {
    let sources: Vec<Source> = core().into_iter().filter(|source| source.path != "core/src/lib.rs").collect();
    let breaches: Vec<String> = sources.iter().flat_map(breaches_of).collect();
    none("a part may use only what stands below it", &breaches);
}

#[test]
fn no_part_is_reached_by_climbing_out_of_another() {
    let climb = Regex::new(r"\b(?:super::)+").expect("a pattern");
    let mut breaches = Vec::new();
    for source in core() {
        let inside = source.path.trim_start_matches("core/src/").trim_end_matches("/mod.rs");
        let depth = inside.split('/').count() - 1;
        let code = source.bare_code();
        for hit in climb.find_iter(&code).filter(|hit| hit.as_str().matches("super").count() > depth) {
            breaches.push(format!(
                "{}:{}: write `crate::` to name another part",
                source.path,
                source.line(hit.start())
            ));
        }
    }
    none("`super` stays inside a part", &breaches);
}

#[test]
fn uses_are_found_alone_in_groups_and_in_passing() {
    let code = "use crate::iron::dose; use crate::{rest::{a, b}, words}; fn f() { crate::units::Minutes::new(1) }";
    let mut names: Vec<String> = uses(code).into_iter().map(|(_, name)| name).collect();
    names.sort();
    assert_eq!(names, ["iron", "rest", "units", "words"]);
}
