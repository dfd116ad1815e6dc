/// A status code, a class or a set of the registry, checked when the crate compiles.
///
/// | | in a pattern | in an expression |
/// |---|---|---|
/// | `status!(404)`, `status!(NotFound)`, `status!(NOT_FOUND)` | that code | that [`Status`](crate::Status) |
/// | `status!(4xx)`, `status!(transient)` | each code of the class or the set | a [`StatusSet`](crate::StatusSet) |
/// | `status!(404 \| 5xx)` | each of all of them | a [`StatusSet`](crate::StatusSet) |
///
/// A single code stands in a `const` too. For several take [`status_set!`](crate::status_set!).
///
/// ```
/// use status_codes::{Status, StatusSet, status};
///
/// fn advice(status: Status) -> &'static str {
///     match status {
///         status!(404 | 410) => "look elsewhere",
///         status!(transient) => "try again",
///         status!(4xx) => "change the request",
///         status!(1xx | 2xx | 3xx | 5xx) => "nothing to do",
///     }
/// }
///
/// const MISSING: Status = status!(404);
/// assert_eq!(advice(MISSING), "look elsewhere");
/// assert_eq!(advice(status!(TooManyRequests)), "try again");
/// assert!(status!(5xx | 429).contains(status!(503)));
/// assert_eq!(status!(5xx), StatusSet::SERVER_ERROR);
/// ```
///
/// There is no catch-all arm above: without `5xx` the compiler names the codes that are missing. A code that the registry
/// does not have is an error on the literal, which says what is known of it:
///
/// ```compile_fail
/// let closed = status_codes::status!(499);
/// ```
///
/// # Lints
///
/// - A deprecated (305) or obsolete (510) code warns where it is used by number or by name, and never where a class
///   contains it. So does the constant of a former name, such as `PAYLOAD_TOO_LARGE`.
/// - An arm for a code that an earlier arm took is unreachable, and warns. An arm for a class that earlier arms took whole
///   does not.
/// - `clippy::pedantic` leaves `status!(404 | 5xx)` alone. It dislikes `status!(404) | status!(5xx)`, an or-pattern in an
///   or-pattern (`unnested_or_patterns`), and with `--fix` it writes all of the codes out.
#[macro_export]
macro_rules! status {
    ($($code:tt)*) => {
        $crate::__private::lookup! { ($crate) {} $($code)* }
    };
}

/// A set of codes, classes and sets of the registry: a [`StatusSet`](crate::StatusSet), wherever it stands.
///
/// It takes what [`status!`] takes, also a single code, and is `const`; it is no pattern.
///
/// ```
/// use status_codes::{Status, StatusSet, status_set};
///
/// const RETRY: StatusSet = status_set!(5xx | 429);
///
/// assert!(RETRY.contains(Status::BadGateway) && RETRY.contains(Status::TooManyRequests));
/// assert_eq!(status_set!(404).len(), 1);
/// assert_eq!(status_set!(transient), StatusSet::TRANSIENT);
/// ```
#[macro_export]
macro_rules! status_set {
    ($($code:tt)*) => {
        $crate::__private::lookup! { ($crate) {} @set $($code)* }
    };
}

/// A registry of your own, as a module: `Status`, `Class`, `StatusSet`, `status!` and `status_set!` of the codes that you
/// speak.
///
/// ```
/// status_codes::registry! {
///     /// What this service answers.
///     pub mod crate::codes = r#"
///         [registry]
///         extends = "http"
///         only    = [200, 404]
///
///         [499]
///         phrase = "Client Closed Request"
///     "#
/// }
///
/// # fn main() {
/// use crate::codes::{Status, status};
///
/// assert_eq!(Status::ALL, [Status::Ok, Status::NotFound, Status::ClientClosedRequest]);
/// assert_eq!(status!(499).to_string(), "499 Client Closed Request");
/// # }
/// ```
///
/// `from "codes.toml"` in place of `= r#"..."#` takes the spec from a file, whose path begins at the folder of
/// `Cargo.toml`. Cargo builds anew when it, or a file that it extends, is edited.
///
/// The module can be used from other crates: `their_crate::codes::status!(499)` works there, in patterns too. Between a
/// registry that extends `http` and the built-in [`Status`](crate::Status) there is `From` where every code has a
/// counterpart, else `TryFrom`. The features of this crate hold for it as for the built-in one.
///
/// # Where it stands
///
/// The path is that of the module which the macro makes, so that the invocation stands in its parent: `crate::codes` in the
/// root of the crate, `crate::api::codes` in `mod api`. No macro can check that. Where the path is wrong, rustc says so at
/// its last segment:
///
/// ```text
/// error[E0432]: unresolved import `crate::codes`
///  --> src/api.rs:1:42
///   |
/// 1 | status_codes::registry! { pub mod crate::codes from "codes.toml" }
///   |                                          ^^^^^ unresolved import
///   |
/// help: a similar path exists
///   |
/// 1 | status_codes::registry! { pub mod crate::api::codes from "codes.toml" }
///   |                                          +++++
/// ```
///
/// So it does for a registry inside of a function, which no path leads to: write it in a module.
///
/// Do not call the module `http`. A service has a crate of that name, and `use http::..` is ambiguous then (E0659); where
/// it has to be, write `crate::http`.
///
/// # The spec
///
/// A spec is TOML. It has these tables, all of them optional, and no other. A key that is not listed here is an error, as
/// is a text that is empty.
///
/// ## `[registry]`
///
/// | key | takes | |
/// |---|---|---|
/// | `extends` | a string, or a list of them | What the registry is made of: built-in ones (`"http"`, and the vendors `"nginx"`, `"cloudflare"`, `"iis"`, `"aws"`, `"unofficial"`), and files, whose paths begin at the folder of this one. Without it the spec stands alone |
/// | `only` | a list of codes (`404`), classes (`"4xx"`) and sets (`"transient"`) | The inherited codes that stay |
/// | `without` | such a list | The inherited codes that go; not beside `only` |
/// | `temporary` | `true` or `false` | Whether codes whose `state` is `"temporary"` are variants |
/// | `title` | a string | What the documentation of the module begins with |
/// | `source`, `updated` | a string, a date | Where the codes are from, and as of when: for readers of the file |
///
/// What the spec itself defines is always in. Sets lose the codes that go, and one that has lost all of them has no
/// constant and no predicate.
///
/// ## `[404]`
///
/// A code: a table headed by its number, which has as many digits as each class has.
///
/// | key | takes | |
/// |---|---|---|
/// | `phrase` | a string | The recommended reason phrase. Required |
/// | `name` | a string | The variant: `"NotFound"`. By default it is made from the phrase, so that `OK` gives `Ok` and `I'm a teapot` gives `ImATeapot` |
/// | `summary` | a string | A sentence that says what it means, for the documentation |
/// | `reference` | a string | Where it is defined: `"RFC 9110"`, `"RFC 9110, Section 15.5.5"` or a URL. Becomes a link |
/// | `state` | `"temporary"`, `"unused"`, `"deprecated"` or `"obsolete"` | Where it stands in its [`State`](crate::State); in force without it. A temporary code is known to messages and is no variant, unless `temporary = true`; the use of a deprecated or obsolete one warns |
/// | `expires` | a date: `2026-11-13` | When the registration ends, for the documentation; beside `state = "temporary"` alone. A build never depends on the clock |
/// | `former` | a list of strings | Phrases that it had and has no more. Each is a deprecated constant, unless there is one of that name, and is found by `from_phrase` |
/// | `requires` | a list of strings | Response fields that must be present: `required_fields` |
/// | `suggests` | a list of strings | Other fields that should be present, or help: `suggested_fields` |
/// | `replace` | `true` or `false` | `true` where a parent has the code: it is defined anew, and nothing of the parent's row is left. An error where none has it |
///
/// ## `[sets]`
///
/// A set: `retry = { codes = [404, "5xx", "transient"] }`. Its key is written in small letters, and reads well behind
/// `is_`.
///
/// | key | takes | |
/// |---|---|---|
/// | `codes` | a list of codes, classes and other sets | What is in it. Required |
/// | `summary`, `reference` | strings | As for a code |
/// | `replace` | `true` or `false` | As for a code |
///
/// ## `[classes]`
///
/// A class: `4xx = { name = "Client Error" }`. The pattern is a digit and one to three x's, of one length in a registry. A
/// spec that extends another has its classes.
///
/// | key | takes | |
/// |---|---|---|
/// | `name` | a string | `Client Error` gives the variant `ClientError`, the set `CLIENT_ERROR` and the predicate `is_client_error`. Required |
/// | `summary` | a string | As for a code |
/// | `replace` | `true` or `false` | As for a code |
///
/// ## `[vendor.acme.404]`
///
/// What somebody else means by a number, registered or not. The keys are those of a code. It is for messages alone: who
/// writes `status!(480)` reads that acme calls it so. For a variant write `[480]`.
#[cfg(feature = "registry")]
#[macro_export]
macro_rules! registry {
    ($($definition:tt)*) => {
        $crate::__private::registry! { ($crate) $($definition)* }
    };
}
