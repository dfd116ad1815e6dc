//! The same, with each operation of the table of run times.

use status_codes::{Status, StatusSet, status};
use std::hint::black_box;

fn main() {
    for argument in std::env::args() {
        let number: Option<u16> = argument.parse().ok();
        println!("{argument} {argument:?} {:?}", black_box(number));
        for status in [number.and_then(Status::from_u16), Status::from_bytes(argument.as_bytes())] {
            status.into_iter().for_each(show);
        }
        Status::ALL.iter().copied().for_each(show);
    }
}

fn show(status: Status) {
    println!("{status}");
    black_box((status.as_u16(), status.as_str(), status.phrase()));
    black_box((status.is_client_error(), status.is_cacheable()));
    black_box(black_box(StatusSet::TRANSIENT).contains(status));
    black_box(match status {
        status!(1xx) => 7,
        status!(2xx) => 2,
        status!(3xx) => 6,
        status!(4xx) => 1,
        status!(5xx) => 9,
    });
}
