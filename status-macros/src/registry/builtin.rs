//! The registry that is built in, read once in a compiler process.

use super::{Family, Registry};
use crate::report::filled::filled;
use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::spec::syntax::not_utf8;
use crate::spec::value::Refused;
use crate::spec::{Entry, Spec, Vendor};
use std::sync::{Arc, OnceLock};

/// As bytes, so that even a file that is not UTF-8 is reported in our words.
const SPEC: &[u8] = include_bytes!("../../codes.toml");

/// The built-in registry of HTTP, and what is wrong with its spec.
pub(crate) fn http() -> &'static (Arc<Registry>, Problems) {
    static HTTP: OnceLock<(Arc<Registry>, Problems)> = OnceLock::new();
    HTTP.get_or_init(|| {
        let mut problems = Problems::default();
        let (source, broken) = Source::new("codes.toml", SPEC);
        if let Some(range) = broken {
            problems.push(not_utf8(&source, range));
        }
        let spec = Spec::read(&source, &mut problems);
        #[cfg(feature = "registry")]
        let mut registry = Registry::build(spec, &[], &mut problems);
        #[cfg(not(feature = "registry"))]
        let mut registry = Registry::of_right(spec);
        registry.family = Family::Builtin;
        registry.extends.push("http".to_owned());
        registry.own_classes = false;
        registry.broken = !problems.is_empty();
        registry.source = None;
        (Arc::new(registry), problems)
    })
}

/// A built-in registry by its name: `http`, or a vendor.
pub(crate) fn builtin(name: &str) -> Option<Arc<Registry>> {
    let (http, _) = http();
    if name == "http" {
        return Some(Arc::clone(http));
    }
    let vendor = http.vendors.iter().find(|vendor| vendor.name == name)?;
    Some(Arc::new(of_vendor(vendor, http)))
}

/// `http` and the vendors.
pub(crate) fn builtin_names() -> Vec<&'static str> {
    let mut names = vec!["http"];
    for vendor in &http().0.vendors {
        names.push(&vendor.name);
    }
    names
}

/// Whether a code that is `wanted` is had by extending a vendor, beside codes that are there. `taken` says whether one of
/// them is in the way.
pub(crate) fn fits_beside(
    vendor: &str,
    wanted: &dyn Fn(&Entry) -> bool,
    taken: &dyn Fn(&Entry) -> bool,
) -> bool {
    let vendor = http().0.vendors.iter().find(|other| other.name == vendor);
    vendor.is_some_and(|vendor| vendor.codes.iter().any(wanted) && !vendor.codes.iter().any(taken))
}

/// The codes of a vendor alone, in the classes of HTTP.
fn of_vendor(vendor: &Vendor, http: &Registry) -> Registry {
    Registry {
        title: filled("Status codes of {}", &[&vendor.name]),
        family: Family::StandAlone,
        own_classes: false,
        classes: http.classes.clone(),
        codes: vendor.codes.clone(),
        temporary: Vec::new(),
        sets: Vec::new(),
        vendors: Vec::new(),
        extends: vec![vendor.name.clone()],
        left_out: Vec::new(),
        selects: false,
        broken: false,
        refused: Refused::default(),
        definitions: Vec::new(),
        source: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_spec_has_no_problem() {
        let (http, problems) = http();
        assert_eq!(problems.render(), [""; 0]);
        assert!(http.codes.len() + http.temporary.len() >= 64);
        assert!(!http.broken);
    }

    /// What is built without the feature `registry`.
    #[test]
    fn the_built_in_spec_needs_no_check() {
        let (source, _) = Source::new("codes.toml", SPEC);
        let right = Registry::of_right(Spec::read(&source, &mut Problems::default()));
        let shown = |registry: &Registry| {
            let Registry { title, classes, codes, temporary, sets, vendors, .. } = registry;
            format!("{:#?}", (title, classes, codes, temporary, sets, vendors))
        };
        assert_eq!(shown(&right), shown(&http().0));
    }

    #[cfg(feature = "registry")]
    #[test]
    fn vendors_are_registries() {
        assert_eq!(builtin("nginx").unwrap().get(499).unwrap().phrase, "Client Closed Request");
        assert!(builtin("ngnix").is_none());
        assert_eq!(builtin_names()[0], "http");
    }
}
