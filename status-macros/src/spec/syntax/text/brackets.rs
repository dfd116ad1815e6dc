//! The brackets and strings of a TOML text: how deep they nest, and which of them stand open at its end.

mod walk;

#[cfg(test)]
mod tests;

use walk::Walk;

/// How many brackets, and dots in keys, may be open at once. The deepest spec needs four.
pub(super) const DEEPEST: usize = 32;

/// What was seen up to the end of a text. It need not be TOML.
#[derive(Default)]
pub(super) struct Brackets {
    /// Where the innermost bracket begins that is not closed.
    pub(super) open: Option<usize>,
    /// Where the string begins that reaches the end.
    pub(super) string: Option<usize>,
    /// The first byte past the limit.
    pub(super) too_deep: Option<usize>,
}

impl Brackets {
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut walk = Walk::new(bytes);
        let mut at = 0;
        let mut string = None;
        while at < bytes.len() {
            let end = walk.token(at);
            string = matches!(bytes[at], b'"' | b'\'').then_some(at).filter(|_| end == bytes.len());
            if walk.depth() > DEEPEST {
                return Self { too_deep: Some(at), ..Self::default() };
            }
            at = end;
        }
        Self { open: walk.open(), string, too_deep: None }
    }
}
