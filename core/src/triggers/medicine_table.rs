//! The medicines that Evenfall knows by name: one row a medicine, then what else may stand on a packet.
//!
//! Columns: id, group, footing, strength, other generic names, words on packets. What a row of EVIDENCE names is
//! `Named`; the rest of a group is `ByGroup`, and shown as not reviewed. Words on packets change from country to
//! country and year to year: they lead to a name that can be checked on the label, and are never shown themselves.

use super::aggravators::Footing::{ByGroup, Named, Remembered};
use super::aggravators::Group::{
    self, AntiSickness, Antipsychotic, ForRestlessLegs, Lithium, OtherAntidepressant, SedatingAntihistamine, Snri,
    Ssri, ToleratedAntihistamine, Tricyclic,
};
use super::aggravators::Medicine;
use super::aggravators::Strength::{Less, Strongest};

macro_rules! said {
    (-) => {
        None
    };
    ($what:expr) => {
        Some($what)
    };
}

macro_rules! medicines {
    ($($id:literal $group:ident $footing:ident $strength:tt [$($also:literal),*] [$($sold:literal),*];)*) => {
        &[$(Medicine {
            id: $id,
            group: $group,
            footing: $footing,
            strength: said!($strength),
            also: &[$($also),*],
            sold_as: &[$($sold),*],
        }),*]
    };
}

/// The medicines of EVIDENCE B.7, and those of B-142 that are given for restless legs.
pub(super) const MEDICINES: &[Medicine] = medicines! {
    // B-120
    "diphenhydramine" SedatingAntihistamine Named - ["difenhydramine"]
        ["nytol", "nytol original", "nytol one a night", "sleepeaze", "dreemon", "histergan", "tylenol pm", "advil pm",
         "aleve pm", "excedrin pm", "panadol night", "zzzquil", "unisom sleepgels", "simply sleep", "compoz", "banophen",
         "diphenhist", "benylin night", "benylin childrens night coughs", "covonia night time", "vivinox", "betadorm"];
    "doxylamine" SedatingAntihistamine Named - []
        ["unisom sleeptabs", "nyquil", "xonvea", "diclegis", "diclectin", "bonjesta", "cariban", "restavit", "dozile",
         "donormyl", "mersyndol", "medinait", "hoggar night"];
    "chlorphenamine" SedatingAntihistamine Named - ["chlorpheniramine", "chlorfenamine"]
        ["piriton", "chlor trimeton", "aller chlor", "allerief", "hayleve", "pollenase", "coricidin"];
    "hydroxyzine" SedatingAntihistamine Named - [] ["atarax", "ucerax", "vistaril"];
    "promethazine" SedatingAntihistamine Remembered - []
        ["phenergan", "avomine", "night nurse", "day and night nurse", "sominex original"];
    "cyclizine" SedatingAntihistamine Remembered - [] ["valoid", "marezine", "diconal"];
    "alimemazine" SedatingAntihistamine ByGroup - ["trimeprazine"] ["vallergan", "theralene"];
    "brompheniramine" SedatingAntihistamine ByGroup - [] ["dimetapp", "dimetane", "bromfed"];
    "buclizine" SedatingAntihistamine ByGroup - [] ["migraleve"];
    "carbinoxamine" SedatingAntihistamine ByGroup - [] ["karbinal", "arbinoxa"];
    "chlorcyclizine" SedatingAntihistamine ByGroup - [] [];
    "cinnarizine" SedatingAntihistamine ByGroup - [] ["stugeron"];
    "clemastine" SedatingAntihistamine ByGroup - [] ["tavegil", "tavegyl", "tavist"];
    "cyproheptadine" SedatingAntihistamine ByGroup - [] ["periactin"];
    "dexbrompheniramine" SedatingAntihistamine ByGroup - [] [];
    "dexchlorpheniramine" SedatingAntihistamine ByGroup - ["dexchlorphenamine"] ["polaramine"];
    "dimenhydrinate" SedatingAntihistamine ByGroup - [] ["gravol", "vomex", "vomacur", "travelgum"];
    "ketotifen" SedatingAntihistamine ByGroup - [] ["zaditen"];
    "meclozine" SedatingAntihistamine ByGroup - ["meclizine"]
        ["bonine", "antivert", "sea legs", "dramamine less drowsy", "agyrax"];
    "mepyramine" SedatingAntihistamine ByGroup - ["pyrilamine"] [];
    "pheniramine" SedatingAntihistamine ByGroup - [] ["avil", "fervex", "neocitran"];
    "phenyltoloxamine" SedatingAntihistamine ByGroup - [] [];
    "triprolidine" SedatingAntihistamine ByGroup - [] ["actifed"];
    // B-121
    "metoclopramide" AntiSickness Named - [] ["maxolon", "reglan", "primperan", "paspertin", "maxeran"];
    "prochlorperazine" AntiSickness Named - [] ["stemetil", "compazine", "buccastem", "compro"];
    "chlorpromazine" AntiSickness Named - [] ["largactil", "thorazine"];
    "domperidone" AntiSickness Remembered Less [] ["motilium"];
    "alizapride" AntiSickness ByGroup - [] ["plitican", "litican"];
    "bromopride" AntiSickness ByGroup - [] [];
    "droperidol" AntiSickness ByGroup - [] ["xomolix", "inapsine"];
    "levomepromazine" AntiSickness ByGroup - ["methotrimeprazine"] ["nozinan"];
    "metopimazine" AntiSickness ByGroup - [] ["vogalene"];
    "thiethylperazine" AntiSickness ByGroup - [] ["torecan"];
    "trimethobenzamide" AntiSickness ByGroup - [] ["tigan"];
    // B-122
    "haloperidol" Antipsychotic Named - [] ["haldol", "serenace"];
    "olanzapine" Antipsychotic Named - [] ["zyprexa", "zalasta", "zypadhera"];
    "quetiapine" Antipsychotic Named - [] ["seroquel", "biquelle", "atrolak"];
    "risperidone" Antipsychotic Named - [] ["risperdal"];
    "amisulpride" Antipsychotic ByGroup - [] ["solian"];
    "aripiprazole" Antipsychotic ByGroup - [] ["abilify"];
    "asenapine" Antipsychotic ByGroup - [] ["saphris", "sycrest"];
    "benperidol" Antipsychotic ByGroup - [] ["anquil"];
    "brexpiprazole" Antipsychotic ByGroup - [] ["rexulti"];
    "cariprazine" Antipsychotic ByGroup - [] ["vraylar", "reagila"];
    "chlorprothixene" Antipsychotic ByGroup - [] ["truxal"];
    "clozapine" Antipsychotic ByGroup - [] ["clozaril", "denzapine", "zaponex"];
    "flupentixol" Antipsychotic ByGroup - ["flupenthixol"] ["fluanxol", "depixol"];
    "fluphenazine" Antipsychotic ByGroup - [] ["modecate", "prolixin"];
    "iloperidone" Antipsychotic ByGroup - [] ["fanapt"];
    "loxapine" Antipsychotic ByGroup - [] ["adasuve"];
    "lumateperone" Antipsychotic ByGroup - [] ["caplyta"];
    "lurasidone" Antipsychotic ByGroup - [] ["latuda"];
    "melperone" Antipsychotic ByGroup - [] [];
    "molindone" Antipsychotic ByGroup - [] ["moban"];
    "paliperidone" Antipsychotic ByGroup - [] ["invega", "xeplion"];
    "pericyazine" Antipsychotic ByGroup - ["periciazine"] ["neulactil"];
    "perphenazine" Antipsychotic ByGroup - [] ["trilafon"];
    "pimozide" Antipsychotic ByGroup - [] ["orap"];
    "pipamperone" Antipsychotic ByGroup - [] ["dipiperon"];
    "promazine" Antipsychotic ByGroup - [] ["sparine"];
    "sulpiride" Antipsychotic ByGroup - [] ["dolmatil", "dogmatil"];
    "thioridazine" Antipsychotic ByGroup - [] ["melleril", "mellaril"];
    "tiapride" Antipsychotic ByGroup - [] [];
    "trifluoperazine" Antipsychotic ByGroup - [] ["stelazine"];
    "ziprasidone" Antipsychotic ByGroup - [] ["geodon", "zeldox"];
    "zuclopenthixol" Antipsychotic ByGroup - [] ["clopixol"];
    // B-123
    "sertraline" Ssri Named - [] ["zoloft", "lustral"];
    "fluoxetine" Ssri Named - [] ["prozac", "prozep", "sarafem", "olena"];
    "citalopram" Ssri Named - [] ["celexa", "cipramil"];
    "escitalopram" Ssri ByGroup - [] ["lexapro", "cipralex"];
    "fluvoxamine" Ssri ByGroup - [] ["luvox", "faverin"];
    "paroxetine" Ssri ByGroup - [] ["paxil", "seroxat", "brisdelle", "pexeva"];
    "venlafaxine" Snri Named - [] ["effexor", "efexor", "vensir", "venlalic"];
    "duloxetine" Snri Named - [] ["cymbalta", "yentreve", "duciltia"];
    "desvenlafaxine" Snri ByGroup - [] ["pristiq"];
    "levomilnacipran" Snri ByGroup - [] ["fetzima"];
    "milnacipran" Snri ByGroup - [] ["savella"];
    "amitriptyline" Tricyclic ByGroup - [] ["elavil", "tryptizol", "limbitrol"];
    "amoxapine" Tricyclic ByGroup - [] ["asendin"];
    "clomipramine" Tricyclic ByGroup - [] ["anafranil"];
    "desipramine" Tricyclic ByGroup - [] ["norpramin"];
    "dosulepin" Tricyclic ByGroup - ["dothiepin"] ["prothiaden"];
    "doxepin" Tricyclic ByGroup - [] ["sinequan", "sinepin", "silenor"];
    "imipramine" Tricyclic ByGroup - [] ["tofranil"];
    "lofepramine" Tricyclic ByGroup - [] ["gamanil", "lomont"];
    "nortriptyline" Tricyclic ByGroup - [] ["pamelor", "aventyl", "allegron"];
    "protriptyline" Tricyclic ByGroup - [] ["vivactil"];
    "trimipramine" Tricyclic ByGroup - [] ["surmontil", "stangyl"];
    "mirtazapine" OtherAntidepressant Named Strongest [] ["remeron", "zispin"];
    "bupropion" OtherAntidepressant Named Less [] ["wellbutrin", "zyban", "aplenzin", "forfivo", "contrave"];
    // B-124
    "lithium" Lithium Named - [] ["priadel", "camcolit", "liskonum", "lithobid", "eskalith", "quilonum"];
    // B-142
    "gabapentin" ForRestlessLegs ByGroup - [] ["neurontin", "gralise"];
    "gabapentin_enacarbil" ForRestlessLegs ByGroup - [] ["horizant"];
    "pregabalin" ForRestlessLegs ByGroup - [] ["lyrica", "alzain"];
    "pramipexole" ForRestlessLegs ByGroup - [] ["mirapex", "mirapexin", "sifrol"];
    "ropinirole" ForRestlessLegs ByGroup - [] ["requip", "adartrel"];
    "rotigotine" ForRestlessLegs ByGroup - [] ["neupro"];
    // B-125
    "cetirizine" ToleratedAntihistamine Named - [] ["zyrtec", "zirtek", "piriteze", "reactine"];
    "fexofenadine" ToleratedAntihistamine Named - [] ["allegra", "telfast", "treathay", "allevia"];
    "loratadine" ToleratedAntihistamine Named - [] ["claritin", "clarityn", "clarityne", "alavert"];
    "desloratadine" ToleratedAntihistamine ByGroup - [] ["clarinex", "aerius", "neoclarityn"];
    "levocetirizine" ToleratedAntihistamine ByGroup - [] ["xyzal", "xusal"];
};

/// A name on packets that stands for more than one medicine.
#[derive(Debug)]
pub(super) struct Product {
    /// The name.
    pub(super) name: &'static str,
    /// What matters in it, by id.
    pub(super) holds: &'static [&'static str],
    /// Whether a packet holds one of them, by product or country, and not all.
    pub(super) one_of: bool,
}

const fn all(name: &'static str, holds: &'static [&'static str]) -> Product {
    Product { name, holds, one_of: false }
}

const fn one_of(name: &'static str, holds: &'static [&'static str]) -> Product {
    Product { name, holds, one_of: true }
}

/// Names on packets that stand for several medicines at once, or for another one in another country.
pub(super) const PRODUCTS: &[Product] = &[
    one_of("benadryl", &["diphenhydramine", "cetirizine"]),
    one_of("dramamine", &["dimenhydrinate", "meclozine"]),
    one_of("sominex", &["diphenhydramine", "promethazine"]),
    one_of("unisom", &["doxylamine", "diphenhydramine"]),
    all("arlevert", &["cinnarizine", "dimenhydrinate"]),
    all("symbyax", &["olanzapine", "fluoxetine"]),
    all("triptafen", &["amitriptyline", "perphenazine"]),
];

/// Names that hold a name of the list and are something else.
pub(super) const OTHER_PRODUCTS: &[&str] = &["nytol herbal", "sominex herbal", "dramamine non drowsy"];

const ANTIDEPRESSANTS: &[Group] = &[Ssri, Snri, Tricyclic, OtherAntidepressant];
const BOTH_KINDS_OF_ANTIHISTAMINE: &[Group] = &[SedatingAntihistamine, ToleratedAntihistamine];

/// What a whole group, or a shelf of the shop, is called (EVIDENCE B.7; the shelves are those of B-120).
pub(super) const GROUP_NAMES: &[(&str, &[Group])] = &[
    ("antihistamine", BOTH_KINDS_OF_ANTIHISTAMINE),
    ("antihistamines", BOTH_KINDS_OF_ANTIHISTAMINE),
    ("hay fever", BOTH_KINDS_OF_ANTIHISTAMINE),
    ("hayfever", BOTH_KINDS_OF_ANTIHISTAMINE),
    ("allergy", BOTH_KINDS_OF_ANTIHISTAMINE),
    ("sedating antihistamine", &[SedatingAntihistamine]),
    ("sedating antihistamines", &[SedatingAntihistamine]),
    ("drowsy antihistamine", &[SedatingAntihistamine]),
    ("drowsy antihistamines", &[SedatingAntihistamine]),
    ("non drowsy antihistamine", &[ToleratedAntihistamine]),
    ("non drowsy antihistamines", &[ToleratedAntihistamine]),
    ("non sedating antihistamine", &[ToleratedAntihistamine]),
    ("non sedating antihistamines", &[ToleratedAntihistamine]),
    ("pm", &[SedatingAntihistamine]),
    ("sleep aid", &[SedatingAntihistamine]),
    ("night cold", &[SedatingAntihistamine]),
    ("nighttime cold", &[SedatingAntihistamine]),
    ("night time cold", &[SedatingAntihistamine]),
    ("night flu", &[SedatingAntihistamine]),
    ("nighttime flu", &[SedatingAntihistamine]),
    ("night time flu", &[SedatingAntihistamine]),
    ("night cough", &[SedatingAntihistamine]),
    ("nighttime cough", &[SedatingAntihistamine]),
    ("anti sickness", &[AntiSickness, SedatingAntihistamine]),
    ("antiemetic", &[AntiSickness, SedatingAntihistamine]),
    ("antiemetics", &[AntiSickness, SedatingAntihistamine]),
    ("travel sickness", &[SedatingAntihistamine]),
    ("motion sickness", &[SedatingAntihistamine]),
    ("antipsychotic", &[Antipsychotic]),
    ("antipsychotics", &[Antipsychotic]),
    ("antidepressant", ANTIDEPRESSANTS),
    ("antidepressants", ANTIDEPRESSANTS),
    ("ssri", &[Ssri]),
    ("ssris", &[Ssri]),
    ("snri", &[Snri]),
    ("snris", &[Snri]),
    ("tricyclic", &[Tricyclic]),
    ("tricyclics", &[Tricyclic]),
];
