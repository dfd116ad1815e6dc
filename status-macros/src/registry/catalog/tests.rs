//! A registry survives the way through its catalog.

use super::*;
use crate::registry::tests::build;

#[test]
fn a_catalog_holds_what_lookups_need() {
    let http = &http().0;
    let copy = decode(&encode(http).unwrap());
    assert_eq!(encode(&copy), encode(http));
    assert!(copy.family == Family::Http && !copy.broken);
    assert_eq!(copy.codes.len(), http.codes.len());
    assert_eq!(copy.temporary.len(), http.temporary.len());
    assert_eq!(copy.vendors.len(), http.vendors.len());
    assert_eq!(copy.get(305).map(|entry| entry.state), Some(State::Deprecated));
}

fn registry(spec: &str) -> Registry {
    of_files(spec, &[])
}

fn of_files(spec: &str, files: &[(&str, &str)]) -> Registry {
    let mut problems = Problems::default();
    let registry = build("codes.toml", spec, files, &mut problems);
    assert_eq!(problems.render(), [""; 0]);
    registry
}

/// Each code of a vendor, in their order.
fn vendors(registry: &Registry) -> Vec<(&str, u16, &str)> {
    let mut found = Vec::new();
    for vendor in &registry.vendors {
        for entry in &vendor.codes {
            found.push((vendor.name.as_str(), entry.code, entry.phrase.as_str()));
        }
    }
    found
}

#[test]
fn nine_thousand_codes_fit() {
    let mut spec = String::new();
    for code in 1000..10_000 {
        let _ = writeln!(
            spec,
            "{code} = {{ phrase = \"The Phrase Of {code} Has {}\" }}",
            "Words ".repeat(7).trim()
        );
    }
    spec.push_str("[classes]\n");
    for digit in 1..10 {
        let _ = writeln!(spec, "{digit}xxx = {{ name = \"Class {digit}\" }}");
    }
    let registry = registry(&spec);
    assert_eq!(decode(&encode(&registry).unwrap()).codes.len(), 9000);
}

#[test]
fn vendors_survive_in_their_order() {
    let files = [
        (
            "a.toml",
            "[registry]\nextends = 'http'\n[vendor.acme.498]\nphrase = 'Gone Fishing'\n[vendor.nginx.777]\n\
             phrase = 'More'\n[classes]\n7xx = { name = 'Seven' }",
        ),
        ("b.toml", "[registry]\nextends = 'http'\n[vendor.acme.499]\nphrase = 'Gone Fishing'"),
        (
            "c.toml",
            "[classes]\n4xx = { name = 'A' }\n[404]\nphrase = 'B'\n[vendor.nginx.499]\nphrase = 'C'",
        ),
    ];
    let both = of_files("[registry]\nextends = ['a.toml', 'b.toml']", &files);
    let found = vendors(&both);
    assert!(found.contains(&("acme", 498, "Gone Fishing")), "{found:?}");
    assert!(found.contains(&("acme", 499, "Gone Fishing")), "{found:?}");
    for spec in [
        "[registry]\nextends = ['a.toml', 'b.toml']",
        "[registry]\nextends = 'http'\n[vendor.nginx.499]\nphrase = 'C'\nreplace = true",
        "[registry]\nextends = ['c.toml', 'http']\n[classes]\n4xx = { name = 'A', replace = true }\n[404]\n\
         phrase = 'B'\nreplace = true",
        "[registry]\nextends = 'c.toml'",
        "[registry]\nextends = ['nginx', 'http']",
        "[registry]\nextends = 'http'",
    ] {
        let registry = of_files(spec, &files);
        let copy = decode(&encode(&registry).unwrap());
        assert_eq!(vendors(&copy), vendors(&registry), "{spec}");
        assert_eq!((&copy.extends, copy.selects), (&registry.extends, registry.selects), "{spec}");
    }
}

#[test]
fn what_is_left_out_survives() {
    let registry = of_files("[registry]\nextends = ['http', 'nginx']\nonly = [200, 404]", &[]);
    let copy = decode(&encode(&registry).unwrap());
    assert!(copy.selects && copy.left_out.contains(&499) && copy.left_out.contains(&104));
    assert_eq!(copy.left_out, registry.left_out);
}

#[test]
fn a_text_that_grows_too_large_is_not_written_on() {
    let mut spec = String::new();
    for code in 1000..1400 {
        let _ = writeln!(spec, "{code} = {{ phrase = \"Row {code}\" }}");
    }
    spec.push_str("[classes]\n1xxx = { name = \"All Of Them\" }\n[sets]\n");
    for set in 0..600 {
        let _ = writeln!(spec, "s{set} = {{ codes = [\"1xxx\"] }}");
    }
    let mut registry = registry(&spec);
    assert!(encode(&registry).is_none());
    registry.sets.truncate(300);
    assert!(encode(&registry).is_some());
}

#[test]
fn any_phrase_survives() {
    let registry = registry(
        r#"
        [classes]
        4xx = { name = "Client Error" }
        [499]
        name = "Odd"
        phrase = 'a "b" \ c'
    "#,
    );
    assert_eq!(decode(&encode(&registry).unwrap()).codes[0].phrase, r#"a "b" \ c"#);
}
