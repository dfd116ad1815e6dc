//! What a status is: its class, its sets, its place among all.

use super::Operation;
use super::by_hand;
use super::peers::{ByHand, Theirs, by_hand, ours, over, status, theirs};
use status_codes::{Class, Status, StatusSet, status};
use std::hint::black_box;

pub(super) fn all() -> Vec<Operation> {
    let mut all = classes();
    all.extend(sets());
    all
}

fn classes() -> Vec<Operation> {
    vec![
        Operation {
            name: "is client error",
            idle: status(),
            peers: [
                Some(ours(Status::is_client_error)),
                Some(theirs(|status| status.is_client_error())),
                Some(by_hand(ByHand::is_client_error)),
            ],
        },
        Operation {
            name: "match 4xx",
            idle: status(),
            peers: [
                Some(ours(|status| match status {
                    status!(1xx) => 7,
                    status!(2xx) => 2,
                    status!(3xx) => 6,
                    status!(4xx) => 1,
                    status!(5xx) => 9_u8,
                })),
                Some(theirs(by_number)),
                Some(by_hand(by_class)),
            ],
        },
        Operation {
            name: "match class()",
            idle: status(),
            peers: [
                Some(ours(|status| match status.class() {
                    Class::Informational => 7,
                    Class::Successful => 2,
                    Class::Redirection => 6,
                    Class::ClientError => 1,
                    Class::ServerError => 9_u8,
                })),
                Some(theirs(by_number)),
                Some(by_hand(by_class)),
            ],
        },
    ]
}

fn sets() -> Vec<Operation> {
    // A set that the compiler does not know.
    let (set, list) = (black_box(StatusSet::TRANSIENT), black_box(by_hand::TRANSIENT));
    vec![
        Operation {
            name: "is cacheable",
            idle: status(),
            peers: [Some(ours(Status::is_cacheable)), None, Some(by_hand(ByHand::is_cacheable))],
        },
        Operation {
            name: "set contains",
            idle: status(),
            peers: [
                Some(ours(move |status| set.contains(status))),
                None,
                Some(by_hand(move |status| list.contains(&status))),
            ],
        },
        Operation {
            name: "iterate",
            idle: over(vec![Status::ALL; 64], <[Status]>::len),
            peers: [
                Some(over(vec![Status::ALL; 64], |all: &'static [Status]| {
                    all.iter().map(|&status| u32::from(black_box(status).as_u16())).sum::<u32>()
                })),
                None,
                Some(over(vec![ByHand::ALL; 64], |all: &'static [ByHand]| {
                    all.iter().map(|&status| black_box(status) as u32).sum::<u32>()
                })),
            ],
        },
    ]
}

fn by_number(status: Theirs) -> u8 {
    match status.as_u16() {
        100..=199 => 7,
        200..=299 => 2,
        300..=399 => 6,
        400..=499 => 1,
        _ => 9,
    }
}

fn by_class(status: ByHand) -> u8 {
    match status.class() {
        by_hand::Class::Informational => 7,
        by_hand::Class::Successful => 2,
        by_hand::Class::Redirection => 6,
        by_hand::Class::ClientError => 1,
        by_hand::Class::ServerError => 9,
    }
}
