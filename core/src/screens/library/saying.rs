//! One sentence of the library, what it rests on, and for whom it fits.

use crate::evidence::{Evidence, Standing};
use crate::profile::{AnaemiaAuthority, CaffeineLimit, IronTarget};
use crate::symptoms::sorted_legs::known::{Known, Studied, Sure, Told};
use crate::timeline::Trimester;

/// One sentence: `row.id` is the whole key of its message.
#[derive(Debug, Clone, Copy)]
pub(in crate::screens) struct Saying {
    /// What it is and what it rests on, and at which stages it is said.
    pub(in crate::screens) row: Known,
    /// The first and the last completed week it is said in, or absent for all of them.
    pub(in crate::screens) weeks: Option<(u16, u16)>,
    /// The trimester it is said in, by the convention she sees; or absent for all.
    pub(in crate::screens) trimester: Option<Trimester>,
    /// Under whose figures or plan it is said.
    pub(in crate::screens) only: Only,
}

/// Under whose figures or plan a sentence is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::screens) enum Only {
    /// Under any.
    Any,
    /// Where this daily intake is hers.
    Intake(IronTarget),
    /// Where these haemoglobin lines are hers.
    Anaemia(AnaemiaAuthority),
    /// Where this caffeine line is hers.
    Caffeine(CaffeineLimit),
    /// Where care follows this plan.
    Plan(Plan),
    /// Where care follows this plan, and this is her first baby or she has not said.
    FirstBaby(Plan),
}

/// Whose plan of visits, tests and vaccines her country follows (EVIDENCE J-04).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::screens) enum Plan {
    /// The United Kingdom's.
    UnitedKingdom,
    /// The United States'.
    UnitedStates,
    /// The World Health Organization's, which stands in where no plan of her country was read.
    World,
}

/// Who says it (`legs-source-…`), where (`legs-from-…`), and in whom it was studied.
#[derive(Debug, Clone, Copy)]
pub(in crate::screens) struct By(
    pub(in crate::screens) &'static str,
    pub(in crate::screens) &'static str,
    pub(in crate::screens) Studied,
);

pub(in crate::screens) const ALWAYS: &[Told] = &[Told::Expecting, Told::AfterBirth, Told::AfterLoss];
pub(in crate::screens) const EXPECTING: &[Told] = &[Told::Expecting];
pub(in crate::screens) const NOT_AFTER_LOSS: &[Told] = &[Told::Expecting, Told::AfterBirth];
pub(in crate::screens) const AFTER_BIRTH: &[Told] = &[Told::AfterBirth];
pub(in crate::screens) const AFTER_LOSS: &[Told] = &[Told::AfterLoss];
pub(in crate::screens) const AFTER: &[Told] = &[Told::AfterBirth, Told::AfterLoss];

pub(in crate::screens) const OURS: By = By("judgement", "none", Studied::Judgement);
pub(in crate::screens) const REMEMBERED: By = By("none", "none", Studied::Judgement);
pub(in crate::screens) const A_WORD: By = By("word", "none", Studied::Judgement);
pub(in crate::screens) const CHARITIES: By = By("charities", "uk_us", Studied::Guidance);
pub(in crate::screens) const AASM: By = By("aasm", "us", Studied::Adults);
pub(in crate::screens) const REVIEW: By = By("review_27", "many", Studied::Pregnant);
pub(in crate::screens) const NHS: By = By("nhs", "uk", Studied::Guidance);
pub(in crate::screens) const NICE: By = By("nice", "uk", Studied::Guidance);
pub(in crate::screens) const WHO: By = By("who", "world", Studied::Guidance);
pub(in crate::screens) const ACOG: By = By("acog", "us", Studied::Guidance);
pub(in crate::screens) const CDC: By = By("cdc", "us", Studied::Guidance);
pub(in crate::screens) const MIDWIFERY: By = By("rcog", "uk", Studied::Guidance);

/// A row of the evidence base, confirmed so.
pub(in crate::screens) const fn on(id: &'static str, standing: Standing) -> Evidence {
    Evidence::new(id, standing)
}

/// A sentence that is said always and to everybody.
pub(in crate::screens) const fn say(id: &'static str, sure: Sure, by: By, evidence: &'static [Evidence]) -> Saying {
    let By(source, from, studied) = by;
    let row = Known { id, sure, studied, source, from, evidence, said: ALWAYS };
    Saying { row, weeks: None, trimester: None, only: Only::Any }
}

impl Saying {
    /// The same, said at these stages alone.
    pub(in crate::screens) const fn to(mut self, said: &'static [Told]) -> Self {
        self.row.said = said;
        self
    }

    /// The same, said in these completed weeks alone, both included.
    pub(in crate::screens) const fn in_weeks(mut self, first: u16, last: u16) -> Self {
        self.weeks = Some((first, last));
        self
    }

    /// The same, said in one trimester alone.
    pub(in crate::screens) const fn in_trimester(mut self, trimester: Trimester) -> Self {
        self.trimester = Some(trimester);
        self
    }

    /// The same, said under these figures or this plan alone.
    pub(in crate::screens) const fn only(mut self, only: Only) -> Self {
        self.only = only;
        self
    }
}
