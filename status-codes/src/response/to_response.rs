use super::fields::Fields;
use super::members::Members;
use super::problem::Problem;
use std::boxed::Box;
use std::rc::Rc;
use std::sync::Arc;

mod body;

pub use body::Body;

/// A whole response: its status, what it says of a problem, its header fields and its content.
///
/// Only [`problem`](Self::problem) is required, and is asked for the status of a success too. What is sent follows from
/// the status:
///
/// | status | content |
/// |---|---|
/// | 204, 205, 304 | none, and no `Content-Type` |
/// | below 400 | the [`body`](Self::body), if it writes one |
/// | from 400 on | the [`body`](Self::body), if it writes one; else the problem, as `application/problem+json` ([RFC 9457]) with its [`members`](Self::members) |
///
/// A status below 200 or from 600 on is answered as 500 ([`Problem`] says how).
///
/// Whatever an implementation writes, the message is well formed: the sinks clean values, leave out what cannot be sent,
/// and take back what fails half-way.
///
/// `#[derive(ToResponse)]` implements it from attributes. The trait has no parameter and is `dyn`-compatible, so that
/// responses of several registries can stand in one `Box<dyn ToResponse + Send + Sync>`: the wire takes numbers.
///
/// [RFC 9457]: https://www.rfc-editor.org/rfc/rfc9457.html
///
/// ```
/// use status_codes::response::{Fields, Message, Problem, Text, ToResponse};
/// use status_codes::status;
/// use std::fmt;
///
/// struct Missing { user: u64 }
///
/// impl fmt::Display for Missing {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         write!(f, "no user {}", self.user)
///     }
/// }
///
/// impl ToResponse for Missing {
///     fn problem(&self) -> Problem<'_> {
///         Problem::new(status!(404)).with_detail(Text::shown(self)).with_code("no_such_user")
///     }
///
///     fn fields(&self, to: &mut Fields<'_>) {
///         to.field("Cache-Control", "no-store");
///     }
/// }
///
/// let message = Message::of(&Missing { user: 7 });
/// assert_eq!(message.status(), status!(404));
/// assert_eq!(
///     message.content().unwrap(),
///     br#"{"title":"Not Found","status":404,"detail":"no user 7","code":"no_such_user"}"#,
/// );
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no response",
    label = "no `ToResponse`",
    note = "a type of yours gets it by `#[derive(ToResponse)]`, with `#[status(404)]` or the like on what it is made of"
)]
pub trait ToResponse {
    /// The status, and what is said of the problem.
    fn problem(&self) -> Problem<'_>;

    /// Sends the header fields.
    fn fields(&self, to: &mut Fields<'_>) {
        let _ = to;
    }

    /// Adds the extension members of the problem.
    fn members(&self, to: &mut Members<'_>) {
        let _ = to;
    }

    /// Writes the content, where it is another than the problem.
    fn body(&self, to: &mut Body<'_>) {
        let _ = to;
    }
}

macro_rules! pointers {
    ($($Pointer:ty)*) => {$(
        impl<T: ToResponse + ?Sized> ToResponse for $Pointer {
            fn problem(&self) -> Problem<'_> {
                (**self).problem()
            }

            fn fields(&self, to: &mut Fields<'_>) {
                (**self).fields(to);
            }

            fn members(&self, to: &mut Members<'_>) {
                (**self).members(to);
            }

            fn body(&self, to: &mut Body<'_>) {
                (**self).body(to);
            }
        }
    )*};
}

pointers!(&T &mut T Box<T> Rc<T> Arc<T>);

/// A problem is a response without fields and members of its own.
impl ToResponse for Problem<'_> {
    fn problem(&self) -> Problem<'_> {
        self.borrowed()
    }
}
