//! Everything that needs no second language: one binary, so that the database is linked once.

mod iron;
mod keeping;
mod laws;
mod timeline;
mod urgent;
