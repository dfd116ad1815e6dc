//! Paths in a derive: names and the four keywords that a path takes, each where rustc takes it.

use super::errors;
use crate::to_status::derive;
use proptest::prelude::*;
use proptest::sample::select;

/// Strict and reserved keywords of all editions but `gen`, which is a name before 2024.
const KEYWORDS: &str = "
    abstract as async await become box break const continue do dyn else enum extern false final fn for if impl in let
    loop macro match mod move mut override priv pub ref return static struct trait true try type typeof unsafe unsized
    use virtual where while yield _
";

/// What is a name all the same.
const NAMES: &str = "codes a r#type r#fn r#match union raw safe auto default macro_rules größe status u8 Status _a __";

fn segment() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        5 => select(NAMES.split_whitespace().collect::<Vec<_>>()),
        1 => select(KEYWORDS.split_whitespace().collect::<Vec<_>>()),
        3 => select(vec!["crate", "self", "super", "Self"]),
    ]
}

/// The reference of Rust, "Paths": `crate`, `self` and `Self` stand first, `super` there and behind `self` and `super`.
fn is_path(leading: bool, segments: &[&str]) -> bool {
    segments.iter().enumerate().all(|(at, segment)| match *segment {
        "crate" | "self" | "Self" => at == 0 && !leading,
        "super" => !leading && segments[..at].iter().all(|above| ["self", "super"].contains(above)),
        other => NAMES.split_whitespace().any(|name| name == other),
    })
}

proptest! {
    #[test]
    fn a_path_takes_names_and_keywords_where_they_stand(
        leading: bool,
        segments in prop::collection::vec(segment(), 1..5),
        option in select(vec!["registry", "crate"]),
    ) {
        let path = segments.join("::");
        let path = if leading { format!("::{path}") } else { path };
        for item in [
            format!("#[status({option} = {path})] enum E {{ #[status(404)] A }}"),
            format!("enum E {{ #[status(with = {path})] A }}"),
        ] {
            let output = derive(item.parse().unwrap()).to_string();
            let right = is_path(leading, &segments);
            prop_assert_eq!(errors(&output), usize::from(!right), "{} -> {}", item, output);
            let words = output.contains("is a keyword, and no part of a path");
            prop_assert_eq!(words, !right, "{} -> {}", item, output);
        }
    }
}
