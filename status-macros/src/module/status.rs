//! The enum `Status`.

use super::code::{each, fill};
use super::index::Index;
use super::{constant, docs, lookups, metadata, predicates, traits, warning};
use crate::registry::Registry;
use crate::report::filled::filled;
use crate::spec::Entry;

pub(super) fn items(registry: &Registry) -> String {
    let index = Index::new(registry);
    let variants = each(&registry.codes, &|entry| {
        let hidden = if entry.is_placeholder() { "#[doc(hidden)]" } else { "" };
        let doc = docs::attribute(&docs::variant(entry));
        filled("{}{}{} = {},", &[&doc, &hidden, &entry.name, &entry.code])
    });
    let code = fill(
        CODE,
        &[
            ("page", &docs::attribute(&docs::status(registry))),
            ("variants", &variants),
            ("constants", &constants(registry)),
            ("lookups", &lookups::items(registry, &index)),
            ("metadata", &metadata::items(registry, &index)),
            ("classes", &predicates::items(registry)),
        ],
    );
    code + traits::CODE
}

/// `ALL`, a constant for each code, and one for each former name that nothing else has.
fn constants(registry: &Registry) -> String {
    let all = each(&registry.codes, &|entry| filled("Status::{},", &[&entry.name]));
    let mut code = fill(ALL, &[("all", &all)]);
    for entry in registry.codes.iter().filter(|entry| !entry.is_placeholder()) {
        let deprecated = warning(entry).map_or(String::new(), |note| deprecated(&note));
        code.push_str(&named(&constant(entry), &deprecated, entry));
    }
    for (former, entry) in registry.former_constants() {
        let note = filled("{} is called `{}` now", &[&entry.code, &constant(entry)]);
        code.push_str(&named(&former, &deprecated(&note), entry));
    }
    code
}

fn deprecated(note: &str) -> String {
    format!("#[deprecated(note = {note:?})]")
}

/// A constant for a code, under a name of it.
fn named(name: &str, deprecated: &str, entry: &Entry) -> String {
    let doc = docs::attribute(&docs::constant(entry));
    filled("{}{}pub const {}: Status = Status::{};", &[&doc, &deprecated, &name, &entry.name])
}

const CODE: &str = "
    $page
    #[doc(alias = \"StatusCode\")]
    #[derive(
        ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq,
        ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
    )]
    #[repr(u16)]
    pub enum Status {
        $variants
    }

    #[automatically_derived]
    impl Status { $constants $lookups }

    #[automatically_derived]
    impl Status { $metadata }

    #[automatically_derived]
    impl Status { $classes }
";

const ALL: &str = "
    /// Every code of the registry, ascending.
    pub const ALL: &'static [Status] = &[$all];
";
