//! Slips in what a line is made of: a header, or a key, `=` and a value.

use super::slip::Slip;
use crate::report::filled::filled;
use crate::report::letters;
use crate::report::problem::Problem;
use crate::report::visible::quoted;

/// What a key and its value look like.
const FORM: &str = "write a key, `=` and a value: `phrase = \"Not Found\"`";

/// What stands around the name of a header, before a key and behind it.
const AROUND_NAME: &[char] = &['[', ']', ' ', '\t'];
const BEFORE_KEY: &[char] = &['{', ','];
const BEHIND_KEY: &[char] = &['=', ' ', '\t'];

/// What people write before a comment in other languages.
const COMMENTS: [&str; 3] = ["//", "--", ";"];

impl Slip<'_> {
    pub(super) fn unclosed_header(&self) -> Problem {
        let line = self.line(self.range.start);
        let header = self.trimmed(line.start..self.range.start);
        let name = self.text[header.clone()].trim_matches(AROUND_NAME);
        self.about("a header is not closed", header, "").help_with("write `[{}]`", &[&quoted(name)])
    }

    /// A key with characters that it cannot have.
    pub(super) fn key(&self) -> Problem {
        let stop: fn(char) -> bool = |c| c.is_whitespace() || ".=,[]{}#\"'".contains(c);
        let start = self.text[..self.range.start].trim_end_matches(|c| !stop(c)).len();
        let end =
            letters::find(&self.text[start..], stop).map_or(self.text.len(), |(at, _)| start + at);
        let key = &self.text[start..end];
        if key.is_empty() {
            return self
                .about("a key stands in three quotes", self.range.clone(), "")
                .help("leave the quotes out");
        }
        let help = if COMMENTS.iter().any(|comment| key.starts_with(comment)) {
            "a comment begins with `#`"
        } else if key.ends_with(':') {
            FORM
        } else {
            "a key is ASCII letters, digits, `_` and `-`"
        };
        self.about(&filled("`{}` is not a key", &[&quoted(key)]), start..end, "").help(help)
    }

    pub(super) fn no_key(&self) -> Problem {
        let place = self.next();
        let line = self.line(place.start);
        let header = self.text[line].trim_start().starts_with('[');
        match &self.text[place.clone()] {
            "{" => self.anything(),
            _ if header => self
                .about("a header has no name", place, "it is missing before this")
                .help("a header is a name in brackets: `[404]`"),
            _ => self.about("a key is missing", place, "before this").help(FORM),
        }
    }

    /// A key without `=`, or with nothing behind it.
    pub(super) fn no_value(&self) -> Problem {
        let line = self.line(self.range.start);
        let before = &self.text[line.start..self.range.start];
        let start = line.start + before.rfind(BEFORE_KEY).map_or(0, |at| at + 1);
        let key = self.trimmed(start..self.range.start);
        let name = self.text[key.clone()].trim_end_matches(BEHIND_KEY);
        let next = self.next();
        match self.text[next.clone()].chars().next() {
            _ if name.is_empty() => self.no_key(),
            _ if COMMENTS.contains(&name) => self
                .about(&filled("`{}` is not a key", &[&name]), key, "")
                .help("a comment begins with `#`"),
            Some(']') => self
                .about("a header is not opened", key.start..next.end, "")
                .help_with("write `[{}]`", &[&quoted(name)]),
            Some(c) if !matches!(c, '#' | '}' | ',') => {
                self.about("`=` is missing", next, "before this").help(FORM)
            }
            _ => self
                .about(
                    &filled("key `{}` has no value", &[&quoted(name)]),
                    key.start..key.start + name.len(),
                    "",
                )
                .help(FORM),
        }
    }

    pub(super) fn two_equals_signs(&self) -> Problem {
        self.about("`=` stands twice", self.next(), "").help("leave one of them out")
    }

    /// Something behind a value or a header.
    pub(super) fn too_much(&self) -> Problem {
        let line = self.line(self.range.start);
        let rest = self.trimmed(self.next().start..line.end);
        let before = self.text[line.start..rest.start].trim_end();
        let text = &self.text[rest.clone()];
        let help = if text.len() > 1 && COMMENTS.iter().any(|comment| text.starts_with(comment)) {
            "a comment begins with `#`"
        } else if text.contains('=') {
            "begin a new line"
        } else if text.ends_with('"') && before.ends_with('"') && !text.starts_with('"') {
            "write `\\\"` for a quote in a text"
        } else {
            "leave it out, or write `#` before it"
        };
        self.about("a line goes on after its end", rest, "this is too much").help(help)
    }
}
