//! Registries for the tests of the features, which are in `tests/` beside this folder.

status_codes::registry! {
    /// What this service speaks: a code of its own, and not every registered one.
    pub mod crate::shop = r#"
        [registry]
        extends = "http"
        only    = [200, 404, 503]

        [499]
        phrase = "Client Closed Request"
    "#
}

status_codes::registry! {
    /// Two digits: no status of HTTP.
    pub mod crate::gemini from "../specs/gemini.toml"
}
