//! What one code asks of the answer that is given with it.

use super::Answer;
use crate::report::faults::Faults;
use crate::report::filled::filled;
use crate::report::problem::Problem;
use crate::spec::Entry;

impl Answer {
    /// What would not be sent with this code.
    pub(super) fn lost(&self, entry: &Entry, faults: &mut Faults) {
        let line = entry.line();
        let without_content = matches!(entry.code, 204 | 205 | 304);
        if without_content {
            for word in self.of_problem.iter().chain(&self.body) {
                let message = filled(
                    "`{}` sends no content, so that `{}` would be lost",
                    &[&line, &word.text],
                );
                faults.push(word.span, Problem::new(message).help("leave it out"));
            }
        } else if entry.code < 400 {
            for word in &self.of_problem {
                let help = "leave it out: below 400 the content is a field with `#[body]`";
                faults.push(
                    word.span,
                    Problem::with(
                        "`{}` sends no problem, so that `{}` would be lost",
                        &[&line, &word.text],
                    )
                    .help(help),
                );
            }
        } else if entry.code >= 500 {
            for word in &self.title {
                let problem =
                    Problem::new("a problem without a type has the phrase of its status as title");
                let help = "the type of a 5xx that follows from a name is not sent: write `type = \"..\"`, or leave the title out";
                faults.push(word.span, problem.help(help));
            }
        }
    }

    /// The problem of a field that the code requires, unless the variant sends it.
    pub(super) fn require(&self, entry: &Entry, name: &str, faults: &mut Faults) {
        let mut is_optional = false;
        for word in &self.fields {
            match word.text.strip_prefix('?') {
                Some(optional) => is_optional |= optional.eq_ignore_ascii_case(name),
                None if word.text.eq_ignore_ascii_case(name) => return,
                None => {}
            }
        }
        let by = entry.reference.as_ref().map_or("its definition", |reference| &reference.text);
        let (what, code) = (&self.what.text, entry.code);
        let problem = Problem::with(
            "{} answers {} without `{}`, which {} requires",
            &[&what, &code, &name, &by],
        );
        let problem = if is_optional {
            problem.note("a field that is an `Option` may be absent")
        } else {
            problem
        };
        faults.push(self.what.span, problem.help(mending(name, code)));
    }
}

/// What to write for a field that is missing.
fn mending(name: &str, code: u16) -> String {
    let value = match name.to_ascii_lowercase().as_str() {
        "www-authenticate" | "proxy-authenticate" => "Bearer",
        "upgrade" => "HTTP/3.0",
        "allow" => {
            return filled(
                "add `#[header(\"{}\")]` to a field with the methods,\n\
                 or `#[response(header(\"{}\" = \"GET, HEAD\"))]`,\n\
                 or `elsewhere(\"{}\")` if a layer sends it",
                &[&name, &name, &name],
            );
        }
        "etag" => {
            return filled(
                "add `#[header(\"{}\")]` to a field that has it,\n\
                 or `#[response(elsewhere(\"{}\"))]` if a layer sends it",
                &[&name, &name],
            );
        }
        _ => "..",
    };
    filled(
        "add `#[response(header(\"{}\" = \"{}\"))]`,\n\
         or `header({}, ..)` above the type,\n\
         or `elsewhere(\"{}\")` if a layer sends it",
        &[&name, &value, &code, &name],
    )
}

/// A status that no final response of HTTP has.
pub(super) fn not_sent(entry: &Entry) -> Option<Problem> {
    let line = entry.line();
    match entry.code {
        ..200 => Some(
            Problem::with("`{}` is an interim response, and an error is a final one", &[&line])
                .help("write a code from 200 on"),
        ),
        200..600 => None,
        600.. => Some(
            Problem::with("`{}` is in no class of HTTP, and clients take it for a 500", &[&line])
                .help("write a code from 200 to 599"),
        ),
    }
}
