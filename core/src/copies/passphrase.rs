//! The passphrase of a backup: hers, or six groups suggested.

use std::collections::HashSet;
use std::fmt;

use age::secrecy::SecretString;
use zeroize::Zeroizing;

use crate::forms::Objection;
use crate::words::Message;

/// Digits and capital letters without I, L, O and U: a power of two of them, so that every byte is as likely.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 6;
const GROUP: usize = 4;

/// Fewer can be tried out: twelve everyday letters hold some 30 to 40 bits, each of them worth a scrypt.
const LEAST_CHARACTERS: usize = 12;
/// A sentence or two; more is a paste gone wrong.
const MOST_CHARACTERS: usize = 200;
/// "aaaaaaaaaaaa" and "121212121212" are long and no passphrase.
const LEAST_DIFFERENT: usize = 5;

const FIELD: &str = "passphrase";

/// What seals and opens a backup. It is wiped from memory when dropped, and never shown.
pub struct Passphrase(pub(super) SecretString);

impl Passphrase {
    /// A passphrase to seal with: 12 to 200 characters, at least 5 of them different.
    ///
    /// # Errors
    /// What does not stand, at the field `passphrase`.
    pub fn choose(typed: &str) -> Result<Self, Objection> {
        let refuse = |key: &'static str, name: &'static str, number: usize| {
            let message = Message::of(key);
            Err(Objection::refuse(FIELD, if name.is_empty() { message } else { message.with(name, number) }))
        };
        let characters = typed.trim().chars().count();
        if characters < LEAST_CHARACTERS {
            return refuse("passphrase-short", "least", LEAST_CHARACTERS);
        }
        if characters > MOST_CHARACTERS {
            return refuse("passphrase-long", "most", MOST_CHARACTERS);
        }
        if typed.contains('\0') {
            return refuse("passphrase-nul", "", 0);
        }
        if typed.chars().collect::<HashSet<_>>().len() < LEAST_DIFFERENT {
            return refuse("passphrase-simple", "least", LEAST_DIFFERENT);
        }
        Ok(Self::typed(typed))
    }

    /// A passphrase to open with; any will do, for the rule may have been another when the file was sealed.
    pub fn typed(typed: &str) -> Self {
        let plain = groups(typed).unwrap_or_else(|| Zeroizing::new(typed.to_owned()));
        Self(SecretString::from(plain.as_str()))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// A passphrase of six groups of four, made of random bytes the shell passes in: `7K2M-9QXC-…`, 120 bits.
///
/// The first 24 bytes are used, five bits of each.
pub fn suggest_passphrase(random: &[u8; 32]) -> Zeroizing<String> {
    let symbols =
        random.iter().filter_map(|byte| ALPHABET.get(usize::from(byte % 32)).map(|symbol| char::from(*symbol)));
    grouped(symbols.take(GROUPS * GROUP))
}

/// The six groups as they were suggested, however they were typed back: with or without dashes and spaces, in small
/// letters, with I or L for 1 and O for 0. `None` for anything that is not six groups of four.
fn groups(typed: &str) -> Option<Zeroizing<String>> {
    let parts: Vec<&str> = typed.split([' ', '-', '\u{2013}', '\u{a0}']).filter(|part| !part.is_empty()).collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.chars().count()).collect();
    if lengths != [GROUP; GROUPS] && lengths != [GROUP * GROUPS] {
        return None;
    }
    let symbols: Option<Zeroizing<Vec<char>>> =
        parts.iter().flat_map(|part| part.chars()).map(symbol).collect::<Option<Vec<_>>>().map(Zeroizing::new);
    Some(grouped(symbols?.iter().copied()))
}

/// The six groups of a passphrase that was suggested, to be shown one by one; none of one that is her own.
pub fn passphrase_groups(passphrase: &str) -> Vec<String> {
    groups(passphrase).map_or_else(Vec::new, |groups| groups.split('-').map(str::to_owned).collect())
}

/// Whether what was typed back would open what was sealed with the passphrase shown.
pub fn reads_back(shown: &str, typed: &str) -> bool {
    match groups(shown) {
        Some(shown) => groups(typed).is_some_and(|typed| typed == shown),
        None => shown == typed,
    }
}

fn symbol(typed: char) -> Option<char> {
    let symbol = match typed.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    ALPHABET.iter().any(|known| char::from(*known) == symbol).then_some(symbol)
}

fn grouped(symbols: impl Iterator<Item = char>) -> Zeroizing<String> {
    // Room for all of it at once: a string that grows leaves its old bytes behind.
    let mut text = Zeroizing::new(String::with_capacity(GROUPS * (GROUP + 1)));
    for (place, symbol) in symbols.enumerate() {
        if place > 0 && place % GROUP == 0 {
            text.push('-');
        }
        text.push(symbol);
    }
    text
}
