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
/// contains it. Beside another pattern a class is an or-pattern in an or-pattern, which `clippy::pedantic` dislikes as
/// `unnested_or_patterns`.
#[macro_export]
macro_rules! status {
    ($($code:tt)*) => {
        $crate::__private::lookup! { ($crate) {} $($code)* }
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
#[macro_export]
macro_rules! registry {
    ($($definition:tt)*) => {
        $crate::__private::registry! { ($crate) $($definition)* }
    };
}
