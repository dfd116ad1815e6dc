//! One kind of response: a variant, or a struct, with all that is said of it.

use super::header::Header;
use super::marks::{Mark, Marked, marks};
use super::options::{Given, Options};
use super::words::{kebab, sentence, snake};
use crate::item::attributes::Attributes;
use crate::item::fields::Field;
use crate::registry::http;
use crate::report::faults::Faults;
use crate::spec::words::code::CodeRef;
use crate::status::guard::Named;
use crate::status::lookup;
use crate::to_status::arm::Arm;
use crate::to_status::source::Source;
use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt as _;

pub(super) struct Kind<'i> {
    pub(super) arm: &'i Arm<'i>,
    pub(super) fields: &'i [Field],
    /// Those of the variant; of a struct they are the options of the type as well.
    pub(super) options: &'i Options,
    pub(super) marks: Vec<Marked<'i>>,
    /// The number of a constant code, as far as it can be told without the registry.
    pub(super) code: Option<u16>,
    pub(super) is_struct: bool,
    /// What its documentation stands on.
    pub(super) documented: &'i Attributes,
}

impl<'i> Kind<'i> {
    pub(super) fn new(
        arm: &'i Arm<'i>,
        fields: &'i [Field],
        options: &'i Options,
        attributes: &'i Attributes,
        default: Option<&Named>,
        faults: &mut Faults,
    ) -> Self {
        let named = match &arm.source {
            Source::Code(named) => Some(named),
            Source::Default => default,
            _ => None,
        };
        let code = named.and_then(number);
        let is_struct = arm.attributes.is_none();
        let (marks, documented) = (marks(fields, faults), attributes);
        Self { arm, fields, options, marks, code, is_struct, documented }
    }

    /// "variant `Missing`"
    pub(super) fn what(&self) -> String {
        let kind = if self.is_struct { "struct" } else { "variant" };
        format!("{kind} `{}`", self.arm.name)
    }

    pub(super) fn name(&self) -> &Ident {
        self.arm.name
    }

    pub(super) fn plain_name(&self) -> String {
        self.arm.name.unraw().to_string()
    }

    /// Whether everything is taken from a field.
    pub(super) fn is_transparent(&self) -> bool {
        self.arm.is_transparent
    }

    pub(super) fn body(&self) -> Option<&Marked<'i>> {
        self.marks.iter().find(|marked| marked.is_body())
    }

    /// The type of a JSON body, whose schema documents show.
    pub(super) fn schema_of(&self) -> Option<&'i [TokenTree]> {
        let body = self.body()?;
        match body.mark {
            Mark::Body { media_type: None, has_schema: true } => Some(&body.field.of),
            _ => None,
        }
    }

    /// Whether no problem is sent, as far as that can be told.
    pub(super) fn has_no_problem(&self) -> bool {
        self.body().is_some() || self.code.is_some_and(|code| code < 400)
    }

    /// Its constant fields: of a struct those for all codes.
    pub(super) fn constants(&self) -> impl Iterator<Item = &'i Header> {
        self.options.headers.iter().filter(|header| header.codes.is_empty())
    }

    /// The machine-readable code, and whether it follows from the name.
    pub(super) fn code_text(&self, of_type: &Options) -> Option<(String, bool)> {
        match (&self.options.code, &of_type.code) {
            (Some((Given::Text(text), _)), _) => Some((text.text.clone(), false)),
            (Some((Given::Nothing, _)), _) | (None, Some((Given::Nothing, _))) => None,
            _ => Some((snake(&self.plain_name()), true)),
        }
    }

    /// The type, and whether it follows from the name.
    pub(super) fn type_text(&self, of_type: &Options) -> Option<(String, bool)> {
        match (&self.options.type_uri, &of_type.type_base) {
            (Some((Given::Text(uri), _)), _) => Some((uri.text.clone(), false)),
            (Some((Given::Nothing, _)), _) | (None, None) => None,
            (None, Some(base)) => Some((base.text.clone() + &kebab(&self.plain_name()), true)),
        }
    }

    /// The title of the type, where there is one.
    pub(super) fn title_text(&self) -> String {
        match &self.options.title {
            Some((title, _)) => title.text.clone(),
            None => sentence(&self.plain_name()),
        }
    }
}

/// The number of a code: that of a name as the built-in registry has it, which one of the user's own rarely changes.
pub(super) fn number(named: &Named) -> Option<u16> {
    match &named.what {
        CodeRef::Code(code) => Some(*code),
        name => lookup::single(&http().0, name).ok().map(|single| single.entry.code),
    }
}
