//! `crate::codes`: where the module of a registry stands.

use super::rest::{Rest, Wrong, is};
use crate::report::faults::Faults;
use crate::report::filled::{filled, joined};
use crate::report::problem::Problem;
use proc_macro2::{Ident, TokenTree};

impl Rest {
    /// `crate` and the modules behind it. A path without `crate` is a fault, and taken for one that begins with it.
    pub(super) fn path(&mut self, faults: &mut Faults) -> Result<(Ident, Vec<Ident>), Wrong> {
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
                if module(name) {
                    path.push(name.clone());
                }
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
                    return Err(self.wrong("a module is an identifier", "write `mod crate::codes`"));
                }
                _ => {}
            }
            self.next();
        }
        if root.is_none() {
            let names = joined(&path, "::", &Ident::to_string);
            let name = if path.is_empty() { "http" } else { &names };
            let problem = Problem::new(RELATIVE);
            let help = "write `mod crate::{}`, and all modules that it stands in";
            faults.push(span, problem.help_with(help, &[&name]));
        }
        match (root, path.is_empty()) {
            (Some(_), true) => {
                Err(self.wrong("a registry is a module, not the crate", "write `mod crate::codes`"))
            }
            (None, true) => Err(self.wrong(RELATIVE, "write `mod crate::codes`")),
            (root, false) => Ok((root.unwrap_or_else(|| Ident::new("crate", span)), path)),
        }
    }
}

/// Whether a module may be called so; `r#type` may.
fn module(name: &Ident) -> bool {
    syn::parse2::<Ident>(TokenTree::Ident(name.clone()).into()).is_ok()
}

fn keyword(name: &Ident) -> Wrong {
    let problem = Problem::with("`{}` is a keyword and cannot name a module", &[&name]);
    let raw = !matches!(name.to_string().as_str(), "crate" | "self" | "super" | "Self" | "_");
    let help =
        if raw { filled("write `r#{}`", &[&name]) } else { "write `mod crate::codes`".to_owned() };
    (name.span(), problem.help(help))
}
