//! What somebody may have meant: names by edit distance, codes by number.

use crate::report::order::in_order;

/// The candidate that `word` is probably a slip of, if there is one that is not far-fetched.
pub(crate) fn nearest_name<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let mut nearest = Nearest { word, folded: fold(word), found: None };
    if nearest.folded.len() <= 80 {
        for candidate in candidates {
            nearest.consider(candidate);
        }
    }
    nearest.found.map(|(_, candidate)| candidate)
}

struct Nearest<'w, 'a> {
    word: &'w str,
    folded: Vec<u8>,
    /// The first of those that are nearest, and how far it is.
    found: Option<(usize, &'a str)>,
}

impl<'a> Nearest<'_, 'a> {
    fn consider(&mut self, candidate: &'a str) {
        let other = fold(candidate);
        let most = candidate.len().min(self.word.len()).div_ceil(4);
        if other.len().abs_diff(self.folded.len()) > most {
            return;
        }
        let distance = distance(&self.folded, &other);
        if distance <= most && self.found.is_none_or(|(least, _)| distance < least) {
            self.found = Some((distance, candidate));
        }
    }
}

/// Up to three codes nearest to one that is not there, ascending: those of its class first. With a wrong number of
/// digits, codes that are one slip away.
pub(crate) fn nearest_codes(code: u16, known: &[u16]) -> Vec<u16> {
    let digits = code.to_string();
    let mut keys = Vec::new();
    let mut codes = Vec::new();
    for number in known {
        let other = number.to_string();
        if other.len() == digits.len() || distance(digits.as_bytes(), other.as_bytes()) <= 1 {
            keys.push((usize::from(other[..1] != digits[..1]), number.abs_diff(code).into()));
            codes.push(*number);
        }
    }
    let order = in_order(keys);
    let nearest = order.get(..3).unwrap_or(&order);
    let mut found = Vec::new();
    for (at, code) in codes.into_iter().enumerate() {
        if nearest.contains(&at) {
            found.push(code);
        }
    }
    found
}

/// Upper and lower case, `_`, `-` and spaces are the same slip: `NOT_FOUND`, `not-found`.
fn fold(word: &str) -> Vec<u8> {
    let mut folded = Vec::new();
    for byte in word.bytes() {
        if !matches!(byte, b'_' | b'-' | b' ') {
            folded.push(byte.to_ascii_lowercase());
        }
    }
    folded
}

/// Insertions, deletions, substitutions and swaps of neighbours that lead from one to the other.
fn distance(from: &[u8], to: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for (row, a) in from.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, b) in to.iter().enumerate() {
            let mut cost = (last[column] + usize::from(a != b))
                .min(last[column + 1] + 1)
                .min(next[column] + 1);
            if row > 0 && column > 0 && from[row - 1] == *b && to[column - 1] == *a {
                cost = cost.min(before[column - 1] + 1);
            }
            next.push(cost);
        }
        before = std::mem::replace(&mut last, next);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_find_their_name() {
        let keys = ["phrase", "name", "summary", "reference", "former", "requires"];
        for (slip, meant) in [
            ("phrse", "phrase"),
            ("Phrase", "phrase"),
            ("refrence", "reference"),
            ("require", "requires"),
        ] {
            assert_eq!(nearest_name(slip, &keys), Some(meant));
        }
        for strange in ["colour", "x", "", "dependencies", &"long".repeat(1000)] {
            assert_eq!(nearest_name(strange, &keys), None, "{strange}");
        }
    }

    #[test]
    fn codes_are_near_by_number() {
        let known = [200, 404, 405, 409, 410, 451, 500];
        assert_eq!(nearest_codes(408, &known), [405, 409, 410]);
        assert_eq!(nearest_codes(499, &known), [409, 410, 451]);
        assert_eq!(nearest_codes(599, &known), [410, 451, 500]);
        assert_eq!(nearest_codes(4040, &known), [404]);
        assert_eq!(nearest_codes(44, &known), [404]);
        assert_eq!(nearest_codes(7, &known), [0; 0]);
    }
}
