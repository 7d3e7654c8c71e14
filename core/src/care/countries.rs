//! The countries the app knows, and the numbers to call in each.
//!
//! A number rests on a page that was read, or it is `Memory` and unreviewed; no emergency number is `Memory`. The pages
//! were stored copies, some years old: every number is to be checked again before each release. The words of a country
//! are the message `country-<id>`, those of a line `line-<id>`.

use serde::{Deserialize, Serialize};

use crate::words::{Message, Words};

/// A country whose numbers and authorities the app knows, or `Other`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "a country's name says what it is")]
pub enum Country {
    England,
    Scotland,
    Wales,
    NorthernIreland,
    Ireland,
    UnitedStates,
    Canada,
    Australia,
    NewZealand,
    Germany,
    France,
    Spain,
    India,
    /// Anywhere else. It has no numbers of its own: she types the local ones in.
    #[default]
    Other,
}

/// A word that names no country the app knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no country has this name")]
pub struct UnknownCountry;

impl Country {
    /// Every country, in the order of the choice; `Other` last.
    pub const ALL: [Self; 14] = [
        Self::England,
        Self::Scotland,
        Self::Wales,
        Self::NorthernIreland,
        Self::Ireland,
        Self::UnitedStates,
        Self::Canada,
        Self::Australia,
        Self::NewZealand,
        Self::Germany,
        Self::France,
        Self::Spain,
        Self::India,
        Self::Other,
    ];

    /// Its name in stored settings and in message ids; the same word serde writes.
    pub fn id(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::Scotland => "scotland",
            Self::Wales => "wales",
            Self::NorthernIreland => "northern-ireland",
            Self::Ireland => "ireland",
            Self::UnitedStates => "united-states",
            Self::Canada => "canada",
            Self::Australia => "australia",
            Self::NewZealand => "new-zealand",
            Self::Germany => "germany",
            Self::France => "france",
            Self::Spain => "spain",
            Self::India => "india",
            Self::Other => "other",
        }
    }

    /// The country of this id.
    pub fn of_id(id: &str) -> Result<Self, UnknownCountry> {
        Self::ALL.into_iter().find(|country| country.id() == id).ok_or(UnknownCountry)
    }

    /// The lines of this country, the one to try first at the head of each kind. None for `Other`.
    pub fn lines(self) -> impl Iterator<Item = &'static PhoneLine> {
        LINES.iter().filter(move |line| line.country == self)
    }

    /// The emergency number to put on the button, or `None` where she has to type it in.
    pub fn emergency(self) -> Option<&'static PhoneLine> {
        self.lines().find(|line| line.kind == LineKind::Emergency)
    }
}

/// What a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// Ambulance, now.
    Emergency,
    /// Health advice that is not an emergency, by phone.
    HealthAdvice,
    /// Someone to talk to in a crisis of the mind.
    Crisis,
}

/// Whether a line answers in the whole country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Everywhere, as far as was read.
    Everywhere,
    /// Not in every region: the screen says so beside it.
    MostPlaces,
}

/// What a number rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// Read on a page of the service itself, its health service or its government.
    Official,
    /// Read only on someone else's page; to be checked against the service before release.
    Secondary,
    /// Known but not read: unreviewed, and never an emergency number.
    Memory,
}

/// A number to call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhoneLine {
    /// The country it answers in.
    pub country: Country,
    /// What it is for.
    pub kind: LineKind,
    /// Whose line it is; the words are the message `line-<id>`. One id may serve several countries.
    pub id: &'static str,
    /// The number as people there write it; its digits alone are dialled.
    pub number: &'static str,
    /// The key to press once it answers; absent when none is needed.
    pub then_press: Option<u8>,
    /// Whether it answers in the whole country.
    pub reach: Reach,
    /// The page it was read on.
    pub source: &'static str,
    /// What that page is.
    pub checked: Checked,
}

impl PhoneLine {
    /// What the phone dials: the digits of the number.
    pub fn dialled(&self) -> String {
        dialled(self.number)
    }

    /// Its number as people there write it, and the key to press once it answers.
    pub fn number_in_words(&self, words: &Words) -> String {
        match self.then_press {
            None => self.number.to_owned(),
            Some(key) => words.tell(&Message::of("line-then-press").with("number", self.number).with("key", key)),
        }
    }
}

/// A number as a phone dials it: its digits, a leading plus, and the signs of a keypad.
pub(crate) fn dialled(number: &str) -> String {
    number.chars().filter(|sign| sign.is_ascii_digit() || matches!(sign, '+' | '*' | '#')).collect()
}

use Checked::{Official, Secondary};
use Country::{
    Australia, Canada, England, France, Germany, India, Ireland, NewZealand, NorthernIreland, Scotland, Spain,
    UnitedStates, Wales,
};
use LineKind::{Crisis, Emergency, HealthAdvice};

const fn line(
    country: Country,
    kind: LineKind,
    id: &'static str,
    number: &'static str,
    source: &'static str,
    checked: Checked,
) -> PhoneLine {
    PhoneLine { country, kind, id, number, then_press: None, reach: Reach::Everywhere, source, checked }
}

impl PhoneLine {
    const fn then_press(self, key: u8) -> Self {
        Self { then_press: Some(key), ..self }
    }

    const fn not_everywhere(self) -> Self {
        Self { reach: Reach::MostPlaces, ..self }
    }
}

/// Pages that serve several rows.
const SAMARITANS: &str = "samaritans.org/how-we-can-help/contact-samaritan";
const UK_112: &str = "devon-cornwall.police.uk/youth/8-10/phoning-999";
const EU_112: &str = "asklily.org.uk (European Emergency Number 112)";

/// Every line, the one to try first at the head of its kind; telephone numbers, not medicine, each with its page.
///
/// Left out because they are regional: 061 in Spain, 116 117 in France, 104 in India, the out-of-hours doctors of
/// Northern Ireland. The United States and Ireland have no national line for health advice.
#[rustfmt::skip]
pub const LINES: &[PhoneLine] = &[
    line(England, Emergency, "emergency", "999", "swast.nhs.uk/when-to-call-999", Official),
    line(England, Emergency, "emergency", "112", UK_112, Official),
    line(England, HealthAdvice, "nhs-111", "111", "wmas.nhs.uk/999-or-111", Official),
    line(England, Crisis, "nhs-111-mental-health", "111", "pendeensurgery.nhs.uk, norwoodmc.co.uk", Official).then_press(2),
    line(England, Crisis, "samaritans", "116 123", SAMARITANS, Official),

    line(Scotland, Emergency, "emergency", "999", "nhsborders.scot.nhs.uk (NHS24)", Official),
    line(Scotland, Emergency, "emergency", "112", UK_112, Secondary),
    line(Scotland, HealthAdvice, "nhs-24", "111", "nhsborders.scot.nhs.uk (NHS24)", Official),
    line(Scotland, Crisis, "nhs-24-mental-health", "111", "scottishambulance.com/news/together-lets-care-for-your-mental-health", Official),
    line(Scotland, Crisis, "samaritans", "116 123", SAMARITANS, Official),

    line(Wales, Emergency, "emergency", "999", "careappointments.com/care-news/wales/195930, deeside.com", Secondary),
    line(Wales, Emergency, "emergency", "112", UK_112, Secondary),
    line(Wales, HealthAdvice, "nhs-111-wales", "111", "careappointments.com/care-news/wales/195930, deeside.com", Secondary),
    line(Wales, Crisis, "nhs-111-wales-mental-health", "111", "careappointments.com/care-news/wales/195930, bbci.co.uk", Secondary).then_press(2),
    line(Wales, Crisis, "samaritans", "116 123", SAMARITANS, Official),

    line(NorthernIreland, Emergency, "emergency", "999", "belfasttrust.hscni.net/service/emergency-departments", Official),
    line(NorthernIreland, Emergency, "emergency", "112", UK_112, Secondary),
    line(NorthernIreland, Crisis, "lifeline-northern-ireland", "0808 808 8000", "publichealth.hscni.net/news/world-suicide-prevention-day", Official),
    line(NorthernIreland, Crisis, "samaritans", "116 123", "samaritans.org/news/samaritans-in-northern-ireland", Official),

    line(Ireland, Emergency, "emergency", "112", "nationalambulanceservice.ie/Calling-999-112", Official),
    line(Ireland, Emergency, "emergency", "999", "nationalambulanceservice.ie/Calling-999-112", Official),
    line(Ireland, Crisis, "samaritans", "116 123", "oireachtas.ie/en/debates/question/2013-12-10/505; newstalk.com", Secondary),

    line(UnitedStates, Emergency, "emergency", "911", "skowhegan.org FAQ 95, quoting 911.gov", Secondary),
    line(UnitedStates, Crisis, "lifeline-988", "988", "health.wyo.gov 988-suicide-crisis-lifeline", Official),

    line(Canada, Emergency, "emergency", "911", "hss.gov.nt.ca/en/services/811; none in Nunavut: nunavutnews.com", Official).not_everywhere(),
    line(Canada, HealthAdvice, "health-811", "811", "hss.gov.nt.ca/en/services/811, healthpei.ca/811", Official).not_everywhere(),
    line(Canada, Crisis, "helpline-988", "988", "newswire.ca, Government of Canada, 30 November 2023", Official),

    line(Australia, Emergency, "emergency", "000", "healthdirect.gov.au/what-care-do-i-need", Official),
    line(Australia, HealthAdvice, "healthdirect", "1800 022 222", "healthdirect.gov.au/what-care-do-i-need", Official).not_everywhere(),
    line(Australia, Crisis, "lifeline-australia", "13 11 14", "cclhd.health.nsw.gov.au/Pages/Where-to-go", Official),

    line(NewZealand, Emergency, "emergency", "111", "newdunedinhospital.nz/keeping-well", Official),
    line(NewZealand, HealthAdvice, "healthline", "0800 611 116", "health.govt.nz, common questions about Healthline", Official),
    line(NewZealand, Crisis, "need-to-talk", "1737", "scoop.co.nz/stories/PA1706/S00527, Minister of Health", Official),

    line(Germany, Emergency, "emergency", "112", "gesund.bund.de/notfallnummern", Official),
    line(Germany, HealthAdvice, "bereitschaftsdienst", "116 117", "rd-westpfalz.drk.de; connect-professional.de", Secondary),
    line(Germany, Crisis, "telefonseelsorge", "0800 111 0 111", "domradio.de/glossar/telefonseelsorge-0", Secondary),

    line(France, Emergency, "emergency", "112", "associations.gouv.fr F33954", Official),
    line(France, Emergency, "samu", "15", "associations.gouv.fr F33954", Official),
    line(France, Crisis, "suicide-prevention-3114", "3114", "service-public.fr/particuliers/actualites/A15206", Official),

    line(Spain, Emergency, "emergency", "112", EU_112, Secondary),
    line(Spain, Crisis, "linea-024", "024", "rtve.es/noticias/20220509, quoting the Ministry of Health", Secondary),

    line(India, Emergency, "emergency", "112", "business-standard.com, 28 November 2018, Home Ministry statement", Secondary).not_everywhere(),
    line(India, Emergency, "ambulance-108", "108", "electionpromisestracker.in (31 states); ndtv.com 1995582", Secondary).not_everywhere(),
    line(India, Crisis, "tele-manas", "14416", "theshillongtimes.com, 7 February 2025, Minister of State for Health", Secondary),
];
