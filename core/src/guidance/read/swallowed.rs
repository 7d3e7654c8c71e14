//! What was swallowed and drunk: iron and what holds it up, medicines, supplements, caffeine.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::Reading;
use crate::guidance::facts::{Caffeine, HeldUp, LastIron, MedicineSeen, Supplements};
use crate::iron::spacing::{GAP_MINUTES, LEVOTHYROXINE_GAP_MINUTES};
use crate::iron::supplement;
use crate::moment::Moment;
use crate::triggers::aggravators::Effect;
use crate::triggers::caffeine::{caffeine_of_day, is_milk, is_tea_or_coffee};
use crate::triggers::medicine_names::look_up;
use crate::units::Milligrams;

/// Medicines by whose name iron is kept apart, and how long (EVIDENCE C-027, conf-S).
const HOLDS_UP: &[(&str, &str, i64)] = &[
    ("thyroxine", "levothyroxine", LEVOTHYROXINE_GAP_MINUTES),
    ("antacid", "antacid", GAP_MINUTES),
    ("calcium carbonate", "antacid", GAP_MINUTES),
    ("magnesium hydroxide", "antacid", GAP_MINUTES),
];

impl Reading<'_> {
    pub(super) fn iron(&self) -> LastIron {
        let days: BTreeSet<NaiveDate> =
            self.doses.iter().filter(|dose| dose.at <= self.now).map(|dose| self.day_of(dose.at)).collect();
        let today = days.contains(&self.day());
        let before = days.iter().filter(|day| (self.back(7)..self.day()).contains(day)).count();
        LastIron { days_of_week: before, today, held_up: self.held_up() }
    }

    /// What ends last of all that iron is kept apart from (EVIDENCE C-027, C-065).
    fn held_up(&self) -> Option<HeldUp> {
        let mut found: Vec<(&'static str, Moment, i64)> = Vec::new();
        for (at, drink) in &self.drinks {
            let by = if is_milk(&drink.what) {
                "milk"
            } else if is_tea_or_coffee(&drink.what) {
                if drink.what.contains("tea") { "tea" } else { "coffee" }
            } else {
                continue;
            };
            found.push((by, *at, GAP_MINUTES));
        }
        let calcium = self.supplements.iter().filter(|(_, taken)| taken.holds_iron_up());
        found.extend(calcium.map(|(at, _)| ("calcium", *at, GAP_MINUTES)));
        for (at, name) in &self.medicines {
            let name = name.to_lowercase();
            let held = HOLDS_UP.iter().find(|(word, ..)| name.contains(word));
            found.extend(held.map(|(_, by, minutes)| (*by, *at, *minutes)));
        }
        let until = |at: &Moment, minutes: i64| at.plus_minutes(minutes).filter(|until| *until > self.now);
        let on_this_clock = |at: Moment| Moment::new(at.epoch_ms(), self.now.offset_minutes()).ok();
        found
            .into_iter()
            .filter(|(_, at, _)| *at <= self.now)
            .filter_map(|(by, at, minutes)| Some((by, on_this_clock(at)?, on_this_clock(until(&at, minutes)?)?)))
            .max_by_key(|(_, _, until)| *until)
            .map(|(by, at, until)| HeldUp { by, at: at.time(), until: to_the_minute(until), day: until.civil_day() })
    }

    pub(super) fn medicines(&self) -> Vec<MedicineSeen> {
        let mut seen: Vec<MedicineSeen> = Vec::new();
        for (at, name) in self.medicines.iter().rev() {
            for medicine in look_up(name).of(Effect::CanStirUp) {
                if !seen.iter().any(|one| one.medicine.id == medicine.id) {
                    seen.push(MedicineSeen { medicine, day: at.civil_day() });
                }
            }
        }
        seen
    }

    pub(super) fn supplements(&self) -> Supplements {
        let (taken, doses) = (&self.supplements, &self.doses);
        let mut most = Supplements::default();
        for back in 0..7 {
            let day = self.back(back);
            let of_day: Vec<_> =
                taken.iter().filter(|(at, _)| self.day_of(*at) == day).map(|(_, taken)| taken).collect();
            let magnesium: f64 = of_day.iter().filter_map(|one| one.magnesium).map(Milligrams::get).sum();
            let with_iron: BTreeSet<String> =
                of_day.iter().filter(|one| one.iron.is_some_and(|mg| mg.get() > 0.0)).map(|one| name_of(one)).collect();
            let products: BTreeSet<&str> = doses
                .iter()
                .filter(|dose| self.day_of(dose.at) == day)
                .filter_map(|dose| dose.product.as_deref())
                .collect();
            let tablets = doses.iter().filter(|dose| self.day_of(dose.at) == day).count();
            // A dose without a product is a tablet of iron all the same; supplements stand among the doses too.
            let unnamed = usize::from(products.is_empty() && tablets > of_day_with_iron(&of_day));
            most.magnesium_mg = most.magnesium_mg.max(magnesium);
            most.iron_sources = most.iron_sources.max(with_iron.len() + products.len() + unnamed);
        }
        most
    }

    pub(super) fn caffeine(&self) -> Caffeine {
        let mut most = Caffeine::default();
        for day in [self.day(), self.back(1)] {
            let of_day: Vec<_> =
                self.drinks.iter().filter(|(at, _)| self.day_of(*at) == day).map(|(_, drink)| drink.clone()).collect();
            let mg = caffeine_of_day(&of_day).counted_mg;
            if mg > most.mg {
                most = Caffeine { mg, day: Some(day) };
            }
        }
        most
    }
}

fn to_the_minute(at: Moment) -> NaiveTime {
    at.time().with_second(0).and_then(|time| time.with_nanosecond(0)).unwrap_or_default()
}

/// What tells one supplement from another: its name on the box, else its kind.
fn name_of(one: &supplement::Supplement) -> String {
    let named = one.name.as_deref().map(|name| name.trim().to_lowercase()).filter(|name| !name.is_empty());
    named.unwrap_or_else(|| format!("{:?}", one.what))
}

fn of_day_with_iron(of_day: &[&supplement::Supplement]) -> usize {
    of_day.iter().filter(|one| one.iron.is_some()).count()
}
