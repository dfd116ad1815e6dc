//! The brackets and strings of a TOML text: how deep they nest, and which of them stand open at its end.

/// How many brackets, and dots in keys, may be open at once. The deepest spec needs four.
pub(super) const DEEPEST: usize = 32;

/// What was seen up to the end of a text. It need not be TOML.
#[derive(Debug, Default)]
pub(super) struct Brackets {
    /// Where the innermost bracket begins that is not closed.
    pub(super) open: Option<usize>,
    /// Where the string begins that reaches the end.
    pub(super) string: Option<usize>,
    /// The first byte past the limit.
    pub(super) too_deep: Option<usize>,
}

/// Where in a line the walk is, as long as no bracket is open.
#[derive(Clone, Copy, PartialEq)]
enum At {
    Start,
    Header,
    Key,
    Value,
    Rest,
}

struct Bracket {
    start: usize,
    close: u8,
    /// How deep it is, and the dots of the keys that lead to it.
    depth: usize,
}

struct Walk<'t> {
    bytes: &'t [u8],
    at: At,
    open: Vec<Bracket>,
    /// The dots of the header, of the key before the last `=`, and those that follow it.
    header: usize,
    key: usize,
    dots: usize,
}

impl Brackets {
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut walk = Walk { bytes, at: At::Start, open: Vec::new(), header: 0, key: 0, dots: 0 };
        let mut at = 0;
        let mut string = None;
        while at < bytes.len() {
            let end = walk.token(at);
            string = matches!(bytes[at], b'"' | b'\'').then_some(at).filter(|_| end == bytes.len());
            if walk.depth() > DEEPEST {
                return Self { too_deep: Some(at), ..Self::default() };
            }
            at = end;
        }
        Self { open: walk.open.last().map(|bracket| bracket.start), string, too_deep: None }
    }
}

impl Walk<'_> {
    fn depth(&self) -> usize {
        let brackets = self.open.last().map_or(self.header, |bracket| bracket.depth);
        brackets + self.dots.max(self.key)
    }

    /// Takes the token at `start` in; where it ends.
    fn token(&mut self, start: usize) -> usize {
        let rest = &self.bytes[start..];
        let length =
            |stop: &[u8]| 1 + rest[1..].iter().take_while(|byte| !stop.contains(byte)).count();
        match rest[0] {
            b' ' | b'\t' => {}
            b'#' => return start + length(b"\r\n"),
            // The parser takes even a carriage return alone for the end of a line, after its complaint.
            b'\r' | b'\n' => self.line_break(),
            b'.' => self.dots += usize::from(!matches!(self.at, At::Rest)),
            b'=' => self.equals(),
            b',' if self.open.is_empty() => self.scalar(),
            b',' => (self.key, self.dots) = (0, 0),
            b'[' | b'{' => self.opened(start, if rest[0] == b'[' { b']' } else { b'}' }),
            close @ (b']' | b'}') => self.closed(close),
            quote @ (b'"' | b'\'') => {
                self.scalar();
                return start + string(rest, quote);
            }
            _ => {
                self.scalar();
                return start + length(b".=,[]{} \t#\r\n");
            }
        }
        start + 1
    }

    fn line_break(&mut self) {
        if self.at == At::Header {
            self.header = self.dots;
        }
        self.dots = 0;
        if self.open.is_empty() {
            (self.key, self.at) = (0, At::Start);
        }
    }

    fn equals(&mut self) {
        (self.key, self.dots) = (self.dots, 0);
        if matches!(self.at, At::Start | At::Key) {
            self.at = At::Value;
        }
    }

    fn scalar(&mut self) {
        self.at = match self.at {
            At::Start => At::Key,
            At::Value if self.open.is_empty() => At::Rest,
            at => at,
        };
    }

    fn opened(&mut self, start: usize, close: u8) {
        match self.at {
            At::Start if close == b']' => (self.at, self.header) = (At::Header, 0),
            At::Value => {
                let depth = self.depth() + 1;
                self.open.push(Bracket { start, close, depth });
                (self.key, self.dots) = (0, 0);
            }
            _ => {}
        }
    }

    /// A bracket of the wrong kind closes nothing: the parser ignores it too.
    fn closed(&mut self, close: u8) {
        if self.at == At::Header {
            (self.header, self.dots, self.at) = (self.dots, 0, At::Rest);
        } else if self.open.last().is_some_and(|bracket| bracket.close == close) {
            self.open.pop();
            (self.key, self.dots) = (0, 0);
            self.scalar();
        } else {
            self.scalar();
        }
    }
}

/// The length of the string at the beginning of `rest`; one on a single line ends with it at the latest.
fn string(rest: &[u8], quote: u8) -> usize {
    let triple = [quote; 3];
    let close: &[u8] = if rest.starts_with(&triple) { &triple } else { &triple[..1] };
    let mut at = close.len();
    while at < rest.len() && !rest[at..].starts_with(close) {
        if close.len() == 1 && rest[at] == b'\n' {
            return at;
        }
        let escaped = quote == b'"'
            && rest[at] == b'\\'
            && rest.get(at + 1).is_some_and(|next| matches!(next, b'"' | b'\\'));
        at += if escaped { 2 } else { 1 };
    }
    at = (at + close.len()).min(rest.len());
    // Up to two quotes more belong to a text in triple quotes.
    let more = if close.len() == 3 { 2 } else { 0 };
    at + rest[at..].iter().take(more).take_while(|byte| **byte == quote).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(text: &str) -> Option<usize> {
        Brackets::of(text).open
    }

    fn too_deep(text: &str) -> Option<usize> {
        Brackets::of(text).too_deep
    }

    #[test]
    fn brackets_of_values_open_and_close() {
        assert_eq!(open("a = [1, 2"), Some(4));
        assert_eq!(open("a = [1, { b = [2]"), Some(8));
        assert_eq!(open("a = [1,\n2]\n"), None);
        assert_eq!(open("a = [1}\n"), Some(4), "a wrong bracket closes nothing");
        assert_eq!(open("a = { b = 1 ]"), Some(4));
        assert_eq!(open("[a\nb = 1\n[c"), None, "a header ends with its line");
        assert_eq!(open("a = 1 [[["), None, "what follows a value is no value");
        assert_eq!(open("a = \"[\"\nb = '['\nc = \"\"\"\n[\"\"\"\n# ["), None);
        assert_eq!(open("a'b = [1\nc = ']'"), Some(6), "a quote inside of a word begins no string");
        assert_eq!(open("a = ][\nb = , ["), None, "nor is what follows a stray bracket or comma");
        assert_eq!(open("# a\rb = [1"), Some(8), "a carriage return ends a line");
        assert_eq!(open("a = 1\r\nb = [1\r\n"), Some(11));
    }

    #[test]
    fn a_string_that_is_not_closed_is_found() {
        assert_eq!(Brackets::of("a = \"bc").string, Some(4));
        assert_eq!(Brackets::of("a = \"b\\\"c").string, Some(4));
        assert_eq!(Brackets::of("a = '''\nb\n").string, Some(4));
        assert_eq!(Brackets::of("a = 'b\\' ").string, None);
        assert_eq!(Brackets::of("a = \"b\nc").string, None);
        assert_eq!(Brackets::of("a = \"\"\"\"\"\"b").string, None);
    }

    #[test]
    fn a_string_may_end_with_quotes() {
        for text in
            ["\"\"\"a\"\"\"\"\"", "'''a'''''", "\"\"\"\"\"\"", "''", "\"\\\\\"", "'a\n", "\"a\\\n"]
        {
            let quote = text.as_bytes()[0];
            assert_eq!(string(text.as_bytes(), quote), text.trim_end().len(), "{text}");
        }
    }

    #[test]
    fn values_nest_so_deep_and_no_deeper() {
        let nested = |depth: usize| format!("a = {}", "[".repeat(depth));
        assert_eq!(too_deep(&nested(DEEPEST)), None);
        assert_eq!(too_deep(&nested(DEEPEST + 1)), Some(4 + DEEPEST));
        let tables = |depth: usize| format!("a = {}", "{a=".repeat(depth));
        assert_eq!(too_deep(&tables(DEEPEST)), None);
        assert_eq!(too_deep(&tables(DEEPEST + 1)), Some(4 + 3 * DEEPEST));
        assert_eq!(too_deep(&format!("a = {}{{b={}", "[".repeat(20), "[".repeat(20))), Some(38));
    }

    #[test]
    fn keys_and_headers_have_so_many_dots_and_no_more() {
        for (before, behind) in
            [("", " = 1"), ("[", "]"), ("[[", "]]"), ("a = { ", " = 1 }"), ("a = {b=1 \"\"", "")]
        {
            let dotted = |dots: usize| format!("{before}{}{behind}\n", ".a".repeat(dots));
            let depth = usize::from(before.contains('{'));
            assert_eq!(too_deep(&dotted(DEEPEST - depth)), None, "{before}");
            assert_eq!(
                too_deep(&dotted(DEEPEST - depth + 1)),
                Some(before.len() + 2 * (DEEPEST - depth)),
                "{before}"
            );
        }
    }

    #[test]
    fn dots_and_brackets_add_up() {
        let key = "a.a.a.a";
        assert!(too_deep(&format!("{key} = {}", format!("{{ {key} = ").repeat(7))).is_none());
        assert!(too_deep(&format!("{key} = {}", format!("{{ {key} = ").repeat(9))).is_some());
        assert!(
            too_deep(&format!(
                "[{}]\n{} = {}",
                ["a"; 11].join("."),
                ["a"; 11].join("."),
                "[".repeat(12)
            ))
            .is_none()
        );
        assert!(
            too_deep(&format!(
                "[{}]\n{} = {}",
                ["a"; 11].join("."),
                ["a"; 11].join("."),
                "[".repeat(13)
            ))
            .is_some()
        );
    }

    #[test]
    fn a_header_counts_even_if_it_is_not_closed() {
        let key = ["a"; 20].join(".");
        assert!(too_deep(&format!("[{key}\n{key} = 1\n")).is_some());
        assert!(too_deep(&format!("[{key}]\n{key} = 1\n")).is_some());
        assert!(too_deep(&format!("[{key}]\n[b]\n{key} = 1\n")).is_none());
    }

    #[test]
    fn breadth_is_not_depth() {
        assert_eq!(too_deep(&"[a.b.c]\nd.e = [[1.5], {f.g = 1.5, h.i = 2.5}]\n".repeat(100)), None);
        assert_eq!(too_deep(&format!("a = [{}]", "1.5, [], ".repeat(100))), None);
        assert_eq!(too_deep(&"[a\n".repeat(100)), None, "headers that are not closed");
        assert_eq!(
            too_deep(&format!("{}\n", "[".repeat(100))),
            None,
            "a header has one bracket or two"
        );
        assert_eq!(too_deep(&format!("# {}\na = '{}'", "[".repeat(100), "[".repeat(100))), None);
    }
}
