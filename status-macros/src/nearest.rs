//! What somebody may have meant: names by edit distance, codes by number.

/// The candidate that `word` is probably a slip of, if there is one that is not far-fetched.
pub(crate) fn nearest_name<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let folded = fold(word);
    if folded.len() > 80 {
        return None;
    }
    let most = |candidate: &str| candidate.len().min(word.len()).div_ceil(4);
    candidates
        .into_iter()
        .map(|candidate| (fold(candidate), candidate))
        .filter(|(other, candidate)| other.len().abs_diff(folded.len()) <= most(candidate))
        .map(|(other, candidate)| (distance(&folded, &other), candidate))
        .filter(|(distance, candidate)| *distance <= most(candidate))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Up to three codes nearest to one that is not there, ascending: those of its class first. With a wrong number of
/// digits, codes that are one slip away.
pub(crate) fn nearest_codes(code: u16, known: &[u16]) -> Vec<u16> {
    let digits = code.to_string();
    let mut found: Vec<(bool, u16, u16)> = known
        .iter()
        .map(|other| (other.to_string(), *other))
        .filter(|(other, _)| {
            other.len() == digits.len() || distance(digits.as_bytes(), other.as_bytes()) <= 1
        })
        .map(|(other, number)| (other[..1] != digits[..1], number.abs_diff(code), number))
        .collect();
    found.sort_unstable();
    let mut nearest: Vec<u16> = found.iter().take(3).map(|(.., number)| *number).collect();
    nearest.sort_unstable();
    nearest
}

/// Upper and lower case, `_`, `-` and spaces are the same slip: `NOT_FOUND`, `not-found`.
fn fold(word: &str) -> Vec<u8> {
    word.bytes()
        .filter(|byte| !matches!(byte, b'_' | b'-' | b' '))
        .map(|byte| byte.to_ascii_lowercase())
        .collect()
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
            assert_eq!(nearest_name(slip, keys), Some(meant));
        }
        for strange in ["colour", "x", "", "dependencies", &"long".repeat(1000)] {
            assert_eq!(nearest_name(strange, keys), None, "{strange}");
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
        assert_eq!(nearest_codes(7, &known), []);
    }
}
