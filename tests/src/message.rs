//! Messages of the compiler as a page can have them: without what is of this machine.

use crate::manifest::facade;
use std::fmt::Write as _;

/// The errors of a run, as any reader sees them: what they cite of `status-codes` has no folder and no number of a line.
///
/// Such numbers move with each edit of the crate, and they are a column of the message: where the longest of them goes,
/// the others move to the left.
#[must_use]
pub fn portable(message: &str) -> String {
    let folder = facade().canonicalize().unwrap_or_default();
    let folder = format!("{}/", folder.display());
    let mut is_ours = false;
    let (mut lines, mut widest_of_all, mut widest) = (Vec::new(), 0, 0);
    for line in message.lines() {
        let number = Numbered::of(line);
        widest_of_all = widest_of_all.max(number.map_or(0, Numbered::width));
        if let Some((_, place)) = line.split_once("--> ") {
            is_ours = place.contains(&folder);
        } else if !line.starts_with(' ') && number.is_none() {
            is_ours = false;
        }
        if !is_ours {
            widest = widest.max(number.map_or(0, Numbered::width));
        }
        lines.push((line, number.filter(|_| is_ours), is_ours));
    }
    let shift = widest_of_all - widest;
    let mut portable = String::new();
    for (line, ours, is_ours) in lines {
        let mut line = line.to_owned();
        if let Some(number) = ours {
            line.replace_range(..number.end, &" ".repeat(number.end));
        }
        if is_ours && line.contains("--> ") {
            line = line.replace(&folder, "status-codes/");
            let end = line.find(".rs:").map_or(line.len(), |at| at + ".rs".len());
            line.truncate(end);
        }
        let is_gutter = line.starts_with(' ') || Numbered::of(&line).is_some();
        let from = if is_gutter { shift } else { 0 };
        let _ = writeln!(portable, "{}", line.get(from..).unwrap_or_default());
    }
    portable
}

/// The number at the beginning of a cited line.
#[derive(Clone, Copy)]
struct Numbered {
    digits: usize,
    /// Where the digits end.
    end: usize,
}

impl Numbered {
    /// ` 12 |     status!(404)`
    fn of(line: &str) -> Option<Self> {
        let text = line.trim_start_matches(' ');
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = text.len() - rest.len();
        let cited = rest.starts_with(" |") || rest.starts_with(" ~") || rest.starts_with(" +");
        (digits > 0 && cited).then_some(Self { digits, end: line.len() - rest.len() })
    }

    fn width(self) -> usize {
        self.digits
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
