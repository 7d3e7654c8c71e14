//! Reminders at the border: what rings next, what the phone is to hold, and what became of a ring.

use std::fs;

use evenfall_core::moment::Moment;
use evenfall_core::reminders::{self, Arming, PendingRing, Ring, RingList};
use evenfall_core::screens::copies::CopyState;
use evenfall_core::screens::reminders::{PhoneRings, RemindersState, plan_windows};
use evenfall_core::screens::why_not_ring::WhyNotRingState;

use crate::DiaryError;
use crate::copies::Copied;
use crate::diary::Diary;
use crate::values::Submitted;

#[uniffi::export]
impl Diary {
    /// Reminders, on a phone that says this of itself.
    pub fn reminders(&self, phone: PhoneRings, now: Moment) -> Result<RemindersState, DiaryError> {
        self.at_once(|store, words| RemindersState::read(store, &plan_windows(store, now, words)?, &phone, now, words))
    }

    /// Why a ring did not come.
    pub fn why_not_ring(&self, phone: PhoneRings, now: Moment) -> Result<WhyNotRingState, DiaryError> {
        self.at_once(|store, words| WhyNotRingState::read(store, &plan_windows(store, now, words)?, &phone, now, words))
    }

    /// Switches a reminder on or off, by the name of its row. It is gone when there is none of this name.
    pub fn switch_reminder(&self, name: String, on: bool, now: Moment) -> Result<Submitted, DiaryError> {
        let kept = self.at_once(|store, words| reminders::switch(store, &name, on, now, words))?;
        Ok(self.kept_or_gone(kept))
    }

    /// The next rings in the zone of this name, at most 64. Nothing is kept by it.
    pub fn next_rings(&self, zone: String, count: i32, now: Moment) -> Result<RingList, DiaryError> {
        self.at_once(|store, words| {
            reminders::next_rings(store, &plan_windows(store, now, words)?, &zone, count, now, words)
        })
    }

    /// What the phone has to do so that it holds the next rings and no others, by what it holds.
    ///
    /// Ask at every start, after a reboot, another zone or clock, an update, a permission given or taken, and after every
    /// change of the diary. `rings_by_itself` is true where the system rings what it holds while the app sleeps.
    pub fn arm_rings(
        &self,
        zone: String,
        pending: Vec<PendingRing>,
        rings_by_itself: bool,
        now: Moment,
    ) -> Result<Arming, DiaryError> {
        self.at_once(|store, words| {
            let windows = plan_windows(store, now, words)?;
            reminders::arm(store, &windows, &zone, &pending, rings_by_itself, now, words)
        })
    }

    /// Takes note that an alarm went off, and gives what to show; `None` where the phone keeps quiet. Arm anew after it.
    pub fn rang(&self, ring: String, zone: String, now: Moment) -> Result<Option<Ring>, DiaryError> {
        self.at_once(|store, words| reminders::rang(store, &plan_windows(store, now, words)?, &ring, &zone, now, words))
    }

    /// Keeps that what a ring was about is done, and logs it where there is something to log. A second one logs nothing.
    pub fn ring_done(&self, ring: String, now: Moment) -> Result<Submitted, DiaryError> {
        let kept = self.at_once(|store, words| reminders::done(store, &ring, now, words))?;
        Ok(self.kept_or_gone(kept))
    }

    /// Lets a ring come again in 10, 30 or 60 minutes. Arm anew after it.
    pub fn snooze_ring(&self, ring: String, minutes: i32, now: Moment) -> Result<Submitted, DiaryError> {
        let kept = self.at_once(|store, words| reminders::snooze(store, &ring, minutes, now, words))?;
        Ok(self.kept_or_gone(kept))
    }

    /// Writes visits and reminders into `file` as a calendar (`.ics`). Read in again, it mends what it wrote before.
    pub fn export_calendar(&self, file: String, zone: String, now: Moment) -> Result<Copied, DiaryError> {
        self.at_once(|store, words| {
            let windows = plan_windows(store, now, words)?;
            let text = reminders::export_calendar(store, &windows, &zone, now, words)?;
            Ok(match fs::write(&file, text) {
                Ok(()) => Copied::Done { state: CopyState::calendar(words) },
                Err(error) if error.kind() == std::io::ErrorKind::StorageFull => {
                    Copied::NotDone { state: CopyState::no_space(words) }
                }
                Err(_) => Copied::NotDone { state: CopyState::bad_place(words) },
            })
        })
    }
}
