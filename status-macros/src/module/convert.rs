//! Conversions between a registry that extends `http` and the built-in `Status`.

use super::code::{each, fill};
use crate::registry::{Family, Registry, http};
use crate::report::filled::filled;

/// Each direction is `From` where it is total and `TryFrom` elsewhere; the built-in registry itself has none.
pub(super) fn items(registry: &Registry) -> String {
    let (builtin, _) = http();
    if registry.family != Family::Http || builtin.codes.is_empty() {
        return String::new();
    }
    let ours = direction(registry, builtin, "Status", "$facade::Status");
    ours + &direction(builtin, registry, "$facade::Status", "Status")
}

fn direction(from: &Registry, to: &Registry, source: &str, target: &str) -> String {
    let total = from.codes.iter().all(|entry| to.get(entry.code).is_some());
    let arms = each(&from.codes, &|entry| match to.get(entry.code) {
        Some(other) => filled("{}::{} => {}::{},", &[&source, &entry.name, &target, &other.name]),
        None => String::new(),
    });
    let code = if total { FROM } else { TRY_FROM };
    fill(code, &[("source", source), ("target", target), ("arms", &arms)])
}

const FROM: &str = "
    #[automatically_derived]
    impl ::core::convert::From<$source> for $target {
        #[inline]
        fn from(status: $source) -> $target {
            match status { $arms }
        }
    }
";

const TRY_FROM: &str = "
    #[automatically_derived]
    impl ::core::convert::TryFrom<$source> for $target {
        type Error = $facade::UnknownStatus;
        #[inline]
        fn try_from(status: $source) -> ::core::result::Result<$target, $facade::UnknownStatus> {
            ::core::convert::TryFrom::try_from(status as ::core::primitive::u16)
        }
    }
";
