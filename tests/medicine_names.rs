//! Medicines by name: what is found, what is only offered, and what is never taken for another.

use std::collections::BTreeSet;

use evenfall_core::evidence::Standing;
use evenfall_core::triggers::aggravators::{Effect, Footing, Group, StudiedIn, medicine, medicines};
use evenfall_core::triggers::medicine_names::{self, LookedUp, look_up};
use evenfall_core::words::{Language, Words};
use proptest::prelude::*;

#[derive(serde::Deserialize)]
struct Vectors {
    medicines: Vec<Listed>,
    typed: Vec<Typed>,
    misspelt: Vec<Typed>,
    others: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Listed {
    name: String,
    group: String,
    evidence: String,
    footing: String,
}

#[derive(serde::Deserialize)]
struct Typed {
    typed: String,
    name: String,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("vectors/medicine_names.json")).expect("cases")
}

fn ids(found: &LookedUp) -> Vec<&'static str> {
    found.medicines.iter().map(|medicine| medicine.id).collect()
}

fn near(found: &LookedUp) -> Vec<String> {
    found.near.iter().map(|near| near.name.replace('_', " ")).collect()
}

#[test]
fn every_medicine_stands_in_its_group_on_its_row() {
    let listed = vectors().medicines;
    assert_eq!(listed.len(), medicines().len());
    for case in listed {
        let found = look_up(&case.name);
        let [medicine] = found.medicines.as_slice() else { panic!("{}: {found:?}", case.name) };
        assert_eq!(medicine.id.replace('_', " "), case.name);
        let footing = match medicine.footing {
            Footing::Named => "named",
            Footing::ByGroup => "by_group",
            Footing::Remembered => "remembered",
        };
        let evidence = medicine.evidence();
        assert_eq!(
            (medicine.group.id(), evidence.id, footing),
            (case.group.as_str(), case.evidence.as_str(), case.footing.as_str()),
            "{}",
            case.name
        );
        assert_eq!(evidence.is_reviewed(), footing == "named", "{}", case.name);
        assert!(!found.by_product && !found.more_typed && found.groups.is_empty() && found.near.is_empty());
    }
}

#[test]
fn at_least_a_hundred_and_fifty_names_are_known() {
    let names: BTreeSet<&str> = medicine_names::names().map(|(name, _)| name).collect();
    assert!(names.len() >= 150, "{}", names.len());
}

#[test]
fn what_stands_on_packets_leads_to_what_is_in_them() {
    for case in vectors().typed {
        let found = look_up(&case.typed);
        assert_eq!(ids(&found), [case.name.replace(' ', "_")], "{}", case.typed);
    }
}

#[test]
fn a_name_misspelt_is_offered_first_and_never_answered_for() {
    for case in vectors().misspelt {
        let found = look_up(&case.typed);
        assert!(!found.is_found(), "{}: {found:?}", case.typed);
        assert_eq!(near(&found).first(), Some(&case.name), "{}: {:?}", case.typed, near(&found));
    }
}

#[test]
fn names_equally_near_are_all_offered() {
    assert_eq!(near(&look_up("ecitalopram")), ["citalopram", "escitalopram"]);
}

#[test]
fn an_unrelated_medicine_is_neither_found_nor_offered_another() {
    for other in vectors().others {
        for typed in [other.clone(), other.to_uppercase(), format!("{other} 500 mg tablets")] {
            let found = look_up(&typed);
            assert!(!found.is_found() && found.near.is_empty(), "{typed}: {found:?}");
        }
    }
}

#[test]
fn nothing_typed_finds_nothing() {
    for typed in ["", "  ", "25 mg", "تعبت الليلة", "!?", "日本語", "\u{0}", "a"] {
        assert_eq!(look_up(typed), LookedUp::default().with_words_left(typed), "{typed}");
    }
}

trait WithWordsLeft {
    fn with_words_left(self, typed: &str) -> Self;
}

impl WithWordsLeft for LookedUp {
    fn with_words_left(mut self, typed: &str) -> Self {
        self.more_typed = ["تعبت الليلة", "日本語"].contains(&typed);
        self
    }
}

#[test]
fn one_name_on_packets_may_be_another_medicine_in_another_country() {
    for (typed, held) in [
        ("Benadryl", ["diphenhydramine", "cetirizine"]),
        ("benadryl allergy", ["diphenhydramine", "cetirizine"]),
        ("Unisom", ["doxylamine", "diphenhydramine"]),
        ("Dramamine", ["dimenhydrinate", "meclozine"]),
    ] {
        let found = look_up(typed);
        assert_eq!(ids(&found), held, "{typed}");
        assert!(found.one_of && found.by_product && found.groups.is_empty(), "{typed}");
    }
    assert_eq!(ids(&look_up("Dramamine Less Drowsy")), ["meclozine"]);
    assert_eq!(ids(&look_up("Unisom SleepTabs")), ["doxylamine"]);
    assert!(!look_up("Dramamine Non-Drowsy").is_found());
}

#[test]
fn two_names_are_both_found_and_what_stirs_comes_first() {
    let found = look_up("cetirizine and sertraline");
    assert_eq!(ids(&found), ["sertraline", "cetirizine"]);
    assert!(!found.more_typed);
    let found = look_up("cetirizine, zopiclone");
    assert_eq!(ids(&found), ["cetirizine"]);
    assert!(found.more_typed, "zopiclone is not passed over in silence");
}

#[test]
fn a_whole_group_can_be_looked_up() {
    let groups = |typed: &str| look_up(typed).groups;
    assert_eq!(groups("antihistamines"), [Group::SedatingAntihistamine, Group::ToleratedAntihistamine]);
    assert_eq!(groups("Hay fever tablets"), [Group::SedatingAntihistamine, Group::ToleratedAntihistamine]);
    assert_eq!(groups("non-drowsy antihistamine"), [Group::ToleratedAntihistamine]);
    assert_eq!(groups("Motrin PM"), [Group::SedatingAntihistamine]);
    assert_eq!(groups("night-time cold and flu capsules"), [Group::SedatingAntihistamine]);
    assert_eq!(groups("SSRI"), [Group::Ssri]);
    assert_eq!(groups("antidepressants").len(), 4);
    assert_eq!(groups("antisickness tablets"), [Group::SedatingAntihistamine, Group::AntiSickness]);
    assert!(groups("ssri sertraline").is_empty(), "a name says more than its group");
}

#[test]
fn no_medicine_for_restless_legs_is_offered_to_her() {
    for typed in ["gabapentn", "gabapentine", "pregab", "ropinirol", "pramipexol", "rotigotin", "requipp"] {
        let found = look_up(typed);
        let offered = found.near.iter().any(|near| near.medicine.group.effect() == Effect::ForRestlessLegs);
        assert!(!found.is_found() && !offered, "{typed}: {found:?}");
    }
}

#[test]
fn only_the_three_of_the_evidence_are_called_common_for_sickness() {
    let common: BTreeSet<&str> =
        medicines().iter().filter(|one| one.is_common_for_sickness()).map(|one| one.id).collect();
    assert_eq!(common, BTreeSet::from(["cyclizine", "doxylamine", "promethazine"]));
}

#[test]
fn every_medicine_and_every_group_has_its_words() {
    let words = Words::in_language(Language::English);
    for medicine in medicines() {
        assert!(words.has(&format!("listed-medicine-{}", medicine.id)), "{}", medicine.id);
    }
    for group in Group::ALL {
        let said = group.one(&words);
        assert!(words.has(&format!("medicine-group-{}", group.id())) && said.starts_with(char::is_uppercase), "{said}");
        assert!(words.has(&format!("medicine-groups-{}", group.id())));
        assert!(medicines().iter().any(|medicine| medicine.group == group), "{} is empty", group.id());
    }
}

#[test]
fn nothing_of_a_group_is_surer_than_its_row_and_none_claims_pregnancy_but_the_reviews() {
    for group in Group::ALL {
        let given = group == Group::ForRestlessLegs;
        let standing = if given { Standing::PrimaryPaper } else { Standing::SecondaryPage };
        assert_eq!(group.evidence().standing, standing);
        assert_eq!(group.studied_in() == StudiedIn::Pregnancy, given);
    }
    assert_eq!(medicine("promethazine").map(|one| one.evidence().standing), Some(Standing::Memory));
    assert_eq!(medicine("paracetamol"), None);
}

/// A name as somebody might write it: its case, accents, hyphens, and a strength beside it.
fn dressed(name: &str, upper: &[bool], accent: bool, hyphen: bool, strength: &str) -> String {
    let letter = |(at, letter): (usize, char)| match letter {
        'e' if accent => 'é',
        'i' if accent => 'ï',
        ' ' | '_' if hyphen => '-',
        '_' => ' ',
        letter if upper.get(at % upper.len().max(1)).copied().unwrap_or(false) => letter.to_ascii_uppercase(),
        letter => letter,
    };
    format!("{}{strength}", name.chars().enumerate().map(letter).collect::<String>())
}

/// The name with one slip of the finger in its longest word.
fn slipped(name: &str, at: usize, slip: u8, letter: char) -> String {
    let name = name.replace('_', " ");
    let longest = name.split(' ').max_by_key(|word| word.len()).expect("a word").to_owned();
    let mut letters: Vec<char> = longest.chars().collect();
    let at = at % (letters.len() - 1);
    match slip {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letter),
        2 => letters.swap(at, at + 1),
        _ => letters[at] = letter,
    }
    name.replacen(&longest, &letters.into_iter().collect::<String>(), 1)
}

fn a_name() -> impl Strategy<Value = (&'static str, Vec<&'static str>)> {
    prop::sample::select(medicine_names::names().collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_right_name_is_always_found(
        (name, leads) in a_name(),
        upper in prop::collection::vec(any::<bool>(), 1..6),
        accent: bool,
        hyphen: bool,
        strength in prop::sample::select(vec!["", " 25 mg", " 25mg", " 0.5 ml syrup", " tablets", " hydrochloride", "®"]),
    ) {
        let typed = dressed(name, &upper, accent, hyphen, strength);
        let found = ids(&look_up(&typed));
        prop_assert!(leads.iter().all(|id| found.contains(id)), "{typed}: {found:?}");
        prop_assert!(found.len() == leads.len(), "{typed}: {found:?}");
    }

    #[test]
    fn a_name_with_one_slip_is_found_or_offered(
        (name, leads) in a_name(),
        at in 0..40_usize,
        slip in 0..4_u8,
        letter in prop::char::range('a', 'z'),
    ) {
        let lead = medicine(leads[0]).expect("is listed");
        prop_assume!(name.split([' ', '_']).any(|word| word.len() > 4) && lead.group.effect() != Effect::ForRestlessLegs);
        let typed = slipped(name, at, slip, letter);
        let found = look_up(&typed);
        let offered = found.near.iter().any(|near| near.medicine == lead);
        // A slip inside a name of several words may leave a shorter name whole: "nytol original".
        prop_assert!(offered || found.is_found() || name.contains(' '), "{typed} for {name}: {found:?}");
    }

    #[test]
    fn whatever_is_typed_is_looked_up(typed in ".{0,400}") {
        let found = look_up(&typed);
        prop_assert!(found.near.len() <= 5 && (found.near.is_empty() || !found.is_found()));
    }
}
