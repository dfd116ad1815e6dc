//! Passes of each peer over the same codes.

use super::answer::Answer;
use super::by_hand;
use super::inputs::codes;
use super::pass::{Lent, Over, Pass, Written};
use status_codes::Status;
use std::fmt::Display;

pub(super) type Theirs = http::StatusCode;
pub(super) type ByHand = by_hand::Status;

/// The loop around operations on a status.
pub(super) fn status() -> Box<dyn Pass> {
    over(codes().collect(), |code: u16| code)
}

pub(super) fn over<T: Copy + 'static, A: Answer>(
    inputs: Vec<T>,
    function: impl Fn(T) -> A + 'static,
) -> Box<dyn Pass> {
    Box::new(Over { inputs, function })
}

pub(super) fn lent<T: Copy + 'static>(
    inputs: impl Iterator<Item = T>,
    function: impl Fn(&T) -> &str + 'static,
) -> Box<dyn Pass> {
    Box::new(Lent { inputs: inputs.collect(), function })
}

pub(super) fn written<T: Copy + Display + 'static>(
    inputs: impl Iterator<Item = T>,
) -> Box<dyn Pass> {
    Box::new(Written { inputs: inputs.collect(), line: String::new() })
}

pub(super) fn ours<A: Answer>(function: impl Fn(Status) -> A + 'static) -> Box<dyn Pass> {
    over(codes().filter_map(Status::from_u16).collect(), function)
}

pub(super) fn theirs<A: Answer>(function: impl Fn(Theirs) -> A + 'static) -> Box<dyn Pass> {
    over(codes().filter_map(their_status).collect(), function)
}

pub(super) fn by_hand<A: Answer>(function: impl Fn(ByHand) -> A + 'static) -> Box<dyn Pass> {
    over(codes().filter_map(ByHand::from_u16).collect(), function)
}

pub(super) fn their_status(code: u16) -> Option<Theirs> {
    Theirs::from_u16(code).ok()
}
