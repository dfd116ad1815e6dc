//! README.md as its reader has it: blocks, programs, and the crates that they need.

use std::fs;
use std::path::{Path, PathBuf};

mod block;
mod dependency;
mod program;

pub use block::Block;
pub use dependency::Dependency;
pub use program::{DataFile, Program};

/// The page, and its blocks in order.
#[derive(Debug)]
pub struct Readme {
    /// What the file holds.
    pub text: String,
    blocks: Vec<Block>,
}

impl Readme {
    /// The README of the repository.
    ///
    /// # Panics
    ///
    /// Where it cannot be read.
    #[must_use]
    pub fn read() -> Self {
        Self::new(fs::read_to_string(Self::path()).expect("README.md"))
    }

    /// A page that is not in a file.
    #[must_use]
    pub fn new(text: String) -> Self {
        let blocks = Block::all(&text);
        Self { text, blocks }
    }

    /// Where the file is.
    #[must_use]
    pub fn path() -> PathBuf {
        Self::folder().join("README.md")
    }

    /// Where links of the page begin.
    #[must_use]
    pub fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    /// The programs, each with what a reader who came this far has beside it.
    #[must_use]
    pub fn programs(&self) -> Vec<Program> {
        Program::all(&self.text, &self.blocks)
    }

    /// The page with other texts in the `text` blocks that belong to programs.
    #[must_use]
    pub fn with_texts(&self, texts: &[(&Program, String)]) -> String {
        let mut page = self.text.clone();
        // From the end, so that what is still to be replaced stays where it is.
        for (program, text) in texts.iter().rev() {
            if let Some(said) = &program.said {
                page.replace_range(said.clone(), text);
            }
        }
        page
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "\
# One

```sh
cargo add status-codes thiserror   # both
```

```toml
# codes.toml
a = 1
```

```rust
// src/main.rs
fn main() {}
```

It prints:

```text
old
```

## Two

```sh
cargo add status-codes --features http
cargo add reqwest --no-default-features --features blocking,json
```

```rust,compile_fail
fn main() { wrong }
```

![alt](docs/wrong.svg)

```text
wrong
```

```rust
// examples/two.rs
fn main() {}
```
";

    #[test]
    fn programs_have_what_stands_before_them() {
        let page = Readme::new(PAGE.to_owned());
        let [first, wrong, second] = page.programs().try_into().unwrap();

        assert_eq!((first.file.as_str(), first.fails, first.line), ("src/main.rs", false, 12));
        assert_eq!(first.code, "// src/main.rs\nfn main() {}\n");
        let file = DataFile { name: "codes.toml".into(), text: "# codes.toml\na = 1\n".into() };
        assert_eq!(first.files, [file]);
        let names: Vec<_> = first.needs.iter().map(|needed| needed.name.as_str()).collect();
        assert_eq!(names, ["status-codes", "thiserror"]);
        assert!(!first.needs_more);

        assert!(wrong.fails && wrong.needs_more);
        assert_eq!(wrong.picture.as_deref(), Some("docs/wrong.svg"));
        assert_eq!(&PAGE[wrong.said.clone().unwrap()], "wrong\n");
        let [codes, _, reqwest] = &wrong.needs[..] else { panic!("{:?}", wrong.needs) };
        assert_eq!(codes.features, ["http"]);
        assert_eq!(reqwest.features, ["blocking", "json"]);
        assert!(codes.default_features && !reqwest.default_features);

        assert_eq!((second.said, second.picture), (None, None));
    }

    #[test]
    fn texts_are_replaced() {
        let page = Readme::new(PAGE.to_owned());
        let programs = page.programs();
        let new = page.with_texts(&[
            (&programs[0], "a longer text\n".to_owned()),
            (&programs[1], "right\n".to_owned()),
        ]);
        assert_eq!(new, PAGE.replace("old\n", "a longer text\n").replace("\nwrong\n", "\nright\n"));
    }
}
