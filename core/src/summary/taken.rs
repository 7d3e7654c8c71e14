//! What she took, put together by its name: the tablets of a year are one line.

use chrono::NaiveDate;

use super::gathered::Gathered;
use crate::entry::EntryId;
use crate::store::Written;

/// Something taken, on which days.
#[derive(Debug)]
pub(super) struct Taken {
    /// What it is called, as it was written first.
    pub(super) name: String,
    /// The first entry that tells of it.
    pub(super) id: EntryId,
    /// Her days on which it was taken, at least one, in their order.
    pub(super) days: Vec<NaiveDate>,
}

/// What these entries tell of, named by `name`, in the order it first appears. Entries that say the same are named once.
pub(super) fn taken<T: PartialEq>(
    entries: &[Written<T>],
    gathered: &Gathered,
    name: impl Fn(&T) -> String,
) -> Vec<Taken> {
    let mut alike: Vec<(&T, Taken)> = Vec::new();
    for Written { id, at, what } in entries {
        let day = gathered.day_of(*at);
        if let Some((_, known)) = alike.iter_mut().find(|(known, _)| *known == what) {
            known.id = known.id.min(*id);
            known.days.push(day);
        } else {
            alike.push((what, Taken { name: name(what), id: *id, days: vec![day] }));
        }
    }
    together(alike.into_iter().map(|(_, taken)| taken))
}

/// The same things under one name, whatever the case of its letters.
pub(super) fn together(all: impl IntoIterator<Item = Taken>) -> Vec<Taken> {
    let mut found: Vec<(String, Taken)> = Vec::new();
    for taken in all {
        let key = taken.name.to_lowercase();
        match found.iter_mut().find(|(known, _)| *known == key) {
            Some((_, known)) => {
                known.id = known.id.min(taken.id);
                known.days.extend(taken.days);
            }
            None => found.push((key, taken)),
        }
    }
    let once_each = |(_, mut taken): (String, Taken)| {
        taken.days.sort_unstable();
        taken.days.dedup();
        taken
    };
    found.into_iter().map(once_each).collect()
}
