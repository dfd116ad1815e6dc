//! The values of options: one code, several, a path.

use super::bearer::{Bearer, form};
use super::options::Options;
use crate::item::path::path_fault;
use crate::item::tokens::{is_punct, unblamed};
use crate::registry::{Registry, http};
use crate::report::faults::Faults;
use crate::report::generated::Code;
use crate::report::problem::Problem;
use crate::spec::words::class::ClassPattern;
use crate::spec::words::code::{CodeRef, Misspelled};
use crate::status::guard::Named;
use crate::status::spelled::{misspelled, spelled};
use crate::status::unknown::one_of;
use proc_macro2::{Span, TokenTree};

impl Options {
    /// `only(4xx, 404)`
    pub(super) fn only(&mut self, members: Vec<Vec<TokenTree>>, span: Span, faults: &mut Faults) {
        if members.is_empty() {
            let problem = Problem::new("`only()` allows no code").help(form("only"));
            self.fault(faults, span, problem);
        }
        for member in members {
            let Some(first) = member.first() else { continue };
            let problem = match spelled(&member) {
                Ok(what) => {
                    self.only.push(Named { what, span: first.span() });
                    continue;
                }
                Err(_) if !is_one(&member) => {
                    let is_range = member.iter().any(|token| is_punct(token, '.'));
                    let help =
                        if is_range { "write a class for a range: `4xx`" } else { form("only") };
                    Problem::new("`only` takes codes, classes and sets").help(help)
                }
                Err(wrong) => misspelled(&wrong, self.known()),
            };
            self.fault(faults, first.span(), problem);
        }
    }

    /// The code of the variant or the struct itself.
    pub(super) fn code(&mut self, tokens: &[TokenTree], bearer: &Bearer, faults: &mut Faults) {
        let Some(first) = tokens.first() else { return };
        if !bearer.has_status() {
            let problem = Problem::new("an enum has no status of its own")
                .help("write it on each variant, or `default = 500` for those without one");
            return self.fault(faults, first.span(), problem);
        }
        let Some(code) = self.one_code(tokens, faults) else { return };
        if self.code.is_some() {
            let problem =
                Problem::with("{} has one status, and this is a second", &[&bearer.article]);
            return self.fault(faults, first.span(), problem.help("keep one of the two"));
        }
        self.code = Some(code);
    }

    /// One code; a class or a set is several.
    pub(super) fn one_code(&mut self, tokens: &[TokenTree], faults: &mut Faults) -> Option<Named> {
        let span = blamed(tokens);
        let problem = match spelled(tokens) {
            Ok(CodeRef::Class(class)) => {
                Problem::with("`{}` is a class, and a status is one code", &[&class])
                    .help(self.one_of(class))
            }
            Ok(what) => return Some(Named { what, span }),
            Err(_) if !is_one(tokens) => not_one(tokens),
            Err(Misspelled { message, meant: Some(CodeRef::Class(class)), .. }) => {
                Problem::new(message).help(self.one_of(class))
            }
            Err(wrong) => misspelled(&wrong, self.known()),
        };
        self.fault(faults, span, problem);
        None
    }

    pub(super) fn path(
        &mut self,
        tokens: &[TokenTree],
        name: &str,
        faults: &mut Faults,
    ) -> Option<Vec<TokenTree>> {
        let Some(problem) = path_fault(tokens, name) else { return Some(tokens.to_vec()) };
        let problem = problem.help(form(name));
        self.fault(faults, blamed(tokens), problem);
        None
    }

    /// The same for what the impls name: what is told of paths is not said of them.
    pub(super) fn module(
        &mut self,
        tokens: &[TokenTree],
        name: &str,
        faults: &mut Faults,
    ) -> Option<Code> {
        Some(Code::placed(unblamed(self.path(tokens, name, faults)?)))
    }

    fn one_of(&self, class: ClassPattern) -> String {
        match self.known() {
            Some(registry) => one_of(&registry.members(class)),
            None => one_of(&[*class.range().start()]),
        }
    }

    /// The registry, as far as this crate knows it: not one of the user's own.
    fn known(&self) -> Option<&'static Registry> {
        if self.registry.is_some() { None } else { Some(&http().0) }
    }
}

/// The token to blame: not a sign.
fn blamed(tokens: &[TokenTree]) -> Span {
    let sign = |token: &&TokenTree| !matches!(token, TokenTree::Punct(_));
    let blamed = tokens.iter().find(sign).or(tokens.first());
    blamed.map_or_else(Span::call_site, TokenTree::span)
}

/// Whether the tokens are a number or a word, rightly spelled or not.
fn is_one(tokens: &[TokenTree]) -> bool {
    matches!(
        tokens,
        [TokenTree::Literal(_) | TokenTree::Ident(_)]
            | [TokenTree::Punct(_), TokenTree::Literal(_)]
    )
}

fn not_one(tokens: &[TokenTree]) -> Problem {
    let has = |sign| tokens.iter().any(|token| is_punct(token, sign));
    let problem = Problem::new("a status is one code or its name");
    match tokens.last() {
        Some(TokenTree::Ident(name)) if has(':') => {
            problem.help_with("write the name alone: `{}`", &[&name])
        }
        _ => problem.help("write `404` or `NotFound`"),
    }
}
