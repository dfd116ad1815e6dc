//! Numbers, digits and phrases to a status.

use super::code::{each, fill};
use super::index::Index;
use crate::registry::Registry;

pub(super) fn items(registry: &Registry, index: &Index) -> String {
    let former = each(&registry.codes, &|entry| {
        each(&entry.former, &|phrase| format!("({phrase:?}, Status::{}),", entry.name))
    });
    fill(
        CODE,
        &[
            ("length", &registry.codes.len().to_string()),
            ("number", &from_u16(registry, index)),
            ("bytes", &from_bytes(registry, index)),
            ("former", &former),
        ],
    )
}

/// A table over all numbers up to the largest code; with four digits, one by position.
fn from_u16(registry: &Registry, index: &Index) -> String {
    let past = registry.codes.last().map_or(0, |entry| entry.code) + 1;
    if past <= 1000 {
        let (rows, past) = ((past + 1).to_string(), past.to_string());
        return fill(BY_NUMBER, &[("rows", &rows), ("past", &past)]);
    }
    fill(BY_POSITION, &[("rows", &index.rows()), ("last", &index.last_row())])
}

/// Three digits are found by the low byte of their number and compared as a whole; others one by one. What is no code
/// has a row of its own, because a row is chosen without a branch.
fn from_bytes(registry: &Registry, index: &Index) -> String {
    if registry.width() != 3 || !index.is_small() {
        return fill(ONE_BY_ONE, &[("width", &registry.width().to_string())]);
    }
    fill(PACKED, &[("rows", &index.rows()), ("last", &index.last_row())])
}

const CODE: &str = "
    /// The numbers, ascending.
    const __CODES: [::core::primitive::u16; $length] = {
        let mut __codes = [0; $length];
        let mut __at = 0;
        while __at < $length {
            __codes[__at] = Status::ALL[__at] as ::core::primitive::u16;
            __at += 1;
        }
        __codes
    };

    /// The status with this number; `None` where the registry has none.
    #[inline]
    #[must_use]
    pub const fn from_u16(code: ::core::primitive::u16) -> ::core::option::Option<Status> {
        $number
    }

    /// The status whose digits these are, exactly: no sign, no space, nothing more.
    #[inline]
    #[must_use]
    pub const fn from_bytes(ascii: &[::core::primitive::u8]) -> ::core::option::Option<Status> {
        $bytes
    }

    /// The status that has this reason phrase, or had it once. ASCII case does not matter.
    ///
    /// `None` where no code has it, and where two share it.
    #[must_use]
    pub fn from_phrase(phrase: &::core::primitive::str) -> ::core::option::Option<Status> {
        $facade::__private::from_phrase(&[$former], phrase)
    }
";

const BY_NUMBER: &str = "
    static __ROWS: [::core::option::Option<Status>; $rows] =
        $facade::__private::tables::by_number(&Status::__CODES, Status::ALL);
    let __row = if code < $past { code } else { $past };
    __ROWS[__row as ::core::primitive::usize]
";

const BY_POSITION: &str = "
    static __ROWS: [Status; $rows] = $facade::__private::tables::filled(Status::ALL);
    let __status = __ROWS[Status::__position_of(code) & $last];
    if __status as ::core::primitive::u16 == code {
        ::core::option::Option::Some(__status)
    } else {
        ::core::option::Option::None
    }
";

const ONE_BY_ONE: &str = "
    match $facade::__private::number::<$width>(ascii) {
        ::core::option::Option::Some(__code) => Status::from_u16(__code),
        ::core::option::Option::None => ::core::option::Option::None,
    }
";

const PACKED: &str = "
    static __PACKED: [::core::primitive::u32; $rows] = $facade::__private::tables::packed(&Status::__CODES);
    static __ROWS: [::core::option::Option<Status>; $rows + 1] = $facade::__private::tables::or_none(Status::ALL);
    match $facade::__private::tables::pack(ascii) {
        ::core::option::Option::Some((__packed, __low)) => {
            let __row = Status::__position_of(__low) & $last;
            let __row = if __PACKED[__row] == __packed { __row } else { $rows };
            __ROWS[__row]
        }
        ::core::option::Option::None => ::core::option::Option::None,
    }
";
