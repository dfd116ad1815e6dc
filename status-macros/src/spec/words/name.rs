//! Names: a variant from a phrase, a constant and a predicate from a variant, and which of them are taken.

use crate::report::letters;

/// `Not Found` becomes `NotFound`; `None` where that would be no identifier.
pub(crate) fn variant(phrase: &str) -> Option<String> {
    let (mut name, mut word) = (String::new(), String::new());
    for letter in phrase.chars() {
        match letter {
            '\'' | '\u{2019}' => {}
            _ if letter.is_ascii_alphanumeric() => word.push(letter),
            _ if letter.is_ascii() => name.push_str(&capitalised(&std::mem::take(&mut word))),
            _ => return None,
        }
    }
    name.push_str(&capitalised(&word));
    is_variant(&name).then_some(name)
}

/// Why a text makes no variant, in words that stand beside it.
pub(crate) fn fault(text: &str) -> &'static str {
    let first = letters::find(text, |letter| letter.is_ascii_alphanumeric());
    if !text.is_ascii() {
        "not all of it is ASCII"
    } else if text.eq_ignore_ascii_case("self") {
        "a keyword of Rust"
    } else if first.is_none() {
        "it has no letter"
    } else if first.is_some_and(|(_, first)| first.is_ascii_digit()) {
        "a name begins with a letter"
    } else {
        "more than 64 letters"
    }
}

/// `OK` becomes `Ok`; a word of mixed case keeps its letters.
fn capitalised(word: &str) -> String {
    let Some((first, rest)) = word.split_at_checked(1) else {
        return String::new();
    };
    let shouted = letters::all(rest, |letter| !letter.is_ascii_lowercase());
    let rest = if shouted { rest.to_ascii_lowercase() } else { rest.to_owned() };
    first.to_ascii_uppercase() + &rest
}

/// What may name a variant: `[A-Z][A-Za-z0-9]{0,63}`, and not `Self`.
pub(crate) fn is_variant(name: &str) -> bool {
    name.len() <= 64
        && name != "Self"
        && letters::begins(name, |first| first.is_ascii_uppercase())
        && letters::all(name, |letter| letter.is_ascii_alphanumeric())
}

/// What may be the key of a set: `[a-z][a-z0-9_]{0,63}`, without `_` at the end or twice in a row.
pub(crate) fn is_key(key: &str) -> bool {
    key.len() <= 64
        && letters::begins(key, |first| first.is_ascii_lowercase())
        && letters::all(key, |letter| matches!(letter, 'a'..='z' | '0'..='9' | '_'))
        && !key.ends_with('_')
        && !key.contains("__")
}

/// `NotFound` becomes `not_found`: a word begins where a capital follows a small letter or a digit, or precedes a
/// small letter.
pub(crate) fn snake(variant: &str) -> String {
    let bytes = variant.as_bytes();
    let mut snake = String::with_capacity(bytes.len() + 4);
    for (at, byte) in bytes.iter().enumerate() {
        let follows_word = at > 0 && !bytes[at - 1].is_ascii_uppercase();
        let begins_word = at > 0 && bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        if byte.is_ascii_uppercase() && (follows_word || begins_word) {
            snake.push('_');
        }
        snake.push(char::from(byte.to_ascii_lowercase()));
    }
    snake
}

/// `NotFound` becomes `NOT_FOUND`.
pub(crate) fn constant(variant: &str) -> String {
    snake(variant).to_ascii_uppercase()
}

/// `name`, or the first that follows it and is free.
pub(crate) fn free(name: &str, is_free: &dyn Fn(&str) -> bool) -> String {
    let mut free = name.to_owned();
    while !is_free(&free) {
        free.push('X');
    }
    free
}

/// A constant that the enum has besides its codes.
pub(crate) fn is_reserved_constant(constant: &str) -> bool {
    constant == "ALL"
}

/// What no set and no class may be called, because an item of the generated types has the name or would be read as it.
pub(crate) fn is_reserved_key(key: &str) -> bool {
    matches!(
        key,
        "all"
            | "empty"
            | "name"
            | "class"
            | "code"
            | "phrase"
            | "summary"
            | "reference"
            | "state"
            | "generic"
            | "len"
            | "contains"
            | "union"
            | "of"
            | "iter"
            | "known"
            | "range"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_become_variants() {
        for (phrase, name) in [
            ("OK", "Ok"),
            ("URI Too Long", "UriTooLong"),
            ("I'm a teapot", "ImATeapot"),
            ("Multi-Status", "MultiStatus"),
            ("IM Used", "ImUsed"),
            ("HTTP Version Not Supported", "HttpVersionNotSupported"),
            ("Not  Found!", "NotFound"),
            ("Call/Transaction Does Not Exist", "CallTransactionDoesNotExist"),
            ("Use WebDAV", "UseWebDAV"),
        ] {
            assert_eq!(variant(phrase).as_deref(), Some(name));
        }
        for phrase in ["", "404", "---", "3D Only", "Self", "Später", &"long ".repeat(20)] {
            assert_eq!(variant(phrase), None, "{phrase}");
        }
    }

    #[test]
    fn every_phrase_without_a_variant_has_a_fault() {
        for (phrase, expected) in [
            ("", "it has no letter"),
            ("--- !", "it has no letter"),
            ("404", "a name begins with a letter"),
            ("(3D) Only", "a name begins with a letter"),
            ("Self", "a keyword of Rust"),
            ("self", "a keyword of Rust"),
            ("Später", "not all of it is ASCII"),
            (&"long ".repeat(20), "more than 64 letters"),
        ] {
            assert_eq!((variant(phrase), fault(phrase)), (None, expected), "{phrase}");
        }
        assert_eq!(variant("I\u{2019}m a teapot").as_deref(), Some("ImATeapot"));
    }

    #[test]
    fn a_free_name_follows_one_that_is_taken() {
        assert_eq!(free("Code404", &|_| true), "Code404");
        assert_eq!(free("Code404", &|name| name.len() > 8), "Code404XX");
    }

    #[test]
    fn variants_become_constants() {
        for (name, expected) in [
            ("NotFound", "NOT_FOUND"),
            ("ImATeapot", "IM_A_TEAPOT"),
            ("Ok", "OK"),
            ("UseWebDAV", "USE_WEB_DAV"),
            ("Http2Required", "HTTP2_REQUIRED"),
            ("HTTPGone", "HTTP_GONE"),
            ("A", "A"),
        ] {
            assert_eq!(constant(name), expected);
        }
    }

    #[test]
    fn keys_of_sets_are_snake_case() {
        assert!(is_key("method_preserving") && is_key("a") && is_key("type") && is_key("v2"));
        for bad in ["", "Cacheable", "a-b", "_a", "a_", "a__b", "2x", "é", "a b"] {
            assert!(!is_key(bad), "{bad}");
        }
    }
}
