status_codes::registry! {
    pub mod crate::http = r#"
        [registry]
        extends = "http"
        only    = [200, 499, 104, "6xx", "cachable"]
    "#
}

fn main() {
    let _ = http::status!(499);
}
