//! Checks of the codes of one derive: all in the registry and in `only(..)`, none twice.

use super::lookup::{Found, find, single};
use crate::registry::sorted::Sorted;
use crate::registry::{Family, Registry};
use crate::report::faults::Faults;
use crate::report::filled::{filled, joined};
use crate::report::problem::Problem;
use crate::spec::words::code::CodeRef;
use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// A code, class or name, and the token that says so.
#[derive(Clone)]
pub(crate) struct Named {
    pub(crate) what: CodeRef,
    pub(crate) span: Span,
}

/// A variant, or a struct, and the code that it gives; `None` where it has the default.
pub(crate) struct Owner {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) code: Option<Named>,
    /// The place of its faults.
    pub(crate) place: usize,
}

/// The codes of a derive with what has them, and the rules that they follow.
pub(crate) struct Guard {
    /// The codes, classes and sets of `only(..)`.
    pub(crate) only: Vec<Named>,
    pub(crate) default: Option<Named>,
    /// No two variants have one code: the conversion back needs it.
    pub(crate) distinct: bool,
    pub(crate) owners: Vec<Owner>,
}

/// A derive looks codes up in the built-in registry, unless it is told of another.
const ELSEWHERE: &str = "a registry of your own is named by `#[status(registry = crate::codes)]`";

impl Guard {
    /// All that breaks a rule, in the order of the places.
    pub(crate) fn check(&self, registry: &Registry) -> Faults {
        let mut faults = Faults::default();
        // What is wrong with the spec is reported where the registry is defined, once.
        if registry.broken {
            return faults;
        }
        // Said once, and not to each of many.
        let mut elsewhere = registry.family == Family::Builtin;
        let mut unknown = |problem: Problem| {
            if std::mem::take(&mut elsewhere) { problem.help(ELSEWHERE) } else { problem }
        };
        let mut allowed = Vec::new();
        for member in &self.only {
            match find(registry, &member.what) {
                Ok(Found::One(single)) => allowed.push(single.entry.code),
                Ok(Found::Several(mut codes, _)) => allowed.append(&mut codes),
                Err(problem) => faults.push(member.span, unknown(problem)),
            }
        }
        let guarded = !self.only.is_empty() && faults.is_empty();
        // The default is one code, whoever has it.
        let mut codes = Vec::new();
        if let Some(default) = &self.default {
            codes.push((0, default));
        }
        for owner in &self.owners {
            if let Some(code) = &owner.code {
                codes.push((owner.place, code));
            }
        }
        for (place, named) in codes {
            let entry = match single(registry, &named.what) {
                Ok(single) => single.entry,
                Err(problem) => {
                    faults.at(place).push(named.span, unknown(problem));
                    continue;
                }
            };
            if guarded && !allowed.contains(&entry.code) {
                let only = joined(&self.only, ", ", &|member| member.what.to_string());
                let problem =
                    Problem::with("`{}` is outside of `only({})`", &[&entry.line(), &only]);
                faults
                    .at(place)
                    .push(named.span, problem.help("give it another code, or widen `only`"));
            }
        }
        if self.distinct {
            self.check_distinct(registry, &mut faults);
        }
        faults
    }

    fn check_distinct(&self, registry: &Registry, faults: &mut Faults) {
        let mut first: Sorted<u16, &str> = Sorted::default();
        for owner in &self.owners {
            let Some(named) = owner.code.as_ref().or(self.default.as_ref()) else { continue };
            let Ok(single) = single(registry, &named.what) else { continue };
            let entry = single.entry;
            let Some(other) = first.get(&entry.code) else {
                first.insert(entry.code, &owner.name);
                continue;
            };
            let (blamed, whose) = match &owner.code {
                Some(named) => (named.span, String::new()),
                None => (owner.span, filled(", the default of `{}`,", &[&owner.name])),
            };
            let problem = Problem::with(
                "`{}`{} is the code of `{}` already",
                &[&entry.line(), &whose, &other],
            );
            faults
                .at(owner.place)
                .push(blamed, problem.help("`try_from` needs a code of its own for each variant"));
        }
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

/// The form in which a derive hands it to the `status!` of another registry: in brackets `only`, the default, whether
/// codes are distinct, and a name with or without a code for each variant.
impl ToTokens for Guard {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (only, default) = (&self.only, &self.default);
        let distinct = self.distinct.then(|| quote!(distinct));
        let mut owners = TokenStream::new();
        for owner in &self.owners {
            let mut name = Literal::string(&owner.name);
            name.set_span(owner.span);
            let code = &owner.code;
            owners.extend(quote!((#name #code)));
        }
        tokens.extend(quote!((#(#only)*) (#default) (#distinct) (#owners)));
    }
}

impl Guard {
    /// The same form, read back.
    pub(crate) fn parse(tokens: TokenStream) -> Option<Self> {
        let groups = groups(tokens);
        let [only, default, distinct, owners] = groups.as_slice() else { return None };
        let mut guard = Self {
            only: Named::all(only),
            default: Named::all(default).pop(),
            distinct: !distinct.stream().is_empty(),
            owners: Vec::new(),
        };
        for (at, owner) in self::groups(owners.stream()).iter().enumerate() {
            if let Some(owner) = Owner::parse(at + 1, owner) {
                guard.owners.push(owner);
            }
        }
        Some(guard)
    }
}

impl Owner {
    fn parse(place: usize, owner: &Group) -> Option<Self> {
        let mut tokens = owner.stream().into_iter();
        let name = tokens.next()?;
        let code = tokens.next().and_then(|token| Named::parse(&token));
        let span = name.span();
        Some(Self { name: name.to_string().trim_matches('"').to_owned(), span, code, place })
    }
}

impl Named {
    pub(super) fn parse(token: &TokenTree) -> Option<Self> {
        Some(Self { what: CodeRef::parse(&token.to_string()).ok()?, span: token.span() })
    }

    /// All that a group lists.
    pub(super) fn all(group: &Group) -> Vec<Self> {
        let mut all = Vec::new();
        for token in group.stream() {
            if let Some(named) = Self::parse(&token) {
                all.push(named);
            }
        }
        all
    }
}

/// The groups among the tokens.
pub(super) fn groups(tokens: TokenStream) -> Vec<Group> {
    let mut groups = Vec::new();
    for token in tokens {
        if let TokenTree::Group(group) = token {
            groups.push(group);
        }
    }
    groups
}
