//! What the shops of all tests log. Each request has an id, by which its lines are found.

use std::io::{self, Write};
use std::sync::{Mutex, Once, PoisonError};
use tracing::Level;

static LINES: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// From now on, until the end of the process.
pub(crate) fn begin() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let log = tracing_subscriber::fmt().with_max_level(Level::DEBUG).with_ansi(false);
        log.with_writer(|| Lines).init();
    });
}

/// Those in which these words stand.
pub(crate) fn lines(words: &str) -> Vec<String> {
    let bytes = LINES.lock().unwrap_or_else(PoisonError::into_inner);
    let text = String::from_utf8_lossy(&bytes);
    text.lines().filter(|line| line.contains(words)).map(str::to_owned).collect()
}

struct Lines;

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
