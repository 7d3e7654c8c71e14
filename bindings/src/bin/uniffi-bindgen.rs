//! Writes the Kotlin, Swift and Python faces of the border.

fn main() {
    uniffi::uniffi_bindgen_main();
}
