//! Every message a source names is in the catalogues, and every catalogue is spoken.

use std::collections::{BTreeMap, BTreeSet};

use evenfall_core::words::{Language, Words};
use fluent_bundle::FluentResource;
use regex::Regex;

use super::forms::drawn_keys;
use super::none;
use super::sources::{Source, core, ending};

/// Every message of a catalogue with what it says, its variants and placeables as they are written.
pub(crate) fn messages(catalogue: &Source) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in catalogue.text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((key, says)) if !line.starts_with([' ', '\t', '.', '}']) => {
                found.push((key.to_owned(), says.trim().to_owned()))
            }
            _ => {
                if let Some((_, says)) = found.last_mut() {
                    says.push('\n');
                    says.push_str(line.trim());
                }
            }
        }
    }
    found
}

/// The English catalogues.
pub(super) fn catalogues() -> Vec<Source> {
    ending("core/src/words/en", ".ftl")
}

fn english() -> Words {
    Words::in_language(Language::English)
}

#[test]
fn every_catalogue_parses_and_is_spoken() {
    let words = english();
    let mut breaches = Vec::new();
    for catalogue in catalogues() {
        if let Err((_, errors)) = FluentResource::try_new(catalogue.text.clone()) {
            breaches.extend(errors.iter().map(|error| format!("{}: {error}", catalogue.path)));
        }
        let unspoken = messages(&catalogue).iter().filter(|(key, _)| !key.starts_with('-') && !words.has(key)).count();
        if unspoken > 0 {
            breaches
                .push(format!("{}: {unspoken} messages are not spoken; is it listed in words/mod.rs?", catalogue.path));
        }
    }
    none("a catalogue that does not speak", &breaches);
}

#[test]
fn no_message_is_written_twice() {
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    let mut breaches = Vec::new();
    for catalogue in catalogues() {
        for (key, _) in messages(&catalogue) {
            if let Some(earlier) = first.insert(key.clone(), catalogue.path.clone()) {
                breaches.push(format!("{}: {key} stands in {earlier} too", catalogue.path));
            }
        }
    }
    none("the later one would silently win", &breaches);
}

#[test]
fn every_message_a_source_names_is_there() {
    let naming = Regex::new(r#"\b(?:say|Message::of)\(\s*"([^"]+)""#).expect("a pattern");
    let words = english();
    let mut breaches = Vec::new();
    for source in core().into_iter().chain(ending("bindings", ".rs")) {
        let code = source.code();
        for hit in naming.captures_iter(&code).filter(|hit| !words.has(&hit[1])) {
            breaches.push(format!("{}:{}: {}", source.path, source.line(hit.get(1).expect("a key").start()), &hit[1]));
        }
    }
    none("these would be said as they stand", &breaches);
}

/// Keys also reach `say` through a `match` or a list: in a screen, what begins like a message's key is one.
#[test]
fn what_a_screen_holds_that_looks_like_a_key_is_one() {
    let literal = Regex::new(r#""([a-z][a-z0-9_]*(?:-[a-z0-9_]+)+)""#).expect("a pattern");
    let words = english();
    let keys: BTreeSet<String> = catalogues().iter().flat_map(messages).map(|(key, _)| key).collect();
    let begins = |key: &str| {
        let (family, _) = key.split_once('-').expect("a key");
        keys.iter().filter(|one| one.split_once('-').is_some_and(|(first, _)| first == family)).count() > 1
    };
    let part_of_a_key =
        |text: &str| keys.iter().any(|key| key.starts_with(&format!("{text}-")) || key.ends_with(&format!("-{text}")));
    let mut breaches = Vec::new();
    for source in ending("core/src/screens", ".rs") {
        let code = source.code();
        for hit in literal.captures_iter(&code) {
            let text = &hit[1];
            if begins(text) && !words.has(text) && !part_of_a_key(text) {
                breaches.push(format!("{}:{}: {text}", source.path, source.line(hit.get(1).expect("a key").start())));
            }
        }
    }
    none("these would be said as they stand", &breaches);
}

/// A list to look through now and then, not a failure: keys are also put together while Evenfall runs.
#[test]
fn messages_that_nobody_seems_to_say_are_listed() {
    let string = Regex::new(r#""([^"\n]+)""#).expect("a pattern");
    let place = Regex::new(r"\\\{[^}]*\\\}").expect("a pattern");
    let mut said: BTreeSet<String> = BTreeSet::new();
    let mut shapes: BTreeSet<String> = BTreeSet::new();
    for source in core().into_iter().chain(ending("bindings", ".rs")) {
        for hit in string.captures_iter(&source.code()) {
            said.insert(hit[1].to_owned());
            if hit[1].contains('{') && hit[1].contains('-') && !hit[1].contains(' ') {
                shapes.insert(place.replace_all(&regex::escape(&hit[1]), ".+").into_owned());
            }
        }
    }
    let set = Regex::new(r#"\bset: "([^"]+)""#).expect("a pattern");
    for source in core() {
        shapes.extend(set.captures_iter(&source.code()).map(|hit| format!("{}-.+", regex::escape(&hit[1]))));
    }
    // `{label}-help`, `{kind}-{field}` and their like would let every key through.
    let shapes: Vec<String> = shapes.into_iter().filter(|shape| !shape.starts_with(".+")).collect();
    let shape = Regex::new(&format!("^(?:{})$", shapes.join("|"))).expect("a pattern");
    let texts: String = catalogues().iter().map(|catalogue| catalogue.text.as_str()).collect();
    let mut unsaid: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for catalogue in catalogues() {
        for (key, _) in messages(&catalogue) {
            let inside_another = texts.contains(&format!("{{ {key} }}")) || texts.contains(&format!("{{ {key} ->"));
            let base = ["-note", "-across"].iter().find_map(|end| key.strip_suffix(end)).unwrap_or(&key);
            if !(said.contains(&key)
                || said.contains(base)
                || drawn_keys().contains(&key)
                || inside_another
                || shape.is_match(&key))
            {
                let family = key.split('-').next().unwrap_or_default().to_owned();
                unsaid.entry((catalogue.path.clone(), family)).or_default().push(key);
            }
        }
    }
    for ((path, family), keys) in unsaid {
        let which = if keys.len() > 5 { format!("{} of {family}-…", keys.len()) } else { keys.join(", ") };
        println!("{path}: nobody seems to say {which}");
    }
}
