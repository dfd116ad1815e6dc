//! Examples in the documentation of the built-in registry, where they run. In the crate of a user they would be tests of
//! that crate, of codes that it may not have.

use crate::report::filled::filled;
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::quote;

mod built_in;

use built_in::EXAMPLES;
pub(super) use built_in::STATUS;

/// The items, and behind the documentation of what has an example that.
pub(crate) fn with_examples(items: TokenStream) -> TokenStream {
    within("", items)
}

/// What stands in the braces of `impl Of`, or in none.
fn within(of: &str, items: TokenStream) -> TokenStream {
    let mut all: Vec<TokenTree> = Vec::new();
    // A public item up to its name, behind which its example has to stand before it.
    let mut public: Vec<TokenTree> = Vec::new();
    for token in items {
        let word = match &token {
            TokenTree::Ident(word) => word.to_string(),
            _ => String::new(),
        };
        if word == "pub" {
            public.push(token);
        } else if public.is_empty() {
            all.push(within_impl(&all, token));
        } else {
            public.push(token);
            if !matches!(&word[..], "const" | "fn" | "struct" | "enum") {
                for (at, name, lines) in EXAMPLES {
                    if *at == of && *name == word {
                        all.push(Punct::new('#', Spacing::Alone).into());
                        all.push(Group::new(Delimiter::Bracket, documented(lines)).into());
                    }
                }
                all.append(&mut public);
            }
        }
    }
    all.into_iter().collect()
}

/// A token, where it is the braces of `impl Of` with the examples in them.
fn within_impl(before: &[TokenTree], token: TokenTree) -> TokenTree {
    match (before, token) {
        ([.., TokenTree::Ident(word), TokenTree::Ident(of)], TokenTree::Group(group))
            if *word == "impl" && group.delimiter() == Delimiter::Brace =>
        {
            Group::new(Delimiter::Brace, within(&of.to_string(), group.stream())).into()
        }
        (_, token) => token,
    }
}

/// `doc = "..."`
fn documented(lines: &str) -> TokenStream {
    let text = filled(
        "\n```\n# use status_codes::{Class, Status, StatusSet, status};\n{}\n```",
        &[&lines],
    );
    quote!(doc = #text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::module::enumerate;
    use crate::registry;

    #[test]
    fn each_has_its_place_and_none_stands_twice() {
        let (registry, _) = registry::http();
        let items = with_examples(enumerate(registry, &quote!(crate))).to_string();
        for (of, name, lines) in EXAMPLES {
            let lines = format!("{:?}", format!("{lines}\n```"));
            let found = items.matches(lines.trim_start_matches('"')).count();
            assert_eq!(found, 1, "`{name}` of `{of}`");
        }
    }
}
