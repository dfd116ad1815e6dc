status_codes::registry! {
    pub mod crate::http from r#"
        [registry]
        extends = "http"
    "#
}

fn main() {}
