//! Every word a person reads, from the message catalogues, one folder a language.
//!
//! English is written; two pseudo-languages prove that nothing bypasses the catalogue: `en-XA` is longer and
//! accented, `ar-XB` reads from right to left.

mod format;

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

const CATALOGUES: &[&str] = &[
    include_str!("en/units.ftl"),
    include_str!("en/forms.ftl"),
    include_str!("en/care.ftl"),
    include_str!("en/countries.ftl"),
    include_str!("en/exercise.ftl"),
    include_str!("en/foods.ftl"),
    include_str!("en/iron.ftl"),
    include_str!("en/iron_products.ftl"),
    include_str!("en/legs.ftl"),
    include_str!("en/legs_known.ftl"),
    include_str!("en/lock.ftl"),
    include_str!("en/plan.ftl"),
    include_str!("en/medicines.ftl"),
    include_str!("en/medicine_check.ftl"),
    include_str!("en/reminders.ftl"),
    include_str!("en/rest.ftl"),
    include_str!("en/screens.ftl"),
    include_str!("en/stress.ftl"),
    include_str!("en/symptoms.ftl"),
    include_str!("en/timeline.ftl"),
    include_str!("en/triggers.ftl"),
    include_str!("en/trouble.ftl"),
    include_str!("en/urgent.ftl"),
    include_str!("en/backup.ftl"),
    include_str!("en/patterns.ftl"),
    include_str!("en/patterns_iron.ftl"),
    include_str!("en/today.ftl"),
    include_str!("en/summary.ftl"),
    include_str!("en/handover.ftl"),
    include_str!("en/calculator.ftl"),
    include_str!("en/calm.ftl"),
    include_str!("en/evening.ftl"),
    include_str!("en/glossary.ftl"),
    include_str!("en/library.ftl"),
    include_str!("en/library_food.ftl"),
    include_str!("en/library_life.ftl"),
    include_str!("en/week.ftl"),
    include_str!("en/advice.ftl"),
    include_str!("en/advice_rules.ftl"),
    include_str!("en/advice_iron.ftl"),
];

/// A language Evenfall can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub enum Language {
    /// English as it is written in Britain.
    English,
    /// English made longer and accented, to see what was never translated and what does not fit.
    Accented,
    /// English written from right to left, to see what does not mirror.
    Mirrored,
}

impl Language {
    /// The language that fits this tag of BCP 47 best; English where none does.
    pub fn for_tag(tag: &str) -> Self {
        match tag.to_ascii_lowercase().replace('_', "-").as_str() {
            "en-xa" => Self::Accented,
            "ar-xb" => Self::Mirrored,
            _ => Self::English,
        }
    }

    /// Whether it is read from right to left.
    pub fn reads_from_right(self) -> bool {
        self == Self::Mirrored
    }

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::English | Self::Accented => langid!("en"),
            Self::Mirrored => langid!("ar"),
        }
    }
}

/// A message to say, with what goes into it.
#[derive(Debug, Clone)]
pub struct Message {
    key: Cow<'static, str>,
    arguments: Vec<(&'static str, FluentValue<'static>)>,
}

impl Message {
    /// The message with this key.
    pub fn of(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), arguments: Vec::new() }
    }

    /// The same message with this in it.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<FluentValue<'static>>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

/// The catalogue of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of the language that fits this tag of BCP 47 best, read once and kept: a field being typed in asks
    /// at every letter.
    pub fn for_tag(tag: &str) -> &'static Self {
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        static ACCENTED: OnceLock<Words> = OnceLock::new();
        static MIRRORED: OnceLock<Words> = OnceLock::new();
        let language = Language::for_tag(tag);
        let spoken = match language {
            Language::English => &ENGLISH,
            Language::Accented => &ACCENTED,
            Language::Mirrored => &MIRRORED,
        };
        spoken.get_or_init(|| Self::in_language(language))
    }

    /// The words of a language.
    pub fn in_language(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        for text in CATALOGUES {
            // A catalogue that does not parse fails a test; what did parse is still spoken.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
            bundle.add_resource_overriding(resource);
        }
        bundle.set_use_isolating(language.reads_from_right());
        match language {
            Language::English => {}
            Language::Accented => bundle.set_transform(Some(accented)),
            Language::Mirrored => bundle.set_transform(Some(mirrored)),
        }
        Self { language, bundle }
    }

    /// The language these are the words of.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether the catalogue holds a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The message with this key. A key that is missing is said as it stands, which a test refuses.
    pub fn say(&self, key: &str) -> String {
        self.say_if_any(key).unwrap_or_else(|| key.to_owned())
    }

    /// The message with this key, or `None` where the catalogue holds none.
    pub fn say_if_any(&self, key: &str) -> Option<String> {
        self.filled(key, None)
    }

    /// The message, with what goes into it.
    pub fn tell(&self, message: &Message) -> String {
        let arguments: FluentArgs<'_> = message.arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.filled(&message.key, Some(&arguments)).unwrap_or_else(|| message.key.clone().into_owned())
    }

    fn filled(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        // What Fluent could not fill in stays visible as `{$name}`; a test walks every message for it.
        let mut unfilled = Vec::new();
        Some(self.bundle.format_pattern(pattern, arguments, &mut unfilled).into_owned())
    }
}

fn accented(text: &str) -> Cow<'_, str> {
    fluent_pseudo::transform(text, false, true)
}

fn mirrored(text: &str) -> Cow<'_, str> {
    const RIGHT_TO_LEFT: char = '\u{202e}';
    const POP: char = '\u{202c}';
    if text.trim().is_empty() { Cow::Borrowed(text) } else { Cow::Owned(format!("{RIGHT_TO_LEFT}{text}{POP}")) }
}
