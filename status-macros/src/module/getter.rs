//! Getters over tables with a row for each code.

use super::code::{fill, literal};
use super::index::Index;
use crate::report::filled::filled;

/// The type of a text.
pub(super) const TEXT: &str = "&'static ::core::primitive::str";

/// A getter whose table has a row for each code, by position.
pub(super) fn getter(doc: &str, name: &str, of: &str, rows: &str, index: &Index) -> String {
    let all = filled("$facade::__private::tables::filled(&[{}])", &[&rows]);
    table(doc, name, of, &all, index)
}

/// A getter over a table by position.
pub(super) fn table(doc: &str, name: &str, of: &str, rows: &str, index: &Index) -> String {
    let (length, last) = (index.rows(), index.last_row());
    let places = [("of", of), ("length", &length), ("rows", rows), ("last", &last)];
    function(doc, name, of, &fill(BY_POSITION, &places))
}

/// A getter.
pub(super) fn function(doc: &str, name: &str, of: &str, body: &str) -> String {
    fill(GETTER, &[("doc", &literal(doc)), ("name", name), ("of", of), ("body", body)])
}

const BY_POSITION: &str = "
    static __ROWS: [$of; $length] = $rows;
    __ROWS[self.__position() & $last]
";

const GETTER: &str = "
    #[doc = $doc]
    #[inline]
    #[must_use]
    pub const fn $name(self) -> $of { $body }
";
