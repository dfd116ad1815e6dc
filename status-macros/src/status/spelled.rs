//! What tokens say: a code, a class or a name, in its one spelling.

use crate::report::problem::Problem;
use crate::spec::words::code::CodeRef;
use proc_macro2::TokenTree;

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
