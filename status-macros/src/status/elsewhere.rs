//! Codes that a registry does not have and that are known all the same: left out, temporary, of a vendor.

use crate::registry::{Family, Registry, fits_beside, http};
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
    let until = entry.expires.map_or(String::new(), |date| format!(" until {date}"));
    let only = if registry.selects {
        format!(", and list {} in `only`", entry.code)
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
        vendor => format!("{vendor} uses it as"),
    };
    let (code, phrase) = (entry.code, &entry.phrase);
    if let Some(own) = registry.get(code) {
        return format!("{vendor} has it for {code}, which is \"{}\" here", own.phrase);
    }
    if registry.left_out.contains(&code) {
        return format!(
            "{vendor} has it for {code}, which a parent has, and which is left out here"
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
            format!("add `extends = [\"http\", \"{vendor}\"]` to {}", spec(registry))
        }
        Family::Http if fits => {
            let only =
                if registry.selects { format!(", and {code} to `only`") } else { String::new() };
            format!("add \"{vendor}\" to `extends` in its spec{only}")
        }
        _ => format!("add a table `[{code}]` to {}", spec(registry)),
    };
    format!("{says} \"{phrase}\"; {what}")
}

fn spec(registry: &Registry) -> &'static str {
    match registry.family {
        Family::Builtin => "a registry of your own",
        Family::Http | Family::StandAlone => "its spec",
    }
}
