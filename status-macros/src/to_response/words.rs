//! The name of a variant in words, as `heck` divides it: `HTTPError` is `http`, `error`.

/// The words, in small letters.
fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for piece in name.split(|c: char| !c.is_alphanumeric()) {
        let mut word = String::new();
        // Of the letter before, or before the digits before.
        let (mut was_upper, mut was_lower) = (false, false);
        let mut letters = piece.chars().peekable();
        while let Some(letter) = letters.next() {
            let next = letters.peek().copied();
            if was_upper && letter.is_uppercase() && next.is_some_and(char::is_lowercase) {
                end(&mut word, &mut words);
            }
            word.extend(letter.to_lowercase());
            if letter.is_lowercase() || letter.is_uppercase() {
                (was_upper, was_lower) = (letter.is_uppercase(), letter.is_lowercase());
            }
            if was_lower && next.is_some_and(char::is_uppercase) {
                end(&mut word, &mut words);
                (was_upper, was_lower) = (false, false);
            }
        }
        end(&mut word, &mut words);
    }
    words
}

fn end(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// `no_such_user`
pub(super) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `no-such-user`
pub(super) fn kebab(name: &str) -> String {
    words(name).join("-")
}

/// `No such user`
pub(super) fn sentence(name: &str) -> String {
    let sentence = words(name).join(" ");
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::{kebab, sentence, snake};
    use heck::{ToKebabCase as _, ToSnakeCase as _};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_name_is_divided_as_heck_does(name in "[A-Za-z0-9_]{0,16}|[\\p{L}\\p{N}_]{0,8}|\\PC{0,8}") {
            // Of letters that are written alike, heck takes the form at the end of a word.
            let heck = name.to_snake_case().replace('ς', "σ");
            prop_assert_eq!(snake(&name).replace('ς', "σ"), heck);
            prop_assert_eq!(kebab(&name).replace('ς', "σ"), name.to_kebab_case().replace('ς', "σ"));
        }
    }

    #[test]
    fn names_are_divided_as_heck_does() {
        for (name, expected) in [
            ("NoSuchUser", "no_such_user"),
            ("HTTPError", "http_error"),
            ("Http2Required", "http2_required"),
            ("A1B", "a1b"),
            ("XMLHttpRequest", "xml_http_request"),
            ("FIELD_NAME11", "field_name11"),
            ("99BOTTLES", "99bottles"),
            ("FieldNamE11", "field_nam_e11"),
            ("abc123DEF456", "abc123_def456"),
            ("abc123DEf456", "abc123_d_ef456"),
            ("ABC123dEEf456FOO", "abc123d_e_ef456_foo"),
            ("_", ""),
            ("A", "a"),
            ("\u{DC}berGroß", "über_groß"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
        assert_eq!(
            (kebab("NoSuchUser"), sentence("NoSuchUser")),
            ("no-such-user".into(), "No such user".into())
        );
    }
}
