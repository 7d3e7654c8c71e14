//! Years of reminders, lived minute by minute on clocks all over the world.
//!
//! A phone is played: it travels, is switched off, saves power, is denied its permission, forgets its alarms, and has its
//! reminders changed while rings are pending. Beside it walks an oracle that knows nothing of the schedule: it looks at the
//! clock of every minute and says what may ring now. The phone must ring nothing else, nothing twice, and nothing that may
//! ring for longer than a phone that saves power is late may be left out.
//!
//! `EVENFALL_REMINDER_YEARS=100000` lives as many reminder-years instead of 2,000.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime};
use evenfall_core::moment::Moment;
use evenfall_core::reminders::{
    Facts, InQuiet, Plan, Reminder, ReminderKind, RingChoices, Rung, Slot, Zone, ring_named, schedule,
};
use jiff::tz::TimeZone;

const MINUTE: i64 = 60_000;
const REMINDERS: usize = 240;
const DAYS: i64 = 91;
const LATEST: i64 = 10;
const MOST: usize = 64;

/// Numbers that look like chance and are the same every time (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: i64) -> i64 {
        i64::try_from(self.next() % u64::try_from(most).expect("positive")).expect("small")
    }

    fn once_in(&mut self, times: i64) -> bool {
        self.below(times) == 0
    }
}

fn zones() -> Vec<String> {
    let names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
    // Some lists stand there twice, and some rules count leap seconds.
    let plain = |name: &String| !name.starts_with("posix/") && !name.starts_with("right/") && name != "leapseconds";
    let names: Vec<String> = names.into_iter().filter(plain).collect();
    assert!(names.len() > 400, "the package tzdata is needed");
    names
}

// ---- the oracle: clocks read minute by minute ------------------------------------------------------------------------

type Key = (usize, NaiveDate, i32);

/// A clock that is only ever asked what it shows.
struct Wall {
    rules: TimeZone,
    steady: HashMap<NaiveDate, Option<i64>>,
    first: HashMap<(NaiveDate, i32), Option<i64>>,
}

impl Wall {
    fn of(name: &str) -> Self {
        Self { rules: TimeZone::get(name).expect("a zone"), steady: HashMap::new(), first: HashMap::new() }
    }

    fn offset(&self, at: i64) -> i64 {
        let at = jiff::Timestamp::from_millisecond(at).expect("an instant");
        i64::from(self.rules.to_offset(at).seconds() / 60)
    }

    fn shows(&self, at: i64) -> NaiveDateTime {
        DateTime::from_timestamp_millis(at + self.offset(at) * MINUTE).expect("an instant").naive_utc()
    }

    /// What it shows, in minutes since its own first of January 1970.
    fn minutes(&self, at: i64) -> i64 {
        at.div_euclid(MINUTE) + self.offset(at)
    }

    fn minute(&self, at: i64) -> i32 {
        self.minutes(at).rem_euclid(1_440) as i32
    }

    /// The one offset around this date, or `None` where the clocks change near it.
    fn steady(&mut self, day: NaiveDate) -> Option<i64> {
        if let Some(known) = self.steady.get(&day) {
            return *known;
        }
        let noon = day.and_hms_opt(12, 0, 0).expect("noon").and_utc().timestamp_millis();
        let offset = self.offset(noon);
        let same = (-20..=20).all(|part| self.offset(noon + part * 90 * MINUTE) == offset);
        let found = same.then_some(offset);
        self.steady.insert(day, found);
        found
    }

    /// The first minute at which this clock shows that time or a later one, by looking; `None` for a date it never shows.
    fn first(&mut self, day: NaiveDate, minute: i32) -> Option<i64> {
        if let Some(known) = self.first.get(&(day, minute)) {
            return *known;
        }
        let wanted = day.and_hms_opt(0, 0, 0).expect("midnight") + chrono::TimeDelta::minutes(minute.into());
        let as_if_utc = wanted.and_utc().timestamp_millis();
        if let Some(offset) = self.steady(day) {
            return Some(as_if_utc - offset * MINUTE);
        }
        let shows_the_day = (-20 * 60..44 * 60).step_by(15).any(|ahead| {
            let midnight = day.and_hms_opt(0, 0, 0).expect("midnight").and_utc().timestamp_millis();
            self.shows(midnight + ahead * MINUTE).date() == day
        });
        let look = (-16 * 60..40 * 60).map(|ahead| as_if_utc + ahead * MINUTE).find(|at| self.shows(*at) >= wanted);
        let found = if shows_the_day { look } else { None };
        self.first.insert((day, minute), found);
        found
    }
}

/// One reminder, as the oracle knows it.
struct Known {
    kind: ReminderKind,
    on: bool,
    slots: Vec<(i32, i64)>,
    days: Vec<u32>,
    weeks: Option<(i64, i64)>,
    urgent: bool,
    fixed: bool,
    skip: bool,
    late: i64,
    drops: bool,
}

struct Oracle {
    known: Vec<Known>,
    here: Wall,
    home: Wall,
    quiet: (i32, i32),
    due: NaiveDate,
    logged: Vec<(usize, NaiveDate)>,
    over: BTreeSet<Key>,
    snoozed: BTreeMap<Key, i64>,
    open: BTreeMap<Key, i64>,
}

impl Oracle {
    fn is_quiet(&self, minute: i32) -> bool {
        let (from, until) = self.quiet;
        if from <= until { minute >= from && minute < until } else { minute >= from || minute < until }
    }

    fn may_ring(&mut self, key: Key, now: i64) -> bool {
        let (place, day, minute) = key;
        if self.over.contains(&key) {
            return false;
        }
        let one = &self.known[place];
        let (fixed, urgent, drops, late) = (one.fixed, one.urgent, one.drops, one.late);
        let Some((slot, (_, since))) = one.slots.iter().enumerate().find(|(_, slot)| slot.0 == minute) else {
            return false;
        };
        let since = *since;
        let weekday = one.days.is_empty() || one.days.contains(&day.weekday().number_from_monday());
        let age = 280 - (self.due - day).num_days();
        let in_weeks = one.weeks.is_none_or(|(from, to)| age >= 0 && from <= age / 7 && age / 7 <= to);
        if !one.on || !weekday || !in_weeks {
            return false;
        }
        if one.skip && self.logged.iter().filter(|(of, on)| *of == place && *on == day).count() > slot {
            return false;
        }
        if let Some(again) = self.snoozed.get(&key) {
            return *again <= now && now <= again + late * MINUTE;
        }
        let wall = if fixed { &mut self.home } else { &mut self.here };
        let Some(nominal) = wall.first(day, minute) else { return false };
        if nominal < since || nominal > now {
            return false;
        }
        let mut due = nominal;
        while !urgent && self.is_quiet(self.here.minute(due)) {
            due += MINUTE;
        }
        if drops && due != nominal {
            return false;
        }
        let quiet_now = !urgent && now - due > 30 * MINUTE && self.is_quiet(self.here.minute(now));
        due <= now && now <= due + late * MINUTE && !quiet_now
    }

    /// Everything that may ring now, looked at anew.
    fn look_again(&mut self, now: i64) {
        let mut keys: Vec<Key> = self.snoozed.keys().copied().collect();
        for (clock, fixed) in [(&self.here, false), (&self.home, true)] {
            let today = clock.shows(now).date();
            for day in (0..=1).map(|back| today - Days::new(back)) {
                let weekday = day.weekday().number_from_monday();
                for (place, one) in self.known.iter().enumerate() {
                    if one.on && one.fixed == fixed && (one.days.is_empty() || one.days.contains(&weekday)) {
                        keys.extend(one.slots.iter().map(|slot| (place, day, slot.0)));
                    }
                }
            }
        }
        let before = std::mem::take(&mut self.open);
        for key in keys {
            if self.may_ring(key, now) {
                self.open.insert(key, before.get(&key).copied().unwrap_or(now));
            }
        }
    }
}

// ---- the phone ------------------------------------------------------------------------------------------------------

struct Phone {
    chance: Chance,
    now: i64,
    on: bool,
    allowed: bool,
    wakes: i64,
    zone: Zone,
    home: Zone,
    reminders: Vec<Reminder>,
    facts: Facts,
    pending: BTreeMap<String, i64>,
    next: i64,
    oracle: Oracle,
    names: HashMap<String, usize>,
    rung: u64,
    held: u64,
}

fn moment(at: i64) -> Moment {
    Moment::new(at, 0).expect("a moment")
}

fn zone(name: &str, now: i64) -> Zone {
    let zone = Zone::named(name, moment(now));
    assert!(zone.is_known(), "{name}");
    zone
}

const KINDS: [ReminderKind; 6] = [
    ReminderKind::Own,
    ReminderKind::Iron,
    ReminderKind::Water,
    ReminderKind::WindDown,
    ReminderKind::Morning,
    ReminderKind::Prenatal,
];

impl Phone {
    fn new(seed: u64, names: &[String]) -> Self {
        let mut chance = Chance(seed.wrapping_mul(0x5851_f42d_4c95_7f2d));
        let begin = NaiveDate::from_ymd_opt(2008, 1, 1).expect("a day") + Days::new(chance.below(26 * 365) as u64);
        let now = begin.and_hms_opt(0, 0, 0).expect("midnight").and_utc().timestamp_millis();
        let name = names[usize::try_from(seed).expect("small") % names.len()].clone();
        let due = begin + Days::new(chance.below(240) as u64 + 20);
        let mut facts = Facts { due: Some(due), choices: RingChoices::default(), ..Facts::default() };
        let mut known = Vec::new();
        let mut by_name = HashMap::new();
        for place in 0..REMINDERS {
            let kind = KINDS[chance.below(KINDS.len() as i64) as usize];
            let mut plan = Plan::usual(kind, moment(now));
            let mut minutes: Vec<i32> =
                (0..1 + chance.below(4) / 3).map(|_| i32::try_from(chance.below(1_440)).expect("small")).collect();
            minutes.sort_unstable();
            minutes.dedup();
            plan.slots = minutes.iter().map(|minute| Slot { minute: *minute, since: moment(now) }).collect();
            plan.days = if chance.once_in(12) {
                Vec::new()
            } else {
                let (one, other) = (1 + chance.below(7) as u32, 1 + chance.below(14) as u32);
                (1..=7).filter(|day| *day == one || *day == other).collect()
            };
            let from = 1 + chance.below(40);
            let weeks = chance.once_in(6).then(|| (from, (from + chance.below(10)).min(42)));
            plan.from_week = weeks.map(|weeks| weeks.0 as i32);
            plan.to_week = weeks.map(|weeks| weeks.1 as i32);
            plan.urgent = chance.once_in(4);
            plan.fixed = chance.once_in(5);
            plan.skip = kind.traits().can_skip && chance.once_in(2);
            let name = format!("own-{place}");
            by_name.insert(name.clone(), place);
            known.push(Known {
                kind,
                on: true,
                slots: minutes.iter().map(|minute| (*minute, now)).collect(),
                days: plan.days.clone(),
                weeks,
                urgent: plan.urgent,
                fixed: plan.fixed,
                // What is written down is of a kind, so that one reminder of each kind leaves out.
                skip: false,
                late: kind.traits().late_minutes,
                drops: kind.traits().in_quiet == InQuiet::Drops,
            });
            plan.skip = false;
            facts.reminders.push(Reminder { name, kind, active: 1, after: 0, pregnancy: None, plan });
        }
        for kind in [ReminderKind::Iron, ReminderKind::Prenatal, ReminderKind::Morning] {
            if let Some(place) = known.iter().position(|one| one.kind == kind) {
                known[place].skip = true;
                facts.reminders[place].plan.skip = true;
            }
        }
        let home_of = zone(&name, now);
        let oracle = Oracle {
            known,
            here: Wall::of(&name),
            home: Wall::of(&name),
            quiet: (facts.choices.quiet_from, facts.choices.quiet_until),
            due,
            logged: Vec::new(),
            over: BTreeSet::new(),
            snoozed: BTreeMap::new(),
            open: BTreeMap::new(),
        };
        Self {
            chance,
            now,
            on: true,
            allowed: true,
            wakes: 0,
            zone: home_of.clone(),
            home: home_of,
            reminders: facts.reminders.clone(),
            facts,
            pending: BTreeMap::new(),
            next: i64::MAX,
            oracle,
            names: by_name,
            rung: 0,
            held: 0,
        }
    }

    fn rings(&self) -> bool {
        self.on && self.allowed
    }

    /// The shell arms what the schedule says. While it is denied it holds nothing.
    fn arm(&mut self) {
        if !self.rings() {
            self.pending.clear();
            return;
        }
        let dues = schedule(&self.facts, self.now, &self.zone, &self.home, MOST);
        let before = std::mem::take(&mut self.pending);
        for due in dues {
            assert!(due.at <= due.last && due.at >= self.now, "{due:?}");
            let held = before.get(&due.id).copied().filter(|at| (due.at..=due.at + LATEST * MINUTE).contains(at));
            let dozes = if self.chance.once_in(2) { self.chance.below(LATEST + 1) } else { 0 };
            let at = held.unwrap_or((due.at + dozes * MINUTE).min(due.last));
            self.pending.insert(due.id, at);
        }
        self.next = self.pending.values().copied().min().unwrap_or(i64::MAX);
    }

    fn key(&self, id: &str) -> Key {
        let (name, rest) = id.split_once('@').expect("a name");
        let (day, time) = rest.split_once('T').expect("a time");
        let minute = time[..2].parse::<i32>().expect("hours") * 60 + time[2..].parse::<i32>().expect("minutes");
        (self.names[name], day.parse().expect("a day"), minute)
    }

    /// What stands about a ring that did not come.
    fn why(&self, (place, day, minute): Key) -> impl std::fmt::Debug {
        let id = format!("own-{place}@{day}T{:02}{:02}", minute / 60, minute % 60);
        let named = ring_named(&self.facts, &id, self.now, &self.zone, &self.home);
        (self.pending.get(&id).copied(), self.facts.rung.get(&id).copied(), named, self.reminders[place].clone())
    }

    fn fire(&mut self) {
        let now = self.now;
        if self.next > now && self.pending.len() >= 32 {
            return;
        }
        let fired: Vec<String> = self.pending.iter().filter(|(_, at)| **at <= now).map(|(id, _)| id.clone()).collect();
        let mut again = false;
        for id in fired {
            self.pending.remove(&id);
            let Some(due) = ring_named(&self.facts, &id, now, &self.zone, &self.home).filter(|due| due.at <= now)
            else {
                again = true;
                self.held += 1;
                continue;
            };
            let key = self.key(&due.id);
            assert!(self.oracle.may_ring(key, now), "rings out of turn: {id} at {}", self.oracle.here.shows(now));
            self.oracle.snoozed.remove(&key);
            self.oracle.open.remove(&key);
            self.rung += 1;
            if self.chance.once_in(40) {
                let until = now + [10, 30, 60][self.chance.below(3) as usize] * MINUTE;
                self.facts.rung.insert(id, Rung::Snoozed(until));
                self.oracle.snoozed.insert(key, until);
                again = true;
            } else {
                self.facts.rung.insert(id, Rung::Over);
                self.oracle.over.insert(key);
            }
        }
        self.next = self.pending.values().copied().min().unwrap_or(i64::MAX);
        if again || (self.rings() && self.pending.len() < 32) {
            self.arm();
        }
    }

    /// Something happens; true when the shell hears of it and looks again.
    fn happens(&mut self, names: &[String], visited: &mut BTreeSet<String>) -> bool {
        if !self.on {
            if self.now < self.wakes {
                return false;
            }
            self.on = true;
            self.pending.clear();
            return true;
        }
        if !self.chance.once_in(900) {
            return false;
        }
        match self.chance.below(11) {
            0 | 1 => {
                let next = visited.len() % names.len();
                let far = self.chance.below(names.len() as i64) as usize;
                let name = if visited.contains(&names[next]) { &names[far] } else { &names[next] };
                visited.insert(name.clone());
                self.zone = zone(name, self.now);
                self.oracle.here = Wall::of(name);
            }
            2 => {
                self.on = false;
                let length = if self.chance.once_in(3) { 2_000 } else { 90 };
                self.wakes = self.now + (1 + self.chance.below(length)) * MINUTE;
                self.pending.clear();
            }
            3 => self.pending.clear(),
            4 => self.allowed = !self.allowed || self.chance.once_in(2),
            5 | 6 => self.edit(),
            7 => {
                let from = i32::try_from(self.chance.below(1_440)).expect("small");
                let until = (from + i32::try_from(self.chance.below(720)).expect("small")) % 1_440;
                (self.facts.choices.quiet_from, self.facts.choices.quiet_until) = (from, until);
                self.oracle.quiet = (from, until);
            }
            _ => self.write_down(),
        }
        true
    }

    /// One reminder is changed while its rings may be pending.
    fn edit(&mut self) {
        let place = self.chance.below(REMINDERS as i64) as usize;
        let (one, known) = (&mut self.reminders[place], &mut self.oracle.known[place]);
        let stands = moment(self.now);
        match self.chance.below(4) {
            0 => {
                let minute = i32::try_from(self.chance.below(1_440)).expect("small");
                one.plan.slots = vec![Slot { minute, since: stands }];
                known.slots = vec![(minute, self.now)];
            }
            1 => {
                known.urgent = !known.urgent;
                one.plan.urgent = known.urgent;
            }
            2 => one.plan.words = Some("hers".to_owned()),
            _ => {
                known.on = !known.on;
                one.active = i32::from(known.on);
                for slot in &mut known.slots {
                    slot.1 = self.now;
                }
                for slot in &mut one.plan.slots {
                    slot.since = stands;
                }
            }
        }
    }

    /// She writes something down that a reminder was about.
    fn write_down(&mut self) {
        let day = self.oracle.here.shows(self.now).date();
        let skipping: Vec<usize> = (0..REMINDERS).filter(|place| self.oracle.known[*place].skip).collect();
        if let Some(place) = skipping.get(self.chance.below(3) as usize) {
            self.oracle.logged.push((*place, day));
            self.facts.logged.push((self.oracle.known[*place].kind, day));
        }
    }

    fn live(&mut self, names: &[String], visited: &mut BTreeSet<String>) {
        self.arm();
        let mut shown = self.oracle.here.minutes(self.now - MINUTE);
        let end = self.now + DAYS * 24 * 60 * MINUTE;
        let mut slots: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
        let mut anew = true;
        while self.now < end {
            let heard = self.happens(names, visited);
            if heard {
                // Switched-off reminders are not among the facts, as in the diary.
                self.facts.reminders = self.reminders.iter().filter(|one| one.active == 1).cloned().collect();
                self.arm();
                anew = true;
            }
            let before = shown;
            shown = self.oracle.here.minutes(self.now);
            let minute = shown.rem_euclid(1_440) as i32;
            let leapt = shown != before + 1;
            if self.rings() {
                let (quiet_ends, home) = (minute == self.oracle.quiet.1, self.oracle.home.minute(self.now));
                let again = self.oracle.snoozed.values().any(|until| *until == self.now);
                if anew {
                    slots.clear();
                    for (place, one) in self.oracle.known.iter().enumerate() {
                        one.slots.iter().for_each(|slot| slots.entry(slot.0).or_default().push(place));
                    }
                }
                if anew || leapt || quiet_ends || again {
                    if anew {
                        // The shell looked at it anew as well, and the phone may be as late once more.
                        self.oracle.open.clear();
                    }
                    self.oracle.look_again(self.now);
                    anew = false;
                } else {
                    for (clock, fixed) in [(minute, false), (home, true)] {
                        for place in slots.get(&clock).into_iter().flatten() {
                            let wall = if fixed { &self.oracle.home } else { &self.oracle.here };
                            let day = wall.shows(self.now).date();
                            let key = (*place, day, clock);
                            if self.oracle.known[*place].fixed == fixed && self.oracle.may_ring(key, self.now) {
                                self.oracle.open.entry(key).or_insert(self.now);
                            }
                        }
                    }
                }
                self.fire();
                if self.oracle.open.is_empty() {
                    self.now += MINUTE;
                    continue;
                }
                let open: Vec<(Key, i64)> = self.oracle.open.iter().map(|(key, since)| (*key, *since)).collect();
                for (key, since) in open {
                    if !self.oracle.may_ring(key, self.now) {
                        self.oracle.open.remove(&key);
                    } else {
                        let waits = (self.now - since) / MINUTE;
                        assert!(
                            waits <= LATEST,
                            "missed: {key:?} for {waits} min at {}: {:?}",
                            self.oracle.here.shows(self.now),
                            self.why(key)
                        );
                    }
                }
            } else {
                anew = true;
                self.oracle.open.clear();
            }
            self.now += MINUTE;
        }
    }
}

#[test]
fn in_two_thousand_reminder_years_no_ring_is_missed_and_none_is_doubled() {
    let years: u64 =
        std::env::var_os("EVENFALL_REMINDER_YEARS").and_then(|years| years.to_str()?.parse().ok()).unwrap_or(2_000);
    let names = zones();
    let a_diary = REMINDERS as f64 * DAYS as f64 / 365.25;
    let diaries = (years as f64 / a_diary).ceil() as u64;
    // Two threads, each with every other diary.
    let lived: Vec<(u64, u64, BTreeSet<String>)> = std::thread::scope(|scope| {
        let names = &names;
        let live = move |first: u64| {
            let (mut names, mut visited, mut rung, mut held) = (names.clone(), BTreeSet::new(), 0, 0);
            let half = names.len() / 2;
            names.rotate_left(half * usize::try_from(first).expect("small"));
            for seed in (first..diaries).step_by(2) {
                let mut phone = Phone::new(seed, &names);
                phone.live(&names, &mut visited);
                rung += phone.rung;
                held += phone.held;
            }
            (rung, held, visited)
        };
        let both = [scope.spawn(move || live(0)), scope.spawn(move || live(1))];
        both.map(|one| one.join().expect("no ring is missed and none doubled")).into()
    });
    let rung: u64 = lived.iter().map(|one| one.0).sum();
    let held: u64 = lived.iter().map(|one| one.1).sum();
    let visited: BTreeSet<&String> = lived.iter().flat_map(|one| &one.2).collect();
    println!(
        "{} reminder-years, {rung} rings, {held} held back at the last minute, {} zones: missed 0, doubled 0",
        (diaries as f64 * a_diary) as u64,
        visited.len()
    );
    assert!(rung > 25 * years, "hardly anything rang: {rung}");
}
