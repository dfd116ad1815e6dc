//! What JSON a member is, as far as the name of its type tells.

use crate::item::tokens::{inside, is_punct, last_name};
use proc_macro2::{Delimiter, TokenTree};

/// How deep a type is looked into.
const DEPTH: usize = 4;

/// A letter for each part: `s`tring, `i`nteger, `n`umber, `b`oolean, `l`ist of, `o`ption of. Empty where it cannot be told.
pub(super) fn letters(of: &[TokenTree]) -> String {
    let mut letters = String::new();
    let mut of = of.to_vec();
    for _ in 0..DEPTH {
        while of.first().is_some_and(|sign| is_punct(sign, '&') || is_punct(sign, '\'')) {
            // `&'a str`: the name of a lifetime goes with its sign.
            let is_lifetime = is_punct(&of[0], '\'');
            of.drain(..if is_lifetime { 2.min(of.len()) } else { 1 });
        }
        if let [TokenTree::Group(list)] = of.as_slice() {
            if list.delimiter() != Delimiter::Bracket {
                return String::new();
            }
            letters.push('l');
            let inner: Vec<TokenTree> = list.stream().into_iter().collect();
            let end = inner.iter().position(|token| is_punct(token, ';')).unwrap_or(inner.len());
            of = inner[..end].to_vec();
            continue;
        }
        let Some(name) = last_name(&of) else { return String::new() };
        let letter = match name.to_string().as_str() {
            "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64"
            | "i128" | "isize" => 'i',
            "f32" | "f64" => 'n',
            "bool" => 'b',
            "str" | "String" | "char" => 's',
            "Vec" | "VecDeque" | "BTreeSet" | "HashSet" => 'l',
            "Option" => 'o',
            "Box" | "Rc" | "Arc" => ' ',
            _ => return letters,
        };
        if letter != ' ' {
            letters.push(letter);
        }
        if matches!(letter, 'i' | 'n' | 'b' | 's') {
            return letters;
        }
        let Some(inner) = inside(&of) else { return letters };
        of = inner;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::letters;
    use proc_macro2::TokenStream;

    #[test]
    fn types_are_letters_as_far_as_they_tell() {
        for (of, expected) in [
            ("u64", "i"),
            ("f32", "n"),
            ("bool", "b"),
            ("String", "s"),
            ("&'a str", "s"),
            ("::std::string::String", "s"),
            ("Vec<u8>", "li"),
            ("Option<Vec<String>>", "ols"),
            ("&[u8]", "li"),
            ("[f64; 3]", "ln"),
            ("Box<str>", "s"),
            ("Vec<Problem>", "l"),
            ("Uuid", ""),
            ("(u8, u8)", ""),
            ("HashMap<String, u8>", ""),
        ] {
            let tokens: TokenStream = of.parse().unwrap();
            assert_eq!(letters(&tokens.into_iter().collect::<Vec<_>>()), expected, "{of}");
        }
    }
}
