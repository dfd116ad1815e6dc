//! Responses for the tests of the feature `response`, which are in `tests/` beside this folder.

pub mod line;
pub mod types;
pub mod wire;

status_codes::registry! {
    /// What a gateway speaks: a code of its own, and a set.
    pub mod crate::codes = r#"
        [registry]
        extends = "http"
        only    = [204, 400, 404, 500, 502, 503]

        [sets]
        closing = { codes = [400, 499] }

        [499]
        phrase = "Client Closed Request"
    "#
}
