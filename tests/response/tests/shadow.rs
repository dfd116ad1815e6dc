//! Names around a derive that mean something else than usual: types, traits, modules, constants, macros and variants.

#![deny(warnings)]
#![allow(dead_code, non_upper_case_globals, non_camel_case_types, unused_macros, unused_imports)]

/// Everything that generated code might have named carelessly.
mod hostile {
    use ::core::time::Duration as Time;
    use ::status_codes::Status as HttpStatus;
    use ::status_codes::ToResponse as Derived;

    struct Result;
    struct Option;
    struct Some;
    struct None;
    struct Ok;
    struct Err;
    struct Vec;
    struct String;
    struct Box;
    struct Sized;
    struct Send;
    struct Duration;
    struct Status;
    struct AnyStatus;
    struct Problem;
    struct Text;
    struct Fields;
    struct Members;
    struct Body;
    struct Described;
    struct Kept;
    trait From {}
    trait Into {}
    trait Fn {}
    trait FnMut {}
    trait AsRef {}
    trait Display {}
    trait Error {}
    trait Serialize {}
    trait ToStatus {}
    trait ToResponse {}
    trait Describe {}
    trait FieldValue {}
    mod core {}
    mod std {}
    mod alloc {}
    mod serde {}
    mod response {}
    mod status_codes {}
    enum u16 {}
    enum usize {}
    enum str {}

    macro_rules! concat {
        ($($any:tt)*) => {
            compile_error!("not this one")
        };
    }
    macro_rules! matches {
        ($($any:tt)*) => {
            compile_error!("nor this one")
        };
    }
    macro_rules! format_args {
        ($($any:tt)*) => {
            compile_error!("nor this one")
        };
    }
    macro_rules! write {
        ($($any:tt)*) => {
            compile_error!("nor this one")
        };
    }

    #[derive(Derived)]
    #[status(default = 500)]
    #[response(
        type_base = "https://example.com/problems/",
        header(401, "WWW-Authenticate" = "Bearer"),
        header("Cache-Control" = "no-store"),
        detail = hide
    )]
    pub(super) enum Fault<'a, T> {
        #[status(404)]
        Missing {
            #[member]
            id: u8,
            #[instance]
            at: &'a ::core::primitive::str,
        },
        #[status(401)]
        Anonymous,
        #[status(429)]
        Fast {
            #[header("Retry-After")]
            wait: Time,
        },
        #[status(410)]
        Shown(#[detail] &'a ::core::primitive::str),
        #[status(transparent)]
        Inner(T),
        #[status(from = status, or = 502)]
        Held {
            status: HttpStatus,
        },
        Other,
    }

    #[derive(Derived)]
    #[status(201)]
    pub(super) struct Made {
        #[header("Location")]
        pub(super) at: &'static ::core::primitive::str,
        #[body("text/plain")]
        pub(super) text: &'static ::core::primitive::str,
    }
}

/// Constants, statics and unit structs called like fields, parameters and locals: each would be a pattern.
mod patterns {
    use status_codes::{Status, ToResponse};

    const to: u8 = 0;
    const each: u8 = 0;
    const problem: u8 = 0;
    const fields: u8 = 0;
    const members: u8 = 0;
    const body: u8 = 0;
    const status: u8 = 0;
    const value: u8 = 0;
    const f0: u8 = 0;
    const field_0: u8 = 0;
    static row: u8 = 0;
    static index: u8 = 0;
    struct id;
    struct this;

    #[derive(ToResponse)]
    #[response(detail = hide)]
    pub(super) enum Fault {
        #[status(404)]
        Id {
            #[member]
            id: u8,
            #[member]
            to: u8,
        },
        #[status(from = status, or = 503)]
        Status {
            #[header("ETag")]
            this: u8,
            status: Status,
        },
        #[status(410)]
        Tuple(#[member("a")] u8, #[header("Age")] u8),
        #[status(200)]
        Body {
            #[body]
            body: u8,
        },
    }
}

/// Variants called like the prelude, in scope by name.
mod variants {
    use self::Outcome::*;
    use status_codes::ToResponse;

    #[derive(ToResponse)]
    #[response(error)]
    pub(super) enum Outcome {
        #[status(200)]
        Ok(#[body] u8),
        #[status(400)]
        Err,
        #[status(500)]
        Error,
        #[status(404)]
        None,
        #[status(202)]
        Some,
        #[status(418)]
        Status,
        #[status(409)]
        Problem(#[member("a")] u8, #[header("Age")] u8),
        #[status(410)]
        ToResponse,
        #[status(406)]
        Default,
        #[status(415)]
        r#Box,
        #[status(422)]
        Text,
    }

    impl ::std::fmt::Display for Outcome {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str("said")
        }
    }

    pub(super) fn ok() -> Outcome {
        Ok(1)
    }

    pub(super) fn problem() -> Outcome {
        Problem(1, 2)
    }
}

use status_codes::status;
use status_tests_response::line::line;

#[test]
fn types_traits_modules_and_macros() {
    type Fault = hostile::Fault<'static, status_codes::Status>;
    let base = r#"{"type":"https://example.com/problems/"#;
    let all = [
        (
            Fault::Missing { id: 7, at: "/7" },
            format!(
                r#"404 cache-control: no-store {base}missing","title":"Missing","status":404,"instance":"/7","code":"missing","id":7}}"#
            ),
        ),
        (
            Fault::Anonymous,
            format!(
                r#"401 www-authenticate: Bearer cache-control: no-store {base}anonymous","title":"Anonymous","status":401,"code":"anonymous"}}"#
            ),
        ),
        (
            Fault::Fast { wait: std::time::Duration::from_millis(1500) },
            format!(
                r#"429 retry-after: 2 cache-control: no-store {base}fast","title":"Fast","status":429,"code":"fast"}}"#
            ),
        ),
        (
            Fault::Shown("why"),
            format!(
                r#"410 cache-control: no-store {base}shown","title":"Shown","status":410,"detail":"why","code":"shown"}}"#
            ),
        ),
        (Fault::Inner(status!(409)), r#"409 {"title":"Conflict","status":409}"#.to_owned()),
        (
            Fault::Held { status: status!(404) },
            format!(
                r#"404 cache-control: no-store {base}held","title":"Held","status":404,"code":"held"}}"#
            ),
        ),
        (
            Fault::Other,
            r#"500 cache-control: no-store {"title":"Internal Server Error","status":500}"#
                .to_owned(),
        ),
    ];
    for (fault, expected) in &all {
        assert_eq!(line(fault), *expected);
    }
    assert_eq!(line(&hostile::Made { at: "/7", text: "seven" }), "201 location: /7 seven");
}

#[test]
fn constants_and_statics() {
    use patterns::Fault;
    let all = [
        (
            Fault::Id { id: 1, to: 2 },
            r#"404 {"title":"Not Found","status":404,"code":"id","id":1,"to":2}"#,
        ),
        (
            Fault::Status { this: 3, status: status!(409) },
            r#"409 etag: 3 {"title":"Conflict","status":409,"code":"status"}"#,
        ),
        (Fault::Tuple(1, 2), r#"410 age: 2 {"title":"Gone","status":410,"code":"tuple","a":1}"#),
        (Fault::Body { body: 5 }, "200 5"),
    ];
    for (fault, expected) in &all {
        assert_eq!(line(fault), *expected);
    }
}

#[test]
fn variants_of_the_prelude() {
    assert_eq!(line(&variants::ok()), "200 1");
    assert_eq!(
        line(&variants::problem()),
        r#"409 age: 2 {"title":"Conflict","status":409,"detail":"said","code":"problem","a":1}"#
    );
    assert_eq!(
        line(&variants::Outcome::r#Box),
        r#"415 {"title":"Unsupported Media Type","status":415,"detail":"said","code":"box"}"#
    );
    assert_eq!(
        line(&variants::Outcome::None),
        r#"404 {"title":"Not Found","status":404,"detail":"said","code":"none"}"#
    );
}
