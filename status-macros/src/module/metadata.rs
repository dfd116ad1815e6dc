//! Everything that the spec says of a code, as getters over tables.

use super::code::{each, fill, literal};
use super::fields;
use super::getter::{TEXT, getter, table};
use super::index::Index;
use crate::registry::Registry;
use crate::report::filled::{filled, together};
use crate::spec::Entry;

pub(super) fn items(registry: &Registry, index: &Index) -> String {
    let rows = |row: fn(&Entry) -> String| each(&registry.codes, &row);
    let name = getter(
        "The name of the variant: `\"NotFound\"`.",
        "name",
        TEXT,
        &rows(|entry| literal(&entry.name) + ","),
        index,
    );
    let summary = getter(
        "What the code means, in a sentence; empty where the spec has none.",
        "summary",
        TEXT,
        &rows(|entry| literal(&entry.summary) + ","),
        index,
    );
    let reference = getter(
        "Where the code is defined; `None` where the spec does not say.",
        "reference",
        "::core::option::Option<$facade::Reference>",
        &rows(reference),
        index,
    );
    let state = getter(
        "Where the code stands in its life.",
        "state",
        "$facade::State",
        &rows(|entry| filled("$facade::State::{},", &[&entry.state.variant()])),
        index,
    );
    let (lines, position) = (lines(registry, index), position(index));
    let fields = fields::items(registry, index);
    together(&[NUMBER, &lines, &name, &summary, &reference, &state, &fields, &position], "")
}

fn reference(entry: &Entry) -> String {
    match &entry.reference {
        Some(reference) => format!(
            "::core::option::Option::Some($facade::Reference::__new({:?}, {:?})),",
            reference.text, reference.url
        ),
        None => "::core::option::Option::None,".to_owned(),
    }
}

/// The line of each code, and its two parts.
fn lines(registry: &Registry, index: &Index) -> String {
    let width = registry.codes.first().map_or(0, |entry| entry.code.to_string().len());
    let part = |doc: &str, name: &str, part: &str| {
        let rows = filled("$facade::__private::tables::{}(&Status::__LINES, {})", &[&part, &width]);
        table(doc, name, TEXT, &rows, index)
    };
    let digits = part("The digits: `\"404\"`.", "as_str", "digits");
    let phrase = part("The recommended reason phrase: `\"Not Found\"`.", "phrase", "phrases");
    let length = registry.codes.len().to_string();
    let lines = each(&registry.codes, &|entry| literal(&entry.line()) + ",");
    let places = [("length", length.as_str()), ("lines", &lines), ("text", TEXT)];
    let lines = fill(LINES, &places);
    filled("{}{}#[doc(alias = \"canonical_reason\")]{}", &[&lines, &digits, &phrase])
}

fn position(index: &Index) -> String {
    let (integer, positions) =
        if index.is_small() { ("u8", "small_positions") } else { ("u16", "positions") };
    let (slots, mask) = (index.slots(), index.mask());
    fill(
        POSITION,
        &[("integer", integer), ("slots", &slots), ("positions", positions), ("mask", &mask)],
    )
}

const NUMBER: &str = "
    /// The number.
    #[inline]
    #[must_use]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        self as ::core::primitive::u16
    }
";

const LINES: &str = "
    const __LINES: [$text; $length] = [$lines];
";

const POSITION: &str = "
    /// The position in `ALL`.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub const fn __position(self) -> ::core::primitive::usize {
        Status::__position_of(self as ::core::primitive::u16)
    }

    /// The position of the only code with these low bits, if there is one.
    #[inline]
    const fn __position_of(__code: ::core::primitive::u16) -> ::core::primitive::usize {
        static __ROWS: [::core::primitive::$integer; $slots] = $facade::__private::tables::$positions(&Status::__CODES);
        __ROWS[__code as ::core::primitive::usize & $mask] as ::core::primitive::usize
    }
";
