//! What is wrong with a spec or a use, and what to write instead.

use super::filled::filled;
use super::place::Place;
use std::fmt;

#[cfg(test)]
mod tests;

/// One thing that is wrong: what, where, and what to write instead.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug))]
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

    /// The same with values for each `{}` of the line.
    pub(crate) fn with(message: &'static str, values: &[&dyn fmt::Display]) -> Self {
        Self::new(filled(message, values))
    }

    /// The place in a spec, and what to say beside the carets.
    pub(crate) fn at(mut self, place: &Place, label: impl Into<String>) -> Self {
        self.place = Some(place.clone());
        self.label = label.into();
        self
    }

    /// The same with values for each `{}` of what is said.
    pub(crate) fn at_with(
        self,
        place: &Place,
        label: &'static str,
        values: &[&dyn fmt::Display],
    ) -> Self {
        self.at(place, filled(label, values))
    }

    /// What to write instead.
    pub(crate) fn help(self, help: impl fmt::Display) -> Self {
        self.help_with("{}", &[&help])
    }

    /// The same with values for each `{}` of it.
    pub(crate) fn help_with(self, help: &'static str, values: &[&dyn fmt::Display]) -> Self {
        self.line("help: ".to_owned() + &filled(help, values))
    }

    /// A fact that explains the problem.
    pub(crate) fn note(self, note: impl fmt::Display) -> Self {
        self.note_with("{}", &[&note])
    }

    /// The same with values for each `{}` of it.
    pub(crate) fn note_with(self, note: &'static str, values: &[&dyn fmt::Display]) -> Self {
        self.line("note: ".to_owned() + &filled(note, values))
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
