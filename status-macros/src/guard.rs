//! Checks across the codes of one derive: all in `only(..)`, none twice.

use crate::code::CodeRef;
use crate::fault::Faults;
use crate::lookup::{self, entry};
use crate::problem::Problem;
use crate::registry::Registry;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::BTreeMap;

/// A code, class or name, and the token that says so.
#[derive(Clone)]
pub(crate) struct Named {
    pub(crate) what: CodeRef,
    pub(crate) span: Span,
}

/// The codes of a derive with the variants that have them, and the rules that they follow.
#[derive(Default)]
pub(crate) struct Guard {
    /// The codes, classes and sets of `only(..)`.
    pub(crate) only: Vec<Named>,
    /// No two variants have one code: the conversion back needs it.
    pub(crate) distinct: bool,
    pub(crate) codes: Vec<(Named, String)>,
}

impl Guard {
    /// Whether there is a rule at all, beyond that each code exists.
    pub(crate) fn is_needed(&self) -> bool {
        self.distinct || !self.only.is_empty()
    }

    pub(crate) fn check(&self, registry: &Registry) -> Faults {
        let mut faults = Faults::default();
        let mut allowed = Vec::new();
        for member in &self.only {
            match lookup::codes(registry, &member.what) {
                Ok(codes) => allowed.extend(codes),
                Err(problem) => faults.push(member.span, problem),
            }
        }
        let guarded = !self.only.is_empty() && faults.is_empty();
        let mut owners: BTreeMap<u16, &str> = BTreeMap::new();
        for (named, owner) in &self.codes {
            // An unknown code is reported where it is looked up.
            let Ok(entry) = entry(registry, &named.what) else { continue };
            if guarded && !allowed.contains(&entry.code) {
                let only: Vec<_> = self.only.iter().map(|member| member.what.to_string()).collect();
                let problem = Problem::new(format!(
                    "`{}` is outside of `only({})`",
                    entry.line(),
                    only.join(", ")
                ));
                faults.push(named.span, problem.help("give it another code, or widen `only`"));
            }
            if let Some(first) = owners.get(&entry.code).filter(|_| self.distinct) {
                let problem =
                    Problem::new(format!("`{}` is the code of `{first}` already", entry.line()));
                faults.push(
                    named.span,
                    problem.help("`try_from` needs a code of its own for each variant"),
                );
            } else {
                owners.insert(entry.code, owner);
            }
        }
        faults
    }
}

/// The token, as it was written.
impl ToTokens for Named {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.what {
            CodeRef::Name(name) => Ident::new(name, self.span).to_tokens(tokens),
            number => {
                let Ok(mut literal) = number.to_string().parse::<Literal>() else { return };
                literal.set_span(self.span);
                literal.to_tokens(tokens);
            }
        }
    }
}

/// The form in which a derive hands it to the `status!` of another registry: `only(..) distinct codes(..)`.
impl ToTokens for Guard {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let only = &self.only;
        let distinct = self.distinct.then(|| quote!(distinct));
        let codes = self.codes.iter().map(|(named, owner)| quote!(#named #owner));
        tokens.extend(quote!((#(#only)*) (#distinct) (#(#codes)*)));
    }
}

impl Guard {
    /// The same form, read back.
    pub(crate) fn parse(tokens: TokenStream) -> Option<Self> {
        let mut groups = tokens.into_iter().filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        });
        let only = groups.next()?.into_iter().filter_map(|token| Named::parse(&token)).collect();
        let distinct = !groups.next()?.is_empty();
        let mut codes = Vec::new();
        let mut rest = groups.next()?.into_iter();
        while let (Some(code), Some(owner)) = (rest.next(), rest.next()) {
            codes.extend(
                Named::parse(&code)
                    .map(|named| (named, owner.to_string().trim_matches('"').to_owned())),
            );
        }
        Some(Self { only, distinct, codes })
    }
}

impl Named {
    fn parse(token: &TokenTree) -> Option<Self> {
        Some(Self { what: CodeRef::parse(&token.to_string()).ok()?, span: token.span() })
    }
}
