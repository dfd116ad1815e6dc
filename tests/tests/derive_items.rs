//! Odd items: raw names, `cfg`, no variant at all, discriminants, items in functions and from macros.

use status_codes::{Status, ToStatus};

#[derive(Debug, PartialEq, ToStatus)]
#[status(try_from)]
#[allow(non_camel_case_types, clippy::enum_variant_names)]
enum r#enum {
    #[status(404)]
    r#type,
    #[status(405)]
    r#Type,
    #[status(NotAcceptable)]
    r#fn,
}

#[derive(ToStatus)]
enum Raw {
    #[status(from = r#type)]
    Keyword { r#type: Status },
    #[status(from = r#plain)]
    Needless { plain: Status },
    #[status(from = raw)]
    Other { r#raw: Status },
}

#[test]
fn raw_names() {
    assert_eq!(
        [r#enum::r#type, r#enum::r#Type, r#enum::r#fn].map(|it| it.status().as_u16()),
        [404, 405, 406]
    );
    assert_eq!(r#enum::try_from(Status::MethodNotAllowed), Ok(r#enum::r#Type));
    let status = Status::Gone;
    let all = [
        Raw::Keyword { r#type: status },
        Raw::Needless { plain: status },
        Raw::Other { r#raw: status },
    ];
    assert_eq!(all.map(|raw| raw.status()), [status; 3]);
}

/// What `cfg` takes away is not looked at.
#[derive(ToStatus)]
enum Configured {
    #[cfg(any())]
    #[status(799)]
    Never,
    #[cfg_attr(all(), status(404))]
    #[cfg_attr(any(), status(799))]
    Always,
    #[cfg(not(any()))]
    #[status(from = kept)]
    Field {
        #[cfg(any())]
        gone: u8,
        kept: Status,
    },
}

#[test]
fn cfg() {
    assert_eq!(Configured::Always.status(), Status::NotFound);
    assert_eq!(Configured::Field { kept: Status::Ok }.status(), Status::Ok);
}

#[derive(Debug, PartialEq, ToStatus)]
enum Nothing {}

#[derive(Debug, PartialEq, ToStatus)]
#[status(only(4xx), default = 404, try_from, registry = status_codes)]
enum NothingAtAll {}

#[test]
fn an_enum_without_a_variant() {
    fn never(nothing: &Nothing) -> Status {
        nothing.status()
    }
    let nothing: Option<Nothing> = None;
    assert_eq!(nothing.as_ref().map(never), None);
    assert_eq!(nothing.map(Status::from), None);
    assert_eq!(NothingAtAll::try_from(Status::NotFound).unwrap_err().code(), Some(404));
}

/// Expressions of every kind, which are none of the derive's business.
#[derive(Clone, Copy, PartialEq, ToStatus)]
#[repr(u16)]
#[allow(clippy::unnecessary_cast, clippy::redundant_closure_call)]
enum Numbered {
    #[status(404)]
    Shifted = 1 << 2,
    #[status(405)]
    Block = {
        const NINE: u16 = 9;
        NINE
    },
    #[status(406)]
    If = if 1 < 2 { 3 } else { 7 },
    #[status(409)]
    Match = match 1u8 {
        1 => 8,
        _ => 10,
    },
    #[status(410)]
    Generic = size::<[u8; 11], u8>(),
    #[status(411)]
    Qualified = <u8 as Into2<u16, u16>>::NUMBER,
    #[status(412)]
    Cast = (3 < 4) as u16 + 20,
    #[status(413)]
    Last,
}

const fn size<A, B>() -> u16 {
    if size_of::<A>() > size_of::<B>() { 11 } else { 0 }
}

trait Into2<A, B> {
    const NUMBER: u16;
}

impl Into2<u16, u16> for u8 {
    const NUMBER: u16 = 12;
}

#[test]
fn discriminants() {
    use Numbered::{Block, Cast, Generic, If, Last, Match, Qualified, Shifted};
    let all = [Shifted, Block, If, Match, Generic, Qualified, Cast, Last];
    assert_eq!(all.map(|it| it as u16), [4, 9, 3, 8, 11, 12, 21, 22]);
    assert_eq!(all.map(|it| it.status().as_u16()), [404, 405, 406, 409, 410, 411, 412, 413]);
}

/// Visibilities, and types that look like one.
#[derive(ToStatus)]
#[status(from = 1)]
#[allow(dead_code)]
pub(crate) struct Visible(
    pub (u8, u8),
    pub(self) Status,
    pub(crate) (Status,),
    pub <u8 as std::ops::Add>::Output,
);

mod inner {
    #[derive(status_codes::ToStatus)]
    #[status(from = status)]
    #[allow(dead_code)]
    pub(super) struct Named<#[cfg(not(any()))] T, #[cfg(any())] U> {
        pub(crate) pair: (T, T),
        pub(crate) call: fn(a: T, b: T) -> Vec<T>,
        pub(super) status: status_codes::Status,
    }
}

#[test]
fn visibilities() {
    let visible = Visible((1, 2), Status::Gone, (Status::Ok,), 3);
    let named = inner::Named { pair: (1, 2), call: |a, b| vec![a, b], status: Status::Ok };
    assert_eq!((visible.status(), named.status()), (Status::Gone, Status::Ok));
}

#[test]
fn inside_a_function() {
    mod http {
        #[derive(status_codes::ToStatus)]
        pub(super) enum Inner {
            #[status(404)]
            Missing,
        }
    }
    #[derive(ToStatus)]
    enum Local {
        #[status(transparent)]
        Inner(http::Inner),
    }
    assert_eq!(Status::from(Local::Inner(http::Inner::Missing)), Status::NotFound);
}

/// A status is a constant wherever the code stands.
#[test]
fn constants() {
    const MISSING: Configured = Configured::Always;
    static NOWHERE: r#enum = r#enum::r#fn;
    assert_eq!((MISSING.status(), NOWHERE.status()), (Status::NotFound, Status::NotAcceptable));
}
