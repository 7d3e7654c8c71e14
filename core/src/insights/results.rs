//! A laboratory result beside the lines that held when the blood was taken, read once for every place that words it.

use chrono::{Days, NaiveDate};

use crate::care::countries::Country;
use crate::evidence::Evidence;
use crate::iron::labs::{Analyte, convert};
use crate::iron::lines::{self, Authority, Holds, Line, Side, lines_for};
use crate::iron::result::ResultRead;
use crate::profile::{Stage, Standing};
use crate::timeline::{Ending, GestationalAge};
use crate::words::{Message, Words};

/// A line, and where a result stands by it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BesideLine {
    /// The line.
    pub line: &'static Line,
    /// Where the line lies in the unit of the result, to two decimals: what she can compare is what is compared.
    pub shown: f64,
    /// On which side the result stands.
    pub side: Side,
    /// Whether it stands so near below the line that saying "below" alone would say too much.
    pub closely: bool,
}

/// Where a result stands in the range its laboratory printed beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InRange {
    /// Below it.
    Below,
    /// Within it, its ends included.
    Within,
    /// Above it.
    Above,
}

/// A haemoglobin no further below a line than this many g/L stands closely below it. Ours.
const CLOSELY_G_L: f64 = 5.0;

impl BesideLine {
    /// Whether the result is one that the line means, and the line was read by somebody: only then is it worth asking.
    pub fn is_past(&self) -> bool {
        self.line.means(self.side) && self.line.evidence.is_reviewed()
    }

    /// Where the line is from.
    pub fn evidence(&self) -> Evidence {
        self.line.evidence
    }

    /// The end of the key that says the side: "below", "closely-below", "at", "above".
    pub(crate) fn verdict_id(&self) -> &'static str {
        if self.closely { "closely-below" } else { side_id(self.side) }
    }

    /// The end of the key that says when the line holds. A trimester is the authority's own, and "this" only while it
    /// lasts.
    pub(crate) fn when_id(&self, standing: &Standing) -> &'static str {
        match self.line.holds {
            Holds::Weeks(0, u8::MAX) => "pregnancy",
            Holds::Weeks(..) if self.line.holds_at(stage_on(standing, standing.day)) => "this-trimester",
            Holds::Weeks(..) => "that-trimester",
            Holds::AfterBirth => "after-birth",
            Holds::Always => "always",
        }
    }
}

/// A result beside each line that held when the blood was taken and is used where she is cared for.
pub fn beside_lines(result: &ResultRead, standing: &Standing) -> Vec<BesideLine> {
    lines_for(result.analyte, stage_on(standing, result.at.civil_day()))
        .filter(|line| line.authority != Authority::India || standing.profile.country == Country::India)
        .filter_map(|line| beside(result, line))
        .collect()
}

fn beside(result: &ResultRead, line: &'static Line) -> Option<BesideLine> {
    let shown = convert(line.value, line.unit(), result.typed_unit, result.analyte).ok()?.value;
    let shown = (shown * 100.0).round() / 100.0;
    let side = Line { value: shown, ..*line }.side(result.typed_value)?;
    let closely = result.analyte == Analyte::Haemoglobin
        && side == Side::Below
        && line.value - (result.value_in_kept_unit * 10.0).round() / 10.0 <= CLOSELY_G_L;
    Some(BesideLine { line, shown, side, closely })
}

/// Where the result stands in the range the laboratory printed; `None` when she typed none.
pub fn in_range(result: &ResultRead) -> Option<InRange> {
    match result.typed_lab_range {
        (None, None) => None,
        (Some(low), _) if result.typed_value < low => Some(InRange::Below),
        (_, Some(high)) if result.typed_value > high => Some(InRange::Above),
        _ => Some(InRange::Within),
    }
}

/// The range the laboratory printed, in words; `None` when she typed none.
pub(crate) fn range_in_words(result: &ResultRead, words: &Words) -> Option<String> {
    let number = |edge: f64| words.number_in_full(edge);
    Some(words.tell(&match result.typed_lab_range {
        (None, None) => return None,
        (Some(low), None) => Message::of("patterns-iron-range-from").with("low", number(low)),
        (None, Some(high)) => Message::of("patterns-iron-range-to").with("high", number(high)),
        (Some(low), Some(high)) => {
            Message::of("patterns-iron-range").with("low", number(low)).with("high", number(high))
        }
    }))
}

/// Which lines hold for blood taken on this day, as far as they may still be named today: after an end no line that was
/// set for pregnancy is.
pub(crate) fn stage_on(standing: &Standing, day: NaiveDate) -> lines::Stage {
    match standing.stage {
        Stage::Expecting { .. } => match weeks_on(standing, day) {
            Some(age) => lines::Stage::Weeks(u8::try_from(age.weeks()).unwrap_or(u8::MAX)),
            None => lines::Stage::Neither,
        },
        Stage::Undated => {
            let longest = i64::from(GestationalAge::LONGEST.total_days());
            let within = (0..=longest).contains(&(standing.day - day).num_days());
            if within { lines::Stage::Undated } else { lines::Stage::Neither }
        }
        Stage::After { how: Ending::Birth, days: Some(days) } => {
            let birth = standing.day.checked_sub_days(Days::new(u64::from(days)));
            if birth.is_some_and(|birth| day >= birth) { lines::Stage::AfterBirth } else { lines::Stage::Neither }
        }
        Stage::After { .. } => lines::Stage::Neither,
    }
}

/// How far she was on this day; absent without a due date, outside this pregnancy, and after an end.
pub(crate) fn weeks_on(standing: &Standing, day: NaiveDate) -> Option<GestationalAge> {
    match standing.stage {
        Stage::Expecting { due, .. } => GestationalAge::on(day, due),
        Stage::Undated | Stage::After { .. } => None,
    }
}

/// A result as it was printed: "108 g/L".
pub(crate) fn as_printed(result: &ResultRead, words: &Words) -> String {
    let unit = words.say(&format!("lab-unit-{}", result.typed_unit.id()));
    let message = Message::of("patterns-iron-value").with("value", words.number_in_full(result.typed_value));
    words.tell(&message.with("unit", unit))
}

/// The end of the key that names a side.
pub(crate) fn side_id(side: Side) -> &'static str {
    match side {
        Side::Below => "below",
        Side::At => "at",
        Side::Above => "above",
    }
}
