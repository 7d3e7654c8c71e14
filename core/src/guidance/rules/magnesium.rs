//! More magnesium from supplements on one day than her country's limit for it.
//!
//! Where her country names none, the higher of the two is used and both are shown. Evidence: C-104, J-16. Clinical
//! review: open.

use crate::care::countries::Country;
use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, SetFor, StudiedIn};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "magnesium",
    rank: Rank::Asking,
    pillar: Some(Pillar::Care),
    fits: Fits::NOT_AFTER_LOSS,
    evidence: &[Evidence::new("C-104", Standing::SecondaryPage)],
    sources: &["ods", "efsa-limit"],
    studied: StudiedIn::Adults,
    rest_days: A_WEEK,
    compare,
    advise,
};

/// The most from supplements in a day in the US, in mg (EVIDENCE C-104).
const US_MG: f64 = 350.0;
/// The most from supplements in a day in the European Union, in mg (EVIDENCE C-104, conf-S).
const EU_MG: f64 = 250.0;

/// Her country's limit and whose it is; absent where EVIDENCE names none.
fn limit(country: Country) -> Option<(f64, &'static str)> {
    match country {
        Country::UnitedStates => Some((US_MG, "ods")),
        Country::Ireland | Country::Germany | Country::France | Country::Spain => Some((EU_MG, "efsa-limit")),
        _ => None,
    }
}

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let mg = facts.supplements.magnesium_mg;
    let hers = limit(facts.country);
    let (line, whose) = hers.unwrap_or((US_MG, "ods"));
    let amount = tell.number(mg);
    let line_of = tell.part(if hers.is_some() { "line-whose" } else { "line-none" });
    (mg > line).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.tell(&tell.part("point").with("mg", amount.clone())),
        lines: vec![
            tell.tell(&line_of.with("line", tell.number(line)).with("whose", tell.source(whose))),
            tell.own("line-ask"),
        ],
        seen: vec![tell.tell(&tell.part("seen").with("mg", amount.clone()))],
        question: Some(tell.tell(&tell.part("question").with("mg", amount))),
        act: Act::Ask,
        news: mg.to_string(),
    })
}

fn compare(facts: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    let line = |mg: f64, whose: &str| Compared {
        value: tell.tell(&tell.part("value").with("mg", tell.number(mg))),
        what: tell.own("line-of"),
        whose: tell.source(whose),
        set_for: SetFor::Adults,
    };
    match limit(facts.country) {
        Some((mg, whose)) => vec![line(mg, whose)],
        None => vec![line(EU_MG, "efsa-limit"), line(US_MG, "ods")],
    }
}
