//! `(facade) pub mod crate::http from "codes.toml"`: what `registry!` hands on.

use crate::report::faults::Faults;
use crate::report::problem::Problem;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::LitStr;
use syn::parse::{Parse, ParseStream};

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

/// A fault, and the token to blame.
type Wrong = (Span, Problem);

const MODULE: &str = "write `pub mod crate::http from \"codes.toml\"`";
const SPECS: &str = "write `from \"codes.toml\"` for a file, or `= r#\"...\"#` for the text itself";

impl Parse for Definition {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut rest = Rest::new(input.parse()?);
        rest.definition().map_err(|(span, problem)| syn::Error::new(span, problem))
    }
}

/// The tokens that are left.
struct Rest {
    /// The next one is the last.
    tokens: Vec<TokenTree>,
    /// The token that was taken last: what is missing is missing behind it.
    before: Span,
}

impl Rest {
    fn new(tokens: TokenStream) -> Self {
        let mut tokens = flat(tokens);
        tokens.reverse();
        Self { tokens, before: Span::call_site() }
    }

    /// `Err` where there is no name that uses could go by.
    fn definition(&mut self) -> Result<Definition, Wrong> {
        let facade = match self.next() {
            Some(TokenTree::Group(facade)) => facade.stream(),
            _ => return Err(self.wrong("this macro is called by `registry!` alone", MODULE)),
        };
        self.before = Span::call_site();
        if self.tokens.is_empty() {
            return Err(self.wrong("`registry!` has nothing to define", MODULE));
        }
        let attributes = self.attributes()?;
        let visibility = self.visibility();
        if !self.next_is("mod") {
            return Err(self.wrong("a registry is a module", MODULE));
        }
        self.next();
        let mut faults = Faults::default();
        let (root, path) = self.path(&mut faults)?;
        let origin = if faults.is_empty() { self.origin() } else { Ok(Origin::Missing) };
        let origin = origin.unwrap_or_else(|(span, problem)| {
            faults.push(span, problem);
            Origin::Missing
        });
        Ok(Definition { facade, attributes, visibility, root, path, origin, faults })
    }

    /// `#[...]`, as often as there is one; rustc says what is wrong inside.
    fn attributes(&mut self) -> Result<TokenStream, Wrong> {
        let mut attributes = TokenStream::new();
        while self.next_is("#") {
            attributes.extend(self.next());
            match self.tokens.last() {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
                    attributes.extend(self.next());
                }
                _ => {
                    return Err(self.wrong(
                        "an attribute of a registry is one of its module",
                        "write `#[...]` before the module, or `///` for documentation",
                    ));
                }
            }
        }
        Ok(attributes)
    }

    /// `pub`, `pub(crate)` and so on.
    fn visibility(&mut self) -> TokenStream {
        let mut visibility = TokenStream::new();
        if self.next_is("pub") {
            visibility.extend(self.next());
            if self.tokens.last().is_some_and(is_narrower) {
                visibility.extend(self.next());
            }
        }
        visibility
    }

    /// `crate` and the modules behind it. A path without `crate` is a fault, and taken for one that begins with it.
    fn path(&mut self, faults: &mut Faults) -> Result<(Ident, Vec<Ident>), Wrong> {
        const RELATIVE: &str = "a registry is named by its path from the crate";
        let mut path = Vec::new();
        let span = self.tokens.last().map_or(self.before, TokenTree::span);
        let root = if self.next_is("crate") || self.next_is("$crate") {
            match self.next() {
                Some(TokenTree::Ident(root)) => Some(root),
                _ => None,
            }
        } else {
            if let Some(TokenTree::Ident(name)) = self.tokens.last() {
                path.extend(module(name).then(|| name.clone()));
                self.next();
            }
            None
        };
        while self.next_is(":") && self.tokens.iter().rev().nth(1).is_some_and(|next| is(next, ":"))
        {
            self.next();
            self.next();
            match self.tokens.last() {
                Some(TokenTree::Ident(name)) if module(name) => path.push(name.clone()),
                Some(TokenTree::Ident(name)) if root.is_some() => return Err(keyword(name)),
                _ if root.is_some() => {
                    return Err(self.wrong("a module is an identifier", "write `mod crate::http`"));
                }
                _ => {}
            }
            self.next();
        }
        if root.is_none() {
            let names: Vec<_> = path.iter().map(ToString::to_string).collect();
            let name = if names.is_empty() { "http".to_owned() } else { names.join("::") };
            let help = format!("write `mod crate::{name}`, and all modules that it stands in");
            faults.push(span, Problem::new(RELATIVE).help(help));
        }
        match (root, path.is_empty()) {
            (Some(_), true) => {
                Err(self.wrong("a registry is a module, not the crate", "write `mod crate::http`"))
            }
            (None, true) => Err(self.wrong(RELATIVE, "write `mod crate::http`")),
            (root, false) => Ok((root.unwrap_or_else(|| Ident::new("crate", span)), path)),
        }
    }

    /// `from "codes.toml"` or `= "..."`, and nothing behind it but a `;`.
    fn origin(&mut self) -> Result<Origin, Wrong> {
        let is_file = self.next_is("from");
        if !is_file && !self.next_is("=") {
            return Err(self.wrong("a registry has a spec", SPECS));
        }
        self.next();
        let literal = self.tokens.last().cloned().into_iter().collect();
        let literal = syn::parse2::<LitStr>(literal).ok().filter(|text| text.suffix().is_empty());
        let Some(text) = literal else {
            let problem = Problem::new("the spec is not a string literal");
            let macros = self.tokens.iter().rev().nth(1).is_some_and(|token| is(token, "!"));
            let note = "a macro such as `include_str!` is not expanded here";
            let problem = if macros { problem.note(note) } else { problem };
            return Err((self.blamed(), problem.help(SPECS)));
        };
        self.next();
        if self.next_is(";") {
            self.next();
        }
        if !self.tokens.is_empty() {
            return Err(self.wrong(
                "`registry!` ends with its spec",
                "write options such as `extends` in the spec, and a `registry!` for each registry",
            ));
        }
        let value = text.value();
        if is_file && value.contains('\n') {
            let problem = Problem::new("this is the text of a spec, not its path");
            return Err((text.span(), problem.help("write `=` in place of `from`")));
        }
        if !is_file && !value.contains(['\n', '=', '[', '#']) && value.contains(['.', '/']) {
            let problem = Problem::new("this is the path of a spec, not its text");
            return Err((text.span(), problem.help("write `from` in place of `=`")));
        }
        Ok(if is_file { Origin::File(text) } else { Origin::Text(text) })
    }

    fn next(&mut self) -> Option<TokenTree> {
        let token = self.tokens.pop()?;
        self.before = token.span();
        Some(token)
    }

    fn next_is(&self, text: &str) -> bool {
        self.tokens.last().is_some_and(|token| is(token, text))
    }

    /// The next token; at the end the one before, behind which something is missing.
    fn blamed(&self) -> Span {
        self.tokens.last().map_or(self.before, TokenTree::span)
    }

    fn wrong(&self, message: &str, help: &str) -> Wrong {
        (self.blamed(), Problem::new(message).help(help))
    }
}

fn is(token: &TokenTree, text: &str) -> bool {
    !matches!(token, TokenTree::Group(_)) && token.to_string() == text
}

/// `(crate)`, `(in a::b)`: what rustc takes behind `pub`.
fn is_narrower(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else { return false };
    let scope = flat(group.stream());
    let is_path = |path: &[TokenTree]| {
        path.iter().enumerate().all(|(at, token)| match token {
            TokenTree::Ident(_) => at % 3 == 0,
            token => at % 3 != 0 && is(token, ":"),
        }) && path.len() % 3 == 1
    };
    group.delimiter() == Delimiter::Parenthesis
        && match scope.as_slice() {
            [word] => ["crate", "self", "super"].iter().any(|scope| is(word, scope)),
            [word, path @ ..] => is(word, "in") && is_path(path),
            [] => false,
        }
}

/// Whether a module may be called so; `r#type` may.
fn module(name: &Ident) -> bool {
    syn::parse2::<Ident>(TokenTree::Ident(name.clone()).into()).is_ok()
}

fn keyword(name: &Ident) -> Wrong {
    let problem = Problem::new(format!("`{name}` is a keyword and cannot name a module"));
    let raw = !matches!(name.to_string().as_str(), "crate" | "self" | "super" | "Self" | "_");
    let help = if raw { format!("write `r#{name}`") } else { "write `mod crate::http`".to_owned() };
    (name.span(), problem.help(help))
}

/// The tokens, with what fragments of `macro_rules!` hold in place of the invisible brackets around it.
fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flattened = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flattened.extend(flat(group.stream()));
            }
            token => flattened.push(token),
        }
    }
    flattened
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    fn said(input: &TokenStream) -> Option<String> {
        syn::parse2::<Definition>(quote!((facade) #input)).err().map(|error| error.to_string())
    }

    #[test]
    fn a_visibility_that_rustc_would_not_take_is_none() {
        for right in [quote!(), quote!(crate), quote!(super), quote!(in crate::a)] {
            let visibility = if right.is_empty() { quote!(pub) } else { quote!(pub(#right)) };
            assert_eq!(said(&quote!(#visibility mod crate::a = "")), None, "{visibility}");
        }
        for wrong in [quote!(), quote!(a), quote!(in), quote!(in a b), quote!(in a::), quote!(404)]
        {
            let said = said(&quote!(pub(#wrong) mod crate::a = "")).unwrap_or_default();
            assert!(said.starts_with("a registry is a module"), "{wrong}: {said}");
        }
    }
}
