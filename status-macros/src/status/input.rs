//! The macros' own syntax.

use crate::report::problem::Problem;
use crate::spec::words::code::CodeRef;
use crate::status::guard::Guard;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

/// `(path of the registry) {its catalog} code`: what the `status!` of a registry hands on.
pub(crate) struct Lookup {
    pub(crate) path: TokenStream,
    /// The registry itself, unless it is the built-in one.
    pub(crate) carried: TokenStream,
    pub(crate) asked: Asked,
}

/// What is looked up.
pub(crate) enum Asked {
    /// What the tokens mean, and the first and the last of them.
    Code(Result<CodeRef, Problem>, [Span; 2]),
    /// `@check`: the codes of a derive, which hands them to the registry that has them.
    Check(Guard),
}

impl Lookup {
    /// The head is written by the shim; without it there is nothing to look up in.
    pub(crate) fn parse(input: TokenStream) -> Option<Self> {
        let mut tokens = input.into_iter();
        let TokenTree::Group(path) = tokens.next()? else { return None };
        let TokenTree::Group(carried) = tokens.next()? else { return None };
        let code: Vec<TokenTree> = ungrouped(tokens.collect());
        let asked = match code.as_slice() {
            [TokenTree::Punct(at), TokenTree::Ident(_), rest @ ..] if at.as_char() == '@' => {
                Asked::Check(Guard::parse(rest.iter().cloned().collect())?)
            }
            code => {
                let span =
                    |token: Option<&TokenTree>| token.map_or_else(Span::call_site, TokenTree::span);
                Asked::Code(spelled(code), [span(code.first()), span(code.last())])
            }
        };
        Some(Self { path: path.stream(), carried: carried.stream(), asked })
    }
}

/// What a `$code:literal` of `macro_rules!` holds, without the invisible brackets around it.
pub(crate) fn ungrouped(mut tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    while let [TokenTree::Group(group)] = tokens.as_slice() {
        if group.delimiter() != Delimiter::None {
            break;
        }
        tokens = group.stream().into_iter().collect();
    }
    tokens
}

/// What the tokens of a code, a class or a name mean.
pub(crate) fn spelled(tokens: &[TokenTree]) -> Result<CodeRef, Problem> {
    let text = match tokens {
        [TokenTree::Literal(literal)] => literal.to_string(),
        [TokenTree::Ident(name)] => name.to_string().trim_start_matches("r#").to_owned(),
        [sign, TokenTree::Literal(literal)] if is_sign(sign) => format!("{sign}{literal}"),
        other => return Err(not_one(other)),
    };
    CodeRef::parse(&text).map_err(|wrong| {
        let help = wrong.help.unwrap_or_else(|| format!("write {FORMS}"));
        Problem::new(wrong.message).help(help)
    })
}

fn is_sign(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if matches!(sign.as_char(), '-' | '+'))
}

/// What `status!` takes.
pub(crate) const FORMS: &str = "a code `404`, a class `4xx`, or a name `NotFound`";

fn not_one(tokens: &[TokenTree]) -> Problem {
    let punct = |wanted: char| {
        tokens
            .iter()
            .any(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted))
    };
    if tokens.is_empty() {
        return Problem::new("`status!` has nothing to look up").help(format!("write {FORMS}"));
    }
    let problem = Problem::new("`status!` takes one code");
    if punct('|') || punct(',') {
        return problem.help("write one `status!` for each: `status!(404) | status!(410)`");
    }
    if punct('.') {
        return problem.help("write a class for a range: `status!(4xx)`");
    }
    match tokens.last() {
        Some(TokenTree::Ident(name)) if punct(':') => {
            problem.help(format!("write the name alone: `status!({name})`"))
        }
        _ => problem.help(format!("write {FORMS}")),
    }
}
