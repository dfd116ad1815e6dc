//! A variant, or a struct as a whole, and where its status comes from.

use super::option::Options;
use crate::fault::Faults;
use crate::guard::Named;
use crate::problem::Problem;
use crate::registry::http;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::spanned::Spanned as _;
use syn::{Field, Fields, Index, Member, Type, Variant};

/// One arm of the `match`.
pub(crate) struct Arm {
    pub(crate) name: String,
    /// `Enum::Variant`, or the struct.
    pub(crate) path: TokenStream,
    pub(crate) source: Source,
}

/// Where a status comes from.
pub(crate) enum Source {
    Code(Named),
    /// A field that is `ToStatus` itself.
    Field {
        member: TokenStream,
        of: Box<Type>,
    },
}

impl Arm {
    pub(crate) fn of_variant(
        item: &Ident,
        variant: &Variant,
        item_options: &Options,
        faults: &mut Faults,
    ) -> Option<Self> {
        refuse_on_fields(&variant.fields, faults);
        let options = Options::of_variant(&variant.attrs, faults);
        let name = variant.ident.to_string();
        if item_options.try_from.is_some() && !variant.fields.is_empty() {
            let problem =
                Problem::new(format!("`try_from` cannot make `{name}`, which has fields"));
            faults.push(variant.ident.span(), problem.help("leave `try_from` out, or the fields"));
        }
        // A variant may be deprecated: with the span of the derive its use here does not warn.
        let (item, ident) = (unblamed(item), unblamed(&variant.ident));
        let source = source(&options, &variant.fields, &format!("variant `{name}`"), faults);
        let source = match source {
            Some(source) => source,
            None if options.faulty || options.is_given() => return None,
            None if item_options.default.is_none() => {
                faults.push(variant.ident.span(), missing(&name));
                return None;
            }
            None => Source::Code(item_options.default.clone()?),
        };
        Some(Self { name, path: quote!(#item::#ident), source })
    }

    pub(crate) fn of_struct(
        item: &Ident,
        fields: &Fields,
        options: &Options,
        faults: &mut Faults,
    ) -> Option<Self> {
        refuse_on_fields(fields, faults);
        let name = item.to_string();
        let source = source(options, fields, &format!("struct `{name}`"), faults);
        if source.is_none() && !options.faulty && !options.is_given() {
            let problem = Problem::new(format!("struct `{name}` has no status"));
            faults.push(item.span(), problem.help("add `#[status(500)]` above it"));
        }
        let path = unblamed(item).into_token_stream();
        Some(Self { name, path, source: source? })
    }
}

/// What the options say; `None` where they say nothing or are wrong.
fn source(options: &Options, fields: &Fields, what: &str, faults: &mut Faults) -> Option<Source> {
    if let Some(at) = options.transparent {
        let mut all = fields.iter();
        let (Some(field), None) = (all.next(), all.next()) else {
            let problem = Problem::new(format!(
                "`transparent` takes the status of one field, and {what} has {}",
                fields.len()
            ));
            faults.push(at, problem.help("name the field: `from = field`, or write a code"));
            return None;
        };
        return Some(of_field(0, field));
    }
    if let Some(wanted) = &options.from {
        let mut numbered = fields.iter().enumerate();
        let text = wanted.to_string();
        let found = numbered.find(|(at, field)| match &field.ident {
            Some(name) => *name == text,
            None => at.to_string() == text,
        });
        let Some((at, field)) = found else {
            let names: Vec<_> =
                fields.iter().enumerate().map(|(at, field)| name_of(at, field)).collect();
            let problem = Problem::new(format!("{what} has no field `{text}`"));
            let help = match names.as_slice() {
                [] => "it has no fields: write a code".to_owned(),
                names => format!("its fields are `{}`", names.join("`, `")),
            };
            faults.push(wanted.span(), problem.help(help));
            return None;
        };
        return Some(of_field(at, field));
    }
    options.code.clone().map(Source::Code)
}

fn of_field(at: usize, field: &Field) -> Source {
    let member = match &field.ident {
        Some(name) => unblamed(name).into_token_stream(),
        None => Member::Unnamed(Index::from(at)).into_token_stream(),
    };
    Source::Field { member, of: Box::new(field.ty.clone()) }
}

fn name_of(at: usize, field: &Field) -> String {
    field.ident.as_ref().map_or_else(|| at.to_string(), ToString::to_string)
}

fn missing(variant: &str) -> Problem {
    let codes = http().0.codes.iter();
    let code =
        codes.filter(|entry| entry.name == variant).map(|entry| entry.code).next().unwrap_or(500);
    Problem::new(format!("variant `{variant}` has no status")).help(format!(
        "add `#[status({code})]` above it, or `#[status(default = 500)]` above the enum"
    ))
}

fn refuse_on_fields(fields: &Fields, faults: &mut Faults) {
    for field in fields {
        for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("status"))
        {
            let problem = Problem::new("`#[status]` stands on a field");
            faults.push(
                attribute.path().span(),
                problem.help("move it above the variant: `#[status(from = field)]`"),
            );
        }
    }
}

/// The identifier, blamed on the derive.
pub(crate) fn unblamed(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(ident.span().resolved_at(Span::call_site()));
    ident
}

impl Options {
    fn is_given(&self) -> bool {
        self.code.is_some() || self.transparent.is_some() || self.from.is_some()
    }
}
