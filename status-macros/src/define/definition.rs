//! `(facade) pub mod crate::codes from "codes.toml"`: what `registry!` hands on.

use super::rest::{Rest, Wrong, is};
use crate::report::faults::Faults;
use crate::report::problem::Problem;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::LitStr;

/// A registry, and what its invocation gets wrong.
pub(crate) struct Definition {
    pub(crate) facade: TokenStream,
    pub(crate) attributes: TokenStream,
    pub(crate) visibility: TokenStream,
    /// The `crate` of the path.
    pub(crate) root: Ident,
    /// What follows it; never empty.
    pub(crate) path: Vec<Ident>,
    pub(crate) origin: Origin,
    pub(crate) faults: Faults,
}

/// Where the spec is.
pub(crate) enum Origin {
    File(LitStr),
    Text(LitStr),
    /// Nowhere, which is a fault.
    Missing,
}

/// What only the text of a spec has, and what the path of one has.
const OF_SPECS: &[char] = &['\n', '=', '[', '#'];
const OF_PATHS: &[char] = &['.', '/'];

const MODULE: &str = "write `pub mod crate::codes from \"codes.toml\"`";
const SPECS: &str = "write `from \"codes.toml\"` for a file, or `= r#\"...\"#` for the text itself";

impl Definition {
    /// `Err` where there is no name that uses could go by.
    pub(super) fn read(input: TokenStream) -> Result<Self, Wrong> {
        let mut rest = Rest::new(input);
        let facade = match rest.next() {
            Some(TokenTree::Group(facade)) => facade.stream(),
            _ => return Err(rest.wrong("this macro is called by `registry!` alone", MODULE)),
        };
        rest.before = Span::call_site();
        if rest.tokens.is_empty() {
            return Err(rest.wrong("`registry!` has nothing to define", MODULE));
        }
        let attributes = rest.attributes()?;
        let visibility = rest.visibility();
        if !rest.next_is("mod") {
            return Err(rest.wrong("a registry is a module", MODULE));
        }
        rest.next();
        let mut faults = Faults::default();
        let (root, path) = rest.path(&mut faults)?;
        let origin = if faults.is_empty() { origin(&mut rest) } else { Ok(Origin::Missing) };
        let origin = origin.unwrap_or_else(|(span, problem)| {
            faults.push(span, problem);
            Origin::Missing
        });
        Ok(Self { facade, attributes, visibility, root, path, origin, faults })
    }
}

/// `from "codes.toml"` or `= "..."`, and nothing behind it but a `;`.
fn origin(rest: &mut Rest) -> Result<Origin, Wrong> {
    let is_file = rest.next_is("from");
    if !is_file && !rest.next_is("=") {
        return Err(rest.wrong("a registry has a spec", SPECS));
    }
    rest.next();
    let literal = rest.tokens.last().cloned().map(TokenStream::from).unwrap_or_default();
    let literal = syn::parse2::<LitStr>(literal).ok().filter(|text| text.suffix().is_empty());
    let Some(text) = literal else {
        let problem = Problem::new("the spec is not a string literal");
        let macros = rest.tokens.iter().rev().nth(1).is_some_and(|token| is(token, "!"));
        let note = "a macro such as `include_str!` is not expanded here";
        let problem = if macros { problem.note(note) } else { problem };
        return Err((rest.blamed(), problem.help(SPECS)));
    };
    rest.next();
    if rest.next_is(";") {
        rest.next();
    }
    if !rest.tokens.is_empty() {
        return Err(rest.wrong(
            "`registry!` ends with its spec",
            "write options such as `extends` in the spec, and a `registry!` for each registry",
        ));
    }
    let value = text.value();
    if is_file && value.contains('\n') {
        let problem = Problem::new("this is the text of a spec, not its path");
        return Err((text.span(), problem.help("write `=` in place of `from`")));
    }
    if !is_file && !value.contains(OF_SPECS) && value.contains(OF_PATHS) {
        let problem = Problem::new("this is the path of a spec, not its text");
        return Err((text.span(), problem.help("write `from` in place of `=`")));
    }
    Ok(if is_file { Origin::File(text) } else { Origin::Text(text) })
}
