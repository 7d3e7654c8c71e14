//! Everything that needs no second language: one binary, so that the database is linked once.

mod backup;
mod care;
mod exercise;
mod export;
mod iron;
mod iron_diary;
mod keeping;
mod laws;
mod patterns;
mod patterns_iron;
mod rest;
mod stress;
mod symptoms;
mod timeline;
mod triggers;
mod urgent;
