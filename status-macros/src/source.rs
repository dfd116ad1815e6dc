//! A spec text with its name: byte ranges become lines, columns and excerpts.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// The longest excerpt that is printed whole; a longer line is cut around the place.
const WIDTH: usize = 80;

/// The text of a spec, and the name under which messages cite it.
#[derive(Debug)]
pub(crate) struct Source {
    name: String,
    text: String,
}

/// A stretch of a source: what a message points at.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) source: Arc<Source>,
    pub(crate) range: Range<usize>,
}

impl Source {
    /// A source from bytes. What is not UTF-8 becomes U+FFFD; the range of the first such byte comes with it.
    pub(crate) fn new(name: &str, bytes: &[u8]) -> (Arc<Self>, Option<Range<usize>>) {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let broken = std::str::from_utf8(bytes).err().map(|error| {
            let start = error.valid_up_to();
            start..start + char::REPLACEMENT_CHARACTER.len_utf8()
        });
        let source =
            Self { name: name.to_owned(), text: String::from_utf8_lossy(bytes).into_owned() };
        (Arc::new(source), broken)
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

impl Place {
    pub(crate) fn new(source: &Arc<Source>, range: Range<usize>) -> Self {
        Self { source: Arc::clone(source), range }
    }

    /// The text that stands here.
    pub(crate) fn text(&self) -> &str {
        self.source.text.get(self.range.clone()).unwrap_or_default()
    }

    /// The line, counted from 1.
    pub(crate) fn line(&self) -> usize {
        1 + self.before().matches('\n').count()
    }

    /// The column in characters, counted from 1.
    fn column(&self) -> usize {
        1 + self.before()[self.line_start()..].chars().count()
    }

    fn before(&self) -> &str {
        let mut end = self.range.start.min(self.source.text.len());
        while !self.source.text.is_char_boundary(end) {
            end -= 1;
        }
        &self.source.text[..end]
    }

    fn line_start(&self) -> usize {
        self.before().rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// The place and its line in the manner of rustc, the label behind the carets.
    pub(crate) fn excerpt(&self, label: &str) -> String {
        let line = self.source.text[self.line_start()..].lines().next().unwrap_or_default();
        let first = self.column() - 1;
        let marked = self.text().lines().next().unwrap_or_default();
        let last = first + marked.chars().count().max(1);
        let (shown, first, last) = window(line, first, last);
        let number = self.line().to_string();
        let gutter = " ".repeat(number.len());
        let indent = " ".repeat(first);
        let carets = "^".repeat(last - first);
        let below = format!("{indent}{carets} {label}");
        format!(
            "{gutter}--> {self}\n{gutter} |\n{number} | {shown}\n{gutter} | {}",
            below.trim_end()
        )
    }
}

/// `codes.toml:12:8`
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.source.name, self.line(), self.column())
    }
}

/// The part of a line around the characters `first..last`, and where they stand in it.
fn window(line: &str, first: usize, last: usize) -> (String, usize, usize) {
    let printable = |c: char| {
        if c == '\t' {
            ' '
        } else if c.is_control() || is_invisible(c) {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    let length = line.chars().count();
    if length <= WIDTH {
        return (line.trim_end().chars().map(printable).collect(), first, last);
    }
    let start = first.saturating_sub(WIDTH / 4).min(length - WIDTH);
    let cut: String = line.chars().skip(start).take(WIDTH).map(printable).collect();
    let left = if start > 0 { "..." } else { "" };
    let right = if start + WIDTH < length { "..." } else { "" };
    let shift = left.len();
    let clamp = |column: usize| (column.saturating_sub(start)).min(WIDTH) + shift;
    let (first, last) = (clamp(first), clamp(last));
    (format!("{left}{}{right}", cut.trim_end()), first, last.max(first + 1))
}

/// Characters that steer how text is shown and are not seen themselves: bidi controls, zero widths, separators.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, mark: &str) -> Place {
        let (source, _) = Source::new("codes.toml", text.as_bytes());
        let start = source.text().find(mark).unwrap();
        Place::new(&source, start..start + mark.len())
    }

    #[test]
    fn a_place_is_cited_as_rustc_does() {
        let text = format!("{}name = \"NotFound\"\n", "\n".repeat(11));
        assert_eq!(
            place(&text, "\"NotFound\"").excerpt("already used"),
            "  --> codes.toml:12:8\n   |\n12 | name = \"NotFound\"\n   |        ^^^^^^^^^^ already used"
        );
    }

    #[test]
    fn columns_count_characters_and_ignore_bom_and_carriage_returns() {
        let here = place("\u{FEFF}# é\r\né = 1\r\n", "1");
        assert_eq!(here.to_string(), "codes.toml:2:5");
        assert_eq!(here.excerpt(""), " --> codes.toml:2:5\n  |\n2 | é = 1\n  |     ^");
    }

    #[test]
    fn tabs_controls_and_bidi_do_not_reach_the_terminal() {
        let shown = place("\tphrase = \"a\u{1B}\u{202E}b\"", "phrase").excerpt("");
        assert!(shown.contains("1 |  phrase = \"a\u{FFFD}\u{FFFD}b\""), "{shown}");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{} here {}", "a".repeat(500), "b".repeat(500));
        let shown = place(&text, "here").excerpt("this");
        assert!(shown.lines().all(|line| line.chars().count() <= 100), "{shown}");
        let lines: Vec<_> = shown.lines().collect();
        let (text, mark) = (lines[2], lines[3]);
        assert_eq!(text.find("here"), mark.find("^^^^"));
    }

    #[test]
    fn the_first_byte_that_is_not_utf8_is_found() {
        let (source, broken) = Source::new("codes.toml", b"a = 1\nb = \"\xFF\"\n");
        let place = Place::new(&source, broken.unwrap());
        assert_eq!(place.to_string(), "codes.toml:2:6");
    }
}
