//! The same, with everything that a status, a class and a set have.

use status_codes::{AnyStatus, Class, Status, StatusSet, status};
use std::hint::black_box;

fn main() {
    for argument in std::env::args() {
        let number: Option<u16> = argument.parse().ok();
        println!("{argument} {argument:?} {:?}", black_box(number));
        for status in [
            number.and_then(Status::from_u16),
            Status::from_bytes(argument.as_bytes()),
            Status::from_phrase(&argument),
            argument.parse().ok(),
            number.and_then(AnyStatus::from_u16).map(AnyStatus::effective),
        ] {
            status.into_iter().for_each(show);
        }
        Status::ALL.iter().copied().for_each(show);
    }
}

fn show(status: Status) {
    println!("{status} {status:?}");
    black_box((status.as_u16(), status.as_str(), status.phrase()));
    black_box(match status {
        status!(1xx) => 7,
        status!(2xx) => 2,
        status!(3xx) => 6,
        status!(4xx) => 1,
        status!(5xx) => 9,
    });
    metadata(status);
    class(status.class());
    predicates(status);
    let set = black_box(StatusSet::of(status.class()) | StatusSet::TRANSIENT) - status;
    println!("{set:?}");
    black_box((set.contains(status), set.len()));
}

fn metadata(status: Status) {
    black_box((status.name(), status.summary(), status.state()));
    black_box(status.reference().map(|reference| (reference.text(), reference.url())));
    black_box((status.required_fields(), status.suggested_fields()));
}

fn class(class: Class) {
    println!("{class} {class:?}");
    black_box((class.as_str(), class.name(), class.summary(), class.range()));
    black_box(Status::generic(class));
}

fn predicates(status: Status) {
    black_box((status.is_informational(), status.is_successful(), status.is_redirection()));
    black_box((status.is_client_error(), status.is_server_error()));
    black_box((status.is_cacheable(), status.is_uncacheable(), status.is_bodiless()));
    black_box((status.is_contentless(), status.is_method_preserving(), status.is_transient()));
}
