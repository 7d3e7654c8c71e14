//! Everything that needs no second language: one binary, so that the database is linked once.

mod iron;
mod iron_diary;
mod keeping;
mod timeline;
mod urgent;
