status_codes::registry! {
    pub mod crate::codes = r#"
        [registry]
        extends = "../specs/base.toml"

        [499]
        phrase = "Client Closed Request"
    "#
}

fn main() {
    let _ = codes::status!(499);
}
