//! Everything that needs no second language: one binary, so that the database is linked once.

mod care;
mod iron;
mod keeping;
mod keeping;
mod symptoms;
mod timeline;
mod triggers;
mod urgent;
