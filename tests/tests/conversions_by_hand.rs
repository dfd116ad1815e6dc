//! The conversion that a derive gives leaves room for those that people write, into the built-in `Status` and their own.

use status_codes::{Status, ToStatus};
use std::error::Error;
use std::io;

status_codes::registry! { pub mod crate::http = r#"
    [registry]
    extends = "http"
    [499]
    phrase = "Client Closed Request"
"# }

struct Local;
struct Generic<T>(T);

/// One that has a status, and no derive.
struct ByHand;

impl ToStatus for ByHand {
    fn status(&self) -> Status {
        Status::Gone
    }
}

#[derive(ToStatus)]
#[status(410)]
struct Derived;

#[derive(ToStatus)]
#[status(499, registry = crate::http)]
struct OfOwn;

macro_rules! from {
    ($(<$($T:ident)?> $Source:ty => $Target:ty;)*) => {$(
        impl<$($T)?> From<$Source> for $Target {
            fn from(_: $Source) -> Self {
                Self::Conflict
            }
        }
    )*};
}

from! {
    <> Local => Status;
    <> &Local => Status;
    <> Box<Local> => Status;
    <T> Generic<T> => Status;
    <> ByHand => Status;
    <> &ByHand => Status;
    <> Local => http::Status;
    <> io::Error => http::Status;
    <> &io::Error => http::Status;
    <> &str => http::Status;
    <> u8 => http::Status;
    <> Box<dyn Error> => http::Status;
    <T> Vec<T> => http::Status;
}

impl TryFrom<String> for http::Status {
    type Error = io::Error;

    fn try_from(_: String) -> io::Result<Self> {
        Ok(Self::Conflict)
    }
}

#[test]
fn all_stand_beside_each_other() {
    let written = [
        Local.into(),
        (&Local).into(),
        Box::new(Local).into(),
        Generic(1).into(),
        ByHand.into(),
        Status::from(&ByHand),
    ];
    assert_eq!(written, [Status::Conflict; 6]);
    let of_own = [
        Local.into(),
        io::Error::other("").into(),
        (&io::Error::other("")).into(),
        "".into(),
        1_u8.into(),
        Box::<dyn Error>::from("").into(),
        vec![0].into(),
        http::Status::try_from(String::new()).unwrap(),
    ];
    assert_eq!(of_own, [http::Status::Conflict; 8]);
    assert_eq!([Status::from(&Derived), Derived.into()], [Status::Gone; 2]);
    assert_eq!([http::Status::from(&&OfOwn), OfOwn.into()], [http::Status::ClientClosedRequest; 2]);
    assert_eq!((ByHand.status(), Generic("kept").0), (Status::Gone, "kept"));
}
