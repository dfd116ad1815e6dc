//! Messages of the compiler as a page can have them: without what is of this machine.

use crate::manifest::facade;
use std::fmt::Write as _;

/// The errors of a run, as any reader sees them: what they cite of `status-codes` has no folder and no number of a line.
///
/// Such numbers move with each edit of the crate, and all numbers stand in one column: where the longest of them goes, the
/// others move to the left.
#[must_use]
pub fn portable(message: &str) -> String {
    let folder = format!("{}/", facade().canonicalize().unwrap_or_default().display());
    let (mut lines, mut is_ours) = (Vec::new(), false);
    let (mut widest, mut widest_that_stays) = (0, 0);
    for line in message.lines() {
        let number = Number::of(line);
        if let Some((_, place)) = line.split_once("--> ") {
            is_ours = place.contains(&folder);
        } else if !line.starts_with(' ') && number.is_none() {
            is_ours = false;
        }
        let digits = number.map_or(0, |number| number.digits);
        widest = widest.max(digits);
        if !is_ours {
            widest_that_stays = widest_that_stays.max(digits);
        }
        let line = if is_ours { anywhere(line, &folder) } else { line.to_owned() };
        lines.push((line, number.is_some()));
    }
    let mut portable = String::new();
    for (line, is_numbered) in lines {
        let cites = is_numbered || line.starts_with(' ');
        let from = if cites { widest - widest_that_stays } else { 0 };
        let _ = writeln!(portable, "{}", line.get(from..).unwrap_or_default());
    }
    portable
}

/// A line that cites `status-codes`, wherever it is and whatever stands above it.
fn anywhere(line: &str, folder: &str) -> String {
    let mut line = line.replace(folder, "status-codes/");
    if let Some(number) = Number::of(&line) {
        line.replace_range(..number.end, &" ".repeat(number.end));
    } else if line.contains("--> ") {
        let end = line.find(".rs:").map_or(line.len(), |at| at + ".rs".len());
        line.truncate(end);
    }
    line
}

/// The number at the beginning of a cited line.
#[derive(Clone, Copy)]
struct Number {
    digits: usize,
    /// Where it ends.
    end: usize,
}

impl Number {
    /// ` 12 |     status!(404)`
    fn of(line: &str) -> Option<Self> {
        let text = line.trim_start_matches(' ');
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = text.len() - rest.len();
        let cites = [" |", " ~", " +"].iter().any(|mark| rest.starts_with(mark));
        (digits > 0 && cites).then_some(Self { digits, end: line.len() - rest.len() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cited_of_this_crate_has_neither_folder_nor_number() {
        let folder = facade().canonicalize().unwrap();
        let message = format!(
            "\
error[E0004]: non-exhaustive patterns: `Status::Ok` not covered
   --> src/main.rs:4:11
    |
  4 |     match status {{
    |           ^^^^^^ pattern `Status::Ok` not covered
    |
note: `Status` defined here
   --> {}/src/lib.rs:206:1
    |
206 | status_macros::http!();
    | ^^^^^^^^^^^^^^^^^^^^^^
    = note: the matched value is of type `Status`
help: add an arm
    |
  7 ~         status!(1xx) => 1,
  8 ~         _ => todo!(),
    |
",
            folder.display()
        );
        let expected = "\
error[E0004]: non-exhaustive patterns: `Status::Ok` not covered
 --> src/main.rs:4:11
  |
4 |     match status {
  |           ^^^^^^ pattern `Status::Ok` not covered
  |
note: `Status` defined here
 --> status-codes/src/lib.rs
  |
  | status_macros::http!();
  | ^^^^^^^^^^^^^^^^^^^^^^
  = note: the matched value is of type `Status`
help: add an arm
  |
7 ~         status!(1xx) => 1,
8 ~         _ => todo!(),
  |
";
        assert_eq!(portable(&message), expected);
    }

    #[test]
    fn other_messages_stay_as_they_are() {
        let message = "\
error: `499` is not an HTTP status code of this registry
         = help: the nearest codes are
                 429 Too Many Requests
  --> src/main.rs:10:26
   |
10 | fn main(){ level(status!(499)); }
   |                          ^^^
";
        assert_eq!(portable(message), message);
    }
}
