//! The one object a shell holds: a method a screen, a method a command.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;
use evenfall_core::care::plan::How;
use evenfall_core::diary::{self, Direction, Tap, Undo};
use evenfall_core::entry::EntryId;
use evenfall_core::forms::DrawnForm;
use evenfall_core::guidance;
use evenfall_core::moment::Moment;
use evenfall_core::profile::Profile;
use evenfall_core::reminders;
use evenfall_core::screens::breathing::BreathingState;
use evenfall_core::screens::care::CareState;
use evenfall_core::screens::chrome::ChromeState;
use evenfall_core::screens::day_diary::DayDiaryState;
use evenfall_core::screens::due_date::{DueDateState, DuePreviewState};
use evenfall_core::screens::evening::EveningState;
use evenfall_core::screens::first_run::FirstRunState;
use evenfall_core::screens::library::{GlossaryState, LibraryPageState, LibraryState};
use evenfall_core::screens::log_sheet::LogSheetState;
use evenfall_core::screens::medicine_check::MedicineCheckState;
use evenfall_core::screens::mood_check::MoodCheckState;
use evenfall_core::screens::morning::MorningState;
use evenfall_core::screens::patterns::{CalmState, IronState, MovementState, NightsState};
use evenfall_core::screens::plan::{MovesState, PlanState, WindowState};
use evenfall_core::screens::settings::{EndedState, SettingsState};
use evenfall_core::screens::sort_legs::{SortLegsState, SortedLegsState};
use evenfall_core::screens::timeline::TimelineState;
use evenfall_core::screens::today::TodayState;
use evenfall_core::screens::tonight::{TonightState, said_on_slip};
use evenfall_core::screens::urgent_help::UrgentHelpState;
use evenfall_core::screens::week::WeekState;
use evenfall_core::screens::why_this::{AdviceListState, WhyThisState};
use evenfall_core::store::{Key, Store, StoreError};
use evenfall_core::summary::Wanted;
use evenfall_core::summary::content::Summary;
use evenfall_core::words::Words;

use crate::DiaryError;
use crate::error::guarded;
use crate::values::{Answer, DuePreview, Kept, Submitted, Tapped, answers_of};

/// How many changes can still be taken back.
const UNDO_STEPS: usize = 16;

/// The open diary. A shell holds one for as long as the app runs; two threads may call it at once.
#[derive(Debug, uniffi::Object)]
pub struct Diary {
    /// A second connection for long readings, so that they never hold up a tap.
    reading: Mutex<Store>,
    /// The connection of everything else. Standing below the other it closes last, which folds the log into the diary.
    writing: Mutex<Store>,
    undo: Mutex<Undoing>,
    words: &'static Words,
}

/// Something that can be taken back.
#[derive(Debug)]
enum Step {
    /// A change.
    Change(Undo),
    /// An advice that was silenced: how it stood before.
    Quieted(guidance::Kept),
    /// A tap on the slip that had nothing to do, and does not tell.
    Nothing,
}

/// The changes that can still be taken back, the latest last.
#[derive(Debug, Default)]
struct Undoing {
    last: i64,
    steps: VecDeque<(i64, Step)>,
}

#[uniffi::export]
impl Diary {
    /// Opens the diary at `path` with its 32-byte key, creating it when there is none. `language` is a tag of BCP 47.
    #[uniffi::constructor]
    pub fn open(path: String, key: Vec<u8>, language: String) -> Result<Arc<Self>, DiaryError> {
        let words = Words::for_tag(&language);
        let key = zeroize::Zeroizing::new(key);
        let (writing, reading) = guarded(words, || {
            let key = Key::from_bytes(&key).map_err(|_| StoreError::WrongKey)?;
            let path = Path::new(&path);
            Ok((Store::open(path, &key)?, Store::open_for_reading(path, &key)?))
        })?;
        Ok(Arc::new(Self { writing: Mutex::new(writing), reading: Mutex::new(reading), undo: Mutex::default(), words }))
    }

    /// What stands around every screen.
    pub fn chrome(&self, now: Moment) -> Result<ChromeState, DiaryError> {
        self.at_once(|store, words| ChromeState::read(store, now, words))
    }

    /// Today.
    pub fn today(&self, now: Moment) -> Result<TodayState, DiaryError> {
        self.at_once(|store, words| TodayState::read(store, now, words))
    }

    /// Tonight, and the spell that is running.
    pub fn tonight(&self, now: Moment) -> Result<TonightState, DiaryError> {
        self.at_once(|store, words| TonightState::read(store, now, words))
    }

    /// The morning after the night that ended on her day.
    pub fn morning(&self, now: Moment) -> Result<MorningState, DiaryError> {
        self.at_once(|store, words| MorningState::read(store, now, words))
    }

    /// The sheet of things to log.
    pub fn log_sheet(&self, now: Moment) -> Result<LogSheetState, DiaryError> {
        self.at_once(|store, words| LogSheetState::read(store, now, words))
    }

    /// The entries of one of her days; today when none is named.
    pub fn day_diary(&self, day: Option<NaiveDate>, now: Moment) -> Result<DayDiaryState, DiaryError> {
        self.at_once(|store, words| DayDiaryState::read(store, day, now, words))
    }

    /// The weeks.
    pub fn timeline(&self, now: Moment) -> Result<TimelineState, DiaryError> {
        self.at_once(|store, words| TimelineState::read(store, now, words))
    }

    /// The due date and its history.
    pub fn due_date(&self, now: Moment) -> Result<DueDateState, DiaryError> {
        self.at_once(|store, words| DueDateState::read(store, now, words))
    }

    /// The next visit, and what she wants to ask there.
    pub fn care(&self, now: Moment) -> Result<CareState, DiaryError> {
        self.at_once(|store, words| CareState::read(store, now, words))
    }

    /// Her care plan: what is offered when, by whom, and how it stands.
    pub fn plan(&self, now: Moment) -> Result<PlanState, DiaryError> {
        self.at_once(|store, words| PlanState::read(store, now, words))
    }

    /// One window of her plan; `None` when her plan holds none of this name.
    pub fn window(&self, id: String, now: Moment) -> Result<Option<WindowState>, DiaryError> {
        self.at_once(|store, words| WindowState::read(store, &id, now, words))
    }

    /// What a mark would move, before it is kept; `None` where it moves nothing else, and where there is no such window.
    pub fn preview_mark(
        &self,
        id: String,
        how: String,
        on: Option<NaiveDate>,
        now: Moment,
    ) -> Result<Option<MovesState>, DiaryError> {
        self.at_once(|store, words| match How::of_id(&how) {
            Some(how) => MovesState::read(store, &id, how, on, now, words),
            None => Ok(None),
        })
    }

    /// Says something of a window: `had`, `asked`, `not_for_me` or `had_before`, as its acts name it. `on` is the day she
    /// had it; without one it is the day of the visit she wrote down for it, else today.
    pub fn mark_window(
        &self,
        id: String,
        how: String,
        on: Option<NaiveDate>,
        now: Moment,
    ) -> Result<Submitted, DiaryError> {
        let marked = self.at_once(|store, words| match How::of_id(&how) {
            Some(how) => diary::mark_window(store, &id, how, on, now, words),
            None => Ok(None),
        })?;
        Ok(match marked {
            None => Submitted::Gone { words: self.words.say("trouble-gone") },
            Some(submitted) => self.submitted(submitted),
        })
    }

    /// Takes back what she said of a window.
    pub fn unmark_window(&self, id: String, now: Moment) -> Result<Submitted, DiaryError> {
        let taken = self.at_once(|store, words| diary::unmark_window(store, &id, now, words))?;
        Ok(self.kept_or_gone(taken))
    }

    /// Moves a question that waits one place up, or down. It is gone when there is none of this name, and at either end.
    pub fn move_question(&self, question: String, up: bool, now: Moment) -> Result<Submitted, DiaryError> {
        let direction = if up { Direction::Up } else { Direction::Down };
        let moved = self.at_once(|store, words| match question.parse::<EntryId>() {
            Ok(id) => diary::move_question(store, id, direction, now, words),
            Err(_) => Ok(None),
        })?;
        Ok(self.kept_or_gone(moved))
    }

    /// What the medicine she typed is to restless legs; nothing typed gives the empty screen.
    pub fn medicine_check(&self, typed: String, now: Moment) -> Result<MedicineCheckState, DiaryError> {
        self.at_once(|store, words| MedicineCheckState::read(store, &typed, now, words))
    }

    /// Why the advice of this rule is given, or may be; `None` for a rule that is not there or does not fit her stage.
    pub fn why_this(&self, rule: String, now: Moment) -> Result<Option<WhyThisState>, DiaryError> {
        self.at_once(|store, words| WhyThisState::read(store, &rule, now, words))
    }

    /// Everything Evenfall may say by itself.
    pub fn advice_list(&self, now: Moment) -> Result<AdviceListState, DiaryError> {
        self.at_once(|store, words| AdviceListState::read(store, now, words))
    }

    /// Whom to call, and for what.
    pub fn urgent_help(&self, now: Moment) -> Result<UrgentHelpState, DiaryError> {
        self.at_once(|store, words| UrgentHelpState::read(store, now, words))
    }

    /// The first run.
    pub fn first_run(&self, now: Moment) -> Result<FirstRunState, DiaryError> {
        self.at_once(|store, words| FirstRunState::read(store, now, words))
    }

    /// Her choices.
    pub fn settings(&self, now: Moment) -> Result<SettingsState, DiaryError> {
        self.at_once(|store, words| SettingsState::read(store, now, words))
    }

    /// Saying that the pregnancy has ended.
    pub fn ended(&self, now: Moment) -> Result<EndedState, DiaryError> {
        self.at_once(|store, words| EndedState::read(store, now, words))
    }

    /// Patterns: the nights of a week, by any of its days; the newest week when none is named.
    pub fn nights(&self, week: Option<NaiveDate>, now: Moment) -> Result<NightsState, DiaryError> {
        self.at_leisure(|store, words| NightsState::read(store, now, week, words))
    }

    /// Patterns: iron, with the tablets of a week.
    pub fn iron_patterns(&self, week: Option<NaiveDate>, now: Moment) -> Result<IronState, DiaryError> {
        self.at_leisure(|store, words| IronState::read(store, now, week, words))
    }

    /// Patterns: the movement of a week.
    pub fn movement(&self, week: Option<NaiveDate>, now: Moment) -> Result<MovementState, DiaryError> {
        self.at_leisure(|store, words| MovementState::read(store, now, week, words))
    }

    /// Patterns: stress, mood and breathing of a week.
    pub fn calm(&self, week: Option<NaiveDate>, now: Moment) -> Result<CalmState, DiaryError> {
        self.at_leisure(|store, words| CalmState::read(store, now, week, words))
    }

    /// Sorting her legs: the last result she kept, or an invitation; and what is known of restless legs.
    pub fn sorted_legs(&self, now: Moment) -> Result<SortedLegsState, DiaryError> {
        self.at_once(|store, words| SortedLegsState::read(store, now, words))
    }

    /// Sorting her legs: the question these answers lead to, or what they come to. Nothing is kept by it.
    pub fn sort_legs(&self, answers: Vec<Answer>, now: Moment) -> Result<SortLegsState, DiaryError> {
        let answers = answers_of(answers);
        self.at_once(|store, words| SortLegsState::read(store, &answers, now, words))
    }

    /// An exercise to slow down with.
    pub fn breathing(&self, now: Moment) -> Result<BreathingState, DiaryError> {
        self.at_once(|store, words| BreathingState::read(store, now, words))
    }

    /// A mood check, and what the last one came to. Its form is kept as any other.
    pub fn mood_check(&self, now: Moment) -> Result<MoodCheckState, DiaryError> {
        self.at_once(|store, words| MoodCheckState::read(store, now, words))
    }

    /// The library: an index of all guidance.
    pub fn library(&self, now: Moment) -> Result<LibraryState, DiaryError> {
        self.at_once(|store, words| LibraryState::read(store, now, words))
    }

    /// A page of the library; `None` when there is none of this name, or none at her stage.
    pub fn library_page(&self, id: String, now: Moment) -> Result<Option<LibraryPageState>, DiaryError> {
        self.at_once(|store, words| LibraryPageState::read(store, &id, now, words))
    }

    /// What is said of a week, by its completed weeks, after a birth those since it; her own when none is named.
    pub fn week(&self, week: Option<i32>, now: Moment) -> Result<WeekState, DiaryError> {
        self.at_once(|store, words| WeekState::read(store, week, now, words))
    }

    /// A plan for this evening.
    pub fn evening(&self, now: Moment) -> Result<EveningState, DiaryError> {
        self.at_leisure(|store, words| EveningState::read(store, now, words))
    }

    /// What hard words mean.
    pub fn glossary(&self, now: Moment) -> Result<GlossaryState, DiaryError> {
        self.at_once(|store, words| GlossaryState::read(store, now, words))
    }

    /// The midwife's summary of the last four weeks as plain text.
    pub fn summary_text(&self, now: Moment) -> Result<String, DiaryError> {
        self.at_leisure(|store, words| Ok(Summary::read(store, &Wanted::default(), now, words)?.text(words)))
    }

    /// The form of a kind of entry, empty or with an entry in it, or a sheet; `None` when there is no such form or entry.
    pub fn form(&self, kind: String, entry: Option<String>, now: Moment) -> Result<Option<DrawnForm>, DiaryError> {
        self.at_once(|store, words| match entry {
            entry if reminders::is_form(&kind) => reminders::form(store, &kind, entry.as_deref(), now, words),
            None => diary::form(store, &kind, now, words),
            Some(entry) => match entry.parse::<EntryId>() {
                Ok(id) => diary::form_of(store, &kind, id, now, words),
                Err(_) => Ok(None),
            },
        })
    }

    /// Keeps the answers of a form: a new entry, a changed one when `entry` names it, or a sheet.
    ///
    /// Fields named in `confirmed` are kept even when they are unusual.
    pub fn submit(
        &self,
        kind: String,
        entry: Option<String>,
        answers: Vec<Answer>,
        confirmed: Vec<String>,
        now: Moment,
    ) -> Result<Submitted, DiaryError> {
        let answers = answers_of(answers);
        let submitted = self.at_once(|store, words| {
            if reminders::is_form(&kind) {
                return reminders::submit(store, &kind, entry.as_deref(), &answers, &confirmed, now, words);
            }
            let id = match entry.as_deref().map(str::parse::<EntryId>) {
                None => None,
                Some(Ok(id)) => Some(id),
                Some(Err(_)) => return Ok(None),
            };
            diary::submit(store, &kind, id, &answers, &confirmed, now, words)
        })?;
        Ok(match submitted {
            None => Submitted::Gone { words: self.words.say("trouble-gone") },
            Some(submitted) => self.submitted(submitted),
        })
    }

    /// Deletes an entry.
    pub fn remove(&self, kind: String, entry: String) -> Result<Submitted, DiaryError> {
        let removed = self.at_once(|store, words| match entry.parse::<EntryId>() {
            _ if reminders::is_form(&kind) => reminders::remove(store, &entry, words),
            Ok(id) => diary::remove(store, &kind, id, words),
            Err(_) => Ok(None),
        })?;
        Ok(self.kept_or_gone(removed))
    }

    /// Keeps a question about the medicine she typed.
    pub fn ask_about_medicine(&self, typed: String, now: Moment) -> Result<Submitted, DiaryError> {
        let submitted = self.at_once(|store, words| diary::ask_about_medicine(store, &typed, now, words))?;
        Ok(self.submitted(submitted))
    }

    /// Keeps that a question was asked. It is gone when there is none of this name that still waits.
    pub fn mark_asked(&self, question: String, now: Moment) -> Result<Submitted, DiaryError> {
        let marked = self.at_once(|store, words| match question.parse::<EntryId>() {
            Ok(id) => diary::mark_asked(store, id, now, words),
            Err(_) => Ok(None),
        })?;
        Ok(self.kept_or_gone(marked))
    }

    /// Keeps that the advice on Today stood before her today. A shell says so once the card was in sight.
    pub fn advice_seen(&self, rule: String, now: Moment) -> Result<(), DiaryError> {
        self.at_once(|store, words| guidance::advice_seen(store, &rule, now, words))
    }

    /// Keeps the question of this rule's advice. It is gone when the rule has nothing to ask now.
    pub fn ask_from_advice(&self, rule: String, now: Moment) -> Result<Submitted, DiaryError> {
        let submitted = self.at_once(|store, words| guidance::ask_from_advice(store, &rule, now, words))?;
        Ok(submitted.map_or_else(
            || Submitted::Gone { words: self.words.say("advice-nothing-to-do") },
            |kept| self.submitted(kept),
        ))
    }

    /// Keeps this rule quiet for thirty days. It is gone for a warning sign, and for a rule that is not there.
    pub fn not_for_me(&self, rule: String, now: Moment) -> Result<Submitted, DiaryError> {
        let quieted = self.at_once(|store, words| guidance::not_for_me(store, &rule, now, words))?;
        Ok(match quieted {
            None => Submitted::Gone { words: self.words.say("advice-nothing-to-do") },
            Some(quieted) => {
                let undo = self.undoing().add(Step::Quieted(quieted.before));
                Submitted::Kept { kept: Kept { entry: None, words: quieted.words, urgent: None, undo } }
            }
        })
    }

    /// Takes a change back and gives the words of the toast; `None` when it can no longer be taken back.
    pub fn undo(&self, step: i64) -> Result<Option<String>, DiaryError> {
        match self.undoing().take(step) {
            None => Ok(None),
            Some(Step::Nothing) => Ok(Some(self.words.say("toast-undone"))),
            Some(Step::Quieted(before)) => {
                self.at_once(|store, words| guidance::take_back(store, &before, words)).map(Some)
            }
            Some(Step::Change(undo)) => self.at_once(|store, words| diary::undo(store, &undo, words)).map(Some),
        }
    }

    /// Keeps a tap in the dark and gives the screen that follows. An unknown tap changes nothing.
    pub fn tap(&self, tap: String, now: Moment) -> Result<Tapped, DiaryError> {
        let (kept, state) = self.at_once(|store, words| {
            let kept = match named(&tap) {
                Some(tap) => diary::tap(store, tap, now, words)?,
                None => None,
            };
            Ok((kept, TonightState::read(store, now, words)?))
        })?;
        let kept = kept.map(|kept| self.kept(kept));
        let nothing = if state.running.is_some() { "tap-again" } else { "tap-nothing" };
        Ok(Tapped {
            undo: kept.as_ref().map(|kept| kept.undo),
            words: kept.map_or_else(|| self.words.say(nothing), |kept| kept.words),
            state,
        })
    }

    /// Tonight while the app is locked: it can be written on, and tells nothing of the diary.
    pub fn slip(&self, now: Moment) -> Result<TonightState, DiaryError> {
        guarded(self.words, || Ok(TonightState::slip(now, self.words)))
    }

    /// Keeps a tap on the slip. What it says follows from the tap alone. An unknown tap changes nothing.
    pub fn slip_tap(&self, tap: String, now: Moment) -> Result<Tapped, DiaryError> {
        let state = self.slip(now)?;
        let offered = state.taps.iter().any(|one| one.id == tap);
        let kept = match named(&tap) {
            Some(tap) if offered => self.at_once(|store, words| diary::tap(store, tap, now, words))?,
            _ => None,
        };
        let (undo, words) = match kept {
            Some(kept) => (Some(self.undoing().add(Step::Change(kept.undo))), said_on_slip(&tap, self.words)),
            None if tap == "eased" => (Some(self.undoing().add(Step::Nothing)), said_on_slip(&tap, self.words)),
            None => (None, self.words.say(if offered { "tap-again" } else { "tap-nothing" })),
        };
        Ok(Tapped { state, words, undo })
    }

    /// Keeps so many seconds of an exercise that ended at `now`; `None` where there is nothing to keep: under half a
    /// minute, or an exercise that is not offered.
    pub fn breathed(&self, exercise: String, seconds: i32, now: Moment) -> Result<Option<Kept>, DiaryError> {
        let kept = self.at_once(|store, words| diary::breathed(store, &exercise, seconds, now, words))?;
        Ok(kept.map(|kept| self.kept(kept)))
    }

    /// What a due date would be and change, before it is kept; `None` when `way` is no way of dating.
    pub fn preview_due(
        &self,
        way: String,
        answers: Vec<Answer>,
        now: Moment,
    ) -> Result<Option<DuePreview>, DiaryError> {
        let answers = answers_of(answers);
        self.at_once(|store, words| {
            Ok(match diary::preview_due(store, &way, &answers, words)? {
                None => None,
                Some(Err(notes)) => Some(DuePreview::Refused { notes }),
                Some(Ok(preview)) => {
                    Some(DuePreview::Ready { state: DuePreviewState::read(store, &preview, now, words)? })
                }
            })
        })
    }

    /// Says that an ending was set by mistake: everything comes back as it was.
    pub fn take_back_ending(&self) -> Result<Submitted, DiaryError> {
        let kept = self.at_once(diary::take_back_ending)?;
        Ok(self.kept_or_gone(kept))
    }

    /// Puts the first run behind her.
    pub fn finish_first_run(&self) -> Result<(), DiaryError> {
        self.at_once(|store, _| Profile::finish_first_run(store))
    }
}

impl Diary {
    /// Waits for the connection of the taps. A panic elsewhere cannot leave it half-written: SQLite rolls back.
    pub(crate) fn at_once<T>(
        &self,
        call: impl FnOnce(&Store, &Words) -> Result<T, StoreError>,
    ) -> Result<T, DiaryError> {
        guarded(self.words, || call(&open(&self.writing), self.words))
    }

    /// Waits for the connection of the long readings.
    pub(crate) fn at_leisure<T>(
        &self,
        call: impl FnOnce(&Store, &Words) -> Result<T, StoreError>,
    ) -> Result<T, DiaryError> {
        guarded(self.words, || call(&open(&self.reading), self.words))
    }

    fn undoing(&self) -> MutexGuard<'_, Undoing> {
        self.undo.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn kept(&self, kept: diary::Kept) -> Kept {
        let undo = self.undoing().add(Step::Change(kept.undo));
        Kept { entry: kept.id.map(|id| id.to_string()), words: kept.words, urgent: kept.urgent, undo }
    }

    fn submitted(&self, submitted: diary::Submitted) -> Submitted {
        match submitted {
            diary::Submitted::Kept(kept) => Submitted::Kept { kept: self.kept(kept) },
            diary::Submitted::Asked(notes) => Submitted::Asked { notes },
            diary::Submitted::Refused(notes) => Submitted::Refused { notes },
        }
    }

    pub(crate) fn kept_or_gone(&self, kept: Option<diary::Kept>) -> Submitted {
        match kept {
            None => Submitted::Gone { words: self.words.say("trouble-gone") },
            Some(kept) => Submitted::Kept { kept: self.kept(kept) },
        }
    }
}

impl Undoing {
    fn add(&mut self, step: Step) -> i64 {
        self.last += 1;
        self.steps.push_back((self.last, step));
        if self.steps.len() > UNDO_STEPS {
            self.steps.pop_front();
        }
        self.last
    }

    fn take(&mut self, step: i64) -> Option<Step> {
        let place = self.steps.iter().position(|(number, _)| *number == step)?;
        self.steps.remove(place).map(|(_, step)| step)
    }
}

fn open(store: &Mutex<Store>) -> MutexGuard<'_, Store> {
    store.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The tap that a screen names.
fn named(tap: &str) -> Option<Tap> {
    Some(match tap {
        "restless" => Tap::Restless,
        "eased" => Tap::Eased,
        "cramp" => Tap::Cramp,
        "awake" => Tap::Awake,
        "got_up" => Tap::GotUp,
        "other" => Tap::Other,
        "quiet" => Tap::Quiet,
        "strength_3" => Tap::Strength(3),
        "strength_6" => Tap::Strength(6),
        "strength_9" => Tap::Strength(9),
        _ => return None,
    })
}
