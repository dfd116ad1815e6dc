//! Texts with places. Every user builds this crate, in which a `format!` costs twice as much as a call of this does.

use std::fmt::{Display, Write as _};

/// A text, each `{}` of which is one of the values, in their order.
pub(crate) fn filled(text: &'static str, values: &[&dyn Display]) -> String {
    #[cfg(test)]
    assert_eq!(text.matches("{}").count(), values.len(), "{text}");
    let (mut filled, mut rest) = (String::new(), text);
    for value in values {
        let (before, after) = rest.split_once("{}").unwrap_or((rest, ""));
        filled.push_str(before);
        let _ = write!(filled, "{value}");
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// A word for each item, with the same between all of them.
pub(crate) fn joined<T>(items: &[T], between: &str, word: &dyn Fn(&T) -> String) -> String {
    let mut joined = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            joined.push_str(between);
        }
        joined.push_str(&word(item));
    }
    joined
}

/// Words with the same between all of them.
pub(crate) fn together(words: &[&str], between: &str) -> String {
    joined(words, between, &|word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_in_their_places_as_they_are() {
        assert_eq!(filled("`{}` { a = {} }", &[&"{}", &404]), "`{}` { a = 404 }");
        assert_eq!(filled("no place", &[]), "no place");
    }
}
