//! An error and its sources -> a line of a log.

use super::line::Line;
use core::error::Error;
use core::fmt;

/// The sources that are shown at most: one that leads back to itself has no end.
const MOST: usize = 32;

/// An error and what caused it, joined by `: `, on one line.
///
/// Control characters, and what else ends a line, are escaped as in a string literal. A `Display` that fails costs its own
/// rest.
#[must_use]
pub fn chain<'a>(error: &'a (dyn Error + 'a)) -> impl fmt::Display + 'a {
    Chain(error)
}

struct Chain<'a>(&'a (dyn Error + 'a));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = Line::new(f);
        line.part(self.0)?;
        let mut source = self.0.source();
        for _ in 0..MOST {
            let Some(error) = source else { return Ok(()) };
            line.part(": ")?;
            line.part(error)?;
            source = error.source();
        }
        if source.is_some() { line.part(": ...") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, chain};
    use core::error::Error;
    use core::fmt;
    use std::string::ToString as _;

    #[derive(Debug)]
    struct Part(&'static str, Option<&'static Part>);

    impl fmt::Display for Part {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)?;
            if self.0 == "fails" { Err(fmt::Error) } else { Ok(()) }
        }
    }

    impl Error for Part {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            match self.1 {
                Some(part) => Some(part),
                None if self.0 == "again" => Some(&Part("again", None)),
                None => None,
            }
        }
    }

    #[test]
    fn sources_follow_on_one_line() {
        static LAST: Part = Part("c\r\n\u{1b}[31m\u{2028}ü", None);
        static NEXT: Part = Part("fails", Some(&LAST));
        let error = Part("a", Some(&NEXT));
        assert_eq!(chain(&error).to_string(), "a: fails: c\\r\\n\\u{1b}[31m\\u{2028}ü");
    }

    #[test]
    fn a_chain_without_an_end_ends() {
        let text = chain(&Part("again", None)).to_string();
        assert_eq!(text.matches("again").count(), 1 + MOST);
        assert!(text.ends_with(": again: ..."));
    }
}
