//! The border.
uniffi::setup_scaffolding!("evenfall");
