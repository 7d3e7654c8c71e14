//! The mood check: asked question by question where somebody sits here, or answered on the command line.

use evenfall_bindings::screens::mood_check::MoodCheckState;
use evenfall_bindings::{DrawnField, FieldShape};

use crate::ask;
use crate::failure::Failure;
use crate::here::Here;
use crate::open::say;
use crate::show::calm;

/// Shows the screen, or keeps a check and says what it came to.
pub(crate) fn mood_check(here: &Here, fields: &[String], yes: bool) -> Result<(), Failure> {
    let state = here.diary.mood_check(here.now)?;
    let asks = fields.is_empty() && ask::can_ask() && !here.json;
    if fields.is_empty() && !asks {
        return here.show(&state, calm::mood_check);
    }
    let fields = if asks { asked(&state)? } else { fields.to_vec() };
    crate::log::keep(here, &state.form, &fields, yes)?;
    if here.json {
        return Ok(());
    }
    crate::here::print("\n")?;
    here.show(&here.diary.mood_check(here.now)?, calm::came_to)
}

/// Every question with its answers by number; an empty line leaves one open.
fn asked(state: &MoodCheckState) -> Result<Vec<String>, Failure> {
    let fields = &state.form.fields;
    let chosen = |field: &&DrawnField| matches!(field.shape, FieldShape::One { .. });
    let notices = fields.iter().filter(|field| !chosen(field)).filter_map(|field| field.help.as_ref());
    for line in state.lines.iter().chain([&state.how_often]).chain(notices) {
        say(line)?;
    }
    let mut typed = Vec::new();
    for field in fields {
        let FieldShape::One { choices } = &field.shape else { continue };
        if let Some(help) = &field.help {
            say(&format!("\n{help}"))?;
        }
        say(&format!("\n{}", field.label))?;
        for (number, choice) in (1..).zip(choices) {
            say(&format!("  {number}  {}", choice.words))?;
        }
        let answer = ask::line(">")?.unwrap_or_default();
        let by_number = (1..).zip(choices).find(|(number, _)| number.to_string() == answer.trim());
        let answer = by_number.map_or(answer, |(_, choice)| choice.id.clone());
        typed.push(format!("{}={answer}", field.id));
    }
    Ok(typed)
}
