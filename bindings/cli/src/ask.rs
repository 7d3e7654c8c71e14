//! Asking at the terminal, where someone sits at it.

use std::io::{BufRead, IsTerminal, Write, stderr, stdin};
use std::path::Path;

use crate::failure::Failure;

/// Whether somebody can answer.
pub(crate) fn can_ask() -> bool {
    stdin().is_terminal() && stderr().is_terminal()
}

/// Asks and gives the line typed; `None` at the end of input.
pub(crate) fn line(question: &str) -> Result<Option<String>, Failure> {
    let mut out = stderr().lock();
    write!(out, "{question} ")?;
    out.flush()?;
    read_line()
}

/// Asks for a yes; anything else is a no.
pub(crate) fn yes(question: &str) -> Result<bool, Failure> {
    let answer = line(&format!("{question} [y/N]"))?;
    Ok(answer.is_some_and(|answer| matches!(answer.trim().to_lowercase().as_str(), "y" | "yes")))
}

/// The passphrase: from its file, from whoever sits here without showing it, or from standard input.
pub(crate) fn passphrase(file: Option<&Path>, twice: bool) -> Result<String, Failure> {
    if let Some(file) = file {
        let text =
            std::fs::read_to_string(file).map_err(|error| Failure::File(format!("{}: {error}.", file.display())))?;
        return Ok(text.lines().next().unwrap_or_default().to_owned());
    }
    if !can_ask() {
        return Ok(read_line()?.unwrap_or_default());
    }
    let typed = rpassword::prompt_password("Passphrase: ")?;
    if twice && rpassword::prompt_password("Once more: ")? != typed {
        return Err(Failure::Usage("The two were not the same. Nothing was done.".into()));
    }
    Ok(typed)
}

fn read_line() -> Result<Option<String>, Failure> {
    let mut answer = String::new();
    let read = stdin().lock().read_line(&mut answer)?;
    Ok((read > 0).then(|| answer.trim_end_matches(['\n', '\r']).to_owned()))
}
