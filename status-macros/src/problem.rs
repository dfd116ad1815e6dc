//! What is wrong with a spec or a use: collected, sorted, capped and rendered, then handed to the compiler.

use crate::source::Place;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use std::fmt;

/// More problems than this are only counted.
const MOST: usize = 20;

/// One thing that is wrong: what, where, and what to write instead.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    message: String,
    place: Option<Place>,
    label: String,
    notes: Vec<String>,
}

/// All that is wrong, in the order of the files.
#[derive(Clone, Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

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

    /// What to write instead, where there is something to suggest.
    pub(crate) fn maybe_help(self, help: Option<impl fmt::Display>) -> Self {
        match help {
            Some(help) => self.help(help),
            None => self,
        }
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

    /// The error as an item, an expression or a pattern, on the tokens of `span`.
    pub(crate) fn to_compile_error(&self, span: Span) -> TokenStream {
        compile_error(&self.to_string(), span)
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
            // What runs over the line stands under what it goes on from.
            let indent = format!("\n{:1$}", "", gutter + " = help: ".len());
            write!(f, "\n{:gutter$} = {}", "", note.replace('\n', &indent))?;
        }
        Ok(())
    }
}

impl Extend<Problem> for Problems {
    fn extend<T: IntoIterator<Item = Problem>>(&mut self, problems: T) {
        self.0.extend(problems);
    }
}

impl Problems {
    pub(crate) fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every message, by file and then by line, the ones past the limit counted.
    pub(crate) fn render(&self) -> Vec<String> {
        let mut files: Vec<&str> = Vec::new();
        let mut sorted: Vec<_> =
            self.0.iter().map(|problem| (problem.key(&mut files), problem)).collect();
        sorted.sort_by_key(|(key, _)| *key);
        let mut messages: Vec<String> =
            sorted.iter().map(|(_, problem)| problem.to_string()).collect();
        messages.dedup();
        if messages.len() > MOST {
            let rest = messages.split_off(MOST).len();
            let last = files.last().map_or(String::new(), |file| format!(" in `{file}`"));
            messages.push(format!("and {rest} more{last}"));
        }
        messages
    }

    /// One `compile_error!` a problem, as items.
    pub(crate) fn to_compile_errors(&self, span: Span) -> TokenStream {
        self.render().iter().map(|message| compile_error(message, span)).collect()
    }
}

impl Problem {
    fn key<'a>(&'a self, files: &mut Vec<&'a str>) -> (usize, usize) {
        let Some(place) = &self.place else {
            return (0, 0);
        };
        let name = place.source.name();
        let file = files.iter().position(|known| *known == name).unwrap_or_else(|| {
            files.push(name);
            files.len() - 1
        });
        (file, place.range.start)
    }
}

pub(crate) fn compile_error(message: &str, span: Span) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error! { #message })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    #[test]
    fn a_problem_reads_like_one_of_rustc() {
        let (source, _) = Source::new("codes.toml", b"\n\n\n\n\n\n\n\n\n\n\nname = \"NotFound\"\n");
        let problem = Problem::new("duplicate name `NotFound`")
            .at(&Place::new(&source, 18..28), "already the name of 404 in `http`")
            .help("give it another `name`");
        assert_eq!(
            problem.to_string(),
            "duplicate name `NotFound`
  --> codes.toml:12:8
   |
12 | name = \"NotFound\"
   |        ^^^^^^^^^^ already the name of 404 in `http`
   = help: give it another `name`"
        );
    }

    #[test]
    fn problems_are_in_file_order_and_capped() {
        let text = "x\n".repeat(30);
        let (source, _) = Source::new("codes.toml", text.as_bytes());
        let mut problems = Problems::default();
        for line in (0..25).rev() {
            problems.push(Problem::new("no").at(&Place::new(&source, 2 * line..2 * line + 1), ""));
        }
        let messages = problems.render();
        assert_eq!(messages.len(), MOST + 1);
        assert!(messages[0].contains("codes.toml:1:1"));
        assert!(messages[19].contains("codes.toml:20:1"));
        assert_eq!(messages[20], "and 5 more in `codes.toml`");
    }

    #[test]
    fn an_error_is_one_macro_call() {
        let tokens = Problem::new("a \"quoted\" {} thing").to_compile_error(Span::call_site());
        assert_eq!(tokens.to_string(), r#":: core :: compile_error ! { "a \"quoted\" {} thing" }"#);
    }
}
