use super::described::Described;
use super::problem::Problem;
use super::table::Table;
use super::to_response::ToResponse;
use crate::Status;
use std::boxed::Box;
use std::rc::Rc;
use std::sync::Arc;

/// What responses of a type there are: the source of its documents, such as [`openapi`](super::openapi) and
/// [`problems`](super::problems()).
///
/// `#[derive(ToResponse)]` implements it too. By hand `impl Describe for X {}` says that any response may come, and the
/// documents are as vague; the same holds for a `dyn ToResponse`.
///
/// ```
/// use status_codes::response::{Describe, Described, Detail};
/// use status_codes::{AnyStatus, Status};
///
/// struct Missing;
///
/// impl Describe for Missing {
///     fn describe(each: &mut dyn FnMut(&Described)) {
///         let status = AnyStatus::from(Status::NotFound);
///         let missing = Described::new("Missing", Some(status));
///         each(&missing.with_detail(Detail::Fixed("look elsewhere")));
///     }
/// }
///
/// let mut names = Vec::new();
/// <Box<Missing> as Describe>::describe(&mut |described| names.push(described.name()));
/// assert_eq!(names, ["Missing"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "the responses of `{Self}` are not described",
    label = "no `Describe`",
    note = "`#[derive(ToResponse)]` gives it to a type of yours; `impl Describe for .. {{}}` says that any may come"
)]
pub trait Describe {
    /// Hands over each kind of response; by default one of which nothing is known, not even the status.
    fn describe(each: &mut dyn FnMut(&Described)) {
        if Self::__ROWS.is_empty() {
            each(&Described::open());
        } else {
            Table::<Status>::new(Self::__ROWS, Self::__HEADERS).describe(each);
        }
    }

    /// The rows of a derive.
    #[doc(hidden)]
    const __ROWS: &'static str = "";

    /// What a derived type adds to the fields of its variants.
    #[doc(hidden)]
    const __HEADERS: &'static str = "";
}

macro_rules! pointers {
    ($($Pointer:ty)*) => {$(
        impl<T: Describe + ?Sized> Describe for $Pointer {
            fn describe(each: &mut dyn FnMut(&Described)) {
                T::describe(each);
            }
        }
    )*};
}

pointers!(&T &mut T Box<T> Rc<T> Arc<T>);

impl Describe for dyn ToResponse + '_ {}
impl Describe for dyn ToResponse + Send + '_ {}
impl Describe for dyn ToResponse + Send + Sync + '_ {}
impl Describe for Problem<'_> {}
