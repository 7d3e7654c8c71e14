//! Core values that cross to the shells. What each means is said on the core's own type; a field missing here does
//! not compile.

use chrono::NaiveDate;
use evenfall_core::care::plan::PlannedContact;
use evenfall_core::entry::Pillar;
use evenfall_core::forms::{Answers, Choice, DrawnField, DrawnForm, FieldNote, FieldShape, NumberShape, Value};
use evenfall_core::moment::Moment;
use evenfall_core::reminders::{Arming, PendingRing, Ring, RingAct, RingAction, RingChannel, RingList};
use evenfall_core::screens::breathing::{BreathCircle, BreathingState, Exercise, ExerciseLength, ExercisePart};
use evenfall_core::screens::calculator::{
    AgeOnDay, AgeSpread, Amount, ContactsFound, Conversion, DueFound, Saturation,
};
use evenfall_core::screens::care::{CareQuestion, CareRow, CareState, CareVisit};
use evenfall_core::screens::chrome::{ChromeState, FormWords, Tab};
use evenfall_core::screens::copies::{BackupState, CopyState};
use evenfall_core::screens::copying::{BackUpWords, CopyingState, ExportWords, ImportWords, RestoreWords};
use evenfall_core::screens::day_diary::{DayDiaryState, DiaryRow};
use evenfall_core::screens::due_date::{DueAccount, DueDateState, DueInUse, DuePreviewState};
use evenfall_core::screens::evening::{EveningState, EveningStep, Relief};
use evenfall_core::screens::first_run::{FirstRunState, FirstRunStep};
use evenfall_core::screens::library::{
    GlossaryState, GlossaryTerm, LibraryGroup, LibraryPageState, LibraryState, Stretch,
};
use evenfall_core::screens::lock::LockState;
use evenfall_core::screens::log_sheet::{KindChoice, KindGroup, LogSheetState};
use evenfall_core::screens::medicine_check::{MedicineCheckState, MedicineSuggestion};
use evenfall_core::screens::mood_check::{CheckResult, MoodCheckState};
use evenfall_core::screens::morning::MorningState;
use evenfall_core::screens::patterns::{
    CaffeineToday, CalmState, FerritinCard, FoodToday, IronResult, IronState, LineSide, MoodTrend, MovementState,
    NightsState, PatternTab, ScaleTrend, ShownWeek, TabletMark, TabletWeek,
};
use evenfall_core::screens::plan::{MovesState, PlanGroup, PlanState, WindowState};
use evenfall_core::screens::reminders::{PhoneRings, ReminderFact, ReminderGroup, ReminderRow, RemindersState};
use evenfall_core::screens::ring_words::RingWords;
use evenfall_core::screens::settings::{EndedState, SettingAct, SettingGroup, SettingRow, SettingsState};
use evenfall_core::screens::sort_legs::{
    LegsCriterion, LegsExplained, LegsLine, LegsLookAlike, LegsSection, SortChoice, SortGoOn, SortLegsState,
    SortResult, SortStep, SortUrgent, SortedLegsState,
};
use evenfall_core::screens::summary::{
    SharedSummary, SummaryDates, SummaryFormChoice, SummaryHealth, SummaryPages, SummaryPaperChoice, SummaryPart,
    SummaryRangeChoice, SummaryState,
};
use evenfall_core::screens::timeline::{DueCard, StripPart, TimelineState, WeekStrip};
use evenfall_core::screens::today::{IronHourCard, LastNightCard, TodayPillar, TodayState, WeekCard};
use evenfall_core::screens::tonight::{NightTap, RunningSpell, TonightState};
use evenfall_core::screens::trouble::{TroubleAct, TroubleAction, TroubleState};
use evenfall_core::screens::urgent_help::{Call, SignList, UrgentHelpState};
use evenfall_core::screens::week::WeekState;
use evenfall_core::screens::why_not_ring::{PhoneSetting, RingReason, WhyNotRingState};
use evenfall_core::screens::why_this::{
    AdviceCard, AdviceGroup, AdviceListState, AdviceRow, WhyCompared, WhyThisState,
};
use evenfall_core::screens::{
    Action, BandChart, Bar, BarChart, Card, ChartWords, DayLabel, Dot, Figure, Invitation, NamedLine, Node, NodeState,
    Place, StripChart, StripRow, Tone, WindowAct,
};
use evenfall_core::summary::range::SummaryRange;
use evenfall_core::summary::{
    HealthPortion, HealthRecord, HealthRecords, SummaryFile, SummaryForm, SummaryPaper, SummarySquares,
};
use evenfall_core::symptoms::sorted_legs::pattern::LegsPattern;

use crate::DiaryError;

#[uniffi::remote(Record)]
pub struct AgeOnDay {
    pub day: NaiveDate,
    pub age: String,
    pub total_days: i32,
    pub words: String,
    pub trimesters: Vec<String>,
    pub term: String,
    pub left: String,
}

#[uniffi::remote(Record)]
pub struct AgeSpread {
    pub third_days: i32,
    pub ninety_seventh_days: i32,
    pub words: String,
}

#[uniffi::remote(Record)]
pub struct DueFound {
    pub due: NaiveDate,
    pub words: String,
    pub found_from: Vec<String>,
    pub last_period: NaiveDate,
    pub conception: NaiveDate,
    pub fits: Vec<String>,
    pub age_when_found: Option<AgeOnDay>,
    pub age_on_day: Option<AgeOnDay>,
    pub outside: Option<String>,
    pub spread: Option<AgeSpread>,
    pub caution: String,
}

#[uniffi::remote(Record)]
pub struct Amount {
    pub value: f64,
    pub unit: String,
    pub words: String,
    pub reviewed: bool,
}

#[uniffi::remote(Record)]
pub struct Conversion {
    pub analyte: String,
    pub typed: Amount,
    pub converted: Vec<Amount>,
    pub lines: Vec<String>,
    pub asked: Vec<FieldNote>,
}

#[uniffi::remote(Record)]
pub struct PlannedContact {
    pub week: i32,
    pub days: i32,
    pub date: Option<NaiveDate>,
    pub id: String,
}

#[uniffi::remote(Record)]
pub struct ContactsFound {
    pub title: String,
    pub contacts: Vec<PlannedContact>,
    pub lines: Vec<String>,
    pub caution: String,
}

#[uniffi::remote(Record)]
pub struct Saturation {
    pub percent: f64,
    pub words: String,
}

#[uniffi::remote(Record)]
pub struct Tab {
    pub place: Place,
    pub words: String,
}

#[uniffi::remote(Record)]
pub struct FormWords {
    pub more: String,
    pub less: String,
    pub clear: String,
    pub choose: String,
    pub cancel: String,
    pub search: String,
    pub nothing_found: String,
    pub not_said: String,
    pub now: String,
    pub date: String,
    pub time: String,
    pub required: String,
    pub look: String,
    pub unsaved_title: String,
    pub unsaved_keep: String,
    pub unsaved_leave: String,
}

#[uniffi::remote(Record)]
pub struct ChromeState {
    pub tabs: Vec<Tab>,
    pub urgent_help: String,
    pub settings: String,
    pub back: String,
    pub close: String,
    pub undo: String,
    pub save: String,
    pub edit: String,
    pub delete: String,
    pub keep: String,
    pub try_again: String,
    pub tonight: String,
    pub captured: String,
    pub list_close: String,
    pub working: String,
    pub call_hint: String,
    pub forms: FormWords,
    pub deep: bool,
    pub from_right: bool,
}

#[uniffi::remote(Record)]
pub struct BackupState {
    pub made: String,
    pub holds: String,
    pub kinds: Vec<String>,
    pub what_happens: String,
}

#[uniffi::remote(Record)]
pub struct CopyState {
    pub words: String,
    pub lines: Vec<String>,
}

#[uniffi::remote(Record)]
pub struct BackUpWords {
    pub title: String,
    pub lines: Vec<String>,
    pub suggested: String,
    pub write_down: String,
    pub another: String,
    pub own: String,
    pub own_label: String,
    pub own_help: String,
    pub suggest_instead: String,
    pub go_on: String,
    pub read_back: String,
    pub read_back_line: String,
    pub read_back_wrong: String,
    pub make: String,
    pub file_name: String,
}

#[uniffi::remote(Record)]
pub struct RestoreWords {
    pub title: String,
    pub lines: Vec<String>,
    pub choose: String,
    pub passphrase_help: String,
    pub look: String,
    pub inside: String,
    pub restore: String,
    pub leave: String,
    pub go_on: String,
}

#[uniffi::remote(Record)]
pub struct ExportWords {
    pub title: String,
    pub lines: Vec<String>,
    pub warning: String,
    pub json: String,
    pub json_note: String,
    pub csv: String,
    pub csv_note: String,
    pub calendar: String,
    pub calendar_note: String,
    pub file_name: String,
    pub calendar_name: String,
    pub folder_name: String,
}

#[uniffi::remote(Record)]
pub struct ImportWords {
    pub title: String,
    pub lines: Vec<String>,
    pub choose: String,
}

#[uniffi::remote(Record)]
pub struct CopyingState {
    pub passphrase: String,
    pub show: String,
    pub hide: String,
    pub working: String,
    pub not_carried: CopyState,
    pub back_up: BackUpWords,
    pub restore: RestoreWords,
    pub export: ExportWords,
    pub import: ImportWords,
}

#[uniffi::remote(Record)]
pub struct CareVisit {
    pub kind: String,
    pub id: String,
    pub label: String,
    pub lead: String,
    pub lines: Vec<String>,
    pub change: String,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct CareQuestion {
    pub kind: String,
    pub id: String,
    pub number: String,
    pub words: String,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct CareRow {
    pub title: String,
    pub note: String,
    pub place: Place,
}

#[uniffi::remote(Record)]
pub struct CareState {
    pub title: String,
    pub visit: Option<CareVisit>,
    pub no_visit: Option<Invitation>,
    pub open_window: Option<Card>,
    pub questions_label: String,
    pub questions: Vec<CareQuestion>,
    pub mark_asked: String,
    pub move_up: String,
    pub move_down: String,
    pub no_questions: Option<String>,
    pub add_question: Action,
    pub asked_label: String,
    pub asked: Vec<CareQuestion>,
    pub rows_label: String,
    pub rows: Vec<CareRow>,
}

#[uniffi::remote(Record)]
pub struct PhoneRings {
    pub zone: String,
    pub allowed: bool,
    pub exact: bool,
    pub held_back: bool,
    pub pending: Vec<String>,
}

#[uniffi::remote(Record)]
pub struct PendingRing {
    pub id: String,
    pub at: Moment,
}

#[uniffi::remote(Enum)]
pub enum RingChannel {
    Gentle,
    Appointments,
}

#[uniffi::remote(Enum)]
pub enum RingAct {
    Done,
    Snooze { minutes: i32 },
}

#[uniffi::remote(Record)]
pub struct RingAction {
    pub words: String,
    pub act: RingAct,
}

#[uniffi::remote(Record)]
pub struct Ring {
    pub id: String,
    pub reminder: String,
    pub at: Moment,
    pub last: Moment,
    pub late: bool,
    pub channel: RingChannel,
    pub title: String,
    pub text: String,
    pub plain_title: String,
    pub plain_text: String,
    pub when: String,
    pub actions: Vec<RingAction>,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct RingList {
    pub rings: Vec<Ring>,
    pub note: Option<String>,
}

#[uniffi::remote(Record)]
pub struct Arming {
    pub arm: Vec<Ring>,
    pub cancel: Vec<String>,
    pub note: Option<String>,
}

#[uniffi::remote(Record)]
pub struct ReminderRow {
    pub name: String,
    pub form: String,
    pub entry: Option<String>,
    pub title: String,
    pub note: String,
    pub on: bool,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct ReminderGroup {
    pub title: String,
    pub rows: Vec<ReminderRow>,
}

#[uniffi::remote(Record)]
pub struct ReminderFact {
    pub title: String,
    pub note: String,
    pub place: Option<Place>,
}

#[uniffi::remote(Record)]
pub struct RemindersState {
    pub title: String,
    pub intro: Option<String>,
    pub denied: Option<Card>,
    pub zone_note: Option<String>,
    pub trimester: Option<Card>,
    pub groups: Vec<ReminderGroup>,
    pub add: Action,
    pub facts_label: String,
    pub facts: Vec<ReminderFact>,
    pub next_label: String,
    pub next: Vec<Ring>,
    pub no_next: Option<Invitation>,
    pub why: Action,
}

#[uniffi::remote(Record)]
pub struct RingReason {
    pub words: String,
    pub line: Option<String>,
    pub tone: Tone,
    pub setting: Option<PhoneSetting>,
    pub spoken: String,
}

#[uniffi::remote(Enum)]
pub enum PhoneSetting {
    Rings,
    Exact,
    Battery,
}

#[uniffi::remote(Record)]
pub struct RingWords {
    pub gentle: String,
    pub appointments: String,
    pub discreet: String,
    pub waits: String,
}

#[uniffi::remote(Record)]
pub struct WhyNotRingState {
    pub title: String,
    pub finding: String,
    pub reasons: Vec<RingReason>,
    pub notes: Vec<String>,
    pub zone_label: String,
    pub zone: String,
    pub reminders: Action,
}

#[uniffi::remote(Record)]
pub struct MedicineSuggestion {
    pub words: String,
    pub typed: String,
}

#[uniffi::remote(Record)]
pub struct MedicineCheckState {
    pub title: String,
    pub label: String,
    pub help: String,
    pub check: String,
    pub typed: String,
    pub card: Option<Card>,
    pub basis_label: String,
    pub basis: Vec<String>,
    pub suggestions_label: String,
    pub suggestions: Vec<MedicineSuggestion>,
    pub ask: Option<String>,
    pub asked: Option<String>,
    pub log: Option<Action>,
    pub note: String,
}

#[uniffi::remote(Record)]
pub struct DiaryRow {
    pub kind: String,
    pub id: String,
    pub time: String,
    pub line: String,
    pub note: Option<String>,
    pub pillar: Pillar,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct DayDiaryState {
    pub title: String,
    pub line: String,
    pub day: String,
    pub earlier: String,
    pub earlier_words: String,
    pub earlier_written: Option<String>,
    pub earlier_written_words: String,
    pub later: Option<String>,
    pub later_words: String,
    pub rows: Vec<DiaryRow>,
    pub totals: Vec<String>,
    pub empty: Option<Invitation>,
}

#[uniffi::remote(Record)]
pub struct DueInUse {
    pub label: String,
    pub date: String,
    pub makes: String,
}

#[uniffi::remote(Record)]
pub struct DueAccount {
    pub title: String,
    pub lines: Vec<String>,
    pub reason: String,
    pub in_use: bool,
}

#[uniffi::remote(Record)]
pub struct DueDateState {
    pub title: String,
    pub in_use: Option<DueInUse>,
    pub history_label: String,
    pub history: Vec<DueAccount>,
    pub notes: Vec<String>,
    pub convention: String,
    pub ways_label: String,
    pub ways: Vec<Action>,
}

#[uniffi::remote(Record)]
pub struct DuePreviewState {
    pub title: String,
    pub makes: String,
    pub reason: String,
    pub moves_label: String,
    pub moves: Vec<String>,
    pub confirm: String,
    pub leave: String,
}

#[uniffi::remote(Record)]
pub struct FirstRunStep {
    pub id: String,
    pub progress: String,
    pub title: String,
    pub lines: Vec<String>,
    pub sheet: Option<String>,
    pub ways: Vec<Action>,
    pub switches: Vec<SettingRow>,
    pub go_on: String,
    pub skip: Option<String>,
}

#[uniffi::remote(Record)]
pub struct FirstRunState {
    pub done: bool,
    pub steps: Vec<FirstRunStep>,
    pub promise: String,
    pub restore: String,
}

#[uniffi::remote(Record)]
pub struct LockState {
    pub title: String,
    pub line: String,
    pub unlock: String,
    pub tonight: String,
    pub ask_title: String,
    pub ask_line: String,
    pub failed: String,
    pub locked_out: String,
    pub none_set: String,
    pub about_title: String,
    pub about: Vec<String>,
    pub cannot_title: String,
    pub cannot: Vec<String>,
    pub grace_seconds: i32,
}

#[uniffi::remote(Record)]
pub struct KindChoice {
    pub kind: String,
    pub words: String,
    pub pillar: Pillar,
}

#[uniffi::remote(Record)]
pub struct KindGroup {
    pub title: String,
    pub kinds: Vec<KindChoice>,
}

#[uniffi::remote(Record)]
pub struct LogSheetState {
    pub title: String,
    pub last_label: String,
    pub last: Vec<KindChoice>,
    pub groups: Vec<KindGroup>,
}

#[uniffi::remote(Record)]
pub struct MoodTrend {
    pub title: String,
    pub scales: Vec<ScaleTrend>,
    pub whose: String,
}

#[uniffi::remote(Record)]
pub struct ScaleTrend {
    pub title: String,
    pub chart: BandChart,
}

#[uniffi::remote(Record)]
pub struct BreathingState {
    pub title: String,
    pub lines: Vec<String>,
    pub caution: String,
    pub unreviewed: Option<String>,
    pub still: bool,
    pub still_words: String,
    pub choose: String,
    pub exercises: Vec<Exercise>,
    pub length_label: String,
    pub start: String,
    pub end: String,
    pub over: String,
    pub too_short: String,
}

#[uniffi::remote(Record)]
pub struct Exercise {
    pub id: String,
    pub title: String,
    pub lines: Vec<String>,
    pub lengths: Vec<ExerciseLength>,
}

#[uniffi::remote(Record)]
pub struct ExerciseLength {
    pub minutes: i32,
    pub words: String,
    pub spoken: String,
    pub chosen: bool,
    pub rounds: i32,
    pub parts: Vec<ExercisePart>,
}

#[uniffi::remote(Record)]
pub struct ExercisePart {
    pub words: String,
    pub seconds: i32,
    pub circle: BreathCircle,
}

#[uniffi::remote(Enum)]
pub enum BreathCircle {
    Grows,
    Shrinks,
    Rests,
}

#[uniffi::remote(Record)]
pub struct MoodCheckState {
    pub title: String,
    pub lines: Vec<String>,
    pub how_often: String,
    pub last: Option<CheckResult>,
    pub form: DrawnForm,
    pub at_once: Card,
    pub talk_title: String,
    pub talk: Vec<Call>,
}

#[uniffi::remote(Record)]
pub struct CheckResult {
    pub title: String,
    pub entry: String,
    pub totals: Vec<Figure>,
    pub card: Card,
    pub whose: String,
}

#[uniffi::remote(Record)]
pub struct MorningState {
    pub title: String,
    pub night: String,
    pub found_label: String,
    pub found: Vec<String>,
    pub form: DrawnForm,
    pub quiet: Option<NightTap>,
    pub done: String,
}

#[uniffi::remote(Enum)]
pub enum Tone {
    Plain,
    Ask,
    Urgent,
    Done,
}

#[uniffi::remote(Enum)]
pub enum Place {
    Today,
    Tonight,
    Morning,
    Nights,
    Iron,
    Movement,
    Calm,
    Breathing,
    MoodCheck,
    LogSheet,
    DayDiary { day: Option<String> },
    Form { kind: String },
    SortLegs,
    Timeline,
    DueDate,
    Care,
    Plan,
    Window { id: String },
    MedicineCheck,
    Reminders,
    WhyNotRing,
    Summary,
    UrgentHelp,
    Library,
    LibraryPage { id: String },
    Week { week: Option<i32> },
    Evening,
    Glossary,
    WhyThis { rule: String },
    AdviceList,
    Settings,
    Ended,
}

#[uniffi::remote(Record)]
pub struct Action {
    pub words: String,
    pub place: Place,
}

#[uniffi::remote(Record)]
pub struct Invitation {
    pub words: String,
    pub action: Option<Action>,
}

#[uniffi::remote(Record)]
pub struct Card {
    pub label: String,
    pub lead: String,
    pub lines: Vec<String>,
    pub tone: Tone,
    pub pillar: Option<Pillar>,
    pub action: Option<Action>,
}

#[uniffi::remote(Record)]
pub struct Figure {
    pub value: String,
    pub label: String,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct ChartWords {
    pub finding: String,
    pub spoken: String,
    pub list_label: String,
    pub list: Vec<String>,
}

#[uniffi::remote(Record)]
pub struct Bar {
    pub label: String,
    pub amount: i32,
    pub hatched: i32,
    pub written: bool,
    pub now: bool,
}

#[uniffi::remote(Record)]
pub struct BarChart {
    pub words: ChartWords,
    pub bars: Vec<Bar>,
    pub most: i32,
    pub amount_means: String,
    pub hatched_means: String,
}

#[uniffi::remote(Record)]
pub struct Dot {
    pub day: i32,
    pub value: f64,
    pub label: String,
}

#[uniffi::remote(Record)]
pub struct NamedLine {
    pub value: f64,
    pub words: String,
    pub set_for_pregnancy: bool,
}

#[uniffi::remote(Record)]
pub struct DayLabel {
    pub day: i32,
    pub words: String,
}

#[uniffi::remote(Record)]
pub struct BandChart {
    pub words: ChartWords,
    pub dots: Vec<Dot>,
    pub lines: Vec<NamedLine>,
    pub most: f64,
    pub days: i32,
    pub labels: Vec<DayLabel>,
}

#[uniffi::remote(Record)]
pub struct StripRow {
    pub label: String,
    pub cells: Vec<i32>,
    pub count: String,
}

#[uniffi::remote(Record)]
pub struct StripChart {
    pub words: ChartWords,
    pub rows: Vec<StripRow>,
    pub key: String,
}

#[uniffi::remote(Enum)]
pub enum NodeState {
    Done,
    Now,
    Ahead,
    Open,
    Passed,
}

#[uniffi::remote(Record)]
pub struct WindowAct {
    pub id: String,
    pub words: String,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct Node {
    pub when: String,
    pub title: String,
    pub lines: Vec<String>,
    pub state: NodeState,
    pub window: Option<String>,
    pub acts: Vec<WindowAct>,
    pub take_back: Option<String>,
    pub place: Option<Place>,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct PlanGroup {
    pub title: String,
    pub line: String,
    pub nodes: Vec<Node>,
}

#[uniffi::remote(Record)]
pub struct PlanState {
    pub title: String,
    pub whose: String,
    pub whose_lines: Vec<String>,
    pub change: Option<Action>,
    pub notice: Option<Card>,
    pub groups: Vec<PlanGroup>,
    pub differences_label: String,
    pub differences: Vec<String>,
    pub empty: Option<Invitation>,
}

#[uniffi::remote(Record)]
pub struct WindowState {
    pub title: String,
    pub node: Node,
    pub about: Vec<String>,
    pub had_on: String,
    pub source_label: String,
    pub source: Vec<String>,
    pub evidence: String,
    pub plan: Action,
}

#[uniffi::remote(Record)]
pub struct MovesState {
    pub title: String,
    pub line: String,
    pub moves_label: String,
    pub moves: Vec<String>,
    pub confirm: String,
    pub leave: String,
}

#[uniffi::remote(Record)]
pub struct CalmState {
    pub title: String,
    pub tabs: Vec<PatternTab>,
    pub week: ShownWeek,
    pub figures: Vec<Figure>,
    pub bars: Option<BarChart>,
    pub changes: Vec<String>,
    pub checks: Option<MoodTrend>,
    pub start: Action,
    pub check: Action,
    pub empty: Option<Invitation>,
}

#[uniffi::remote(Record)]
pub struct IronState {
    pub title: String,
    pub tabs: Vec<PatternTab>,
    pub week: ShownWeek,
    pub ferritin: Option<FerritinCard>,
    pub results: Vec<IronResult>,
    pub tablets: Option<TabletWeek>,
    pub food: Option<FoodToday>,
    pub caffeine: Option<CaffeineToday>,
    pub empty: Option<Invitation>,
}

#[uniffi::remote(Record)]
pub struct FerritinCard {
    pub title: String,
    pub verdict: String,
    pub tone: Tone,
    pub chart: BandChart,
    pub whose: String,
    pub action: Option<Action>,
}

#[uniffi::remote(Record)]
pub struct IronResult {
    pub title: String,
    pub when: String,
    pub value: String,
    pub sides: Vec<LineSide>,
    pub note: Option<String>,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct LineSide {
    pub words: String,
    pub verdict: String,
    pub tone: Tone,
}

#[uniffi::remote(Record)]
pub struct TabletWeek {
    pub title: String,
    pub words: ChartWords,
    pub marks: Vec<TabletMark>,
    pub cup_means: String,
}

#[uniffi::remote(Record)]
pub struct TabletMark {
    pub label: String,
    pub taken: bool,
    pub tea_or_coffee: bool,
    pub now: bool,
}

#[uniffi::remote(Record)]
pub struct FoodToday {
    pub title: String,
    pub figures: Vec<Figure>,
    pub untold: Option<String>,
    pub target: Option<NamedLine>,
    pub target_words: Option<String>,
}

#[uniffi::remote(Record)]
pub struct CaffeineToday {
    pub title: String,
    pub milligrams: f64,
    pub lines: Vec<NamedLine>,
    pub said: Vec<String>,
    pub uncounted: Option<String>,
}

#[uniffi::remote(Record)]
pub struct PatternTab {
    pub words: String,
    pub place: Place,
    pub here: bool,
}

#[uniffi::remote(Record)]
pub struct ShownWeek {
    pub label: String,
    pub earlier: Option<String>,
    pub earlier_words: String,
    pub later: Option<String>,
    pub later_words: String,
}

#[uniffi::remote(Record)]
pub struct MovementState {
    pub title: String,
    pub tabs: Vec<PatternTab>,
    pub week: ShownWeek,
    pub figures: Vec<Figure>,
    pub bars: Option<BarChart>,
    pub counted: Option<String>,
    pub kinds: Vec<String>,
    pub caution: String,
    pub empty: Option<Invitation>,
}

#[uniffi::remote(Record)]
pub struct NightsState {
    pub title: String,
    pub tabs: Vec<PatternTab>,
    pub week: ShownWeek,
    pub figures: Vec<Figure>,
    pub bars: Option<BarChart>,
    pub lost_note: Option<String>,
    pub efficiency: Option<String>,
    pub strip: Option<StripChart>,
    pub comparison: Option<String>,
    pub how_common: Option<String>,
    pub diary: Action,
    pub empty: Option<Invitation>,
}

#[uniffi::remote(Record)]
pub struct SettingRow {
    pub title: String,
    pub note: String,
    pub act: SettingAct,
    pub switch: bool,
}

#[uniffi::remote(Enum)]
pub enum SettingAct {
    Go { place: Place },
    BackUp,
    Restore,
    Export,
    Import,
    Lock,
    TonightWhileLocked,
    AboutLock,
    HideInRecents,
    TakeBackEnding,
}

#[uniffi::remote(Record)]
pub struct SettingGroup {
    pub title: String,
    pub rows: Vec<SettingRow>,
}

#[uniffi::remote(Record)]
pub struct SettingsState {
    pub title: String,
    pub promise: String,
    pub promise_line: String,
    pub groups: Vec<SettingGroup>,
}

#[uniffi::remote(Record)]
pub struct EndedState {
    pub title: String,
    pub lines: Vec<String>,
    pub sheet: Option<String>,
    pub actions: Vec<Action>,
    pub mistake: Option<String>,
}

#[uniffi::remote(Record)]
pub struct StripPart {
    pub label: String,
    pub days: i32,
}

#[uniffi::remote(Record)]
pub struct WeekStrip {
    pub parts: Vec<StripPart>,
    pub days_come: i32,
    pub days: i32,
    pub now: String,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct SortChoice {
    pub id: String,
    pub words: String,
    pub tone: Tone,
}

#[uniffi::remote(Record)]
pub struct SortStep {
    pub field: String,
    pub part: String,
    pub progress: String,
    pub question: String,
    pub lines: Vec<String>,
    pub help: Option<String>,
    pub objection: Option<String>,
    pub choices: Vec<SortChoice>,
    pub several: bool,
    pub go_on: String,
    pub spoken: String,
    pub evidence: Vec<String>,
}

#[uniffi::remote(Record)]
pub struct SortLegsState {
    pub title: String,
    pub kind: String,
    pub step: Option<SortStep>,
    pub result: Option<SortResult>,
    pub back_to: Option<String>,
    pub forgotten: bool,
}

#[uniffi::remote(Record)]
pub struct SortUrgent {
    pub words: String,
    pub lines: Vec<String>,
    pub action: Action,
}

#[uniffi::remote(Record)]
pub struct SortGoOn {
    pub field: String,
    pub id: String,
    pub words: String,
}

#[uniffi::remote(Record)]
pub struct LegsCriterion {
    pub words: String,
    pub answer: String,
    pub tone: Tone,
    pub spoken: String,
    pub evidence: String,
}

#[uniffi::remote(Record)]
pub struct LegsLookAlike {
    pub title: String,
    pub apart: String,
    pub act: String,
    pub tone: Tone,
    pub unreviewed: Option<String>,
    pub spoken: String,
    pub evidence: String,
}

#[uniffi::remote(Record)]
pub struct SortResult {
    pub pattern: LegsPattern,
    pub urgent: Option<SortUrgent>,
    pub keep_now: bool,
    pub go_on: Option<SortGoOn>,
    pub lead: String,
    pub line: String,
    pub no_diagnosis: Option<String>,
    pub criteria_title: String,
    pub criteria: Vec<LegsCriterion>,
    pub look_alikes_title: String,
    pub look_alikes: Vec<LegsLookAlike>,
    pub tell_title: String,
    pub tell: Vec<String>,
    pub ask: Option<Action>,
    pub now_title: String,
    pub now: Vec<LegsLine>,
    pub hers_title: String,
    pub hers: Vec<LegsLine>,
    pub course_title: String,
    pub course: Vec<LegsLine>,
    pub keep: String,
}

#[uniffi::remote(Record)]
pub struct LegsLine {
    pub words: String,
    pub sure: String,
    pub source: String,
    pub country: String,
    pub studied_in: String,
    pub unreviewed: Option<String>,
    pub spoken: String,
    pub evidence: Vec<String>,
}

#[uniffi::remote(Record)]
pub struct LegsSection {
    pub title: String,
    pub lines: Vec<LegsLine>,
    pub more_label: Option<String>,
    pub more: Vec<LegsLine>,
}

#[uniffi::remote(Record)]
pub struct LegsExplained {
    pub title: String,
    pub review: String,
    pub sections: Vec<LegsSection>,
}

#[uniffi::remote(Record)]
pub struct SortedLegsState {
    pub title: String,
    pub invitation: Option<String>,
    pub begin: String,
    pub when: Option<String>,
    pub kind: String,
    pub entry: Option<String>,
    pub result: Option<SortResult>,
    pub earlier_label: String,
    pub earlier: Vec<String>,
    pub explained: LegsExplained,
}

#[uniffi::remote(Enum)]
pub enum LegsPattern {
    Fits,
    Partly,
    DoesNotFit,
    NotAsked,
}

#[uniffi::remote(Record)]
pub struct LibraryState {
    pub title: String,
    pub line: String,
    pub review: String,
    pub groups: Vec<LibraryGroup>,
}

#[uniffi::remote(Record)]
pub struct LibraryGroup {
    pub title: String,
    pub rows: Vec<CareRow>,
}

#[uniffi::remote(Record)]
pub struct LibraryPageState {
    pub id: String,
    pub title: String,
    pub review: String,
    pub pillar: Option<Pillar>,
    pub urgent: Option<Card>,
    pub hers_label: String,
    pub hers: Vec<String>,
    pub sections: Vec<LegsSection>,
    pub list_label: String,
    pub list: Vec<String>,
    pub stretches_label: String,
    pub stretches: Vec<Stretch>,
    pub stretches_basis: Option<LegsLine>,
    pub actions: Vec<Action>,
}

#[uniffi::remote(Record)]
pub struct Stretch {
    pub title: String,
    pub steps: Vec<String>,
    pub caution: Option<String>,
    pub drawing: String,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct WeekState {
    pub title: String,
    pub line: String,
    pub here: Option<String>,
    pub review: String,
    pub sections: Vec<LegsSection>,
    pub offered_label: String,
    pub offered_whose: String,
    pub offered: Vec<LegsLine>,
    pub nothing_offered: Option<String>,
    pub earlier: Option<i32>,
    pub earlier_words: String,
    pub later: Option<i32>,
    pub later_words: String,
    pub own: Option<Action>,
    pub empty: Option<Invitation>,
}

#[uniffi::remote(Record)]
pub struct EveningState {
    pub title: String,
    pub line: String,
    pub review: String,
    pub check: Action,
    pub steps: Vec<EveningStep>,
    pub relief_label: String,
    pub relief: Vec<Relief>,
    pub relief_note: String,
    pub actions: Vec<Action>,
}

#[uniffi::remote(Record)]
pub struct EveningStep {
    pub id: String,
    pub when: String,
    pub line: LegsLine,
    pub why: String,
    pub action: Option<Action>,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct Relief {
    pub title: String,
    pub line: String,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct GlossaryState {
    pub title: String,
    pub search: String,
    pub nothing_found: String,
    pub terms: Vec<GlossaryTerm>,
}

#[uniffi::remote(Record)]
pub struct GlossaryTerm {
    pub id: String,
    pub term: String,
    pub also: String,
    pub meaning: String,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct DueCard {
    pub title: String,
    pub line: String,
    pub change: Action,
}

#[uniffi::remote(Record)]
pub struct TimelineState {
    pub title: String,
    pub due: Option<DueCard>,
    pub strip: Option<WeekStrip>,
    pub ordinal: Option<String>,
    pub plan: Option<Action>,
    pub earlier_label: String,
    pub earlier_spoken: String,
    pub earlier: Vec<Node>,
    pub nodes: Vec<Node>,
    pub ended: Option<Action>,
    pub empty: Option<Invitation>,
}

#[uniffi::remote(Record)]
pub struct WeekCard {
    pub weeks: String,
    pub days: String,
    pub trimester: String,
    pub left: String,
    pub arc_thousandths: i32,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct LastNightCard {
    pub label: String,
    pub lead: String,
    pub line: String,
    pub chart: BarChart,
    pub action: Action,
}

#[uniffi::remote(Record)]
pub struct IronHourCard {
    pub label: String,
    pub lead: String,
    pub line: String,
    pub passed_thousandths: Option<i32>,
    pub marks: Vec<String>,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct TodayState {
    pub title: String,
    pub date: String,
    pub advice_first: bool,
    pub week: Option<WeekCard>,
    pub no_date: Option<Invitation>,
    pub after: Vec<Card>,
    pub last_night: LastNightCard,
    pub iron_hour: Option<IronHourCard>,
    pub advice: Option<AdviceCard>,
    pub visit: Option<Card>,
    pub pillars_label: String,
    pub pillars: Vec<TodayPillar>,
    pub diary: Action,
}

#[uniffi::remote(Record)]
pub struct TodayPillar {
    pub pillar: Pillar,
    pub label: String,
    pub value: String,
    pub spoken: String,
    pub place: Place,
}

#[uniffi::remote(Record)]
pub struct AdviceCard {
    pub rule: String,
    pub label: String,
    pub point: String,
    pub lines: Vec<String>,
    pub tone: Tone,
    pub pillar: Option<Pillar>,
    pub ask: Option<String>,
    pub asked: Option<String>,
    pub action: Option<Action>,
    pub why: Action,
    pub not_for_me: Option<String>,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct WhyCompared {
    pub value: String,
    pub what: String,
    pub whose: String,
    pub set_for: String,
    pub tone: Tone,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct WhyThisState {
    pub title: String,
    pub rule: String,
    pub label: String,
    pub point: String,
    pub lines: Vec<String>,
    pub tone: Tone,
    pub pillar: Option<Pillar>,
    pub seen_label: String,
    pub seen: Vec<String>,
    pub nothing_seen: Option<String>,
    pub when_label: String,
    pub when: String,
    pub compared_label: String,
    pub compared: Vec<WhyCompared>,
    pub unknown_label: String,
    pub unknown: String,
    pub basis_label: String,
    pub basis: Vec<String>,
    pub evidence: String,
    pub ask: Option<String>,
    pub asked: Option<String>,
    pub action: Option<Action>,
    pub not_for_me: Option<String>,
    pub quiet: Option<String>,
}

#[uniffi::remote(Record)]
pub struct AdviceRow {
    pub rule: String,
    pub title: String,
    pub note: String,
    pub place: Place,
}

#[uniffi::remote(Record)]
pub struct AdviceGroup {
    pub title: String,
    pub tone: Tone,
    pub rows: Vec<AdviceRow>,
}

#[uniffi::remote(Record)]
pub struct AdviceListState {
    pub title: String,
    pub opening: String,
    pub groups: Vec<AdviceGroup>,
}

#[uniffi::remote(Record)]
pub struct NightTap {
    pub id: String,
    pub words: String,
    pub note: Option<String>,
    pub spoken: String,
    pub chosen: bool,
}

#[uniffi::remote(Record)]
pub struct RunningSpell {
    pub saved: String,
    pub line: String,
    pub lead: String,
    pub relief: String,
    pub strength_label: String,
    pub strengths: Vec<NightTap>,
    pub eased: NightTap,
}

#[uniffi::remote(Record)]
pub struct TonightState {
    pub night: String,
    pub question: String,
    pub hint: String,
    pub taps: Vec<NightTap>,
    pub running: Option<RunningSpell>,
    pub check: Action,
    pub check_note: String,
    pub close: String,
}

#[uniffi::remote(Record)]
pub struct TroubleState {
    pub title: String,
    pub safe: String,
    pub act: String,
    pub actions: Vec<TroubleAction>,
}

#[uniffi::remote(Record)]
pub struct TroubleAction {
    pub words: String,
    pub note: Option<String>,
    pub act: TroubleAct,
}

#[uniffi::remote(Enum)]
pub enum TroubleAct {
    TryAgain,
    Restore,
    BeginAnew,
}

#[uniffi::remote(Record)]
pub struct SignList {
    pub title: String,
    pub tone: Tone,
    pub signs: Vec<String>,
}

#[uniffi::remote(Record)]
pub struct Call {
    pub words: String,
    pub note: Option<String>,
    pub number: Option<String>,
    pub tone: Tone,
}

#[uniffi::remote(Record)]
pub struct UrgentHelpState {
    pub title: String,
    pub opening: Option<String>,
    pub lists: Vec<SignList>,
    pub all_label: String,
    pub all: Vec<SignList>,
    pub notes: Vec<String>,
    pub not_sure: String,
    pub calls: Vec<Call>,
    pub talk_title: String,
    pub talk: Vec<Call>,
}

#[uniffi::remote(Record)]
pub struct DrawnForm {
    pub kind: String,
    pub entry: Option<String>,
    pub title: String,
    pub fields: Vec<DrawnField>,
    pub save: String,
}

#[uniffi::remote(Record)]
pub struct DrawnField {
    pub id: String,
    pub label: String,
    pub help: Option<String>,
    pub required: bool,
    pub shape: FieldShape,
    pub value: Option<Value>,
}

#[uniffi::remote(Enum)]
pub enum FieldShape {
    Stepper { number: NumberShape },
    Amount { number: NumberShape },
    Minutes { number: NumberShape },
    TimeOfDay { latest: i32 },
    Scale { number: NumberShape },
    One { choices: Vec<Choice> },
    Several { choices: Vec<Choice> },
    Search { choices: Vec<Choice> },
    DateTime,
    Date,
    Text { most: i32 },
    Switch,
}

#[uniffi::remote(Record)]
pub struct NumberShape {
    pub least: f64,
    pub most: f64,
    pub step: f64,
    pub decimals: i32,
    pub unit: String,
    pub least_means: String,
    pub most_means: String,
}

#[uniffi::remote(Record)]
pub struct Choice {
    pub id: String,
    pub words: String,
    pub note: Option<String>,
}

#[uniffi::remote(Record)]
pub struct FieldNote {
    pub field: String,
    pub words: String,
}

#[uniffi::remote(Enum)]
pub enum Pillar {
    Legs,
    Iron,
    Rest,
    Move,
    Calm,
    Care,
}

#[uniffi::remote(Enum)]
pub enum Value {
    Number(f64),
    Text(String),
    One(String),
    Several(Vec<String>),
    At(Moment),
    On(NaiveDate),
    Yes(bool),
}

uniffi::custom_type!(NaiveDate, String, {
    remote,
    try_lift: |text| text.parse().map_err(|_| DiaryError::of_a_shell().into()),
    lower: |day| day.to_string(),
});

/// An instant, and how far the clock she saw stood from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct ClockReading {
    /// Milliseconds since 1970 began in UTC.
    pub epoch_ms: i64,
    /// Minutes the clock stood ahead of UTC.
    pub offset_minutes: i32,
}

uniffi::custom_type!(Moment, ClockReading, {
    remote,
    try_lift: |clock| Moment::new(clock.epoch_ms, clock.offset_minutes).map_err(|_| DiaryError::of_a_shell().into()),
    lower: |moment| ClockReading { epoch_ms: moment.epoch_ms(), offset_minutes: moment.offset_minutes() },
});

/// One answer of a form.
#[derive(Debug, Clone, PartialEq, uniffi::Record, serde::Serialize, serde::Deserialize)]
pub struct Answer {
    /// The field's id.
    pub field: String,
    /// What she answered.
    pub value: Value,
}

/// Answers as the core takes them.
pub(crate) fn answers_of(answers: Vec<Answer>) -> Answers {
    let answers: Vec<(String, Value)> = answers.into_iter().map(|answer| (answer.field, answer.value)).collect();
    answers.into_iter().collect()
}

/// A change that was made.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record, serde::Serialize)]
pub struct Kept {
    /// The entry kept, changed or deleted; absent when it was no entry.
    pub entry: Option<String>,
    /// The words of the toast.
    pub words: String,
    /// Whom to call at once, when what was kept is a warning sign: shown before the toast, and not put away by itself.
    pub urgent: Option<String>,
    /// What takes it back, for as long as the diary stays open.
    pub undo: i64,
}

/// What became of answers.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Submitted {
    /// They are in the diary.
    Kept {
        /// What was kept.
        kept: Kept,
    },
    /// They are unusual; nothing is kept until she confirms these fields.
    Asked {
        /// What to ask, at each field.
        notes: Vec<FieldNote>,
    },
    /// They cannot be; nothing is kept until these fields are mended.
    Refused {
        /// What to say, at each field.
        notes: Vec<FieldNote>,
    },
    /// There is no such form or entry any more.
    Gone {
        /// What to say.
        words: String,
    },
}

/// What follows a tap in the dark.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record, serde::Serialize)]
pub struct Tapped {
    /// The screen that follows.
    pub state: TonightState,
    /// The words of the toast.
    pub words: String,
    /// What takes the tap back; absent when there was nothing to do.
    pub undo: Option<i64>,
}

/// What a due date would be before it is kept.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DuePreview {
    /// What it would change.
    Ready {
        /// The screen that shows it.
        state: DuePreviewState,
    },
    /// These fields do not stand.
    Refused {
        /// What to say, at each field.
        notes: Vec<FieldNote>,
    },
}

#[uniffi::remote(Record)]
pub struct SharedSummary {
    pub id: i64,
    pub words: String,
}

#[uniffi::remote(Record)]
pub struct SummaryDates {
    pub first_label: String,
    pub last_label: String,
    pub latest: NaiveDate,
}

#[uniffi::remote(Record)]
pub struct HealthRecords {
    pub source_name: String,
    pub base_address: String,
    pub fhir_version: String,
    pub portions: Vec<HealthPortion>,
    pub done: String,
    pub left_out: Option<String>,
}

#[uniffi::remote(Record)]
pub struct HealthPortion {
    pub records: Vec<HealthRecord>,
}

#[uniffi::remote(Record)]
pub struct HealthRecord {
    pub kind: String,
    pub id: String,
    pub json: String,
}

#[uniffi::remote(Record)]
pub struct SummaryHealth {
    pub put: Option<String>,
    pub note: String,
    pub left_out: Option<String>,
    pub working: String,
    pub refused: String,
    pub not_put: String,
    pub partway: String,
    pub take_out: String,
    pub taken_out: String,
    pub not_taken_out: String,
}

#[uniffi::remote(Record)]
pub struct SummaryFile {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

#[uniffi::remote(Enum)]
pub enum SummaryForm {
    Pdf,
    Text,
    Csv,
    Json,
    Html,
    Fhir,
}

#[uniffi::remote(Record)]
pub struct SummaryFormChoice {
    pub form: SummaryForm,
    pub words: String,
    pub media_type: String,
}

#[uniffi::remote(Record)]
pub struct SummaryPages {
    pub pdf: Vec<u8>,
    pub spoken: Vec<String>,
}

#[uniffi::remote(Enum)]
pub enum SummaryPaper {
    A4,
    Letter,
}

#[uniffi::remote(Record)]
pub struct SummaryPaperChoice {
    pub paper: SummaryPaper,
    pub words: String,
    pub here: bool,
}

#[uniffi::remote(Record)]
pub struct SummaryPart {
    pub id: String,
    pub title: String,
    pub on: bool,
    pub page: Option<String>,
    pub urgent: bool,
    pub empty: bool,
    pub lines: Vec<String>,
    pub bars: Option<BarChart>,
    pub bands: Option<BandChart>,
    pub spoken: String,
}

#[uniffi::remote(Enum)]
pub enum SummaryRange {
    FourWeeks,
    SinceVisit,
    Between { first: NaiveDate, last: NaiveDate },
}

#[uniffi::remote(Record)]
pub struct SummaryRangeChoice {
    pub words: String,
    pub range: SummaryRange,
    pub here: bool,
}

#[uniffi::remote(Record)]
pub struct SummarySquares {
    pub side: i32,
    pub dark: Vec<bool>,
    pub text: String,
    pub spoken: String,
}

#[uniffi::remote(Record)]
pub struct SummaryState {
    pub title: String,
    pub about: String,
    pub self_reported: String,
    pub covers: String,
    pub first: NaiveDate,
    pub last: NaiveDate,
    pub pages_label: String,
    pub read_large: String,
    pub read_small: String,
    pub no_page: String,
    pub ranges_label: String,
    pub ranges: Vec<SummaryRangeChoice>,
    pub dates: Option<SummaryDates>,
    pub sections_label: String,
    pub sections: Vec<SummaryPart>,
    pub nothing_in: Option<String>,
    pub foot: Vec<String>,
    pub forms_label: String,
    pub forms: Vec<SummaryFormChoice>,
    pub papers_label: String,
    pub papers: Vec<SummaryPaperChoice>,
    pub share: String,
    pub share_note: String,
    pub seal: String,
    pub seal_note: String,
    pub seal_another: String,
    pub seal_opens: String,
    pub making: String,
    pub not_made: String,
    pub show: String,
    pub show_note: String,
    pub next: String,
    pub previous: String,
    pub squares: Option<String>,
    pub squares_note: String,
    pub health: SummaryHealth,
    pub shared_label: String,
    pub shared: Vec<SharedSummary>,
    pub no_shared: Option<String>,
    pub forget: String,
}
