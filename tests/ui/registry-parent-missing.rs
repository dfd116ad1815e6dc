status_codes::registry! {
    pub mod crate::http = r#"
        [registry]
        extends = "../specs/base.toml"

        [499]
        phrase = "Client Closed Request"
    "#
}

fn main() {
    let _ = http::status!(499);
}
