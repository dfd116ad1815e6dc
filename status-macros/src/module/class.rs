//! The enum `Class`.

use super::code::{each, fill, literal};
use super::docs;
use crate::registry::Registry;
use crate::report::filled::filled;
use crate::spec::ClassEntry;

/// A registry that adds no class has the `Class` of the built-in one, so that classes compare across.
pub(super) const INHERITED: &str = "pub use $facade::Class;";

pub(super) fn items(registry: &Registry) -> String {
    let classes = &registry.classes;
    // A spec that is broken in its classes still needs the type.
    let Some(first) = classes.first() else { return NOTHING.to_owned() };
    let variants = each(classes, &|class| {
        let doc = literal(&docs::class(class));
        filled("#[doc = {}] {} = {},", &[&doc, &class.variant, &class.pattern.digit()])
    });
    let quotients = each(classes, &|class| {
        let digit = class.pattern.digit();
        filled("{} => ::core::option::Option::Some(Class::{}),", &[&digit, &class.variant])
    });
    let text = |text: fn(&ClassEntry) -> String| {
        each(classes, &|class| {
            filled("Class::{} => {},", &[&class.variant, &literal(&text(class))])
        })
    };
    let size = first.pattern.size();
    fill(
        CODE,
        &[
            ("variants", &variants),
            ("all", &each(classes, &|class| filled("Class::{},", &[&class.variant]))),
            ("patterns", &text(|class| class.pattern.to_string())),
            ("names", &text(|class| class.name.clone())),
            ("summaries", &text(|class| class.summary.clone())),
            ("lines", &text(|class| filled("{} {}", &[&class.pattern, &class.name]))),
            ("debug", &text(|class| class.variant.clone())),
            ("quotients", &quotients),
            ("size", &size.to_string()),
            ("last", &(size - 1).to_string()),
        ],
    )
}

const CODE: &str = r#"
    /// The classes of the status codes: what their first digit says.
    #[derive(
        ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq,
        ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
    )]
    #[repr(u8)]
    pub enum Class {
        $variants
    }

    #[automatically_derived]
    impl Class {
        /// Every class, ascending.
        pub const ALL: &'static [Class] = &[$all];

        /// The class as a pattern of digits: `"4xx"`.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            match self { $patterns }
        }

        /// The name of the class: `"Client Error"`.
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self { $names }
        }

        /// What the codes of the class say, in a sentence; empty where the spec has none.
        #[must_use]
        pub const fn summary(self) -> &'static ::core::primitive::str {
            match self { $summaries }
        }

        /// The numbers that the class has room for, registered or not: `400..=499`.
        #[inline]
        #[must_use]
        pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
            let __first = self as ::core::primitive::u16 * $size;
            ::core::ops::RangeInclusive::new(__first, __first + $last)
        }

        /// The class of a number, registered or not; `None` outside of the classes.
        #[inline]
        #[must_use]
        pub const fn of(code: ::core::primitive::u16) -> ::core::option::Option<Class> {
            match code / $size {
                $quotients
                _ => ::core::option::Option::None,
            }
        }
    }

    /// `4xx Client Error`
    #[automatically_derived]
    impl ::core::fmt::Display for Class {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(match self { $lines })
        }
    }

    /// The name of the variant.
    #[automatically_derived]
    impl ::core::fmt::Debug for Class {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(match self { $debug })
        }
    }
"#;

const NOTHING: &str = "
    /// The classes of the status codes: there are none.
    #[derive(
        ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq,
        ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
    )]
    pub enum Class {
        #[doc(hidden)]
        __Placeholder,
    }

    #[automatically_derived]
    impl ::core::fmt::Display for Class {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(self, f)
        }
    }
";
