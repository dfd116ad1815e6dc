//! Generated code as text: to write it costs the build of this crate a fraction of what tokens do.

use crate::report::letters::split_name;
use crate::report::text::with_tokens;
use proc_macro2::TokenStream;

/// The text with its places filled: each `$name` that `places` has.
pub(super) fn fill(text: &str, places: &[(&str, &str)]) -> String {
    let mut parts = text.split('$');
    let mut code = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = split_name(part);
        if let Some((_, filling)) = places.iter().find(|(place, _)| *place == name) {
            code.push_str(filling);
        } else {
            code.push('$');
            code.push_str(name);
        }
        code.push_str(rest);
    }
    code
}

/// The code of all rows, one behind the other.
pub(super) fn each<T>(rows: &[T], code: &dyn Fn(&T) -> String) -> String {
    let mut all = String::new();
    for row in rows {
        all.push_str(&code(row));
    }
    all
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// The tokens of the code, each `$facade` the path of `status-codes`.
pub(super) fn tokens(code: &str, facade: &TokenStream) -> TokenStream {
    with_tokens(code, &mut |_| facade.clone().into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::text::parse;

    #[test]
    fn places_are_filled_once() {
        assert_eq!(fill("$a + $b::c + $facade", &[("a", "$b"), ("b", "1")]), "$b + 1::c + $facade");
    }

    #[test]
    fn the_facade_stands_everywhere() {
        let facade = parse("::some::path");
        let code = tokens("$facade::A { [$facade] \"$facade\" }", &facade);
        let expected = parse("::some::path::A { [::some::path] \"$facade\" }");
        assert_eq!(code.to_string(), expected.to_string());
    }
}
