//! A spec as it is written: every table and key, checked for shape and each value for itself.

use crate::code::{ClassPattern, CodeRef, shortened};
use crate::name;
use crate::problem::{Problem, Problems};
use crate::source::{Place, Source};
use crate::syntax::{in_file_order, parse};
use crate::value::{Key, Member, Reader, Value};
use std::sync::Arc;
use toml::de::{DeTable, DeValue};

mod class;
mod entry;
mod set;
mod state;

pub(crate) use class::ClassEntry;
pub(crate) use entry::Entry;
pub(crate) use set::SetEntry;
pub(crate) use state::State;

/// The tables of one file.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) source: Arc<Source>,
    pub(crate) header: Header,
    pub(crate) classes: Vec<ClassEntry>,
    pub(crate) sets: Vec<SetEntry>,
    pub(crate) codes: Vec<Entry>,
    pub(crate) vendors: Vec<Vendor>,
}

/// The table `[registry]`.
#[derive(Debug, Default)]
pub(crate) struct Header {
    pub(crate) title: Option<String>,
    /// Names of built-in registries and files, where they stand.
    pub(crate) extends: Vec<(String, Place)>,
    pub(crate) only: Option<Vec<Member>>,
    pub(crate) without: Option<Vec<Member>>,
    pub(crate) temporary: bool,
}

/// The table of a vendor: a namespace of its own.
#[derive(Clone, Debug)]
pub(crate) struct Vendor {
    pub(crate) name: String,
    pub(crate) codes: Vec<Entry>,
}

const TABLES: [&str; 4] = ["registry", "classes", "sets", "vendor"];
const HEADER: [&str; 7] = ["title", "source", "updated", "extends", "only", "without", "temporary"];

impl Spec {
    /// Reads a spec. What is wrong goes to `problems`; what is right is in the result all the same.
    pub(crate) fn read(source: &Arc<Source>, problems: &mut Problems) -> Self {
        let mut spec = Self {
            source: Arc::clone(source),
            header: Header::default(),
            classes: Vec::new(),
            sets: Vec::new(),
            codes: Vec::new(),
            vendors: Vec::new(),
        };
        let (table, syntax) = parse(source);
        // After a slip of syntax the rest of the file is guesswork: what it seems to get wrong is not reported.
        let mut guesses = Problems::default();
        let found = if syntax.is_some() { &mut guesses } else { &mut *problems };
        spec.file(&table, &mut Reader { source, problems: found });
        problems.extend(syntax);
        spec
    }

    fn file(&mut self, table: &DeTable<'_>, read: &mut Reader<'_>) {
        let entries = in_file_order(table);
        let known =
            |key: &str| TABLES.contains(&key) || key.starts_with(|c: char| c.is_ascii_digit());
        if let Some((first, _)) =
            entries.first().filter(|_| !entries.iter().any(|(key, _)| known(key.get_ref())))
        {
            return read.problems.push(no_spec(&entries, read.source, &read.place(first)));
        }
        for (key, value) in entries {
            match key.get_ref().as_ref() {
                "registry" => self.header(value, read),
                "classes" => each(value, read, "classes", |key, value, read| {
                    self.classes.extend(class::class(key, value, read));
                }),
                "sets" => each(value, read, "sets", |key, value, read| {
                    self.sets.extend(set::set(key, value, read));
                }),
                "vendor" => each(value, read, "vendor", |key, value, read| {
                    self.vendors.extend(vendor(key, value, read));
                }),
                number
                    if number.bytes().all(|byte| byte.is_ascii_digit()) && !number.is_empty() =>
                {
                    self.codes.extend(entry::code(key, value, read));
                }
                _ => unknown_table(key, value, read),
            }
        }
    }

    fn header(&mut self, value: &Value<'_>, read: &mut Reader<'_>) {
        let Some(table) = read.table("registry", value, "[registry]") else { return };
        for (key, value) in in_file_order(table) {
            match key.get_ref().as_ref() {
                "title" => self.header.title = read.prose("title", value),
                "source" => drop(read.prose("source", value)),
                "updated" => drop(read.date("updated", value)),
                "extends" => self.header.extends = parents(value, read),
                "only" => self.header.only = read.members("only", value),
                "without" => self.header.without = read.members("without", value),
                "temporary" => {
                    self.header.temporary = read.boolean("temporary", value).unwrap_or_default();
                }
                _ => drop(read.unknown_key(key, "`[registry]`", &HEADER)),
            }
        }
    }
}

/// One name or file, or a list of them.
fn parents(value: &Value<'_>, read: &mut Reader<'_>) -> Vec<(String, Place)> {
    match value.get_ref() {
        DeValue::String(name) => vec![(name.clone().into_owned(), read.place(value))],
        DeValue::Array(_) => read.strings("extends", value, |_| None),
        _ => {
            let problem = Problem::new("`extends` takes a string or a list of strings");
            read.problems
                .push(problem.at(&read.place(value), "").help("write `extends = \"http\"`"));
            Vec::new()
        }
    }
}

fn each(
    value: &Value<'_>,
    read: &mut Reader<'_>,
    name: &str,
    mut row: impl FnMut(&Key<'_>, &Value<'_>, &mut Reader<'_>),
) {
    let example = format!("[{name}]");
    for (key, value) in read.table(name, value, &example).map(in_file_order).into_iter().flatten() {
        row(key, value, read);
    }
}

fn vendor(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> Option<Vendor> {
    let name = key.get_ref().as_ref();
    if !name::is_key(name) || name == "http" {
        let problem = Problem::new(format!("a vendor cannot be called `{}`", shortened(name)));
        let problem = problem.at(&read.place(key), "");
        return read.refuse(
            problem.help("a vendor has small letters, digits and single `_`, and is not `http`"),
        );
    }
    let mut codes = Vec::new();
    let header = format!("vendor.{name}");
    each(value, read, &header, |key, value, read| {
        if key.get_ref().bytes().all(|byte| byte.is_ascii_digit()) {
            codes.extend(entry::code(key, value, read));
        } else {
            unknown_table(key, value, read);
        }
    });
    Some(Vendor { name: name.to_owned(), codes })
}

/// A table that is neither a code nor one of the four named ones.
fn unknown_table(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) {
    let text = key.get_ref();
    let place = read.place(key);
    if let Some(class) = ClassPattern::parse(text) {
        let problem =
            Problem::new(format!("class `{class}` stands outside `[classes]`")).at(&place, "");
        return read.problems.push(problem.help("move it into `[classes]`"));
    }
    let misspelled =
        CodeRef::parse(text).err().and_then(|wrong| wrong.help.map(|help| (wrong.message, help)));
    if let Some((message, help)) = misspelled {
        return read.problems.push(Problem::new(message).at(&place, "").help(help));
    }
    let phrase = matches!(value.get_ref(), DeValue::Table(table) if table.contains_key("phrase"));
    if phrase {
        let problem = Problem::new(format!("`{}` is not the number of a code", shortened(text)))
            .at(&place, "");
        return read
            .problems
            .push(problem.help("the table of a code is headed by its number: `[404]`"));
    }
    read.unknown_key(key, "a spec", &["registry", "classes", "sets", "vendor", "404"]);
}

fn no_spec(entries: &[(&Key<'_>, &Value<'_>)], source: &Source, place: &Place) -> Problem {
    let problem = Problem::new(format!("`{}` is not a spec of status codes", source.name()));
    let manifest =
        entries.iter().any(|(key, _)| matches!(key.get_ref().as_ref(), "package" | "workspace"));
    let label = if manifest { "it looks like a Cargo manifest" } else { "not a table of a spec" };
    problem
        .at(place, label)
        .help("a spec has `[registry]` and a table for each code, such as `[404]`")
}
