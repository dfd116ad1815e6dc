//! A variant, or a struct as a whole, and where its status comes from.

use super::options::Options;
use crate::item::attributes::Attributes;
use crate::item::fields::Field;
use crate::item::variants::Variant;
use crate::registry::http;
use crate::report::faults::Faults;
use crate::report::nearest::nearest_name;
use crate::report::problem::Problem;
use crate::status::guard::Named;
use proc_macro2::{Ident, Literal, Span, TokenTree};
use syn::ext::IdentExt as _;

/// One arm of the `match`.
pub(super) struct Arm<'i> {
    pub(super) name: &'i Ident,
    /// A variant without brackets.
    pub(super) is_unit: bool,
    pub(super) source: Source<'i>,
    /// Those of the variant; none for a struct, whose are on the impl.
    pub(super) attributes: Option<&'i Attributes>,
    /// The place of its faults.
    pub(super) place: usize,
}

/// Where a status comes from.
pub(super) enum Source<'i> {
    Code(Named),
    /// The default of the enum.
    Default,
    /// A field that is `ToStatus` itself.
    Field {
        member: TokenTree,
        of: &'i [TokenTree],
    },
}

impl<'i> Arm<'i> {
    pub(super) fn of_variant(
        variant: &'i Variant,
        place: usize,
        of_enum: &Options,
        faults: &mut Faults,
    ) -> Option<Self> {
        let Variant { attributes, name, fields, is_unit } = variant;
        let is_misplaced = refuse_on_fields(fields, "variant", faults);
        let options = Options::of_variant(&attributes.status, faults);
        if of_enum.try_from.is_some() && !fields.is_empty() {
            let problem =
                Problem::new(format!("`try_from` cannot make `{name}`, which has fields"));
            faults.push(name.span(), problem.help("leave `try_from` out, or the fields"));
        }
        let source = match source(&options, fields, &format!("variant `{name}`"), faults) {
            Some(source) => source,
            None if options.is_faulty || options.is_given() => return None,
            None if of_enum.default.is_some() => Source::Default,
            None => {
                // A wrong option of the enum may have been meant as its default.
                if !of_enum.is_faulty && !is_misplaced {
                    let help = ", or `#[status(default = 500)]` above the enum";
                    faults.push(name.span(), missing("variant", name, help));
                }
                return None;
            }
        };
        Some(Self { name, is_unit: *is_unit, source, attributes: Some(attributes), place })
    }

    pub(super) fn of_struct(
        name: &'i Ident,
        fields: &'i [Field],
        options: &Options,
        faults: &mut Faults,
    ) -> Option<Self> {
        let is_misplaced = refuse_on_fields(fields, "struct", faults);
        let source = source(options, fields, &format!("struct `{name}`"), faults);
        if source.is_none() && !options.is_faulty && !options.is_given() && !is_misplaced {
            faults.push(name.span(), missing("struct", name, ""));
        }
        Some(Self { name, is_unit: false, source: source?, attributes: None, place: 0 })
    }
}

/// What the options say; `None` where they say nothing or are wrong.
fn source<'i>(
    options: &Options,
    fields: &'i [Field],
    what: &str,
    faults: &mut Faults,
) -> Option<Source<'i>> {
    if let Some(at) = options.transparent {
        if let [field] = fields {
            return Some(of_field(0, field));
        }
        let count = fields.len();
        let problem = Problem::new(format!(
            "`transparent` takes the status of one field, and {what} has {}",
            if count == 0 { "none".to_owned() } else { count.to_string() }
        ));
        let help = match fields.first() {
            Some(field) => format!("name the field: `from = {}`", field.label(0)),
            None => "write a code".to_owned(),
        };
        faults.push(at, problem.help(help));
        return None;
    }
    let Some(wanted) = &options.from else {
        return options.code.clone().map(Source::Code);
    };
    let text = plain(wanted);
    let mut numbered = fields.iter().enumerate();
    let found = numbered.find(|(at, field)| match &field.name {
        Some(name) => name.unraw() == text,
        None => at.to_string() == text,
    });
    if let Some((at, field)) = found {
        return Some(of_field(at, field));
    }
    let names: Vec<_> = fields.iter().enumerate().map(|(at, field)| field.label(at)).collect();
    let words = names.iter().map(String::as_str).filter(|_| matches!(wanted, TokenTree::Ident(_)));
    let help = match (nearest_name(&text, words), names.as_slice()) {
        (Some(meant), _) => format!("did you mean `{meant}`?"),
        (None, []) => "it has no fields: write a code".to_owned(),
        (None, [only]) => format!("its field is `{only}`"),
        (None, names) => format!("its fields are `{}`", names.join("`, `")),
    };
    let problem = Problem::new(format!("{what} has no field `{wanted}`"));
    faults.push(wanted.span(), problem.help(help));
    None
}

fn plain(name: &TokenTree) -> String {
    match name {
        TokenTree::Ident(name) => name.unraw().to_string(),
        other => other.to_string(),
    }
}

fn of_field(at: usize, field: &Field) -> Source<'_> {
    let member = match &field.name {
        Some(name) => unplaced(name).into(),
        None => Literal::usize_unsuffixed(at).into(),
    };
    Source::Field { member, of: &field.of }
}

fn missing(what: &str, name: &Ident, or: &str) -> Problem {
    let same = http().0.codes.iter().find(|entry| *name == entry.name);
    let code = same.map_or(500, |entry| entry.code);
    Problem::new(format!("{what} `{name}` has no status"))
        .help(format!("add `#[status({code})]` above it{or}"))
}

/// Whether a `#[status]` stands on a field, where it says nothing.
fn refuse_on_fields(fields: &[Field], what: &str, faults: &mut Faults) -> bool {
    let mut found = false;
    for (at, field) in fields.iter().enumerate() {
        for (span, _) in &field.attributes.status {
            let problem = Problem::new("`#[status]` stands on a field")
                .help(format!("write `#[status(from = {})]` above the {what}", field.label(at)));
            faults.push(*span, problem);
            found = true;
        }
    }
    found
}

/// The identifier as if the derive had written it: what the user deprecated does not warn then.
pub(super) fn unplaced(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(Span::call_site());
    name
}

impl Options {
    fn is_given(&self) -> bool {
        self.code.is_some() || self.transparent.is_some() || self.from.is_some()
    }
}
