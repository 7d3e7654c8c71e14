//! What crosses the border, in one list: `bindings/surface.txt`. A change of the border shows in its review.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use crate::laws::sources::{ending, root};
use regex::Regex;

const SURFACE: &str = "bindings/surface.txt";

/// What stands between the brackets that open here, and what follows them.
fn inside(code: &str, open: char, close: char) -> (&str, &str) {
    let mut depth = 0;
    for (at, letter) in code.char_indices() {
        if letter == open {
            depth += 1;
        } else if letter == close {
            depth -= 1;
            if depth == 0 {
                return (&code[1..at], &code[at + close.len_utf8()..]);
            }
        }
    }
    panic!("{open} is never closed")
}

fn on_one_line(code: &str) -> String {
    let spaced = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let spaced =
        spaced.replace(", }", " }").replace("( ", "(").replace(" )", ")").replace(", )", ")").replace("pub ", "");
    spaced.trim().trim_end_matches(',').trim().to_owned()
}

/// The fields or variants of a body, one a line, attributes left out.
fn parts(body: &str) -> Vec<String> {
    let attribute = Regex::new(r"#\[[^\]]*\]").expect("a pattern");
    let (mut parts, mut part, mut depth) = (Vec::new(), String::new(), 0);
    for letter in attribute.replace_all(body, "").chars() {
        depth += match letter {
            '(' | '{' | '<' => 1,
            ')' | '}' | '>' => -1,
            _ => 0,
        };
        if letter == ',' && depth == 0 {
            parts.push(on_one_line(&part));
            part.clear();
        } else {
            part.push(letter);
        }
    }
    parts.push(on_one_line(&part));
    parts.retain(|part| !part.is_empty());
    parts
}

/// Every function that is `pub` in this code, with its signature.
fn functions(code: &str) -> BTreeMap<String, String> {
    let head = Regex::new(r"pub (?:async )?fn (\w+)").expect("a pattern");
    head.captures_iter(code)
        .map(|found| {
            let whole = found.get(0).expect("a function");
            let signature = code[whole.end()..].split('{').next().expect("a signature");
            (found[1].to_owned(), format!("fn {}{}", &found[1], on_one_line(signature)))
        })
        .collect()
}

fn surface() -> String {
    let mut blocks: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let type_of =
        r"(?:#\[uniffi::remote\((?:Record|Enum)\)\]|#\[derive\([^\]]*uniffi::(?:Record|Enum|Error)[^\]]*\)\])";
    let record =
        Regex::new(&format!(r"{type_of}\s*(?:#\[[^\]]*\]\s*)*pub (struct|enum) (\w+)\s*\{{")).expect("a pattern");
    let object = Regex::new(r"#\[derive\([^\]]*uniffi::Object[^\]]*\)\]\s*pub struct (\w+)").expect("a pattern");
    let methods = Regex::new(r"#\[uniffi::export\]\s*impl (\w+)\s*\{").expect("a pattern");
    let free = Regex::new(r"#\[uniffi::export\]\s*pub fn \w+").expect("a pattern");
    let custom = Regex::new(r"uniffi::custom_type!\((\w+), (\w+)").expect("a pattern");
    let mark = Regex::new(r"#\[uniffi::(?:export|remote)|uniffi::(?:Record|Enum|Error|Object)\b|custom_type!")
        .expect("a pattern");
    let mut marks = 0;
    let mut read = 0;
    for source in ending("bindings/src", ".rs") {
        let code = source.code();
        marks += mark.find_iter(&code).count();
        for found in record.captures_iter(&code) {
            let open = found.get(0).expect("a type").end() - 1;
            let (body, _) = inside(&code[open..], '{', '}');
            blocks.insert(format!("{} {}", &found[1], &found[2]), parts(body));
            read += 1;
        }
        for found in object.captures_iter(&code) {
            blocks.entry(format!("object {}", &found[1])).or_default();
            read += 1;
        }
        for found in methods.captures_iter(&code) {
            let open = found.get(0).expect("an impl").end() - 1;
            let (body, _) = inside(&code[open..], '{', '}');
            let block = blocks.entry(format!("object {}", &found[1])).or_default();
            block.extend(functions(body).into_values());
            block.sort();
            read += 1;
        }
        for found in free.find_iter(&code) {
            let (_, signature) = functions(&code[found.start()..])
                .into_iter()
                .find(|(name, _)| found.as_str().ends_with(&format!(" {name}")))
                .expect("a function");
            blocks.insert(signature, Vec::new());
            read += 1;
        }
        for found in custom.captures_iter(&code) {
            blocks.insert(format!("custom {} as {}", &found[1], &found[2]), Vec::new());
            read += 1;
        }
    }
    assert_eq!(marks, read, "something crosses the border that this list does not know how to read");
    let mut text = String::new();
    for (name, lines) in blocks {
        writeln!(text, "{name}").expect("writes");
        for line in lines {
            writeln!(text, "    {line}").expect("writes");
        }
    }
    text
}

#[test]
fn what_crosses_the_border_is_listed() {
    let found = surface();
    let path = root().join(SURFACE);
    if std::env::var_os("EVENFALL_ACCEPT").is_some() {
        fs::write(&path, &found).expect("writes");
    }
    let listed = fs::read_to_string(&path).unwrap_or_default();
    let gone = listed.lines().filter(|line| !found.lines().any(|one| one == *line)).map(|line| format!("- {line}"));
    let new = found.lines().filter(|line| !listed.lines().any(|one| one == *line)).map(|line| format!("+ {line}"));
    let changes: Vec<String> = gone.chain(new).collect();
    assert!(
        listed == found,
        "the border is no longer what {SURFACE} lists:\n  {}\nTo accept it: EVENFALL_ACCEPT=1 cargo test --package \
         evenfall-tests what_crosses_the_border, then look at the difference.",
        changes.join("\n  ")
    );
}
