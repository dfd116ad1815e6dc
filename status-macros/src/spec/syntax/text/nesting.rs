//! Slips in lists and inline tables.

use super::brackets::Brackets;
use super::slip::Slip;
use crate::report::filled::filled;
use crate::report::problem::Problem;
use crate::report::visible::quoted;

impl Slip<'_> {
    /// The parser finds out at the end of the file, or at the next line that is no part of a list.
    pub(super) fn unclosed_bracket(&self) -> Option<Problem> {
        let start = Brackets::of(&self.text[..self.range.start]).open?;
        let (what, close) = match &self.text[start..=start] {
            "[" => ("a list", "]"),
            _ => ("an inline table", "}"),
        };
        let problem =
            self.about(&filled("{} is not closed", &[&what]), start..start + 1, "opened here");
        Some(problem.help_with("write `{}` where it ends", &[&close]))
    }

    /// Between the values of a list, or the keys of an inline table.
    pub(super) fn between_values(&self, theirs: &str) -> Problem {
        let place = self.next();
        let found = &self.text[place.clone()];
        let line = self.line(place.start);
        let first = self.text[line.start..place.start].trim().is_empty();
        let is_statement = first && (found.starts_with('[') || self.text[line].contains('='));
        if let Some(problem) = self.unclosed_bracket().filter(|_| is_statement) {
            return problem;
        }
        match found {
            "]" | "}" => self.stray_bracket(),
            "=" if self.text[..place.start].trim_end().ends_with('=') => self.two_equals_signs(),
            "=" => self
                .about("`=` has no place here", place, "")
                .help("commas separate values and pairs of key and value"),
            _ if theirs.starts_with("missing key") => self
                .about("a key is missing", place, "before this")
                .help("an inline table has keys: `{ name = \"Client Error\" }`"),
            _ => self
                .about("a comma is missing", place, "before this")
                .help("commas separate values and pairs of key and value"),
        }
    }

    /// A bracket that closes nothing.
    pub(super) fn stray_bracket(&self) -> Problem {
        let place = self.next();
        let found = &self.text[place.clone()];
        let open = Brackets::of(&self.text[..place.start]).open.map(|open| &self.text[open..=open]);
        let help = match open {
            Some("[") => "a list ends with `]`",
            Some(_) => "an inline table ends with `}`",
            None => "leave it out",
        };
        self.about(&filled("`{}` closes nothing", &[&quoted(found)]), place, "").help(help)
    }
}
