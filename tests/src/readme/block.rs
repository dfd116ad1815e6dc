//! What stands between two fences.

use std::ops::Range;

/// A fenced block of a page.
#[derive(Debug)]
pub struct Block {
    /// The words behind the fence, which commas separate: `rust`, `compile_fail`.
    pub words: Vec<String>,
    /// What is between the fences, with the end of its last line.
    pub range: Range<usize>,
    /// The line of the fence, from 1.
    pub line: usize,
    /// How many headings stand before it.
    pub chapter: usize,
}

const FENCE: &str = "```";

impl Block {
    /// The blocks of a page, in order.
    #[must_use]
    pub fn all(page: &str) -> Vec<Self> {
        let mut blocks: Vec<Self> = Vec::new();
        let (mut at, mut chapter, mut is_open) = (0, 0, false);
        for (number, line) in page.split_inclusive('\n').enumerate() {
            let end = at + line.len();
            match line.strip_prefix(FENCE) {
                Some(info) if !is_open => {
                    let words = info.trim().split(',').map(str::to_owned).collect();
                    blocks.push(Self { words, range: end..end, line: number + 1, chapter });
                    is_open = true;
                }
                Some(_) => is_open = false,
                None if is_open => {
                    if let Some(block) = blocks.last_mut() {
                        block.range.end = end;
                    }
                }
                None => chapter += usize::from(line.starts_with('#')),
            }
            at = end;
        }
        blocks
    }

    /// Whether a word stands behind the fence.
    #[must_use]
    pub fn is(&self, word: &str) -> bool {
        self.words.iter().any(|other| other == word)
    }

    /// The file that the first line names in a comment: `// src/main.rs`, `# codes.toml`.
    #[must_use]
    pub fn file<'p>(&self, page: &'p str) -> Option<&'p str> {
        let first = page[self.range.clone()].lines().next()?;
        let name = first.strip_prefix("// ").or_else(|| first.strip_prefix("# "))?;
        (name.contains('.') && !name.contains(' ')).then_some(name)
    }
}
