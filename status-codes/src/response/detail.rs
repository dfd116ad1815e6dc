/// Which detail the problems of one kind have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Detail {
    /// None.
    Hidden,
    /// One for each value, where the status is a 4xx; none with others.
    ByClass,
    /// One for each value, with any status.
    Shown,
    /// This text.
    Fixed(&'static str),
}
