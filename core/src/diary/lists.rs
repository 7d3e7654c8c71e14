//! The long lists a search field looks through.

use crate::care::plan;
use crate::entry::EntryId;
use crate::exercise::activities;
use crate::forms::{Catalogue, Choice, FieldSpec, Shape};
use crate::iron::eaten::{iron_in_short, own_entry, own_id};
use crate::iron::foods::{self, Food};
use crate::iron::own_food::OwnFood;
use crate::iron::store::own_foods;
use crate::profile::expecting;
use crate::store::{Result, Store};
use crate::symptoms;
use crate::words::{Message, Words};

/// The lists that the fields of a form search, in words.
#[derive(Debug)]
pub(crate) struct Lists(Vec<(Catalogue, Vec<Choice>)>);

impl Lists {
    /// The lists that these fields search.
    pub(crate) fn of(fields: &[FieldSpec], store: &Store, words: &Words) -> Result<Self> {
        let choices = |catalogue| Ok((catalogue, choices(store, catalogue, words)?));
        searched(fields).map(choices).collect::<Result<_>>().map(Self)
    }

    /// What one of the lists offers.
    pub(crate) fn choices(&self, catalogue: Catalogue) -> Vec<Choice> {
        self.0.iter().find(|(of, _)| *of == catalogue).map(|(_, choices)| choices.clone()).unwrap_or_default()
    }
}

/// What the lists hold that the fields of a form search, without their words.
#[derive(Debug)]
pub(crate) struct Listed {
    own_foods: Vec<EntryId>,
}

impl Listed {
    /// What the lists hold that these fields search.
    pub(crate) fn of(fields: &[FieldSpec], store: &Store) -> Result<Self> {
        let foods = searched(fields).any(|catalogue| catalogue == Catalogue::Foods);
        let own_foods = if foods { own_foods(store)? } else { Vec::new() };
        Ok(Self { own_foods: own_foods.into_iter().map(|(entry, _)| entry).collect() })
    }

    /// Whether this list holds this id.
    pub(crate) fn holds(&self, catalogue: Catalogue, id: &str) -> bool {
        match catalogue {
            Catalogue::Foods => foods::food(id).is_some() || self.holds_own(id),
            Catalogue::Symptoms => symptoms::catalogue::symptom(id).is_some(),
            Catalogue::Activities => activities::activity(id).is_some(),
            Catalogue::Windows => plan::what_of(id).is_some(),
        }
    }

    fn holds_own(&self, id: &str) -> bool {
        own_entry(id).is_some_and(|entry| own_id(entry) == id && self.own_foods.contains(&entry))
    }
}

fn searched(fields: &[FieldSpec]) -> impl Iterator<Item = Catalogue> {
    fields.iter().filter_map(|field| match field.shape {
        Shape::Search(catalogue) => Some(catalogue),
        _ => None,
    })
}

fn choices(store: &Store, catalogue: Catalogue, words: &Words) -> Result<Vec<Choice>> {
    Ok(match catalogue {
        Catalogue::Foods => foods(store, words)?,
        Catalogue::Symptoms => symptoms::catalogue::choices(words),
        Catalogue::Activities => activities::choices(words),
        Catalogue::Windows => plan::choices(words),
    })
}

/// The foods of the table, then her own; each with its serving, its iron, and what to see beside it in pregnancy.
fn foods(store: &Store, words: &Words) -> Result<Vec<Choice>> {
    let expecting = expecting(store)?;
    let known = foods::foods().iter().map(|food| Choice {
        id: food.id.to_owned(),
        words: food.name(words),
        note: Some(note(food, expecting, words)),
    });
    let own = own_foods(store)?.into_iter().map(|(entry, food)| Choice {
        id: own_id(entry),
        words: food.name.trim().to_owned(),
        note: Some(own_note(&food, words)),
    });
    Ok(known.chain(own).collect())
}

fn note(food: &Food, expecting: bool, words: &Words) -> String {
    let serving = words.say(&format!("food-serving-{}", food.serving.id));
    let note = serving_note(serving, Some(food.serving.grams), iron_in_short(food.per_serving.iron_mg, words), words);
    if !expecting || food.safety.is_empty() {
        return note;
    }
    let safety: Vec<_> = food.safety.iter().map(|note| note.words(words)).collect();
    words.tell(&Message::of("food-in-list-safety").with("note", note).with("safety", safety.join(" ")))
}

fn own_note(food: &OwnFood, words: &Words) -> String {
    let serving = food.serving.as_deref().map(str::trim).filter(|serving| !serving.is_empty());
    let serving = serving.map_or_else(|| words.say("food-serving-own"), str::to_owned);
    serving_note(serving, food.grams.map(f64::from), words.number_in_full(food.iron.get()), words)
}

fn serving_note(serving: String, grams: Option<f64>, mg: String, words: &Words) -> String {
    let message = match grams {
        None => Message::of("food-in-list-no-weight"),
        Some(grams) => {
            let decimals = usize::from(grams < 10.0);
            Message::of("food-in-list").with("grams", words.number(grams, decimals))
        }
    };
    words.tell(&message.with("serving", serving).with("mg", mg))
}
