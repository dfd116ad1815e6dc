//! What tokens say: a code, a class or a name, in its one spelling.

use crate::registry::Registry;
use crate::report::filled::filled;
use crate::report::problem::Problem;
use crate::spec::words::code::{CodeRef, Misspelled};
use proc_macro2::TokenTree;

/// What `status!` takes.
pub(crate) const FORMS: &str = "a code `404`, a class `4xx`, or a name `NotFound`";

/// What the tokens of a code, a class or a name mean.
pub(crate) fn spelled(tokens: &[TokenTree]) -> Result<CodeRef, Misspelled> {
    let text = match tokens {
        [TokenTree::Literal(literal)] => literal.to_string(),
        [TokenTree::Ident(name)] => name.to_string().trim_start_matches("r#").to_owned(),
        [sign, TokenTree::Literal(literal)] if is_sign(sign) => filled("{}{}", &[&sign, &literal]),
        other => return Err(not_one(other)),
    };
    CodeRef::parse(&text)
}

/// What is said of a misspelling; nothing is proposed that `registry` does not have.
pub(crate) fn misspelled(wrong: &Misspelled, registry: Option<&Registry>) -> Problem {
    let is_known = match (&wrong.meant, registry) {
        (Some(CodeRef::Code(code)), Some(registry)) => registry.get(*code).is_some(),
        (Some(CodeRef::Class(class)), Some(registry)) => !registry.members(*class).is_empty(),
        _ => true,
    };
    let problem = Problem::new(wrong.message.as_str());
    match &wrong.help {
        Some(help) if is_known => problem.help(help),
        _ => problem.help_with("write {}", &[&FORMS]),
    }
}

fn is_sign(token: &TokenTree) -> bool {
    is(token, '-') || is(token, '+')
}

pub(super) fn is(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// Tokens that are neither a number nor a word.
fn not_one(tokens: &[TokenTree]) -> Misspelled {
    let has = |wanted: char| tokens.iter().any(|token| is(token, wanted));
    let path = tokens.last().filter(|last| matches!(last, TokenTree::Ident(_)) && has(':'));
    let help = match path {
        _ if has(',') => Some("codes are joined by `|`: `404 | 410`".to_owned()),
        _ if has('.') => Some("write a class for a range: `4xx`".to_owned()),
        _ if has('&') || has('-') || has('!') => {
            Some("operators stand between two of them: `status!(5xx) - status!(503)`".to_owned())
        }
        Some(name) => Some(filled("write the name alone: `{}`", &[&name])),
        None => None,
    };
    Misspelled {
        message: "this is neither a code nor a class nor a name".to_owned(),
        help,
        meant: None,
    }
}
