//! A walk over the tokens of a TOML text, which counts what is open.

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

pub(super) struct Walk<'t> {
    bytes: &'t [u8],
    at: At,
    open: Vec<Bracket>,
    /// The dots of the header, of the key before the last `=`, and those that follow it.
    header: usize,
    key: usize,
    dots: usize,
}

impl<'t> Walk<'t> {
    pub(super) fn new(bytes: &'t [u8]) -> Self {
        Self { bytes, at: At::Start, open: Vec::new(), header: 0, key: 0, dots: 0 }
    }

    /// Where the innermost bracket begins that is open.
    pub(super) fn open(&self) -> Option<usize> {
        self.open.last().map(|bracket| bracket.start)
    }

    pub(super) fn depth(&self) -> usize {
        let brackets = self.open.last().map_or(self.header, |bracket| bracket.depth);
        brackets + self.dots.max(self.key)
    }

    /// Takes the token at `start` in; where it ends.
    pub(super) fn token(&mut self, start: usize) -> usize {
        let rest = &self.bytes[start..];
        let length = |stop: &[u8]| {
            let end = rest[1..].iter().position(|byte| stop.contains(byte));
            end.map_or(rest.len(), |end| 1 + end)
        };
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
pub(super) fn string(rest: &[u8], quote: u8) -> usize {
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
    let mut more = if close.len() == 3 { 2 } else { 0 };
    while more > 0 && rest.get(at) == Some(&quote) {
        (at, more) = (at + 1, more - 1);
    }
    at
}
