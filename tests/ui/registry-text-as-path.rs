status_codes::registry! {
    pub mod crate::codes from r#"
        [registry]
        extends = "http"
    "#
}

fn main() {}
