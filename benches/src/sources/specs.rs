//! Registries of any size.

/// A library with one registry of so many codes, spread over nine classes.
///
/// # Panics
///
/// For more than 900 codes: there are no more of three digits.
#[must_use]
pub fn registry(codes: u16) -> String {
    assert!(codes <= 900, "there are 900 codes of three digits");
    let mut spec = "[classes]\n".to_owned();
    for (class, letter) in (1..=9).zip('A'..) {
        spec.extend([format!("{class}xx = {{ name = \"Class {letter}\" }}\n")]);
    }
    for at in 0..u32::from(codes) {
        let code = 100 + at * 900 / u32::from(codes);
        spec.extend([format!("[{code}]\nphrase = \"Phrase Of {code}\"\n")]);
        spec += "summary = \"What it says.\"\nreference = \"RFC 9110, Section 15\"\n";
    }
    format!("status_codes::registry! {{ pub mod crate::own = r#\"{spec}\"# }}\n")
}
