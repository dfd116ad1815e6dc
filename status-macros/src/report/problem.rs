//! What is wrong with a spec or a use, and what to write instead.

use super::place::Place;
use std::fmt;

#[cfg(test)]
mod tests;

/// One thing that is wrong: what, where, and what to write instead.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(super) message: String,
    pub(super) place: Option<Place>,
    label: String,
    pub(super) notes: Vec<String>,
}

impl Problem {
    /// A problem by its first line: lower case, no full stop, values in backticks.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), place: None, label: String::new(), notes: Vec::new() }
    }

    /// The place in a spec, and what to say beside the carets.
    pub(crate) fn at(mut self, place: &Place, label: impl Into<String>) -> Self {
        self.place = Some(place.clone());
        self.label = label.into();
        self
    }

    /// What to write instead.
    pub(crate) fn help(self, help: impl fmt::Display) -> Self {
        self.line(format!("help: {help}"))
    }

    /// A fact that explains the problem.
    pub(crate) fn note(self, note: impl fmt::Display) -> Self {
        self.line(format!("note: {note}"))
    }

    /// A line of its own, without a heading.
    pub(crate) fn line(mut self, line: String) -> Self {
        self.notes.push(line);
        self
    }

    /// Where it begins in its file.
    pub(crate) fn start(&self) -> usize {
        self.place.as_ref().map_or(0, |place| place.range.start)
    }
}

/// The whole message. rustc indents every line but the first by the width of `error: `.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        let mut gutter = 1;
        if let Some(place) = &self.place {
            gutter = place.line().to_string().len();
            write!(f, "\n{}", place.excerpt(&self.label))?;
        }
        for note in &self.notes {
            // The further lines of a note begin below the text behind its heading.
            let note = note.replace('\n', &format!("\n{:gutter$}         ", ""));
            write!(f, "\n{:gutter$} = {note}", "")?;
        }
        Ok(())
    }
}
