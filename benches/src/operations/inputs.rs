//! What the operations are given: mixed, so that no branch can be foretold, and the same in every run.

use std::iter;

/// How many inputs a pass goes through.
const COUNT: usize = 1 << 14;

/// Numbers that look arbitrary and are the same in every run.
fn numbers() -> impl Iterator<Item = usize> {
    let seed: u64 = 0x5eed_0404_0200_0500;
    let shuffled = iter::successors(Some(seed), |state| {
        let state = state ^ (state << 13);
        let state = state ^ (state >> 7);
        Some(state ^ (state << 17))
    });
    // The high bits: those which the shuffle mixes best.
    shuffled.map(|state| usize::try_from(state >> 33).expect("31 bits"))
}

/// Codes of the registry, each as likely as another.
pub(super) fn codes() -> impl Iterator<Item = u16> {
    let all = status_codes::Status::ALL;
    numbers().map(|number| all[number % all.len()].as_u16()).take(COUNT)
}

/// The same, and one in eight that no peer takes: less than three digits, or more.
pub(super) fn codes_and_others() -> impl Iterator<Item = u16> {
    let others = [0, 7, 42, 99, 1000, 1404, 20_000, u16::MAX];
    codes().zip(numbers().skip(COUNT)).map(move |(code, number)| {
        if number % 8 == 0 { others[number / 8 % others.len()] } else { code }
    })
}

/// The digits of codes, and one in eight that no peer takes.
pub(super) fn texts() -> impl Iterator<Item = &'static [u8]> {
    let others = [&b"4o4"[..], b"04", b"2000", b"20 ", b"-20", b"/00", b"40:", b""];
    codes().zip(numbers().skip(COUNT)).map(move |(code, number)| {
        if number % 8 == 0 {
            others[number / 8 % others.len()]
        } else {
            status_codes::Status::from_u16(code).expect("a code").as_str().as_bytes()
        }
    })
}
