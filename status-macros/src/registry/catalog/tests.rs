//! A registry survives the way through its catalog.

use super::*;

#[test]
fn a_catalog_holds_what_lookups_need() {
    let http = &http().0;
    let copy = decode(&encode(http));
    assert_eq!(encode(&copy), encode(http));
    assert!(copy.family == Family::Http && !copy.broken);
    assert_eq!(copy.codes.len(), http.codes.len());
    assert_eq!(copy.temporary.len(), http.temporary.len());
    assert_eq!(copy.vendors.len(), http.vendors.len());
    assert_eq!(copy.get(305).map(|entry| entry.state), Some(State::Deprecated));
}

fn registry(spec: &str) -> Registry {
    let (source, _) = Source::new("", spec.as_bytes());
    let mut problems = Problems::default();
    let registry = Registry::build(Spec::read(&source, &mut problems), &[], &mut problems);
    assert_eq!(problems.render(), [""; 0]);
    registry
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
    assert!(too_large(&registry).is_none());
    assert_eq!(decode(&encode(&registry)).codes.len(), 9000);
}

#[test]
fn a_vendor_that_is_redefined_stays_so() {
    let mut registry = registry(
        "[classes]\n4xx = { name = 'A' }\n[404]\nphrase = 'B'\n[vendor.nginx.499]\nphrase = 'C'",
    );
    registry.family = Family::Http;
    let copy = decode(&encode(&registry));
    let vendors: Vec<_> = copy.vendors.iter().filter(|vendor| vendor.name == "nginx").collect();
    assert_eq!((vendors.len(), vendors[0].codes[0].phrase.as_str()), (1, "C"));
    assert_eq!(copy.vendors.len(), http().0.vendors.len());
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
    assert_eq!(decode(&encode(&registry)).codes[0].phrase, r#"a "b" \ c"#);
}
