//! Everything that needs no second language: one binary, so that the database is linked once.

mod backup;
mod export;
mod keeping;
