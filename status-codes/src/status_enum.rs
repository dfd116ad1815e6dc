use crate::{Reference, State, UnknownStatus};
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

/// What every generated `Status` enum can do, for code that works with any registry.
///
/// The methods are those of the enum itself, which has them as `const fn` too. Only the macros of this crate implement
/// the trait: methods may be added in a minor release.
///
/// It is not called `StatusCode`: who comes from `http` looks for a type under that name, and `StatusCode::NOT_FOUND` of a
/// trait is an error that explains nothing. The type is [`Status`](crate::Status).
///
/// ```
/// use status_codes::{Status, StatusEnum};
///
/// fn shortest_phrase<S: StatusEnum>() -> S {
///     *S::ALL.iter().min_by_key(|status| status.phrase().len()).unwrap()
/// }
///
/// assert_eq!(shortest_phrase::<Status>(), Status::Ok);
/// ```
pub trait StatusEnum:
    Copy
    + Eq
    + Ord
    + Hash
    + Debug
    + Display
    + FromStr<Err = UnknownStatus>
    + TryFrom<u16, Error = UnknownStatus>
    + Into<u16>
    + PartialEq<u16>
    + Send
    + Sync
    + 'static
{
    /// The classes of the registry.
    type Class: Copy + Eq + Ord + Hash + Debug + Display + Send + Sync + 'static;

    /// A set of codes of the registry.
    type Set: Copy
        + Eq
        + Hash
        + Debug
        + Default
        + FromIterator<Self>
        + IntoIterator<Item = Self>
        + Send
        + Sync
        + 'static;

    /// Every code of the registry, ascending.
    const ALL: &'static [Self];

    /// The status with this number.
    fn from_u16(code: u16) -> Option<Self>;

    /// The status whose digits these are, exactly.
    fn from_bytes(ascii: &[u8]) -> Option<Self>;

    /// The status with this reason phrase, or that had it once; ASCII case does not matter. `None` if two share it.
    fn from_phrase(phrase: &str) -> Option<Self>;

    /// The number.
    fn as_u16(self) -> u16;

    /// The digits: `"404"`.
    fn as_str(self) -> &'static str;

    /// The recommended reason phrase: `"Not Found"`.
    fn phrase(self) -> &'static str;

    /// The name of the variant: `"NotFound"`.
    fn name(self) -> &'static str;

    /// What the code means, in a sentence; empty where the spec has none.
    fn summary(self) -> &'static str;

    /// Where the code is defined.
    fn reference(self) -> Option<Reference>;

    /// Where the code stands in its life.
    fn state(self) -> State;

    /// The fields that a response with the code must have, by the definition of the code.
    fn required_fields(self) -> &'static [&'static str];

    /// The fields that a response with the code should have, or that help.
    fn suggested_fields(self) -> &'static [&'static str];

    /// The class of the code.
    fn class(self) -> Self::Class;

    /// The general code of a class, its x00, where the registry has it.
    fn generic(class: Self::Class) -> Option<Self>;
}
