//! A spec for itself, before its rows meet each other: what is said of it, and what is kept.

use super::*;
use crate::report::cases;

mod schema;

#[test]
fn messages() {
    cases::check("src/spec/tests", |specs| {
        let [text] = specs else { panic!("one spec, not {}", specs.len()) };
        let (source, _) = Source::new("codes.toml", text.as_bytes());
        let mut problems = Problems::default();
        Spec::read(&source, &mut problems);
        problems.render()
    });
}

fn read(text: &str) -> Spec {
    let (source, _) = Source::new("codes.toml", text.as_bytes());
    Spec::read(&source, &mut Problems::default())
}

#[test]
fn what_is_right_is_kept_beside_what_is_wrong() {
    let spec = read(
        r#"
        [registry]
        title = 1
        extends = "http"
        [classes]
        4xx = { name = "" }
        5xx = { name = "Server Error" }
        [sets]
        Gone = { codes = [410] }
        lost = { codes = [404, "0404"] }
        [404]
        phrase = ""
        summary = "Kept."
        [0410]
        phrase = "Gone"
        [500]
        phrase = "Größe"
        state = "obsolet"
        "#,
    );
    let variants: Vec<_> = spec.classes.iter().map(|class| class.variant.as_str()).collect();
    assert_eq!(variants, ["", "ServerError"]);
    assert_eq!(spec.header.extends[0].0, "http");
    assert_eq!(spec.sets.len(), 1);
    assert_eq!(spec.sets[0].members.len(), 1);
    let codes: Vec<_> = spec.codes.iter().map(|entry| (entry.code, entry.name.as_str())).collect();
    assert_eq!(codes, [(404, ""), (500, "")]);
    assert_eq!(spec.codes[0].summary, "Kept.");
    assert_eq!(spec.guesses[0].code, 410);
}

#[test]
fn after_a_slip_the_parents_before_it_are_kept() {
    let parents = |text: &str| {
        let spec = read(text);
        assert!(spec.is_guess);
        spec.header.extends.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
    };
    assert_eq!(parents("[registry]\nextends = [\"http\", \"nginx\"]\n[404\n"), ["http", "nginx"]);
    assert_eq!(parents("[registry]\nextends = [\"http\", \"nginx\n[404]\n"), ["http"]);
    assert_eq!(parents("[404\n[registry]\nextends = \"http\"\n"), [""; 0]);
}
