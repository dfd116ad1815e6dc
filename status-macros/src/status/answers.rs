//! What a derive answers with each code, and what the codes ask of it: required fields, no content, a final status.

use super::guard::Named;
use super::lookup::{Found, find, single};
use crate::registry::{Family, Registry};
use crate::report::faults::Faults;
use crate::report::problem::Problem;
use proc_macro2::Span;
use rules::not_sent;

mod form;
mod rules;

/// A word of the user's, and where it stands.
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// A variant, or a struct, with a constant code.
pub(crate) struct Answer {
    /// "variant `Missing`", at its name.
    pub(crate) what: Word,
    /// `None` where it has the default.
    pub(crate) code: Option<Named>,
    /// The fields that it sends itself; one that may be absent begins with `?`.
    pub(crate) fields: Vec<Word>,
    /// What is sent in a problem alone.
    pub(crate) of_problem: Vec<Word>,
    /// Its `#[body]`.
    pub(crate) body: Vec<Word>,
    /// A title whose type follows from the name of the variant.
    pub(crate) title: Vec<Word>,
    /// The place of its faults.
    pub(crate) place: usize,
}

/// A constant field of the type.
pub(crate) struct TypeField {
    pub(crate) name: Word,
    /// For which codes, classes and sets; empty where it is for all.
    pub(crate) codes: Vec<Named>,
}

#[derive(Default)]
pub(crate) struct Answers {
    pub(crate) default: Option<Named>,
    pub(crate) fields: Vec<TypeField>,
    /// What a layer sends.
    pub(crate) elsewhere: Vec<Word>,
    pub(crate) all: Vec<Answer>,
}

impl Answers {
    /// All that breaks a rule, in the order of the places. Unknown codes of variants are the guard's.
    pub(crate) fn check(&self, registry: &Registry) -> Faults {
        let mut faults = Faults::default();
        if registry.broken {
            return faults;
        }
        let fields = self.type_fields(registry, &mut faults);
        for answer in &self.all {
            let Some(named) = answer.code.as_ref().or(self.default.as_ref()) else { continue };
            let Ok(single) = single(registry, &named.what) else { continue };
            let entry = single.entry;
            let faults = faults.at(answer.place);
            if registry.family == Family::StandAlone {
                let problem = Problem::new(
                    "a response has a status of HTTP, and this registry is not of HTTP",
                );
                faults.push(named.span, problem.help("name a registry that extends `http`"));
                break;
            }
            if let Some(problem) = not_sent(entry) {
                faults.push(named.span, problem);
                continue;
            }
            answer.lost(entry, faults);
            for required in &entry.requires {
                let of_type = |(name, codes): &(&str, Option<Vec<u16>>)| {
                    name.eq_ignore_ascii_case(required)
                        && codes.as_ref().is_none_or(|codes| codes.contains(&entry.code))
                };
                let elsewhere =
                    self.elsewhere.iter().any(|word| word.text.eq_ignore_ascii_case(required));
                if !elsewhere && !fields.iter().any(of_type) {
                    answer.require(entry, required, faults);
                }
            }
        }
        faults
    }

    /// The fields of the type with the codes that each is for; `None` for all.
    fn type_fields(
        &self,
        registry: &Registry,
        faults: &mut Faults,
    ) -> Vec<(&str, Option<Vec<u16>>)> {
        let mut fields: Vec<(&str, Option<Vec<u16>>)> = Vec::new();
        // Of each name the codes that stand by themselves, and those of classes and sets.
        let mut taken: Vec<(&str, bool, u16)> = Vec::new();
        for TypeField { name, codes } in &self.fields {
            if codes.is_empty() {
                fields.push((&name.text, None));
                continue;
            }
            let mut all = Vec::new();
            for named in codes {
                let (found, is_group) = match find(registry, &named.what) {
                    Ok(Found::One(single)) => (vec![single.entry.code], false),
                    Ok(Found::Several(codes, _)) => (codes, true),
                    Err(problem) => {
                        faults.push(named.span, problem);
                        continue;
                    }
                };
                let again = |code: &&u16| {
                    taken.iter().any(|(other, group, taken)| {
                        other.eq_ignore_ascii_case(&name.text)
                            && *group == is_group
                            && taken == *code
                    })
                };
                if let Some(code) = found.iter().find(again).filter(|_| !is_repeated(&name.text)) {
                    let problem = Problem::with("`{}` is given twice for {}", &[&name.text, &code]);
                    let help = if is_group {
                        "classes and sets are one level: give it to the code itself, or to one of the two"
                    } else {
                        "keep one of the two"
                    };
                    faults.push(named.span, problem.help(help));
                }
                for code in &found {
                    taken.push((&name.text, is_group, *code));
                }
                all.extend(found);
            }
            fields.push((&name.text, Some(all)));
        }
        fields
    }
}

/// Fields that may stand in several lines.
pub(crate) fn is_repeated(name: &str) -> bool {
    let repeated = [
        "Set-Cookie",
        "WWW-Authenticate",
        "Proxy-Authenticate",
        "Link",
        "Vary",
        "Cache-Control",
        "Warning",
    ];
    repeated.iter().any(|other| other.eq_ignore_ascii_case(name))
}
