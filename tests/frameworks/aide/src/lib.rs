//! Documents by aide: see `tests`.
