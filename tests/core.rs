//! Everything that needs no second language: one binary, so that the database is linked once.

mod keeping;
mod symptoms;
