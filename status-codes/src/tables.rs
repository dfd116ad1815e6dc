//! Tables over the codes of a registry, worked out when its crate compiles: the macros write each text once.
#![allow(missing_docs, reason = "hidden: generated code calls it")]

/// Rows by number. The last row is that of every number from there on, and empty.
#[must_use]
pub const fn by_number<S: Copy, const ROWS: usize>(codes: &[u16], rows: &[S]) -> [Option<S>; ROWS] {
    let mut table = [None; ROWS];
    let mut at = 0;
    while at < codes.len() {
        table[codes[at] as usize] = Some(rows[at]);
        at += 1;
    }
    table
}

/// Positions by the low bits of the number: the generator saw to it that no two codes share them. `SLOTS` is a power
/// of two.
#[must_use]
pub const fn positions<const SLOTS: usize>(codes: &[u16]) -> [u16; SLOTS] {
    let mut table = [0; SLOTS];
    let mut at: u16 = 0;
    while (at as usize) < codes.len() {
        table[codes[at as usize] as usize & (SLOTS - 1)] = at;
        at += 1;
    }
    table
}

/// The same in bytes, for at most 256 codes.
#[must_use]
pub const fn small_positions<const SLOTS: usize>(codes: &[u16]) -> [u8; SLOTS] {
    let mut table = [0; SLOTS];
    let mut at: u8 = 0;
    while (at as usize) < codes.len() {
        table[codes[at as usize] as usize & (SLOTS - 1)] = at;
        at = at.wrapping_add(1);
        if at == 0 {
            break;
        }
    }
    table
}

/// Rows by position, and more of the last up to a power of two: a mask keeps each access in bounds.
#[must_use]
pub const fn filled<T: Copy, const ROWS: usize>(rows: &[T]) -> [T; ROWS] {
    let mut table = [rows[rows.len() - 1]; ROWS];
    let mut at = 0;
    while at < rows.len() {
        table[at] = rows[at];
        at += 1;
    }
    table
}

/// Rows by position, and nothing in those behind them.
#[must_use]
pub const fn or_none<S: Copy, const ROWS: usize>(rows: &[S]) -> [Option<S>; ROWS] {
    let mut table = [None; ROWS];
    let mut at = 0;
    while at < rows.len() {
        table[at] = Some(rows[at]);
        at += 1;
    }
    table
}

/// The digits of each line such as `404 Not Found`, by position. They and the phrases are parts of the lines, so that
/// a program holds each text once.
#[must_use]
pub const fn digits<const ROWS: usize>(
    lines: &[&'static str],
    width: usize,
) -> [&'static str; ROWS] {
    parts(lines, 0, width)
}

/// What follows the digits and the space.
#[must_use]
pub const fn phrases<const ROWS: usize>(
    lines: &[&'static str],
    width: usize,
) -> [&'static str; ROWS] {
    parts(lines, width + 1, usize::MAX)
}

const fn parts<const ROWS: usize>(
    lines: &[&'static str],
    start: usize,
    end: usize,
) -> [&'static str; ROWS] {
    let mut table = [""; ROWS];
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at].as_bytes();
        let end = if end < line.len() { end } else { line.len() };
        let (line, _) = line.split_at(end);
        let (_, part) = line.split_at(start);
        // A line breaks beside its space, which is no part of another character.
        if let Ok(part) = core::str::from_utf8(part) {
            table[at] = part;
        }
        at += 1;
    }
    table
}

/// Three ASCII digits that are zero, as one number.
const ZEROS: u32 = 0x30_3030;

/// The three digits of each code as one number, by position.
#[must_use]
pub const fn packed<const ROWS: usize>(codes: &[u16]) -> [u32; ROWS] {
    // Three bytes never make this number.
    let mut table = [u32::MAX; ROWS];
    let mut at = 0;
    while at < codes.len() {
        let code = codes[at] as u32;
        table[at] = ((code / 100) | ((code / 10 % 10) << 8) | ((code % 10) << 16)) + ZEROS;
        at += 1;
    }
    table
}

/// Three bytes as one number, and the low byte of the code whose digits they are.
///
/// One multiplication makes that byte. Whether the bytes are digits at all shows when the number is compared with
/// that of the code which is found by it.
#[inline]
#[must_use]
pub const fn pack(ascii: &[u8]) -> Option<(u32, u16)> {
    let &[first, second, third] = ascii else { return None };
    let packed = u32::from_le_bytes([first, second, third, 0]);
    let code = packed.wrapping_sub(ZEROS).wrapping_mul((100 << 16) | (10 << 8) | 1) >> 16;
    Some((packed, (code & 0xFF) as u16))
}
