//! The names of the fields of one response.

use super::few::Few;

/// Names in the order in which they came, and whether a line of each was sent.
pub(crate) struct Names(Few<(&'static str, bool)>);

impl Names {
    pub(crate) fn new() -> Self {
        Self(Few::new(("", false)))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn push(&mut self, name: &'static str, is_sent: bool) {
        self.0.push((name, is_sent));
    }

    /// Whether a line of the field was sent.
    pub(crate) fn is_sent(&self, name: &str) -> bool {
        self.0.iter().any(|(other, is_sent)| *is_sent && other.eq_ignore_ascii_case(name))
    }

    /// Whether the name is among those from one place to another, sent or not.
    pub(crate) fn has(&self, name: &str, from: usize, to: usize) -> bool {
        let mut between = self.0.iter().take(to).skip(from);
        between.any(|(other, _)| other.eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_have_no_case() {
        let mut names = Names::new();
        for (name, is_sent) in [("a", false), ("B", false), ("c", true), ("A", true)] {
            names.push(name, is_sent);
        }
        assert!(names.is_sent("a") && names.is_sent("C"));
        assert!(!names.is_sent("b") && !names.is_sent("d"));
        assert!(names.has("b", 1, 2) && !names.has("b", 2, 4) && names.has("a", 2, names.len()));
    }
}
