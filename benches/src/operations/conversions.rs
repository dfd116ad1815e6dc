//! To a status and from it.

use super::Operation;
use super::inputs::{codes, codes_and_others, texts};
use super::peers::{
    ByHand, Theirs, by_hand, lent, ours, over, status, their_status, theirs, written,
};
use status_codes::Status;

pub(super) fn all() -> Vec<Operation> {
    let digits = || texts().collect();
    let numbers = || codes_and_others().collect();
    vec![
        Operation {
            name: "from u16",
            idle: over(numbers(), |code: u16| code),
            peers: [
                Some(over(numbers(), Status::from_u16)),
                Some(over(numbers(), Theirs::from_u16)),
                Some(over(numbers(), ByHand::from_u16)),
            ],
        },
        Operation {
            name: "from bytes",
            idle: over(digits(), |ascii: &'static [u8]| ascii),
            peers: [
                Some(over(digits(), Status::from_bytes)),
                Some(over(digits(), Theirs::from_bytes)),
                Some(over(digits(), ByHand::from_bytes)),
            ],
        },
        Operation {
            name: "digits",
            idle: status(),
            peers: [
                Some(lent(codes().filter_map(Status::from_u16), |status| status.as_str())),
                Some(lent(codes().filter_map(their_status), |status| status.as_str())),
                Some(lent(codes().filter_map(ByHand::from_u16), |status| status.as_str())),
            ],
        },
        Operation {
            name: "phrase",
            idle: status(),
            peers: [
                Some(ours(Status::phrase)),
                Some(theirs(|status| status.canonical_reason())),
                Some(by_hand(ByHand::phrase)),
            ],
        },
        Operation {
            name: "display",
            idle: status(),
            peers: [
                Some(written(codes().filter_map(Status::from_u16))),
                Some(written(codes().filter_map(their_status))),
                Some(written(codes().filter_map(ByHand::from_u16))),
            ],
        },
        Operation {
            name: "to http",
            idle: status(),
            peers: [Some(ours(Theirs::from)), None, Some(by_hand(Theirs::from))],
        },
    ]
}
