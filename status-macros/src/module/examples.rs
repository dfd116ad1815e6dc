//! Examples in the documentation of the built-in registry, where they run. In the crate of a user they would be tests of
//! that crate, of codes that it may not have.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
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
    let mut public = None;
    for token in items {
        let token = match (&all[..], token) {
            ([.., TokenTree::Ident(word), TokenTree::Ident(of)], TokenTree::Group(group))
                if *word == "impl" && group.delimiter() == Delimiter::Brace =>
            {
                let inside = within(&of.to_string(), group.stream());
                TokenTree::Group(Group::new(Delimiter::Brace, inside))
            }
            (_, token) => token,
        };
        if let TokenTree::Ident(word) = &token {
            match &word.to_string()[..] {
                "pub" => public = Some(all.len()),
                "const" | "fn" | "struct" | "enum" => {}
                // Behind `pub` and these stands a name.
                name => {
                    if let (Some(at), Some(lines)) = (public.take(), example(of, name)) {
                        all.splice(at..at, quote!(#[doc = #lines]));
                    }
                }
            }
        }
        all.push(token);
    }
    all.into_iter().collect()
}

fn example(of: &str, name: &str) -> Option<String> {
    let (_, _, lines) = EXAMPLES.iter().find(|row| row.0 == of && row.1 == name)?;
    Some(format!("\n```\n# use status_codes::{{Class, Status, StatusSet, status}};\n{lines}\n```"))
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
