//! What a diary finds after the power was cut, at every point of a recording.
//!
//! The model of the disk: a sync makes one file durable, and a file that was ever synced keeps its name. What was written
//! since may be there in whole, not at all, or in any mixture of 512-byte sectors. A new file never synced may be gone, a
//! deleted one may be back, a renamed one may have its old name, until its folder is synced. What a failed sync did not bring to the disk no later sync brings
//! there, though the running system still sees it. Bytes beside a write are not harmed by it, which is what SQLite
//! itself assumes (`SQLITE_IOCAP_POWERSAFE_OVERWRITE`).

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::{fmt, fs, io, thread};

use super::folder;
use super::recorder::{Event, Image, Journal};

const SECTOR: usize = 512;

/// What the cut left of the writes that were not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// All of them: the process died, the machine did not.
    Killed,
    /// None of them.
    Lost,
    /// A seeded choice of their sectors, the last write in half.
    Torn(u64),
}

/// One image that a diary did not survive.
#[derive(Debug)]
pub(crate) struct Failure {
    /// How many events had happened.
    pub(crate) point: usize,
    /// What was left of the unsynced writes.
    pub(crate) cut: Cut,
    /// The last step acknowledged by then; 0 for none.
    pub(crate) acknowledged: u64,
    /// What the check said.
    pub(crate) why: String,
}

/// What came of all the cuts.
#[derive(Debug)]
pub(crate) struct Report {
    /// Points in time at which the power was cut.
    pub(crate) points: usize,
    /// Images checked; one that equals another of its own or the last point, nothing acknowledged between, is left out.
    pub(crate) images: usize,
    /// The images that were not survived, by point.
    pub(crate) failures: Vec<Failure>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} points, {} images, {} failures", self.points, self.images, self.failures.len())?;
        self.failures.iter().take(5).try_for_each(|Failure { point, cut, acknowledged, why }| {
            write!(f, "\nat point {point}, {cut:?}, {acknowledged} acknowledged: {why}")
        })
    }
}

/// Cuts the power after every event of a recording, leaves each image that may then be on the disk in a folder of its own,
/// and asks `check` about it, with the last step acknowledged by then. `torn` is how many torn images each point gets.
pub(crate) fn cut_power_everywhere<C>(journal: &Journal, torn: u64, check: C) -> io::Result<Report>
where
    C: Fn(&Path, u64) -> Result<(), String> + Sync,
{
    let workers = thread::available_parallelism()?.get();
    let (send, receive) = sync_channel::<Moment>(2 * workers);
    let receive = Mutex::new(receive);
    let (images, mut failures) = thread::scope(|scope| {
        let checking: Vec<_> = (0..workers).map(|_| scope.spawn(|| check_moments(&receive, &check))).collect();
        let mut images = 0;
        let mut sending = Ok(());
        for_each_moment(journal, torn, |moment| {
            images += 1;
            sending = send.send(moment).map_err(io::Error::other);
            sending.is_ok()
        });
        drop(send);
        let mut failures = Vec::new();
        for worker in checking {
            failures.extend(worker.join().map_err(|_| io::Error::other("a check panicked"))??);
        }
        sending.map(|()| (images, failures))
    })?;
    failures.sort_by_key(|failure| failure.point);
    Ok(Report { points: journal.events.len() + 1, images, failures })
}

struct Moment {
    point: usize,
    cut: Cut,
    image: Image,
    acknowledged: u64,
}

fn check_moments<C>(moments: &Mutex<Receiver<Moment>>, check: &C) -> io::Result<Vec<Failure>>
where
    C: Fn(&Path, u64) -> Result<(), String>,
{
    let mut failures = Vec::new();
    loop {
        let next = moments.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Moment { point, cut, image, acknowledged }) = next else {
            return Ok(failures);
        };
        let folder = folder()?;
        lay_out(&image, folder.path())?;
        if let Err(why) = check(folder.path(), acknowledged) {
            failures.push(Failure { point, cut, acknowledged, why });
        }
    }
}

/// Writes the files of an image into a folder.
pub(crate) fn lay_out(image: &Image, folder: &Path) -> io::Result<()> {
    image.iter().try_for_each(|(name, bytes)| fs::write(folder.join(name), bytes))
}

fn for_each_moment(journal: &Journal, torn: u64, mut give: impl FnMut(Moment) -> bool) {
    let mut disk = Disk::holding(&journal.before);
    let mut acknowledged = 0;
    let mut before = Vec::new();
    let cuts: Vec<Cut> = [Cut::Killed, Cut::Lost].into_iter().chain((0..torn).map(Cut::Torn)).collect();
    for point in 0..=journal.events.len() {
        let last = point.checked_sub(1).and_then(|index| journal.events.get(index));
        if let Some(event) = last {
            disk.undergo(event);
        }
        if let Some(Event::Acknowledged(step)) = last {
            acknowledged = *step;
            before.clear();
        }
        let mut now: Vec<Image> = Vec::new();
        for &cut in &cuts {
            let image = disk.after(cut, point, last);
            let is_known = before.contains(&image) || now.contains(&image);
            now.push(image.clone());
            if !is_known && !give(Moment { point, cut, image, acknowledged }) {
                return;
            }
        }
        before = now;
    }
}

/// What the folder holds after a whole recording, nothing cut.
pub(crate) fn in_the_end(journal: &Journal) -> Image {
    let mut disk = Disk::holding(&journal.before);
    journal.events.iter().for_each(|event| disk.undergo(event));
    disk.after(Cut::Killed, journal.events.len(), None)
}

#[derive(Default)]
struct Disk<'a> {
    files: BTreeMap<&'a str, File<'a>>,
    /// Names given since the folder was last synced, each with the one before it.
    renamed: BTreeMap<&'a str, &'a str>,
}

/// One file: what is certainly on the disk, what the running system sees, and the changes between the two. `None` means
/// that there is no such file.
#[derive(Default)]
struct File<'a> {
    durable: Option<Vec<u8>>,
    now: Option<Vec<u8>>,
    pending: Vec<Change<'a>>,
}

#[derive(Clone, Copy)]
enum Change<'a> {
    Create,
    Write(usize, &'a [u8]),
    Truncate(usize),
    Delete,
}

impl<'a> Disk<'a> {
    fn holding(image: &'a Image) -> Self {
        let held =
            |bytes: &Vec<u8>| File { durable: Some(bytes.clone()), now: Some(bytes.clone()), pending: Vec::new() };
        Self {
            files: image.iter().map(|(name, bytes)| (name.as_str(), held(bytes))).collect(),
            renamed: BTreeMap::new(),
        }
    }

    fn undergo(&mut self, event: &'a Event) {
        match event {
            Event::Created { file } => self.change(file, Change::Create),
            Event::Wrote { file, offset, bytes } => self.change(file, Change::Write(*offset, bytes)),
            Event::Truncated { file, length } => self.change(file, Change::Truncate(*length)),
            Event::Deleted { file, with_folder } => {
                self.change(file, Change::Delete);
                self.sync_folder(*with_folder);
            }
            Event::Synced { file, with_folder } => {
                let File { durable, pending, .. } = self.files.entry(file).or_default();
                pending.drain(..).for_each(|change| apply(durable, change));
                self.sync_folder(*with_folder);
            }
            Event::SyncFailed { file } => {
                let file = self.files.entry(file).or_default();
                file.pending.retain(|change| !matches!(change, Change::Write(..)));
            }
            Event::Renamed { file, to } => {
                if let Some(moved) = self.files.remove(file.as_str()) {
                    self.files.insert(to, moved);
                    self.renamed.insert(to, file);
                }
            }
            Event::FolderSynced => self.sync_folder(true),
            Event::Acknowledged(_) => {}
        }
    }

    fn change(&mut self, file: &'a str, change: Change<'a>) {
        let file = self.files.entry(file).or_default();
        apply(&mut file.now, change);
        file.pending.push(change);
    }

    /// Makes every name in the folder durable: what was deleted is gone, what was created is there, if only empty.
    fn sync_folder(&mut self, really: bool) {
        self.renamed.retain(|_, _| !really);
        for file in self.files.values_mut().filter(|_| really) {
            let named = file.pending.iter().rposition(|change| matches!(change, Change::Create | Change::Delete));
            let Some(named) = named else { continue };
            for change in file.pending.drain(..=named) {
                if let Change::Create | Change::Delete = change {
                    apply(&mut file.durable, change);
                }
            }
        }
    }

    fn after(&self, cut: Cut, point: usize, last: Option<&Event>) -> Image {
        let mut chance = Chance::seeded(cut, point);
        let named = |(name, file): (&&str, &File<'_>)| {
            let content = match cut {
                Cut::Killed => file.now.clone(),
                Cut::Lost => file.durable.clone(),
                Cut::Torn(_) => {
                    let cut_short = matches!(last, Some(Event::Wrote { file, .. }) if file == name);
                    file.torn(cut_short, &mut chance)
                }
            };
            let before = self.renamed.get(name).filter(|_| match cut {
                Cut::Killed => false,
                Cut::Lost => true,
                Cut::Torn(_) => !chance.keeps(),
            });
            content.map(|bytes| ((*before.unwrap_or(name)).to_owned(), bytes))
        };
        self.files.iter().filter_map(named).collect()
    }
}

impl File<'_> {
    /// The durable file with some of the later changes; the last of them is a write in half if `cut_short`.
    fn torn(&self, cut_short: bool, chance: &mut Chance) -> Option<Vec<u8>> {
        let mut content = self.durable.clone();
        for (index, &change) in self.pending.iter().enumerate() {
            match change {
                Change::Write(offset, bytes) if cut_short && index + 1 == self.pending.len() => {
                    let (half, _) = bytes.split_at(bytes.len() / 2);
                    apply(&mut content, Change::Write(offset, half));
                }
                Change::Write(offset, bytes) => {
                    let kept = sectors(offset, bytes).filter(|_| chance.keeps());
                    kept.for_each(|(offset, sector)| apply(&mut content, Change::Write(offset, sector)));
                }
                _ if chance.keeps() => apply(&mut content, change),
                Change::Truncate(_) => {}
                // The old file is what the name still means, and nothing later happened to that one.
                Change::Create | Change::Delete => break,
            }
        }
        content
    }
}

fn apply(content: &mut Option<Vec<u8>>, change: Change<'_>) {
    match change {
        Change::Create => *content = Some(Vec::new()),
        Change::Delete => *content = None,
        Change::Truncate(length) => content.get_or_insert_default().resize(length, 0),
        Change::Write(offset, bytes) => {
            let content = content.get_or_insert_default();
            content.resize(content.len().max(offset + bytes.len()), 0);
            if let Some(place) = content.get_mut(offset..offset + bytes.len()) {
                place.copy_from_slice(bytes);
            }
        }
    }
}

/// A write as the disk may take it: in pieces that end at its sectors.
fn sectors(mut offset: usize, mut bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    std::iter::from_fn(move || {
        let (sector, rest) = bytes.split_at(bytes.len().min(SECTOR - offset % SECTOR));
        let piece = (offset, sector);
        offset += sector.len();
        bytes = rest;
        (!sector.is_empty()).then_some(piece)
    })
}

/// Decides what a torn image keeps, the same way on every run (`SplitMix64`).
struct Chance {
    state: u64,
    keeps_of_eight: u64,
}

impl Chance {
    fn seeded(cut: Cut, point: usize) -> Self {
        let Cut::Torn(seed) = cut else {
            return Self { state: 0, keeps_of_eight: 0 };
        };
        let mut chance = Self { state: (seed << 40) ^ point as u64, keeps_of_eight: 0 };
        // Few, half or most of the sectors: each finds other mistakes.
        chance.keeps_of_eight = 1 + 3 * (chance.next() % 3);
        chance
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn keeps(&mut self) -> bool {
        self.next() % 8 < self.keeps_of_eight
    }
}
