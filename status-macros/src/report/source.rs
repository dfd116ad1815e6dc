//! A spec text with its name and its lines.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// The text of a spec, and the name under which messages cite it.
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Source {
    name: String,
    text: String,
    /// Where each line begins.
    lines: Vec<usize>,
    /// The text as it is read where it has slips, each byte in its place.
    read: OnceLock<String>,
}

impl Source {
    /// A source from bytes. What is not UTF-8 becomes U+FFFD; the range of the first such byte comes with it.
    pub(crate) fn new(name: &str, bytes: &[u8]) -> (Arc<Self>, Option<Range<usize>>) {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let broken = std::str::from_utf8(bytes).err().map(|error| {
            let start = error.valid_up_to();
            start..start + char::REPLACEMENT_CHARACTER.len_utf8()
        });
        let text = String::from_utf8_lossy(bytes).into_owned();
        let mut lines = vec![0];
        for (at, _) in text.match_indices('\n') {
            lines.push(at + 1);
        }
        (Arc::new(Self { name: name.to_owned(), text, lines, read: OnceLock::new() }), broken)
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The line of a byte, counted from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }

    /// Where a line begins.
    pub(super) fn line_start(&self, line: usize) -> usize {
        self.lines.get(line - 1).copied().unwrap_or_default()
    }

    /// Keeps the text that is read in place of this one, for as long as the source.
    pub(crate) fn keep(&self, read: String) -> &str {
        self.read.get_or_init(|| read)
    }
}
