//! What carries `#[response(..)]`: which options it has, and what is said of others.

use crate::report::nearest::nearest_name;
use crate::report::problem::Problem;

/// An enum, a struct or a variant.
pub(super) struct Bearer {
    pub(super) article: &'static str,
    of_type: bool,
    of_variant: bool,
}

pub(super) const ENUM: Bearer = Bearer { article: "an enum", of_type: true, of_variant: false };
pub(super) const STRUCT: Bearer = Bearer { article: "a struct", of_type: true, of_variant: true };
pub(super) const VARIANT: Bearer =
    Bearer { article: "a variant", of_type: false, of_variant: true };

/// Frameworks, formats of documents and `tracing`: crates of the user's, for which impls are emitted.
pub(super) const CRATES: [&str; 9] =
    ["axum", "actix_web", "rocket", "poem", "salvo", "warp", "utoipa", "aide", "tracing"];

const OF_TYPE: [&str; 6] = ["type_base", "body", "keep", "outcome", "error", "crate"];
const OF_VARIANT: [&str; 2] = ["type", "title"];
const OF_BOTH: [&str; 5] = ["header", "elsewhere", "detail", "code", "summary"];

impl Bearer {
    pub(super) fn has(&self, name: &str) -> bool {
        OF_BOTH.contains(&name)
            || self.of_type && (OF_TYPE.contains(&name) || CRATES.contains(&name))
            || self.is_answer() && OF_VARIANT.contains(&name)
    }

    /// Whether it is one response itself.
    pub(super) fn is_answer(&self) -> bool {
        self.of_variant
    }

    /// Whether it may have several.
    pub(super) fn is_type(&self) -> bool {
        self.of_type
    }

    fn options(&self) -> Vec<&'static str> {
        let mut all = Vec::new();
        for name in CRATES.iter().chain(&OF_TYPE).chain(&OF_BOTH).chain(&OF_VARIANT) {
            if self.has(name) {
                all.push(*name);
            }
        }
        all
    }

    /// The problem of an option that the bearer does not have.
    pub(super) fn unknown(&self, name: &str) -> Problem {
        let problem = Problem::with("unknown option `{}` of {}", &[&name, &self.article]);
        let others = [&ENUM, &STRUCT, &VARIANT];
        let mut elsewhere = Vec::new();
        for other in others {
            if other.has(name) {
                elsewhere.push(other.article);
            }
        }
        let options = self.options();
        match (foreign(name), nearest_name(name, &options)) {
            (Some(help), _) => problem.help(help),
            _ if !elsewhere.is_empty() => {
                problem.help_with("`{}` is an option of {}", &[&name, &elsewhere.join(" or ")])
            }
            (None, Some(meant)) => problem.help_with("did you mean `{}`?", &[&meant]),
            (None, None) => {
                let mut lines = Vec::new();
                for options in options.chunks(6) {
                    lines.push(options.join("`, `"));
                }
                problem.help_with("the options are `{}`", &[&lines.join("`,\n`")])
            }
        }
    }
}

/// Words of other derives.
fn foreign(name: &str) -> Option<&'static str> {
    Some(match name {
        "status" => "the status is an attribute of its own: `#[status(404)]`",
        "content_type" => {
            "the media type stands with the content: `#[body(\"text/html\")]` on its field"
        }
        "description" => "write `summary = \"..\"`, or a doc comment",
        "actix" => "did you mean `actix_web`?",
        "axum_core" => "write `axum = ::axum_core`",
        "hyper" | "tower" | "tide" | "ntex" | "gotham" | "trillium" | "viz" | "http"
        | "lambda_http" => {
            "the frameworks are `axum`, `actix_web`, `rocket`, `poem`, `salvo` and `warp`;\n\
             any other server is served by `response::to_http` or `response::Message`"
        }
        "headers" => "write `header(\"Name\" = \"value\")` for each",
        "registry" | "from" | "with" | "or" | "transparent" | "only" | "default" => {
            "it is an option of `#[status(..)]`"
        }
        _ => return None,
    })
}

/// What an option looks like.
pub(super) fn form(name: &str, bearer: &Bearer) -> String {
    let alone = |name: &str| {
        format!("write `{name}` alone, or `{name} = ::path` for another path of the crate")
    };
    match name {
        "header" if bearer.is_answer() => "write `header(\"Name\" = \"value\")`".to_owned(),
        "header" => "write `header(\"Name\" = \"value\")`, or `header(401, \"Name\" = \"value\")`"
            .to_owned(),
        "elsewhere" => "write `elsewhere(\"Name\")`".to_owned(),
        "detail" if bearer.is_answer() => {
            "write `detail = show`, `detail = hide` or `detail = \"text\"`".to_owned()
        }
        "detail" => "write `detail = show` or `detail = hide`".to_owned(),
        "code" if bearer.is_answer() => "write `code = \"text\"` or `code = none`".to_owned(),
        "code" => "write `code = none`".to_owned(),
        "type" => "write `type = \"uri\"` or `type = none`".to_owned(),
        "title" => "write `title = \"text\"`".to_owned(),
        "summary" => "write `summary = \"text\"` or `summary = none`".to_owned(),
        "type_base" => "write `type_base = \"https://api.example.com/problems/\"`".to_owned(),
        "body" => {
            "write `body = function`, the path of a `fn(&dyn ToResponse, &mut Body<'_>)`".to_owned()
        }
        "keep" => "write `keep = true` or `keep = false`".to_owned(),
        "outcome" | "error" => format!("write `{name}` alone"),
        "crate" => "write `crate = my_status_codes`".to_owned(),
        word => alone(word),
    }
}
