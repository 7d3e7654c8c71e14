//! Why a command did not succeed: 2 for what was typed, 3 for what was not accepted, 4 for the diary and its files.

use std::io::{self, Write};
use std::process::ExitCode;

use evenfall_bindings::screens::trouble::{TroubleAct, TroubleState};
use evenfall_bindings::{DiaryError, DrawnForm, FieldNote};

/// Why a command did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line does not say what to do.
    Usage(String),
    /// The core does not accept it; a line each.
    NotAccepted(Vec<String>),
    /// The diary cannot be opened, read or written.
    Trouble(TroubleState),
    /// A file of the shell's own, the key or the output, cannot be read or written.
    File(String),
    /// Whoever read the output has stopped listening.
    NobodyReads,
}

impl Failure {
    /// Answers that do not stand, each under the name of its field.
    pub(crate) fn at_fields(notes: &[FieldNote], form: Option<&DrawnForm>) -> Self {
        let label = |note: &FieldNote| {
            form.and_then(|form| form.fields.iter().find(|field| field.id == note.field))
                .map_or_else(|| note.field.clone(), |field| format!("{} ({})", field.label, field.id))
        };
        Self::NotAccepted(notes.iter().map(|note| format!("{}: {}", label(note), note.words)).collect())
    }

    /// Says it on standard error and gives the code.
    pub(crate) fn tell(self) -> ExitCode {
        let (code, lines) = match self {
            Self::NobodyReads => return ExitCode::SUCCESS,
            Self::Usage(line) => (2, vec![line]),
            Self::NotAccepted(lines) => (3, lines),
            Self::Trouble(state) => (4, trouble(state)),
            Self::File(line) => (4, vec![line]),
        };
        let mut out = io::stderr().lock();
        for line in lines {
            // Where even this cannot be written, the code still tells.
            let _ = writeln!(out, "{}", crate::show::page::without_controls(&line));
        }
        ExitCode::from(code)
    }
}

/// What happened, what is safe, what to do, and the commands that do it. Trying again is the same command once more.
fn trouble(state: TroubleState) -> Vec<String> {
    let mut lines = vec![state.title, state.safe, state.act];
    for action in state.actions {
        let command = match action.act {
            TroubleAct::TryAgain => continue,
            TroubleAct::Restore => "evenfall restore FILE",
            TroubleAct::BeginAnew => "evenfall begin-anew",
        };
        lines.push(format!("→ {}: {command}", action.words));
    }
    lines
}

impl From<DiaryError> for Failure {
    fn from(error: DiaryError) -> Self {
        Self::Trouble(error.words().clone())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::NobodyReads,
            _ => Self::File(error.to_string()),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::File(error.to_string())
    }
}
