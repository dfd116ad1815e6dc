//! `#[status(try_from)]`: from a status back to the variant, and no further.

use status_codes::{Status, StatusEnum, ToStatus, UnknownStatus};
use std::fmt::Debug;

#[derive(Clone, Copy, Debug, PartialEq, ToStatus)]
#[status(try_from)]
enum Few {
    #[status(404)]
    Missing,
    #[status(Conflict)]
    Taken(),
    #[status(GONE)]
    Gone {},
}

#[derive(Clone, Copy, Debug, PartialEq, ToStatus)]
#[status(try_from, default = 500, only(5xx))]
enum WithDefault {
    Internal,
    #[status(503)]
    Busy,
}

/// The names that the prelude has, for variants: all are in reach of the impl.
#[derive(Clone, Copy, Debug, PartialEq, ToStatus)]
#[status(try_from)]
enum Prelude {
    #[status(200)]
    Ok,
    #[status(400)]
    Err,
    #[status(404)]
    None,
    #[status(202)]
    Some,
    #[status(500)]
    Error,
    #[status(418)]
    Status,
}

#[derive(Clone, Copy, Debug, PartialEq, ToStatus)]
#[status(try_from)]
enum Generic<const N: usize> {
    #[status(404)]
    Missing,
}

/// Each variant comes back, and no status has another way in.
fn round_trip<E, S>(variants: &[E])
where
    E: ToStatus<S> + TryFrom<S, Error = UnknownStatus> + Copy + Debug + PartialEq,
    S: StatusEnum + From<E>,
{
    let mut found = 0;
    for &status in S::ALL {
        match E::try_from(status) {
            Ok(variant) => {
                assert!(variants.contains(&variant), "{variant:?}");
                assert_eq!((variant.status(), S::from(variant)), (status, status));
                found += 1;
            }
            Err(error) => {
                assert_eq!(error.code(), Some(status.as_u16()));
                let text = format!("`{}` is not a registered status code", status.as_u16());
                assert_eq!(error.to_string(), text);
            }
        }
    }
    assert_eq!(found, variants.len());
    for &variant in variants {
        assert_eq!(E::try_from(variant.status()), Ok(variant));
    }
}

#[test]
fn round_trips() {
    round_trip::<_, Status>(&[Few::Missing, Few::Taken(), Few::Gone {}]);
    round_trip::<_, Status>(&[WithDefault::Internal, WithDefault::Busy]);
    round_trip::<_, Status>(&[
        Prelude::Ok,
        Prelude::Err,
        Prelude::None,
        Prelude::Some,
        Prelude::Error,
        Prelude::Status,
    ]);
    round_trip::<_, Status>(&[Generic::<3>::Missing]);
}

#[test]
fn by_try_into() {
    let few: Result<Few, _> = Status::Gone.try_into();
    assert_eq!(few, Ok(Few::Gone {}));
    let few: Result<Few, UnknownStatus> = Status::Ok.try_into();
    assert_eq!(few.unwrap_err().code(), Some(200));
}
