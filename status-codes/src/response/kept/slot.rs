use super::Kept;
use std::sync::OnceLock;

/// Where a request holds the error that answered it: rocket's responses have no extensions, its requests have a cache.
///
/// Rocket fills each place of that cache once, with what its first reader brings. This one is brought empty, by whoever
/// comes first, and the response that the derive makes puts the error into it. A fairing reads it so:
///
/// ```text
/// if let Some(kept) = request.local_cache(Slot::default).get() { .. }
/// ```
///
/// ```
/// use status_codes::response::Slot;
///
/// assert!(Slot::default().get().is_none());
/// ```
#[derive(Debug, Default)]
pub struct Slot(OnceLock<Kept>);

impl Slot {
    /// The error, if one was the answer.
    #[must_use]
    pub fn get(&self) -> Option<&Kept> {
        self.0.get()
    }

    /// The first one stays.
    #[doc(hidden)]
    pub fn put(&self, kept: Kept) {
        let _ = self.0.set(kept);
    }
}
