//! A variant, or a struct as a whole.

use super::options::Options;
use super::source::Source;
use crate::item::attributes::Attributes;
use crate::item::fields::Field;
use crate::item::variants::Variant;
use crate::registry::http;
use crate::report::faults::Faults;
use crate::report::filled::filled;
use crate::report::problem::Problem;
use proc_macro2::Ident;

/// One arm of the `match`.
pub(crate) struct Arm<'i> {
    pub(crate) name: &'i Ident,
    /// A variant without brackets.
    pub(crate) is_unit: bool,
    pub(crate) source: Source<'i>,
    /// The status is that of its one field, as all of a response is.
    pub(crate) is_transparent: bool,
    /// Those of the variant; none for a struct, whose are on the impl.
    pub(crate) attributes: Option<&'i Attributes>,
    /// The place of its faults.
    pub(crate) place: usize,
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
        let options = Options::of_variant(attributes, faults);
        if of_enum.try_from.is_some() && !fields.is_empty() {
            let problem = Problem::with("`try_from` cannot make `{}`, which has fields", &[&name]);
            faults.push(name.span(), problem.help("leave `try_from` out, or the fields"));
        }
        let source = match Source::new(&options, fields, &filled("variant `{}`", &[&name]), faults)
        {
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
        let is_transparent = options.transparent.is_some();
        Some(Self {
            name,
            is_unit: *is_unit,
            source,
            is_transparent,
            attributes: Some(attributes),
            place,
        })
    }

    pub(super) fn of_struct(
        name: &'i Ident,
        fields: &'i [Field],
        options: &Options,
        faults: &mut Faults,
    ) -> Option<Self> {
        let is_misplaced = refuse_on_fields(fields, "struct", faults);
        let source = Source::new(options, fields, &filled("struct `{}`", &[&name]), faults);
        if source.is_none() && !options.is_faulty && !options.is_given() && !is_misplaced {
            faults.push(name.span(), missing("struct", name, ""));
        }
        Some(Self {
            name,
            is_unit: false,
            source: source?,
            is_transparent: options.transparent.is_some(),
            attributes: None,
            place: 0,
        })
    }
}

fn missing(what: &str, name: &Ident, or: &str) -> Problem {
    let same = http().0.codes.iter().find(|entry| *name == entry.name);
    let code = same.map_or(500, |entry| entry.code);
    Problem::with("{} `{}` has no status", &[&what, &name])
        .help_with("add `#[status({})]` above it{}", &[&code, &or])
}

/// Whether a `#[status]` stands on a field, where it says nothing.
fn refuse_on_fields(fields: &[Field], what: &str, faults: &mut Faults) -> bool {
    let mut found = false;
    for (at, field) in fields.iter().enumerate() {
        for attribute in field.attributes.named("status") {
            let problem = Problem::new("`#[status]` stands on a field")
                .help_with("write `#[status(from = {})]` above the {}", &[&field.label(at), &what]);
            faults.push(attribute.span(), problem);
            found = true;
        }
    }
    found
}
