//! One run of cargo: what it said, taken apart.

use std::time::Duration;

/// What cargo said.
#[derive(Debug)]
pub struct Run {
    /// Whether it ended with success.
    pub success: bool,
    /// The messages of cargo and of the compiler.
    pub stderr: String,
    /// What a program printed.
    pub stdout: String,
    /// How long it took.
    pub elapsed: Duration,
}

impl Run {
    /// The errors in code, each whole.
    #[must_use]
    pub fn errors(&self) -> Vec<String> {
        let mut blocks = self.blocks("error");
        blocks.retain(|block| block.contains("--> "));
        blocks
    }

    /// The warnings of the compiler, each whole; not those of `status-codes` itself, which are cited by a whole path.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        let mut blocks = self.blocks("warning");
        blocks.retain(|block| !block.contains(" generated ") && !block.contains("--> /"));
        blocks
    }

    /// Whether the crate was compiled, checked or documented rather than taken as it was.
    #[must_use]
    pub fn built(&self, name: &str) -> bool {
        let line = |verb| self.stderr.contains(&format!("{verb} {name} v"));
        ["Compiling", "Checking", "Documenting"].into_iter().any(line)
    }

    /// # Panics
    ///
    /// Where cargo did not succeed: with all that it said.
    pub fn assert_success(&self) {
        assert!(self.success, "{}\n{}", self.stderr, self.stdout);
    }

    /// The messages that begin with a word; each ends with an empty line, or where another begins.
    fn blocks(&self, word: &str) -> Vec<String> {
        let mut blocks: Vec<String> = Vec::new();
        let mut inside = false;
        for line in self.stderr.lines() {
            let begins = line.starts_with("error") || line.starts_with("warning");
            inside = !line.is_empty() && (inside || begins);
            if line.starts_with(word) {
                blocks.push(line.to_owned());
            } else if begins {
                inside = false;
            } else if let Some(block) = blocks.last_mut().filter(|_| inside) {
                block.push('\n');
                block.push_str(line);
            }
        }
        blocks
    }
}
