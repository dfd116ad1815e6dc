//! Where a status comes from.

use super::options::Options;
use crate::item::fields::Field;
use crate::item::tokens::last_name;
use crate::report::faults::Faults;
use crate::report::filled::filled;
use crate::report::nearest::nearest_name;
use crate::report::problem::Problem;
use crate::status::guard::Named;
use proc_macro2::{Ident, Literal, Span, TokenTree};
use syn::ext::IdentExt as _;

pub(crate) enum Source<'i> {
    Code(Named),
    /// The default of the enum.
    Default,
    /// A field that is `ToStatus` itself.
    Field(Member<'i>),
    /// A field that converts, and what it is where the registry does not have its code.
    Converted(Member<'i>, Named),
    /// A field that is `ToStatus` of the built-in registry, and what it is where this registry does not have its code.
    Foreign(Member<'i>, Named),
    /// A function of all fields.
    Function(Vec<TokenTree>, Vec<Member<'i>>),
}

/// A field as patterns name it: by its name, or its place in the tuple.
pub(crate) struct Member<'i> {
    pub(crate) name: TokenTree,
    pub(crate) of: &'i [TokenTree],
    /// Where among the fields it is.
    pub(crate) at: usize,
}

impl<'i> Source<'i> {
    /// What the options say; `None` where they say nothing or are wrong. `what` is the variant or the struct in words.
    pub(super) fn new(
        options: &Options,
        fields: &'i [Field],
        what: &str,
        faults: &mut Faults,
    ) -> Option<Self> {
        if let Some(at) = options.transparent {
            let member = only(fields, what, at, faults)?;
            return Some(match &options.or {
                Some(or) => Self::Foreign(member, or.clone()),
                None => Self::Field(member),
            });
        }
        if let Some(function) = &options.with {
            let mut members = Vec::new();
            for (at, field) in fields.iter().enumerate() {
                members.push(Member::new(at, field));
            }
            return Some(Self::Function(function.clone(), members));
        }
        let Some(wanted) = &options.from else {
            return options.code.clone().map(Self::Code);
        };
        let member = named(wanted, fields, what, faults)?;
        if let Some(or) = &options.or {
            return Some(Self::Converted(member, or.clone()));
        }
        if let Some(kind) = last_name(member.of).filter(|name| is_open(name)) {
            let problem =
                Problem::with("`{}` may hold a code that the registry does not have", &[&kind]);
            let help = filled("say what it is then: `from = {}, or = 502`", &[&wanted]);
            faults.push(kind.span(), problem.help(help));
            return None;
        }
        Some(Self::Field(member))
    }
}

impl<'i> Member<'i> {
    pub(crate) fn new(at: usize, field: &'i Field) -> Self {
        let name = match &field.name {
            Some(name) => unplaced(name).into(),
            None => Literal::usize_unsuffixed(at).into(),
        };
        Self { name, of: &field.of, at }
    }
}

/// The field of `transparent`.
fn only<'i>(fields: &'i [Field], what: &str, at: Span, faults: &mut Faults) -> Option<Member<'i>> {
    if let [field] = fields {
        return Some(Member::new(0, field));
    }
    let count = fields.len();
    let problem = Problem::with(
        "`transparent` takes the status of one field, and {} has {}",
        &[&what, &if count == 0 { "none".to_owned() } else { count.to_string() }],
    );
    let help = match fields.first() {
        Some(field) => filled("name the field: `from = {}`", &[&field.label(0)]),
        None => "write a code".to_owned(),
    };
    faults.push(at, problem.help(help));
    None
}

/// The field of `from`.
fn named<'i>(
    wanted: &TokenTree,
    fields: &'i [Field],
    what: &str,
    faults: &mut Faults,
) -> Option<Member<'i>> {
    let text = plain(wanted);
    let mut numbered = fields.iter().enumerate();
    let found = numbered.find(|(at, field)| match &field.name {
        Some(name) => name.unraw() == text,
        None => at.to_string() == text,
    });
    if let Some((at, field)) = found {
        return Some(Member::new(at, field));
    }
    let mut names = Vec::new();
    for (at, field) in fields.iter().enumerate() {
        names.push(field.label(at));
    }
    let mut words = Vec::new();
    if let TokenTree::Ident(_) = wanted {
        for name in &names {
            words.push(name.as_str());
        }
    }
    let help = match (nearest_name(&text, &words), names.as_slice()) {
        (Some(meant), _) => filled("did you mean `{}`?", &[&meant]),
        (None, []) => "it has no fields: write a code".to_owned(),
        (None, [only]) => filled("its field is `{}`", &[&only]),
        (None, names) => filled("its fields are `{}`", &[&names.join("`, `")]),
    };
    let problem = Problem::with("{} has no field `{}`", &[&what, &wanted]);
    faults.push(wanted.span(), problem.help(help));
    None
}

/// A type that holds numbers which no registry has, and can be no other.
fn is_open(kind: &Ident) -> bool {
    ["AnyStatus", "u8", "u16", "u32", "u64", "usize", "i16", "i32", "i64"]
        .iter()
        .any(|open| kind == open)
}

fn plain(name: &TokenTree) -> String {
    match name {
        TokenTree::Ident(name) => name.unraw().to_string(),
        other => other.to_string(),
    }
}

/// The identifier as if the derive had written it: what the user deprecated does not warn then.
fn unplaced(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(Span::call_site());
    name
}
