//! What a status counts as in a registry of one's own, which may lack the codes that RFC 9110 names.

use status_codes::{AnyStatus, Status, StatusEnum};
use std::collections::BTreeSet;

status_codes::registry! { mod crate::shop = r#"
    [registry]
    extends = ["http", "nginx"]
    only    = [200, 204, 400, 404, 499, 500]
"# }

/// No x00 of any class.
mod gateway {
    status_codes::registry! { pub mod crate::gateway::codes = r#"
        [registry]
        extends = "http"
        only    = [502, 504]
    "# }
}

/// A class that HTTP does not have.
mod phone {
    status_codes::registry! { pub mod crate::phone::codes from "specs/sip.toml" }
}

/// Two digits, which no `AnyStatus` has.
mod capsule {
    status_codes::registry! { pub mod crate::capsule::codes from "specs/gemini.toml" }
}

fn all() -> impl Iterator<Item = AnyStatus> {
    (100..=999).map(|code| AnyStatus::from_u16(code).unwrap())
}

/// The rule, on bare numbers.
fn holds<S: StatusEnum>() {
    let codes: BTreeSet<u16> = S::ALL.iter().map(|status| status.as_u16()).collect();
    for status in all() {
        let code = status.as_u16();
        let expected = [code, code - code % 100, 500].into_iter().find(|code| codes.contains(code));
        assert_eq!(status.effective_as::<S>().map(S::as_u16), expected, "{status:?}");
    }
}

#[test]
fn the_code_else_its_x00_else_500() {
    holds::<Status>();
    holds::<shop::Status>();
    holds::<gateway::codes::Status>();
    holds::<phone::codes::Status>();
    holds::<capsule::codes::Status>();
}

#[test]
fn the_built_in_registry_has_all_that_it_takes() {
    for status in all() {
        assert_eq!(status.effective_as::<Status>(), Some(status.effective()));
    }
}

#[test]
fn by_example() {
    fn effective<S: StatusEnum>(code: u16) -> Option<u16> {
        AnyStatus::from_u16(code)?.effective_as::<S>().map(S::as_u16)
    }
    let shop = [200, 299, 304, 404, 410, 499, 520, 600].map(effective::<shop::Status>);
    assert_eq!(shop, [200, 200, 500, 404, 400, 499, 500, 500].map(Some));
    let gateway = [200, 502, 503, 999].map(effective::<gateway::codes::Status>);
    assert_eq!(gateway, [None, Some(502), None, None]);
    let phone = [180, 699, 700].map(effective::<phone::codes::Status>);
    assert_eq!(phone, [180, 600, 500].map(Some));
    assert_eq!(effective::<capsule::codes::Status>(200), None);
}
