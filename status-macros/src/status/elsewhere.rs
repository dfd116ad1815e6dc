//! Codes that a registry does not have and that are known all the same: left out, temporary, of a vendor.

use crate::registry::{Family, Registry, fits_beside, http};
use crate::report::filled::filled;
use crate::report::problem::Problem;
use crate::spec::Entry;
use crate::spec::words::name;

/// A built-in code that a parent has and the registry leaves out, and the name of that parent.
pub(super) fn left_out<'r>(
    registry: &'r Registry,
    wanted: &dyn Fn(&Entry) -> bool,
) -> Option<(&'r str, &'static Entry)> {
    let http = &http().0;
    for parent in &registry.extends {
        let vendor = http.vendors.iter().find(|vendor| vendor.name == *parent);
        let codes = vendor.map_or(&http.codes, |vendor| &vendor.codes);
        for entry in codes {
            if registry.left_out.contains(&entry.code) && wanted(entry) {
                return Some((parent, entry));
            }
        }
    }
    None
}

/// A temporary code, also one that `only` or `without` would leave out.
pub(super) fn temporary<'r>(
    registry: &'r Registry,
    wanted: &dyn Fn(&Entry) -> bool,
) -> Option<&'r Entry> {
    let own = registry.temporary.iter().find(|entry| wanted(entry));
    own.or_else(|| {
        let is_left_out = |entry: &&Entry| registry.left_out.contains(&entry.code) && wanted(entry);
        http().0.temporary.iter().find(is_left_out)
    })
}

pub(super) fn say_temporary(problem: Problem, entry: &Entry, registry: &Registry) -> Problem {
    let until = entry.expires.map_or(String::new(), |date| filled(" until {}", &[&date]));
    let only = if registry.selects {
        filled(", and list {} in `only`", &[&entry.code])
    } else {
        String::new()
    };
    problem
        .note_with("{} is registered temporarily{}", &[&entry.line(), &until])
        .help_with("set `temporary = true` in {}{}", &[&spec(registry), &only])
}

/// What a vendor has a code for, and how the registry gets it: a vendor of its own file is nothing that can be extended.
pub(super) fn of_vendor(vendor: &str, entry: &Entry, registry: &Registry) -> String {
    let says = match vendor {
        "nginx" => "nginx logs it as".to_owned(),
        "unofficial" => "unofficially it is".to_owned(),
        vendor => filled("{} uses it as", &[&vendor]),
    };
    let (code, phrase) = (entry.code, &entry.phrase);
    if let Some(own) = registry.get(code) {
        return filled("{} has it for {}, which is \"{}\" here", &[&vendor, &code, &own.phrase]);
    }
    if registry.left_out.contains(&code) {
        return filled(
            "{} has it for {}, which a parent has, and which is left out here",
            &[&vendor, &code],
        );
    }
    let taken = |other: &Entry| {
        let constant = name::constant(&other.name);
        let is_taken =
            |own: &Entry| own.code == other.code || name::constant(&own.name) == constant;
        registry.codes.iter().any(is_taken) || registry.temporary.iter().any(is_taken)
    };
    let wanted = |other: &Entry| other.code == code && other.name == entry.name;
    let fits = fits_beside(vendor, &wanted, &taken);
    let what = match registry.family {
        Family::Builtin if fits => {
            filled("add `extends = [\"http\", \"{}\"]` to {}", &[&vendor, &spec(registry)])
        }
        Family::Http if fits => {
            let only = if registry.selects {
                filled(", and {} to `only`", &[&code])
            } else {
                String::new()
            };
            filled("add \"{}\" to `extends` in its spec{}", &[&vendor, &only])
        }
        _ => filled("add a table `[{}]` to {}", &[&code, &spec(registry)]),
    };
    filled("{} \"{}\"; {}", &[&says, &phrase, &what])
}

fn spec(registry: &Registry) -> &'static str {
    match registry.family {
        Family::Builtin => "a registry of your own",
        Family::Http | Family::StandAlone => "its spec",
    }
}
