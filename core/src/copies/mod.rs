//! The whole diary as a file: sealed in a backup, or laid open in an export.

mod backup;
mod export;
mod import;
mod passphrase;
mod reading;
mod restore;
mod sealed;
#[cfg(test)]
mod tests;

pub use backup::{BackupError, NotAWorkFactor, WorkFactor, back_up};
pub use export::{Contents, EXPORT_FORMAT, EXPORT_VERSION, ExportError, export_csv, export_json};
pub use import::{Imported, import_json};
pub use passphrase::{Passphrase, passphrase_groups, reads_back, suggest_passphrase};
pub use reading::ImportError;
pub use restore::{Preview, Restored, restore, restore_preview};
pub use sealed::seal_bytes;
