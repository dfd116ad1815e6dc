//! Files -> a registry: a spec, its parents, and theirs.

use crate::define::file::{Wanted, manifest_folder};
use crate::registry::{Parent, Registry, builtin, builtin_names};
use crate::report::filled::{filled, together};
use crate::report::nearest::nearest_name;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::report::visible::quoted;
use crate::spec::Spec;
use std::path::PathBuf;
use std::sync::Arc;

/// A chain of parents is at most this long.
const LONGEST: usize = 64;

/// Where one of these stands, a file is meant.
const OF_PATHS: &[char] = &['/', '.', '\\', '~', ':'];

/// Reads a spec and its parents, each file once.
pub(super) struct Loader {
    folder: PathBuf,
    /// Every file that was read, relative to the folder: cargo has to watch them all.
    pub(super) tracked: Vec<String>,
    done: Vec<(PathBuf, Arc<Registry>)>,
    /// The files that are being read, each a parent of the one before, and their paths as messages cite them.
    open: Vec<(PathBuf, String)>,
    pub(super) problems: Problems,
}

impl Loader {
    pub(super) fn new() -> Self {
        Self {
            folder: manifest_folder(),
            tracked: Vec::new(),
            done: Vec::new(),
            open: Vec::new(),
            problems: Problems::default(),
        }
    }

    /// The registry of the file that an invocation names.
    pub(super) fn file(&mut self, path: &str) -> Arc<Registry> {
        self.open(None, path).unwrap_or_else(|problem| {
            self.problems.push(problem);
            Arc::new(Registry::nothing())
        })
    }

    /// The registry of a file. `Err` is about the path; problems in the file are kept.
    fn open(&mut self, child: Option<&str>, written: &str) -> Result<Arc<Registry>, Problem> {
        let folder = self.folder.clone();
        let wanted = Wanted { folder: &folder, child, written };
        if let Some(fault) = wanted.fault() {
            return Err(fault);
        }
        let path = wanted.path();
        let identity = folder.join(&path);
        let identity = identity.canonicalize().unwrap_or(identity);
        if let Some(at) = self.open.iter().position(|(open, _)| *open == identity) {
            return Err(circle(&self.open[at..]));
        }
        if self.open.len() >= LONGEST {
            return Err(Problem::new("the chain of `extends` is too long")
                .help_with("at most {} files in a row", &[&LONGEST]));
        }
        if let Some((_, done)) = self.done.iter().find(|(path, _)| path.as_os_str() == identity) {
            return Ok(Arc::clone(done));
        }
        let (source, broken) = wanted.read()?;
        self.tracked.push(path.clone());
        let not_utf8 = broken.is_some();
        if let Some(problem) = broken {
            self.problems.push(problem);
        }
        self.open.push((identity.clone(), path));
        let registry = if not_utf8 { Arc::new(Registry::nothing()) } else { self.build(&source) };
        self.open.pop();
        self.done.push((identity, Arc::clone(&registry)));
        Ok(registry)
    }

    /// The registry of a text.
    pub(super) fn build(&mut self, source: &Arc<Source>) -> Arc<Registry> {
        let mut problems = Problems::default();
        let spec = Spec::read(source, &mut problems);
        let mut parents = Vec::new();
        for (name, place) in &spec.header.extends {
            match self.parent(name, place) {
                Ok(parent) => parents.push(parent),
                Err(problem) => problems.push(problem.at(place, "")),
            }
        }
        let registry = Registry::build(spec, &parents, &mut problems);
        self.problems.append(problems);
        Arc::new(registry)
    }

    /// A built-in registry, or a file beside the spec.
    fn parent(&mut self, name: &str, place: &Place) -> Result<Parent, Problem> {
        let place = place.clone();
        if let Some(registry) = builtin(name) {
            return Ok(Parent { name: name.to_owned(), place, registry });
        }
        if !name.contains(OF_PATHS) && !name.trim().is_empty() {
            let names = builtin_names();
            let problem = Problem::with("no built-in registry is called `{}`", &[&quoted(name)]);
            let help = match nearest_name(name, &names) {
                Some(meant) => filled("did you mean `{}`?", &[&meant]),
                None => filled(
                    "they are `{}`; a file is named with its ending: `{}.toml`",
                    &[&together(&names, "`, `"), &name],
                ),
            };
            return Err(problem.help(help));
        }
        // What has no file of its own is written in Rust code, beside Cargo.toml as it were.
        let child = self.open.last().map(|(_, path)| path.clone());
        let child = child.as_deref();
        let registry = self.open(child, name)?;
        let name = Wanted { folder: &self.folder, child, written: name }.path();
        Ok(Parent { name, place, registry })
    }
}

/// Files that extend each other in a circle: the last of them extends the first.
fn circle(files: &[(PathBuf, String)]) -> Problem {
    let mut names = Vec::new();
    for (_, path) in files {
        names.push(path.as_str());
    }
    let first = names.first().copied().unwrap_or_default();
    let problem = Problem::with("`{}` extends itself", &[&first]);
    match names.as_slice() {
        [_] => problem.help("leave it out"),
        [first, others @ ..] => {
            let gap = if others.len() > 3 { " ... ->" } else { "" };
            let others = together(&others[others.len().saturating_sub(3)..], "` -> `");
            problem
                .note_with("by way of `{}` ->{} `{}` -> `{}`", &[&first, &gap, &others, &first])
                .help("leave one of these parents out")
        }
        [] => problem,
    }
}
