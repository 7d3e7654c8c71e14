//! Why a call did not succeed, in five cases named by what a screen can do.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use evenfall_core::screens::trouble::TroubleState;
use evenfall_core::store::StoreError;
use evenfall_core::words::{Language, Words};

/// Why a call did not succeed. Each case carries its words: what happened, what is safe, what to do.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum DiaryError {
    /// The key does not open the diary: ask for another, or offer a restore.
    #[error("the key does not open the diary")]
    WrongKey {
        /// What to say.
        words: TroubleState,
    },
    /// A newer Evenfall wrote the diary: offer the update.
    #[error("the diary is newer than this Evenfall")]
    Newer {
        /// What to say.
        words: TroubleState,
    },
    /// No room on the disk: keep what is typed, try again later.
    #[error("no room on the disk")]
    NoSpace {
        /// What to say.
        words: TroubleState,
    },
    /// Part of the diary does not read: offer a restore; the damaged file stays.
    #[error("the diary is damaged")]
    Damaged {
        /// What to say.
        words: TroubleState,
    },
    /// The diary is open elsewhere, write-protected or out of reach, or Evenfall failed: offer to try again.
    #[error("the diary is out of reach")]
    OutOfReach {
        /// What to say.
        words: TroubleState,
    },
}

impl DiaryError {
    /// The case of an error of the store; `None` stands for a failure nobody foresaw.
    pub(crate) fn of(error: Option<&StoreError>, words: &Words) -> Self {
        let said = TroubleState::of(error, words);
        match error {
            Some(StoreError::WrongKey) => Self::WrongKey { words: said },
            Some(StoreError::Newer { .. }) => Self::Newer { words: said },
            Some(StoreError::NoSpace) => Self::NoSpace { words: said },
            Some(StoreError::Damaged) => Self::Damaged { words: said },
            Some(StoreError::OpenElsewhere | StoreError::ReadOnly | StoreError::OutOfReach) | None => {
                Self::OutOfReach { words: said }
            }
        }
    }

    /// What a shell hears that passes a date or a moment that is none. No call has begun, so no language is known.
    pub(crate) fn of_a_shell() -> Self {
        Self::of(None, &Words::in_language(Language::English))
    }

    /// The words of the error.
    pub fn words(&self) -> &TroubleState {
        match self {
            Self::WrongKey { words }
            | Self::Newer { words }
            | Self::NoSpace { words }
            | Self::Damaged { words }
            | Self::OutOfReach { words } => words,
        }
    }
}

thread_local! {
    static IN_A_CALL: Cell<bool> = const { Cell::new(false) };
}

/// Runs a call of the border. A panic in it becomes the fifth case, and its text reaches no screen and no log.
pub(crate) fn guarded<T>(words: &Words, call: impl FnOnce() -> Result<T, StoreError>) -> Result<T, DiaryError> {
    keep_panics_silent();
    let before = IN_A_CALL.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(call));
    IN_A_CALL.set(before);
    match outcome {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(DiaryError::of(Some(&error), words)),
        Err(_) => Err(DiaryError::of(None, words)),
    }
}

/// The words of a panic may hold what she wrote, so none are printed for one inside a call.
fn keep_panics_silent() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !IN_A_CALL.get() {
                before(panic);
            }
        }));
    });
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    const HERS: &str = "what she wrote at three";

    fn panicking() -> Result<(), DiaryError> {
        guarded(&Words::in_language(Language::English), || panic!("{HERS}"))
    }

    #[test]
    fn a_panic_becomes_the_fifth_case_without_its_text() {
        let error = panicking().expect_err("it panics");
        assert!(matches!(error, DiaryError::OutOfReach { .. }));
        assert_eq!(error.words().title, "Something went wrong in Evenfall.");
        assert!(!format!("{error} {error:?}").contains(HERS));
    }

    /// The panic happens in a process of its own, whose every word is read.
    #[test]
    fn the_text_of_a_panic_reaches_no_log() {
        if std::env::var_os("EVENFALL_PANICS").is_some() {
            assert!(panicking().is_err());
            let outside = std::thread::spawn(|| panic!("outside a call")).join();
            assert!(outside.is_err());
            return;
        }
        let whole = Command::new(std::env::current_exe().expect("a test"))
            .args(["--exact", "error::tests::the_text_of_a_panic_reaches_no_log", "--nocapture"])
            .env("EVENFALL_PANICS", "1")
            .output()
            .expect("runs");
        let said = [whole.stdout, whole.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(whole.status.success(), "{said}");
        assert!(!said.contains(HERS), "{said}");
        assert!(said.contains("outside a call"), "only panics of a call are silent: {said}");
    }
}
