//! The class of a status, the general code of a class, and a predicate for each class and set.

use super::code::{each, fill, literal};
use super::docs;
use crate::registry::{Registry, Set};
use crate::report::filled::filled;
use crate::spec::ClassEntry;
use crate::spec::words::name;

pub(super) fn items(registry: &Registry) -> String {
    let mut code = of_all(registry);
    // Without a class there is nothing else to ask.
    if !registry.classes.is_empty() {
        code.push_str(&each(&registry.classes, &of_class));
        code.push_str(&each(&registry.sets, &of_set));
    }
    code
}

fn of_all(registry: &Registry) -> String {
    let Some((last, rest)) = registry.classes.split_last() else { return NOTHING.to_owned() };
    // Each digit has a row, up to a power of two, so that a masked one is in bounds.
    let mut digits = String::new();
    for digit in 0..16 {
        let class = rest.iter().find(|class| class.pattern.digit() == digit);
        digits.extend(["Class::", &class.unwrap_or(last).variant, ","]);
    }
    let generic = each(&registry.classes, &|class| {
        let value = match registry.get(*class.pattern.range().start()) {
            Some(entry) => filled("Some(Status::{})", &[&entry.name]),
            None => "None".to_owned(),
        };
        filled("Class::{} => ::core::option::Option::{},", &[&class.variant, &value])
    });
    let size = last.pattern.size().to_string();
    fill(CODE, &[("digits", &digits), ("generic", &generic), ("size", &size)])
}

fn of_class(class: &ClassEntry) -> String {
    let (pattern, about) = (class.pattern, docs::class(class));
    let range = pattern.range();
    fill(
        OF_CLASS,
        &[
            (
                "doc",
                &literal(&filled("Whether the code is in class `{}`: {}", &[&pattern, &about])),
            ),
            ("alias", if class.variant == "Successful" { ALIAS } else { "" }),
            ("predicate", &filled("is_{}", &[&name::snake(&class.variant)])),
            ("first", &range.start().to_string()),
            ("last", &range.end().to_string()),
        ],
    )
}

fn of_set(set: &Set) -> String {
    let (key, about) = (&set.key, docs::set(set));
    fill(
        OF_SET,
        &[
            ("doc", &literal(&filled("Whether the code is in the set `{}`.{}", &[&key, &about]))),
            ("predicate", &filled("is_{}", &[&key])),
            ("constant", &key.to_ascii_uppercase()),
        ],
    )
}

const CODE: &str = "
    /// The class of the code.
    #[inline]
    #[must_use]
    pub const fn class(self) -> Class {
        const __ROWS: [Class; 16] = [$digits];
        __ROWS[self as ::core::primitive::usize / $size & 15]
    }

    /// The general code of a class, its x00; `None` where the registry does not have it.
    #[inline]
    #[must_use]
    pub const fn generic(class: Class) -> ::core::option::Option<Status> {
        match class { $generic }
    }
";

const NOTHING: &str = "
    #[doc(hidden)]
    #[must_use]
    pub const fn class(self) -> Class { Class::__Placeholder }
    #[doc(hidden)]
    #[must_use]
    pub const fn generic(_: Class) -> ::core::option::Option<Status> { ::core::option::Option::None }
";

/// What `http` calls it.
const ALIAS: &str = "#[doc(alias = \"is_success\")]";

const OF_CLASS: &str = "
    #[doc = $doc]
    $alias
    #[inline]
    #[must_use]
    pub const fn $predicate(self) -> ::core::primitive::bool {
        ::core::matches!(self as ::core::primitive::u16, $first..=$last)
    }
";

const OF_SET: &str = "
    #[doc = $doc]
    #[inline]
    #[must_use]
    pub const fn $predicate(self) -> ::core::primitive::bool {
        StatusSet::$constant.contains(self)
    }
";
