//! What carries `#[status(..)]`: which options it has, and what is said of others.

use crate::registry::http;
use crate::report::filled::{filled, together};
use crate::report::nearest::nearest_name;
use crate::report::problem::Problem;
use crate::spec::words::name;

/// An enum, a struct or a variant.
pub(super) struct Bearer {
    pub(super) article: &'static str,
    pub(super) options: &'static [&'static str],
}

pub(super) const ENUM: Bearer =
    Bearer { article: "an enum", options: &["only", "default", "registry", "crate", "try_from"] };
pub(super) const STRUCT: Bearer = Bearer {
    article: "a struct",
    options: &["transparent", "from", "with", "or", "only", "registry", "crate"],
};
pub(super) const VARIANT: Bearer =
    Bearer { article: "a variant", options: &["transparent", "from", "with", "or"] };

/// What else is said of a response. Somebody who writes `code = 404` means the status.
const OF_RESPONSE: [&str; 9] =
    ["header", "elsewhere", "detail", "type", "title", "summary", "type_base", "body", "keep"];

impl Bearer {
    /// Whether it has a status itself, and takes a code.
    pub(super) fn has_status(&self) -> bool {
        self.options.contains(&"transparent")
    }

    /// The problem of an option that the bearer does not have.
    pub(super) fn unknown(&self, name: &str) -> Problem {
        let http = &http().0;
        let set = http.set(name).filter(|_| self.has_status());
        if let Some(code) = set.and_then(|set| set.codes.first()) {
            return Problem::with("`{}` is a set, and a status is one code", &[&name])
                .help_with("write one of its codes, such as `{}`", &[&code]);
        }
        let problem = Problem::with("unknown option `{}` of {}", &[&name, &self.article]);
        let meant = http.codes.iter().find(|entry| name::snake(&entry.name) == name);
        if let Some(meant) = meant.filter(|_| self.has_status()) {
            return problem.help_with("write `{}` for {}", &[&meant.name, &meant.line()]);
        }
        let mut others = Vec::new();
        for other in [&ENUM, &STRUCT, &VARIANT] {
            if other.options.contains(&name) {
                others.push(other.article);
            }
        }
        if !others.is_empty() {
            return problem
                .help_with("`{}` is an option of {}", &[&name, &together(&others, " or ")]);
        }
        if OF_RESPONSE.contains(&name) {
            let help = "`{}` stands in `#[response(..)]`, which `#[derive(ToResponse)]` reads";
            return problem.help_with(help, &[&name]);
        }
        let meant = nearest_name(name, self.options);
        let list = together(self.options, "`, `");
        problem.help(match meant {
            Some(meant) => filled("did you mean `{}`?", &[&meant]),
            None if self.has_status() => {
                filled("write a code, such as `404`, or one of `{}`", &[&list])
            }
            None => filled("the options are `{}`", &[&list]),
        })
    }
}

/// What the option looks like.
pub(super) fn form(name: &str) -> &'static str {
    match name {
        "transparent" => "write `transparent` alone",
        "try_from" => "write `try_from` alone",
        "only" => "write `only(4xx, 5xx)`",
        "from" => "write `from = field`, or `from = 0` in a tuple",
        "default" => "write `default = 500`",
        "with" => "write `with = function`, a path of one that takes a reference to each field",
        "or" => "write `or = 502`, beside `from` or `transparent`",
        "registry" => "write `registry = crate::codes`",
        _ => "write `crate = my_status_codes`",
    }
}
