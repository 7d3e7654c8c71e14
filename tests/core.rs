//! Everything that needs no second language: one binary, so that the database is linked once.

mod backup;
mod bad_input;
mod border;
mod care;
mod exercise;
mod export;
mod iron;
mod iron_diary;
mod keeping;
mod laws;
mod moments;
mod opening;
mod patterns;
mod patterns_iron;
mod pregnancy;
mod released;
mod rest;
mod stress;
mod surface;
mod symptoms;
mod timeline;
mod tonight;
mod triggers;
mod urgent;
mod walk;
mod warning;
