//! The type `StatusSet`.

use super::code::{each, fill, literal};
use super::{docs, operators, set_traits};
use crate::registry::Registry;
use crate::spec::words::name;

pub(super) fn items(registry: &Registry) -> String {
    let words = registry.codes.len().div_ceil(64).to_string();
    let (constants, of) = (constants(registry), of_class(registry));
    let code = fill(CODE, &[("constants", &constants), ("of", &of), ("words", &words)]);
    code + &fill(set_traits::CODE, &[("words", &words)]) + &operators::items()
}

/// `EMPTY`, `ALL`, and one for each class and set.
fn constants(registry: &Registry) -> String {
    let all = registry.numbers();
    let empty = constant("EMPTY", "No code.", &[], &all);
    let full = constant("ALL", "Every code of the registry.", &all, &all);
    let classes = each(&registry.classes, &|class| {
        let name = name::constant(&class.variant);
        constant(&name, &docs::class(class), &registry.members(class.pattern), &all)
    });
    let sets = each(&registry.sets, &|set| {
        let doc = format!("The set `{}`.{}", set.key, docs::set(set));
        constant(&set.key.to_ascii_uppercase(), &doc, &set.codes, &all)
    });
    format!("{empty}{full}{classes}{sets}")
}

/// `codes` as bits, each at its position in `all`.
fn constant(name: &str, doc: &str, codes: &[u16], all: &[u16]) -> String {
    let mut bits = vec![0u64; all.len().div_ceil(64)];
    for (position, code) in all.iter().enumerate() {
        if codes.binary_search(code).is_ok() {
            bits[position / 64] |= 1 << (position % 64);
        }
    }
    let bits = each(&bits, &|word| {
        // Grouped as clippy::unreadable_literal wants it.
        let hex = format!("{word:016x}");
        format!("0x{}_{}_{}_{},", &hex[..4], &hex[4..8], &hex[8..12], &hex[12..])
    });
    fill(CONSTANT, &[("doc", &literal(doc)), ("name", name), ("bits", &bits)])
}

fn of_class(registry: &Registry) -> String {
    if registry.classes.is_empty() {
        return "Class::__Placeholder => StatusSet::EMPTY".to_owned();
    }
    each(&registry.classes, &|class| {
        let constant = name::constant(&class.variant);
        format!("Class::{} => StatusSet::{constant},", class.variant)
    })
}

const CONSTANT: &str = "
    #[doc = $doc]
    pub const $name: StatusSet = StatusSet($facade::__private::Bits::new([$bits]));
";

const CODE: &str = "
    /// A set of status codes: one bit for each code of the registry.
    ///
    /// `|` is the union, `&` the intersection, `-` the difference and `!` the complement; each takes a `Status` in
    /// place of a set too. Iteration is ascending.
    #[derive(
        ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash
    )]
    pub struct StatusSet($facade::__private::Bits<$words>);

    #[automatically_derived]
    impl StatusSet {
        $constants

        /// The codes of a class.
        #[inline]
        #[must_use]
        pub const fn of(class: Class) -> StatusSet {
            match class { $of }
        }

        /// Whether the set has this code.
        #[inline]
        #[must_use]
        pub const fn contains(self, status: Status) -> ::core::primitive::bool {
            self.0.contains(status.__position())
        }

        /// Whether the set has the code with this number, as a message carries it; `false` where the registry has none.
        #[inline]
        #[must_use]
        pub const fn contains_code(self, code: ::core::primitive::u16) -> ::core::primitive::bool {
            match Status::from_u16(code) {
                ::core::option::Option::Some(__status) => self.contains(__status),
                ::core::option::Option::None => false,
            }
        }

        /// The codes of both sets.
        #[inline]
        #[must_use]
        pub const fn union(self, other: StatusSet) -> StatusSet {
            StatusSet(self.0.union(other.0))
        }

        /// The codes that both sets have.
        #[inline]
        #[must_use]
        pub const fn intersection(self, other: StatusSet) -> StatusSet {
            StatusSet(self.0.intersection(other.0))
        }

        /// The codes of this set that the other does not have.
        #[inline]
        #[must_use]
        pub const fn difference(self, other: StatusSet) -> StatusSet {
            StatusSet(self.0.difference(other.0))
        }

        /// The codes of the registry that the set does not have.
        #[inline]
        #[must_use]
        pub const fn complement(self) -> StatusSet {
            StatusSet::ALL.difference(self)
        }

        /// The set with one more code.
        #[inline]
        #[must_use]
        pub const fn with(self, status: Status) -> StatusSet {
            StatusSet(self.0.with(status.__position()))
        }

        /// How many codes the set has.
        #[inline]
        #[must_use]
        pub const fn len(self) -> ::core::primitive::usize {
            self.0.len()
        }

        /// Whether the set has no code.
        #[inline]
        #[must_use]
        pub const fn is_empty(self) -> ::core::primitive::bool {
            self.0.is_empty()
        }

        /// The codes, ascending.
        #[inline]
        #[must_use]
        pub const fn iter(self) -> $facade::SetIter<Status, $words> {
            $facade::SetIter::__new(self.0)
        }
    }
";
