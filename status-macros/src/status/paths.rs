//! Codes -> the paths of their variants, as a pattern, an expression or a set.

use super::alternatives::{Alternative, Wrong};
use super::lookup::{Found, Single, find};
use super::spelled::misspelled;
use crate::registry::Registry;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

/// What the alternatives stand for. Of several that are unknown the first is the error.
fn all(
    registry: &Registry,
    alternatives: Vec<Alternative>,
) -> Result<Vec<(Found<'_>, Span)>, Wrong> {
    let mut all = Vec::new();
    for Alternative { what, ends } in alternatives {
        let found = match what {
            Ok(what) => find(registry, &what),
            Err(wrong) => Err(misspelled(&wrong, Some(registry))),
        };
        all.push((found.map_err(|problem| (problem, ends))?, ends[0]));
    }
    Ok(all)
}

/// An or-pattern, which is a union of sets in an expression; of one code alone its path.
pub(super) fn pattern(
    registry: &Registry,
    path: &TokenStream,
    alternatives: Vec<Alternative>,
) -> Result<TokenStream, Wrong> {
    let mut found = all(registry, alternatives)?;
    if let [(Found::One(single), span)] = found.as_slice() {
        return Ok(self::single(single, path, *span));
    }
    let mut taken = Vec::new();
    for (found, _) in &found {
        if let Found::One(single) = found {
            taken.push(single.entry.code);
        }
    }
    // A code that stands here by itself keeps its place, and is no part of a class or a set beside it.
    let (mut paths, mut singles) = (Vec::new(), Vec::new());
    for (found, span) in &mut found {
        match found {
            Found::One(one) if singles.contains(&one.entry.code) => {}
            Found::One(one) => {
                singles.push(one.entry.code);
                paths.push(single(one, path, *span));
            }
            Found::Several(codes, _) => {
                codes.retain(|code| !taken.contains(code));
                taken.extend_from_slice(codes);
                several(registry, codes, path, *span, &mut paths);
            }
        }
    }
    let span = found.first().map_or_else(Span::call_site, |(_, span)| silent(*span));
    // One code alone stands twice: it is a set all the same.
    if let ([_], Some(code)) = (paths.as_slice(), taken.first()) {
        several(registry, &[*code], path, span, &mut paths);
    }
    let bar = quote_spanned!(span=> |);
    let rest = paths.iter().skip(1);
    let first = paths.first();
    Ok(quote!(#first #(#bar #rest)*))
}

/// A `StatusSet`, also in a constant.
pub(super) fn set(
    registry: &Registry,
    path: &TokenStream,
    alternatives: Vec<Alternative>,
) -> Result<TokenStream, Wrong> {
    let mut set = quote!(<#path::StatusSet>::EMPTY);
    for (found, span) in all(registry, alternatives)? {
        match found {
            Found::One(one) => {
                let code = single(&one, path, span);
                set.extend(quote!(.with(#code)));
            }
            Found::Several(_, constant) => {
                let constant = Ident::new(&constant, silent(span));
                set.extend(quote!(.union(<#path::StatusSet>::#constant)));
            }
        }
    }
    Ok(set)
}

/// One code, with the user's span on every token outside the brackets, so that a second arm for it is unreachable at
/// the literal. A code that is not to be used goes through its constant, which warns.
pub(crate) fn single(single: &Single<'_>, path: &TokenStream, span: Span) -> TokenStream {
    let name = Ident::new(single.name(), span);
    quote_spanned!(span=> <#path::Status>::#name)
}

/// With the macro's own span an alternative that an earlier arm took is no unreachable pattern.
fn several(
    registry: &Registry,
    codes: &[u16],
    path: &TokenStream,
    span: Span,
    paths: &mut Vec<TokenStream>,
) {
    let span = silent(span);
    for code in codes {
        let Some(entry) = registry.get(*code) else { continue };
        let name = Ident::new(&entry.name, span);
        paths.push(quote_spanned!(span=> <#path::Status>::#name));
    }
}

fn silent(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}
