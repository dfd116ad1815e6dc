/// A status code, a class or a set of the registry, checked when the crate compiles.
///
/// - `status!(404)`, `status!(NotFound)` and `status!(NOT_FOUND)` are the [`Status`](crate::Status), in expressions,
///   patterns and constants.
/// - `status!(4xx)` and `status!(transient)` are all codes of a class or of a set: in a pattern the or-pattern of the
///   codes, in an expression a [`StatusSet`](crate::StatusSet). In a `const` use the constants of `StatusSet`.
///
/// ```
/// use status_codes::{Status, StatusSet, status};
///
/// fn advice(status: Status) -> &'static str {
///     match status {
///         status!(404) | status!(410) => "look elsewhere",
///         status!(transient) => "try again",
///         status!(4xx) => "change the request",
///         status!(1xx) | status!(2xx) | status!(3xx) | status!(5xx) => "nothing to do",
///     }
/// }
///
/// const MISSING: Status = status!(404);
/// assert_eq!(advice(MISSING), "look elsewhere");
/// assert_eq!(advice(status!(TooManyRequests)), "try again");
/// assert!((status!(5xx) | status!(429)).contains(status!(503)));
/// assert_eq!(status!(5xx), StatusSet::SERVER_ERROR);
/// ```
///
/// There is no catch-all arm above: without `status!(5xx)` the compiler names the codes that are missing.
///
/// A code that the registry does not have is an error on the literal:
///
/// ```compile_fail
/// let closed = status_codes::status!(499);
/// ```
///
/// A deprecated (305) or obsolete (510) code warns where it is used by number or by name, and never where a class
/// contains it. An arm for a class that an earlier arm took whole does not warn: only codes do. Beside another pattern a class is an or-pattern in an or-pattern, which `clippy::pedantic` dislikes as
/// `unnested_or_patterns`.
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

/// A registry of your own, as a module: `Status`, `Class`, `StatusSet` and `status!` of the codes that you speak.
///
/// ```
/// status_codes::registry! {
///     /// What this service answers.
///     pub mod crate::http = r#"
///         [registry]
///         extends = "http"
///         only    = [200, 404]
///
///         [499]
///         phrase = "Client Closed Request"
///     "#
/// }
/// # fn main() {
/// use crate::http::{Status, status};
///
/// assert_eq!(Status::ALL, [Status::Ok, Status::NotFound, Status::ClientClosedRequest]);
/// assert_eq!(status!(499).to_string(), "499 Client Closed Request");
/// # }
/// ```
///
/// `from "codes.toml"` in place of `= r#"..."#` takes the spec from a file beside `Cargo.toml`. Cargo builds anew when it,
/// or a file that it extends, is edited.
///
/// The path says where the invocation stands, in its parent: `crate::http` in the root of the crate, `crate::api::http`
/// inside of `mod api`. No macro can check that; where it is wrong, `status!` says `cannot find ... in $crate`. For the
/// same reason `crate` has to be written at the invocation, and a registry inside a function has types and no
/// `status!`. Where a dependency is called like the module, as `http` is, write `crate::http::status!`.
///
/// `[registry]` of a spec has these keys, all optional:
///
/// | key | |
/// |---|---|
/// | `extends` | a built-in registry (`"http"`, or a vendor: `"nginx"`, `"cloudflare"`, `"iis"`, `"aws"`, `"unofficial"`), a file relative to the spec, or a list of them |
/// | `only` | the inherited codes that stay: codes, classes (`"4xx"`) and sets. What the spec itself defines is always in |
/// | `without` | the inherited codes that go. Sets lose them too; a set that has lost all is empty |
/// | `temporary` | `true` makes variants of codes that are registered temporarily |
/// | `title`, `source`, `updated` | for readers |
///
/// Codes, classes and sets are written as in the built-in spec; one that a parent has needs `replace = true`. Without
/// `extends` the spec stands alone, with classes of its own. Between a registry that extends `http` and the built-in
/// [`Status`](crate::Status) there is `From` where every code has a counterpart, else `TryFrom`.
#[macro_export]
macro_rules! registry {
    ($($definition:tt)*) => {
        $crate::__private::registry! { ($crate) $($definition)* }
    };
}
