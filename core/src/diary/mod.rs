//! Her diary as a whole: every kind of entry, and keeping, changing, deleting and undoing one; all of it as a file.

mod export;
mod import;
mod keep;
mod kinds;
mod reading;

pub(crate) use export::write_json;
pub use export::{Contents, EXPORT_FORMAT, EXPORT_VERSION, ExportError, export_csv, export_json};
pub(crate) use import::take_in;
pub use import::{Imported, import_json};
pub use keep::{Kept, Submitted, Undo, form, form_of, remove, submit, undo};
pub use kinds::{KINDS, kind};
pub use reading::ImportError;
pub(crate) use reading::{Head, read_json};
