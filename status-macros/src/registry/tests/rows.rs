//! What a registry holds, of specs that are right and of those that are not.

use super::build;
use crate::registry::{Family, Registry};
use crate::report::problems::Problems;

fn registry(text: &str, files: &[(&str, &str)]) -> Registry {
    build("codes.toml", text, files, &mut Problems::default())
}

fn codes(registry: &Registry) -> Vec<(u16, &str)> {
    registry.codes.iter().map(|entry| (entry.code, entry.name.as_str())).collect()
}

fn set<'r>(registry: &'r Registry, key: &str) -> &'r [u16] {
    registry.sets.iter().find(|set| set.key == key).map_or(&[], |set| &set.codes)
}

#[test]
fn rows_that_are_right_survive_those_that_are_not() {
    let registry = registry(
        r#"
        [classes]
        4xx = { name = "Client Error" }
        5xx = { name = "Client Error" }
        [sets]
        gone = { codes = [404, 410, 499, 777, "lost"] }
        lost = { codes = ["gone", 411] }
        [404]
        phrase = "Not Found"
        [410]
        phrase = "Not Found"
        [0411]
        phrase = "Misspelled"
        [412]
        phrase = ""
        [499]
        phrase = "All"
        [500]
        phrase = "Größe"
        [777]
        phrase = "Beyond"
        "#,
        &[],
    );
    assert!(registry.broken);
    let expected = [
        (404, "NotFound"),
        (410, "Code410"),
        (411, "Misspelled"),
        (412, "Code412"),
        (499, "Code499"),
        (500, "Code500"),
    ];
    assert_eq!(codes(&registry), expected);
    let classes: Vec<_> = registry.classes.iter().map(|class| class.variant.as_str()).collect();
    assert_eq!(classes, ["ClientError", "Class5"]);
    assert_eq!(set(&registry, "gone"), [404, 410, 411, 499]);
}

#[test]
fn a_name_that_stands_in_is_free() {
    let registry = registry(
        r#"
        [classes]
        4xx = { name = "" }
        5xx = { name = "Class 4" }
        [sets]
        class4_x = { codes = [404] }
        [404]
        phrase = ""
        [405]
        phrase = "Code 404"
        name = "Code404"
        "#,
        &[],
    );
    assert_eq!(codes(&registry), [(404, "Code404X"), (405, "Code404")]);
    let classes: Vec<_> = registry.classes.iter().map(|class| class.variant.as_str()).collect();
    assert_eq!(classes, ["Class4XX", "Class4"], "`is_class4_x` is there for the set");
}

#[test]
fn nothing_stands_in_for_a_spec_that_cannot_be_read() {
    let nothing = Registry::nothing();
    assert!(nothing.broken && nothing.codes.is_empty() && nothing.classes.is_empty());
    assert_eq!((nothing.width(), nothing.kind()), (3, "a status code"));
}

#[test]
fn a_slip_leaves_what_is_around_it() {
    let registry = registry(
        "[registry]\nextends = \"http\"\n[499]\nphrase = Gone Fishing\n[498]\nphrase = \"Away\"\n",
        &[],
    );
    assert!(registry.broken && registry.family == Family::Http);
    assert_eq!(registry.get(498).map(|entry| entry.name.as_str()), Some("Away"));
    assert!(registry.get(404).is_some());
}

#[test]
fn a_family_and_a_title_come_from_the_parents() {
    let own = "[classes]\n4xx = { name = \"Odd\" }\n[404]\nphrase = \"Not Found\"\n";
    let alone = registry(own, &[]);
    assert_eq!((alone.family, alone.title.as_str()), (Family::StandAlone, "Status codes"));
    assert!(alone.own_classes && !alone.broken);
    let vendor = registry("[registry]\nextends = \"nginx\"\n", &[]);
    assert_eq!(
        (vendor.family, vendor.title.as_str()),
        (Family::StandAlone, "Status codes of nginx")
    );
    let both = registry("[registry]\nextends = [\"nginx\", \"http\"]\n", &[]);
    assert_eq!((both.family, both.title.as_str()), (Family::Http, "HTTP status codes"));
    assert!(!both.own_classes && both.codes.len() > 63);
    let named =
        registry("[registry]\ntitle = \"Mine\"\nextends = \"a.toml\"\n", &[("a.toml", own)]);
    assert_eq!((named.family, named.title.as_str()), (Family::StandAlone, "Mine"));
    assert!(named.own_classes);
}

#[test]
fn classes_are_those_of_http_until_one_is_different() {
    let more = ("a.toml", "[registry]\nextends = \"http\"\n[classes]\n6xx = { name = \"Odd\" }\n");
    let own = |text: &str| registry(text, &[more]).own_classes;
    assert!(!own("[registry]\nextends = \"http\"\n"));
    assert!(!own("[registry]\nextends = [\"nginx\", \"http\"]\n[469]\nphrase = \"Odd\"\n"));
    assert!(own("[registry]\nextends = \"a.toml\"\n"));
    assert!(own("[registry]\nextends = [\"http\", \"a.toml\"]\n"));
    assert!(own(
        "[registry]\nextends = \"http\"\n[classes]\n4xx = { name = \"Odd\", replace = true }\n"
    ));
}

#[test]
fn a_class_of_a_parent_keeps_its_name_beside_a_set_that_has_it() {
    let registry =
        registry("[registry]\nextends = \"http\"\n[sets]\nclient_error = { codes = [404] }\n", &[]);
    assert!(registry.broken && !registry.own_classes);
    assert_eq!(registry.classes[3].variant, "ClientError");
    assert!(registry.sets.iter().all(|set| set.key != "client_error"));
}

#[test]
fn temporary_codes_are_aside_until_they_are_taken_in() {
    let aside = registry(
        "[registry]\nextends = \"http\"\n[499]\nphrase = \"Soon\"\nstate = \"temporary\"\n",
        &[],
    );
    assert_eq!(aside.temporary.iter().map(|entry| entry.code).collect::<Vec<_>>(), [104, 499]);
    assert!(aside.get(104).is_none() && aside.get(499).is_none());
    let text = "[registry]\nextends = \"http\"\ntemporary = true\n";
    let taken = registry(text, &[]);
    assert!(taken.temporary.is_empty() && taken.get(104).is_some());
    let both = registry("[registry]\nextends = [\"a.toml\", \"http\"]\n", &[("a.toml", text)]);
    assert!(both.temporary.is_empty() && both.get(104).is_some());
}

#[test]
fn sets_follow_sets_and_shrink_with_their_codes() {
    let parent = r#"
        [registry]
        extends = "http"
        [sets]
        inner = { codes = [404, "5xx"] }
        outer = { codes = ["inner", 410] }
        "#;
    let child = registry(
        "[registry]\nextends = \"a.toml\"\nwithout = [\"5xx\", 410]\n[sets]\nmost = { codes = [\"outer\", 200] }\n",
        &[("a.toml", parent)],
    );
    assert!(!child.broken);
    assert_eq!(set(&child, "inner"), [404]);
    assert_eq!(set(&child, "outer"), [404]);
    assert_eq!(set(&child, "most"), [200, 404]);
    let replaced = registry(
        "[registry]\nextends = \"a.toml\"\n[sets]\ninner = { codes = [405], replace = true }\n",
        &[("a.toml", parent)],
    );
    assert_eq!(set(&replaced, "outer"), [405, 410], "a set that names it changes too");
}

#[test]
fn vendors_add_up() {
    let child = registry(
        "[registry]\nextends = \"http\"\n[vendor.acme.499]\nphrase = \"Away\"\n[vendor.nginx.460]\nphrase = \"Odd\"\n",
        &[],
    );
    let vendor = |name: &str| child.vendors.iter().find(|vendor| vendor.name == name);
    assert_eq!(vendor("acme").map(|vendor| vendor.codes.len()), Some(1));
    let nginx: Vec<u16> = vendor("nginx")
        .into_iter()
        .flat_map(|vendor| &vendor.codes)
        .map(|entry| entry.code)
        .collect();
    assert!(nginx.contains(&460) && nginx.contains(&499) && nginx.is_sorted());
}
