//! Everything that needs no second language: one binary, so that the database is linked once.

mod care;
mod exercise;
mod iron;
mod keeping;
mod opening;
mod rest;
mod stress;
mod symptoms;
mod timeline;
mod triggers;
mod urgent;
