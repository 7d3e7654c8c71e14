//! Evenfall in a terminal.
fn main() {}
