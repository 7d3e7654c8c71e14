//! The words of the four screens about copies: backing up, restoring, taking everything out, reading it in.

use serde::Serialize;

use super::copies::CopyState;
use crate::moment::Moment;
use crate::words::Words;

/// The screen that makes a backup: a passphrase, the same read back, a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BackUpWords {
    /// "Back up".
    pub title: String,
    /// What a backup is.
    pub lines: Vec<String>,
    /// The title of the passphrase that is suggested, above its six groups.
    pub suggested: String,
    /// That it must be written down, and where.
    pub write_down: String,
    /// What suggests another one.
    pub another: String,
    /// What lets her choose words of her own.
    pub own: String,
    /// The label of her own words.
    pub own_label: String,
    /// What they must be.
    pub own_help: String,
    /// What goes back to a suggested one.
    pub suggest_instead: String,
    /// What goes on to reading it back.
    pub go_on: String,
    /// The title of reading it back.
    pub read_back: String,
    /// Why.
    pub read_back_line: String,
    /// What is said when it is not the same.
    pub read_back_wrong: String,
    /// The button that makes the file.
    pub make: String,
    /// The name the file is given.
    pub file_name: String,
}

/// The screen that restores a backup: a file, its passphrase, what is in it, and only then the swap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RestoreWords {
    /// "Restore".
    pub title: String,
    /// What restoring does.
    pub lines: Vec<String>,
    /// The button that chooses the file.
    pub choose: String,
    /// How the passphrase may be typed.
    pub passphrase_help: String,
    /// The button that shows what is in it.
    pub look: String,
    /// The title of what is in it.
    pub inside: String,
    /// The button that makes it the diary.
    pub restore: String,
    /// The button that leaves everything as it is.
    pub leave: String,
    /// The button that opens the restored diary.
    pub go_on: String,
}

/// The screen that writes everything out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportWords {
    /// "Take everything out".
    pub title: String,
    /// What is written.
    pub lines: Vec<String>,
    /// That the files are not sealed.
    pub warning: String,
    /// One file, as JSON.
    pub json: String,
    /// What it is good for.
    pub json_note: String,
    /// A table of each kind, as CSV.
    pub csv: String,
    /// What they are good for.
    pub csv_note: String,
    /// Visits and reminders, as a calendar.
    pub calendar: String,
    /// What it is good for, and how little it says.
    pub calendar_note: String,
    /// The name the file is given.
    pub file_name: String,
    /// The name a calendar is given.
    pub calendar_name: String,
    /// The name of a folder for the tables.
    pub folder_name: String,
}

/// The screen that reads an export in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportWords {
    /// "Read an export in".
    pub title: String,
    /// What it does, and what it leaves alone.
    pub lines: Vec<String>,
    /// The button that chooses the file.
    pub choose: String,
}

/// The words of all four.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopyingState {
    /// The label of a passphrase.
    pub passphrase: String,
    /// What shows a passphrase while it is typed.
    pub show: String,
    /// What hides it.
    pub hide: String,
    /// What is said while a file is made or read: it takes some seconds, and can be left alone.
    pub working: String,
    /// What is said when the phone could not carry a file to or from the place she chose.
    pub not_carried: CopyState,
    /// Backing up.
    pub back_up: BackUpWords,
    /// Restoring.
    pub restore: RestoreWords,
    /// Taking everything out.
    pub export: ExportWords,
    /// Reading it in.
    pub import: ImportWords,
}

impl CopyingState {
    /// The words on this day, whose date the names of files carry. They need no diary: it may be lost.
    pub fn read(now: Moment, words: &Words) -> Self {
        let of = |key: &str| words.say(&format!("copying-{key}"));
        let lines = |keys: &[&str]| keys.iter().map(|key| of(key)).collect();
        let name = format!("evenfall-{}", now.civil_day());
        Self {
            passphrase: of("passphrase"),
            show: of("show"),
            hide: of("hide"),
            working: of("working"),
            not_carried: CopyState::bad_place(words),
            back_up: BackUpWords {
                title: words.say("settings-back-up"),
                lines: lines(&["back-up-1", "back-up-2"]),
                suggested: of("suggested"),
                write_down: of("write-down"),
                another: of("another"),
                own: of("own"),
                own_label: of("own-label"),
                own_help: of("own-help"),
                suggest_instead: of("suggest-instead"),
                go_on: of("written-down"),
                read_back: of("read-back"),
                read_back_line: of("read-back-line"),
                read_back_wrong: of("read-back-wrong"),
                make: of("make"),
                file_name: format!("{name}.age"),
            },
            restore: RestoreWords {
                title: words.say("settings-restore"),
                lines: lines(&["restore-1", "restore-2"]),
                choose: of("choose-backup"),
                passphrase_help: of("passphrase-help"),
                look: of("look"),
                inside: of("inside"),
                restore: of("restore-this"),
                leave: of("leave"),
                go_on: of("open"),
            },
            export: ExportWords {
                title: words.say("settings-export"),
                lines: lines(&["export-1"]),
                warning: of("export-warning"),
                json: of("json"),
                json_note: of("json-note"),
                csv: of("csv"),
                csv_note: of("csv-note"),
                calendar: words.say("calendar-row"),
                calendar_note: words.say("calendar-row-note"),
                file_name: format!("{name}.json"),
                calendar_name: format!("{name}.ics"),
                folder_name: name,
            },
            import: ImportWords {
                title: words.say("settings-import"),
                lines: lines(&["import-1", "import-2"]),
                choose: of("choose-export"),
            },
        }
    }
}
