//! The program: each line says what holds.

use status_codes::{AnyStatus, StatusEnum, ToStatus};
use status_consumer::codes::{Status, status};
use status_consumer::errors::{Declined, Outcome, ShopError, of};
use status_consumer::{RETRY, gemini, log_level};

mod responses;
mod wire;

/// Of any registry.
fn lines<S: StatusEnum>() -> Vec<String> {
    S::ALL.iter().map(ToString::to_string).collect()
}

fn registries() {
    assert_eq!(log_level(status!(499)), "debug");
    assert_eq!(log_level(Status::BASKET_EXPIRED), "info");
    assert!(RETRY.contains(status!(502)) && !RETRY.contains_code(504));
    assert_eq!((RETRY - status!(429)).iter().collect::<Vec<_>>(), [500, 502, 503]);
    assert_eq!("498 Basket Expired".parse(), Ok(status!(498)));
    assert_eq!(status_codes::Status::try_from(status!(404)), Ok(status_codes::status!(404)));
    assert!(status_codes::Status::try_from(status!(498)).is_err());
    assert_eq!(lines::<gemini::Status>(), ["20 Success", "51 Not Found"]);
    assert_eq!(gemini::Status::from_phrase("missing"), Some(gemini::Status::NotFound));
    assert!(matches!(gemini::status!(51), gemini::status!(5x)));
}

fn errors() {
    let each: [(ShopError<Declined>, u16); 6] = [
        (ShopError::NoSuchItem { id: 7 }, 404),
        (ShopError::SoldOut, 409),
        (ShopError::Payment(Declined), 402),
        (ShopError::Upstream { status: status_codes::status!(504).into() }, 504),
        (ShopError::Upstream { status: AnyStatus::from_u16(799).expect("three digits") }, 502),
        (ShopError::Text("more than ten"), 413),
    ];
    for (error, code) in each {
        assert_eq!(status_codes::Status::from(&error), code, "{error}");
    }
    assert_eq!(of(Outcome::TooLate), status!(498));
    assert_eq!(Outcome::try_from(Status::Ok), Ok(Outcome::Done));
    assert_eq!(Status::from(Outcome::Broken), 500);
    let boxed: Box<dyn ToStatus> = Box::new(Declined);
    assert_eq!(boxed.status(), status_codes::Status::PaymentRequired);
}

fn main() {
    registries();
    errors();
    wire::check();
    responses::check();
    println!("{} codes, {} of the shop", status_codes::Status::ALL.len(), Status::ALL.len());
}
