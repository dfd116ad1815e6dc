//! A block of Rust with all that belongs to it.

use super::{Block, Dependency};
use crate::manifest::package;
use crate::project::Project;
use std::ops::Range;

/// Crates that other tests build.
const BUILT: &[&str] = &["status-codes", "thiserror", "serde"];

/// A block `rust`: a whole program.
///
/// A block that names its file in the first line is that file; without a name it is `src/main.rs`. What a block of another
/// language names is a file beside each program that follows. The first chapter with a `cargo add` is for all, others for
/// their own programs. The first `text` behind a program is what it prints, or what the compiler says of it.
#[derive(Debug)]
pub struct Program {
    /// Where it goes: `src/main.rs`, `examples/wire.rs`.
    pub file: String,
    /// The block.
    pub code: String,
    /// The line of its fence, from 1.
    pub line: usize,
    /// Whether it is there for what the compiler says of it.
    pub fails: bool,
    /// Files beside it.
    pub files: Vec<DataFile>,
    /// The crates that it may use.
    pub needs: Vec<Dependency>,
    /// Whether its own chapter adds crates that nothing else here is built with: a framework.
    pub needs_more: bool,
    /// Where in the page the text stands that it leads to.
    pub said: Option<Range<usize>>,
    /// The picture of that: a path that begins at the page.
    pub picture: Option<String>,
}

/// A file beside the programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFile {
    /// Where it goes: `codes.toml`.
    pub name: String,
    /// The block.
    pub text: String,
}

impl Program {
    pub(super) fn all(page: &str, blocks: &[Block]) -> Vec<Self> {
        let mut programs: Vec<Self> = Vec::new();
        let mut files: Vec<DataFile> = Vec::new();
        let mut added: Vec<(usize, Dependency)> = Vec::new();
        for block in blocks {
            let text = &page[block.range.clone()];
            if block.is("sh") {
                let lines = text.lines().flat_map(Dependency::of_line);
                added.extend(lines.map(|dependency| (block.chapter, dependency)));
            } else if block.is("rust") {
                let file = block.file(page).unwrap_or("src/main.rs").to_owned();
                let (code, fails) = (text.to_owned(), block.is("compile_fail"));
                let mut program = Self {
                    file,
                    code,
                    line: block.line,
                    fails,
                    files: files.clone(),
                    needs: Vec::new(),
                    needs_more: false,
                    said: None,
                    picture: None,
                };
                program.picture = picture(&page[block.range.end..]);
                programs.push(program);
            } else if block.is("text") {
                if let Some(program) = programs.last_mut().filter(|program| program.said.is_none())
                {
                    program.said = Some(block.range.clone());
                }
            } else if let Some(name) = block.file(page) {
                files.retain(|file| file.name != name);
                files.push(DataFile { name: name.to_owned(), text: text.to_owned() });
            }
        }
        let chapters = blocks.iter().filter(|block| block.is("rust")).map(|block| block.chapter);
        for (program, chapter) in programs.iter_mut().zip(chapters) {
            program.add(chapter, &added);
        }
        programs
    }

    fn add(&mut self, chapter: usize, added: &[(usize, Dependency)]) {
        let first = added.first().map(|(first, _)| *first);
        for (of, dependency) in added {
            let for_all = Some(*of) == first;
            if for_all || *of == chapter {
                dependency.clone().add_to(&mut self.needs);
                self.needs_more |= !for_all && !BUILT.contains(&dependency.name.as_str());
            }
        }
    }

    /// Writes a crate that is this program alone.
    #[must_use]
    pub fn alone(&self, tmp: &str, name: &str) -> Project {
        let project = Project::new(tmp, name);
        project.write("Cargo.toml", manifest(name, &self.needs));
        project.remove("src/lib.rs");
        project.write("src/main.rs", &self.code);
        for file in &self.files {
            project.write(&file.name, &file.text);
        }
        project
    }

    /// Writes the crate that a reader has at the end of a page, who copied all of its programs that compile.
    #[must_use]
    pub fn together(programs: &[Self], tmp: &str, name: &str) -> Project {
        let project = Project::new(tmp, name);
        project.remove("src/lib.rs");
        let mut needs = Vec::new();
        for program in programs.iter().filter(|program| !program.fails) {
            for file in &program.files {
                project.write(&file.name, &file.text);
            }
            project.write(&program.file, &program.code);
            for dependency in &program.needs {
                dependency.clone().add_to(&mut needs);
            }
        }
        project.write("Cargo.toml", manifest(name, &needs));
        project
    }
}

/// The picture that stands behind a block, with nothing but white space between them.
fn picture(behind: &str) -> Option<String> {
    let rest = behind.strip_prefix("```")?.trim_start().strip_prefix("![")?;
    let (_, rest) = rest.split_once("](")?;
    Some(rest.split_once(')')?.0.to_owned())
}

fn manifest(name: &str, needs: &[Dependency]) -> String {
    let lines: String = needs.iter().map(Dependency::line).collect();
    format!("{}\n[workspace]\n\n[dependencies]\n{lines}", package(name, "2024"))
}
