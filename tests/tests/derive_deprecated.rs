//! A deprecated code is silent where an `#[allow(deprecated)]` stands on the item or on the variant, and only there;
//! `derive_hostile.rs` counts the warnings.

#![deny(warnings)]

use status_codes::{Status, ToStatus};

status_codes::registry! {
    mod crate::old = r#"
        [registry]
        extends = "http"
        only    = [305, 404]
    "#
}

#[derive(ToStatus)]
#[status(registry = crate::old)]
enum Old {
    #[status(305)]
    #[allow(deprecated)]
    Proxy,
}

#[derive(ToStatus)]
#[status(305, registry = crate::old)]
#[allow(deprecated)]
struct OldProxy;

#[derive(ToStatus)]
#[status(try_from)]
enum Builtin {
    #[allow(deprecated)]
    #[status(USE_PROXY)]
    Proxy,
    #[status(510)]
    #[allow(deprecated)]
    Extended,
}

#[test]
fn deprecated_codes() {
    assert_eq!(
        (Old::Proxy.status(), OldProxy.status()),
        (old::Status::UseProxy, old::Status::UseProxy)
    );
    assert_eq!(Builtin::Proxy.status(), 305);
    assert!(matches!(Builtin::try_from(Status::NotExtended), Ok(Builtin::Extended)));
}

/// What the user deprecated is used by the impls without a warning.
#[deprecated]
#[derive(ToStatus)]
#[status(try_from)]
enum Retired {
    #[status(404)]
    #[deprecated(note = "too vague")]
    Missing,
    #[status(410)]
    Gone,
}

#[deprecated]
struct Generic<T>(T);

#[expect(deprecated)]
impl<T: ToStatus> ToStatus for Generic<T> {
    fn status(&self) -> Status {
        self.0.status()
    }
}

#[derive(ToStatus)]
#[expect(deprecated)]
enum Fields<T> {
    #[status(from = status)]
    Named {
        #[deprecated]
        status: Status,
        _more: u8,
    },
    #[status(transparent)]
    Tuple(#[deprecated] Generic<T>),
}

#[test]
#[expect(deprecated)]
fn deprecated_items() {
    assert_eq!(
        (Retired::Missing.status(), Retired::Gone.status()),
        (Status::NotFound, Status::Gone)
    );
    assert!(matches!(Retired::try_from(Status::NotFound), Ok(Retired::Missing)));
    let all =
        [Fields::Named { status: Status::Ok, _more: 1 }, Fields::Tuple(Generic(Status::Gone))];
    assert_eq!(all.map(|it| it.status().as_u16()), [200, 410]);
}
