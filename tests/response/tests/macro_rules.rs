//! Enums from `macro_rules!`: every kind of fragment in an attribute, a name, a type or a field; and variants and fields
//! under `cfg`.

use status_codes::response::{Describe, Described};
use status_codes::{Status, ToResponse, status};
use status_tests_response::line::line;

macro_rules! errors {
    (
        $(#[$outer:meta])*
        $vis:vis enum $name:ident {
            $($(#[$inner:meta])* $variant:ident = $code:literal $({ $($(#[$mark:meta])* $field:ident: $ty:ty),* })?),*
            $(,)?
        }
    ) => {
        #[derive(ToResponse)]
        $(#[$outer])*
        $vis enum $name {
            $($(#[$inner])* #[status($code)] $variant $({ $($(#[$mark])* $field: $ty),* })?),*
        }
    };
}

errors! {
    /// Attributes arrive whole, literals and types in invisible brackets.
    #[response(detail = hide, header(4xx, "Cache-Control" = "no-store"))]
    pub(crate) enum ByMeta {
        #[response(code = "lost")]
        Missing = 404 { #[member("user")] id: u32, #[header("ETag")] tag: &'static str },
        #[response(header("WWW-Authenticate" = "Basic"))]
        Anonymous = 401,
        #[response(error)]
        #[cfg(any())]
        Never = 999 { #[header("Host Name")] id: NoSuchType },
    }
}

#[test]
fn attributes_that_are_handed_on() {
    assert_eq!(
        line(&ByMeta::Missing { id: 7, tag: "a" }),
        r#"404 etag: a cache-control: no-store {"title":"Not Found","status":404,"code":"lost","user":7}"#
    );
    assert_eq!(
        line(&ByMeta::Anonymous),
        r#"401 www-authenticate: Basic cache-control: no-store {"title":"Unauthorized","status":401,"code":"anonymous"}"#
    );
}

macro_rules! by_fragment {
    ($name:ident<$life:lifetime, $param:ident>, $field:ident, $ty:ty, $code:expr, $word:literal, $value:expr,
     $set:ident, $default:tt, $base:literal, $path:path, $registry:path) => {
        #[derive(ToResponse)]
        #[status(registry = $registry, default = $default)]
        #[response(crate = $path, type_base = $base, detail = hide)]
        #[response(header($code, $word = $value), header($set | 3xx, "Vary" = "Accept"))]
        enum $name<$life, $param> {
            #[status($code)]
            Code {
                #[member]
                $field: $ty,
                #[member($word)]
                other: $param,
            },
            #[status(409)]
            #[response(code = $word, title = $value, type = $base, summary = $word)]
            Text(#[header($word)] &$life str),
            #[allow(dead_code)]
            Default,
        }
    };
}

by_fragment!(
    ByFragment<'a, T>,
    field,
    Option<u8>,
    410,
    "Age",
    "7",
    transient,
    500,
    "https://example.com/",
    status_codes,
    status_codes
);

#[test]
fn each_kind_of_fragment() {
    let code = ByFragment::Code { field: Some(1), other: "o" };
    assert_eq!(
        line(&code),
        r#"410 age: 7 {"type":"https://example.com/code","title":"Code","status":410,"code":"code","field":1,"Age":"o"}"#
    );
    assert_eq!(
        line(&ByFragment::<u8>::Text("b")),
        r#"409 age: b {"type":"https://example.com/","title":"7","status":409,"code":"Age"}"#
    );
}

macro_rules! outcome {
    ($name:ident, $code:tt, $($mark:tt $field:ident: $ty:ty),*) => {
        #[derive(ToResponse)]
        #[status($code)]
        struct $name { $(#$mark $field: $ty),* }
    };
}

outcome!(Made, 201, [header("Location")] at: &'static str, [body] id: u8);
outcome!(Moved, SEE_OTHER, [header("Location")] at: String);

#[test]
fn marks_as_token_trees() {
    assert_eq!(line(&Made { at: "/7", id: 7 }), "201 location: /7 7");
    assert_eq!(line(&Moved { at: "/8".into() }), "303 location: /8 -");
}

/// What is under a `cfg` that does not hold is not there, and neither are its faults.
#[derive(ToResponse)]
#[response(detail = hide)]
enum Configured {
    #[status(404)]
    Here {
        #[member]
        id: u8,
        #[cfg(any())]
        #[member]
        gone: NoSuchType,
        #[cfg(not(any()))]
        #[member]
        more: u8,
    },
    #[cfg(any())]
    #[status(401)]
    Gone(NoSuchType),
    #[cfg_attr(not(any()), status(409))]
    #[cfg_attr(not(any()), response(code = "clash"))]
    Attribute,
    #[cfg(not(any()))]
    #[status(transparent)]
    Inner(Status),
}

#[test]
fn variants_and_fields_under_cfg() {
    assert_eq!(
        line(&Configured::Here { id: 1, more: 2 }),
        r#"404 {"title":"Not Found","status":404,"code":"here","id":1,"more":2}"#
    );
    assert_eq!(
        line(&Configured::Attribute),
        r#"409 {"title":"Conflict","status":409,"code":"clash"}"#
    );
    assert_eq!(line(&Configured::Inner(status!(410))), r#"410 {"title":"Gone","status":410}"#);
    let mut names = Vec::new();
    Configured::describe(&mut |row: &Described| {
        names.push(row.name().to_owned());
    });
    assert_eq!(names, ["Here", "Attribute", "Other"]);
}
