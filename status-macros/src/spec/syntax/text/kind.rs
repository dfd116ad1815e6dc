//! What kind of slip it is, by the words of the parser.

use super::slip::Slip;
use super::{bare, twice};
use crate::report::problem::Problem;
use toml::de::DeTable;

impl Slip<'_> {
    /// The parser's words tell what kind of slip it is, and are not shown. Words that a later version of it may have
    /// are about a value, or about anything.
    pub(super) fn in_our_words(&self, theirs: &str, table: &DeTable<'_>) -> Problem {
        let starts = |starts: &[&str]| starts.iter().any(|start| theirs.starts_with(start));
        let has = |parts: &[&str]| parts.iter().any(|part| theirs.contains(part));
        let between =
            ["missing comma", "missing key", "unexpected `=`", "extra assign", "invalid inline"];
        let control =
            ["carriage return", "comment character", "visible char", "-quote char", ", characters"];
        // A value that is missing is an empty string to the parser.
        let no_value =
            ["key with no value", "missing value for key", "missing assign", "string, expected"];
        if let Some(problem) = self.unclosed_string() {
            problem
        } else if starts(&["duplicate key", "cannot extend"]) {
            twice::twice(&self.place(self.range.clone()), table)
        } else if starts(&["unclosed array table", "unclosed table"]) {
            self.unclosed_header()
        } else if starts(&["unclosed"]) {
            self.unclosed_bracket().unwrap_or_else(|| self.anything())
        } else if starts(&between) {
            self.between_values(theirs)
        } else if starts(&["missing inline table opening", "missing array opening"]) {
            self.stray_bracket()
        } else if starts(&["extra comma"]) {
            self.about("a comma is too much", self.next(), "")
                .help("one comma separates two values")
        } else if starts(&["extra `=`"]) {
            self.two_equals_signs()
        } else if has(&["escape", "unicode", "string, expected newline"]) {
            self.escape()
        } else if has(&control) {
            self.control_character()
        } else if starts(&["unexpected key or value", "unexpected content"]) {
            self.too_much()
        } else if starts(&["invalid unquoted key", "keys cannot be multi-line"]) {
            self.key()
        } else if has(&["keys cannot be empty", ", expected key"]) {
            self.no_key()
        } else if has(&no_value) {
            self.no_value()
        } else {
            bare::bare(self).unwrap_or_else(|| self.anything())
        }
    }
}
