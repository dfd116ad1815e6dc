//! The letters of a text: a search for each closure would be compiled by itself, by all that build this crate.

/// A question about a letter.
type Is = fn(char) -> bool;

/// Around a text in TOML.
pub(crate) const QUOTES: &[char] = &['"', '\''];

/// Whether all letters are.
pub(crate) fn all(text: &str, are: Is) -> bool {
    text.chars().all(are)
}

/// Whether the first letter is.
pub(crate) fn begins(text: &str, is: Is) -> bool {
    text.chars().next().is_some_and(is)
}

/// The first letter that is, and where it stands.
pub(crate) fn find(text: &str, is: Is) -> Option<(usize, char)> {
    for (at, letter) in text.char_indices() {
        if is(letter) {
            return Some((at, letter));
        }
    }
    None
}

/// How many letters are.
pub(crate) fn count(text: &str, are: Is) -> usize {
    let mut count = 0;
    for letter in text.chars() {
        count += usize::from(are(letter));
    }
    count
}

/// One digit at least, and nothing else.
pub(crate) fn are_digits(text: &str) -> bool {
    !text.is_empty() && all(text, |letter| letter.is_ascii_digit())
}

/// A name in lower case, and what stands behind it.
pub(crate) fn split_name(text: &str) -> (&str, &str) {
    let end = find(text, |letter| !letter.is_ascii_lowercase());
    text.split_at(end.map_or(text.len(), |(at, _)| at))
}

/// As many letters as a text begins with, no more than `most`.
pub(crate) fn start(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}
