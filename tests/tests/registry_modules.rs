//! Where a registry may stand: nested, with any visibility and attributes, several in a crate, in tests.

mod outer {
    pub(crate) mod inner {
        status_codes::registry! {
            /// Documented twice: here and by the macro.
            #[rustfmt::skip]
            #[allow(clippy::module_name_repetitions)]
            pub(in crate::outer) mod crate::outer::inner::narrow = r#"
                [registry]
                extends = "http"
                only    = [200]
            "#;
        }
        status_codes::registry! { pub(super) mod crate::outer::inner::wider = "[registry]\nextends = 'nginx'" }
        pub(crate) use wider::Status as Wider;

        pub(crate) fn ok() -> u16 {
            narrow::status!(200).as_u16()
        }
    }

    pub(crate) fn both() -> (u16, u16) {
        (inner::narrow::status!(Ok).into(), inner::wider::status!(499).into())
    }
}

// Joined by `_`, the two paths would be one name.
mod a {
    status_codes::registry! { pub(crate) mod crate::a::b = "[registry]\nextends = 'http'\nonly = [200]" }
}
status_codes::registry! { mod crate::a_b = "[registry]\nextends = 'http'\nonly = [404]" }
status_codes::registry! { mod crate::r#type = "[registry]\nextends = 'http'\nonly = [418]" }

#[cfg(any())]
status_codes::registry! { mod crate::never from "does/not/exist.toml" }

macro_rules! registries {
    ($($name:ident = $spec:literal $code:literal)*) => {$(
        status_codes::registry! { pub(crate) mod crate::$name = $spec }
        const _: $name::Status = $name::status!($code);
    )*};
}
registries! {
    first = "[registry]\nextends = 'http'\nonly = [200]" 200
    second = "[registry]\nextends = 'aws'" 460
}

macro_rules! fragments {
    ($(#[$attribute:meta])* $visibility:vis $path:path = $spec:expr) => {
        status_codes::registry! { $(#[$attribute])* $visibility mod $path = $spec }
    };
    ($name:ident: $spec:literal) => {
        status_codes::registry! { mod $crate::$name = $spec }
    };
}
fragments! { #[doc = "x"] pub(crate) crate::third = "[registry]\nextends = 'http'\nonly = [201]" }
fragments! { crate::fourth = "[registry]\nextends = 'http'\nonly = [202]" }
fragments! { fifth: "[registry]\nextends = 'http'\nonly = [203]" }

#[test]
fn a_registry_is_as_visible_as_it_says() {
    assert_eq!(outer::inner::ok(), 200);
    assert_eq!(outer::both(), (200, 499));
    assert_eq!(outer::inner::Wider::ClientClosedRequest, 499);
}

#[test]
fn paths_that_look_alike_are_two_registries() {
    assert_eq!(a::b::status!(200), a::b::Status::Ok);
    assert_eq!(a_b::status!(404), a_b::Status::NotFound);
    assert_eq!(r#type::status!(418), r#type::Status::ImATeapot);
}

#[test]
fn macro_rules_make_registries() {
    assert_eq!(first::status!(2xx).len(), 1);
    assert_eq!(
        (third::status!(201), fourth::status!(202)),
        (third::Status::Created, fourth::Status::Accepted)
    );
    assert_eq!(fifth::status!(203), 203);
    assert_eq!(second::status!(460).class(), status_codes::Class::ClientError);
}

/// No path leads from the crate into a function: a registry for one test stands in the test's module.
mod tests {
    status_codes::registry! { mod crate::tests::local = "[registry]\nextends = 'http'\nonly = [204]" }

    #[test]
    fn a_module_of_tests_has_registries_of_its_own() {
        assert_eq!(local::status!(204), local::Status::NoContent);
    }
}

#[test]
fn a_registry_is_imported_like_any_module() {
    use crate::a_b as codes;
    use codes::{Status::NotFound, status as s};
    let NotFound = s!(404);
    assert!(matches!(codes::Status::ALL[0], s!(4xx)));
}
