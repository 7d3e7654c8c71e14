//! Which warning signs of Urgent help an entry touches, so that a screen can answer at once.

/// A warning sign that something she wrote is, or may become.
///
/// The sign's own words, its level and the weeks in which it holds stand with the signs of Urgent help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Warning {
    /// The sign's id.
    pub sign: &'static str,
    /// Whether what she wrote is the sign already.
    pub fit: Fit,
    /// The row of EVIDENCE it rests on.
    pub evidence: &'static str,
}

/// Whether what she wrote is a warning sign already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It is the sign: answer at once.
    Is,
    /// It is the sign from this completed week of pregnancy on, and near it before.
    FromWeek(u16),
    /// It is the sign at any time, even where Urgent help lists it no longer: she was asked, and it is answered.
    Whenever,
    /// It becomes the sign when it stays, is severe, or comes with something else: show the sign's words beside it.
    Near,
}

impl Fit {
    /// Whether it is the sign at this gestational age in completed days; an age that is not known hides nothing.
    pub fn is_the_sign(self, age_days: Option<u16>) -> bool {
        match self {
            Self::Is | Self::Whenever => true,
            Self::FromWeek(week) => age_days.is_none_or(|days| week <= days / 7),
            Self::Near => false,
        }
    }
}

pub(super) const fn is(sign: &'static str, evidence: &'static str) -> Warning {
    Warning { sign, fit: Fit::Is, evidence }
}

pub(super) const fn whenever(sign: &'static str, evidence: &'static str) -> Warning {
    Warning { sign, fit: Fit::Whenever, evidence }
}

pub(super) const fn near(sign: &'static str, evidence: &'static str) -> Warning {
    Warning { sign, fit: Fit::Near, evidence }
}

pub(super) const fn from_week(week: u16, sign: &'static str, evidence: &'static str) -> Warning {
    Warning { sign, fit: Fit::FromWeek(week), evidence }
}
