//! Looking up a medicine by what she typed.
//!
//! A name is found when all of its words stand in what was typed, whatever the case, accents, hyphens and the dose
//! beside it. A name that is only near is offered, never answered for: hydralazine is not hydroxyzine.

use std::sync::LazyLock;

use super::aggravators::{Effect, Group, Medicine, medicine, medicines};
use super::medicine_table::{GROUP_NAMES, OTHER_PRODUCTS, PRODUCTS, Product};

/// Longer than any name on a packet, in letters; not medicine.
pub const LONGEST_NAME: usize = 200;

/// How many near names are offered at most; not medicine.
const MOST_NEAR: usize = 5;

/// A word begun is offered from this many letters on; not medicine.
const LEAST_BEGUN: usize = 4;

/// What was found for what she typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LookedUp {
    /// The medicines it names, those that can stir up restless legs first.
    pub medicines: Vec<&'static Medicine>,
    /// The groups it names; empty where it names a medicine.
    pub groups: Vec<Group>,
    /// Whether a word on the packet led there, so that the packet may hold more than this.
    pub by_product: bool,
    /// Whether a packet of this name holds one of the medicines and not all.
    pub one_of: bool,
    /// Whether some of the words led nowhere.
    pub more_typed: bool,
    /// Near names to offer; only where nothing was found.
    pub near: Vec<Near>,
}

/// A name in the list that is near what she typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    /// The medicine it leads to first.
    pub medicine: &'static Medicine,
    /// The name itself, to look up in its turn.
    pub name: &'static str,
    /// Whether it is a word on packets, which is not shown.
    pub by_product: bool,
}

impl LookedUp {
    /// Whether it names anything in the list.
    pub fn is_found(&self) -> bool {
        !self.medicines.is_empty() || !self.groups.is_empty()
    }

    /// The medicines of this effect.
    pub fn of(&self, effect: Effect) -> Vec<&'static Medicine> {
        self.medicines.iter().copied().filter(|medicine| medicine.group.effect() == effect).collect()
    }
}

/// A name in the list, ready to be compared.
struct Name {
    written: &'static str,
    words: Vec<String>,
    folded: Vec<String>,
    joined: String,
    leads: Leads,
}

#[derive(Clone, Copy)]
enum Leads {
    To(&'static Medicine),
    ToPacketsOf(&'static Medicine),
    ToProduct(&'static Product),
    ToGroups(&'static [Group]),
    Nowhere,
}

/// Every name, those of most words first: "nytol herbal" is read before "nytol".
static NAMES: LazyLock<Vec<Name>> = LazyLock::new(|| {
    let mut names = Vec::new();
    for medicine in medicines() {
        names.push(Name::new(medicine.id, Leads::To(medicine)));
        names.extend(medicine.also.iter().map(|also| Name::new(also, Leads::To(medicine))));
        names.extend(medicine.sold_as.iter().map(|sold| Name::new(sold, Leads::ToPacketsOf(medicine))));
    }
    names.extend(PRODUCTS.iter().map(|product| Name::new(product.name, Leads::ToProduct(product))));
    names.extend(GROUP_NAMES.iter().map(|(name, groups)| Name::new(name, Leads::ToGroups(groups))));
    names.extend(OTHER_PRODUCTS.iter().map(|name| Name::new(name, Leads::Nowhere)));
    names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
    names
});

impl Name {
    fn new(written: &'static str, leads: Leads) -> Self {
        let words = words_of(written);
        Self { written, folded: words.iter().map(|word| folded(word)).collect(), joined: words.concat(), words, leads }
    }
}

/// Every name that can be looked up and leads to a medicine, with the ids of the medicines it leads to.
pub fn names() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    NAMES.iter().filter_map(|name| {
        let ids = match name.leads {
            Leads::To(medicine) | Leads::ToPacketsOf(medicine) => vec![medicine.id],
            Leads::ToProduct(product) => product.holds.to_vec(),
            Leads::ToGroups(_) | Leads::Nowhere => return None,
        };
        Some((name.written, ids))
    })
}

/// What the list says of what she typed. Words beyond [`LONGEST_NAME`] are not looked at.
pub fn look_up(typed: &str) -> LookedUp {
    let typed: String = typed.chars().take(LONGEST_NAME).collect();
    let words = words_of(&typed);
    let mut open: Vec<Option<&str>> = words.iter().map(|word| Some(word.as_str())).collect();
    let found: Vec<&Name> = NAMES.iter().filter(|name| claims(name, &mut open)).collect();
    let mut looked_up = LookedUp::default();
    let mut groups = Vec::new();
    for name in &found {
        match name.leads {
            Leads::To(medicine) => looked_up.add(medicine),
            Leads::ToPacketsOf(medicine) => {
                looked_up.add(medicine);
                looked_up.by_product = true;
            }
            Leads::ToProduct(product) => {
                product.holds.iter().filter_map(|id| medicine(id)).for_each(|medicine| looked_up.add(medicine));
                looked_up.by_product = true;
                looked_up.one_of |= product.one_of;
            }
            Leads::ToGroups(named) => groups.extend_from_slice(named),
            Leads::Nowhere => {}
        }
    }
    looked_up.medicines.sort_by_key(|medicine| medicine.group.effect());
    if looked_up.medicines.is_empty() {
        groups.sort_unstable();
        groups.dedup();
        looked_up.groups = groups;
    }
    looked_up.more_typed = !looked_up.by_product && open.iter().any(Option::is_some);
    if found.is_empty() {
        looked_up.near = near(&words);
    }
    looked_up
}

impl LookedUp {
    fn add(&mut self, medicine: &'static Medicine) {
        if !self.medicines.contains(&medicine) {
            self.medicines.push(medicine);
        }
    }
}

/// Whether all words of the name are still open here; they are then its own. A name may be typed as one word or torn
/// in two.
fn claims(name: &Name, open: &mut [Option<&str>]) -> bool {
    let mut taken = Vec::new();
    for word in &name.words {
        let at = open.iter().enumerate().position(|(at, typed)| *typed == Some(word.as_str()) && !taken.contains(&at));
        taken.extend(at);
    }
    if taken.len() < name.words.len() {
        taken = joined(name, open);
    }
    for at in &taken {
        if let Some(word) = open.get_mut(*at) {
            *word = None;
        }
    }
    !taken.is_empty()
}

/// The places of the one word, or of the two words side by side, that make up the name without its spaces.
fn joined(name: &Name, open: &[Option<&str>]) -> Vec<usize> {
    let whole = open.iter().position(|typed| *typed == Some(name.joined.as_str()));
    let torn = || {
        open.windows(2).position(|pair| match pair {
            [Some(first), Some(second)] => name.joined.strip_prefix(*first) == Some(*second),
            _ => false,
        })
    };
    match (whole, torn()) {
        (Some(at), _) => vec![at],
        (None, Some(at)) => vec![at, at + 1],
        (None, None) => Vec::new(),
    }
}

/// The names that are near: each word within its slips, or the last one begun. Names of medicines for restless legs
/// are not among them: Evenfall offers none (EVIDENCE B-140).
fn near(typed: &[String]) -> Vec<Near> {
    let folds: Vec<String> = typed.iter().map(|word| folded(word)).collect();
    let mut found: Vec<(usize, Near)> = Vec::new();
    for name in NAMES.iter() {
        let (medicine, by_product) = match name.leads {
            Leads::To(medicine) => (Some(medicine), false),
            Leads::ToPacketsOf(medicine) => (Some(medicine), true),
            Leads::ToProduct(product) => (product.holds.first().and_then(|id| super::aggravators::medicine(id)), true),
            Leads::ToGroups(_) | Leads::Nowhere => (None, false),
        };
        let offered = medicine.filter(|medicine| medicine.group.effect() != Effect::ForRestlessLegs);
        let Some(medicine) = offered else { continue };
        let slips = slips(name, typed, &folds).or_else(|| begun(name, typed).then_some(usize::MAX));
        if let Some(slips) = slips {
            // A medicine of two generic names is offered by the one it is shown by.
            let name = if by_product { name.written } else { medicine.id };
            found.push((slips, Near { medicine, name, by_product }));
        }
    }
    found.sort_by_key(|(slips, near)| (*slips, near.by_product, near.name));
    let mut offered: Vec<Near> = Vec::new();
    for (_, near) in found {
        // Two words on packets of one medicine read the same.
        if !offered.iter().any(|one| one.medicine == near.medicine && one.by_product == near.by_product) {
            offered.push(near);
        }
    }
    offered.truncate(MOST_NEAR);
    offered
}

/// How many slips lie between the name and what was typed, or `None` where a word of it is too far from all of them.
fn slips(name: &Name, typed: &[String], folds: &[String]) -> Option<usize> {
    name.words
        .iter()
        .zip(&name.folded)
        .map(|(word, fold)| {
            let of_each = typed.iter().zip(folds).filter_map(|(typed, typed_fold)| {
                let slips = strsim::osa_distance(word, typed).min(strsim::osa_distance(fold, typed_fold));
                (slips <= slips_allowed(word)).then_some(slips)
            });
            of_each.min()
        })
        .sum()
}

/// The slips of the finger that a word of a name may be away: a letter more, less, changed, or two that changed places.
///
/// None below five letters, one below eight, two from eight on. With three, chlorpropamide, a tablet for diabetes,
/// would be offered as chlorpromazine, and hydralazine, for blood pressure, as hydroxyzine. Ours; not medicine.
fn slips_allowed(word: &str) -> usize {
    match word.chars().count() {
        0..=4 => 0,
        5..=7 => 1,
        _ => 2,
    }
}

/// Whether the last word typed begins the name's word at that place, and the words before it are the name's own.
fn begun(name: &Name, typed: &[String]) -> bool {
    let (Some((last, before)), Some((whole, first))) = (typed.split_last(), name.words.split_last()) else {
        return false;
    };
    before == first && last.chars().count() >= LEAST_BEGUN && whole.starts_with(last.as_str())
}

/// The words of a name without their case, accents and signs; without a strength, a form or a salt.
fn words_of(text: &str) -> Vec<String> {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            '\u{300}'..='\u{36f}' | '\'' | '’' | '®' | '™' => {}
            letter if letter.is_alphanumeric() => plain.push_str(without_accent(letter).unwrap_or(&letter.to_string())),
            _ => plain.push(' '),
        }
    }
    plain
        .split_whitespace()
        .filter(|word| !word.starts_with(|first: char| first.is_ascii_digit()) && !stands_beside_a_name(word))
        .map(str::to_owned)
        .collect()
}

/// What stands beside a name on a packet and tells no medicine from another: units and forms, how fast it is let go,
/// salts, and small words. Not medicine.
const BESIDE_A_NAME: [&str; 4] = [
    "mg mcg g ml tab tabs tablet tablets cap caps capsule capsules caplet caplets pill pills syrup elixir liquid solution \
     suspension oral drops injection suppository suppositories patch patches orodispersible chewable film coated hard",
    "mr xr xl er sr cr la odt modified extended prolonged slow release gastro resistant",
    "hydrochloride hcl dihydrochloride maleate succinate citrate carbonate hydrobromide teoclate mesylate tartrate \
     oxalate fumarate decanoate lactate besylate",
    "a and the my some with for of plus",
];

fn stands_beside_a_name(word: &str) -> bool {
    BESIDE_A_NAME.iter().flat_map(|words| words.split(' ')).any(|beside| beside == word)
}

fn without_accent(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ę' | 'ě' | 'æ' | 'œ' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' => "s",
        'ß' => "ss",
        'ţ' | 'ť' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

/// A word as it may sound: what is written in two ways in two languages is written in one.
fn folded(word: &str) -> String {
    let sounds = [("ph", "f"), ("th", "t"), ("ae", "e"), ("oe", "e"), ("y", "i"), ("k", "c"), ("z", "s")];
    let mut fold = sounds.iter().fold(word.to_owned(), |word, (written, sound)| word.replace(written, sound));
    let mut last = None;
    fold.retain(|letter| last.replace(letter) != Some(letter));
    fold
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_name_stands_twice_and_none_is_lost_to_what_stands_beside_names() {
        let mut seen = BTreeSet::new();
        for name in NAMES.iter() {
            assert!(!name.joined.is_empty(), "{} has no word left", name.written);
            assert!(seen.insert(name.words.join(" ")), "{} stands twice", name.written);
        }
    }

    #[test]
    fn every_product_holds_medicines_of_the_list() {
        for product in PRODUCTS {
            assert!(product.holds.len() > 1, "{}", product.name);
            assert!(product.holds.iter().all(|id| medicine(id).is_some()), "{}", product.name);
        }
    }
}
