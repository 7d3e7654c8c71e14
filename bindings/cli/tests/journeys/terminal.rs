//! Somebody at the terminal: reads what is printed, and types the command beside the words.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value as Json;
use tempfile::TempDir;

use crate::disk::SmallDisk;
use crate::step::{Act, Begin, Chosen, Phone, Turned};

type Done = Result<(), String>;

/// The terminal, and what stands on it.
pub(crate) struct Terminal {
    clock: String,
    /// Everything the last command printed.
    said: String,
    last: Vec<String>,
    form: Option<Form>,
    /// The step of the first run, while it is open.
    first_run: Option<usize>,
    disk: Option<SmallDisk>,
    /// Where the diary and its key lie.
    home: TempDir,
    /// What outlives a phone: the backup and its passphrase.
    elsewhere: TempDir,
}

/// A form that is being filled in.
struct Form {
    command: Vec<String>,
    drawn: Json,
    save: String,
    typed: Vec<String>,
    asked: bool,
    /// The words that leave what is previewed, once it is.
    leave: Option<String>,
}

impl Terminal {
    pub(crate) fn begin(begin: &Begin) -> Self {
        let folder = || TempDir::new().expect("a folder");
        let home = folder();
        let disk = begin.small_disk.then(|| SmallDisk::at(home.path()));
        let clock = begin.clock.clone();
        let (said, last, form, first_run) = Default::default();
        let mut terminal = Self { clock, said, last, form, first_run, disk, home, elsewhere: folder() };
        if let Some(diary) = &begin.diary {
            let file = crate::tests().join("diaries/sample").join(diary);
            assert!(terminal.run(&["import", file.to_str().expect("a path")]), "{}", terminal.said);
        }
        terminal.start().expect("begins");
        terminal
    }

    /// What stands on the screen.
    pub(crate) fn screen(&self) -> &str {
        &self.said
    }

    pub(crate) fn act(&mut self, act: &Act) -> Done {
        match act {
            Act::Go(place) => self.go(place),
            Act::See(words) => self.look(words, true),
            Act::Unseen(words) => self.look(words, false),
            Act::Press(words) => self.press(words),
            Act::Fill(fields) => self.answer(fields, |_, text| Ok(text.clone())),
            Act::Choose(fields) => self.answer(fields, chosen),
            Act::Set(fields) => self.answer(fields, |_, turned| {
                Ok(match turned {
                    Turned::Number(number) => number.to_string(),
                    Turned::Time(text) => text.clone(),
                })
            }),
            Act::Clock(clock) => {
                clock.clone_into(&mut self.clock);
                Ok(())
            }
            Act::Phone(phone) => self.happens(phone),
            Act::BackUp(passphrase) => {
                let [file, secret] = self.copy(passphrase);
                done(self.run(&["backup", &file, "--passphrase-file", &secret]))
            }
            Act::Restore(passphrase) => {
                let [file, secret] = self.copy(passphrase);
                self.run(&["restore", &file, "--yes", "--passphrase-file", &secret]);
                Ok(())
            }
            Act::KeptAside(count) => {
                let aside = self.kept_aside();
                if aside.len() == *count { Ok(()) } else { Err(format!("kept aside are {aside:?}")) }
            }
            Act::Steps(_) => Err("a group is taken step by step".to_owned()),
        }
    }

    fn happens(&mut self, phone: &Phone) -> Done {
        match phone {
            // Every command is a process of its own, begun anew.
            Phone::Killed => self.start(),
            Phone::New => {
                self.home = TempDir::new().map_err(|why| why.to_string())?;
                self.start()
            }
            Phone::KeyLost => {
                fs::remove_file(self.path("diary.key")).map_err(|why| why.to_string())?;
                self.start()
            }
            Phone::DiskFull => self.disk(SmallDisk::fill),
            Phone::DiskFreed => self.disk(SmallDisk::free),
            Phone::Locked | Phone::NotUnlocked | Phone::Unlocked => Err("a terminal has no lock".to_owned()),
        }
    }

    /// Evenfall, opened: Today, or the first run where it is not behind her.
    fn start(&mut self) -> Done {
        (self.form, self.first_run) = (None, None);
        match self.json(&["first-run"]) {
            Ok(state) if state["done"] == false => self.step_of_first_run(0, ""),
            // Where the diary does not open, Today says why.
            _ => self.open(&["today"]),
        }
    }

    fn go(&mut self, place: &str) -> Done {
        self.first_run = None;
        let command: &[&str] = match place {
            "nights" | "iron" | "movement" | "calm" => &["patterns", place],
            "log_sheet" => &["log"],
            "day_diary" => &["diary"],
            "due_date" => &["due"],
            "urgent_help" => &["help-now"],
            "breathing" => &["breathe", "--no-wait"],
            "mood_check" => &["mood-check"],
            "sort_legs" => &["legs"],
            "medicine_check" => &["check-medicine"],
            "today" | "tonight" | "morning" | "timeline" | "care" | "settings" | "ended" => &[place],
            _ => {
                let form = place.strip_prefix("form:").ok_or("there is no such place")?;
                return if form == "ended" { self.open(&[form]) } else { self.open_form(form) };
            }
        };
        self.open(command)
    }

    /// Opens what a command stands for: a form where it needs answers, else what it prints.
    fn open(&mut self, command: &[&str]) -> Done {
        self.form = None;
        match command {
            ["log" | "due" | "settings", form] => self.open_form(form),
            ["ended"] => {
                self.run(command);
                let drawn = self.json(&["settings", "ended"])?;
                self.fill_in(vec!["ended".to_owned()], drawn, None);
                Ok(())
            }
            ["check-medicine"] => {
                let state = self.json(command)?;
                self.run(command);
                // What stands behind the command is the name itself, and no field.
                let drawn = serde_json::json!({"fields": [{"id": "", "label": state["label"]}]});
                self.fill_in(vec!["check-medicine".to_owned()], drawn, Some(text(&state["check"])));
                Ok(())
            }
            ["morning"] => {
                let state = self.json(command)?;
                self.run(command);
                let (drawn, done) = (state["form"].clone(), text(&state["done"]));
                let entry =
                    drawn["entry"].as_str().map(|id| vec!["edit".to_owned(), text(&drawn["kind"]), id.to_owned()]);
                self.fill_in(entry.unwrap_or_else(|| vec!["log".to_owned(), text(&drawn["kind"])]), drawn, Some(done));
                Ok(())
            }
            _ => {
                self.run(command);
                Ok(())
            }
        }
    }

    fn open_form(&mut self, kind: &str) -> Done {
        let command = match kind {
            "place" | "numbers" | "figures" | "hours" | "babies" => vec!["settings", kind],
            _ if kind.starts_with("due_") => vec!["due", kind],
            _ => vec!["log", kind],
        };
        let form: &[&str] = if command.first() == Some(&"log") { &["--form"] } else { &[] };
        let shown = [&command, form].concat();
        let drawn = self.json(&shown)?;
        self.run(&shown);
        self.fill_in(command.into_iter().map(str::to_owned).collect(), drawn, None);
        Ok(())
    }

    fn fill_in(&mut self, command: Vec<String>, drawn: Json, save: Option<String>) {
        let save = save.unwrap_or_else(|| text(&drawn["save"]));
        self.form = Some(Form { command, drawn, save, typed: Vec::new(), asked: false, leave: None });
    }

    fn answer<T>(&mut self, fields: &BTreeMap<String, T>, typed: impl Fn(&Json, &T) -> Result<String, String>) -> Done {
        let form = self.form.as_mut().ok_or("no form is open")?;
        for (label, value) in fields {
            let fields = form.drawn["fields"].as_array().ok_or("a form has no fields")?;
            let field = fields.iter().find(|field| field["label"] == **label).ok_or(format!("no field {label}"))?;
            let id = text(&field["id"]);
            let before = if id.is_empty() { id } else { id + "=" };
            form.typed.retain(|typed| !typed.starts_with(&before));
            form.typed.push(before + &typed(field, value)?);
        }
        Ok(())
    }

    fn press(&mut self, words: &str) -> Done {
        if self.form.as_ref().is_some_and(|form| form.save == words || (form.asked && words == "Keep it")) {
            return self.save(words);
        }
        if self.form.take_if(|form| form.leave.as_deref() == Some(words)).is_some() {
            return Ok(());
        }
        if words == "Try again" {
            let last: Vec<String> = self.last.clone();
            self.run(&last.iter().map(String::as_str).collect::<Vec<_>>());
            return Ok(());
        }
        if let Some(step) = self.first_run {
            let state = self.json(&["first-run"])?;
            let shown = &state["steps"][step];
            if shown["go_on"] == *words || shown["skip"] == *words {
                return self.step_of_first_run(step + 1, "");
            }
        }
        if self.answers_a_question(words)? {
            return Ok(());
        }
        let command = self.beside(words).ok_or_else(|| format!("nothing here is pressed by {words}"))?;
        let command: Vec<&str> = command.split_whitespace().collect();
        // Which file, `restore` says.
        if command.last() == Some(&"FILE") { Ok(()) } else { self.open(&command) }
    }

    /// The question of Sort my legs that stands on the screen, answered: the command is typed anew with one answer more.
    fn answers_a_question(&mut self, words: &str) -> Result<bool, String> {
        if !self.said.contains("evenfall legs …") {
            return Ok(false);
        }
        let last: Vec<&str> = self.last.iter().map(String::as_str).collect();
        let step = self.json(&last)?["step"].take();
        let choices = step["choices"].as_array().ok_or("a question has no choices")?;
        let Some(choice) = choices.iter().find(|choice| choice["words"] == *words) else { return Ok(false) };
        let answer = format!("{}={}", text(&step["field"]), text(&choice["id"]));
        let typed = self.last.iter().filter(|typed| *typed != "--begin").cloned();
        let command: Vec<String> = typed.chain([answer]).collect();
        self.run(&command.iter().map(String::as_str).collect::<Vec<_>>());
        Ok(true)
    }

    fn save(&mut self, words: &str) -> Done {
        let mut form = self.form.take().ok_or("no form is open")?;
        let mut command = [form.command.clone(), form.typed.clone()].concat();
        // The step's own sheet, left as it was, is skipped with it.
        let untouched = self.first_run.is_some() && form.typed.is_empty();
        let previews = form.command.first().is_some_and(|first| first == "due") && form.leave.is_none();
        if previews {
            command.push("--preview".to_owned());
        }
        if form.asked && words == "Keep it" {
            command.push("--yes".to_owned());
        }
        let command: Vec<&str> = command.iter().map(String::as_str).collect();
        let kept = untouched || self.run(&command);
        if kept && previews {
            let preview = self.json(&command)?;
            (form.save, form.leave) = (text(&preview["confirm"]), Some(text(&preview["leave"])));
        } else if kept {
            let toast = std::mem::take(&mut self.said);
            let Some(step) = self.first_run else {
                self.said = toast;
                return Ok(());
            };
            let own = form.command.first().is_some_and(|first| first == "settings");
            return self.step_of_first_run(if own { step + 1 } else { step }, &toast);
        }
        form.asked = self.said.contains("--yes");
        self.form = Some(form);
        Ok(())
    }

    /// One step of the first run; the terminal prints all five below each other.
    fn step_of_first_run(&mut self, step: usize, toast: &str) -> Done {
        let state = self.json(&["first-run"])?;
        let Some(shown) = state["steps"].get(step) else {
            self.first_run = None;
            self.run(&["first-run", "--done"]);
            return self.open(&["today"]);
        };
        self.first_run = Some(step);
        self.form = None;
        self.run(&["first-run"]);
        let heading = |step: &Json| format!("{} · ", text(&step["progress"]));
        let from = self.said.find(&heading(shown)).ok_or("the step is not printed")?;
        let next = state["steps"].get(step + 1).and_then(|next| self.said.find(&heading(next)));
        let page = self.said.get(from..next.unwrap_or(self.said.len())).unwrap_or_default();
        self.said = format!("{toast}{page}{}", text(&state["promise"]));
        if let Some(sheet) = shown["sheet"].as_str() {
            let drawn = self.json(&["settings", sheet])?;
            self.fill_in(vec!["settings".to_owned(), sheet.to_owned()], drawn, Some(text(&shown["go_on"])));
        }
        Ok(())
    }

    fn look(&self, words: &[String], seen: bool) -> Done {
        let screen = in_one_line(&self.said);
        match words.iter().find(|words| screen.contains(&in_one_line(words)) != seen) {
            None => Ok(()),
            Some(words) if seen => Err(format!("not seen: {words}")),
            Some(words) => Err(format!("seen: {words}")),
        }
    }

    /// The command printed beside these words, without `evenfall`.
    fn beside(&self, words: &str) -> Option<String> {
        let mut title = "";
        for line in self.said.lines() {
            let Some((before, command)) = line.rsplit_once("evenfall ") else {
                // In Settings a row's command stands below its title and its note.
                if line.starts_with("  ") && !line.starts_with("   ") {
                    title = line.trim();
                }
                continue;
            };
            let label = before.trim().trim_start_matches(['→', '✓']).trim().trim_end_matches(':');
            let label = if label.is_empty() { title } else { label };
            let parts = label.split(" · ").chain(label.split("  "));
            let starts = label.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
            if starts || parts.map(str::trim).any(|part| part == words) {
                return Some(command.to_owned());
            }
        }
        None
    }

    fn run(&mut self, arguments: &[&str]) -> bool {
        self.last = arguments.iter().map(|&argument| argument.to_owned()).collect();
        let (succeeded, said, trouble) = self.printed(arguments);
        self.said = said + &trouble;
        succeeded
    }

    fn json(&self, arguments: &[&str]) -> Result<Json, String> {
        let (_, said, trouble) = self.printed(&[arguments, &["--json"]].concat());
        serde_json::from_str(&said).map_err(|why| format!("{arguments:?}: {why}: {trouble}"))
    }

    fn printed(&self, arguments: &[&str]) -> (bool, String, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_evenfall"))
            .args(arguments)
            .arg("--diary")
            .arg(self.path("diary"))
            .args(["--at", &self.clock])
            .current_dir(self.elsewhere.path())
            .env("NO_COLOR", "1")
            .env_remove("EVENFALL_DIARY")
            .stdin(Stdio::null())
            .output()
            .expect("the binary runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        (output.status.success(), text(output.stdout), text(output.stderr))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Where the backup lies, and a file that holds the passphrase.
    fn copy(&self, passphrase: &str) -> [String; 2] {
        let path = |name: &str| self.elsewhere.path().join(name).to_str().expect("a path").to_owned();
        fs::write(path("passphrase"), passphrase).expect("a file");
        [path("evenfall.age"), path("passphrase")]
    }

    fn kept_aside(&self) -> Vec<String> {
        let names = fs::read_dir(self.home.path()).into_iter().flatten().flatten();
        let names = names.filter_map(|file| file.file_name().into_string().ok());
        let journal = |name: &str| ["-wal", "-shm", "-journal", ".lock"].iter().any(|end| name.ends_with(end));
        names.filter(|name| name.contains(".before-") && !journal(name)).collect()
    }

    fn disk(&self, act: impl Fn(&SmallDisk) -> std::io::Result<()>) -> Done {
        act(self.disk.as_ref().ok_or("the diary stands on no disk of its own")?).map_err(|why| why.to_string())
    }
}

/// A choice as it is typed: by its id.
fn chosen(field: &Json, chosen: &Chosen) -> Result<String, String> {
    let choices = field["shape"].as_object().into_iter().flat_map(|shape| shape.values());
    let choices: Vec<&Json> = choices.filter_map(|shape| shape["choices"].as_array()).flatten().collect();
    let id = |words: &String| {
        let found = choices.iter().find(|choice| choice["words"] == **words);
        found.map(|choice| text(&choice["id"])).ok_or(format!("no choice {words}"))
    };
    match chosen {
        Chosen::One(words) => id(words),
        Chosen::Several(several) => Ok(several.iter().map(id).collect::<Result<Vec<_>, _>>()?.join(",")),
        Chosen::Switch(on) => Ok(if *on { "yes" } else { "no" }.to_owned()),
    }
}

fn text(json: &Json) -> String {
    json.as_str().unwrap_or_default().to_owned()
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn done(succeeded: bool) -> Done {
    if succeeded { Ok(()) } else { Err("it did not succeed".to_owned()) }
}
