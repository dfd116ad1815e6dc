//! A class of codes: a row of `[classes]`.

use crate::code::{ClassPattern, shortened};
use crate::name;
use crate::problem::Problem;
use crate::source::Place;
use crate::syntax::in_file_order;
use crate::value::{Key, Reader, Value};

const CLASS: [&str; 3] = ["name", "summary", "replace"];

/// A row of `[classes]`.
#[derive(Clone, Debug)]
pub(crate) struct ClassEntry {
    pub(crate) pattern: ClassPattern,
    /// "Client Error"
    pub(crate) name: String,
    /// `ClientError`
    pub(crate) variant: String,
    pub(crate) summary: String,
    pub(crate) place: Place,
    pub(crate) replace: bool,
}

pub(super) fn class(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> Option<ClassEntry> {
    let place = read.place(key);
    let text = key.get_ref();
    let Some(pattern) = ClassPattern::parse(text) else {
        let problem = Problem::new(format!("`{}` is no class", shortened(text))).at(&place, "");
        return read.refuse(
            problem.help("a class is a digit from 1 to 9 and one to three x's, such as `4xx`"),
        );
    };
    let table = read.table(text, value, &format!("{pattern} = {{ name = \"...\" }}"))?;
    let (mut name, mut summary, mut replace) = (None, String::new(), false);
    for (key, value) in in_file_order(table) {
        match key.get_ref().as_ref() {
            "name" => name = read.prose("name", value).map(|text| (text, read.place(value))),
            "summary" => summary = read.prose("summary", value).unwrap_or_default(),
            "replace" => replace = read.boolean("replace", value).unwrap_or_default(),
            _ => drop(read.unknown_key(key, "a class", &CLASS)),
        }
    }
    let valid = name.as_ref().and_then(|(name, _)| name::variant(name));
    match (name, valid) {
        (Some((name, at)), Some(variant)) => {
            if name::is_reserved_key(&name::snake(&variant)) {
                let problem = Problem::new(format!("a class cannot be called `{name}`"));
                read.problems.push(
                    problem
                        .at(&at, "an item of the registry has this name")
                        .help("give it another `name`"),
                );
                return None;
            }
            Some(ClassEntry { pattern, name, variant, summary, place, replace })
        }
        (Some((name, at)), None) => {
            let problem = Problem::new(format!("a class cannot be called `{}`", shortened(&name)))
                .at(&at, "");
            read.refuse(
                problem.help("a name is words of ASCII letters and digits, such as `Client Error`"),
            )
        }
        (None, _) => {
            let problem = Problem::new(format!("class `{pattern}` has no `name`")).at(&place, "");
            read.refuse(problem.help(format!("write `{pattern} = {{ name = \"Client Error\" }}`")))
        }
    }
}
