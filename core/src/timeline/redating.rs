//! Which of several accounts of the due date is in use, and why the others are not.
//!
//! In this order: what she says stands, the transfer date, the clinic's date, and only then the rule of her country,
//! which weighs her period against the scan that counts. Nothing is ever thrown away: every account keeps its place and
//! its reason. A date once fixed changes rarely, and the clinic decides (EVIDENCE A-008).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::crl::UK_DATING_SCAN;
use super::{Dated, GestationalAge, Method};

/// Whose rule weighs a scan against the period (EVIDENCE J-03). A transfer date stands under both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RedatingRule {
    /// ACOG Committee Opinion 700: the earliest scan redates only beyond a limit that grows with age.
    UnitedStates,
    /// The dating scan replaces the period whatever the gap (A-036; the replacement is unreviewed).
    UnitedKingdom,
}

/// One account of the due date in the order it was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// How the date was found, and the date.
    pub dated: Dated,
    /// True when she said this is the date to use ("My clinic gave a new date"). The last one so marked is used.
    pub chosen: bool,
}

/// A scan held against the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The age on the day of the scan by her period (or conception day), cycle adjustment included. It sets the limit.
    pub by_period: GestationalAge,
    /// The age on the day of the scan by the scan.
    pub by_scan: GestationalAge,
    /// Scan less period, in days: negative when the scan shows a younger pregnancy.
    pub difference_days: i32,
    /// Days the two may differ; the scan redates only when strictly beyond (EVIDENCE ).
    pub limit_days: i32,
}

/// Why an account is in use, or is not. The two sides of a comparison share its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Reason {
    /// She said which date to use.
    ChosenByHer,
    /// Her clinic gave the date.
    GivenByClinic,
    /// The date of an embryo transfer is not changed by a scan (EVIDENCE A-006).
    TransferDateStands,
    /// There is nothing to weigh it against: the only account, a period without a scan that counts, or the earliest scan
    /// without a period.
    NothingToCompare,
    /// The scan lies within the limit, so the period stands (EVIDENCE ).
    KeptWithinLimit(Comparison),
    /// The scan lies beyond the limit, so it replaces the period (EVIDENCE ).
    RedatedBeyondLimit(Comparison),
    /// From 22w0d to 27w6d and 10 to 14 days apart: the period stands unless a clinician decides (EVIDENCE A-034).
    ClinicianMayDecide(Comparison),
    /// From 28w0d and beyond the limit: the period stands until a clinician decides, for the baby may be small rather
    /// than young (EVIDENCE A-035).
    OnlyClinicianRedates(Comparison),
    /// By one account the scan falls outside the pregnancy; one of them is wrong, and the period stands until she says.
    CannotCompare,
    /// The dating scan replaces the period whatever the gap (EVIDENCE A-036).
    ReplacedByScanUk {
        /// Scan less period, in days.
        difference_days: i32,
    },
    /// The scan was earlier than the UK dating scan, 45.0 mm or 11w2d (EVIDENCE A-036).
    BeforeUkDatingScan,
    /// The scan was at 24w0d or later, by the scan or the period. WHO asks for the scan before 24 weeks (EVIDENCE A-037);
    /// that the UK rule ends there is ours.
    TooLateUk,
    /// A later scan assesses growth, not age (EVIDENCE A-008).
    LaterScan,
    /// A later entry of the same thing (her period, or a scan of that day) takes its place.
    Corrected,
}

/// One account with what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The account.
    pub dated: Dated,
    /// Whether its date is the one in use; true for exactly one account of a decision.
    pub in_use: bool,
    /// Why.
    pub reason: Reason,
}

/// Whether a scan has confirmed the date in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confirmation {
    /// A scan before 22w0d is known.
    ByScan,
    /// None is known, and a transfer date needs none.
    ByTransfer,
    /// None is known here, but the clinic gave the date.
    ByClinic,
    /// None is known so far.
    NotYet,
    /// "Suboptimally dated": no scan before 22w0d (US, EVIDENCE A-007).
    Suboptimal,
}

/// The date in use, and every account with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The account whose date is in use.
    pub in_use: Dated,
    /// Every account, in the order entered.
    pub accounts: Vec<Account>,
    /// The rule that was asked.
    pub rule: RedatingRule,
}

/// From which age by the period, how many days a scan may differ (EVIDENCE ).
const LIMITS: [(GestationalAge, i32); 5] = [
    (GestationalAge::ZERO, 5),
    (GestationalAge::of(9, 0), 7),
    (GestationalAge::of(16, 0), 10),
    (CONFIRMED_BEFORE, 14),
    (ONLY_CLINICIAN_FROM, 21),
];

/// 22w0d: before it a scan confirms the date (EVIDENCE A-007), from it the clinician may decide in a gap.
const CONFIRMED_BEFORE: GestationalAge = GestationalAge::of(22, 0);

/// 28w0d: from it only a clinician redates (EVIDENCE A-035).
const ONLY_CLINICIAN_FROM: GestationalAge = GestationalAge::of(28, 0);

/// The smallest difference left to the clinician from 22w0d (EVIDENCE A-034).
const CLINICIAN_FROM_DAYS: i32 = 10;

/// 11w2d: the UK dating scan begins, by its own age where no crown-rump length is known (EVIDENCE A-036).
const UK_FROM: GestationalAge = GestationalAge::of(11, 2);
/// 14w1d: the last day of the UK dating scan (EVIDENCE A-036).
const UK_TO: GestationalAge = GestationalAge::of(14, 1);

/// 24w0d: from it a scan no longer estimates age (EVIDENCE A-037).
const TOO_LATE_FROM: GestationalAge = GestationalAge::of(24, 0);

impl Decision {
    /// Weighs the accounts of one pregnancy, in the order they were entered; `None` when there are none.
    pub fn of(history: &[Entry], rule: RedatingRule) -> Option<Self> {
        let (used, reasons) = match overriding(history) {
            Some((at, reason)) => (at, vec![reason; history.len()]),
            None => Weighing::of(history, rule).outcome()?,
        };
        let accounts = history.iter().zip(reasons).enumerate();
        Some(Self {
            in_use: history.get(used)?.dated,
            accounts: accounts
                .map(|(at, (entry, reason))| Account { dated: entry.dated, in_use: at == used, reason })
                .collect(),
            rule,
        })
    }

    /// What was decided after each entry, first to last: how the date came to be what it is.
    pub fn over_time(history: &[Entry], rule: RedatingRule) -> Vec<Self> {
        (1..=history.len()).filter_map(|count| Self::of(history.get(..count)?, rule)).collect()
    }

    /// Whether a scan before 22w0d, by the date in use, is known on `today`. Only the US rule ever answers
    /// [`Confirmation::Suboptimal`].
    pub fn confirmation(&self, today: NaiveDate) -> Confirmation {
        let in_time = |account: &Account| {
            let age = account.dated.method().scan_day().and_then(|day| self.in_use.age_on(day));
            age.is_some_and(|age| age < CONFIRMED_BEFORE)
        };
        if self.accounts.iter().any(in_time) {
            return Confirmation::ByScan;
        }
        let late = CONFIRMED_BEFORE.day(self.in_use.due()).is_some_and(|day| today >= day);
        match self.in_use.method() {
            Method::Transfer { .. } => Confirmation::ByTransfer,
            Method::Clinic { .. } => Confirmation::ByClinic,
            _ if late && self.rule == RedatingRule::UnitedStates => Confirmation::Suboptimal,
            _ => Confirmation::NotYet,
        }
    }
}

/// The entry that needs no weighing, and why: her word, a transfer or the clinic's date, in this order.
fn overriding(history: &[Entry]) -> Option<(usize, Reason)> {
    let last = |test: fn(&Entry) -> bool| history.iter().rposition(test);
    let clinic = |entry: &Entry| matches!(entry.dated.method(), Method::Clinic { .. });
    let transfer = |entry: &Entry| matches!(entry.dated.method(), Method::Transfer { .. });
    if let Some(at) = last(|entry| entry.chosen) {
        let given = history.get(at).is_some_and(clinic);
        return Some((at, if given { Reason::GivenByClinic } else { Reason::ChosenByHer }));
    }
    let transferred = last(transfer).map(|at| (at, Reason::TransferDateStands));
    transferred.or_else(|| last(clinic).map(|at| (at, Reason::GivenByClinic)))
}

/// A history without transfer, clinic or her own word: periods and scans only.
struct Weighing<'a> {
    history: &'a [Entry],
    rule: RedatingRule,
    /// Her period or conception day as last entered.
    period: Option<(usize, Dated)>,
    /// The scans, earliest first, each as last entered.
    scans: Vec<Scan>,
}

#[derive(Clone, Copy)]
struct Scan {
    at: usize,
    day: NaiveDate,
    dated: Dated,
}

impl<'a> Weighing<'a> {
    fn of(history: &'a [Entry], rule: RedatingRule) -> Self {
        let mut period = None;
        let mut scans: Vec<Scan> = Vec::new();
        for (at, entry) in history.iter().enumerate() {
            let dated = entry.dated;
            if let Some(day) = dated.method().scan_day() {
                scans.retain(|scan| scan.day != day);
                scans.push(Scan { at, day, dated });
            } else {
                period = Some((at, dated));
            }
        }
        scans.sort_by_key(|scan| scan.day);
        Self { history, rule, period, scans }
    }

    /// Which entry is in use, and the reason of every entry; `None` for an empty history.
    fn outcome(&self) -> Option<(usize, Vec<Reason>)> {
        let scan = self.counting_scan();
        let (used, weighed) = match (self.period, scan) {
            (Some((at, period)), Some(scan)) => {
                let (scan_wins, reason) = self.weigh(period, scan);
                (if scan_wins { scan.at } else { at }, reason)
            }
            (Some((at, _)), None) => (at, Reason::NothingToCompare),
            (None, scan) => (scan?.at, Reason::NothingToCompare),
        };
        let sides = [self.period.map(|(at, _)| at), scan.map(|scan| scan.at)];
        let reason = |at| {
            if sides.contains(&Some(at)) {
                return weighed;
            }
            self.scans.iter().find(|scan| scan.at == at).map_or(Reason::Corrected, |scan| self.passed_over(*scan))
        };
        Some((used, (0..self.history.len()).map(reason).collect()))
    }

    /// The scan that speaks about age: the earliest, or in the UK the dating scan.
    fn counting_scan(&self) -> Option<Scan> {
        let earliest = self.scans.first();
        let counting = match self.rule {
            RedatingRule::UnitedStates => earliest,
            RedatingRule::UnitedKingdom => {
                let first = |stage| self.scans.iter().find(|scan| self.uk_stage(scan) == stage);
                let without_period = earliest.filter(|_| self.period.is_none());
                first(UkStage::DatingScan).or_else(|| first(UkStage::After)).or(without_period)
            }
        };
        counting.copied()
    }

    /// Why a scan that does not count was passed over.
    fn passed_over(&self, scan: Scan) -> Reason {
        match (self.rule, self.uk_stage(&scan)) {
            (RedatingRule::UnitedKingdom, UkStage::Before) => Reason::BeforeUkDatingScan,
            (RedatingRule::UnitedKingdom, UkStage::TooLate) => Reason::TooLateUk,
            _ => Reason::LaterScan,
        }
    }

    /// Whether the scan wins over the period, and why.
    fn weigh(&self, period: Dated, scan: Scan) -> (bool, Reason) {
        let difference_days = i32::try_from((period.due() - scan.dated.due()).num_days()).unwrap_or(i32::MAX);
        if self.rule == RedatingRule::UnitedKingdom {
            return (true, Reason::ReplacedByScanUk { difference_days });
        }
        let (Some(by_period), Some(by_scan)) = (period.age_on(scan.day), scan.dated.age_on(scan.day)) else {
            return (false, Reason::CannotCompare);
        };
        let limit_days = LIMITS.iter().rfind(|(from, _)| by_period >= *from).map_or(0, |(_, limit)| *limit);
        let comparison = Comparison { by_period, by_scan, difference_days, limit_days };
        let apart = difference_days.abs();
        let in_gap = (CONFIRMED_BEFORE..ONLY_CLINICIAN_FROM).contains(&by_period) && apart >= CLINICIAN_FROM_DAYS;
        if apart <= limit_days {
            let reason = if in_gap { Reason::ClinicianMayDecide } else { Reason::KeptWithinLimit };
            (false, reason(comparison))
        } else if by_period >= ONLY_CLINICIAN_FROM {
            (false, Reason::OnlyClinicianRedates(comparison))
        } else {
            (true, Reason::RedatedBeyondLimit(comparison))
        }
    }

    fn uk_stage(&self, scan: &Scan) -> UkStage {
        let Some(by_scan) = scan.dated.age_on(scan.day) else {
            return UkStage::TooLate;
        };
        let by_period = self.period.and_then(|(_, period)| period.age_on(scan.day));
        // A baby that grows slowly looks younger than it is, so either age can close the door.
        let oldest = by_period.map_or(by_scan, |age| age.max(by_scan));
        match scan.dated.method() {
            Method::CrownRump { length, .. } if length < UK_DATING_SCAN.start() => UkStage::Before,
            Method::CrownRump { .. } => UkStage::DatingScan,
            _ if oldest >= TOO_LATE_FROM => UkStage::TooLate,
            _ if by_scan < UK_FROM => UkStage::Before,
            _ if by_scan <= UK_TO => UkStage::DatingScan,
            _ => UkStage::After,
        }
    }
}

/// Where a scan stands to the UK dating scan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum UkStage {
    Before,
    DatingScan,
    After,
    TooLate,
}
