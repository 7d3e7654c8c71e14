//! The four kinds of chart in text, each under the sentence that says what it shows.

use evenfall_bindings::screens::{BandChart, Bar, BarChart, StripChart};
use unicode_width::UnicodeWidthStr;

use super::page::{Page, padded};

const BAR_COLUMNS: i32 = 12;
const BAND_COLUMNS: i32 = 40;

/// Week bars, lying down: a row a day with its item of the list beside it.
pub(crate) fn bars(page: &mut Page, chart: &BarChart) {
    page.line(&chart.words.finding);
    for (place, bar) in chart.bars.iter().enumerate() {
        let sign = if bar.now { "›" } else { " " };
        let drawn = padded(&drawn(bar, chart.most), usize::try_from(BAR_COLUMNS).unwrap_or(0));
        let says = chart.words.list.get(place).unwrap_or(&bar.label);
        page.hanging(&format!(" {sign}{drawn}  "), says);
    }
    let key: Vec<String> = [("█", &chart.amount_means), ("░", &chart.hatched_means)]
        .into_iter()
        .filter(|(_, means)| !means.is_empty())
        .map(|(sign, means)| format!("{sign} {means}"))
        .collect();
    if !key.is_empty() {
        page.inset(&key.join("   "));
    }
}

/// A dash where nothing was written, a low line for nothing, and anything above nothing at least one column.
fn drawn(bar: &Bar, most: i32) -> String {
    if !bar.written {
        return "–".to_owned();
    }
    let columns = |amount: i32| {
        let share = i64::from(amount.max(0)) * i64::from(BAR_COLUMNS) / i64::from(most.max(1));
        usize::try_from(share).unwrap_or(0).max(usize::from(amount > 0))
    };
    let (amount, hatched) = (columns(bar.amount), columns(bar.hatched));
    if amount + hatched == 0 { "▁".to_owned() } else { "█".repeat(amount) + &"░".repeat(hatched) }
}

/// The calendar heat strip: a row a week, a cell a night, fuller where more sleep was lost.
pub(crate) fn strip(page: &mut Page, chart: &StripChart) {
    page.line(&chart.words.finding);
    let widest = chart.rows.iter().map(|row| row.label.width()).max().unwrap_or(0);
    for row in &chart.rows {
        let cells: Vec<&str> = row
            .cells
            .iter()
            .map(|cell| match cell {
                0 => "▁",
                1 => "▃",
                2 => "▅",
                3 => "█",
                _ => "–",
            })
            .collect();
        page.push(format!("  {}  {}  {}", padded(&row.label, widest), cells.join(" "), row.count).trim_end());
    }
    page.inset(&chart.key);
}

/// A line with bands: a row a result, its place between nothing and the top, the thresholds as letters on the way.
pub(crate) fn band(page: &mut Page, chart: &BandChart) {
    page.line(&chart.words.finding);
    let letters = || ('a'..='z').zip(&chart.lines);
    for (place, dot) in chart.dots.iter().enumerate() {
        let mut row: Vec<char> = vec!['·'; usize::try_from(BAND_COLUMNS).unwrap_or(0) + 1];
        let marks = letters().map(|(letter, line)| (column(line.value, chart.most), letter));
        for (at, sign) in marks.chain([(column(dot.value, chart.most), '●')]) {
            if let Some(cell) = row.get_mut(at) {
                *cell = sign;
            }
        }
        let says = chart.words.list.get(place).unwrap_or(&dot.label);
        page.hanging(&format!("  {}  ", row.into_iter().collect::<String>()), says);
    }
    for (letter, line) in letters() {
        page.hanging(&format!("  {letter}  "), &line.words);
    }
}

fn column(value: f64, most: f64) -> usize {
    let share = if most > 0.0 { (value / most).clamp(0.0, 1.0) } else { 0.0 };
    (0..=BAND_COLUMNS)
        .rfind(|column| f64::from(*column) <= share * f64::from(BAND_COLUMNS))
        .map_or(0, |column| usize::try_from(column).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use evenfall_bindings::screens::{BandChart, ChartWords, Dot, NamedLine};

    use super::{Page, band};

    #[test]
    fn a_result_stands_between_the_lines_it_is_compared_with() {
        let words = |finding: &str| ChartWords {
            finding: finding.to_owned(),
            spoken: String::new(),
            list_label: String::new(),
            list: vec!["13 Nov: 41".to_owned()],
        };
        let line = |value, words: &str| NamedLine { value, words: words.to_owned(), set_for_pregnancy: true };
        let chart = BandChart {
            words: words("One result"),
            dots: vec![Dot { day: 3, value: 41.0, label: "41".to_owned() }],
            lines: vec![line(30.0, "UK 30"), line(75.0, "Adults 75")],
            most: 100.0,
            days: 70,
            labels: Vec::new(),
        };
        let mut page = Page::new(false, String::new());
        band(&mut page, &chart);
        let row = page.text().lines().nth(1).unwrap_or_default();
        let places: Vec<Option<usize>> = ['a', '●', 'b'].map(|sign| row.find(sign)).into();
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{row}");
        assert!(row.ends_with("13 Nov: 41") && page.text().contains("b  Adults 75"), "{}", page.text());
    }
}
