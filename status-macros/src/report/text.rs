//! Generated code as text, which the compiler reads far sooner than it takes tokens one by one, with tokens among it.

use proc_macro2::{Group, TokenStream, TokenTree};

/// The tokens of a text of ours. The compiler reads it many times faster than `proc_macro2` does in a debug build.
pub(crate) fn parse(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        text.parse().map_or_else(|_| TokenStream::new(), proc_macro::TokenStream::into)
    } else {
        text.parse().unwrap_or_default()
    }
}

/// The tokens of a text, in which each `$name` stands for other tokens.
pub(crate) fn with_tokens(
    text: &str,
    named: &mut dyn FnMut(&str) -> Vec<TokenTree>,
) -> TokenStream {
    let tokens = parse(text);
    if text.contains('$') { placed(tokens, named) } else { tokens }
}

fn placed(tokens: TokenStream, named: &mut dyn FnMut(&str) -> Vec<TokenTree>) -> TokenStream {
    let mut all: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                all.push(Group::new(group.delimiter(), placed(group.stream(), named)).into());
            }
            TokenTree::Punct(sign) if sign.as_char() == '$' => {
                let name = tokens.next().map(|name| name.to_string()).unwrap_or_default();
                all.extend(named(&name));
            }
            token => all.push(token),
        }
    }
    all.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_stand_where_they_are_named() {
        let mut named = |name: &str| parse(&format!("{name}::{name}")).into_iter().collect();
        let code = with_tokens("$a::A { [$b] \"$c\" } ($a)", &mut named);
        assert_eq!(code.to_string(), parse("a::a::A { [b::b] \"$c\" } (a::a)").to_string());
    }
}
