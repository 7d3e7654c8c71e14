//! Everything that needs no second language: one binary, so that the database is linked once.

mod backup;
mod border;
mod care;
mod exercise;
mod export;
mod iron;
mod iron_diary;
mod keeping;
mod laws;
mod patterns;
mod rest;
mod stress;
mod surface;
mod symptoms;
mod timeline;
mod triggers;
mod urgent;
mod walk;
