//! One line of a source with carets below the place.

use super::visible::{printable, width};

/// The longest line that is shown whole; a longer one is cut around the place.
const WIDTH: usize = 76;

/// What stands before the place in a line that is cut there.
const BEFORE: usize = WIDTH / 4;

/// The line, and the lines below it: carets and a label. `at` is the byte of the line where the place begins, `marked`
/// the text of the place, as far as it stands in this line.
pub(super) fn excerpt(line: &str, at: usize, marked: &str, label: &str) -> (String, Vec<String>) {
    let (before, after) = line.split_at_checked(at).unwrap_or((line, ""));
    let right = columns(after.chars(), WIDTH);
    let room = WIDTH - right.width;
    let mut left = columns(before.chars().rev(), room.max(BEFORE));
    let right = columns(after.chars(), WIDTH - left.width);
    left.text = left.text.chars().rev().collect();
    let (start, end) = (if left.whole { "" } else { "..." }, if right.whole { "" } else { "..." });
    let shown = format!("{start}{}{}{end}", left.text, right.text);
    let first = start.len() + left.width;
    let marks = columns(marked.chars(), right.width).width.max(1);
    (shown.trim_end().to_owned(), below(first, marks, label))
}

/// A label that does not fit behind the carets stands below them.
fn below(first: usize, marks: usize, label: &str) -> Vec<String> {
    let (indent, carets) = (" ".repeat(first), "^".repeat(marks));
    let label_width: usize = label.chars().map(width).sum();
    if label.is_empty() {
        vec![format!("{indent}{carets}")]
    } else if first + marks + 1 + label_width <= WIDTH + 6 {
        vec![format!("{indent}{carets} {label}")]
    } else {
        let indent_of_label = " ".repeat(first.min(WIDTH.saturating_sub(label_width)));
        vec![format!("{indent}{carets}"), format!("{indent_of_label}{label}")]
    }
}

/// Characters that together take no more than `most` columns.
struct Columns {
    text: String,
    width: usize,
    /// Whether these are all there are.
    whole: bool,
}

fn columns(chars: impl Iterator<Item = char>, most: usize) -> Columns {
    let mut found = Columns { text: String::new(), width: 0, whole: true };
    for c in chars.map(printable) {
        if found.width + width(c) > most {
            found.whole = false;
            break;
        }
        found.width += width(c);
        found.text.push(c);
    }
    found
}
