//! The summary for her midwife: the very content, what goes in, and the ways to hand it over.

use chrono::NaiveDate;
use serde::Serialize;

use super::parts::{BandChart, Bar, BarChart, ChartWords, DayLabel, Dot, NamedLine};
use crate::care::countries::Country;
use crate::moment::Moment;
use crate::store::{Result, Share, Store, StoreError};
use crate::summary::content::{Bands, Bars, Block, Section, Summary};
use crate::summary::range::SummaryRange;
use crate::summary::{Handover, HealthRecords, SummaryForm, SummaryPaper, Wanted, lines_of};
use crate::words::{Message, Words};

/// How many of the summaries she shared are listed.
const SHARED: u32 = 20;

/// The Summary screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SummaryState {
    /// "Summary for my midwife".
    pub title: String,
    /// What this is, and that nothing is sent.
    pub about: String,
    /// "Self-reported".
    pub self_reported: String,
    /// Whose diary, and from which day to which.
    pub covers: String,
    /// The first of the days it is about.
    pub first: NaiveDate,
    /// The last of the days it is about.
    pub last: NaiveDate,
    /// "The page".
    pub pages_label: String,
    /// The button that draws the page so large that it can be read.
    pub read_large: String,
    /// The button that draws it small again.
    pub read_small: String,
    /// What stands in place of the page where it cannot be drawn.
    pub no_page: String,
    /// "Which days".
    pub ranges_label: String,
    /// The ranges to choose from.
    pub ranges: Vec<SummaryRangeChoice>,
    /// Where she gives dates of her own; absent while another range is chosen.
    pub dates: Option<SummaryDates>,
    /// "What goes in".
    pub sections_label: String,
    /// Every part, in the order it is read, with what it says.
    pub sections: Vec<SummaryPart>,
    /// What is said where every part is left out: then there is nothing to hand over.
    pub nothing_in: Option<String>,
    /// What stands at its foot.
    pub foot: Vec<String>,
    /// "How".
    pub forms_label: String,
    /// The forms to hand it over in.
    pub forms: Vec<SummaryFormChoice>,
    /// "Paper".
    pub papers_label: String,
    /// The sizes of paper; the one of her country is chosen.
    pub papers: Vec<SummaryPaperChoice>,
    /// The button that shares the file.
    pub share: String,
    /// What becomes of the file.
    pub share_note: String,
    /// The switch that locks the file.
    pub seal: String,
    /// What the passphrase is, and how to tell it.
    pub seal_note: String,
    /// The button that suggests another passphrase.
    pub seal_another: String,
    /// How the midwife opens a locked file; it goes with the file as words.
    pub seal_opens: String,
    /// What is said while the file is made.
    pub making: String,
    /// What is said where the phone had no room for the file: nothing was shared.
    pub not_made: String,
    /// The button that shows it large on this screen.
    pub show: String,
    /// What stays locked meanwhile.
    pub show_note: String,
    /// The button that turns to the next page of what is shown.
    pub next: String,
    /// The button that turns back.
    pub previous: String,
    /// The button that shows it as a square code; absent where it does not fit.
    pub squares: Option<String>,
    /// What the code is good for, or why there is none.
    pub squares_note: String,
    /// Putting it in Android's Health Connect, for a phone that has one.
    pub health: SummaryHealth,
    /// "What you shared".
    pub shared_label: String,
    /// What she shared, the latest first.
    pub shared: Vec<SharedSummary>,
    /// What stands in its place while it is empty.
    pub no_shared: Option<String>,
    /// What forgets one of its lines.
    pub forget: String,
}

/// A range of days to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryRangeChoice {
    /// Its words.
    pub words: String,
    /// The range; of her own dates, those shown.
    pub range: SummaryRange,
    /// Whether it is the one that is shown.
    pub here: bool,
}

/// Dates of her own: the first is [`SummaryState::first`], the last [`SummaryState::last`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryDates {
    /// What the first day is called.
    pub first_label: String,
    /// What the last day is called.
    pub last_label: String,
    /// The latest day there is to choose: today.
    pub latest: NaiveDate,
}

/// A part of the summary.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SummaryPart {
    /// Its lasting name, to ask for it with.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Whether it goes in.
    pub on: bool,
    /// Which page it is where it is shown on the screen, such as "2 of 9"; absent where it does not go in.
    pub page: Option<String>,
    /// Whether it holds a warning sign, and stands first.
    pub urgent: bool,
    /// Whether nothing was written of it.
    pub empty: bool,
    /// What it says, line by line; what a chart shows is among them.
    pub lines: Vec<String>,
    /// Its bars, or absent.
    pub bars: Option<BarChart>,
    /// Its line with bands, or absent.
    pub bands: Option<BandChart>,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// A form to hand the summary over in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryFormChoice {
    /// The form.
    pub form: SummaryForm,
    /// Its words.
    pub words: String,
    /// What kind of file it is, as phones name it.
    pub media_type: String,
}

/// A size of paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryPaperChoice {
    /// The paper.
    pub paper: SummaryPaper,
    /// Its words.
    pub words: String,
    /// Whether it is that of her country.
    pub here: bool,
}

/// The very page that would be handed over, for the shell to draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryPages {
    /// The page, or two, as PDF.
    pub pdf: Vec<u8>,
    /// Each page as a screen reader says it.
    pub spoken: Vec<String>,
}

/// Putting the summary in Android's Health Connect, and taking it out again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryHealth {
    /// The button that puts it there; absent where nothing that goes in has a place there.
    pub put: Option<String>,
    /// What that means, or why there is no button.
    pub note: String,
    /// What of it has no place there, or absent.
    pub left_out: Option<String>,
    /// What is said while the phone is at it.
    pub working: String,
    /// What is said where she did not let Evenfall write there.
    pub refused: String,
    /// What is said where nothing could be put there.
    pub not_put: String,
    /// What is said where some of it may be there and some not.
    pub partway: String,
    /// The button that takes out what was put there.
    pub take_out: String,
    /// What is said once it is out.
    pub taken_out: String,
    /// What is said where it could not be taken out.
    pub not_taken_out: String,
}

/// A summary she shared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedSummary {
    /// Its name, to forget it by.
    pub id: i64,
    /// When, in which form, and about which days.
    pub words: String,
}

impl SummaryState {
    /// The screen at this moment, of this range; parts that are not wanted are shown as left out.
    pub fn read(store: &Store, wanted: &Wanted, now: Moment, words: &Words) -> Result<Self> {
        let whole = Handover::read(store, &Wanted { sections: None, ..wanted.clone() }, now, words)?;
        let chosen = whole.only(wanted.sections.as_deref(), words);
        let summary = &whole.summary;
        let squares = chosen.squares(words).is_some();
        let shared: Vec<SharedSummary> = store.shares(SHARED)?.iter().map(|share| told(share, words)).collect();
        let of = |key: &str| words.say(&format!("summary-{key}"));
        Ok(Self {
            title: of("title"),
            about: of("about"),
            self_reported: summary.self_reported.clone(),
            covers: summary.covers.clone(),
            first: summary.first,
            last: summary.last,
            pages_label: of("pages"),
            read_large: of("read-large"),
            read_small: of("read-small"),
            no_page: of("no-page"),
            ranges_label: of("ranges"),
            ranges: ranges(wanted.range, summary, whole.last_visit(), words),
            sections_label: of("sections"),
            dates: matches!(wanted.range, SummaryRange::Between { .. }).then(|| SummaryDates {
                first_label: of("first"),
                last_label: of("last"),
                latest: now.civil_day(),
            }),
            nothing_in: chosen.sections.is_empty().then(|| of("nothing-in")),
            sections: parts(summary, wanted, words),
            foot: chosen.closing.clone(),
            forms_label: of("forms"),
            forms: SummaryForm::ALL
                .into_iter()
                .map(|form| SummaryFormChoice {
                    form,
                    words: of(&format!("form-{}", form.id())),
                    media_type: form.media_type().to_owned(),
                })
                .collect(),
            papers_label: of("papers"),
            papers: papers(whole.country(), words),
            share: of("share"),
            share_note: of("share-note"),
            seal: of("seal"),
            seal_note: of("seal-note"),
            seal_another: words.say("copying-another"),
            seal_opens: of("seal-opens"),
            making: of("making"),
            not_made: of("not-made"),
            show: of("show"),
            show_note: of("show-note"),
            next: of("next"),
            previous: of("previous"),
            squares: squares.then(|| of("squares")),
            squares_note: of(if squares { "squares-note" } else { "no-squares" }),
            health: SummaryHealth::of(&whole.health_records_of(&chosen, words), words),
            shared_label: of("shared"),
            no_shared: shared.is_empty().then(|| of("shared-none")),
            shared,
            forget: of("forget"),
        })
    }
}

impl SummaryHealth {
    fn of(records: &HealthRecords, words: &Words) -> Self {
        let of = |key: &str| words.say(&format!("summary-health-{key}"));
        let some = !records.portions.is_empty();
        Self {
            put: some.then(|| of("put")),
            note: of(if some { "note" } else { "nothing" }),
            left_out: records.left_out.clone().filter(|_| some),
            working: of("working"),
            refused: of("refused"),
            not_put: of("not-put"),
            partway: of("partway"),
            take_out: of("take-out"),
            taken_out: of("taken-out"),
            not_taken_out: of("not-taken-out"),
        }
    }
}

impl SummaryPages {
    /// The pages of the summary made at this moment; none where nothing goes in.
    ///
    /// # Errors
    /// Those of the store; [`StoreError::OutOfReach`] where the page does not come out as it must.
    pub fn read(store: &Store, wanted: &Wanted, paper: SummaryPaper, now: Moment, words: &Words) -> Result<Self> {
        let summary = Handover::read(store, wanted, now, words)?.summary;
        if summary.sections.is_empty() {
            return Ok(Self { pdf: Vec::new(), spoken: Vec::new() });
        }
        let printed = summary.printed(paper, words).map_err(|_| StoreError::OutOfReach)?;
        let told = |page: usize| {
            let message = Message::of("summary-page-spoken").with("page", page).with("of", printed.pages);
            words.tell(&message)
        };
        Ok(Self { spoken: (1..=printed.pages).map(told).collect(), pdf: printed.pdf })
    }
}

fn ranges(range: SummaryRange, summary: &Summary, visit: Option<NaiveDate>, words: &Words) -> Vec<SummaryRangeChoice> {
    let own = SummaryRange::Between { first: summary.first, last: summary.last };
    let since = visit.map(|visit| {
        let message = Message::of("summary-range-since-visit").with("date", words.short_date(visit));
        (words.tell(&message), SummaryRange::SinceVisit)
    });
    [(words.say("summary-range-four-weeks"), SummaryRange::FourWeeks)]
        .into_iter()
        .chain(since)
        .chain([(words.say("summary-range-between"), own)])
        .map(|(words, offered)| SummaryRangeChoice {
            words,
            here: std::mem::discriminant(&offered) == std::mem::discriminant(&range),
            range: offered,
        })
        .collect()
}

fn papers(country: Country, words: &Words) -> Vec<SummaryPaperChoice> {
    let usual = match country {
        Country::UnitedStates | Country::Canada => SummaryPaper::Letter,
        _ => SummaryPaper::A4,
    };
    [(SummaryPaper::A4, "summary-paper-a4"), (SummaryPaper::Letter, "summary-paper-letter")]
        .into_iter()
        .map(|(paper, key)| SummaryPaperChoice { paper, words: words.say(key), here: paper == usual })
        .collect()
}

fn told(share: &Share, words: &Words) -> SharedSummary {
    let form = words.say_if_any(&format!("summary-form-{}", share.form)).unwrap_or_else(|| share.form.clone());
    let message = Message::of("summary-shared-one")
        .with("date", words.short_date(share.shared.civil_day()))
        .with("time", words.time(share.shared.time()))
        .with("form", form)
        .with("first", words.short_date(share.first))
        .with("last", words.short_date(share.last));
    SharedSummary { id: share.id, words: words.tell(&message) }
}

fn parts(summary: &Summary, wanted: &Wanted, words: &Words) -> Vec<SummaryPart> {
    let pages = summary.sections.iter().filter(|section| wanted.holds(section.id)).count();
    let mut page = 0;
    summary
        .sections
        .iter()
        .map(|section| {
            let on = wanted.holds(section.id);
            page += usize::from(on);
            let told = Message::of("summary-page").with("page", page).with("of", pages);
            part(section, on.then(|| words.tell(&told)), words)
        })
        .collect()
}

fn part(section: &Section, page: Option<String>, words: &Words) -> SummaryPart {
    let lines: Vec<String> = section.blocks.iter().flat_map(|block| lines_of(block, words)).collect();
    let spoken = Message::of("summary-section-spoken").with("title", section.title.clone());
    let mut bars = None;
    let mut bands = None;
    for block in &section.blocks {
        match block {
            Block::Bars(drawn) => bars = Some(bar_chart(section, drawn, words)),
            Block::Bands(drawn) => bands = Some(band_chart(section, drawn, words)),
            _ => {}
        }
    }
    SummaryPart {
        id: section.id.id().to_owned(),
        title: section.title.clone(),
        on: page.is_some(),
        page,
        urgent: section.urgent,
        empty: section.is_empty(),
        spoken: words.tell(&spoken.with("lines", lines.join(". "))),
        lines,
        bars,
        bands,
    }
}

fn bar_chart(section: &Section, bars: &Bars, words: &Words) -> BarChart {
    let count = |nights: u32| i32::try_from(nights).unwrap_or(i32::MAX);
    BarChart {
        words: ChartWords {
            finding: section.title.clone(),
            spoken: bars.spoken.clone(),
            list_label: words.say("patterns-as-list"),
            list: bars.bars.iter().map(|bar| bar.line.clone()).collect(),
        },
        bars: bars
            .bars
            .iter()
            .map(|bar| Bar {
                label: bar.label.clone(),
                amount: count(bar.nights),
                hatched: 0,
                written: bar.written > 0,
                now: false,
            })
            .collect(),
        most: bars.bars.iter().map(|bar| count(bar.of)).max().unwrap_or(7),
        amount_means: String::new(),
        hatched_means: String::new(),
    }
}

fn band_chart(section: &Section, bands: &Bands, words: &Words) -> BandChart {
    // Room on either side, so that no dot lies on the edge.
    const MARGIN_DAYS: i64 = 7;
    let first = bands.dots.first().map_or(NaiveDate::MIN, |dot| dot.day);
    let place = |day: NaiveDate| i32::try_from((day - first).num_days() + MARGIN_DAYS).unwrap_or(0);
    let last = bands.dots.last().map_or(first, |dot| dot.day);
    BandChart {
        words: ChartWords {
            finding: section.title.clone(),
            spoken: bands.spoken.clone(),
            list_label: words.say("patterns-as-list"),
            list: vec![bands.spoken.clone()],
        },
        dots: bands
            .dots
            .iter()
            .map(|dot| Dot { day: place(dot.day), value: dot.value, label: dot.label.clone() })
            .collect(),
        lines: bands
            .lines
            .iter()
            .map(|line| NamedLine {
                value: line.value,
                words: line.words.clone(),
                set_for_pregnancy: line.set_for_pregnancy,
            })
            .collect(),
        most: bands.most,
        days: place(last) + i32::try_from(MARGIN_DAYS).unwrap_or(0),
        labels: bands.dots.iter().map(|dot| DayLabel { day: place(dot.day), words: dot.when.clone() }).collect(),
    }
}
